"""Owner and deadline of the action item in the entry line: understood from its words, or written here."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from liaison_desk.domain.capture import Candidate
from liaison_desk.domain.deadlines import DueKind
from liaison_desk.domain.wording import distance_words
from liaison_desk.ui.context import Context
from liaison_desk.ui.fields.person import PersonField
from liaison_desk.ui.fields.pick import PickField
from liaison_desk.ui.fields.when import WhenField
from liaison_desk.ui.kit import theme
from liaison_desk.ui.kit.labels import elided, text
from liaison_desk.ui.kit.layout import Cell, box, hbox, middle, top, vline
from liaison_desk.ui.kit.tokens import Size

_LEAST, _MOST = 116, 320  # units a field may be wide
_ROOMY = 420  # units
_OWNER_MORE, _DEADLINE_MORE = 58, 90  # units beside its words: its icon, and for a deadline the month


class WhoAndWhen(QWidget):
    """Each as wide as what stands in it; beside it who that is, and how far away the day."""

    changed = Signal()  # a letter or a value
    entered = Signal()

    def __init__(self, context: Context, people: Callable[[], Sequence[Candidate]]) -> None:
        super().__init__()
        self._context = context
        self.owner = PersonField(
            context, "", people, says=self.tr("Owner"), hint=self.tr("Owner"), offers_words=True, quiet=True
        )
        self.deadline = WhenField(context, "", says=self.tr("Deadline"), hint=self.tr("Deadline"), quiet=True)
        self._about = elided("", "small", "text3")
        self._distance = text("", "small", "text3", tabular=True)
        for field in self.fields:
            field.edit.setFont(theme.current().font("small_strong"))
            field.edit.textChanged.connect(self._on_changed)
            field.edit.returnPressed.connect(self.entered)
        self.owner.chosen.connect(self._on_changed)
        self.deadline.changed.connect(self._on_changed)
        apart = vline()
        apart.setFixedHeight(theme.current().px(20))
        self.setLayout(
            hbox(
                top(self.owner),
                top(_as_tall(self._about)),
                top(_as_tall(apart)),
                top(self.deadline),
                Cell(_as_tall(self._distance), 1, Qt.AlignmentFlag.AlignTop),
                spacing=4,
            )
        )
        self._show()

    @property
    def fields(self) -> tuple[PickField, PickField]:
        return self.owner, self.deadline

    def settle(self) -> bool:
        """Whether both are certain; else the keyboard goes to the one that asks."""
        for field in self.fields:
            if not field.commit():
                field.edit.setFocus()
                return False
        return True

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        """What stands beside the fields gives way to them."""
        super().resizeEvent(event)
        has_room = self.width() / theme.current().scale >= _ROOMY
        for beside in (self._about, self._distance):
            beside.setVisible(has_room)

    def _on_changed(self) -> None:
        self._show()
        self.changed.emit()

    def _show(self) -> None:
        owner, deadline, today = self.owner.value, self.deadline.value, self._context.today()
        settled = not self.owner.half
        self._about.setText(owner.about if owner and settled else "")
        far = deadline.on if deadline.kind is DueKind.DATE and not self.deadline.half else None
        self._distance.setText(distance_words(self._context.texts, far, today) if far else "")
        for field, more in zip(self.fields, (_OWNER_MORE, _DEADLINE_MORE), strict=True):
            shown = field.edit.text() or field.edit.placeholderText()
            look = theme.current()
            units = field.edit.fontMetrics().horizontalAdvance(shown) / look.scale + more
            field.setFixedWidth(look.px(min(max(units, _LEAST), _MOST)))


def _as_tall(part: QWidget) -> QWidget:
    """As tall as a field, so that it stays beside its line whatever stands under it."""
    held = box(hbox(middle(part)))
    held.setFixedHeight(theme.current().px(Size.control))
    return held
