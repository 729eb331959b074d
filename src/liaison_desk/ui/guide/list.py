"""The chapters, one under the other."""

from dataclasses import dataclass

from PySide6.QtCore import QRectF
from typing_extensions import override

from liaison_desk.ui.kit.lists import Index, RowDelegate, RowRole
from liaison_desk.ui.kit.painting import Pen


@dataclass(frozen=True, slots=True)
class Line:
    id: str
    number: int
    title: str

    @property
    def spoken(self) -> str:
        return f"{self.number}. {self.title}"


class ChapterDelegate(RowDelegate):
    @override
    def row_height(self, width: float) -> float:
        return 40

    @override
    def paint_row(self, pen: Pen, rect: QRectF, index: Index, *, selected: bool) -> None:
        line: Line = index.data(RowRole.ENTRY)
        px = pen.theme.px
        left, top = rect.x() + px(self.PAD), rect.y() + px(10)
        pen.line(str(line.number), QRectF(left, top, px(24), px(20)), "body", "text3", tabular=True)
        room = QRectF(left + px(26), top, rect.width() - px(26 + 2 * self.PAD), px(20))
        pen.line(line.title, room, "body_strong" if selected else "body")
