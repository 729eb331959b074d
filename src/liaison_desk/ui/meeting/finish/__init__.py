"""Finish the meeting: its minutes as they read, the checklist, and the steps from draft to archive."""
