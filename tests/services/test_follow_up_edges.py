"""What follow-up reads on odd days, from a desk with little in it, and with words nobody expects."""

from dataclasses import replace
from datetime import date, datetime, timedelta

import pytest

from liaison_desk.clock import OSLO, SetClock
from liaison_desk.domain.actions import ActionItem
from liaison_desk.domain.agreements import FocusArea
from liaison_desk.domain.changes import Op
from liaison_desk.domain.contact_log import ContactKind, LogEntry
from liaison_desk.domain.contacts import Contact
from liaison_desk.domain.councils import Council
from liaison_desk.domain.deadlines import Deadline
from liaison_desk.domain.disclosure import Access
from liaison_desk.domain.documents import Edition, ListForm
from liaison_desk.domain.evaluation_parts import Theme, Verdict
from liaison_desk.domain.ids import LogEntryId, new_id
from liaison_desk.domain.municipalities import Municipality
from liaison_desk.domain.texts import Language, Voices
from liaison_desk.domain.workload import last_weeks, next_weeks, of_month, of_year
from liaison_desk.i18n import texts_in
from liaison_desk.services import (
    action_plans,
    actions,
    agreements,
    contact_log,
    contacts,
    councils,
    disclosure,
    evaluation_writing,
    evaluations,
    exports,
    reminder_drafts,
    reminders,
    today,
    workload,
)
from liaison_desk.services.actions import Owner
from liaison_desk.services.desk import Desk
from tests.services.plan_world import Planning
from tests.world import World

VOICES = Voices(Language.NB, texts_in)
ODD_WORDS = ("ord " * 5000, "\U0001f46e\u202e\u05e9\u05dc\x00\x01\ufffe", "linje\n" * 400)


def read_all(desk: Desk) -> None:
    """Everything that pages and papers of follow-up read: no rule fails, no two rows of Today are one, sums are sums."""
    day = desk.today()
    with desk.read() as reader:
        for early in (timedelta(), today.FAR):
            seen = today.look(reader, day, early)
            keys = [row.key for row in (*seen.rows, *seen.asleep)]
            assert (seen.broken, len(keys)) == ((), len(set(keys)))
        for period in (of_year(day.year), of_month(day.year, day.month), last_weeks(day), next_weeks(day)):
            table = workload.load(reader, period, day).table
            for row in (*table.rows, table.total):
                assert sum(part.minutes for part in row.parts) == row.whole.minutes
            assert sum(row.whole.minutes for row in table.rows) == table.total.whole.minutes
        for council in reader.all(Council):
            evaluations.load(reader, council.id, day.year, day)
        for row in contact_log.rows(reader):
            contact_log.meetings_for(reader, row, day)
        owners = reminders.owners_of(reader.all(ActionItem))
    reminder_drafts.make(desk, owners, VOICES)
    exports.workload(desk, of_year(day.year), VOICES)
    for form in (ListForm.CSV, ListForm.XLSX):
        exports.action_list(desk, None, VOICES, form=form)


@pytest.mark.parametrize(
    "now",
    [
        datetime(2028, 2, 29, 9, tzinfo=OSLO),
        datetime(2027, 3, 28, 2, 30, tzinfo=OSLO),  # there is no such time that night
        datetime(2026, 12, 31, 23, 59, tzinfo=OSLO),  # in week 53
        datetime(2020, 5, 5, 12, tzinfo=OSLO),  # the clock was set back: all lies ahead
    ],
)
def test_the_sample_year_on_an_odd_day(morning: Desk, clock: SetClock, now: datetime) -> None:
    clock.set(now)
    read_all(morning)


def test_an_empty_desk(desk: Desk) -> None:
    read_all(desk)


def test_a_council_and_a_municipality_that_have_ended(world: World) -> None:
    with world.desk.write(Op.EDIT_OFFICER) as work:
        for place in work.all(Municipality):
            work.update(replace(place, contact_every=1, assigned_to=date(2026, 1, 1)))
        for person in work.all(Contact):
            work.update(replace(person, contact_every=7))
    read_all(world.desk)
    with world.desk.write(Op.END_COUNCIL) as work:
        councils.end(work, world.council.id, date(2026, 1, 1))
    read_all(world.desk)


@pytest.mark.parametrize("words", ODD_WORDS, ids=["long", "signs", "lines"])
def test_any_words_can_be_written_anywhere(world: World, words: str) -> None:
    planning, of = Planning(world), (world.council.id, 2026)
    with world.desk.write(Op.EDIT_EVALUATION) as work:
        agreements.save_area(work, replace(work.get(FocusArea, planning.safe.id), title=words))
        measure = action_plans.add_measure(work, planning.safe.id, words, words)
        until = Deadline.condition(words)
        forum = {"council_id": world.council.id}
        actions.raise_item(work, words, measure_id=measure.id, owner=Owner(words), deadline=until, **forum)
        actions.raise_item(work, words, owner=Owner("", world.mayor.id), **forum)
        begun = evaluations.begin(work, *of)
        evaluations.save(work, replace(begun, done=words, learned_police=words, others=words))
        evaluation_writing.members_took_part(work, *of)
        theme = evaluation_writing.add_theme(work, *of, Theme.OWN, words)
        evaluation_writing.save_theme(work, replace(theme, words=words))
        evaluation_writing.bring_measures(work, *of)
        effect = evaluation_writing.add_effect(work, *of, words)
        changed = replace(effect, observed=words, assessment=words, challenge=words)
        evaluation_writing.save_effect(work, changed)
        evaluation_writing.judge(work, effect.id, Verdict.PARTLY)
        before = evaluation_writing.add_point(work, world.council.id, 2025, words)
        evaluation_writing.save_point(work, replace(before, became=words))
        talk = {"kind": ContactKind.TALK, "is_in_role": False, "forwarded_to": words, "words": words}
        entry = LogEntry(id=LogEntryId(new_id()), on=date(2026, 3, 3), **talk)
        contact_log.add(work, entry, [world.mayor.id])
        contacts.save(work, replace(work.get(Contact, world.mayor.id), name=words, title=words))
        disclosure.assess_evaluation(work, *of, access=Access.PUBLIC)
    assert exports.evaluation(world.desk, *of, VOICES, Language.NB, Edition.PUBLIC).content
    read_all(world.desk)
