"""Who takes part: read at a glance, changed with a key."""
