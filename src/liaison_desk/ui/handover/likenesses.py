"""People of the file who seem to be here already: the same, or two who share a name."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from liaison_desk.domain.handover import Likeness
from liaison_desk.ui.kit.buttons import Segmented
from liaison_desk.ui.kit.flow import Flow
from liaison_desk.ui.kit.labels import paragraph
from liaison_desk.ui.kit.layout import box, divided, frame, grow, hbox, middle, vbox
from liaison_desk.ui.kit.rows import section


class LikenessList(QWidget):
    """`chosen` brings the id in the file, and whether they are two."""

    chosen = Signal(str, bool)

    def __init__(self, found: tuple[Likeness, ...], apart: frozenset[str]) -> None:
        super().__init__()
        self.setAccessibleName(self.tr("The same person?"))
        rows = [self._row(one, is_apart=one.file_id in apart) for one in found]
        about = self.tr("The file has people of the same name and organisation as yours.")
        self.setLayout(
            vbox(
                section(self.tr("The same person?"), count=len(found), role="h2"),
                paragraph(about, "small", "text2"),
                frame("card", vbox(*divided(*rows), spacing=0, margins=1)),
                spacing=8,
            )
        )

    def _row(self, one: Likeness, *, is_apart: bool) -> QWidget:
        says = self.tr("{name}: the same person, or two").format(name=one.name)
        options = [(False, self.tr("The same")), (True, self.tr("Two people"))]
        choice = Segmented(options, is_apart, says)
        choice.picked.connect(lambda apart, of=str(one.file_id): self.chosen.emit(of, bool(apart)))
        words = vbox(paragraph(one.name, "body_strong"), paragraph(one.organisation, "small", "text2"), spacing=0)
        return box(hbox(grow(words), middle(box(Flow(choice))), spacing=12, margins=(16, 8, 12, 8)))
