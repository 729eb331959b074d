"""What stands in the catalogues of translations, as the tests read it."""

import xml.etree.ElementTree as ElementTree
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

ROOT = Path(__file__).resolve().parents[1]
FOLDER = ROOT / "resources" / "i18n"


class Message(NamedTuple):
    """One text: where it is from, what it says in English, and its translation, in each form it has for numbers."""

    context: str
    source: str
    forms: tuple[str, ...]
    counts: bool  # it has a form for one and a form for several

    def __str__(self) -> str:
        return f"{self.context}: {self.source!r} → {' | '.join(self.forms)!r}"


def messages(file: Path) -> Iterator[Message]:
    for context in ElementTree.parse(file).getroot().iter("context"):
        for message in context.iter("message"):
            translation = message.find("translation")
            assert translation is not None
            counts = message.get("numerus") == "yes"
            forms = (
                [form.text or "" for form in translation.iter("numerusform")] if counts else [translation.text or ""]
            )
            yield Message(context.findtext("name", ""), message.findtext("source", ""), tuple(forms), counts)
