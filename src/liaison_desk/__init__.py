"""Liaison Desk: one police liaison officer's councils, meetings, minutes and action items, offline."""

from liaison_desk.singletons import make_lasting

__version__ = "0.5.0"

make_lasting()
