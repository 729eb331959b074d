"""Finish the minutes: read them as a document, close what is missing, issue, send, file."""
