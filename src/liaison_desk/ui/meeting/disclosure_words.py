"""What the workspace says of who may read what. No Qt."""

from liaison_desk.domain.agenda import AgendaItem, in_order
from liaison_desk.domain.assessed import (
    case_standing,
    may_be_public,
    of_case,
    of_surroundings,
    surroundings_standing,
    waiting_cases,
)
from liaison_desk.domain.documents import DocumentKind, Edition
from liaison_desk.domain.files import MeetingFile
from liaison_desk.domain.labels import label
from liaison_desk.domain.minutes import EntryKind
from liaison_desk.domain.texts import Texts
from liaison_desk.services import disclosure
from liaison_desk.ui.assessing.part import AssessedPart


def assessed_parts(file: MeetingFile, document: DocumentKind, texts: Texts) -> list[AssessedPart]:
    """The cases in order, then what stands outside them."""
    found = [
        AssessedPart(
            f"{place.item.case_number or place.label} {place.item.title}",
            case_standing(file, place.item),
            of_case(file, place.item),
            disclosure.assess_case,
            (place.item.id,),
            is_case=True,
            entries=_entries(file, place.item, texts),
            key=place.item.id,
        )
        for place in in_order(file.items)
        if place.is_case
    ]
    if document is DocumentKind.AGENDA:
        around = texts.translate("Disclosure", "Outside the cases: place, people, information, follow-up")
    else:
        around = texts.translate("Disclosure", "Outside the cases: place, people, follow-up, next meeting")
    outside = AssessedPart(
        around,
        surroundings_standing(file, document),
        of_surroundings(file, document),
        disclosure.assess_surroundings,
        (file.meeting.id, document),
    )
    return [*found, outside]


def _entries(file: MeetingFile, item: AgendaItem, texts: Texts) -> tuple[tuple[str, str], ...]:
    """What a reader of the minutes meets under the case: «Beslutning: Vi går videre.»"""
    return tuple(
        (entry.id, f"{label(texts, entry.kind)}: {' '.join(entry.text.split())}")
        for entry in file.entries_of(item.id)
        if entry.kind is not EntryKind.INTERNAL
    )


def waiting_words(file: MeetingFile, document: DocumentKind, texts: Texts) -> str:
    """What stops the public version: «Sak 2, 3a og det utenfor sakene er ikke vurdert.»; empty where nothing does."""
    numbers = [place.item.case_number or place.label for place in waiting_cases(file)]
    around_waits = not surroundings_standing(file, document).is_decided
    if numbers and around_waits:
        words = texts.translate("Disclosure", "Not assessed: {cases}, and what stands outside the cases.")
    elif numbers:
        words = texts.translate("Disclosure", "Not assessed: {cases}.")
    else:
        words = texts.translate("Disclosure", "What stands outside the cases is not assessed.") if around_waits else ""
    return words.format(cases=", ".join(numbers))


def public_words(file: MeetingFile, document: DocumentKind, texts: Texts) -> str:
    """What comes of the public version when the document is finished."""
    waiting = waiting_words(file, document, texts)
    if waiting:
        return texts.translate("Disclosure", "No public version is made. {waiting}").format(waiting=waiting)
    return texts.translate("Disclosure", "A public version is made beside the full one.")


def state_words(file: MeetingFile, document: DocumentKind, texts: Texts) -> str:
    """At the foot of the card: whether the public version is there, can be made, or waits."""
    full, public = (file.newest(document, edition) for edition in Edition)
    if full is not None and (public is None or public.version != full.version) and file.had_public(full):
        return texts.translate(
            "Disclosure", "The public version {number} is withdrawn. The next version can have a new one."
        ).format(number=full.version)
    if full is not None and public is not None and public.version == full.version:
        words = texts.translate("Disclosure", "The public version {number} is made and kept.")
        return words.format(number=public.version)
    return waiting_words(file, document, texts) or texts.translate("Disclosure", "All is assessed.")


def take_along_words(file: MeetingFile, texts: Texts) -> str:
    """For whom a Word file or a copied text is: only the public version is for anyone."""
    if not may_be_public(file, DocumentKind.MINUTES):
        return texts.translate(
            "Disclosure", "The full version, only for those who took part: no public one before all is assessed."
        )
    return texts.translate("Disclosure", "Only the public version is for others than those who took part.")
