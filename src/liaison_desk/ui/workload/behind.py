"""What a figure is made of: its meetings, what stands in the contact log, and its action items."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtWidgets import QFrame, QWidget

from liaison_desk.domain.contact_log import LogEntry
from liaison_desk.domain.labels import label
from liaison_desk.domain.texts import DateStyle
from liaison_desk.domain.workload import Behind, Load, Met, Owed
from liaison_desk.domain.workload_words import hours_words
from liaison_desk.ui.context import Context
from liaison_desk.ui.kit.buttons import button
from liaison_desk.ui.kit.focus import Roving
from liaison_desk.ui.kit.labels import elided, paragraph, text
from liaison_desk.ui.kit.layout import Gap, Item, grow, hbox, refill, start, top, vbox
from liaison_desk.ui.kit.rows import ROW_PAD, Row, in_line, section
from liaison_desk.ui.place import Place

MOST = 5  # of a kind before it folds


class BehindCard(QFrame):
    def __init__(self, context: Context) -> None:
        super().__init__()
        self.setProperty("role", "card")
        self._context = context
        self._unfolded: set[str] = set()
        self._found: Behind | None = None
        self._roving = Roving(self)
        self._title, self._about = section(""), paragraph("", "small", "text2")
        self._column = vbox(spacing=0)
        self.setLayout(
            vbox(in_line(self._title), in_line(self._about), self._column, spacing=4, margins=(8, 16, 8, 12))
        )

    def show_figure(self, title: str, load: Load, found: Behind) -> None:
        self._unfolded = set()
        self._title.show_title(title)
        self._found = found
        said = self.tr("{hours} known: meetings held and planned, and minutes in the contact log.")
        self._about.setText(said.format(hours=hours_words(self._context.texts, load.minutes)))
        self._fill()

    def _fill(self) -> None:
        found = self._found
        if found is None:
            return
        rows: list[Row] = []
        items: list[Item] = []
        for key, title, made in (
            ("met", self.tr("Meetings"), [partial(self._meeting, one) for one in found.met]),
            ("log", self.tr("Contact log"), [partial(log_line, self._context, one) for one in found.log]),
            ("owed", self.tr("Open action items"), [partial(self._action, one) for one in found.owed]),
            ("done", self.tr("Done"), [partial(self._action, one) for one in found.done]),
        ):
            if not made:
                continue
            items += [Gap(8), in_line(section(title, count=len(made), role="small_strong"))]
            shown = made if key in self._unfolded else made[:MOST]
            for make in shown:
                rows.append(make())
                items.append(rows[-1])
            if len(shown) < len(made):
                more = self.tr("Show %n more", "", len(made) - len(shown))
                says = f"{more}: {title}"
                items.append(start(button(more, "link", dim="small", says=says, press=partial(self._unfold, key))))
        refill(self._column, *(items or [in_line(paragraph(self.tr("Nothing here."), "small", "text2"))]))
        self._roving.set_rows(rows)

    def _unfold(self, key: str) -> None:
        self._unfolded.add(key)
        self._fill()
        row = next(iter(self.findChildren(Row)), None)
        if row is not None:
            row.setFocus()

    def _meeting(self, met: Met) -> Row:
        day = self._context.texts.date_words(met.meeting.day, DateStyle.SHORT)
        return self._leading(met.council.name, day, met.minutes, Place("meeting", met.meeting.id))

    def _action(self, owed: Owed) -> Row:
        texts = self._context.texts
        due = texts.date_words(owed.last_day, DateStyle.SHORT) if owed.last_day else self.tr("no date")
        if owed.action.done_on is not None:
            due = texts.date_words(owed.action.done_on, DateStyle.SHORT)
        return self._leading(owed.action.title, due, None, Place("actions", owed.action.id))

    def _leading(self, title: str, day: str, minutes: int | None, place: Place) -> Row:
        lines = vbox(elided(title, "small"), elided(day, "caption", "text3"), spacing=0)
        row = Row(
            hbox(grow(lines), self._time(minutes), spacing=8, margins=(ROW_PAD, 4, ROW_PAD, 4)),
            says=f"{title}, {day}",
            leads=True,
        )
        row.opened.connect(partial(self._context.window.go, place))
        return row

    def _time(self, minutes: int | None) -> QWidget | None:
        if minutes is None:
            return None
        return text(hours_words(self._context.texts, minutes), "small", "text2", tabular=True)


class OutsideCard(QFrame):
    """The share outside the role, and who was asked to take it over; the newest first."""

    def __init__(self, context: Context) -> None:
        super().__init__()
        self.setProperty("role", "card")
        self._context = context
        self._entries: Sequence[LogEntry] = ()
        self._roving = Roving(self)
        self._about = paragraph("", "small", "text2")
        self._column = vbox(spacing=0)
        title = section(self.tr("Outside the role"))
        self.setLayout(vbox(in_line(title), in_line(self._about), self._column, spacing=4, margins=(8, 16, 8, 12)))

    def show_entries(self, entries: Sequence[LogEntry], about: str) -> None:
        self._about.setText(about)
        self._entries = entries[::-1]
        self._fill(MOST)

    def _fill(self, most: int) -> None:
        shown = self._entries[:most]
        more = None
        if len(shown) < len(self._entries):
            words = self.tr("Show %n more", "", len(self._entries) - len(shown))
            more = start(button(words, "link", dim="small", press=self._unfold))
        rows = [log_line(self._context, entry) for entry in shown]
        refill(self._column, *rows, more)
        self._roving.set_rows(rows)

    def _unfold(self) -> None:
        self.focusNextChild()  # the button goes
        self._fill(len(self._entries))


def log_line(context: Context, entry: LogEntry) -> Row:
    """The words of the officer's own log."""
    texts, minutes, kind = context.texts, entry.minutes, label(context.texts, entry.kind)
    right = None if minutes is None else text(hours_words(texts, minutes), "small", "text2", tabular=True)
    title = entry.words or kind
    day = texts.date_words(entry.on, DateStyle.SHORT)
    taken = ""
    if not entry.is_in_role:
        whom = texts.translate("Workload", "forwarded to {whom}").format(whom=entry.forwarded_to)
        taken = whom if entry.forwarded_to else texts.translate("Workload", "outside the role, not forwarded")
    under = "  ·  ".join(filter(None, (day, kind if entry.words else "", taken)))
    lines = vbox(elided(title, "small"), elided(under, "caption", "text3"), spacing=0)
    row = Row(
        hbox(grow(lines), top(right) if right else None, spacing=8, margins=(ROW_PAD, 4, ROW_PAD, 4)),
        says=f"{title.rstrip('.')}, {under}",
        leads=True,
    )
    row.opened.connect(partial(context.window.go, Place("contact_log", entry.id)))
    return row
