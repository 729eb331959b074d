"""The text of a PDF as an ordinary reader gets it out, here the one in Qt."""

from PySide6.QtCore import QBuffer, QByteArray, QIODevice
from PySide6.QtPdf import QPdfDocument


def text_of(data: bytes) -> str:
    """All pages, with every run of white space as one space."""
    return " ".join(" ".join(_pages(data)).split())


def lines_of(data: bytes) -> list[str]:
    """All pages, line by line."""
    lines = [" ".join(line.split()) for page in _pages(data) for line in page.splitlines()]
    return [line for line in lines if line]


def _pages(data: bytes) -> list[str]:
    buffer = QBuffer()
    buffer.setData(QByteArray(data))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    document = QPdfDocument()
    document.load(buffer)
    try:
        assert document.status() is QPdfDocument.Status.Ready
        return [document.getAllText(page).text() for page in range(document.pageCount())]
    finally:
        document.close()
