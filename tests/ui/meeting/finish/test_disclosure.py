"""Who may read what, assessed where the meeting is finished: by keys, by mouse, and what comes of it."""

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QCheckBox, QComboBox, QLineEdit

from liaison_desk.domain.assessed import case_standing, of_case, surroundings_standing, waiting_cases
from liaison_desk.domain.changes import Op
from liaison_desk.domain.disclosure import Access, Assessment, Scope, Standing
from liaison_desk.domain.documents import DocumentKind, Edition
from liaison_desk.domain.minutes import EntryKind
from liaison_desk.services import disclosure, documents, minutes
from liaison_desk.ui.paper_view import PaperView
from tests.export.pdf_text import text_of
from tests.ui.meeting.finish.finishing import LAST, MUNICIPALITY, OPENING, SECRET, Finishing

CASE = f"2 {MUNICIPALITY}"
AROUND = "Outside the cases: place, people, follow-up, next meeting"


def made(finish: Finishing, title: str = MUNICIPALITY) -> Assessment:
    found = of_case(finish.file, finish.item(title))
    assert found is not None
    return found


def assess_all(finish: Finishing) -> None:
    with finish.world.desk.write(Op.ASSESS) as work:
        for title in (OPENING, MUNICIPALITY, LAST):
            disclosure.assess_case(work, finish.item(title).id)
        disclosure.assess_surroundings(work, finish.meeting.id, DocumentKind.MINUTES)


def test_one_press_after_the_other_makes_all_of_it_public(finish: Finishing) -> None:
    title = "Assess public access"
    waiting = "Not assessed: 1, 2, 3, and what stands outside the cases."
    assert (title in finish.checklist, waiting in finish.checklist) == (True, True)
    finish.press(f"Go there: {title}")
    assert finish.focus_says == f"Public: 1 {OPENING}"
    for _ in range(4):
        finish.key("Return")
    file = finish.file
    assert waiting_cases(file) == []
    assert surroundings_standing(file, DocumentKind.MINUTES) is Standing.PUBLIC
    assert made(finish).assessed_by == "Ola Eksempel"
    assert finish.focus_says == f"Change: {AROUND}"
    assert "Public access is assessed" in finish.checklist
    assert finish.shows("All is assessed.")
    finish.key("Ctrl+Z")
    assert finish.shows("What stands outside the cases is not assessed.")
    assert finish.focus_says == f"Public: {AROUND}"


def test_an_exemption_is_made_with_the_keyboard_alone(finish: Finishing) -> None:
    finish.press(f"Exempt: {CASE}")
    assert finish.focus_says == "Legal ground"
    assert finish.shows("The legal ground is missing")
    assert finish.shows("Choose the ground in the law.")
    finish.key("Down")
    first = made(finish)
    assert (first.access, first.ground, first.scope) == (Access.EXEMPT, "offl13_fvl13_1", Scope.WHOLE)
    assert finish.shows("This must be exempt.")
    finish.key("Tab", 2)
    assert finish.focus_says == "Title for the public"
    finish.type("Sak fra kommunen")
    finish.key("Escape")
    assert made(finish).public_title == "Sak fra kommunen"
    assert finish.shows("offl. § 13, jf. fvl. § 13 første ledd nr. 1  ·  Sak fra kommunen")
    assert finish.focus_says == f"Public: 3 {LAST}"  # the next one that waits
    assert case_standing(finish.file, finish.item(MUNICIPALITY)) is Standing.EXEMPT


def test_one_ground_warns_and_others_are_to_be_weighed(finish: Finishing) -> None:
    finish.press(f"Exempt: {CASE}")
    box = finish.screen.find("Legal ground", QComboBox)
    for ground, words in (("offl14", "is normally not that"), ("offl24_1", "Weigh whether access")):
        box.setFocus()
        at = [
            n
            for n in range(box.count())
            if box.itemText(n).startswith({"offl14": "offl. § 14"}.get(ground, "offl. § 24 første"))
        ]
        box.setCurrentIndex(at[0])
        box.activated.emit(at[0])
        assert made(finish).ground == ground
        assert finish.shows(words)


def test_scope_access_and_back_again(finish: Finishing) -> None:
    finish.press(f"Exempt: {CASE}")
    finish.screen.find("What is exempt", QComboBox).setFocus()
    finish.key("Down")
    assert made(finish).scope is Scope.TEXT
    assert not finish.screen.has("Title for the public")
    finish.screen.find("Access", QComboBox).setFocus()
    finish.key("Up")
    assert made(finish).access is Access.PUBLIC
    finish.key("Up")
    assert of_case(finish.file, finish.item(MUNICIPALITY)) is None
    finish.key("Up")  # nothing above
    finish.press("Close")
    assert finish.focus_says == f"Public: 3 {LAST}"


def test_the_mouse_does_the_same(finish: Finishing) -> None:
    finish.press(f"Public: {AROUND}")
    finish.press(f"Change: {AROUND}")
    assert not finish.screen.has("What is exempt")
    box = finish.screen.find("Access", QComboBox)
    QTest.mouseClick(box, Qt.MouseButton.LeftButton)
    QTest.keyClick(box.view(), Qt.Key.Key_Down)
    QTest.keyClick(box.view(), Qt.Key.Key_Return)
    assert surroundings_standing(finish.file, DocumentKind.MINUTES) is Standing.NO_GROUND
    assert finish.screen.has("Legal ground")


def test_what_is_written_later_has_to_be_looked_at_again(finish: Finishing) -> None:
    assess_all(finish)
    with finish.world.desk.write(Op.ADD_ENTRY) as work:
        minutes.add_entry(work, finish.item(LAST).id, EntryKind.NOTE, "Et navn.")
    assert finish.shows("Changed since it was assessed")
    assert finish.shows("Not assessed: 3.")
    finish.press(f"Change: 3 {LAST}")
    finish.press("It still holds")
    assert case_standing(finish.file, finish.item(LAST)) is Standing.PUBLIC
    assert not finish.screen.has("It still holds")


def test_both_versions_are_made_and_shown(finish: Finishing) -> None:
    assess_all(finish)
    finish.press("Look at the public version")
    finish.screen.wait(lambda: finish.screen.window.findChildren(PaperView))
    finish.key("Escape")
    finish.step("Finish the minutes")
    assert finish.shows("A public version is made beside the full one.")
    finish.key("Return")
    public = finish.file.newest(DocumentKind.MINUTES, Edition.PUBLIC)
    assert public is not None
    shown = finish.reads(finish.issued)
    names = [words for words in shown if words.startswith("Minutes, version 1")]
    assert names == ["Minutes, version 1", "Minutes, version 1, public version"]
    assert finish.shows("The public version 1 is made and kept.")
    with finish.world.desk.read() as reader:
        content = documents.content(reader, public.id)
    assert "Kommunen orienterte." in text_of(content)
    finish.press("Mark as sent")
    finish.press("Look at the public version")
    finish.screen.wait(lambda: finish.screen.window.findChildren(PaperView))


def test_the_public_version_can_be_made_after_the_minutes_are_locked(finish: Finishing) -> None:
    finish.step("Finish the minutes")
    assert finish.shows("No public version is made. Not assessed: 1, 2, 3, and what stands outside the cases.")
    finish.key("Return")
    assert not finish.screen.has("Finish the public version")
    assess_all(finish)
    finish.press("Finish the public version")
    finish.key("Return")
    assert finish.said == "The public version is finished and kept beside the full one"
    assert finish.file.newest(DocumentKind.MINUTES, Edition.PUBLIC) is not None
    assert not finish.screen.has("Finish the public version")
    finish.key("Ctrl+Z")
    assert "is final and cannot be undone" in finish.said


def test_a_title_half_typed_is_not_lost(finish: Finishing) -> None:
    finish.press(f"Exempt: {CASE}")
    finish.screen.find("Title for the public", QLineEdit).setFocus()
    finish.type("Sak fra")
    assert finish.screen.context.saving.flush()
    assert "Sak fra" in finish.drafts.values() or made(finish).public_title == "Sak fra"
    finish.screen.go("today")
    assert made(finish).public_title == "Sak fra"


class TestSingleEntries:
    """«What is exempt» may be one entry: chosen by keys, or by mouse."""

    def exempt(self, finish: Finishing) -> None:
        finish.press(f"Exempt: {CASE}")
        finish.key("Down")  # a ground
        finish.key("Tab")
        finish.key("Down", 2)
        assert made(finish).scope is Scope.ENTRIES
        assert finish.shows("No line is chosen")

    def test_with_the_keyboard_alone(self, finish: Finishing) -> None:
        self.exempt(finish)
        finish.key("Tab")
        assert finish.focus_says == "Exempt: Note: Kommunen orienterte."
        finish.key("Space")
        (chosen,) = made(finish).entry_ids
        assert next(e.text for e in finish.file.entries if e.id == chosen) == "Kommunen orienterte."
        assert case_standing(finish.file, finish.item(MUNICIPALITY)) is Standing.EXEMPT
        assert finish.focus_says == "Exempt: Note: Kommunen orienterte."
        finish.key("Ctrl+Z")
        assert made(finish).entry_ids == frozenset()

    def test_with_the_mouse(self, finish: Finishing) -> None:
        self.exempt(finish)
        for name, chosen in (("Exempt: Note: Kommunen orienterte.", 1), ("Exempt: Note: Kommunen orienterte.", 0)):
            finish.screen.click(finish.screen.find(name, QCheckBox), QPoint(8, 12))
            assert len(made(finish).entry_ids) == chosen
        assert not any(box.accessibleName().endswith(SECRET) for box in finish.part.findChildren(QCheckBox))
