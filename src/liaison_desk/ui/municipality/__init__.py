"""One municipality: its councils, its people, and the facts the program goes by [P1, P2]."""
