"""Who an action item in the notes is given to, and until when."""

from PySide6.QtWidgets import QWidget

from liaison_desk.ui.kit.icons import Icon
from liaison_desk.ui.kit.labels import glyph, set_words, text
from liaison_desk.ui.kit.layout import STRETCH, hbox
from liaison_desk.ui.kit.status import Avatar, Pill, initials
from liaison_desk.ui.meeting.words import LineWords


class OwnerLine(QWidget):
    """`nobody` and `never` say what is missing."""

    def __init__(self, nobody: str, never: str) -> None:
        super().__init__()
        self._nobody = Pill(nobody, "warning", Icon.CIRCLE_ALERT)
        self._avatar = Avatar("", 24)
        self._owner = text("", "body_strong")
        self._helpers = text("", "body", "text2")
        self._never = Pill(never, "warning", Icon.CIRCLE_ALERT)
        self._sign = glyph(Icon.CALENDAR_DAYS, "text2", 16)
        self._deadline = text("", "body", "text2", tabular=True)
        owner, deadline = (self._nobody, self._avatar, self._owner), (self._never, self._sign, self._deadline)
        self.setLayout(hbox(*owner, self._helpers, *deadline, STRETCH, spacing=8))

    def show_words(self, words: LineWords) -> None:
        self._avatar.show_letters(initials(words.owner), "neutral")
        self._owner.setText(words.owner)
        set_words(self._helpers, words.helpers)
        self._deadline.setText(words.deadline)
        self._nobody.setVisible(words.lacks_owner)
        self._avatar.setVisible(not words.lacks_owner)
        self._owner.setVisible(not words.lacks_owner)
        self._never.setVisible(words.lacks_deadline)
        self._sign.setVisible(not words.lacks_deadline)
        self._deadline.setVisible(not words.lacks_deadline)
