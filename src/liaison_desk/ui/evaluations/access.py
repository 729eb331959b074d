"""Who may read the evaluation: what it says of that, and the public version to look at. No Qt."""

from collections.abc import Callable

from liaison_desk.domain.assessed import evaluation_standing
from liaison_desk.domain.documents import Edition
from liaison_desk.domain.files import EvaluationFile
from liaison_desk.domain.texts import Texts
from liaison_desk.services import disclosure
from liaison_desk.ui.assessing import document_words
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
    return document_words.public_words(evaluation_standing(file), _exempt(texts), texts)


def state_words(file: EvaluationFile, texts: Texts) -> str:
    standing, public = evaluation_standing(file), file.newest_of(Edition.PUBLIC)
    return document_words.state_words(standing, file.newest, public, _exempt(texts), texts)


def _exempt(texts: Texts) -> str:
    return texts.translate("EvaluationAccess", "No public version is made: the evaluation is exempt.")
