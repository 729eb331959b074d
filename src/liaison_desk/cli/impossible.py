"""How a command says that it cannot."""


class Impossible(Exception):  # noqa: N818 - it is told in one line, and the program ends
    """What was asked for cannot be done; the sentence says why."""
