"""Search and the things one can do, over whatever page one is on."""
