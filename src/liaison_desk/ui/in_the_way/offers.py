"""What could take the place of the store: the newest good backup, and every other one."""

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QFrame, QWidget

from liaison_desk.domain.backups import Backup
from liaison_desk.i18n import QtTexts
from liaison_desk.services.rescue import Offer, Outlook
from liaison_desk.store.errors import NewerStoreError
from liaison_desk.ui.in_the_way import words
from liaison_desk.ui.in_the_way.situation import Situation
from liaison_desk.ui.kit import announce
from liaison_desk.ui.kit.buttons import Kind, button
from liaison_desk.ui.kit.fields import Field, LineEdit
from liaison_desk.ui.kit.final import FinalStep
from liaison_desk.ui.kit.focus import Roving
from liaison_desk.ui.kit.icons import Icon
from liaison_desk.ui.kit.labels import glyph, paragraph, text
from liaison_desk.ui.kit.layout import STRETCH, box, card, grow, hbox, middle, refill, vbox
from liaison_desk.ui.kit.rows import Row, facts, section

FIRST = 6  # of the other backups, until all are asked for


class Offers(QWidget):
    """Shows a situation, and is filled anew whenever that changes."""

    def __init__(self, situation: Situation, texts: QtTexts) -> None:
        super().__init__()
        self._situation, self._texts, self._today = situation, texts, situation.today
        self._shows_all = False
        self._column = vbox(spacing=12)
        self.setLayout(self._column)
        situation.changed.connect(self._on_changed)
        self._fill()

    def _on_changed(self) -> None:
        self._fill()
        announce.polite(self, self._news())

    def _news(self) -> str:
        situation = self._situation
        if situation.is_busy or situation.outlook is None:
            return ""
        if situation.offer is not None:
            return self._title(situation.outlook, situation.offer)
        if situation.outlook.key is None:
            return (
                self.tr("What opens the backups?") if situation.outlook.asks else self._without_key(situation.outlook)
            )
        return self._nothing(situation.outlook)

    def _fill(self) -> None:
        situation = self._situation
        outlook = situation.outlook
        if outlook is None or (situation.is_busy and situation.chosen is None):
            waits = self.tr("This may take a moment …") if outlook else self.tr("Looking for the newest good backup …")
            refill(self._column, card(paragraph(waits, "body", "text2")))
        elif outlook.key is None:
            refill(self._column, self._asking(outlook))
        else:
            refill(self._column, self._way_in(outlook), self._offered(outlook), self._others(outlook))

    # -- what is offered
    def _offered(self, outlook: Outlook) -> QFrame | None:
        situation = self._situation
        failed = self.tr("The backup could not be put back. Nothing has changed. The log tells more.")
        trouble = paragraph(failed, "small", "danger") if situation.has_failed else None
        if situation.is_busy:
            return card(paragraph(self.tr("The backup is being looked through …"), "body", "text2"))
        if situation.offer is None and situation.chosen is None and isinstance(situation.error, NewerStoreError):
            return None  # nothing is wrong with the desk: the newer program opens it
        if situation.offer is None:
            return card(paragraph(self._nothing(outlook), "body", "text2"), trouble)
        offer = situation.offer
        when = self._when(offer.backup)
        warning = self.tr(
            "Then everything stands as it did {when}. What lies here now is not removed: it is set aside in {folder}."
        ).format(when=when, folder=situation.paths.aside)
        kind: Kind = "secondary" if outlook.is_way_in_lost else "primary"  # nothing has to be restored then
        words_of_step = self.tr("Restore the backup of {when}").format(when=when)
        step = FinalStep(words_of_step, warning, situation.restore, kind=kind)
        rows = [
            (self.tr("Holds"), words.held_words(self._texts, offer.contents)),
            (self.tr("Newest change"), self._changed(offer)),
            (self.tr("Would be missing"), self._missing(outlook, offer)),
        ]
        newer = len(outlook.unsound)
        note = self.tr("%n newer backup(s) cannot be read.", "", newer) if newer and not situation.chosen else ""
        return card(
            section(self._title(outlook, offer)),
            facts(rows, 128),
            paragraph(note, "small", "text2") if note else None,
            trouble,
            box(hbox(step.button, STRETCH)),
            step.strip,
        )

    def _title(self, outlook: Outlook, offer: Offer) -> str:
        is_best = outlook.best is not None and outlook.best.backup == offer.backup
        title = self.tr("Newest good backup: {when}") if is_best else self.tr("Backup of {when}")
        return title.format(when=self._when(offer.backup))

    def _nothing(self, outlook: Outlook) -> str:
        chosen = self._situation.chosen
        if chosen is not None:
            return self.tr("The backup of {when} cannot be read either.").format(when=self._when(chosen))
        if outlook.backups:
            return self.tr(
                "None of the backups here can be read. If you have one somewhere else, such as on a memory stick, "
                "copy its files into {folder} and try again. Leave everything else as it is, and ask for help."
            ).format(folder=self._situation.paths.backups)
        return self.tr(
            "There is no backup here. If you have one somewhere else, such as on a memory stick, copy its files into "
            "{folder} and try again. Leave everything else as it is, and ask for help: parts can often be saved."
        ).format(folder=self._situation.paths.backups)

    def _changed(self, offer: Offer) -> str:
        changed = offer.contents.changed_at
        return words.near_moment(self._texts, changed, self._today()) if changed else self.tr("None yet")

    def _missing(self, outlook: Outlook, offer: Offer) -> str:
        if offer.lacks is not None:
            return words.lacked_words(self._texts, offer.lacks)
        if outlook.written_at is None:
            return self.tr("All that was written after {when}").format(when=self._when(offer.backup))
        written = words.near_moment(self._texts, outlook.written_at, self._today())
        return self.tr("All that was written after {when}; the file here was last written {written}").format(
            when=self._when(offer.backup), written=written
        )

    # -- the other backups
    def _others(self, outlook: Outlook) -> QFrame | None:
        shown = self._situation.offer.backup if self._situation.offer else None
        others = [backup for backup in outlook.backups if backup != shown]
        if not others:
            return None
        seen = others if self._shows_all else others[:FIRST]
        rows = [self._row(backup) for backup in seen]
        more = None
        if len(seen) < len(others):
            more = button(self.tr("Show all %n backup(s)", "", len(others)), "link", press=self._show_all)
        made = card(section(self.tr("Other backups")), *rows, box(hbox(more, STRETCH)) if more else None, spacing=4)
        Roving(made, rows)
        return made

    def _row(self, backup: Backup) -> Row:
        size = self._texts.size_words(backup.size)
        when = self._when(backup)
        made = Row(
            hbox(
                middle(glyph(Icon.HISTORY, "text3", 16)),
                grow(text(when, "small", tabular=True)),
                text(size, "small", "text3", tabular=True),
                margins=(8, 6, 8, 6),
            ),
            says=self.tr("Backup of {when}, {size}").format(when=when, size=size),
            leads=True,
        )
        made.opened.connect(lambda: self._situation.choose(backup))
        return made

    def _show_all(self) -> None:
        self._shows_all = True
        self._fill()

    # -- ways in
    def _way_in(self, outlook: Outlook) -> QFrame | None:
        if not outlook.is_way_in_lost:
            return None
        use = button(self.tr("Open the desk with the key of the backup"), "primary", press=self._situation.give_way_in)
        return card(
            section(self.tr("Nothing is lost")),
            paragraph(self.tr("The file is sound, and the newest backup has a key that opens it."), "body", "text2"),
            box(hbox(use, STRETCH)),
        )

    def _asking(self, outlook: Outlook) -> QFrame:
        if not outlook.asks:
            return card(paragraph(self._without_key(outlook), "body", "text2"))
        label = self.tr("Passphrase or recovery code")
        secret = LineEdit(says=label)
        secret.setEchoMode(LineEdit.EchoMode.Password)
        secret.returnPressed.connect(lambda: self._situation.unlock(secret.text()))
        held = Field(label, secret)
        go = button(self.tr("Look into the backups"), "primary", press=lambda: self._situation.unlock(secret.text()))
        if self._situation.is_wrong:
            held.set_error(self.tr("That opens none of the backups. Look at each sign, and try again."))
        QTimer.singleShot(0, secret, secret.setFocus)  # once it is on the page
        return card(
            section(self.tr("What opens the backups?")),
            paragraph(
                self.tr("They are here, but locked. Write the passphrase or the recovery code."), "body", "text2"
            ),
            held,
            box(hbox(go, STRETCH)),
        )

    def _without_key(self, outlook: Outlook) -> str:
        if not outlook.backups:
            return self._nothing(outlook)
        return self.tr(
            "There are backups here, but no key to any of them. Leave everything as it is, and ask for help."
        )

    def _when(self, backup: Backup) -> str:
        return words.near_moment(self._texts, backup.at, self._today())
