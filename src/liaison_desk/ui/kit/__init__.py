"""The look and the building blocks of every window; nothing here knows what the program is about."""
