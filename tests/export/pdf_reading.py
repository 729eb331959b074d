"""What a finished PDF holds, read back with pikepdf: its marked content with text, and its structure."""

import io
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

import pikepdf

SHOW = {"Tj", "TJ", "'", '"'}
PAINT = SHOW | {"f", "F", "f*", "B", "B*", "b", "b*", "S", "s", "sh", "Do", "EI"}
FOREIGN = {"k", "K", "cs", "CS", "sc", "SC", "scn", "SCN", "gs", "ri"}  # colours and states we never use
DEEPEST = 28  # graphics states
ARTIFACT = -1


@dataclass(frozen=True)
class Shown:
    """One text-showing operation: the mark it stands in, and its codes with what they mean."""

    mark: int | None  # marked-content number, ARTIFACT, or None
    codes: bytes
    text: str


@dataclass
class PageReading:
    marks: list[int] = field(default_factory=list)  # marked-content numbers in the order they are opened
    shown: list[Shown] = field(default_factory=list)
    complaints: list[str] = field(default_factory=list)


@dataclass(frozen=True)
class Node:
    """A structure element with its own text, and that of what is below it."""

    tag: str
    level: int
    text: str
    attributes: dict[str, str]


def opened(data: bytes) -> pikepdf.Pdf:
    return pikepdf.open(io.BytesIO(data))


def unicode_map(font: Any) -> dict[int, str]:
    """The ToUnicode map of a font with one-byte codes."""
    found: dict[int, str] = {}
    if "/ToUnicode" not in font:
        return found
    cmap = bytes(font["/ToUnicode"].read_bytes()).decode("latin-1")
    for section in re.findall(r"beginbfchar(.*?)endbfchar", cmap, re.DOTALL):
        for code, text in re.findall(r"<([0-9A-Fa-f]+)>\s*<([0-9A-Fa-f]+)>", section):
            found[int(code, 16)] = _utf16(text)
    for section in re.findall(r"beginbfrange(.*?)endbfrange", cmap, re.DOTALL):
        for first, _last, texts in re.findall(r"<([0-9A-Fa-f]+)>\s*<([0-9A-Fa-f]+)>\s*\[(.*?)\]", section, re.DOTALL):
            for offset, text in enumerate(re.findall(r"<([0-9A-Fa-f]*)>", texts)):
                found[int(first, 16) + offset] = _utf16(text)
    return found


def _utf16(digits: str) -> str:
    return bytes.fromhex(digits).decode("utf-16-be", "surrogatepass")


def read_page(page: pikepdf.Page) -> PageReading:
    """Follow the content stream; what breaks a rule of marking or of the graphics state is a complaint."""
    follower = _Follower({str(name): unicode_map(font) for name, font in page.obj.Resources.Font.items()})
    for instruction in pikepdf.parse_content_stream(page):
        follower.follow(str(instruction.operator), instruction.operands)
    follower.end()
    return follower.reading


class _Follower:
    def __init__(self, fonts: dict[str, dict[int, str]]) -> None:
        self.fonts, self.font = fonts, dict[int, str]()
        self.reading = PageReading()
        self.stack: list[int] = []
        self.saved = 0

    def follow(self, operator: str, operands: Any) -> None:
        if operator in ("BDC", "BMC", "EMC"):
            self._mark(operator, operands)
        elif operator in ("q", "Q"):
            self.saved += 1 if operator == "q" else -1
            if not 0 <= self.saved <= DEEPEST:
                self.reading.complaints.append("graphics states saved too deeply or restored too often")
        elif operator == "Tf":
            self.font = self.fonts[str(operands[0])]
        elif operator in FOREIGN:
            self.reading.complaints.append(f"operator {operator}")
        elif operator in PAINT:
            self._paint(operator, operands)

    def end(self) -> None:
        if self.stack:
            self.reading.complaints.append("marked content left open")
        if self.saved > 0:
            self.reading.complaints.append("graphics state left saved")

    def _mark(self, operator: str, operands: Any) -> None:
        if operator == "EMC":
            if not self.stack:
                self.reading.complaints.append("EMC without BDC")
            self.stack = self.stack[:-1]
            return
        if self.stack:
            self.reading.complaints.append("marked content inside marked content")
        properties = operands[1] if operator == "BDC" else {}
        if "/MCID" in properties:
            self.stack.append(int(properties["/MCID"]))
            self.reading.marks.append(self.stack[-1])
        else:
            self.stack.append(ARTIFACT)
            if str(operands[0]) != "/Artifact":
                self.reading.complaints.append("marked content of nothing")

    def _paint(self, operator: str, operands: Any) -> None:
        mark = self.stack[-1] if self.stack else None
        if mark is None:
            self.reading.complaints.append(f"{operator} neither tagged nor artifact")
        if operator in SHOW:
            codes = _codes(operands[-1])
            text = "".join(self.font.get(code, "\0") for code in codes)
            self.reading.shown.append(Shown(mark, codes, text))


def _codes(shown: Any) -> bytes:
    if isinstance(shown, pikepdf.Array):
        return b"".join(bytes(part) for part in shown if isinstance(part, pikepdf.String))
    return bytes(shown)


def kids_of(elem: Any) -> list[Any]:
    kids = elem.get("/K", pikepdf.Array())
    return list(kids) if isinstance(kids, pikepdf.Array) else [kids]


def is_elem(kid: Any) -> bool:
    return isinstance(kid, pikepdf.Dictionary) and "/S" in kid


def attributes_of(elem: Any) -> dict[str, str]:
    found = elem.get("/A", pikepdf.Array())
    every = list(found) if isinstance(found, pikepdf.Array) else [found]
    return {str(key): str(value) for entry in every for key, value in entry.items()}


def structure(data: bytes) -> list[Node]:
    """Every element in reading order, with the text a listener hears in it."""
    with opened(data) as pdf:
        index = {page.obj.objgen: n for n, page in enumerate(pdf.pages)}
        texts: dict[tuple[int, int | None], str] = {}
        for n, page in enumerate(pdf.pages):
            for shown in read_page(page).shown:
                texts[n, shown.mark] = texts.get((n, shown.mark), "") + shown.text

        def text(elem: Any) -> str:
            parts = []
            for kid in kids_of(elem):
                if is_elem(kid):
                    parts.append(text(kid))
                else:
                    page, mcid = (kid.Pg, int(kid.MCID)) if isinstance(kid, pikepdf.Dictionary) else (elem.Pg, int(kid))
                    parts.append(texts.get((index[page.objgen], mcid), ""))
            return "".join(parts)

        def walk(elem: Any, level: int) -> Iterator[Node]:
            yield Node(str(elem.S)[1:], level, " ".join(text(elem).split()), attributes_of(elem))
            for kid in kids_of(elem):
                if is_elem(kid):
                    yield from walk(kid, level + 1)

        return list(walk(pdf.Root.StructTreeRoot.K, 0))


def texts_of(data: bytes, tag: str) -> list[str]:
    """What stands in the elements of one kind, in order."""
    return [node.text for node in structure(data) if node.tag == tag]


def tables(data: bytes) -> list[list[list[str]]]:
    """The text of every cell: tables, rows, cells."""
    found: list[list[list[str]]] = []
    for node in structure(data):
        if node.tag == "Table":
            found.append([])
        elif node.tag == "TR":
            found[-1].append([])
        elif node.tag in ("TH", "TD"):
            found[-1][-1].append(node.text)
    return found


def artifacts(data: bytes) -> list[str]:
    """The text of header and footer, page by page."""
    with opened(data) as pdf:
        pages = [read_page(page).shown for page in pdf.pages]
    return [" | ".join(shown.text for shown in page if shown.mark == ARTIFACT) for page in pages]


def bookmarks(data: bytes) -> list[tuple[int, str]]:
    def walk(items: Any, level: int) -> Iterator[tuple[int, str]]:
        for item in items:
            yield level, str(item.title)
            yield from walk(item.children, level + 1)

    with opened(data) as pdf, pdf.open_outline() as outline:
        return list(walk(outline.root, 0))
