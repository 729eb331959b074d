"""Every entry of the contact log as a list to look through, over all people and municipalities."""
