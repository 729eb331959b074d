"""Whose meeting it is: who calls it, numbers its cases and writes its minutes [003 §2] [M14]."""

from collections.abc import Iterable

from liaison_desk.domain.councils import Council, Secretariat
from liaison_desk.domain.documents import DocumentKind, IssuedDocument
from liaison_desk.domain.meetings import Meeting


def is_theirs(meeting: Meeting, council: Council, documents: Iterable[IssuedDocument]) -> bool:
    """Whether the municipality makes agenda and minutes, and they are only received here.

    What was locked here stays ours, and what was received stays theirs, whatever the council agrees on later.
    """
    if meeting.locked_at is not None:
        return False
    if council.secretariat is Secretariat.MUNICIPALITY:
        return True
    return any(d.kind is DocumentKind.MINUTES and d.received_on is not None and d.stands for d in documents)
