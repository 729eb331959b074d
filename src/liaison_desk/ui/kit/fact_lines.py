"""Names and values in two columns, as `rows.facts` has them, that say something else from time to time."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QWidget

from liaison_desk.ui.kit import theme
from liaison_desk.ui.kit.labels import Paragraph, paragraph, set_ink
from liaison_desk.ui.kit.rows import as_tall, is_figure
from liaison_desk.ui.kit.tokens import Space


class FactLines(QWidget):
    """Values are texts. `missing` stands for one that is empty."""

    def __init__(self, label_width: int = 104, *, missing: str = "") -> None:
        super().__init__()
        px = theme.current().px
        self._missing = missing
        self._label_width = px(label_width)
        self._lines: list[tuple[Paragraph, Paragraph]] = []
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(px(Space.x3))
        self._grid.setVerticalSpacing(px(Space.x2))
        self._grid.setColumnStretch(1, 1)

    def show_facts(self, pairs: Sequence[tuple[str, str]]) -> None:
        self._grid.setRowStretch(len(self._lines), 0)
        while len(self._lines) > len(pairs):
            for part in self._lines.pop():
                self._grid.removeWidget(part)
                part.hide()
                part.deleteLater()
        while len(self._lines) < len(pairs):
            self._add()
        for (label, line), (name, value) in zip(self._lines, pairs, strict=True):
            label.setText(name)
            said = value or self._missing
            if said != line.text():
                line.setFont(theme.current().font("small", tabular=is_figure(said)))
                line.setText(said)
            set_ink(line, "text" if value else "text3")
        self._grid.setRowStretch(len(pairs), 1)  # room to spare goes under the last row, not between

    def _add(self) -> None:
        label, line, row = paragraph("", "small", "text3"), paragraph("", "small"), len(self._lines)
        line.setProperty("ink", "text")
        label.setFixedWidth(self._label_width)
        self._grid.addWidget(as_tall(label), row, 0, Qt.AlignmentFlag.AlignTop)
        self._grid.addWidget(as_tall(line), row, 1)
        self._lines.append((label, line))
