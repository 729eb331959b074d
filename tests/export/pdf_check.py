"""A check of PDF/A-2a and PDF/UA-1 that runs wherever the tests run.

It covers what our own writer could get wrong and does not replace a full validator.
"""

import re
import unicodedata
import xml.etree.ElementTree as ElementTree
from collections.abc import Iterator
from typing import Any

import pikepdf
from pikepdf import Array, Dictionary, Name

from tests.export.pdf_reading import (
    ARTIFACT,
    PageReading,
    attributes_of,
    is_elem,
    kids_of,
    opened,
    read_page,
    unicode_map,
)

LANGUAGES = {"nb-NO", "nn-NO", "en-GB"}
LONGEST_STRING, LONGEST_NAME = 32_767, 127
# What may stand in what; an element that is not named here may not be used at all.
PARENTS = {
    "Document": {""},
    "Sect": {"Document"},
    "P": {"Document", "Sect"},
    "Figure": {"Sect"},
    "Table": {"Document", "Sect"},
    "TR": {"Table"},
    "TH": {"TR"},
    "TD": {"TR"},
    "L": {"Document", "Sect"},
    "LI": {"L"},
    "Lbl": {"LI"},
    "LBody": {"LI"},
    **{f"H{level}": {"Document", "Sect"} for level in range(1, 7)},
}
_XMP = {
    "rdf": "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
    "dc": "http://purl.org/dc/elements/1.1/",
    "xmp": "http://ns.adobe.com/xap/1.0/",
    "pdfaid": "http://www.aiim.org/pdfa/ns/id/",
    "pdfuaid": "http://www.aiim.org/pdfua/ns/id/",
    "schema": "http://www.aiim.org/pdfa/ns/schema#",
    "property": "http://www.aiim.org/pdfa/ns/property#",
}


def problems(data: bytes) -> list[str]:
    """One line for each broken rule; a conforming file has none."""
    with opened(data) as pdf:
        pages = [read_page(page) for page in pdf.pages]
        found = [
            *_file(data, pdf),
            *_catalogue(pdf),
            *_metadata(pdf),
            *_objects(pdf),
            *_pages(pdf, pages),
            *_Structure(pdf, pages).complaints(),
            *_outline(pdf),
        ]
    return list(dict.fromkeys(found))


def _file(data: bytes, pdf: pikepdf.Pdf) -> Iterator[str]:
    if not (data.startswith(b"%PDF-1.7\n%") and all(byte > 127 for byte in data[10:14])):
        yield "header without binary comment"
    if not data.rstrip(b"\r\n").endswith(b"%%EOF"):
        yield "something stands after the end"
    if re.search(rb"[^\r\n]endstream", data):
        yield "no line end before endstream"
    if "/ID" not in pdf.trailer or not all(bytes(part) for part in pdf.trailer.ID):
        yield "no file identifier"
    if "/Encrypt" in pdf.trailer:
        yield "encrypted"
    yield from pdf.check_pdf_syntax()


def _catalogue(pdf: pikepdf.Pdf) -> Iterator[str]:
    root = pdf.Root
    if wrong := {"/OpenAction", "/AA", "/AcroForm", "/AF", "/Names", "/OCProperties"} & set(root.keys()):
        yield f"in the catalogue: {', '.join(sorted(wrong))}"
    if not _is_true(root, "/MarkInfo", "/Marked"):
        yield "not marked as tagged"
    if str(root.get("/Lang", "")) not in LANGUAGES:
        yield "no document language"
    if not _is_true(root, "/ViewerPreferences", "/DisplayDocTitle"):
        yield "title not displayed"
    intents = [intent for intent in root.get("/OutputIntents", Array()) if intent.S == Name.GTS_PDFA1]
    if len(intents) != 1 or intents[0].DestOutputProfile.N != 3:
        yield "no RGB output intent"
    elif (profile := bytes(intents[0].DestOutputProfile.read_bytes()))[12:20] != b"mntrRGB " or profile[
        36:40
    ] != b"acsp":
        yield "the output intent has no profile"


def _is_true(root: Any, entry: str, key: str) -> bool:
    value: Any = root.get(entry, Dictionary()).get(key)
    return value is True


def _metadata(pdf: pikepdf.Pdf) -> Iterator[str]:
    stream = pdf.Root.get("/Metadata")
    if stream is None or "/Filter" in stream:
        yield "no plain XMP"
        return
    try:
        root = ElementTree.fromstring(bytes(stream.read_bytes()).decode())
    except (ElementTree.ParseError, UnicodeDecodeError):
        yield "XMP cannot be read"
        return

    def said(path: str) -> str:
        return root.findtext(f".//{path}", "", _XMP)

    if (said("pdfaid:part"), said("pdfaid:conformance"), said("pdfuaid:part")) != ("2", "A", "1"):
        yield "XMP does not declare PDF/A-2a and PDF/UA-1"
    declared = zip(root.findall(".//schema:prefix", _XMP), root.findall(".//property:name", _XMP), strict=False)
    if [(prefix.text, name.text) for prefix, name in declared] != [("pdfuaid", "part")]:
        yield "XMP lacks the extension schema"
    title, info = said("dc:title/rdf:Alt/rdf:li"), pdf.docinfo
    if not title.strip():
        yield "empty title"
    if not title.startswith(str(info.get("/Title", "?")).rstrip("…")):
        yield "the titles differ"
    if said("dc:language/rdf:Bag/rdf:li") != str(pdf.Root.get("/Lang", "")):
        yield "the languages differ"
    digits = re.sub(r"\D", "", str(info.get("/CreationDate", "")))[:14]
    if digits != re.sub(r"\D", "", said("xmp:CreateDate")) or info.get("/CreationDate") != info.get("/ModDate"):
        yield "the dates differ"


def _objects(pdf: pikepdf.Pdf) -> Iterator[str]:
    for obj in pdf.objects:
        yield from _limits(obj)
        if isinstance(obj, Dictionary) and obj.get("/Type") == Name.Font:
            yield from _font(obj)
        if isinstance(obj, pikepdf.Stream) and obj.get("/Subtype") in (Name.Image, Name.Form):
            yield "an image or form"


def _limits(value: Any) -> Iterator[str]:
    """Of one object and what is written into it, not of those it refers to."""
    if isinstance(value, pikepdf.String) and len(bytes(value)) > LONGEST_STRING:
        yield "a string is too long"
    if isinstance(value, Name) and len(str(value)) > LONGEST_NAME:
        yield "a name is too long"
    parts = list(value) if isinstance(value, Array) else list(value.values()) if isinstance(value, Dictionary) else []
    for part in parts:
        if not getattr(part, "is_indirect", False):
            yield from _limits(part)


def _font(font: Any) -> Iterator[str]:
    name = str(font.get("/BaseFont"))
    if "/FontFile2" not in font.get("/FontDescriptor", Dictionary()):
        yield f"{name} not embedded"
    if len(font.get("/Widths", Array())) != int(font.get("/LastChar", 0)) - int(font.get("/FirstChar", 0)) + 1:
        yield f"{name} has not one width for each code"
    if "/ToUnicode" not in font:
        yield f"{name} without ToUnicode"
    elif any(unicodedata.category(char) in ("Co", "Cs") for text in unicode_map(font).values() for char in text):
        yield f"{name} maps to Private Use characters"


def _pages(pdf: pikepdf.Pdf, pages: list[PageReading]) -> Iterator[str]:
    for number, (page, reading) in enumerate(zip(pdf.pages, pages, strict=True)):
        where = f"page {number + 1}: "
        yield from (where + complaint for complaint in reading.complaints)
        if page.obj.get("/StructParents") != number:
            yield where + "no StructParents"
        if page.obj.get("/Tabs") != Name.S:
            yield where + "no tab order"
        if page.obj.get("/Annots") or page.obj.get("/AA") or page.obj.get("/Group"):
            yield where + "annotations, actions or a transparency group"
        if len(set(reading.marks)) != len(reading.marks):
            yield where + "MCID used twice"
        for shown in reading.shown:
            if 0 in shown.codes:
                yield where + ".notdef shown"
            if any(char in "\0\ufeff\ufffe" or unicodedata.category(char) == "Co" for char in shown.text):
                yield where + "a code without a proper meaning"
        if not any(shown.mark == ARTIFACT for shown in reading.shown):
            yield where + "no footer"


class _Structure:
    """Every content item belongs to one element, and the elements make sense together."""

    def __init__(self, pdf: pikepdf.Pdf, pages: list[PageReading]) -> None:
        self.index = {page.obj.objgen: n for n, page in enumerate(pdf.pages)}
        self.root = pdf.Root.get("/StructTreeRoot")
        self.marked = {(n, mcid) for n, page in enumerate(pages) for mcid in page.marks}
        self.visible = {(n, s.mark) for n, page in enumerate(pages) for s in page.shown if s.text.strip()}
        self.seen: set[tuple[int, int]] = set()
        self.heading = 0

    def complaints(self) -> Iterator[str]:
        if self.root is None:
            yield "no structure"
            return
        flat = list(self.root.ParentTree.Nums)
        self.parents = {int(key): list(owners) for key, owners in zip(flat[::2], flat[1::2], strict=True)}
        if {n: len(owners) for n, owners in self.parents.items()} != {
            n: sum(page == n for page, _ in self.marked) for n in self.index.values()
        }:
            yield "the parent tree does not match the pages"
        if int(self.root.ParentTreeNextKey) != len(self.parents):
            yield "wrong ParentTreeNextKey"
        yield from self._walk(self.root.K, "")
        if lost := self.marked ^ self.seen:
            yield f"{len(lost)} content items without a place in the structure"
        if not self.heading:
            yield "no headings"

    def _walk(self, elem: Any, parent: str) -> Iterator[str]:
        tag, kids = str(elem.S)[1:], kids_of(elem)
        if parent not in PARENTS.get(tag, ()):
            yield f"{tag} inside {parent or 'nothing'}"
        if not kids and tag not in ("TH", "TD"):
            yield f"empty {tag}"
        if re.fullmatch(r"H[1-6]|Figure", tag):
            yield from self._figure(elem) if tag == "Figure" else self._heading(elem, int(tag[1]))
        if tag == "TH" and attributes_of(elem).get("/Scope") not in ("/Row", "/Column"):
            yield "TH without Scope"
        if tag == "L" and "/ListNumbering" not in attributes_of(elem):
            yield "L without ListNumbering"
        if tag == "Table" and len({len(kids_of(row)) for row in kids}) != 1:
            yield "table rows of different length"
        for kid in kids:
            if is_elem(kid):
                if kid.P.objgen != elem.objgen:
                    yield f"{kid.S} points to the wrong parent"
                yield from self._walk(kid, tag)
            else:
                yield from self._content(elem, kid)

    def _figure(self, elem: Any) -> Iterator[str]:
        """Said in words, and in its place on one page [ISO 14289-1 7.3]."""
        if not str(elem.get("/Alt", "")).strip():
            yield "a figure without alternative text"
        box = [float(edge) for edge in elem.get("/A", Dictionary()).get("/BBox", ())]
        if len(box) != 4 or not (0 <= box[0] < box[2] <= 596 and 0 <= box[1] < box[3] <= 842):
            yield "a figure without its place on the page"
        if len({self._key(elem, kid)[0] for kid in kids_of(elem)}) != 1:
            yield "a figure on several pages"

    def _heading(self, elem: Any, level: int) -> Iterator[str]:
        if level > self.heading + 1:
            yield f"heading level jumps to H{level}"
        if level == 1 and self.heading:
            yield "a second H1"
        self.heading = level
        if not any(self._key(elem, kid) in self.visible for kid in kids_of(elem)):
            yield "a heading without text"

    def _content(self, elem: Any, kid: Any) -> Iterator[str]:
        key = self._key(elem, kid)
        if key in self.seen:
            yield "content item owned twice"
        self.seen.add(key)
        owners = self.parents.get(key[0], [])
        if key[1] >= len(owners) or owners[key[1]].objgen != elem.objgen:
            yield f"the parent tree disagrees about {elem.S}"

    def _key(self, elem: Any, kid: Any) -> tuple[int, int]:
        page, mcid = (kid.Pg, kid.MCID) if isinstance(kid, Dictionary) else (elem.Pg, kid)
        return self.index[page.objgen], int(mcid)


def _outline(pdf: pikepdf.Pdf) -> Iterator[str]:
    with pdf.open_outline() as outline:
        waiting = list(outline.root)
        if not waiting:
            yield "no bookmarks"
        while waiting:
            item = waiting.pop()
            waiting += item.children
            if not item.title.strip() or item.destination is None:
                yield "a bookmark without title or target"
