"""Liaison Desk: one police liaison officer's councils, meetings, minutes and action items, offline."""

__version__ = "0.1.0"
