"""Who may read the plan: what it says of that, and the public version to look at. No Qt."""

from collections.abc import Callable
from functools import partial

from liaison_desk.domain.action_plans import PlanFile
from liaison_desk.domain.assessed import plan_standing
from liaison_desk.domain.documents import Edition, IssuedDocument
from liaison_desk.domain.texts import Texts
from liaison_desk.services import disclosure, documents
from liaison_desk.ui.assessing import document_words
from liaison_desk.ui.assessing.part import AssessedPart
from liaison_desk.ui.context import Context


def assessed_part(file: PlanFile, texts: Texts, settle: Callable[[], object]) -> AssessedPart:
    return AssessedPart(
        texts.translate("PlanAccess", "The whole plan, with its measures"),
        plan_standing(file),
        file.assessment,
        disclosure.assess_plan,
        (file.period.id,),
        key=file.period.id,
        settle=settle,
    )


def public_words(file: PlanFile, texts: Texts) -> str:
    """What comes of the public version when the plan is issued."""
    return document_words.public_words(plan_standing(file), _exempt(texts), texts)


def state_words(file: PlanFile, texts: Texts) -> str:
    public = file.newest_of(Edition.PUBLIC)
    return document_words.state_words(plan_standing(file), file.newest, public, _exempt(texts), texts)


def public_one(file: PlanFile) -> IssuedDocument | None:
    """The public version beside the newest full one."""
    return document_words.public_one(file.newest, file.newest_of(Edition.PUBLIC))


def to_look_at(context: Context, file: PlanFile) -> tuple[str, Callable[[], bytes]]:
    """The name of the public version, as it was made or as it would be now, and how it comes."""
    made, desk, voices = public_one(file), context.desk, context.voices
    if made is not None:
        return made.file_name, partial(documents.issued, desk, made.id)
    texts = documents.council_texts([file.municipality], voices)
    name = documents.plan_name(file, documents.DRAFT, texts, Edition.PUBLIC)
    return name, partial(documents.draft_action_plan, desk, file.period.id, voices, Edition.PUBLIC)


def _exempt(texts: Texts) -> str:
    return texts.translate("PlanAccess", "No public version is made: the plan is exempt.")
