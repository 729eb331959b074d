"""Today: what needs the officer now and next, over all municipalities."""
