"""The text of a PDF as an ordinary reader gets it out, here the one in Qt."""

from PySide6.QtCore import QBuffer, QByteArray, QIODevice
from PySide6.QtPdf import QPdfDocument


def text_of(data: bytes) -> str:
    """All pages, with every run of white space as one space."""
    buffer = QBuffer()
    buffer.setData(QByteArray(data))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    document = QPdfDocument()
    document.load(buffer)
    try:
        assert document.status() is QPdfDocument.Status.Ready
        pages = [document.getAllText(page).text() for page in range(document.pageCount())]
    finally:
        document.close()
    return " ".join(" ".join(pages).split())
