"""What is typed in the first run and has not become anything yet, so that no broken-off run loses a word."""

import json
from typing import Any

from liaison_desk.ui.context import Context
from liaison_desk.ui.fields.draft import kept

_FAMILY = "first_run"


class Typed:
    """One draft for each part of a step; it is read once and kept at every key."""

    def __init__(self, context: Context) -> None:
        self._saving = context.saving
        self._words = kept(context, _FAMILY)

    def words(self, part: str) -> str:
        return self._words.get(key_of(part), "")

    def values(self, part: str) -> dict[str, Any]:
        """Several values of one part; empty where none are kept."""
        words = self.words(part)
        return dict(json.loads(words)) if words else {}

    def keep(self, part: str, words: str) -> None:
        self._words[key_of(part)] = words
        self._saving.keep(key_of(part), words or None)

    def keep_values(self, part: str, values: dict[str, Any]) -> None:
        self.keep(part, json.dumps(values, ensure_ascii=False))

    def forget(self, part: str) -> None:
        """It has become what it is, or is not wanted."""
        self.keep(part, "")

    def forget_all(self) -> None:
        for key in self._words:
            self._saving.keep(key, None)


def key_of(part: str) -> str:
    """The draft's key, for the transaction that makes it what it is."""
    return f"{_FAMILY}:{part}"
