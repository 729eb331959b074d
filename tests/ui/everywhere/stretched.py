"""Bokmål as if it were a third longer: what a translation may grow to, with the same placeholders."""

import re
from collections.abc import Iterator

from PySide6.QtCore import QTranslator
from typing_extensions import override

from liaison_desk.domain.texts import Language
from liaison_desk.i18n import QtTexts

LONGER = 0.35
_KEPT = re.compile(r"(\{[^}]*\}|%n|%L?\d|&|<[^>]*>)")


def stretch(words: str) -> str:
    """«Lagret» as «Laagreet»: every third letter or so twice, so that the words grow and not only the lines."""
    return "".join(part if _KEPT.fullmatch(part) else "".join(_doubled(part)) for part in _KEPT.split(words))


def _doubled(words: str) -> Iterator[str]:
    owed = 0.7
    for letter in words:
        yield letter
        owed += LONGER
        if owed >= 1 and letter.isalpha():
            owed -= 1
            yield letter.lower()


class Stretched(QTranslator):
    def __init__(self, catalogue: QTranslator) -> None:
        super().__init__()
        self._catalogue = catalogue
        self._known: dict[tuple[str, str, str | None, int], str] = {}

    @override
    def isEmpty(self) -> bool:
        return False

    @override
    def translate(  # type: ignore[override] # None is what Qt takes for «not mine», which its own texts are
        self, context: str, sourceText: str, disambiguation: str | None = None, n: int = -1
    ) -> str | None:
        key = (context, sourceText, disambiguation, n)
        if key not in self._known:
            self._known[key] = stretch(self._catalogue.translate(*key) or "")
        return self._known[key] or None


def stretched() -> QtTexts:
    texts = QtTexts(Language.NB)
    texts.catalogue = Stretched(texts.catalogue)
    return texts
