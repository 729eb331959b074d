"""The page of what goes on inside the police."""
