"""The first run: who the officer is, which municipalities and councils, and where all of it lies [P1, P2, P6]."""
