"""The banner over the agenda: its deadline in words and tone, and the steps from draft to sent."""

from dataclasses import replace
from datetime import date, datetime
from pathlib import Path

import pytest

from liaison_desk.domain.changes import Op
from liaison_desk.domain.councils import Council, Secretariat
from liaison_desk.domain.documents import DocumentKind
from liaison_desk.domain.texts import Language, Voices
from liaison_desk.services import agenda, councils, documents, issuing, meetings
from liaison_desk.ui.kit.rows import Banner
from liaison_desk.ui.paper_view import PaperView
from tests.export.pdf_check import problems
from tests.export.pdf_text import text_of
from tests.ui.file_dialog import answer, proposed
from tests.ui.meeting.prepare.preparing import Preparing


def banner(prepare: Preparing) -> Banner:
    prepare.screen.settle()
    (found,) = [one for one in prepare.screen.page.findChildren(Banner) if one.isVisible()]
    return found


def says(prepare: Preparing) -> tuple[str, str]:
    found = banner(prepare)
    return str(found.property("tone")), found.accessibleName()


def issue(prepare: Preparing) -> None:
    prepare.press("Finish the agenda")
    prepare.key("Return")


def issued(prepare: Preparing, version: int = 1) -> str:
    """Its text, conforming."""
    (found,) = [d for d in prepare.file.documents if d.version == version and d.kind is DocumentKind.AGENDA]
    with prepare.world.desk.read() as reader:
        content = documents.content(reader, found.id)
    assert problems(content) == []
    return text_of(content)


NOTICE = "The council's notice is 7 days, and the meeting is on Tuesday 1 December."


class TestDeadline:
    @pytest.mark.parametrize(
        ("today", "tone", "words"),
        [
            (date(2026, 11, 20), "neutral", "The agenda must be sent by Tuesday 24 November"),
            (date(2026, 11, 21), "warning", "The agenda must be sent by Tuesday 24 November"),
            (date(2026, 11, 24), "warning", "The agenda must be sent today"),
            (date(2026, 11, 25), "danger", "The agenda is 1 day late"),
            (date(2026, 12, 1), "danger", "The agenda is 7 days late"),
        ],
    )
    def test_it_comes_nearer(self, prepare: Preparing, today: date, tone: str, words: str) -> None:
        prepare.screen.go("today")
        prepare.world.clock.set(datetime.combine(today, datetime.min.time()))
        prepare.enter()
        assert says(prepare) == (tone, f"{words}. {NOTICE}")

    def test_it_is_the_councils_own_notice(self, prepare: Preparing) -> None:
        with prepare.world.desk.write(Op.EDIT_COUNCIL) as work:
            councils.save(work, replace(work.get(Council, prepare.meeting.council_id), notice_days=10))
        assert says(prepare) == ("danger", f"The agenda is 3 days late. {NOTICE.replace('7', '10')}")

    def test_another_secretariat_calls_the_meeting_itself(self, prepare: Preparing) -> None:
        with prepare.world.desk.write(Op.EDIT_COUNCIL) as work:
            council = work.get(Council, prepare.meeting.council_id)
            councils.save(work, replace(council, secretariat=Secretariat.MUNICIPALITY))
        assert says(prepare) == (
            "neutral",
            "The municipality calls this meeting. It is the secretariat: it numbers the cases and sends the agenda.",
        )
        assert not prepare.screen.has("Finish the agenda")

    def test_once_the_meeting_has_begun_there_is_none(self, prepare: Preparing) -> None:
        with prepare.world.desk.write(Op.START_MEETING) as work:
            meetings.start(work, prepare.meeting.id)
        assert not any(one.isVisible() for one in prepare.screen.page.findChildren(Banner))

    @pytest.mark.parametrize(
        ("on", "tone", "words"),
        [
            (date(2026, 11, 24), "success", "The agenda was sent on Tuesday 24 November. That was in time."),
            (date(2026, 11, 25), "warning", "The agenda was sent on Wednesday 25 November. That was 1 day late."),
            (date(2026, 11, 27), "warning", "The agenda was sent on Friday 27 November. That was 3 days late."),
        ],
    )
    def test_sent_it_says_whether_in_time(self, prepare: Preparing, on: date, tone: str, words: str) -> None:
        prepare.world.clock.set(datetime.combine(on, datetime.min.time()))
        issue(prepare)
        prepare.key("Return")  # mark as sent
        prepare.key("Return")  # and yes
        assert says(prepare) == (tone, words)
        assert prepare.said == "The agenda is marked as sent"


class TestPreview:
    @pytest.mark.parametrize("way", ["key", "button"])
    def test_it_shows_the_agenda_as_it_would_be(self, prepare: Preparing, way: str) -> None:
        prepare.key("Ctrl+P") if way == "key" else prepare.press("Preview")
        (paper,) = prepare.screen.window.findChildren(PaperView)
        prepare.screen.wait(lambda: paper.preview.document.pageCount())
        text = " ".join(paper.preview.document.getAllText(0).text().split())
        assert "Ungdom" in text
        assert "1/26" not in text  # numbers come when it is finished
        assert prepare.file.documents == ()
        prepare.key("Escape")
        assert not any(one.isVisible() for one in prepare.screen.window.findChildren(PaperView))

    def test_what_is_being_typed_is_in_it(self, prepare: Preparing) -> None:
        prepare.stand("Ungdom")
        prepare.key("Return")
        prepare.type("Ungdom på kveld")
        prepare.key("Ctrl+P")
        (paper,) = prepare.screen.window.findChildren(PaperView)
        prepare.screen.wait(lambda: paper.preview.document.pageCount())
        assert "Ungdom på kveld" in paper.preview.document.getAllText(0).text()


class TestFinishing:
    def test_it_asks_first_and_takes_no_for_an_answer(self, prepare: Preparing) -> None:
        for give_up in ("key", "button"):
            prepare.press("Finish the agenda")
            assert prepare.shows("Each case gets its number, and the agenda is kept as version 1. This is final.")
            prepare.key("Escape") if give_up == "key" else prepare.press("Not now")
            assert not prepare.shows("This is final.")
            assert prepare.focus_says == "Finish the agenda"
        assert prepare.file.documents == ()

    def test_every_case_gets_its_number(self, prepare: Preparing) -> None:
        issue(prepare)
        assert prepare.said == "The agenda is finished as version 1, and the cases have their numbers"
        assert [item.case_number for item in prepare.file.items if item.title in ("Ungdom", "Trafikk")] == [
            "3/26",
            "4/26",
        ]
        assert "3/26" in prepare.reads(prepare.row("Ungdom"))
        text = issued(prepare)
        assert "3/26 Ungdom" in text
        assert "Møteleiar" in text  # in the municipality's language form
        assert "The agenda is finished. Send it and mark it as sent" in says(prepare)[1]
        assert prepare.focus_says == "Mark as sent"

    def test_there_is_no_way_back_and_it_is_said(self, prepare: Preparing) -> None:
        prepare.stand("Trafikk")
        prepare.key("Alt+Shift+Up")
        issue(prepare)
        prepare.key("Ctrl+Z")
        assert prepare.said == "“Issue agenda” is final and cannot be undone."
        assert prepare.item("Trafikk").position == 0

    def test_again_it_is_version_2_and_only_new_cases_are_numbered(self, prepare: Preparing) -> None:
        issue(prepare)
        with prepare.world.desk.write(Op.ADD_ITEM) as work:
            police = prepare.item("Ungdom").parent_id
            agenda.add_item(work, prepare.meeting.id, "Sein sak", police)
        prepare.press("Finish it again")
        assert prepare.shows("New cases get their numbers, and the agenda is kept as version 2. This is final.")
        prepare.key("Return")
        assert prepare.item("Ungdom").case_number == "3/26"
        assert prepare.item("Sein sak").case_number == "9/26"
        assert "Sein sak" not in issued(prepare, 1)
        assert "9/26 Sein sak" in issued(prepare, 2)

    def test_a_second_version_that_is_not_sent_is_told_of(self, prepare: Preparing) -> None:
        issue(prepare)
        prepare.key("Return", 2)
        prepare.press("Finish it again")
        prepare.key("Return")
        assert says(prepare) == (
            "warning",
            "The agenda was sent on Tuesday 24 November. Version 2 is finished, and not sent yet.",
        )
        prepare.key("Return", 2)
        assert says(prepare)[0] == "success"
        assert [document.sent_on for document in prepare.file.documents] == [date(2026, 11, 24)] * 2

    def test_an_empty_agenda_cannot_be_finished(self, prepare: Preparing) -> None:
        while prepare.file.items:
            with prepare.world.desk.write(Op.REMOVE_ITEM) as work:
                agenda.remove_item(work, prepare.file.items[-1].id)
        assert not prepare.screen.has("Finish the agenda")
        assert not prepare.screen.has("Preview")

    def test_its_document_is_in_the_language_chosen(self, prepare: Preparing) -> None:
        with prepare.world.desk.write(Op.EDIT_MEETING) as work:
            meetings.change(work, prepare.meeting.id, language=Language.EN)
        issue(prepare)
        assert "Notice of meeting" in issued(prepare)


class TestSending:
    def test_it_asks_first(self, prepare: Preparing) -> None:
        issue(prepare)
        banner(prepare)
        prepare.key("Return")
        assert prepare.shows("The agenda counts as sent today. This is final.")
        prepare.key("Escape")
        assert prepare.file.documents[0].sent_on is None
        prepare.key("Return", 2)
        assert prepare.file.documents[0].sent_on == date(2026, 11, 24)
        assert not prepare.screen.has("Mark as sent")

    def test_a_copy_is_saved_where_one_says(self, prepare: Preparing, tmp_path: Path) -> None:
        issue(prepare)
        prepare.press("Save a copy")
        assert proposed(prepare.screen) == "2026-12-01 Saksliste Politirådet i Øygarden v1.pdf"
        answer(prepare.screen, tmp_path / "sakliste.pdf")
        prepare.screen.wait(lambda: (tmp_path / "sakliste.pdf").exists())
        prepare.screen.wait(lambda: not prepare.quiet and prepare.said == "Saved as sakliste.pdf")
        with prepare.world.desk.read() as reader:
            kept = documents.content(reader, prepare.file.documents[0].id)
        assert (tmp_path / "sakliste.pdf").read_bytes() == kept


class TestWithdrawn:
    NAME = "Agenda, version 1"

    def withdraw(self, prepare: Preparing) -> None:
        prepare.press(f"Withdraw: {self.NAME}")
        prepare.type("Et navn")
        prepare.press("Withdraw it")

    def test_the_next_one_has_the_next_number(self, prepare: Preparing) -> None:
        issue(prepare)
        self.withdraw(prepare)
        assert not prepare.shows("so no other agenda can take its place")
        prepare.key("Return")
        prepare.press("Finish the agenda")
        assert prepare.shows("kept as version 2")
        prepare.key("Return")
        assert [(d.version, d.stands) for d in prepare.file.versions(DocumentKind.AGENDA)] == [(1, False), (2, True)]

    def test_after_the_minutes_it_says_first_that_none_will_follow(self, prepare: Preparing, voices: Voices) -> None:
        issue(prepare)
        with prepare.world.desk.write(Op.ISSUE_MINUTES) as work:
            meetings.end(work, prepare.meeting.id)
            issuing.issue_minutes(work, prepare.meeting.id, voices)
        prepare.enter()
        self.withdraw(prepare)
        assert prepare.shows("The minutes are finished, so no other agenda can take its place.")
        prepare.key("Return")
        assert not prepare.screen.has("Finish the agenda")


def test_a_day_that_has_passed_asks_what_became_of_the_meeting(prepare: Preparing) -> None:
    with prepare.world.desk.write(Op.EDIT_MEETING) as work:
        meetings.change(work, prepare.meeting.id, day=date(2026, 11, 20))
    tone, words = says(prepare)
    assert (tone, words.split(".")[0]) == ("warning", "The meeting was to be held on Friday 20 November")
    assert not prepare.screen.has("Finish the agenda")


def test_finished_agendas_stand_at_the_side(prepare: Preparing) -> None:
    assert not prepare.shows("Finished agendas")
    issue(prepare)
    assert prepare.shows("Finished agendas")
    assert prepare.shows("Agenda, version 1")
    assert prepare.shows("Not sent")
    prepare.screen.write("Archive reference, police: Agenda, version 1", "2026/123")
    assert prepare.file.documents[0].police_reference == "2026/123"
    prepare.key("Ctrl+Z")
    assert prepare.file.documents[0].police_reference == ""
