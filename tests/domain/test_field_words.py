"""Every field of every table is described in words, or is declared to be the program's own."""

from dataclasses import fields

import pytest

from liaison_desk.domain.documents import DocumentContent
from liaison_desk.domain.field_words import EVERYWHERE, OF, TECHNICAL, field_words
from liaison_desk.domain.memos import Memo
from liaison_desk.domain.snoozes import Snooze
from liaison_desk.domain.table_words import TABLES, table_words
from liaison_desk.domain.texts import Language
from liaison_desk.i18n import texts_in
from liaison_desk.store.tables import TABLE_OF

KINDS = {kind for kind in TABLE_OF if kind is not DocumentContent}  # which is a file, and told of as one


def test_every_table_and_every_field_is_described_and_nothing_else() -> None:
    assert set(TABLES) == KINDS
    used = set()
    for kind in KINDS:
        names = {field.name for field in fields(kind)}
        own, technical = OF.get(kind, {}), TECHNICAL.get(kind, frozenset())
        assert names - own.keys() - technical - EVERYWHERE.keys() == set(), f"{kind.__name__} is not described"
        assert own.keys() | technical <= names, f"{kind.__name__} has no such field"
        assert own.keys().isdisjoint(technical)
        used |= names - own.keys() - technical
    assert EVERYWHERE.keys() == used
    assert OF.keys() | TECHNICAL.keys() <= KINDS


def test_they_are_said_in_the_officers_words() -> None:
    texts = texts_in(Language.EN)
    assert field_words(texts, Memo, "on") == "The day to be reminded"
    assert field_words(texts, Memo, "words") == "What is written"
    assert field_words(texts, Snooze, "key") == "For the program’s own use"
    assert table_words(texts, Memo) == "A memo"
    with pytest.raises(KeyError):
        field_words(texts, Memo, "colour")
