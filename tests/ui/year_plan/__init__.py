"""The page of the year plan."""
