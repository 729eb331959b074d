"""What is the officer's own: preparation notes reach the run sheet, internal notes nothing; no other document knows
either of them."""

import io
import zipfile
from dataclasses import replace
from datetime import date

import pytest

from liaison_desk.domain.actions import ActionStatus
from liaison_desk.domain.agenda import in_order
from liaison_desk.domain.changes import Op
from liaison_desk.domain.councils import FixedItem
from liaison_desk.domain.deadlines import Deadline
from liaison_desk.domain.documents import DocumentContent, DocumentKind, IssuedDocument
from liaison_desk.domain.meetings import Meeting
from liaison_desk.domain.minutes import EntryKind
from liaison_desk.domain.texts import Language, Voices
from liaison_desk.i18n import texts_in
from liaison_desk.services import actions, agenda, documents, exports, issuing, papers
from tests.export.pdf_check import problems
from tests.export.pdf_reading import opened, structure
from tests.export.pdf_text import text_of
from tests.services.test_meeting_cycle import hold, item, lock, write
from tests.world import World

NB = texts_in(Language.NB)
CANARY = "Kanarifugl"


@pytest.fixture
def told(world: World) -> Meeting:
    """A meeting with the word in every field that is the officer's own."""
    meeting = world.plan(date(2026, 11, 24))
    police = item(world, meeting, FixedItem.FROM_POLICE)
    with world.desk.write(Op.ADD_ITEM) as work:
        agenda.add_item(work, meeting.id, "Trafikk", police.id)
    for place in in_order(world.file(meeting).items):
        with world.desk.write(Op.EDIT_ITEM) as work:
            agenda.change_item(work, place.item.id, preparation=f"{CANARY} {place.label}")
    for fixed in (FixedItem.OPENING, FixedItem.PROBLEM):
        write(world, meeting, fixed, EntryKind.INTERNAL, CANARY)
        write(world, meeting, fixed, EntryKind.DECISION, "Vedtatt")
    return meeting


def everything_in(data: bytes) -> str:
    """Of a PDF its text, metadata, bookmarks and structure; of a Word file all its parts; of anything else itself."""
    if data.startswith(b"PK"):
        with zipfile.ZipFile(io.BytesIO(data)) as parts:
            names = " ".join(parts.namelist())
            return names + "".join(parts.read(name).decode("utf-8", "ignore") for name in parts.namelist())
    if not data.startswith(b"%PDF"):
        return data.decode()
    with opened(data) as pdf:
        about = f"{pdf.docinfo} {pdf.Root.Metadata.read_bytes().decode()}"
        with pdf.open_outline() as outline:
            about += str([part.title for part in outline.root])
    return " ".join([text_of(data), about, *(node.text + str(node.attributes) for node in structure(data))])


def test_no_document_knows_them(world: World, told: Meeting, voices: Voices) -> None:
    desk = world.desk
    drafts = [documents.draft_agenda(desk, told.id, voices), documents.draft_minutes(desk, told.id, voices)]
    drafts.append(documents.minutes_for_comments(desk, told.id, voices))
    drafts += [form.encode() for form in documents.minutes_to_copy(desk, told.id, voices)]
    with desk.write(Op.ISSUE_AGENDA) as work:
        issuing.issue_agenda(work, told.id, voices)
    hold(world, told)
    lock(world, told, voices)
    with desk.read() as reader:
        issued = reader.all(DocumentContent)
        names = " ".join(document.file_name for document in reader.all(IssuedDocument))
    assert len(issued) == 2
    found = [*drafts, *(document.content for document in issued)]
    found += [form.encode() for form in documents.minutes_to_copy(desk, told.id, voices)]
    found += [
        exports.of_meeting(desk, kind, told.id, voices).content for kind in (DocumentKind.AGENDA, DocumentKind.MINUTES)
    ]
    for data in found:
        assert CANARY not in everything_in(data)
        assert "Trafikk" in everything_in(data)  # so it was looked at
    assert CANARY not in names


def test_the_run_sheet_has_the_preparation_and_nothing_internal(world: World, told: Meeting, voices: Voices) -> None:
    export = exports.run_sheet(world.desk, told.id, voices)
    assert problems(export.content) == []
    assert export.name == "2026-11-24 Kjøreplan Politirådet i Øygarden.pdf"
    assert (export.language, export.version) == (Language.NB, documents.DRAFT)
    labels = [place.label for place in in_order(world.file(told).items)]
    words = text_of(export.content)
    assert [label for label in labels if f"{CANARY} {label}" in words] == labels
    assert words.count(CANARY) == len(labels)
    assert exports.run_sheet(world.desk, told.id, voices, Language.NN).language is Language.NN


def test_the_run_sheet_is_kept_nowhere(world: World, told: Meeting, voices: Voices) -> None:
    before = world.file(told)
    exports.run_sheet(world.desk, told.id, voices)
    assert world.file(told) == before
    assert before.documents == ()


def test_it_lists_what_is_open_and_how_late(world: World, told: Meeting) -> None:
    with world.desk.write(Op.ADD_ACTION) as work:
        late = Deadline.day(date(2026, 11, 20))
        actions.raise_item(work, "Sein", deadline=late, council_id=world.council.id)
        done = actions.raise_item(work, "Gjort", deadline=late, council_id=world.council.id)
        actions.raise_item(work, "Til møtet", deadline=Deadline.next_meeting(), council_id=world.council.id)
        actions.change_status(work, done.id, ActionStatus.DONE)
    paper = papers.run_sheet_paper(world.file(told), world.desk.today(), world.desk.now())
    assert {(row.item.title, row.days_over) for row in paper.open_actions} == {
        ("Sein", 4),
        ("Gjort", 0),
        ("Til møtet", 0),
    }


def test_word_is_in_the_language_of_the_meeting(world: World, told: Meeting, voices: Voices) -> None:
    data = documents.minutes_for_comments(world.desk, told.id, voices)
    assert "nn-NO" in everything_in(data)
    assert "Til stades" in everything_in(data)
    name = documents.comments_name("Råd: Øst", told.day, NB)
    assert name == "2026-11-24 Referat Råd Øst utkast.docx"


def test_what_is_copied_says_which_minutes_it_is(world: World, told: Meeting, voices: Voices) -> None:
    _, draft = documents.minutes_to_copy(world.desk, told.id, voices)
    assert draft.startswith("UTKAST")
    hold(world, told)
    lock(world, told, voices)
    _, finished = documents.minutes_to_copy(world.desk, told.id, voices)
    assert "Versjon: 1, 24. november 2026" in finished.replace("\u00a0", " ")


def test_preparation_is_not_carried_into_the_next_meeting(world: World, told: Meeting) -> None:
    case = next(place.item for place in in_order(world.file(told).items) if place.item.title == "Trafikk")
    later = world.plan(date(2027, 3, 9))
    with world.desk.write(Op.ADD_ITEM) as work:
        again = agenda.add_item(work, later.id, "Trafikk", None, case.id)
    assert again.preparation == ""
    assert replace(case, preparation="") != case
