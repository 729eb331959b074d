"""A person taken out of the desk [S8]: what is looked for in texts, and what is put in its place.

Where something must go on pointing at somebody (who was at a meeting, who owned what), a row without a name stays. Its
word stands in the store and in documents, which are Norwegian, so it is not translated.
"""

import re
from dataclasses import dataclass

from liaison_desk.domain.attachments import Attachment
from liaison_desk.domain.contacts import Contact
from liaison_desk.domain.documents import IssuedDocument
from liaison_desk.domain.meetings import Meeting

ERASED = "Slettet person"
_IN_TEXT = "slettet person"
_DIGITS = 8  # of a Norwegian telephone number; a shorter one may be anything


def is_erased(person: Contact) -> bool:
    return person.name == ERASED


class Needle:
    """The full name, the address and the number of one person, as they may stand in a text.

    A name of one word is found only where it is all there is, and one that somebody else has is not found at all: that
    would take out other people and things.
    """

    def __init__(self, person: Contact, *, is_shared: bool = False) -> None:
        """`is_shared`: another person of the desk has the same name."""
        words = [re.escape(word) for word in person.name.split()]
        self.looks_for_name = len(words) > 1 and not is_shared
        self._patterns: list[re.Pattern[str]] = []
        if len(words) == 1 and not is_shared:
            self._patterns.append(_pattern(rf"\A\s*{words[0]}\s*\Z"))
        whole = _pattern(r"(?<!\w)" + r"\s+".join(words) + r"(?:['’]?s|['’])?(?!\w)")
        self._maybe = None if self.looks_for_name else whole
        if self.looks_for_name:
            self._patterns.append(whole)
        if person.email:
            self._patterns.append(_pattern(rf"(?<![\w.+-]){re.escape(person.email)}(?![\w-])"))
        digits = re.sub(r"\D", "", person.phone)[-_DIGITS:]
        if len(digits) == _DIGITS:
            self._patterns.append(_pattern(r"(?<!\d)(?:(?:\+|00)47\s?)?" + r"\s?".join(digits) + r"(?!\d)"))

    def is_in(self, text: str) -> bool:
        return any(pattern.search(text) for pattern in self._patterns)

    def may_be_in(self, text: str) -> bool:
        """It has a name that is left alone, for it may be somebody else's or no name: whoever knows has to look."""
        return self._maybe is not None and bool(self._maybe.search(text)) and not self.is_in(text)

    def out_of(self, text: str) -> str:
        for pattern in self._patterns:
            text = pattern.sub(_IN_TEXT, text)
        return text


@dataclass(frozen=True, slots=True)
class Standing:
    """Where a person stands, before being erased."""

    person: Contact
    councils: tuple[str, ...] = ()  # by name
    meetings: int = 0  # attended, or entered otherwise
    actions: int = 0  # owned, helped with, followed up
    measures: int = 0
    log: int = 0
    evaluations: int = 0
    emails: int = 0  # got, reminders not counted
    texts: int = 0  # rows with the name, the address or the number in them, which is taken out
    maybe: int = 0  # rows with a name in them that is not taken out, for it may be somebody else's
    looks_for_name: bool = True
    documents: tuple[IssuedDocument, ...] = ()  # that stand, and name the person or may: they stay as they are
    locked: tuple[Meeting, ...] = ()  # whose locked lines name the person: they stay too
    attachments: tuple[Attachment, ...] = ()  # of meetings the person was called to or took part in: they are not read


@dataclass(frozen=True, slots=True)
class Forgotten:
    """Backups that went because they held what has been erased."""

    count: int
    has_others: bool = False  # in the second folder, which is away or refuses


def _pattern(words: str) -> re.Pattern[str]:
    return re.compile(words, re.IGNORECASE)
