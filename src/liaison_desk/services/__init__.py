"""What the officer can do. One verb, one function."""
