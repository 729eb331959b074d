"""The pane of one person: who it is, facts to be changed in place, councils, and the action items the person owns."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QBoxLayout, QWidget

from liaison_desk.domain.action_files import ActionRow
from liaison_desk.domain.actions import ActionStatus
from liaison_desk.domain.changes import Op
from liaison_desk.domain.contacts import is_to_be_confirmed
from liaison_desk.domain.directory import ContactFile, Seat
from liaison_desk.domain.erasing import is_erased
from liaison_desk.domain.ids import ContactId
from liaison_desk.domain.texts import DateStyle
from liaison_desk.services import actions, contacts, directory, reminders, sending
from liaison_desk.services.sending import Got
from liaison_desk.ui.contacts.erasing import ErasePerson
from liaison_desk.ui.contacts.facts import PersonFacts
from liaison_desk.ui.contacts.log_card import PersonLog, QuickLog
from liaison_desk.ui.contacts.post import ChangeOfPost
from liaison_desk.ui.contacts.words import action_line, seat_words
from liaison_desk.ui.context import Context
from liaison_desk.ui.fields.title import TitleField
from liaison_desk.ui.kit.buttons import button, tool_button
from liaison_desk.ui.kit.focus import Roving, follow_layout
from liaison_desk.ui.kit.icons import Icon
from liaison_desk.ui.kit.labels import elided, glyph, paragraph, text
from liaison_desk.ui.kit.layout import STRETCH, Gap, box, grow, hbox, hline, middle, refill, vbox
from liaison_desk.ui.kit.rows import FIELD_INSET, Row, banner, section
from liaison_desk.ui.kit.scrolling import scroll
from liaison_desk.ui.kit.status import Avatar, CheckDot, initials
from liaison_desk.ui.mailing_words import got_words
from liaison_desk.ui.place import Place
from liaison_desk.ui.reminding import remind, reminded_words

_LEFT, _RIGHT = 20, 16  # the right one leaves room for the scroll bar
_ROW = FIELD_INSET - 2  # the frame of a row is as far out as that of a field


class PersonDetail(QWidget):
    closed = Signal()
    stepped = Signal(int)  # 1 for the next one, -1 for the one before
    removal_asked = Signal()
    letter = Signal(str)  # pressed on one of its rows

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        self._file: ContactFile | None = None
        self._place = text("", "small", "text3", tabular=True)
        self._face = hbox(spacing=0)
        self.name = TitleField(context, "name", says=self.tr("Name"))
        confirm = button(self.tr("Confirm"), press=self._on_confirm)
        self._unsure = banner("warning", Icon.VOTE, self.tr("To be confirmed after the election"), "", confirm)
        self._back = button(self.tr("Back in the post"), press=self._on_back)
        self._left = banner("neutral", Icon.USER_X, "", "", self._back)
        self.facts = PersonFacts(context)
        self._post = ChangeOfPost(context)
        self.erasing = ErasePerson(context)
        self._seats_title, self._seats = section(self.tr("Councils"), count=0), vbox(spacing=2)
        self._remind = button(self.tr("Make a reminder"), "link", press=self._on_remind)
        self._actions_title = section(self.tr("Open action items"), self._remind, count=0)
        self._reminded, self._actions = text("", "caption", "text3"), vbox(spacing=2)
        self._log = PersonLog(context)
        self._log.letter.connect(self.letter)
        self._quick = QuickLog(context)
        self._foot = box(vbox(self._quick, margins=(_LEFT, 8, _LEFT, 12)))
        self._got_title, self._got = section(self.tr("E-mails"), count=0), vbox(spacing=2)
        self._got_part = box(vbox(_inset(self._got_title), Gap(6), box(self._got), Gap(16), spacing=0))
        self._roving_seats, self._roving_actions, self._roving_got = Roving(self), Roving(self), Roving(self)
        self.setLayout(vbox(self._head(), grow(scroll(self._content())), self._foot, spacing=0))

    @property
    def foot(self) -> int:
        """Pixels at its foot where one writes."""
        return self._foot.height() if self._foot.isVisible() else 0

    def show_person(self, contact_id: ContactId, place: str) -> None:
        """`place` says which one of the list it is. Whatever is being typed stays."""
        today = self._context.today()
        with self._context.desk.read() as reader:
            file = directory.load(reader, contact_id, today)
            got = sending.to_contact(reader, contact_id)
            last_on = reminders.last_on(reader, contact_id)
        if file is None:
            return
        if self._file is None or initials(self._file.contact.name) != initials(file.contact.name):
            refill(self._face, Avatar(initials(file.contact.name), 48, "accent"))
        self._file = file
        person = file.contact
        self._place.setText(place)
        self.name.show_row(person)
        self._unsure.setVisible(is_to_be_confirmed(person, today, file.elections))
        self._show_left(file, today)
        self.facts.show_file(file)
        self._post.show_person(person)
        self.erasing.show_person(person, is_officer=file.is_officer)
        self._remove.setVisible(not file.is_officer)  # whose desk this is says the settings
        self._post.setVisible(not (file.is_officer or file.successors or is_erased(person)))
        self._show_seats(file, today)
        self._show_actions(file, today)
        self._remind.setVisible(bool(file.open_actions) and not file.is_officer)
        self._reminded.setText(reminded_words(last_on, self._context.texts, today))
        self._reminded.setVisible(last_on is not None)
        self._show_got(got, today)
        self._log.show_file(file)
        self._quick.show_person(person.id)
        self._email.setVisible(bool(person.email))
        for part in (self._touch, self._log, self._foot):
            part.setVisible(not file.is_officer)  # one is not in touch with oneself
        follow_layout(self)

    def open_post(self) -> QWidget:
        """Show the change of post; where one begins to write in it."""
        return self.name.edit if self._post.isHidden() else self._post.open()

    def settle(self) -> None:
        """What is being typed becomes what it is."""
        self.name.fold()
        self.facts.settle()

    # -- what it is made of
    def _head(self) -> QWidget:
        before = tool_button(Icon.CHEVRON_LEFT, self.tr("Previous"), keys="K", press=lambda: self.stepped.emit(-1))
        after = tool_button(Icon.CHEVRON_RIGHT, self.tr("Next"), keys="J", press=lambda: self.stepped.emit(1))
        close = tool_button(Icon.X, self.tr("Close"), keys="Esc", press=self.closed.emit)
        return box(hbox(self._place, STRETCH, before, after, close, spacing=2, margins=(_LEFT, 12, 12, 4)))

    def _content(self) -> QWidget:
        self._remove = button(self.tr("Remove"), "ghost", dim="small", press=self.removal_asked.emit)
        log = button(self.tr("Log a contact"), "primary", Icon.PHONE, hint="L", press=lambda: self.letter.emit("L"))
        self._email = button(self.tr("E-mail"), name=Icon.MAIL, press=self._copy_email)
        self._email.setAccessibleName(self.tr("Copy the e-mail address"))
        self._touch = box(hbox(log, self._email, STRETCH, margins=(FIELD_INSET, 12, 0, 0)))
        who = hbox(self._face, grow(self.name), spacing=4)
        return box(
            vbox(
                _inset(box(who)),
                self._touch,
                Gap(12),
                _inset(self._unsure),
                _inset(self._left),
                Gap(4),
                _inset(self.facts),
                Gap(12),
                _inset(self._post),
                Gap(16),
                _inset(hline()),
                Gap(16),
                _inset(self._seats_title),
                Gap(6),
                box(self._seats),
                Gap(16),
                _inset(self._actions_title),
                _inset(self._reminded),
                Gap(6),
                box(self._actions),
                Gap(16),
                self._log,
                Gap(16),
                self._got_part,
                hbox(self._remove, self.erasing.button, STRETCH),
                Gap(8),
                _inset(self.erasing),
                STRETCH,
                spacing=0,
                margins=(_LEFT - FIELD_INSET, 0, _RIGHT, 16),
            )
        )

    def _show_left(self, file: ContactFile, today: date) -> None:
        left_on = file.contact.left_on
        self._left.setVisible(left_on is not None)
        if left_on is None:
            return
        day = self._context.texts.near_date(left_on, today, DateStyle.DAY)
        words = self.tr("Left {day}") if left_on < today else self.tr("Leaves {day}")
        self._left.show_words(words.format(day=day))
        # the post is somebody else's now, or nobody is left to have it
        self._back.setVisible(not (file.successors or is_erased(file.contact)))

    def _show_seats(self, file: ContactFile, today: date) -> None:
        rows = [self._seat(seat, today) for seat in file.seats]
        self._seats_title.show_count(len(rows) or None)
        _fill(self._seats, rows, self.tr("Sits in no council."))
        self._roving_seats.set_rows(rows)

    def _seat(self, seat: Seat, today: date) -> Row:
        words = seat_words(seat, self._context.texts, today)
        current = seat.membership.is_current(today)
        cells = hbox(
            glyph(Icon.USERS, "text3", 16),
            grow(elided(seat.council.name, "small", "text" if current else "text2")),
            text(words, "caption", "text2"),
            spacing=10,
            margins=(_ROW, 4, _ROW, 4),
        )
        row = Row(cells, says=f"{seat.council.name}, {words}", leads=True)
        row.opened.connect(lambda: self._context.window.go(Place("council", seat.council.id)))
        return row

    def _show_actions(self, file: ContactFile, today: date) -> None:
        rows = [self._action(row, today) for row in file.open_actions]
        self._actions_title.show_count(len(rows) or None)
        _fill(self._actions, rows, self.tr("Owns none."))
        self._roving_actions.set_rows(rows)

    def _action(self, shown: ActionRow, today: date) -> Row:
        about, late = action_line(shown, self._context.texts, today), shown.days_over(today) > 0
        title = shown.action.title
        alarm = glyph(Icon.TRIANGLE_ALERT, "danger", 12) if late else None
        under = hbox(alarm, grow(elided(about, "caption", "danger" if late else "text3")), spacing=4)
        words = vbox(elided(title, "small"), under, spacing=0)
        dot = CheckDot(self.tr("Mark as done: {title}").format(title=title))
        dot.toggled.connect(lambda: self._finish(shown))
        cells = hbox(middle(dot), grow(words), spacing=6, margins=(_ROW - 4, 2, _ROW, 2))
        row = Row(cells, says=f"{title}, {about}", leads=True)
        row.key.connect(lambda key: self._finish(shown) if key == "Space" else self.letter.emit(key))
        row.opened.connect(lambda: self._context.window.go(Place("actions", shown.action.id)))
        return row

    def _finish(self, shown: ActionRow) -> None:
        if self._context.do(Op.CHANGE_STATUS, actions.change_status, shown.action.id, ActionStatus.DONE):
            self.name.edit.setFocus()  # the row is gone
            self._context.say_undoable(self.tr("“{title}” is done").format(title=shown.action.title))

    def _show_got(self, got: Sequence[Got], today: date) -> None:
        rows = [self._received(one, today) for one in got]
        self._got_part.setVisible(bool(rows))
        self._got_title.show_count(len(rows) or None)
        refill(self._got, *rows)
        self._roving_got.set_rows(rows)

    def _received(self, got: Got, today: date) -> Row:
        words = got_words(got, self._context.texts, today)
        lines = vbox(elided(words, "small"), elided(got.council.name, "caption", "text3"), spacing=0)
        cells = hbox(middle(glyph(Icon.MAIL, "text3", 16)), grow(lines), spacing=10, margins=(_ROW, 4, _ROW, 4))
        row = Row(cells, says=f"{words}, {got.council.name}", leads=True)
        meeting_id = got.sending.meeting_id
        place = Place("meeting", meeting_id) if meeting_id else Place("council", got.council.id)
        row.opened.connect(lambda: self._context.window.go(place))
        return row

    # -- doing
    def _on_remind(self) -> None:
        if self._file is not None:
            remind(self._context, self._file.contact.id)

    def _on_confirm(self) -> None:
        if self._file is not None:
            person = self._file.contact
            if self._context.do(Op.EDIT_CONTACT, contacts.confirm, person.id):
                self.name.edit.setFocus()
                self._context.say_undoable(self.tr("{name} is confirmed").format(name=person.name))

    def _copy_email(self) -> None:
        if self._file is not None:
            QGuiApplication.clipboard().setText(self._file.contact.email)
            self._context.window.say(self.tr("Copied: {words}").format(words=self._file.contact.email))

    def _on_back(self) -> None:
        if self._file is not None:
            self._context.do(Op.EDIT_CONTACT, contacts.leave, self._file.contact.id, None)
            self.name.edit.setFocus()


def _fill(column: QBoxLayout, rows: Sequence[Row], otherwise: str) -> None:
    items: Sequence[QWidget] = rows or [_inset(paragraph(otherwise, "small", "text2"))]
    refill(column, *items)


def _inset(widget: QWidget) -> QWidget:
    """In line with the texts of the fields, whose frames begin further left."""
    return box(vbox(widget, margins=(FIELD_INSET, 0, 0, 0)))
