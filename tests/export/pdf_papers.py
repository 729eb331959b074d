"""Papers as the services would hand them over, with everything a document can show."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date, datetime, time
from functools import cache
from typing import Any

from liaison_desk.clock import OSLO
from liaison_desk.domain.actions import ActionStatus, DueGroup
from liaison_desk.domain.agenda import ItemKind, Outcome
from liaison_desk.domain.agreements import AgreementState, RevisionReason
from liaison_desk.domain.attendance import Presence
from liaison_desk.domain.contacts import Party
from liaison_desk.domain.councils import MemberRole
from liaison_desk.domain.deadlines import NO_DEADLINE, Deadline
from liaison_desk.domain.evaluation_parts import Theme, Verdict
from liaison_desk.domain.first_days import Stage
from liaison_desk.domain.labels import label
from liaison_desk.domain.minutes import EntryKind
from liaison_desk.domain.texts import Language, Texts
from liaison_desk.domain.today import SOME_DAY, Rule, TodayRow
from liaison_desk.domain.workload import Load, TakenOver, of_year
from liaison_desk.domain.year_chart import BarKind, ChartBar, YearChart
from liaison_desk.domain.year_figures import Share, YearFigures
from liaison_desk.export.action_list_pdf import action_list_pdf
from liaison_desk.export.action_plan_pdf import action_plan_pdf
from liaison_desk.export.agenda_pdf import agenda_pdf
from liaison_desk.export.evaluation_pdf import evaluation_pdf
from liaison_desk.export.evaluation_rows import PaperEffect, PaperLesson
from liaison_desk.export.first_days_paper import (
    FirstDaysPaper,
    KeyPerson,
    PaperAgreement,
    PaperLearned,
    PaperMeeting,
    Post,
    Waiting,
    WaitingMinutes,
)
from liaison_desk.export.first_days_pdf import first_days_pdf
from liaison_desk.export.minutes_pdf import minutes_pdf
from liaison_desk.export.papers import (
    ActionListPaper,
    ActionPlanPaper,
    AgendaPaper,
    EvaluationPaper,
    FollowedUp,
    Imprint,
    MeetingPaper,
    MinutesPaper,
    NextMeeting,
    OpenAction,
    PaperAction,
    PaperArea,
    PaperArena,
    PaperAttachment,
    PaperCase,
    PaperEntry,
    PaperGoal,
    PaperLoad,
    PaperMeasure,
    PaperPart,
    PaperPerson,
    PartNotes,
    RunSheetPaper,
    WorkloadPaper,
)
from liaison_desk.export.run_sheet_pdf import run_sheet_pdf
from liaison_desk.export.workload_pdf import workload_pdf
from liaison_desk.i18n import texts_in
from tests import factory
from tests.export.pdf_words import WORDS, Words

CREATED = datetime(2026, 10, 9, 9, 0, tzinfo=OSLO)
MEETING_DAY, BEFORE = date(2026, 10, 14), date(2026, 3, 18)


def note(text: str) -> PaperEntry:
    return PaperEntry(EntryKind.NOTE, text)


def decision(text: str) -> PaperEntry:
    return PaperEntry(EntryKind.DECISION, text)


def task(text: str, owner: str = "", deadline: Deadline = NO_DEADLINE) -> PaperEntry:
    return PaperEntry(EntryKind.ACTION, text, owner, deadline)


def imprint(language: Language, version: int = 1) -> Imprint:
    return Imprint(WORDS[language].council, version, CREATED, "2026/01847-9" if version else "")


def people(w: Words) -> tuple[tuple[Party, tuple[PaperPerson, ...]], ...]:
    return (
        (
            Party.MUNICIPALITY,
            (
                PaperPerson("Kari Prøve", w.mayor, MemberRole.CHAIR),
                PaperPerson("Per Test", w.director, came=time(12, 20)),
                PaperPerson("Anne Mal", w.slt),
                PaperPerson("Eva Prøve", w.upbringing, presence=Presence.EXCUSED),
                PaperPerson("Lars Vara", w.principal, MemberRole.SUBSTITUTE, substitute_for="Eva Prøve"),
            ),
        ),
        (
            Party.POLICE,
            (
                PaperPerson("Nils Fiktiv", w.station_chief, left=time(13, 30)),
                PaperPerson("Ola Eksempel", w.liaison, MemberRole.SECRETARY),
                PaperPerson("Siri Mønster", w.section_leader, presence=Presence.ABSENT),
                PaperPerson("Trygve Gjest", w.investigator, MemberRole.YEARLY_GUEST, only_case="9/26"),
            ),
        ),
        (Party.OTHERS, (PaperPerson("Áile Čáhppe", w.business, MemberRole.OBSERVER),)),
    )


def followed_up(w: Words) -> tuple[FollowedUp, ...]:
    return (
        FollowedUp(w.routine, "Anne Mal", ActionStatus.DONE, Deadline.day(date(2026, 10, 1))),
        FollowedUp(w.lighting, "Per Test", ActionStatus.WAITING, Deadline.condition(w.condition), w.lighting_words),
    )


def attached(w: Words) -> tuple[PaperAttachment, ...]:
    return PaperAttachment("3a", w.crime_note), PaperAttachment("3b", w.traffic)


def _parts(w: Words, *, with_minutes: bool) -> tuple[PaperPart, ...]:
    def case(number: str, title: str, kind: ItemKind | None, presenter: str, *entries: PaperEntry) -> PaperCase:
        return PaperCase(number, title, kind, presenter, entries=entries if with_minutes else ())

    opening = replace(
        case("7/26", w.opening, ItemKind.DECISION, "Kari Prøve", note(w.opening_note), decision(w.opening_decision)),
        minutes=10,
        followed_up=followed_up(w),
        outcome=Outcome.DONE,
    )
    serving = replace(
        case(
            "8/26",
            w.serving,
            ItemKind.DECISION,
            f"Per Test, {w.director}",
            note(w.serving_note),
            note(w.serving_note_2),
            decision(w.serving_decision),
            task(w.send_plan, "Per Test", Deadline.day(date(2026, 11, 1))),
            task(w.name_contact, "Nils Fiktiv", Deadline.week_of(date(2026, 11, 6))),
        ),
        minutes=20,
        background="" if with_minutes else w.serving_background,
    )
    crime = replace(
        case("9/26", w.crime, ItemKind.INFORMATION, "Siri Mønster", note(w.crime_note)),
        minutes=20,
        attachments=() if with_minutes else attached(w),
    )
    traffic = replace(
        case(
            "10/26",
            w.traffic,
            ItemKind.DISCUSSION,
            "Ola Eksempel",
            note(w.traffic_note),
            task(w.send_letter, "Lars Vara", Deadline.next_meeting()),
        ),
        minutes=15,
        background="" if with_minutes else w.traffic_background,
    )
    youth = replace(
        case(
            "12/26",
            w.youth,
            ItemKind.DISCUSSION,
            w.both,
            note(w.youth_note),
            decision(w.youth_decision),
            task(w.joint_plan, w.both, Deadline.day(date(2026, 12, 4))),
        ),
        minutes=25,
        background="" if with_minutes else w.youth_background,
    )
    arenas = replace(
        case("11/26", w.arenas, ItemKind.INFORMATION, "Anne Mal", note(w.arenas_note)),
        minutes=15,
        arenas=(PaperArena("SLT", w.lighting_words), PaperArena(w.business)),
    )
    other = replace(case("13/26", w.other, None, "", task(w.timetable)), minutes=15, is_late=True)
    late = replace(case("14/26", w.lighting, ItemKind.INFORMATION, ""), outcome=Outcome.NOT_DISCUSSED)
    return (
        PaperPart("", (opening,)),
        PaperPart(w.from_municipality, (serving,)),
        PaperPart(w.from_police, (crime, traffic)),
        PaperPart("", (arenas, youth, other, late)),
    )


def meeting(language: Language, *, version: int = 1, with_minutes: bool = True) -> MeetingPaper:
    w = WORDS[language]
    return MeetingPaper(
        imprint=imprint(language, version),
        day=MEETING_DAY,
        start=time(12),
        end=time(14),
        place=w.place,
        chair=w.chair,
        secretary=w.secretary,
        people=people(w),
        parts=_parts(w, with_minutes=with_minutes),
    )


def agenda(language: Language = Language.NB, version: int = 1) -> AgendaPaper:
    called = meeting(language, version=version, with_minutes=False)
    return AgendaPaper(called, information=WORDS[language].information, is_open=True)


def minutes(language: Language = Language.NB, version: int = 1) -> MinutesPaper:
    return MinutesPaper(
        meeting(language, version=version),
        NextMeeting(date(2027, 3, 10), time(12), time(14), WORDS[language].place),
    )


def run_sheet(language: Language = Language.NB) -> RunSheetPaper:
    w = WORDS[language]
    called = meeting(language, version=0, with_minutes=False)
    notes = [PartNotes("", tuple("" for _ in part.cases)) for part in called.parts]
    notes[1] = PartNotes(w.serving_note_2, (w.serving_note,))
    notes[2] = PartNotes("", (w.crime_note, w.traffic_note))
    first, second = followed_up(w)
    return RunSheetPaper(called, tuple(notes), (OpenAction(first, 13), OpenAction(second)))


def action_list(language: Language = Language.NB) -> ActionListPaper:
    w = WORDS[language]

    def action(title: str, owner: str, deadline: Deadline, group: DueGroup, case: str) -> PaperAction:
        return PaperAction(
            title, owner, deadline, group, 0, ActionStatus.IN_PROGRESS, case, MEETING_DAY if case != "5/26" else BEFORE
        )

    late = action(w.send_letter, "Lars Vara", Deadline.day(date(2026, 10, 30)), DueGroup.OVERDUE, "10/26")
    contact = action(w.name_contact, "Nils Fiktiv", Deadline.day(date(2026, 11, 19)), DueGroup.OVERDUE, "8/26")
    plan = action(w.joint_plan, w.both, Deadline.day(date(2026, 12, 4)), DueGroup.NEXT_30_DAYS, "12/26")
    lighting = action(w.lighting, "Per Test", Deadline.condition(w.condition), DueGroup.NO_DATE, "5/26")
    timetable = action(w.timetable, "Per Test", NO_DEADLINE, DueGroup.NO_DATE, "13/26")
    send = action(w.send_plan, "Per Test", Deadline.day(date(2026, 11, 1)), DueGroup.TO_REPORT, "8/26")
    routine = action(w.routine, "Anne Mal", Deadline.day(date(2026, 10, 1)), DueGroup.CLOSED, "3/26")
    return ActionListPaper(
        imprint=imprint(language),
        as_of=date(2026, 11, 20),
        actions=(
            replace(late, days_over=21),
            replace(contact, days_over=1, council=w.council),
            action(w.serving, "Siri Mønster", Deadline.week_of(date(2026, 11, 20)), DueGroup.THIS_WEEK, "8/26"),
            plan,
            action(w.traffic, "Eva Prøve", Deadline.next_meeting(), DueGroup.LATER, "10/26"),
            replace(lighting, status=ActionStatus.WAITING),
            replace(timetable, status=ActionStatus.NOT_STARTED),
            replace(send, status=ActionStatus.DONE, done_on=date(2026, 10, 28)),
            replace(routine, status=ActionStatus.DROPPED, done_on=date(2026, 10, 15)),
        ),
    )


FIGURES = YearFigures(
    held=Share(2, 2),
    agendas_in_time=Share(1, 2),
    attendance={Party.MUNICIPALITY: Share(14, 16), Party.POLICE: Share(11, 12)},
    actions_done=Share(14, 21),
    actions_late=3,
)


def year_chart(w: Words) -> YearChart:
    bars = [(w.youth, 9, 8, 0), (w.traffic, 6, 3, 2), (w.serving, 4, 3, 0)]
    areas = [ChartBar(BarKind.AREA, raised, done, late, title) for title, raised, done, late in bars]
    return YearChart((*areas, ChartBar(BarKind.NO_AREA, 2, 0, 1)))


def evaluation(language: Language = Language.NB, version: int = 1) -> EvaluationPaper:
    w = WORDS[language]
    return EvaluationPaper(
        imprint=imprint(language, version),
        year=2026,
        parties=w.parties,
        figures=replace(FIGURES, chart=year_chart(w)),
        done=w.done,
        learned=w.learned,
        worked=w.worked,
        next_on=date(2027, 12, 8),
    )


def evaluation_lists(language: Language = Language.NB, version: int = 1) -> EvaluationPaper:
    """The same with all that can stand beside the answers."""
    w, texts = WORDS[language], texts_in(language)
    verdicts = (Verdict.WORKED, Verdict.TOO_EARLY, None)
    effects = (
        PaperEffect(
            w.lighting, w.traffic, w.lighting_words, Verdict.PARTLY, w.condition, "Per Test", ActionStatus.DONE
        ),
        *(PaperEffect(w.routine, "", "", verdict, "", is_preparedness=True) for verdict in verdicts),
        PaperEffect("", w.crime_note, "", None, w.condition),
    )
    return replace(
        evaluation(language, version),
        worked="",
        people=(f"Kari Prøve, {w.mayor}", f"Nils Fiktiv, {w.station_chief}"),
        others=w.business,
        own=(("learned", Party.POLICE, w.lighting_words), ("worked", Party.MUNICIPALITY, w.done)),
        themes=((label(texts, Theme.COUNCIL), w.done), (label(texts, Theme.SLT), " "), ("", w.lighting_words)),
        effects=effects,
        points=(w.routine, f"{w.lighting}\n{w.traffic}", ""),
        lessons=(PaperLesson(w.routine, w.condition), PaperLesson(w.lighting, w.condition, w.lighting_words)),
    )


def action_plan(language: Language = Language.NB, version: int = 1) -> ActionPlanPaper:
    w = WORDS[language]
    lighting = PaperMeasure(
        "1.1", w.lighting, w.traffic, w.slt, Deadline.day(date(2027, 6, 1)), ActionStatus.IN_PROGRESS
    )
    routine = PaperMeasure("1.2", w.routine, "", w.both, Deadline.condition(w.condition), ActionStatus.DONE)
    letter = PaperMeasure("2.1", w.send_letter, w.serving, "", NO_DEADLINE, ActionStatus.NOT_STARTED)
    plan = PaperMeasure("1", w.joint_plan, w.youth, w.principal, NO_DEADLINE, ActionStatus.DROPPED)
    return ActionPlanPaper(
        imprint=imprint(language, version),
        years=(2024, 2027),
        parties=w.parties,
        signed_on=date(2024, 5, 14),
        valid_from=date(2024, 8, 1),
        valid_until=date(2027, 12, 31),
        goals=(
            PaperGoal(1, w.youth, (PaperArea(w.traffic, w.crime, (lighting, routine)),)),
            PaperGoal(2, w.serving, (PaperArea(w.serving, "", (letter,)), PaperArea(w.arenas, w.other, ()))),
            PaperGoal(0, "", (PaperArea(w.other, "", (plan,)),)),
        ),
    )


def workload(language: Language = Language.NB, version: int = 0) -> WorkloadPaper:
    """`version` is that of the other papers: this one has none."""
    w, year = WORDS[language], of_year(2026)
    here = Load(minutes=1575, outside=90, meetings=9, contacts=31, open=7, late=2, done=12)
    there = Load(minutes=615, meetings=4, contacts=12, open=3, done=5)
    return WorkloadPaper(
        imprint=imprint(language, version),
        period=year,
        as_of=MEETING_DAY,
        places=(PaperLoad("Bergen vest", here), PaperLoad("Øygarden", there), PaperLoad("", Load())),
        parts=tuple((span, here if number % 2 else there) for number, span in enumerate(year.parts)),
        total=Load(minutes=2190, outside=90, meetings=13, contacts=43, open=10, late=2, done=17),
        taken_over=(TakenOver(w.upbringing, 4, 60), TakenOver("", 2, 30)),
    )


def first_days(language: Language = Language.NB, version: int = 0) -> FirstDaysPaper:
    """`version` is that of the other papers: this one has none."""
    w = WORDS[language]
    council = factory.council(id="c", name=w.council)
    rows = (
        TodayRow(Rule.WRITE_MINUTES, date(2026, 10, 30), "Fjellvik", council=council, meeting=factory.meeting()),
        TodayRow(Rule.PLAN_NEXT, SOME_DAY, "Fjellvik", council=council),
    )
    person = KeyPerson("Anne Mal", w.slt, "900 00 000", "anne.mal@eksempel.no", posts=(Post.SLT, Post.FOLLOWS_UP))
    mayor = KeyPerson("Kari Prøve", w.mayor, seats=((MemberRole.CHAIR, w.council), (MemberRole.MEMBER, w.business)))
    items = action_list(language).actions
    return FirstDaysPaper(
        imprint=imprint(language, version),
        day=date(2026, 11, 20),
        giver=KeyPerson("Ola Eksempel", w.liaison, "900 00 001", "ola@eksempel.no"),
        receiver="Siri Mønster",
        file_name="Fjellvik 2026-11-20.ldhandover",
        until=date(2027, 2, 28),
        deeds=((Stage.FIRST_WEEK, rows[:1]), (Stage.THIRTY_DAYS, rows[1:])),
        meetings=(PaperMeeting(date(2026, 12, 2), time(12), time(14), w.council, w.place),),
        minutes=(
            WaitingMinutes(w.council, MEETING_DAY, Waiting.SENDING),
            WaitingMinutes(w.council, BEFORE, Waiting.APPROVAL),
        ),
        actions=(*items[:5], replace(items[5], owner="")),
        more_actions=3,
        people=(mayor, person),
        more_people=1,
        agreements=(
            PaperAgreement("Fjellvik", "", AgreementState.ACCEPTED, date(2027, 11, 1), RevisionReason.ELECTION),
            PaperAgreement("Fjellvik", w.serving, AgreementState.OFFERED),
        ),
        learned=(PaperLearned(w.council, 2025, (w.routine, w.lighting)),),
    )


PAPERS: dict[str, Callable[..., Any]] = {
    "agenda": agenda,
    "minutes": minutes,
    "run_sheet": run_sheet,
    "action_list": action_list,
    "evaluation": evaluation,
    "evaluation_lists": evaluation_lists,
    "action_plan": action_plan,
    "workload": workload,
    "first_days": first_days,
}
MAKERS: dict[str, Callable[[Any, Texts], bytes]] = {
    "agenda": agenda_pdf,
    "minutes": minutes_pdf,
    "run_sheet": run_sheet_pdf,
    "action_list": action_list_pdf,
    "evaluation": evaluation_pdf,
    "evaluation_lists": evaluation_pdf,
    "action_plan": action_plan_pdf,
    "workload": workload_pdf,
    "first_days": first_days_pdf,
}


@cache
def made(kind: str, language: Language = Language.NB) -> bytes:
    """The document of the full paper; made once, for it is always the same."""
    return MAKERS[kind](PAPERS[kind](language), texts_in(language))
