"""Regular expressions that are made when they are first used.

To make one takes a hundred times as long as to use it, and on its way to Today the program comes by dozens that only
what is typed will need.
"""

import re
from functools import cached_property
from typing import Any, cast


class Late:
    """Has what an `re.Pattern` has."""

    def __init__(self, words: str, flags: int) -> None:
        self._words, self._flags = words, flags

    @cached_property
    def _made(self) -> re.Pattern[str]:
        return re.compile(self._words, self._flags)

    def __getattr__(self, name: str) -> Any:
        found = getattr(self._made, name)
        setattr(self, name, found)  # it is asked for again with every key
        return found


def pattern(words: str, flags: int = 0) -> re.Pattern[str]:
    """As `re.compile`, but that a mistake in the words is only come upon when it is used."""
    return cast("re.Pattern[str]", Late(words, flags))
