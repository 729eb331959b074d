"""One council: what has been agreed about it, who sits in it, its meetings and its agenda template."""
