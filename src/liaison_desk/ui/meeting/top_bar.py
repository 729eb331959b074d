"""The bar over the workspace: where one is, the three parts, whether all is saved, and what moves the meeting on."""

from datetime import datetime

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QFrame

from liaison_desk.domain.files import MeetingFile
from liaison_desk.domain.labels import label
from liaison_desk.domain.meetings import MeetingKind, MeetingStage
from liaison_desk.ui.context import Context
from liaison_desk.ui.keys import alt
from liaison_desk.ui.kit import theme
from liaison_desk.ui.kit.buttons import Segmented, button, tool_button
from liaison_desk.ui.kit.focus import follow_layout
from liaison_desk.ui.kit.icons import Icon
from liaison_desk.ui.kit.labels import elided, glyph, set_ink, text
from liaison_desk.ui.kit.layout import STRETCH, box, grow, hbox, vbox
from liaison_desk.ui.kit.status import Pill
from liaison_desk.ui.meeting.part import FINISH, HOLD, PREPARE

HEIGHT, SECOND_ROW = 64, 44
SHORT_BELOW = 1040  # units: narrower, the sign of saving says it by its icon
TWO_ROWS_BELOW = 860  # and the parts stand under the title
_TICK = 10_000  # milliseconds
_PARTS = 2  # their number in the first row


class TopBar(QFrame):
    """Tells what was pressed; the page does it."""

    back_asked = Signal()
    part_picked = Signal(object)  # str
    start_asked = Signal()
    afterwards_asked = Signal()
    end_asked = Signal()
    resume_asked = Signal()
    clock_asked = Signal(bool)  # whether the time is to be shown
    ticked = Signal()

    def __init__(self, context: Context) -> None:
        super().__init__()
        self.setProperty("role", "topbar")
        self._context = context
        self._file: MeetingFile | None = None
        self._is_short = False
        back = tool_button(Icon.CHEVRON_LEFT, self.tr("Back"), keys=alt("Left"), press=self.back_asked.emit)
        self._title = elided("", "h3")
        self._sub = elided("", "small", "text2", tabular=True)
        self.parts = Segmented(
            [
                (PREPARE, self.tr("1  Prepare")),
                (HOLD, self.tr("2  Hold")),
                (FINISH, self.tr("3  Finish")),
            ],
            PREPARE,
            self.tr("Part of the meeting"),
        )
        self.parts.picked.connect(self.part_picked)
        self._saved_icon = glyph(Icon.CIRCLE_CHECK, "success", 16)
        self._failed_icon = glyph(Icon.TRIANGLE_ALERT, "danger", 16)
        self._saved = text("", "small", "text2", tabular=True)
        self._clock = tool_button(Icon.TIMER, self.tr("Show the time"), press=self._toggle_clock)
        self._elapsed = text("", "body_bold", tabular=True)
        self._left = text("", "small", "text2", tabular=True)
        self._locked = Pill(self.tr("Locked"), "neutral", Icon.LOCK)
        self._cancelled = Pill(self.tr("Cancelled"), "warning", Icon.CALENDAR_OFF)
        self._afterwards = button(self.tr("Write afterwards"), "ghost", press=self.afterwards_asked.emit)
        self._start = button(self.tr("Start meeting"), name=Icon.PLAY, press=self.start_asked.emit)
        self._end = button(self.tr("End meeting"), press=self.end_asked.emit)
        self._resume = button(self.tr("Go on with the meeting"), "ghost", press=self.resume_asked.emit)
        times = box(hbox(self._elapsed, self._left, spacing=6))
        times.hide()
        self._times = times
        words = vbox(STRETCH, self._title, self._sub, STRETCH, spacing=0)
        right = hbox(
            STRETCH, self._saved_icon, self._failed_icon, self._saved, self._clock, times, self._locked, self._cancelled,
            self._afterwards,
            self._resume, self._start, self._end, spacing=8,
        )  # fmt: skip
        self._first = hbox(back, grow(words, 1), grow(right, 1), margins=(12, 0, 16, 0))
        self._second = hbox(STRETCH, margins=(12, 0, 16, 8))
        self.setLayout(vbox(grow(self._first), self._second, spacing=0))
        self._put_parts(in_two_rows=False)
        context.saving.changed.connect(self._show_saving)
        self._tick = QTimer(self)
        self._tick.setInterval(_TICK)
        self._tick.timeout.connect(self._show_clock)
        self._tick.timeout.connect(self.ticked)
        self._tick.start()
        self._show_saving()

    def show_meeting(self, file: MeetingFile, part: str, *, has_clock: bool) -> None:
        self._file = file
        meeting, texts = file.meeting, self._context.texts
        times = f"{texts.time_words(meeting.start)}–{texts.time_words(meeting.end)}"
        day = texts.near_date(meeting.day, self._context.today())
        self._title.setText(file.council.name)
        kind = label(texts, meeting.kind) if meeting.kind is not MeetingKind.ORDINARY else ""
        self._sub.setText("  ·  ".join(filter(None, (kind, day, times, meeting.whereabouts))))
        self.parts.set_value(part)
        stage = meeting.stage
        self.parts.setVisible(stage is not MeetingStage.CANCELLED)
        self._cancelled.setVisible(stage is MeetingStage.CANCELLED)
        planned = stage is MeetingStage.PLANNED and part != FINISH
        over = meeting.day < self._context.today()
        self._start.setVisible(planned and not over)
        self._afterwards.setVisible(planned)
        self._end.setVisible(stage is MeetingStage.RUNNING)
        self._resume.setVisible(stage is MeetingStage.ENDED and part == HOLD and not meeting.is_written_afterwards)
        self._locked.setVisible(stage is MeetingStage.FINISHED)
        self._clock.setVisible(stage is MeetingStage.RUNNING)
        self._set_clock(shown=has_clock and stage is MeetingStage.RUNNING)

    def fit(self, units: float) -> None:
        self._is_short = units < SHORT_BELOW
        self._put_parts(in_two_rows=units < TWO_ROWS_BELOW)
        self._show_saving()

    def _put_parts(self, *, in_two_rows: bool) -> None:
        if self._second.indexOf(self.parts) < 0 and in_two_rows:
            self._second.insertWidget(0, self.parts)
        elif self._first.indexOf(self.parts) < 0 and not in_two_rows:
            self._first.insertWidget(_PARTS, self.parts)
        else:
            return
        self.setFixedHeight(theme.current().px(HEIGHT + (SECOND_ROW if in_two_rows else 0)))
        follow_layout(self)

    def _show_saving(self) -> None:
        saving = self._context.saving
        failed = saving.failed_since is not None
        words = saving.words(self._context.clock_words)
        self._saved.setText(words)
        self._saved.setVisible(failed or not self._is_short)
        set_ink(self._saved, "danger" if failed else "text2")
        for icon, shown in ((self._saved_icon, not failed), (self._failed_icon, failed)):
            icon.setVisible(shown)
            icon.setToolTip(words)
            icon.setAccessibleName(words if self._is_short else "")

    def _toggle_clock(self) -> None:
        """Only on wish: a running clock is not everybody's friend."""
        shown = self._times.isHidden()
        self.clock_asked.emit(shown)
        self._set_clock(shown=shown)

    def _set_clock(self, *, shown: bool) -> None:
        self._times.setVisible(shown)
        says = self.tr("Hide the time") if shown else self.tr("Show the time")
        self._clock.setAccessibleName(says)
        self._clock.setToolTip(says)
        self._show_clock()

    def _show_clock(self) -> None:
        """By wall time, so that a closed lid does not stop it."""
        if self._file is None or self._file.meeting.started_at is None or self._times.isHidden():
            return
        now, meeting = self._context.desk.now(), self._file.meeting
        passed = max(0, int((now - self._file.meeting.started_at).total_seconds() // 60))  # a clock may be set back
        end = datetime.combine(meeting.day, meeting.end, tzinfo=now.tzinfo)
        left = round((end - now).total_seconds() / 60)
        self._elapsed.setText(self.tr("{minutes} min").format(minutes=passed))
        over = left < 0
        words = self.tr("{minutes} min over") if over else self.tr("{minutes} left")
        self._left.setText(words.format(minutes=abs(left)))
        set_ink(self._left, "warning" if over else "text2")
