"""Being somebody else on this machine for a moment."""

import os
from collections.abc import Iterator
from contextlib import contextmanager


@contextmanager
def someone_without_rights() -> Iterator[None]:
    """The administrator may write everywhere, so the test must be somebody else for a moment."""
    is_root = os.geteuid() == 0
    if is_root:
        os.seteuid(65534)
    try:
        yield
    finally:
        if is_root:
            os.seteuid(0)
