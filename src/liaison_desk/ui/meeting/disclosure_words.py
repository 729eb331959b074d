"""What the workspace says of who may read what. No Qt."""

from dataclasses import dataclass

from liaison_desk.domain.agenda import AgendaItem, in_order
from liaison_desk.domain.assessed import (
    case_standing,
    of_case,
    of_surroundings,
    surroundings_standing,
    waiting_cases,
)
from liaison_desk.domain.disclosure import OWN_PREPARATION, Access, Assessment, Ground, Scope, Standing
from liaison_desk.domain.documents import DocumentKind, Edition
from liaison_desk.domain.files import MeetingFile
from liaison_desk.domain.texts import Language, Texts
from liaison_desk.services import reference
from liaison_desk.ui.kit.icons import Icon
from liaison_desk.ui.kit.tokens import Tone
from liaison_desk.ui.meeting.words import joined

STANDING_LOOK: dict[Standing, tuple[Tone, Icon]] = {
    Standing.NOT_ASSESSED: ("warning", Icon.CIRCLE_ALERT),
    Standing.CHANGED: ("warning", Icon.REFRESH_CW),
    Standing.NO_GROUND: ("warning", Icon.CIRCLE_ALERT),
    Standing.PUBLIC: ("neutral", Icon.GLOBE),
    Standing.EXEMPT: ("neutral", Icon.LOCK),
}


@dataclass(frozen=True, slots=True)
class AssessedPart:
    """A line of the card: a case, or what stands outside the cases (`item` is None)."""

    name: str
    item: AgendaItem | None
    standing: Standing
    assessment: Assessment | None


def assessed_parts(file: MeetingFile, document: DocumentKind, texts: Texts) -> list[AssessedPart]:
    """The cases in order, then what stands outside them."""
    found = [
        AssessedPart(
            f"{place.item.case_number or place.label} {place.item.title}",
            place.item,
            case_standing(file, place.item),
            of_case(file, place.item),
        )
        for place in in_order(file.items)
        if place.is_case
    ]
    if document is DocumentKind.AGENDA:
        around = texts.translate("Disclosure", "Outside the cases: place, people, information, follow-up")
    else:
        around = texts.translate("Disclosure", "Outside the cases: place, people, follow-up, next meeting")
    outside = AssessedPart(around, None, surroundings_standing(file, document), of_surroundings(file, document))
    return [*found, outside]


def exemption_words(part: AssessedPart) -> str:
    """«offl. § 24 tredje ledd  ·  Sak fra politiet»; empty for what is not exempt."""
    made = part.assessment
    if made is None or made.access is not Access.EXEMPT:
        return ""
    title = made.public_title if made.scope is Scope.WHOLE else ""
    return joined(reference.citation(made.ground), title)


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
    if full is not None and public is not None and public.version == full.version:
        words = texts.translate("Disclosure", "The public version {number} is made and kept.")
        return words.format(number=public.version)
    return waiting_words(file, document, texts) or texts.translate("Disclosure", "All is assessed.")


def ground_words(ground: Ground, texts: Texts) -> str:
    """«offl. § 24 tredje ledd – Innsyn ville lette …»"""
    return f"{ground.citation} – {_hint(ground, texts)}"


def ground_advice(ground: Ground, texts: Texts) -> str:
    """What the ground is for, and whether there is anything to weigh [offl. §§ 11, 13, 14]."""
    if ground.id == OWN_PREPARATION:
        weigh = texts.translate(
            "Disclosure",
            "Only for a document the body makes for its own preparation. What the police and the municipality share "
            "is normally not that: choose another ground.",
        )
    elif ground.is_mandatory:
        weigh = texts.translate("Disclosure", "This must be exempt.")
    else:
        weigh = texts.translate(
            "Disclosure", "This may be exempt. Weigh whether access can be given all the same (offl. § 11)."
        )
    return f"{_hint(ground, texts)}. {weigh}"


def _hint(ground: Ground, texts: Texts) -> str:
    return ground.hint_nn if texts.language is Language.NN else ground.hint_nb
