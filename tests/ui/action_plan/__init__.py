"""The action plan page, used."""
