"""The officer's own data: a copy of all of it, a person taken out of it, and what may no longer be needed [S8]."""

from functools import partial

from PySide6.QtWidgets import QFrame

from liaison_desk.services import own_data, retention
from liaison_desk.ui.context import Context
from liaison_desk.ui.folders import Folders
from liaison_desk.ui.kit.buttons import button
from liaison_desk.ui.kit.flow import Flow
from liaison_desk.ui.kit.icons import Icon
from liaison_desk.ui.kit.labels import glyph, paragraph
from liaison_desk.ui.kit.layout import box, grow, hbox, hline, top, vbox
from liaison_desk.ui.kit.rows import section
from liaison_desk.ui.place import Place
from liaison_desk.ui.settings.old_things import OldThings


class OwnDataCard(QFrame):
    def __init__(self, context: Context) -> None:
        super().__init__()
        self.setProperty("role", "card")
        self._context = context
        self._folders = Folders(context, self)
        whole = button(self.tr("Export everything"), name=Icon.DOWNLOAD, press=partial(self._ask, as_zip=False))
        packed = button(self.tr("As one zip file"), name=Icon.ARCHIVE, press=partial(self._ask, as_zip=True))
        packed.setAccessibleName(self.tr("Export everything as one zip file"))
        erase = button(self.tr("Erase a person"), name=Icon.USER_X, press=self._on_erase)
        self._old = OldThings(context)
        self.setLayout(
            vbox(
                section(self.tr("Own data")),
                paragraph(
                    self.tr(
                        "All there is, as JSON and CSV with a word on every field, and with documents and attachments."
                    ),
                    "small",
                    "text2",
                ),
                hbox(
                    top(glyph(Icon.SHIELD, "warning")),
                    grow(
                        paragraph(
                            self.tr(
                                "The copy also holds what is exempt from public access and what is internal, and it is "
                                "not encrypted."
                            ),
                            "small",
                        )
                    ),
                    spacing=8,
                ),
                box(Flow(whole, packed)),
                hline(),
                paragraph(
                    self.tr(
                        "Documents that have been issued are not changed when a person is erased; they are listed."
                    ),
                    "small",
                    "text2",
                ),
                box(Flow(erase)),
                hline(),
                self._old,
                spacing=12,
                margins=16,
            )
        )

    def show_hints(self) -> None:
        with self._context.desk.read() as reader:
            self._old.show_hints(retention.hints(reader, self._context.today()))

    def _ask(self, *, as_zip: bool) -> None:
        context = self._context
        self._folders.ask(
            self.tr("Where should your data be written?"),
            lambda where: own_data.write(context.desk, context.texts, where, as_zip=as_zip),
        )

    def _on_erase(self) -> None:
        self._context.window.go(Place("contacts"))
        self._context.window.say(self.tr("Choose the person, then “Erase” at the foot of the details, or in the menu."))
