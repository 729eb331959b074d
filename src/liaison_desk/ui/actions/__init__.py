"""Action items: the register of what has been promised, and everything about each of them."""
