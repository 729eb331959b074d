"""The officers' guide: its chapters, read inside the program in its own type and colours."""
