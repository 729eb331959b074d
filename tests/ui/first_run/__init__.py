"""The first run, gone through."""
