"""The one module that knows how ReportLab writes a file: tagged content, conforming and reproducible bytes.

ReportLab's open-source edition has no tagging, no output intent and no object streams; it has hooks enough.
"""

import hashlib
import struct
import zlib
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from functools import partial
from threading import Lock
from types import SimpleNamespace
from typing import IO, Any

from reportlab.lib.colors import Color
from reportlab.pdfbase import pdfdoc, pdfmetrics
from reportlab.pdfgen.canvas import Canvas
from reportlab.pdfgen.textobject import PDFTextObject
from typing_extensions import override

from liaison_desk.export.pdf.metadata import Metadata, capped, srgb_profile, xmp_packet
from liaison_desk.export.pdf.structure import Content, Elem
from liaison_desk.export.pdf.text import runs

Furniture = Callable[["ArchiveCanvas", int, int], None]  # draws header and footer: canvas, page, pages

_ZLIB_LEVEL = 9
_GROUP = 200  # objects in one object stream
_LONGEST_BOOKMARK = 160  # characters
_EMBEDDING = Lock()  # a font face is one file with one reading position, shared by all documents


class SpacedText(PDFTextObject):
    """Ends every line with a real space: ISO 32000-1 14.8.2.5 wants word breaks written out."""

    def _textOut(self, text: str, TStar: int = 0) -> None:  # noqa: N802, N803 - ReportLab's names
        ends_line = TStar and text and not text.endswith(" ")
        super()._textOut(text + " " if ends_line else text, TStar)  # type: ignore[misc]


class _Written(pdfdoc.PDFObject):
    """An object whose bytes are made when the file is written."""

    __RefOnly__ = 1

    def __init__(self, make: Callable[[], str]) -> None:
        self._make = make

    def format(self, _document: pdfdoc.PDFDocument) -> bytes:
        return self._make().encode("latin-1")


class ArchiveDocument(pdfdoc.PDFDocument):
    """Packs its objects into streams and takes its ID from its own bytes."""

    Catalog: Any
    Reference: Any

    def __init__(self, meta: Metadata) -> None:
        super().__init__(invariant=1, pdfVersion=(1, 7), lang=meta.language, compression=1)
        self._timeStamp = SimpleNamespace(YMDhms=meta.stamp.timetuple()[:6], dhh=0, dmm=0)

    @override
    def getInternalFontName(self, psfontname: str) -> str:
        """Asked for by the fourteen standard fonts only; they are not embedded, so an archive has none."""
        raise pdfdoc.PDFError(f"{psfontname} is not an embedded font")

    @override
    def format(self) -> bytes:
        out = bytearray(b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n")
        places: dict[int, tuple[int, int, int]] = {0: (0, 0, 65535)}  # type, offset or stream, generation or index
        packed: list[tuple[int, bytes]] = []

        def write(number: int, body: bytes) -> None:
            places[number] = (1, len(out), 0)
            out.extend(b"%d 0 obj\n%s\nendobj\n" % (number, body))

        for number, body in self._bodies():
            if body.endswith(b"endstream\n"):  # ReportLab leaves out the line end PDF/A asks for
                write(number, body.removesuffix(b"endstream\n") + b"\nendstream")
            else:
                packed.append((number, body.strip()))

        following = len(self.numberToId) + 1
        for start in range(0, len(packed), _GROUP):
            group = packed[start : start + _GROUP]
            places |= {number: (2, following, index) for index, (number, _) in enumerate(group)}
            write(following, _object_stream(group))
            following += 1

        return bytes(out) + self._cross_references(places, following, out)

    def _bodies(self) -> Iterator[tuple[int, bytes]]:
        number = 1
        while number in self.numberToId:  # formatting may register further objects
            yield number, pdfdoc.format(self.idToObject[self.numberToId[number]], self, toplevel=1)
            number += 1

    def _cross_references(self, places: dict[int, tuple[int, int, int]], number: int, out: bytearray) -> bytes:
        places[number] = (1, len(out), 0)
        rows = b"".join(struct.pack(">BIH", *places[n]) for n in range(number + 1))
        ident = hashlib.sha256(out).hexdigest()[:32].encode()
        root, info = (self.Reference(of).format(self) for of in (self.Catalog, self.info))
        entries = b"/Type/XRef/Size %d/W[1 4 2]/Root %s/Info %s/ID[<%s><%s>]" % (number + 1, root, info, ident, ident)
        return b"%d 0 obj\n%s\nendobj\nstartxref\n%d\n%%%%EOF\n" % (number, _stream(entries, rows), len(out))


def _object_stream(group: list[tuple[int, bytes]]) -> bytes:
    heads, data = [], bytearray()
    for number, body in group:
        heads.append(b"%d %d" % (number, len(data)))
        data += body + b"\n"
    first = b" ".join(heads) + b"\n"
    return _stream(b"/Type/ObjStm/N %d/First %d" % (len(group), len(first)), first + data)


def _stream(entries: bytes, data: bytes) -> bytes:
    packed = zlib.compress(data, _ZLIB_LEVEL)
    return b"<<%s/Filter/FlateDecode/Length %d>>\nstream\n%s\nendstream" % (entries, len(packed), packed)


class ArchiveCanvas(Canvas):
    """Everything drawn belongs to an element or is an artifact."""

    _code: list[str]
    _doc: ArchiveDocument

    def __init__(
        self, file: IO[bytes], *, meta: Metadata, root: Elem, furniture: Furniture, pagesize: tuple[float, float]
    ) -> None:
        super().__init__(file, pagesize=pagesize, lang=meta.language)
        self._doc = ArchiveDocument(meta)
        self._file, self._meta, self._root, self._furniture = file, meta, root, furniture
        self._owners: list[Elem] = []  # of this page, by marked-content number
        self._owners_of_pages: list[list[Elem]] = []
        self._pages: list[Any] = []
        self._is_open = False
        self._bookmarks = 0

    # -- marking

    @contextmanager
    def marked(self, elem: Elem) -> Iterator[None]:
        """What is drawn inside is content of `elem`."""
        mcid = len(self._owners)
        self._begin(f"/{elem.tag} <</MCID {mcid}>> BDC")
        self._owners.append(elem)
        elem.kids.append(Content(len(self._pages), mcid))
        yield
        self.end()

    @contextmanager
    def artifact(self) -> Iterator[None]:
        """What is drawn inside is decoration, and not read aloud."""
        self.begin_artifact()
        yield
        self.end()

    def begin_artifact(self, kind: str = "") -> None:
        self._begin(f"/Artifact <</Type /{kind}>> BDC" if kind else "/Artifact BMC")

    def end(self) -> None:
        self._code.append("EMC")
        self._is_open = False

    def _begin(self, operator: str) -> None:
        if self._is_open:
            raise RuntimeError(f"{operator} inside other marked content")
        self._code.append(operator)
        self._is_open = True

    # -- drawing

    def write(self, x: float, y: float, text: str, font: str, size: float, color: Color) -> None:
        """One line of clean text; what the font lacks comes from the spare one."""
        self.setFillColor(color)
        for run_font, run in runs(text, font):
            self.setFont(run_font, size)
            self.drawString(x, y, run)
            x += pdfmetrics.stringWidth(run, run_font, size)

    def bookmark(self, title: str, level: int, top: float) -> None:
        self._bookmarks += 1
        key = f"b{self._bookmarks}"
        self.bookmarkHorizontal(key, 0, top)
        self.addOutlineEntry(title[:_LONGEST_BOOKMARK], key, level)

    # -- pages

    def _setAnnotations(self, page: Any) -> None:  # noqa: N802 - ReportLab's hook on each finished page
        super()._setAnnotations(page)  # type: ignore[misc]
        if self._is_open:
            raise RuntimeError("marked content left open at the end of the page")
        page.__NoDefault__ = [*page.__NoDefault__, "StructParents", "Tabs"]
        page.StructParents, page.Tabs = len(self._pages), "/S"
        self._pages.append(page)
        self._owners_of_pages.append(self._owners)
        self._owners = []

    @override
    def save(self) -> None:
        """After the last `showPage`: only now is the number of pages known."""
        for number, page in enumerate(self._pages, 1):
            content = page.stream + self._furniture_of(number)
            packed = zlib.compress(content.encode("latin-1"), _ZLIB_LEVEL)
            page.Contents = pdfdoc.PDFStream(pdfdoc.PDFDictionary({"Filter": "/FlateDecode"}), packed)
        self._write_structure()
        self._write_catalog()
        with _EMBEDDING:
            self._file.write(self._doc.GetPDFData(self))

    def _furniture_of(self, number: int) -> str:
        self._code = []
        self.init_graphics_state()
        self.begin_artifact("Pagination")
        self.saveState()
        self._furniture(self, number, len(self._pages))
        self.restoreState()
        self.end()
        return "\n".join(self._code) + "\n"

    # -- structure

    def _write_structure(self) -> None:
        self._root.prune()
        elems = list(self._root.walk())
        self._names = {elem: f"Elem{number}" for number, elem in enumerate(elems)}
        for elem, name in self._names.items():
            self._doc.Reference(_Written(partial(self._element, elem)), name)
        self._doc.Reference(_Written(self._parent_tree), "ParentTree")
        tree = _Written(
            lambda: (
                f"<</Type/StructTreeRoot/K {self._elem(self._root)}/ParentTree {self._reference('ParentTree')}"
                f"/ParentTreeNextKey {len(self._pages)}>>"
            )
        )
        self._doc.Reference(tree, "StructTreeRoot")
        self._doc.Catalog.StructTreeRoot = tree

    def _parent_tree(self) -> str:
        rows = (f"{page}[{' '.join(map(self._elem, owners))}]" for page, owners in enumerate(self._owners_of_pages))
        return "<</Nums[" + "\n".join(rows) + "]>>"

    def _element(self, elem: Elem) -> str:
        first = next((kid.page for kid in elem.kids if isinstance(kid, Content)), None)
        above = self._elem(elem.parent) if elem.parent else self._reference("StructTreeRoot")
        parts = [f"<</S/{elem.tag}/P {above}"]
        if first is not None:
            parts.append(f"/Pg {self._page(first)}")
        if elem.kids:
            parts.append(f"/K[{' '.join(self._kids(elem, first))}]")
        if elem.attribute:
            parts.append("/A<</O/{}/{} {}>>".format(*elem.attribute))
        if elem.alternative:
            parts.append(f"/Alt<FEFF{elem.alternative.encode('utf-16-be').hex().upper()}>")
        return "".join(parts) + ">>"

    def _kids(self, elem: Elem, first: int | None) -> Iterable[str]:
        for kid in elem.kids:
            if isinstance(kid, Elem):
                yield self._elem(kid)
            elif kid.page == first:
                yield str(kid.mcid)
            else:
                yield f"<</Type/MCR/Pg {self._page(kid.page)}/MCID {kid.mcid}>>"

    def _elem(self, elem: Elem) -> str:
        return self._reference(self._names[elem])

    def _page(self, page: int) -> str:
        return self._reference(f"Page{page + 1}")

    def _reference(self, name: str) -> str:
        number, generation = self._doc.idToObjectNumberAndVersion[name]
        return f"{number} {generation} R"

    # -- catalogue

    def _write_catalog(self) -> None:
        meta, catalog = self._meta, self._doc.Catalog
        self.setTitle(capped(meta.title))
        self.setAuthor(capped(meta.author))
        self.setSubject(capped(meta.subject))
        self.setCreator(meta.creator)
        self.setProducer(meta.producer)
        self.setViewerPreference("DisplayDocTitle", "true")
        catalog.MarkInfo = pdfdoc.PDFDictionary({"Marked": "true"})
        about = {"Type": "/Metadata", "Subtype": "/XML"}
        catalog.Metadata = pdfdoc.PDFStream(pdfdoc.PDFDictionary(about), xmp_packet(meta))
        profile = pdfdoc.PDFStream(pdfdoc.PDFDictionary({"N": 3}), srgb_profile(), [pdfdoc.PDFZCompress])
        intent = {
            "Type": "/OutputIntent",
            "S": "/GTS_PDFA1",
            "DestOutputProfile": self._doc.Reference(profile),
            "OutputConditionIdentifier": pdfdoc.PDFString("sRGB IEC61966-2.1"),
        }
        catalog.__NoDefault__ = [*catalog.__NoDefault__, "OutputIntents"]
        catalog.OutputIntents = pdfdoc.PDFArray([pdfdoc.PDFDictionary(intent)])
