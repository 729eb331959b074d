"""What each kind of hit says, and where it leads."""

from dataclasses import replace
from datetime import date, time, timedelta

from liaison_desk.domain.actions import ActionStatus
from liaison_desk.domain.changes import Op
from liaison_desk.domain.deadlines import Deadline
from liaison_desk.domain.evaluation_parts import Theme
from liaison_desk.domain.incoming import NewFile
from liaison_desk.domain.minutes import EntryKind
from liaison_desk.domain.steps import MeetingStep, StepKind
from liaison_desk.domain.texts import Language, Voices
from liaison_desk.i18n import texts_in
from liaison_desk.services import (
    action_plans,
    actions,
    agenda,
    agreements,
    arenas,
    attachments,
    evaluation_writing,
    evaluations,
    issuing,
    meetings,
    minutes,
    moves,
    search,
)
from liaison_desk.services import year_plan as plans
from liaison_desk.ui.kit.icons import Icon
from liaison_desk.ui.palette import words
from liaison_desk.ui.place import Place
from tests.world import World


def said(world: World, typed: str) -> list[tuple[str, str, Place]]:
    today = world.desk.today()
    hits = search.find(world.desk.finder, typed, today).hits
    shown = [row for hit in hits for row in words.rows(hit, typed, texts_in(Language.EN), today)]
    return [(row.title, row.meta, row.value) for row in shown]


def test_municipalities_and_what_was_agreed_there(world: World) -> None:
    place = Place("municipality", world.municipality.id)
    with world.desk.write(Op.ADD_AGREEMENT) as work:
        file = agreements.add(work, world.municipality.id, "Samhandlingsavtalen")
        period = agreements.save_period(work, replace(file.periods[0].period, parties="", scope="Hele kystlinjen"))
        area = agreements.add_areas(work, period.id, ["Promillekjøring"])[0]
        agreements.set_challenges(work, area.id, ["Båtfester i skjærgården"])
    assert said(world, "øyg")[0] == ("Øygarden", "municipality", place)
    [(title, about, where)] = said(world, "4626")
    assert (title, where) == ("Øygarden", place)
    assert about.startswith("municipality  ·  «4626  ·  ")
    assert said(world, "samhandling") == [("Samhandlingsavtalen", "agreement  ·  Øygarden", place)]
    assert said(world, "kystlinjen") == [("«Hele kystlinjen»", "agreement  ·  Øygarden", place)]
    assert said(world, "promille") == [("Promillekjøring", "focus area  ·  Øygarden", place)]
    assert said(world, "båtfest") == [("«Båtfester i skjærgården»", "focus area  ·  Øygarden", place)]


def test_the_year(world: World) -> None:
    with world.desk.write(Op.ADD_THEME) as work:
        plans.add_theme(work, 5, "Russetid")
        plans.block(work, date(2026, 12, 7), date(2026, 12, 11), "Kurs på Stavern")
        file = evaluations.load(work, world.council.id, 2026, world.desk.today())
        evaluations.save(work, replace(file.evaluation, done="Fire møter og to øvelser"))
    assert said(world, "russ") == [("Russetid", "theme of the year", Place("year_plan"))]
    assert said(world, "stavern") == [("Kurs på Stavern", "7 December", Place("year_plan"))]
    evaluation = Place("evaluations", world.council.id, "2026")
    about = f"Evaluation 2026  ·  {world.council.name}"
    assert said(world, "øvelser") == [("«Fire møter og to øvelser»", about, evaluation)]


def test_people_and_where_they_belong(world: World) -> None:
    with world.desk.write(Op.EDIT_CONTACT) as work:
        work.update(replace(world.mayor, phone="90 12 34 56"))
    place = Place("contacts", world.mayor.id)
    assert said(world, "øygarden kommune") == [("Øygarden kommune", "organisation", place)]
    about = "ordfører  ·  Øygarden kommune  ·  «ordfører  ·  90 12 34 56»"
    assert said(world, '"90 12"') == [("Kari Prøve", about, place)]


def test_action_items(world: World) -> None:
    council = world.council.id
    with world.desk.write(Op.ADD_ACTION) as work:
        late = actions.raise_item(work, "Male kaien", council_id=council, deadline=Deadline.day(date(2026, 11, 20)))
        soon = actions.raise_item(work, "Male bommen", deadline=Deadline.day(date(2026, 11, 27)))
        done = actions.raise_item(work, "Male rekkverket", council_id=council)
        actions.change_status(work, done.id, ActionStatus.DONE)
        week = actions.raise_item(work, "Male porten", deadline=Deadline.week_of(date(2026, 12, 9)))
    late_words = texts_in(Language.EN).translate("ActionWords", "%n day(s) overdue", "", n=4)
    assert said(world, "kaien") == [("Male kaien", f"Øygarden  ·  {late_words}", Place("actions", late.id))]
    assert said(world, "bommen") == [("Male bommen", "Fri 27 Nov", Place("actions", soon.id))]
    assert said(world, "rekkverket") == [("Male rekkverket", "Øygarden  ·  Done", Place("actions", done.id))]
    assert said(world, "porten") == [("Male porten", "week 50", Place("actions", week.id))]


def test_meetings(world: World, voices: Voices) -> None:
    meeting = world.plan(date(2026, 11, 24))
    about = f"{world.council.name}  ·  24 November"
    with world.desk.write(Op.ADD_ENTRY) as work:
        meetings.change(work, meeting.id, information="Parkering bak kirken")
        item = agenda.add_item(work, meeting.id, "Trafikken")
        entry = minutes.add_entry(work, item.id, EntryKind.DECISION, "Fartsgrensen senkes")
        secret = minutes.add_entry(work, item.id, EntryKind.INTERNAL, "Ring kapteinen")
    spot = Place("meeting", meeting.id, "hold", f"{item.id}|{secret.id}")
    assert said(world, "kapteinen") == [("«Ring kapteinen»", f"Internal  ·  {about}", spot)]
    at_hold = Place("meeting", meeting.id, "hold", item.id)
    assert said(world, "trafikken") == [("Trafikken", about, at_hold)]
    where = (world.council.name, "24 November  ·  «Rådhuset  ·  Parkering bak kirken»", Place("meeting", meeting.id))
    assert said(world, "parkering") == [where]
    with world.desk.write(Op.ISSUE_MINUTES) as work:
        meetings.end(work, meeting.id)
        document = issuing.issue_minutes(work, meeting.id, voices)
        work.update(replace(document, municipality_reference="26/4711"))
    read = Place("meeting", meeting.id, "finish", f"{item.id}|{entry.id}")
    assert said(world, "fartsgrensen") == [("«Fartsgrensen senkes»", about, read)]
    filed = (document.file_name, "Minutes  ·  «26/4711»", Place("meeting", meeting.id, "finish"))
    assert said(world, "4711") == [filed]


def test_a_meeting_ahead(world: World, voices: Voices) -> None:
    meeting = world.plan(date(2027, 1, 12))
    with world.desk.write(Op.ADD_ITEM) as work:
        item = agenda.add_item(work, meeting.id, "Trafikken")
        day = meeting.day + timedelta(days=1)
        moves.move(work, meeting.id, day, time(12, 0), time(14, 0), "Rådhuset", "Streik på fergen")
    about = f"{world.council.name}  ·  13 January 2027"
    assert said(world, "trafikken") == [("Trafikken", about, Place("meeting", meeting.id, "prepare", item.id))]
    assert said(world, "streik") == [("«Streik på fergen»", about, Place("meeting", meeting.id))]


def test_the_sign_says_what_kind_of_line_it_is(world: World) -> None:
    assert set(words._KIND_ICON) == set(EntryKind)
    assert words._KIND_ICON[EntryKind.INTERNAL] is Icon.LOCK


def test_what_an_evaluation_lists_is_opened_where_it_stands(world: World) -> None:
    of = (world.council.id, 2026)
    with world.desk.write(Op.EDIT_EVALUATION) as work:
        effect = evaluation_writing.add_effect(work, *of, "Feie pipene")
        evaluation_writing.save_effect(work, replace(effect, observed="Færre branner"))
        point = evaluation_writing.add_point(work, *of, "Begynne tidligere")
        theme = evaluation_writing.add_theme(work, *of, Theme.SLT)
        evaluation_writing.save_theme(work, replace(theme, words="Mye bedre"))
        evaluations.save(work, replace(evaluations.begin(work, *of), learned_police="Vi var sene"))
    about = f"Evaluation 2026  ·  {world.council.name}"
    place = Place("evaluations", world.council.id, "2026")
    assert said(world, "sene") == [("«Vi var sene»", about, place)]
    at = replace(place, more=effect.id)
    assert said(world, "pipene") == [("Feie pipene", f"effect of a measure  ·  {about}", at)]
    assert said(world, "branner") == [("Feie pipene", f"effect of a measure  ·  {about}  ·  «Færre branner»", at)]
    at = replace(place, more=theme.id)
    assert said(world, "bedre") == [("SLT", f"theme of the evaluation  ·  {about}  ·  «Mye bedre»", at)]
    at = replace(place, more=point.id)
    assert said(world, "begynne") == [("«Begynne tidligere»", f"learning point  ·  {about}", at)]


def test_what_the_parties_have_agreed_to_do(world: World, voices: Voices) -> None:
    with world.desk.write(Op.ADD_AGREEMENT) as work:
        period = agreements.add(work, world.municipality.id).periods[0].period
        goal = action_plans.add_goal(work, period.id, "Færre branner")
        area = agreements.add_areas(work, period.id, ["Vinter"])[0]
        measure = action_plans.add_measure(work, area.id, "Feie pipene")
        document = issuing.issue_action_plan(work, period.id, voices)
        work.update(replace(document, police_reference="26/0815"))
    place = Place("action_plan", world.municipality.id, period.id)
    assert said(world, "branner") == [("Færre branner", "goal of the action plan  ·  Øygarden", place)]
    at_measure = replace(place, more=measure.id)
    assert said(world, "pipene") == [("Feie pipene", "measure of the action plan  ·  Øygarden", at_measure)]
    assert said(world, "0815") == [(document.file_name, "Action plan  ·  «26/0815»", place)]
    assert goal.title == "Færre branner"


def test_arenas_attachments_and_what_was_asked_for(world: World) -> None:
    meeting = world.plan(date(2027, 1, 12))
    with world.desk.write(Op.ADD_ITEM) as work:
        arena = arenas.add(work, world.council.id, "Nattugla")
        item = agenda.add_item(work, meeting.id, "Trafikken")
        attachments.add(work, item.id, NewFile("Kart_over_kaien.pdf", b"%PDF", "0" * 64))
        work.add(
            MeetingStep(id="s", meeting_id=meeting.id, kind=StepKind.ASK_POLICE, due_on=meeting.day, whom="Havnefogden")
        )
    council = Place("council", world.council.id)
    assert said(world, "natt") == [(arena.name, f"collaboration arena  ·  {world.council.name}", council)]
    about = f"{world.council.name}  ·  12 January 2027"
    assert said(world, "kaien") == [("Kart over kaien", about, Place("meeting", meeting.id, "prepare", item.id))]
    assert said(world, "havne") == [("«Havnefogden»", about, Place("meeting", meeting.id))]
