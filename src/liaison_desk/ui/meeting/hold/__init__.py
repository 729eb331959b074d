"""Hold the meeting: agenda and people at the left, notes in the middle, what came of it at the right."""
