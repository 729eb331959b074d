"""What the pages of a handover say of what a file holds. No Qt."""

from collections.abc import Mapping
from datetime import date, datetime, time, timedelta
from enum import Enum
from textwrap import shorten
from typing import Any, get_args, get_type_hints

from liaison_desk.domain.actions import ActionItem
from liaison_desk.domain.agenda import AgendaItem
from liaison_desk.domain.contacts import Contact
from liaison_desk.domain.deadlines import Deadline, DueKind
from liaison_desk.domain.field_words import field_words
from liaison_desk.domain.handover import Clash, Count, Group, Handover, Preview, SetAside, Side, Taken
from liaison_desk.domain.labels import LABELS, label
from liaison_desk.domain.meetings import Meeting
from liaison_desk.domain.minutes import Entry
from liaison_desk.domain.table_words import table_words
from liaison_desk.domain.texts import DateStyle, Texts
from liaison_desk.domain.wording import deadline_read_back, deadline_words
from liaison_desk.services.handover_merge import title_of
from liaison_desk.store.tables import TABLE_OF

_A_MONDAY = date(2024, 1, 1)
TITLE = 60  # signs of what a row is called: a line of the notes is called by all of its text


# -- the file


def places_words(texts: Texts, file: Handover) -> str:
    return texts.names(file.municipalities)


def years_words(file: Handover) -> str:
    """«2019–2026», of its meetings; nothing where it has none."""
    first, last = file.first_year, file.last_year
    if first is None or last is None:
        return ""
    return str(first) if first == last else f"{first}–{last}"


def covers_words(texts: Texts, file: Handover) -> str:
    """«Askøy, 2019–2026», or the deputy's period."""
    said = places_words(texts, file)
    if file.period is not None:
        days = texts.translate("Handover", "as a deputy {first} – {last}").format(
            first=texts.date_words(file.period.first, DateStyle.NUMBERS),
            last=texts.date_words(file.period.last, DateStyle.NUMBERS),
        )
        return f"{said}, {days}"
    return ", ".join(filter(None, (said, years_words(file))))


def from_words(texts: Texts, file: Handover) -> str:
    """«Fra Hilde Brekke, til 31. oktober 2026»"""
    if file.until is None:
        return texts.translate("Handover", "From {name}").format(name=file.by)
    words = texts.translate("Handover", "From {name}, who has it until {day}")
    return words.format(name=file.by, day=texts.date_words(file.until))


# -- what is new


def group_words(texts: Texts, group: Group, file: Handover) -> str:
    if group is Group.MEETINGS and (years := years_words(file)):
        return texts.translate("Handover", "Meetings {years}").format(years=years)
    return {
        Group.AGREEMENTS: texts.translate("Handover", "Agreement and action plan"),
        Group.COUNCILS: texts.translate("Handover", "Councils and members"),
        Group.MEETINGS: texts.translate("Handover", "Meetings"),
        Group.ACTIONS: texts.translate("Handover", "Action items"),
        Group.CONTACTS: texts.translate("Handover", "Contacts"),
        Group.DOCUMENTS: texts.translate("Handover", "Issued documents"),
        Group.EVALUATIONS: texts.translate("Handover", "Evaluations"),
        Group.LOG: texts.translate("Handover", "Contact log and inside the police"),
    }[group]


def count_said(texts: Texts, title: str, count: Count | Preview) -> str:
    """A whole row, for who hears it."""
    parts = [
        texts.translate("Handover", "%n new", "", n=count.new),
        *([texts.translate("Handover", "%n newer in the file", "", n=count.newer)] if count.newer else []),
        texts.translate("Handover", "%n changed on both sides", "", n=count.both),
        texts.translate("Handover", "%n here already", "", n=count.here),
    ]
    return f"{title}: {', '.join(parts)}"


def take_in_words(texts: Texts, preview: Preview) -> str:
    """«Ta inn 162 nye og 3 valg»"""
    parts = []
    if preview.new:
        parts.append(texts.translate("Handover", "%n new", "", n=preview.new))
    if preview.newer:
        parts.append(texts.translate("Handover", "%n newer", "", n=preview.newer))
    if choices := sum(not clash.is_settled for clash in preview.clashes):
        parts.append(texts.translate("Handover", "%n choice(s)", "", n=choices))
    if not parts:
        return texts.translate("Handover", "Take in")
    return texts.translate("Handover", "Take in {what}").format(what=texts.names(parts))


def taken_words(texts: Texts, taken: Taken) -> list[str]:
    """What was done, a sentence each."""
    said = [texts.translate("Handover", "%n entry(ies) are new here.", "", n=taken.new)]
    if taken.changed:
        said.append(texts.translate("Handover", "%n entry(ies) are as the file has them.", "", n=taken.changed))
    if taken.removed:
        said.append(
            texts.translate("Handover", "%n entry(ies) had been removed and are gone here too.", "", n=taken.removed)
        )
    if taken.taken_over:
        said.append(texts.translate("Handover", "%n open action item(s) are yours now.", "", n=taken.taken_over))
    if taken.set_aside:
        said.append(texts.translate("Handover", "%n value(s) were not chosen and can be read.", "", n=taken.set_aside))
    if taken.renumbered:
        words = texts.translate("Handover", "Both of you had used a case number; they are told apart now: {cases}.")
        said.append(words.format(cases=texts.names(taken.renumbered)))
    return said


# -- what was changed on both sides


def row_words(texts: Texts, clash: Clash) -> str:
    """«Oppgave: Belysning langs skolevei»; what it is, where it has no name. A person's title is a post, and no name."""
    return _named(texts, clash.kind, clash.row.name if clash.kind is Contact else clash.title)


def _named(texts: Texts, kind: type[Any], name: str) -> str:
    name = name.strip() or table_words(texts, kind)
    kinds: Mapping[type[Any], str] = {
        ActionItem: texts.translate("Handover", "Action item: {title}"),
        AgendaItem: texts.translate("Handover", "Case: {title}"),
        Meeting: texts.translate("Handover", "Meeting: {title}"),
        Entry: texts.translate("Handover", "Line of the notes: {title}"),
    }
    return kinds.get(kind, "{title}").replace("{title}", name)


def thing_words(texts: Texts, kind: type[Any], names: tuple[str, ...]) -> str:
    """What the fields that were changed say together."""
    if not names:
        return texts.translate("Handover", "All of it")
    usual = {
        "due_kind": texts.translate("Handover", "Deadline"),
        "due_on": texts.translate("Handover", "Deadline"),
        "due_words": texts.translate("Handover", "Deadline"),
        "owner_id": texts.translate("Handover", "Responsible"),
        "owner_words": texts.translate("Handover", "Responsible"),
        "follower_id": texts.translate("Handover", "Followed up by"),
        "follower_words": texts.translate("Handover", "Followed up by"),
        "status": texts.translate("Handover", "Status"),
        "number": texts.translate("Handover", "Case number"),
        "title": texts.translate("Handover", "Post") if kind is Contact else texts.translate("Handover", "Title"),
        "name": texts.translate("Handover", "Name"),
        "phone": texts.translate("Handover", "Phone"),
        "email": texts.translate("Handover", "E-mail"),
        "text": texts.translate("Handover", "Text"),
        "details": texts.translate("Handover", "Details"),
        "day": texts.translate("Handover", "Day"),
        "weekday": texts.translate("Handover", "Usual weekday"),
        "start": texts.translate("Handover", "Time"),
    }
    return usual.get(names[0]) or field_words(texts, kind, names[0])


def value_words(texts: Texts, names: tuple[str, ...], side: Side, today: date) -> str:
    if side.is_gone:
        return texts.translate("Handover", "Removed")
    if not names:
        return texts.translate("Handover", "Kept")
    values = dict(zip(names, side.values, strict=True))
    if "due_kind" in values:
        kind = values["due_kind"] or DueKind.NONE
        deadline = Deadline(kind, values.get("due_on"), values.get("due_words") or "")
        return deadline_read_back(texts, deadline, today)
    if names == ("start", "end") and all(values.values()):
        return f"{texts.time_words(values['start'])}–{texts.time_words(values['end'])}"
    shown = dict(zip(names, side.shown, strict=True))
    said = [shown[name] or _plain(texts, name, value, today) for name, value in values.items()]
    return ", ".join(dict.fromkeys(filter(None, said))) or texts.translate("Handover", "Nothing")


def _plain(texts: Texts, name: str, value: Any, today: date) -> str:
    match value:
        case None:
            return ""
        case bool():
            return texts.translate("Handover", "Yes") if value else texts.translate("Handover", "No")
        case Enum():
            return label(texts, value) if value in LABELS.get(type(value), {}) else str(value.value)
        case date():
            return texts.near_date(value, today)
        case time():
            return texts.time_words(value)
        case int() if name == "weekday":
            return texts.date_words(_A_MONDAY + timedelta(days=value), DateStyle.WEEKDAY_NO_YEAR).split()[0]
    return str(value)


def by_words(texts: Texts, side: Side, today: date, me: str) -> str:
    """«du, 8. juni»; «Hilde Brekke, 28. oktober». What is here may have come from somebody else before."""
    day = texts.near_date(side.at.date(), today, DateStyle.DAY)
    who = texts.translate("Handover", "you") if side.by == me else side.by
    return ", ".join(filter(None, (who, day)))


def choice_said(texts: Texts, clash: Clash, side: Side, today: date, me: str) -> str:
    """The name of one of the two buttons: all one needs to choose by ear."""
    mine = texts.translate("Handover", "Yours: {value}, {by}")
    theirs = texts.translate("Handover", "The file’s: {value}, {by}")
    value = value_words(texts, clash.fields, side, today)
    return (mine if side is clash.here else theirs).format(value=value, by=by_words(texts, side, today, me))


# -- what was not chosen


def kind_of(one: SetAside) -> type[Any] | None:
    """None of a table this version does not know."""
    return next((kind for kind, table in TABLE_OF.items() if table.name == one.in_table), None)


def aside_words(texts: Texts, aside: tuple[SetAside, ...], row: Any) -> tuple[str, str, str]:
    """What it is, what stood there, and who had written it when. `row` is the one they stood in, None where it has
    been removed."""
    first, kind = aside[0], kind_of(aside[0])
    what, value = first.in_table, first.value
    if kind is not None:
        name = "" if row is None else row.name if kind is Contact else title_of(row)
        thing = thing_words(texts, kind, (first.field,) if first.field else ())
        name = shorten(name, TITLE, placeholder=" …")
        called = _named(texts, kind, name) if name else table_words(texts, kind)
        what, value = f"{called}  ·  {thing}", _stored_together(texts, kind, aside)
    day = texts.date_words(first.at.date(), DateStyle.DAY)
    return what, value, ", ".join(filter(None, (first.by, day)))


def _stored_together(texts: Texts, kind: type[Any], aside: tuple[SetAside, ...]) -> str:
    values = {one.field: one.value for one in aside}
    due = values.get("due_kind")
    if due in tuple(DueKind):
        on = values.get("due_on")
        deadline = Deadline(DueKind(due), date.fromisoformat(on) if on else None, values.get("due_words", ""))
        return deadline_words(texts, deadline, DateStyle.DAY)
    return ", ".join(_stored_words(texts, kind, one) for one in aside)


def _stored_words(texts: Texts, kind: type[Any], one: SetAside) -> str:
    """It is kept as the store writes it."""
    hint = get_type_hints(kind).get(one.field, str)
    for made in (*get_args(hint), hint):
        if isinstance(made, type) and issubclass(made, Enum | date | time):
            try:
                value = made(one.value) if issubclass(made, Enum) else made.fromisoformat(one.value)
            except ValueError:
                continue
            if isinstance(value, datetime):
                return texts.date_words(value.date())
            return (
                texts.date_words(value) if isinstance(value, date) else _plain(texts, one.field, value, one.at.date())
            )
    return one.value or texts.translate("Handover", "Nothing")
