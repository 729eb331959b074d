"""Lines one writes in with signs: @ for someone, ! for a day; chips, suggestions, and what has been understood."""
