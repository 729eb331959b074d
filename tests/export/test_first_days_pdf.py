"""Rules of the cover of a handover."""

from dataclasses import replace
from datetime import date

import pytest

from liaison_desk.domain.agreements import Agreement
from liaison_desk.domain.contacts import Contact
from liaison_desk.domain.first_days import Stage
from liaison_desk.domain.ids import ContactId, MunicipalityId
from liaison_desk.domain.steps import StepKind, StepState
from liaison_desk.domain.texts import Language
from liaison_desk.domain.today import Rule, TodayRow
from liaison_desk.export.first_days_pdf import first_days_pdf
from liaison_desk.export.first_days_words import deed_words
from liaison_desk.i18n import texts_in
from tests import factory
from tests.export import pdf_papers
from tests.export.pdf_check import problems
from tests.export.pdf_papers import made
from tests.export.pdf_reading import artifacts, texts_of

EN = texts_in(Language.EN)


def test_every_page_says_whom_it_is_for_and_the_code_is_not_in_it() -> None:
    data = made("first_days", Language.EN)
    assert all("Internal, for the police alone" in page for page in artifacts(data))
    assert "Internal, for the police alone" in texts_of(data, "TH")
    cells = texts_of(data, "TD")
    assert any("It comes by phone or in person, never here." in cell for cell in cells)
    assert "Ola Eksempel, police liaison officer, 900 00 001, ola@eksempel.no" in cells
    assert "As a deputy until 28 February 2027" in cells
    assert "Nobody" in cells
    assert any("21 days late" in cell for cell in cells)
    assert "Handed over by Ola Eksempel to Siri Mønster, 20 November 2026" in texts_of(data, "P")


def test_without_anything_open_it_says_so_and_lists_nothing() -> None:
    full = pdf_papers.first_days(Language.EN)
    bare = replace(
        full,
        receiver="",
        until=None,
        deeds=(),
        meetings=(),
        minutes=(),
        actions=(),
        more_actions=0,
        people=(),
        agreements=(),
        learned=(),
    )
    data = first_days_pdf(bare, EN)
    assert problems(data) == []
    assert texts_of(data, "H2") == ["Take the file in", "What to do", "Meetings ahead", "Open action items"]
    said = texts_of(data, "P")
    for words in (
        "Handed over by Ola Eksempel, 20 November 2026",
        "Nothing falls due in the first thirty days.",
        "No meeting is planned.",
        "None is open.",
    ):
        assert words in said


def test_a_meeting_of_the_day_is_not_late() -> None:
    full = pdf_papers.first_days(Language.EN)
    row = TodayRow(Rule.MEETING_TODAY, full.day, "", council=factory.council(name="Rådet"), meeting=factory.meeting())
    data = first_days_pdf(replace(full, deeds=((Stage.FIRST_WEEK, (row,)),)), EN)
    assert "Meeting of Rådet" in texts_of(data, "TD")


COUNCIL, MEETING = factory.council(name="Rådet"), factory.meeting(day=date(2026, 12, 1))
SCHOOL = Agreement(id="a", municipality_id=MunicipalityId("m"), name="Skolen")
OWN = replace(SCHOOL, name="")
ITEM = factory.action_row(title="Lys")


@pytest.mark.parametrize(
    ("rule", "more", "words"),
    [
        (Rule.SEND_AGENDA, {}, "Send the agenda to Rådet, 1 Dec"),
        (Rule.WRITE_MINUTES, {}, "Finish the minutes of Rådet, 1 Dec"),
        (Rule.FILE_MINUTES, {}, "File the minutes of Rådet, 1 Dec"),
        (Rule.SEND_MINUTES, {}, "Send the minutes of Rådet, 1 Dec"),
        (Rule.FINISH_CORRECTION, {}, "Finish the correction of the minutes of Rådet, 1 Dec"),
        (Rule.REMARKS_DUE, {}, "Approve the minutes of Rådet, 1 Dec"),
        (Rule.EVALUATE, {"year": 2026}, "Evaluate 2026 with Rådet"),
        (Rule.REVIEW_BYLAWS, {}, "Review the police bylaws of Askøy"),
        (
            Rule.CONFIRM_POSTS,
            {"people": (Contact(id=ContactId("p"), name="Kari"),)},
            "Confirm 1 political member of the councils in Askøy",
        ),
        (Rule.PLAN_MEETING, {"year": 2027, "count": 1}, "1 meeting of Rådet missing in the plan for 2027"),
        (Rule.PLAN_NEXT, {}, "Plan the next meeting of Rådet"),
        (Rule.PLAN_NEXT, {"actions": (ITEM,)}, "Plan the next meeting of Rådet"),
        (Rule.HOW_OFTEN, {}, "How often does Rådet meet?"),
        (Rule.REVISE_AGREEMENT, {"agreement": OWN}, "Revise the cooperation agreement with Askøy"),
        (Rule.REVISE_AGREEMENT, {"agreement": SCHOOL}, "Revise the agreement “Skolen”"),
        (Rule.SIGNED_WHEN, {"agreement": OWN}, "When was the cooperation agreement with Askøy signed?"),
        (Rule.SIGNED_WHEN, {"agreement": SCHOOL}, "When was the agreement “Skolen” signed?"),
        (Rule.ACTION_LATE, {"actions": (ITEM,)}, "Follow up: Lys"),
        (Rule.ACTIONS_LATE, {"actions": (ITEM, ITEM)}, "Follow up 2 overdue action items in Askøy"),
        (Rule.ACTIONS_LATE, {"actions": (ITEM, ITEM), "place": ""}, "Follow up 2 overdue action items"),
        (Rule.WEIGH_CONDITIONS, {"actions": (ITEM,)}, "See whether “Lys” can go on"),
        (Rule.WEIGH_CONDITIONS, {"actions": (ITEM, ITEM)}, "See whether 2 action items can go on"),
        (
            Rule.REPORT_ACTIONS,
            {"actions": (ITEM, ITEM)},
            "Report 2 closed action items to Rådet, 1 Dec",
        ),
    ],
)
def test_says_of_each_rule_what_today_says(rule: Rule, more: dict[str, object], words: str) -> None:
    row = replace(TodayRow(rule, date(2026, 12, 1), "Askøy", council=COUNCIL, meeting=MEETING), **more)
    assert deed_words(EN, row) == words


def test_says_of_each_step_what_today_says() -> None:
    def said(rule: Rule, kind: StepKind) -> str:
        step = StepState(kind, date(2026, 11, 20))
        return deed_words(EN, TodayRow(rule, step.due, "", council=COUNCIL, meeting=MEETING, step=step))

    assert said(Rule.TAKE_STEP, StepKind.CALL_FOR_ITEMS) == "Call for items for Rådet, 1 Dec"
    assert said(Rule.AWAIT_KNOWLEDGE, StepKind.ASK_POLICE) == "The police's knowledge for Rådet, 1 Dec, has not come"
    came = said(Rule.AWAIT_KNOWLEDGE, StepKind.ASK_MUNICIPALITY)
    assert came == "The municipality's knowledge for Rådet, 1 Dec, has not come"


def test_every_rule_that_is_handed_over_has_words() -> None:
    """Of a rule that is new, this test speaks first."""
    spoken = {str(case[0]) for case in test_says_of_each_rule_what_today_says.pytestmark[0].args[1]}
    other = {Rule.MEETING_TODAY, Rule.TAKE_STEP, Rule.AWAIT_KNOWLEDGE, Rule.ACTION_NEAR}
    kept = {Rule.MEMO, Rule.CONTACT_DUE, Rule.NEED_OPEN, Rule.MANY_MUNICIPALITIES}
    assert spoken | other | kept == set(Rule)
