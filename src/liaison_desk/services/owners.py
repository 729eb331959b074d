"""Who an action item can be given to: people in their posts, the roles they hold, their organisations."""

from collections.abc import Collection

from liaison_desk.domain.capture import Candidate
from liaison_desk.domain.ids import ContactId
from liaison_desk.services import contacts
from liaison_desk.services.actions import Owner
from liaison_desk.store.work import Reader

_PERSON, _WORDS = "person:", "words:"


def candidates(reader: Reader, present: Collection[ContactId] = ()) -> list[Candidate]:
    """People by name, those `present` marked; then roles and organisations in words."""
    rows = [row for row in contacts.rows(reader) if row.contact.left_on is None]
    people = [
        Candidate(
            f"{_PERSON}{row.contact.id}",
            row.contact.name,
            row.contact.id in present,
            ", ".join(filter(None, (row.contact.title, row.organisation))),
        )
        for row in rows
    ]
    roles = dict.fromkeys(row.contact.title for row in rows if row.contact.title)
    organisations = dict.fromkeys(row.organisation for row in rows if row.organisation)
    return [*people, *(Candidate(f"{_WORDS}{words}", words) for words in [*roles, *organisations])]


def in_words(words: str) -> Candidate:
    """A role or an organisation nobody has entered yet."""
    return Candidate(f"{_WORDS}{words}", words)


def standing(owner: Owner) -> Candidate | None:
    """The owner an action item has, as a field shows one; None where it has none."""
    if owner.contact_id is not None:
        return Candidate(f"{_PERSON}{owner.contact_id}", owner.words)
    return in_words(owner.words) if owner.words else None


def key_of(contact_id: ContactId) -> str:
    """The candidate's key of a person."""
    return f"{_PERSON}{contact_id}"


def owner_of(candidate: Candidate) -> Owner:
    if candidate.key.startswith(_PERSON):
        return Owner(candidate.name, ContactId(candidate.key.removeprefix(_PERSON)))
    return Owner(candidate.name)


def is_person(candidate: Candidate) -> bool:
    return candidate.key.startswith(_PERSON)
