"""Attachments and guests of an item while it is prepared: chosen, dropped, put in order, refused with a sentence."""

from collections.abc import Sequence
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDesktopServices, QDragEnterEvent, QDragLeaveEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget

from liaison_desk.domain.attachments import Attachment
from liaison_desk.domain.changes import Op
from liaison_desk.domain.contacts import Contact
from liaison_desk.services import attachments
from liaison_desk.ui.kit.drops import files_of
from tests.services.test_attachments import new
from tests.ui.file_dialog import answer
from tests.ui.meeting.live import Disk
from tests.ui.meeting.prepare.preparing import POLICE, Preparing

PLAN, FIGURES = "Plan for hausten.pdf", "Tal.csv"


@pytest.fixture
def files(tmp_path: Path) -> list[Path]:
    folder = tmp_path / "minnepinne"
    folder.mkdir()
    for name, content in ((PLAN, b"%PDF-1.7"), (FIGURES, b"a;b"), ("virus.pdf", b"MZ\x90\x00")):
        (folder / name).write_bytes(content)
    return sorted(folder.iterdir())


@pytest.fixture
def opened(monkeypatch: pytest.MonkeyPatch) -> list[Path]:
    """What the system was asked to show."""
    shown: list[Path] = []

    def show(url: QUrl) -> bool:
        shown.append(Path(url.toLocalFile()))
        return True

    monkeypatch.setattr(QDesktopServices, "openUrl", show)
    return shown


def attach(prepare: Preparing, title: str, *names: str) -> None:
    for name in names:
        with prepare.world.desk.write(Op.ADD_ATTACHMENT) as work:
            attachments.add(work, prepare.item(title).id, new(name, name.encode()))


def attached(prepare: Preparing) -> list[str]:
    return [attachment.title for attachment in prepare.file.attachments]


def drop(prepare: Preparing, onto: QWidget, files: Sequence[Path]) -> bool:
    """Carry files over a widget and let them go; whether it would take them."""
    carried = QMimeData()
    carried.setUrls([QUrl.fromLocalFile(str(file)) for file in files])
    button, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    spot, copy = QPointF(onto.rect().center()), Qt.DropAction.CopyAction
    over = QDragEnterEvent(spot, copy, carried, button, none)
    QApplication.sendEvent(onto, over)
    if over.isAccepted():
        QApplication.sendEvent(onto, QDropEvent(spot, copy, carried, button, none))
    prepare.screen.settle()
    return over.isAccepted()


def settled(prepare: Preparing, count: int) -> None:
    prepare.screen.wait(lambda: len(prepare.file.attachments) == count and prepare.screen.context.jobs.is_idle)
    prepare.screen.settle()


class TestFiles:
    def test_chosen_by_keys_named_and_put_in_order(self, prepare: Preparing, files: list[Path]) -> None:
        prepare.stand("Ungdom")
        prepare.key("Return")
        for count, name in enumerate((PLAN, FIGURES), 1):
            prepare.screen.find("Attach files to the item").setFocus()
            prepare.key("Space")
            answer(prepare.screen, next(file for file in files if file.name == name))
            settled(prepare, count)
        assert prepare.shows("Plan for hausten.pdf  ·  1 kB")
        prepare.screen.write("Title of attachment 3b", "Tal for hausten")
        prepare.screen.find("Title of attachment 3b", QLineEdit).setFocus()
        prepare.key("Alt+Shift+Up")
        assert attached(prepare) == ["Tal for hausten", "Plan for hausten"]
        assert prepare.focus_says == "Title of attachment 3a"  # the keyboard went along
        prepare.key("Return")
        assert "attachments 3a–3b" in prepare.row("Ungdom").accessibleName()

    def test_dropped_on_its_row(self, prepare: Preparing, files: list[Path]) -> None:
        row = prepare.row("Trafikk")
        assert drop(prepare, row, [file for file in files if file.name != "virus.pdf"])
        settled(prepare, 2)
        assert prepare.editor is not None
        assert attached(prepare) == ["Plan for hausten", "Tal"]  # in the order they were held
        assert {a.item_id for a in prepare.file.attachments} == {prepare.item("Trafikk").id}

    @pytest.mark.parametrize("place", ["row", "fields"])
    def test_held_over_it_and_taken_away_again(self, prepare: Preparing, files: list[Path], place: str) -> None:
        prepare.stand("Trafikk")
        target: QWidget = prepare.row("Trafikk")
        if place == "fields":
            prepare.key("Return")
            assert prepare.editor is not None
            target = prepare.editor
        carried = QMimeData()
        carried.setUrls([QUrl.fromLocalFile(str(files[0]))])
        none = Qt.KeyboardModifier.NoModifier
        over = QDragEnterEvent(QPointF(5, 5), Qt.DropAction.CopyAction, carried, Qt.MouseButton.LeftButton, none)
        QApplication.sendEvent(target, over)
        assert target.property("selected") or target.property("state") == "drop"  # it shows that it would take them
        QApplication.sendEvent(target, QDragLeaveEvent())
        assert not target.property("selected")
        assert not target.property("state")
        assert attached(prepare) == []

    def test_what_is_wrong_with_a_file_is_said_beside_the_button(
        self, prepare: Preparing, files: list[Path], tmp_path: Path
    ) -> None:
        prepare.stand("Trafikk")
        prepare.key("Return")
        editor = prepare.editor
        assert editor is not None
        large = tmp_path / "film.mp4"
        with large.open("wb") as out:
            out.truncate(500 * 1024 * 1024)
        assert drop(prepare, editor, [large, tmp_path / "borte.pdf", *files])
        settled(prepare, 2)
        for words in (
            "film.mp4 is 500 MB. A file is 20 MB at most",
            "borte.pdf is not there any more.",
            "virus.pdf is a program or a script",
        ):
            assert prepare.shows(words)
        drop(prepare, editor, files[:1])
        settled(prepare, 3)
        assert not prepare.shows("is 500 MB")

    def test_a_full_disk_keeps_nothing_and_says_so(self, prepare: Preparing, files: list[Path]) -> None:
        disk = Disk(prepare.world.desk)
        prepare.stand("Trafikk")
        prepare.key("Return")
        assert prepare.editor is not None
        files[0].write_bytes(b"%PDF" + bytes(50_000))
        disk.fill()
        drop(prepare, prepare.editor, files[:1])
        prepare.screen.wait(lambda: prepare.shows("The disk is full."))
        disk.allow()
        assert attached(prepare) == []

    def test_fields_that_were_closed_meanwhile_lose_no_file(self, prepare: Preparing, files: list[Path]) -> None:
        prepare.stand("Trafikk")
        prepare.key("Return")
        assert prepare.editor is not None
        drop(prepare, prepare.editor, files)
        prepare.key("Escape")
        settled(prepare, 2)
        assert prepare.said.startswith("virus.pdf is a program")

    def test_over_a_text_it_is_attached_and_its_name_is_not_written_there(
        self, prepare: Preparing, files: list[Path]
    ) -> None:
        prepare.stand("Trafikk")
        prepare.key("Return")
        title = prepare.screen.find("Title", QLineEdit)
        for count, onto in enumerate((title, prepare.screen.find("Background")), 1):
            assert drop(prepare, onto, files[:1])
            settled(prepare, count)
        assert (title.text(), prepare.item("Trafikk").background) == ("Trafikk", "")

    def test_removed_and_undone(self, prepare: Preparing) -> None:
        attach(prepare, "Ungdom", "a.pdf", "b.pdf")
        prepare.stand("Ungdom")
        prepare.key("Return")
        prepare.press("Remove: Attachment 3a: a")
        assert attached(prepare) == ["b"]
        assert prepare.focus_says == "Title of attachment 3a"
        prepare.press("Remove: Attachment 3a: b")
        assert prepare.focus_says == "Attach files to the item"
        assert prepare.said.startswith("“b” is no longer attached")
        prepare.press("Undo")
        assert attached(prepare) == ["b"]

    def test_a_title_without_words_is_refused_and_given_up_with_esc(self, prepare: Preparing) -> None:
        attach(prepare, "Ungdom", "a.pdf")
        prepare.stand("Ungdom")
        prepare.key("Return")
        title = prepare.screen.find("Title of attachment 3a", QLineEdit)
        title.setFocus()
        title.selectAll()
        prepare.key("Delete")
        prepare.key("Return")
        assert prepare.editor is not None
        prepare.key("Escape")
        assert prepare.editor is None
        assert attached(prepare) == ["a"]


class TestLooking:
    def test_by_mouse_and_by_the_menu(self, prepare: Preparing, opened: list[Path]) -> None:
        attach(prepare, "Ungdom", "a.pdf")
        prepare.press("attachment 3a")
        prepare.screen.wait(lambda: len(opened) == 1)
        prepare.choose(prepare.right_click("Ungdom"), "Open Attachment 3a: a")
        prepare.screen.wait(lambda: len(opened) == 2)
        folder = prepare.screen.context.paths.copies
        assert all(file.is_relative_to(folder) and file.read_bytes() == b"a.pdf" for file in opened)

    def test_of_several_the_fields_show_which(self, prepare: Preparing, opened: list[Path]) -> None:
        attach(prepare, "Ungdom", "a.pdf", "b.pdf")
        prepare.press("attachments 3a–3b")
        assert prepare.editor is not None
        prepare.press("Open: Attachment 3b: b")
        prepare.screen.wait(lambda: [file.name for file in opened] == ["b.pdf"])

    def test_what_no_program_opens_is_said(self, prepare: Preparing, monkeypatch: pytest.MonkeyPatch) -> None:
        attach(prepare, "Ungdom", "a.xyz")
        monkeypatch.setattr(QDesktopServices, "openUrl", lambda _: False)
        prepare.press("attachment 3a")
        prepare.screen.wait(lambda: prepare.shows("No program here opens a.xyz."))

    def test_what_cannot_be_copied_is_said(self, prepare: Preparing, monkeypatch: pytest.MonkeyPatch) -> None:
        attach(prepare, "Ungdom", "a.pdf")

        def full(*_: object) -> Path:
            raise OSError(28, "No space left on device")

        monkeypatch.setattr(attachments, "open_copy", full)
        prepare.press("attachment 3a")
        prepare.screen.wait(lambda: prepare.shows("The attachment could not be opened."))


class TestGuests:
    def test_invited_and_taken_off_by_keys(self, prepare: Preparing, guest: Contact) -> None:
        prepare.stand("Ungdom")
        prepare.key("Return")
        prepare.screen.find("Invite for this item alone").setFocus()
        prepare.type("karin")
        prepare.key("Return")
        (row,) = [p.attendance for p in prepare.file.people if p.attendance]
        assert (row.contact_id, row.only_item_id) == (guest.id, prepare.item("Ungdom").id)
        prepare.key("Escape")
        assert "Invited for this case: Karin Borte" in prepare.reads(prepare.row("Ungdom"))
        prepare.key("Return")
        prepare.screen.find("Take Karin Borte off the item").setFocus()
        prepare.key("Return")
        assert prepare.file.guests_of(prepare.item("Ungdom").id) == []
        assert prepare.focus_says == "Invite for this item alone"
        prepare.press("Undo")
        assert [g.contact.name for g in prepare.file.guests_of(prepare.item("Ungdom").id)] == ["Karin Borte"]

    def test_who_takes_part_anyway_is_not_offered_and_a_new_person_is_added(self, prepare: Preparing) -> None:
        prepare.stand("Ungdom")
        prepare.key("Return")
        prepare.screen.find("Invite for this item alone").setFocus()
        prepare.type("Kari")
        assert not any("Kari Prøve" in row for row in prepare.offered)
        prepare.type("n Heilt Ny")
        prepare.key("Return")
        assert [g.contact.name for g in prepare.file.guests_of(prepare.item("Ungdom").id)] == ["Karin Heilt Ny"]

    def test_a_half_typed_name_is_not_lost_when_one_is_done(self, prepare: Preparing) -> None:
        prepare.stand("Ungdom")
        prepare.key("Return")
        prepare.screen.find("Invite for this item alone").setFocus()
        prepare.type("Ukjend")
        prepare.key("Escape")  # the list
        prepare.press("Done")
        assert prepare.editor is not None
        assert prepare.shows("Choose someone from the list, or add a new contact.")
        prepare.screen.find("Invite for this item alone").setFocus()
        prepare.key("Escape", 2)
        assert prepare.editor is None


def test_a_section_takes_attachments_too(prepare: Preparing, files: list[Path]) -> None:
    assert drop(prepare, prepare.row(POLICE), files[:1])
    settled(prepare, 1)


def test_web_addresses_are_no_files() -> None:
    carried = QMimeData()
    carried.setUrls([QUrl("https://eksempel.no/plan.pdf")])
    assert files_of(carried) == []


def test_an_attachment_row_is_light() -> None:
    """Lists read names and sizes; the bytes are asked for one by one."""
    assert "content" not in Attachment.__dataclass_fields__
