"""What the window shows where there is no desk to show: why, and what can be done about it."""
