"""Meetings: all of them over all councils, and how far each has come."""
