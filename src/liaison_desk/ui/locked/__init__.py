"""The page in place of the desk while it is locked."""
