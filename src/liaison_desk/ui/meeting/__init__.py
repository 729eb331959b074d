"""The meeting workspace: prepare the agenda, hold the meeting, finish the minutes."""
