"""The sample year: one invented officer's 2026, made through the same services as the windows use."""
