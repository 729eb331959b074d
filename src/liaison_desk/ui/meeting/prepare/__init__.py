"""Prepare the meeting: its facts, its agenda, who is called, and the agenda as a document."""
