"""What the officer sees when the program has made a mistake: one dialog, with a report that holds no content."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QPlainTextEdit, QWidget

from liaison_desk.ui.kit import theme
from liaison_desk.ui.kit.buttons import button
from liaison_desk.ui.kit.icons import Icon
from liaison_desk.ui.kit.labels import glyph, paragraph, text
from liaison_desk.ui.kit.layout import STRETCH, grow, hbox, top, vbox


class CrashDialog(QDialog):
    """The program goes on; what was saved is saved."""

    def __init__(self, report: str, log_file: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Something went wrong"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._shown = QPlainTextEdit(report)
        self._shown.setReadOnly(True)
        self._shown.setTabChangesFocus(True)
        self._shown.setAccessibleName(self.tr("Report"))
        self._shown.setFont(theme.current().font("small"))
        about = self.tr(
            "The program made a mistake. Everything that was shown as saved is saved. The report holds no names and "
            "no text of yours, so you can send it on. It is also in the log: {file}"
        ).format(file=log_file)
        words = vbox(
            text(self.tr("Something went wrong"), "h2"),
            paragraph(about, "body", "text2"),
            grow(self._shown),
            hbox(
                STRETCH,
                button(self.tr("Copy the report"), name=Icon.COPY, press=self.copy_report),
                button(self.tr("Go on"), "primary", press=self.accept),
            ),
            spacing=12,
        )
        self.setLayout(hbox(top(glyph(Icon.TRIANGLE_ALERT, "danger", 20)), grow(words), spacing=16, margins=24))
        self.resize(theme.current().px(640), theme.current().px(420))

    def add(self, report: str) -> None:
        """What went wrong after that; the same once more is not told again."""
        known = self._shown.toPlainText()
        if report not in known:
            self._shown.setPlainText(f"{known}\n\n{report}")

    def copy_report(self) -> None:
        QGuiApplication.clipboard().setText(self._shown.toPlainText())
