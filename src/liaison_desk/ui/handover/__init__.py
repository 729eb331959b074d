"""A municipality handed over: the file that is made, and the one that is taken in."""
