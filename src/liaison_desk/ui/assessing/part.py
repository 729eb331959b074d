"""One thing that is assessed as a whole, and what is said of it. No Qt."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from liaison_desk.domain.disclosure import OWN_PREPARATION, Access, Assessment, Ground, Scope, Standing
from liaison_desk.domain.labels import label
from liaison_desk.domain.texts import Language, Texts
from liaison_desk.services import reference
from liaison_desk.ui.kit.icons import Icon
from liaison_desk.ui.kit.tokens import Tone

STANDING_LOOK: dict[Standing, tuple[Tone, Icon]] = {
    Standing.NOT_ASSESSED: ("warning", Icon.CIRCLE_ALERT),
    Standing.CHANGED: ("warning", Icon.REFRESH_CW),
    Standing.NO_GROUND: ("warning", Icon.CIRCLE_ALERT),
    Standing.NO_ENTRY: ("warning", Icon.CIRCLE_ALERT),
    Standing.PUBLIC: ("neutral", Icon.GLOBE),
    Standing.EXEMPT: ("neutral", Icon.LOCK),
}


@dataclass(frozen=True, slots=True)
class AssessedPart:
    """A case, what stands outside the cases, or a whole document. It is assessed by `verb`, given `of`."""

    name: str
    standing: Standing
    assessment: Assessment | None
    verb: Callable[..., Any]
    of: tuple[Any, ...]
    is_case: bool = False  # of which a part alone can be exempt
    entries: tuple[tuple[str, str], ...] = ()  # of the case, each by its id with its words
    key: str = ""  # which of several it is
    settle: Callable[[], object] = bool  # so that what is being typed is assessed too


def exemption_words(part: AssessedPart, texts: Texts) -> str:
    """«offl. § 24 tredje ledd  ·  Sak fra politiet», or that it is only about some lines; empty for what is not exempt."""
    made = part.assessment
    if made is None or made.access is not Access.EXEMPT:
        return ""
    title = {Scope.WHOLE: made.public_title, Scope.ENTRIES: label(texts, Scope.ENTRIES)}.get(made.scope, "")
    return "  ·  ".join(filter(None, (reference.citation(made.ground), title)))


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
