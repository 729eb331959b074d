"""Who may read the evaluation: what it says of that, and the public version to look at. No Qt."""

from collections.abc import Callable

from liaison_desk.domain.assessed import evaluation_standing
from liaison_desk.domain.disclosure import Standing
from liaison_desk.domain.documents import Edition
from liaison_desk.domain.files import EvaluationFile
from liaison_desk.domain.texts import Texts
from liaison_desk.services import disclosure
from liaison_desk.ui.assessing.part import AssessedPart


def assessed_part(file: EvaluationFile, texts: Texts, settle: Callable[[], object]) -> AssessedPart:
    council_id, year = file.council.id, file.evaluation.year
    return AssessedPart(
        texts.translate("EvaluationAccess", "The whole evaluation, with its figures"),
        evaluation_standing(file),
        file.assessment,
        disclosure.assess_evaluation,
        (council_id, year),
        key=f"{council_id}/{year}",
        settle=settle,
    )


def public_words(file: EvaluationFile, texts: Texts) -> str:
    """What comes of the public version when the evaluation is issued."""
    match evaluation_standing(file):
        case Standing.PUBLIC:
            return texts.translate("EvaluationAccess", "A public version is made beside the full one.")
        case Standing.EXEMPT:
            return texts.translate("EvaluationAccess", "No public version is made: the evaluation is exempt.")
        case Standing.CHANGED:
            return texts.translate(
                "EvaluationAccess", "No public version is made: something has changed since it was assessed."
            )
        case _:
            return texts.translate("EvaluationAccess", "No public version is made: it is not assessed.")


def state_words(file: EvaluationFile, texts: Texts) -> str:
    """Whether the public version of the newest issue is there, else what comes of it when it is issued next."""
    newest, public = file.newest, file.newest_of(Edition.PUBLIC)
    if newest is None:
        return public_words(file, texts)
    if public is not None and public.version == newest.version:
        words = texts.translate("EvaluationAccess", "The public version {number} is made and kept.")
    elif evaluation_standing(file) is Standing.PUBLIC:
        words = texts.translate(
            "EvaluationAccess", "Version {number} has no public version. The next one you issue brings it."
        )
    else:
        return public_words(file, texts)
    return words.format(number=newest.version)
