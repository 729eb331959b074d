"""Minutes after version 1, by keys and by mouse: corrected, withdrawn, approved by e-mail, put in the archive."""

import os
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog, QLineEdit

from liaison_desk.domain.changes import Op
from liaison_desk.domain.documents import DocumentKind
from liaison_desk.services import disclosure, issuing, outbox
from liaison_desk.ui.meeting.finish.correction import CorrectionCard
from liaison_desk.ui.paper_view import PaperView
from tests.ui.file_dialog import answer, file_dialog
from tests.ui.meeting.finish.finishing import LAST, MUNICIPALITY, OPENING, Finishing

REASON = "Why the minutes are corrected"


@pytest.fixture
def locked(finish: Finishing) -> Finishing:
    finish.step("Finish the minutes")
    finish.key("Return")
    return finish


def versions(finish: Finishing) -> list[tuple[int, str]]:
    return [(document.version, document.reason) for document in finish.file.versions(DocumentKind.MINUTES)]


def edit(finish: Finishing, text: str, now: str) -> None:
    """By keys alone: stand on the line, Enter, write, Enter."""
    finish.stand(text)
    finish.key("Return")
    finish.key("Ctrl+A")
    finish.type(now)
    finish.key("Return")


class TestCorrection:
    def test_from_the_reason_to_version_2_by_keys(self, locked: Finishing) -> None:
        locked.press("Correct the minutes")
        assert locked.focus_says == REASON
        locked.type("Feil ord")
        assert locked.shows("Nothing is changed yet.")
        assert locked.shows("Draft of version 2")
        edit(locked, "Kommunen orienterte.", "Politiet orienterte.")
        locked.screen.settle()
        assert locked.shows("Politiet orienterte.")
        assert not locked.shows("Nothing is changed yet.")
        assert locked.steps == ["To the correction *"]
        locked.step("To the correction")
        locked.key("Tab")
        assert locked.focus_says == "Issue version 2"
        locked.key("Return")
        assert locked.shows(
            "Version 2 is issued with its reason and what it changes, and the minutes are locked again. "
            "Earlier versions stay as issued. This is final."
        )
        assert versions(locked) == [(1, "")]
        locked.key("Return")
        assert versions(locked) == [(1, ""), (2, "Feil ord")]
        assert locked.said == "The minutes are finished and locked as version 2"
        assert locked.shows("Version 2, locked")
        assert locked.shows("Feil ord")
        locked.key("Ctrl+Z")
        assert locked.said == "“Issue a new version of the minutes” is final and cannot be undone."
        assert "Politiet orienterte." in locked.texts

    def test_what_stands_against_it_is_said_beside_the_reason(self, locked: Finishing) -> None:
        locked.press("Correct the minutes")
        for sentence in ("Write why the minutes are corrected.", "Nothing in the minutes has been changed yet."):
            locked.press("Issue version 2")
            locked.key("Return")
            assert locked.shows(sentence)
            assert locked.focus_says == REASON
            locked.type("Feil ord")
        assert versions(locked) == [(1, "")]

    def test_given_up_and_taken_back(self, locked: Finishing) -> None:
        before = locked.texts
        locked.press("Correct the minutes")
        edit(locked, "Kommunen orienterte.", "Politiet orienterte.")
        locked.press("Give up the correction")
        assert (locked.texts, locked.file.correction) == (before, None)
        assert locked.said.startswith("The correction is given up, and the minutes are as they were")
        locked.key("Ctrl+Z")
        assert "Politiet orienterte." in locked.texts
        assert locked.shows("Draft of version 2")

    def test_a_line_is_written_in_the_notes(self, locked: Finishing) -> None:
        locked.press("Correct the minutes")
        locked.press(f"Write text for {MUNICIPALITY}")
        locked.type("Gløymt i farten.")
        locked.key("Return")
        assert locked.entry("Gløymt i farten.").at is None
        locked.enter()
        assert "Gløymt i farten." in locked.texts
        locked.press("Give up the correction")
        assert "Gløymt i farten." not in locked.texts

    def test_an_action_item_as_adopted(self, locked: Finishing) -> None:
        locked.press("Correct the minutes")
        edit(locked, "Ringe rektor", "Ringe lærar")
        entry = locked.entry("Ringe lærar")
        assert (entry.owner, entry.due_on) == ("Kari Prøve", date(2026, 12, 4))
        assert [action.title for action in locked.file.actions.values()] == ["Ringe rektor"]

    def test_the_reason_outlives_the_page(self, locked: Finishing) -> None:
        locked.press("Correct the minutes")
        locked.type("Feil ord")
        locked.screen.go("today")
        assert locked.file.correction.reason == "Feil ord"
        locked.enter()
        assert locked.screen.find(REASON, QLineEdit).text() == "Feil ord"

    def test_the_draft_is_looked_at(self, locked: Finishing) -> None:
        locked.press("Correct the minutes")
        locked.key("Ctrl+P")
        locked.screen.wait(lambda: locked.screen.window.findChildren(PaperView))

    def test_with_little_room_it_is_in_the_drawer(self, locked: Finishing) -> None:
        locked.press("Correct the minutes")
        locked.screen.window.resize(1024, 700)
        locked.screen.settle()
        (card,) = locked.screen.window.findChildren(CorrectionCard)
        assert not card.isVisible()
        locked.step("To the correction")
        assert card.isVisible()
        assert locked.focus_says == REASON


class TestWithdrawal:
    NAME = "Minutes, version 1"

    def test_it_says_why_and_then_the_content_is_gone(self, locked: Finishing) -> None:
        locked.press(f"Withdraw: {self.NAME}")
        assert locked.focus_says == f"Why it is withdrawn: {self.NAME}"
        locked.press("Withdraw it")
        locked.key("Return")
        assert locked.shows("Write why it is withdrawn.")
        locked.type("Namn på eit barn")
        locked.press("Withdraw it")
        assert locked.shows("The content is removed from the store for good.")
        paths = locked.screen.context.paths
        plain = [*outbox.put(paths.outbox, [("draft.eml", b"")], locked.world.desk.now()), paths.copies / "0" / "Plan"]
        plain[1].parent.mkdir(parents=True)
        plain[1].write_bytes(b"")
        locked.key("Return")
        assert not any(file.exists() for file in plain)
        gone = locked.minutes
        assert (gone.stands, gone.withdrawal_reason) == (False, "Namn på eit barn")
        assert locked.shows("Namn på eit barn")
        assert locked.shows("Withdrawn 24 November")
        assert not locked.screen.has(f"Save a copy: {self.NAME}")
        assert locked.said == "Minutes, version 1 is withdrawn"
        locked.key("Ctrl+Z")
        assert locked.said == "“Withdraw document” is final and cannot be undone."

    def test_the_public_version_goes_along_and_that_is_said_before(self, locked: Finishing) -> None:
        with locked.world.desk.write(Op.ASSESS) as work:
            for title in (OPENING, MUNICIPALITY, LAST):
                disclosure.assess_case(work, locked.item(title).id)
            disclosure.assess_surroundings(work, locked.meeting.id, DocumentKind.MINUTES)
        locked.screen.settle()
        locked.press("Finish the public version")
        locked.key("Return")
        locked.press(f"Withdraw: {self.NAME}")
        locked.type("Namn")
        locked.press("Withdraw it")
        assert locked.shows("The public version of the same number is withdrawn with it.")
        locked.key("Return")
        assert [document.stands for document in locked.file.documents] == [False, False]

    def test_the_public_version_alone_leaves_the_full_one(self, locked: Finishing) -> None:
        with locked.world.desk.write(Op.ASSESS) as work:
            for title in (OPENING, MUNICIPALITY, LAST):
                disclosure.assess_case(work, locked.item(title).id)
            disclosure.assess_surroundings(work, locked.meeting.id, DocumentKind.MINUTES)
        with locked.world.desk.write(Op.ISSUE_PUBLIC) as work:
            issuing.issue_public_minutes(work, locked.meeting.id, locked.screen.context.voices)
        locked.screen.settle()
        locked.press(f"Withdraw: {self.NAME}, public version")
        locked.type("Namn")
        locked.press("Withdraw it")
        assert locked.shows("The full version stays.")
        locked.key("Return")
        assert locked.file.newest(DocumentKind.MINUTES) is not None
        assert locked.shows("The public version 1 is withdrawn. The next version can have a new one.")
        assert not locked.screen.has("Finish the public version")

    def test_the_next_step_is_a_new_version(self, locked: Finishing) -> None:
        locked.press(f"Withdraw: {self.NAME}")
        locked.type("Namn")
        locked.press("Withdraw it")
        locked.key("Return")
        assert locked.shows("Version 1, withdrawn")
        assert locked.steps == ["Make a new version *"]
        locked.step("Make a new version")
        assert locked.focus_says == REASON
        locked.type("Utan namn")
        locked.press("Issue version 2")  # as it stands
        locked.key("Return")
        assert versions(locked) == [(1, ""), (2, "Utan namn")]
        assert locked.steps == ["Mark as sent *", "E-mail to the members"]

    def test_thought_better_of(self, locked: Finishing) -> None:
        locked.press(f"Withdraw: {self.NAME}")
        locked.type("Namn")
        locked.key("Escape")
        assert not locked.screen.has(f"Why it is withdrawn: {self.NAME}")
        assert locked.focus_says == f"Withdraw: {self.NAME}"
        assert locked.file.newest(DocumentKind.MINUTES) is not None
        locked.press(f"Withdraw: {self.NAME}")
        locked.press("Keep it")
        assert locked.minutes.withdrawal_reason == "Namn"


class TestApproval:
    def test_by_email(self, locked: Finishing) -> None:
        locked.screen.write("Remarks by e-mail until", "8.12.2026")
        assert locked.file.meeting.remarks_due == date(2026, 12, 8)
        locked.press("Approved by e-mail")
        assert locked.shows("The day is recorded with the version that stands. This is final and cannot be undone.")
        locked.key("Return")
        assert locked.minutes.approved_on == date(2026, 11, 24)
        assert locked.shows("Approved by e-mail 24 November")
        locked.key("Ctrl+Z")
        assert locked.said == "“Approve minutes by e-mail” is final and cannot be undone."

    def test_a_day_that_has_not_come(self, locked: Finishing) -> None:
        locked.screen.write("Approved by e-mail on", "8.12.2026")
        locked.press("Approved by e-mail")
        locked.key("Return")
        assert locked.shows("That day has not come yet.")
        assert locked.minutes.approved_on is None


class TestArchive:
    NAME = "2026-11-24_Øygarden_Politirådet i Øygarden"

    def test_a_folder_where_one_says(self, locked: Finishing, tmp_path: Path) -> None:
        where = tmp_path / "arkiv"
        where.mkdir()
        locked.press("Write the archive folder")
        assert file_dialog(locked.screen).fileMode() is QFileDialog.FileMode.Directory
        answer(locked.screen, where)
        locked.screen.wait(lambda: locked.shows(f"Written to {self.NAME}"))
        assert sorted(file.name for file in (where / self.NAME).iterdir()) == [
            "2026-11-24 Referat Politirådet i Øygarden v1.pdf",
            "manifest.json",
        ]

    def test_a_full_disk_is_said_and_leaves_nothing(
        self, locked: Finishing, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        where = tmp_path / "arkiv"
        where.mkdir()

        def full(_: int) -> None:
            raise OSError(28, "No space left on device")

        locked.press("Write the archive folder")
        monkeypatch.setattr(os, "fsync", full)
        answer(locked.screen, where)
        locked.screen.wait(
            lambda: locked.shows("The folder could not be written, so nothing was. Choose another place.")
        )
        assert list(where.iterdir()) == []

    def test_nothing_to_archive_before_anything_is_issued(self, finish: Finishing) -> None:
        assert not finish.screen.has("Write the archive folder")
        assert not finish.screen.has("Correct the minutes")
