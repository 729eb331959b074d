"""The next meetings, beside what is to be done."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtWidgets import QWidget

from liaison_desk.domain.texts import DateStyle
from liaison_desk.domain.today import MeetingState
from liaison_desk.ui.context import Context
from liaison_desk.ui.kit.buttons import button
from liaison_desk.ui.kit.focus import Roving
from liaison_desk.ui.kit.labels import elided
from liaison_desk.ui.kit.layout import card, grow, hbox, vbox
from liaison_desk.ui.kit.rows import ROW_PAD, Row, date_tile, divided_rows, in_line, section
from liaison_desk.ui.place import Place


def coming_card(context: Context, ahead: Sequence[MeetingState], roving: Roving) -> QWidget:
    """A row leads to its meeting; `roving` gets the rows."""
    texts = context.texts
    rows = [_meeting(context, state) for state in ahead]
    roving.set_rows(rows)
    every = texts.translate("TodayPage", "All meetings")
    link = button(every, "link", press=partial(context.window.go, Place("meetings")))
    title = in_line(section(texts.translate("TodayPage", "Next meetings"), link))
    return card(title, *divided_rows(rows), spacing=4, margins=(8, 16, 8, 12))


def _meeting(context: Context, state: MeetingState) -> Row:
    texts, meeting, now = context.texts, state.meeting, context.today()
    day, _, month = texts.date_words(meeting.day, DateStyle.DAY_SHORT).partition(" ")
    when = texts.time_words(meeting.start)
    under = "  ·  ".join(filter(None, (state.place or state.council.place, when)))
    lines = vbox(elided(state.council.name, "body_strong"), elided(under, "small", "text2"), spacing=0)
    tile = date_tile(day.rstrip("."), month, "accent_text" if meeting.day == now else "text")
    row = Row(
        hbox(tile, grow(lines), spacing=12, margins=(ROW_PAD, 6, ROW_PAD, 6)),
        says=f"{texts.near_date(meeting.day, now)} {when}, {state.council.name}",
        leads=True,
    )
    row.opened.connect(partial(context.window.go, Place("meeting", meeting.id)))
    return row
