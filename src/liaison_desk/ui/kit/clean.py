"""Foreign text made plain: what comes from Word, Outlook or the web arrives as the officer would have typed it."""

import re
import unicodedata
from typing import Any

from PySide6.QtCore import QMimeData, QUrl
from PySide6.QtGui import QTextBlock, QTextDocument, QTextListFormat
from typing_extensions import override

BULLET = "• "

# patterns as text: `re` compiles them at the first paste, not when the program starts
_LINE_ENDS = "\r\n|[\r\x0b\x0c\x85\u2028\u2029]"
_SPACES = "[\t\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]"
# bullets as Word and Outlook write them in plain text; «o» and «§» are bullets only before a tab
_BULLETS = "(?m)^[ \t]*(?:[•·▪▫◦‣\u2043∙●○■□◆➢\uf0a7\uf0b7\uf0d8\uf0fc][ \t\u00a0]+|[o§][\t\u00a0]+)"
_INVISIBLE = (
    "[\x00-\x08\x0e-\x1f\x7f-\x84\x86-\x9f"  # control characters
    "\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\ufeff"  # soft hyphens, zero width, directions
    "\ue000-\uf8ff\ufff9-\uffff\ud800-\udfff]"  # private signs of symbol fonts, objects, halves of signs
)


def lines(text: str) -> str:
    """Text of several lines: composed letters, ordinary spaces, bullets as «• », nothing invisible."""
    text = re.sub(_LINE_ENDS, "\n", text)
    text = re.sub(_BULLETS, BULLET, text)
    text = re.sub(_INVISIBLE, "", re.sub(_SPACES, " ", text))
    text = re.sub(" *\n *", "\n", re.sub(" {2,}", " ", text))
    return unicodedata.normalize("NFC", re.sub("\n{3,}", "\n\n", text))


def line(text: str) -> str:
    """The same in one line: a line break becomes a space."""
    return re.sub(" {2,}", " ", lines(text).replace("\n", " "))


def pasted(source: QMimeData) -> str:
    """What a paste or drop brings, as lines. Lists of web pages and mails keep their bullets and numbers."""
    plain = source.text() if source.hasText() else ""
    if source.hasHtml() and (not plain or "<li" in source.html().lower()):
        return lines(_words_of(source.html())).strip("\n")
    return lines(plain).strip("\n")


class Sealed(QTextDocument):
    """Reads HTML without fetching what it points to: a picture address must not reach the disk or the network."""

    @override
    def loadResource(self, type: int, name: QUrl | str) -> Any:
        return None


def _words_of(html: str) -> str:
    document = Sealed()
    document.setHtml(html)
    found = []
    block = document.begin()
    while block.isValid():
        found.append(_list_sign(block) + block.text())
        block = block.next()
    return "\n".join(found)


def _list_sign(block: QTextBlock) -> str:
    in_list = block.textList()
    if in_list is None:
        return ""
    numbered = in_list.format().style().value <= QTextListFormat.Style.ListDecimal.value
    return f"{in_list.itemText(block)} " if numbered else BULLET
