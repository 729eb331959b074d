"""The cards beside the agenda: what it lacks, what it carries in, the documents that were made of it."""

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame

from liaison_desk.domain.actions import ActionItem
from liaison_desk.domain.files import MeetingFile
from liaison_desk.domain.meetings import Meeting
from liaison_desk.domain.readiness import readiness
from liaison_desk.domain.texts import DateStyle
from liaison_desk.ui.context import Context
from liaison_desk.ui.kit.buttons import button, tool_button
from liaison_desk.ui.kit.icons import Icon
from liaison_desk.ui.kit.labels import elided, glyph, paragraph, text
from liaison_desk.ui.kit.layout import STRETCH, Item, divided, grow, hbox, refill, top, vbox
from liaison_desk.ui.kit.rows import section
from liaison_desk.ui.meeting.prepare.words import need_words
from liaison_desk.ui.meeting.words import action_meta

MOST_NEEDS = 6


class ReadyCard(QFrame):
    """Gaps first; each leads to where it is filled."""

    picked = Signal(object)  # Readiness

    def __init__(self, context: Context) -> None:
        super().__init__()
        self.setProperty("role", "card")
        self._context = context
        self._shown: object = None
        self._count = text("", "body", "text2", tabular=True)
        self._rows = vbox(spacing=8)
        self.setLayout(vbox(section(self.tr("Ready to be finished"), self._count), self._rows, spacing=10, margins=16))

    def show_file(self, file: MeetingFile) -> None:
        found = readiness(file.meeting, file.items)
        if found == self._shown:
            return
        self._shown = found
        missing = [need for need in found if not need.is_met]
        done = len(found) - len(missing)
        self._count.setText(self.tr("{done} of {all}").format(done=done, all=len(found)))
        rows: list[Item] = []
        for need in missing[:MOST_NEEDS]:
            words = need_words(need, self._context.texts)
            go = button(words, "link", press=partial(self.picked.emit, need))
            rows.append(hbox(glyph(Icon.CIRCLE_ALERT, "warning", 16), go, STRETCH, spacing=8))
        if len(missing) > MOST_NEEDS:
            rows.append(text(self.tr("and %n more", "", len(missing) - MOST_NEEDS), "small", "text3"))
        ready = self.tr("%n point(s) in place", "", done)
        line = hbox(glyph(Icon.CIRCLE_CHECK, "success", 16), grow(paragraph(ready, "small", "text2")), spacing=8)
        refill(self._rows, *rows, line)


class CarriedCard(QFrame):
    """The previous minutes and the open action items that come up under the first item."""

    look_asked = Signal()  # at the previous minutes
    case_asked = Signal(str)  # the id of the action item to make a case of

    def __init__(self, context: Context) -> None:
        super().__init__()
        self.setProperty("role", "card")
        self._context = context
        self._shown: object = None
        self._head = section(self.tr("Comes up again"))
        self._rows = vbox(spacing=8)
        self.setLayout(vbox(self._head, self._rows, spacing=10, margins=16))

    def show_file(self, file: MeetingFile, *, has_minutes: bool) -> None:
        titles = {item.title.casefold() for item in file.items}
        shown = (file.previous, file.from_before, has_minutes, file.is_locked, titles)
        if shown == self._shown:
            return
        self._shown = shown
        rows: list[Item] = [self._minutes(file, has_minutes=has_minutes)] if file.previous else []
        rows += [
            self._action(action, offers=not file.is_locked and action.title.casefold() not in titles)
            for action in file.from_before
        ]
        self._head.show_count(len(rows) or None)
        nothing = None if rows else paragraph(self.tr("Nothing is open from earlier meetings."), "small", "text3")
        refill(self._rows, *divided(*rows), nothing)

    def _minutes(self, file: MeetingFile, *, has_minutes: bool) -> Item:
        if file.previous is None:
            return None
        day = self._context.texts.near_date(file.previous.day, self._context.today(), DateStyle.DAY)
        title = self.tr("Minutes from {day}").format(day=day)
        state = self._state_words(file.previous, has_minutes=has_minutes)
        words = vbox(paragraph(title, "small"), paragraph(state, "caption", "text3"), spacing=0)
        look = (
            tool_button(Icon.EYE, self.tr("Look at the minutes"), press=self.look_asked.emit) if has_minutes else None
        )
        return hbox(top(glyph(Icon.FILE_CHECK, "text3", 16)), grow(words), look, spacing=8)

    def _state_words(self, previous: Meeting, *, has_minutes: bool) -> str:
        if previous.locked_at is None and has_minutes:
            return self.tr("Received from the municipality")
        if previous.locked_at is None:
            return self.tr("Not finished yet")
        if previous.reviewed_in:
            return self.tr("Reviewed")
        if previous.approved_by_email_on:
            return self.tr("Approved by e-mail")
        return self.tr("To be reviewed under the first item")

    def _action(self, action: ActionItem, *, offers: bool) -> Item:
        meta = action_meta(action, self._context.texts)
        words = vbox(paragraph(action.title, "small"), elided(meta, "caption", "text3", tabular=True), spacing=0)
        says = self.tr("Make a case of it: {title}").format(title=action.title)
        ask = partial(self.case_asked.emit, action.id)
        add = tool_button(Icon.PLUS, says, ink="accent_text", press=ask) if offers else None
        return hbox(top(glyph(Icon.LIST_TODO, "text3", 16)), grow(words), add, spacing=8)
