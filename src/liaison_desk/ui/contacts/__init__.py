"""The people around the councils: a list to find one's way in, and the one who is chosen beside it."""
