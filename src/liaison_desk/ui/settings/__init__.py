"""How the program looks and speaks, whose desk it is, where it lies, and what the program is built of."""
