"""Every place in a PDF where words can hide: what is read, heard and shown, and every string and stream of the file."""

import zlib
from collections.abc import Iterable, Iterator
from typing import Any

import pikepdf

from tests.export.pdf_reading import artifacts, bookmarks, opened, structure
from tests.export.pdf_text import text_of

DEEPEST = 12


def leaks(data: bytes, words: Iterable[str]) -> set[tuple[str, str]]:
    """Which of these words stand in the file, and where. No word may hold white space."""
    places = list(_places(data))
    return {(place, word) for word in words for place, hay in places if any(form in hay for form in _forms(word))}


def _places(data: bytes) -> Iterator[tuple[str, str]]:
    yield "bytes", data.decode("latin-1")
    yield "text", _squeezed(text_of(data))
    yield "structure", _squeezed("".join(node.text for node in structure(data)))
    yield "alternatives", " ".join(value for node in structure(data) for value in node.attributes.values())
    yield "header and footer", _squeezed(" ".join(artifacts(data)))
    yield "bookmarks", _squeezed(" ".join(title for _, title in bookmarks(data)))
    with opened(data) as pdf:
        for obj in pdf.objects:
            if isinstance(obj, pikepdf.Stream):
                yield "stream", _read(obj).decode("latin-1")
            yield from (("string", text) for text in _strings(obj, 0))


def _squeezed(text: str) -> str:
    """A word may be broken over two lines."""
    return "".join(text.split())


def _read(stream: Any) -> bytes:
    try:
        return bytes(stream.read_bytes())
    except (pikepdf.PdfError, zlib.error):
        return bytes(stream.read_raw_bytes())


def _strings(obj: Any, depth: int) -> Iterator[str]:
    if depth > DEEPEST:
        return
    if isinstance(obj, pikepdf.String):
        yield str(obj)
        return
    kids: Iterable[Any] = ()
    if isinstance(obj, pikepdf.Array):
        kids = list(obj)
    elif isinstance(obj, pikepdf.Dictionary | pikepdf.Stream):
        kids = [value for _, value in obj.items()]
    for kid in kids:
        if not getattr(kid, "is_indirect", False):
            yield from _strings(kid, depth + 1)


def _forms(word: str) -> Iterator[str]:
    for form in (word, word.lower(), word.upper()):
        yield form
        yield form.encode("utf-16-be").decode("latin-1")
        yield form.encode("utf-16-be").hex().upper()
        yield form.encode("utf-8").decode("latin-1")
