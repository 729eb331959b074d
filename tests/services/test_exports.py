"""Documents as named files: the issued ones byte for byte, the rest as they would be now; all of the sample year."""

import hashlib
from collections.abc import Iterator

import pytest

from liaison_desk.clock import SetClock
from liaison_desk.domain.changes import Op
from liaison_desk.domain.documents import DocumentKind, IssuedDocument
from liaison_desk.domain.minutes import Entry, EntryKind
from liaison_desk.domain.texts import Language, Voices
from liaison_desk.paths import Paths
from liaison_desk.services import documents, evaluations, exports, issuing, stores
from liaison_desk.services.desk import Desk
from liaison_desk.services.sample import year
from tests.export.pdf_check import problems
from tests.export.pdf_text import text_of
from tests.world import World


@pytest.fixture(scope="module")
def told(sample_year: Paths) -> Iterator[Desk]:
    """Read only."""
    desk = Desk(stores.open_store(sample_year), SetClock(year.MORNING))
    yield desk
    desk.close()


@pytest.mark.parametrize("language", Language)
def test_every_document_of_the_sample_year_conforms(told: Desk, voices: Voices, language: Language) -> None:
    found = list(exports.everything(told, voices, language))
    with told.read() as reader:
        secrets = [entry.text for entry in reader.all(Entry, kind=EntryKind.INTERNAL)]
    assert len({export.name for export in found}) == len(found) > 30
    assert secrets
    for export in found:
        assert problems(export.content) == [], export.name
        assert export.language is language
        words = text_of(export.content)
        assert not any(secret in words for secret in secrets), export.name


def test_what_was_issued_is_given_as_it_was(told: Desk, voices: Voices) -> None:
    with told.read() as reader:
        issued = [document for document in reader.all(IssuedDocument) if document.meeting_id]
    for document in issued:
        assert document.meeting_id
        export = exports.of_meeting(told, document.kind, document.meeting_id, voices)
        assert (export.name, export.version, export.language) == (document.file_name, 1, document.language)
        assert hashlib.sha256(export.content).hexdigest() == document.sha256


def test_another_language_keeps_the_version_and_a_draft_has_none(world: World, voices: Voices) -> None:
    meeting = world.plan()
    draft = exports.of_meeting(world.desk, DocumentKind.AGENDA, meeting.id, voices)
    assert (draft.language, draft.version) == (Language.NN, documents.DRAFT)
    assert "Utkast" in text_of(draft.content)
    with world.desk.write(Op.ISSUE_AGENDA) as work:
        issuing.issue_agenda(work, meeting.id, voices)
    english = exports.of_meeting(world.desk, DocumentKind.AGENDA, meeting.id, voices, Language.EN)
    assert (english.language, english.version) == (Language.EN, 1)
    assert english.name == "2026-12-01 Agenda Politirådet i Øygarden v1.pdf"
    assert "Draft" not in text_of(english.content)


def test_an_evaluation_before_and_after_it_is_issued(world: World, voices: Voices) -> None:
    with world.desk.write(Op.EDIT_EVALUATION) as work:
        begun = evaluations.load(work, world.council.id, 2026, world.desk.today()).evaluation
        evaluations.save(work, begun)
    draft = exports.evaluation(world.desk, world.council.id, 2026, voices)
    assert (draft.name, draft.version) == ("2026 Evaluering Politirådet i Øygarden.pdf", documents.DRAFT)
    with world.desk.write(Op.ISSUE_EVALUATION) as work:
        issued = issuing.issue_evaluation(work, world.council.id, 2026, voices)
    again = exports.evaluation(world.desk, world.council.id, 2026, voices)
    assert (again.name, again.version) == (issued.file_name, 1)
    assert hashlib.sha256(again.content).hexdigest() == issued.sha256
    assert exports.evaluation(world.desk, world.council.id, 2026, voices, Language.NB).version == 1


def test_the_action_list_of_one_council_or_of_all(told: Desk, voices: Voices, world: World) -> None:
    everything = text_of(exports.action_list(told, None, voices).content)
    assert "Alle råd" in everything
    assert "Kartlegge mørke gangveier ved Vadmyra" in everything
    empty = exports.action_list(world.desk, world.council.id, voices)
    assert (empty.language, empty.name) == (Language.NN, "2026-11-24 Oppgåver Politirådet i Øygarden.pdf")
    assert "Vadmyra" not in text_of(empty.content)
