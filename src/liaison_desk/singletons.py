"""Repairs a fault of PySide6 6.12.0 that ends the program after some thousand keystrokes.

It gives `None` and `True` away without counting them. From Python 3.12 they are not counted at all; before that the
count falls with every Qt call, and at zero the interpreter aborts ("deallocating None"). A count far out of reach
makes them as lasting here as they are there.
"""

import sys

_OUT_OF_REACH = 1 << 40


def make_lasting() -> None:
    """Once, before Qt is used. Does nothing where Python does not count them."""
    if sys.version_info < (3, 12):
        import ctypes  # costs milliseconds, so only where it is needed

        for value in (None, True, False, NotImplemented, ...):
            ctypes.c_ssize_t.from_address(id(value)).value += _OUT_OF_REACH
