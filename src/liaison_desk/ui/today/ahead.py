"""Today's meetings and the next ones, beside what is to be done."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtWidgets import QWidget

from liaison_desk.domain.texts import DateStyle
from liaison_desk.domain.today import MeetingState
from liaison_desk.ui.context import Context
from liaison_desk.ui.kit.buttons import button
from liaison_desk.ui.kit.focus import Roving
from liaison_desk.ui.kit.labels import elided, text
from liaison_desk.ui.kit.layout import STRETCH, Item, card, fixed, grow, hbox, vbox
from liaison_desk.ui.kit.rows import ROW_PAD, TILE, Row, date_tile, divided_rows, in_line, section
from liaison_desk.ui.place import Place

MOST_AHEAD = 5  # meetings


def beside(context: Context, ahead: Sequence[MeetingState], roving: Roving) -> list[Item]:
    """The cards at the side, none of them empty. A row leads to its meeting; `roving` gets the rows."""
    texts, now = context.texts, context.today()
    todays = [_today(context, state) for state in ahead if state.meeting.day == now]
    later = [_meeting(context, state) for state in ahead if state.meeting.day > now][:MOST_AHEAD]
    roving.set_rows([*todays, *later])
    every = texts.translate("TodayPage", "All meetings")
    link = button(every, "link", press=partial(context.window.go, Place("meetings")))
    cards: list[Item] = []
    if todays:
        cards.append(_card(texts.translate("TodayPage", "Calendar today"), todays, None if later else link))
    if later:
        cards.append(_card(texts.translate("TodayPage", "Next meetings"), later, link))
    return cards


def _card(title: str, rows: Sequence[Row], link: QWidget | None) -> QWidget:
    return card(in_line(section(title, link)), *divided_rows(rows), spacing=4, margins=(8, 16, 8, 12))


def _today(context: Context, state: MeetingState) -> Row:
    when = context.texts.time_words(state.meeting.start)
    hour = fixed(vbox(text(when, "body_strong", "accent_text", tabular=True), STRETCH, spacing=0), TILE)
    where = state.meeting.place or state.council.place or state.place
    return _row(context, state, hour, where, when)


def _meeting(context: Context, state: MeetingState) -> Row:
    texts, meeting, now = context.texts, state.meeting, context.today()
    day, _, month = texts.date_words(meeting.day, DateStyle.DAY_SHORT).partition(" ")
    when = texts.time_words(meeting.start)
    under = "  ·  ".join(filter(None, (state.place or state.council.place, when)))
    return _row(context, state, date_tile(day.rstrip("."), month), under, f"{texts.near_date(meeting.day, now)} {when}")


def _row(context: Context, state: MeetingState, head: QWidget, under: str, when: str) -> Row:
    lines = vbox(elided(state.council.name, "body_strong"), elided(under, "small", "text2"), spacing=0)
    row = Row(
        hbox(head, grow(lines), spacing=12, margins=(ROW_PAD, 6, ROW_PAD, 6)),
        says=f"{when}, {state.council.name}",
        leads=True,
    )
    row.opened.connect(partial(context.window.go, Place("meeting", state.meeting.id)))
    return row
