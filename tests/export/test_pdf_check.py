"""The checker itself: it passes what is good and sees each way a file can be bad."""

import io
from collections.abc import Callable, Iterator
from typing import Any

import pikepdf
import pytest
from pikepdf import Array, Dictionary, Name, String

from tests.export.pdf_check import problems
from tests.export.pdf_papers import made
from tests.export.pdf_reading import is_elem, kids_of, opened

Mutation = Callable[[pikepdf.Pdf], None]
MUTATIONS: list[tuple[Mutation, str]] = []


def breaks(complaint: str) -> Callable[[Mutation], Mutation]:
    def register(mutation: Mutation) -> Mutation:
        MUTATIONS.append((mutation, complaint))
        return mutation

    return register


def saved(pdf: pikepdf.Pdf, **options: Any) -> bytes:
    out = io.BytesIO()
    pdf.save(
        out,
        fix_metadata_version=False,
        object_stream_mode=pikepdf.ObjectStreamMode.generate,
        min_version="1.7",
        **options,
    )
    return out.getvalue()


def elems(pdf: pikepdf.Pdf, tag: str) -> list[Any]:
    def walk(elem: Any) -> Iterator[Any]:
        yield elem
        for kid in kids_of(elem):
            if is_elem(kid):
                yield from walk(kid)

    return [elem for elem in walk(pdf.Root.StructTreeRoot.K) if Name("/" + tag) == elem.S]


def add_content(pdf: pikepdf.Pdf, code: bytes) -> None:
    page = pdf.pages[0]
    page.obj.Contents = pdf.make_stream(page.obj.Contents.read_bytes() + b"\n" + code)


def change_content(pdf: pikepdf.Pdf, old: bytes, new: bytes) -> None:
    page = pdf.pages[0]
    content = page.obj.Contents.read_bytes()
    assert old in content
    page.obj.Contents = pdf.make_stream(content.replace(old, new, 1))


def change_xmp(pdf: pikepdf.Pdf, old: bytes, new: bytes) -> None:
    xmp = pdf.Root.Metadata.read_bytes()
    assert old in xmp
    pdf.Root.Metadata.write(xmp.replace(old, new))


def fonts(pdf: pikepdf.Pdf) -> list[Any]:
    return [obj for obj in pdf.objects if isinstance(obj, Dictionary) and obj.get("/Type") == Name.Font]


@breaks("not marked as tagged")
def _(pdf: pikepdf.Pdf) -> None:
    del pdf.Root.MarkInfo


@breaks("no document language")
def _(pdf: pikepdf.Pdf) -> None:
    pdf.Root.Lang = String("xx")


@breaks("title not displayed")
def _(pdf: pikepdf.Pdf) -> None:
    del pdf.Root.ViewerPreferences


@breaks("no RGB output intent")
def _(pdf: pikepdf.Pdf) -> None:
    del pdf.Root.OutputIntents


@breaks("the output intent has no profile")
def _(pdf: pikepdf.Pdf) -> None:
    pdf.Root.OutputIntents[0].DestOutputProfile.write(b"\0" * 200)


@breaks("in the catalogue: /OpenAction")
def _(pdf: pikepdf.Pdf) -> None:
    pdf.Root.OpenAction = Dictionary(S=Name.JavaScript, JS=String("app.beep()"))


@breaks("no plain XMP")
def _(pdf: pikepdf.Pdf) -> None:
    del pdf.Root.Metadata


@breaks("XMP cannot be read")
def _(pdf: pikepdf.Pdf) -> None:
    change_xmp(pdf, b"</rdf:RDF>", b"<rdf:RDF>")


@breaks("XMP does not declare PDF/A-2a and PDF/UA-1")
def _(pdf: pikepdf.Pdf) -> None:
    change_xmp(pdf, b"<pdfaid:conformance>A<", b"<pdfaid:conformance>B<")


@breaks("XMP lacks the extension schema")
def _(pdf: pikepdf.Pdf) -> None:
    change_xmp(pdf, b"<pdfaSchema:prefix>pdfuaid<", b"<pdfaSchema:prefix>other<")


@breaks("empty title")
def _(pdf: pikepdf.Pdf) -> None:
    title = str(pdf.docinfo["/Title"]).encode()
    change_xmp(pdf, title, b"")


@breaks("the titles differ")
def _(pdf: pikepdf.Pdf) -> None:
    pdf.docinfo["/Title"] = "Something else"


@breaks("the languages differ")
def _(pdf: pikepdf.Pdf) -> None:
    pdf.Root.Lang = String("nn-NO")


@breaks("the dates differ")
def _(pdf: pikepdf.Pdf) -> None:
    pdf.docinfo["/ModDate"] = "D:20200101000000+00'00'"


@breaks("a string is too long")
def _(pdf: pikepdf.Pdf) -> None:
    pdf.docinfo["/Subject"] = "x" * 32_768


@breaks("a name is too long")
def _(pdf: pikepdf.Pdf) -> None:
    elems(pdf, "P")[0].C = Name("/" + "x" * 127)


@breaks("not embedded")
def _(pdf: pikepdf.Pdf) -> None:
    del fonts(pdf)[0].FontDescriptor.FontFile2


@breaks("without ToUnicode")
def _(pdf: pikepdf.Pdf) -> None:
    del fonts(pdf)[0].ToUnicode


@breaks("has not one width for each code")
def _(pdf: pikepdf.Pdf) -> None:
    fonts(pdf)[0].Widths.append(500)


@breaks("maps to Private Use characters")
def _(pdf: pikepdf.Pdf) -> None:
    cmap = fonts(pdf)[0].ToUnicode
    cmap.write(cmap.read_bytes().replace(b"<0065>", b"<E000>"))


@breaks("an image or form")
def _(pdf: pikepdf.Pdf) -> None:
    image = pdf.make_stream(b"\0", Type=Name.XObject, Subtype=Name.Image)
    pdf.pages[0].obj.Resources.XObject = Dictionary(Im=image)


@breaks("neither tagged nor artifact")
def _(pdf: pikepdf.Pdf) -> None:
    add_content(pdf, b"0 0 10 10 re f")


@breaks("operator k")
def _(pdf: pikepdf.Pdf) -> None:
    add_content(pdf, b"0 0 0 1 k")


@breaks("marked content left open")
def _(pdf: pikepdf.Pdf) -> None:
    add_content(pdf, b"/Artifact BMC")


@breaks("marked content inside marked content")
def _(pdf: pikepdf.Pdf) -> None:
    add_content(pdf, b"/Artifact BMC /Artifact BMC EMC EMC")


@breaks("marked content of nothing")
def _(pdf: pikepdf.Pdf) -> None:
    add_content(pdf, b"/P BMC EMC")


@breaks("EMC without BDC")
def _(pdf: pikepdf.Pdf) -> None:
    add_content(pdf, b"EMC")


@breaks("saved too deeply")
def _(pdf: pikepdf.Pdf) -> None:
    add_content(pdf, b"q " * 29 + b"Q " * 29)


@breaks("graphics state left saved")
def _(pdf: pikepdf.Pdf) -> None:
    add_content(pdf, b"q")


@breaks(".notdef shown")
def _(pdf: pikepdf.Pdf) -> None:
    add_content(pdf, b"/Artifact BMC BT /F1+0 8 Tf (\\000) Tj ET EMC")


@breaks("a code without a proper meaning")
def _(pdf: pikepdf.Pdf) -> None:
    add_content(pdf, b"/Artifact BMC BT /F1+0 8 Tf [(\\377) 3] TJ ET EMC")


@breaks("no footer")
def _(pdf: pikepdf.Pdf) -> None:
    page = pdf.pages[0]
    content = page.obj.Contents.read_bytes()
    page.obj.Contents = pdf.make_stream(content[: content.index(b"/Artifact <</Type /Pagination>>")])


@breaks("MCID used twice")
def _(pdf: pikepdf.Pdf) -> None:
    change_content(pdf, b"/MCID 1>>", b"/MCID 0>>")


@breaks("no StructParents")
def _(pdf: pikepdf.Pdf) -> None:
    del pdf.pages[0].obj.StructParents


@breaks("no tab order")
def _(pdf: pikepdf.Pdf) -> None:
    del pdf.pages[0].obj.Tabs


@breaks("annotations, actions or a transparency group")
def _(pdf: pikepdf.Pdf) -> None:
    pdf.pages[0].obj.Group = Dictionary(S=Name.Transparency)


@breaks("no structure")
def _(pdf: pikepdf.Pdf) -> None:
    del pdf.Root.StructTreeRoot


@breaks("the parent tree does not match the pages")
def _(pdf: pikepdf.Pdf) -> None:
    pdf.Root.StructTreeRoot.ParentTree.Nums[1] = Array(list(pdf.Root.StructTreeRoot.ParentTree.Nums[1])[:-1])


@breaks("the parent tree disagrees about /H1")
def _(pdf: pikepdf.Pdf) -> None:
    owners = pdf.Root.StructTreeRoot.ParentTree.Nums[1]
    owners[0], owners[1] = owners[1], owners[0]


@breaks("wrong ParentTreeNextKey")
def _(pdf: pikepdf.Pdf) -> None:
    pdf.Root.StructTreeRoot.ParentTreeNextKey = 99


@breaks("content items without a place")
def _(pdf: pikepdf.Pdf) -> None:
    elems(pdf, "P")[-1].K = Array()


@breaks("empty P")
def _(pdf: pikepdf.Pdf) -> None:
    elems(pdf, "P")[-1].K = Array()


@breaks("content item owned twice")
def _(pdf: pikepdf.Pdf) -> None:
    elems(pdf, "P")[0].K.append(0)


@breaks("points to the wrong parent")
def _(pdf: pikepdf.Pdf) -> None:
    elems(pdf, "H2")[0].P = pdf.Root.StructTreeRoot.K


@breaks("heading level jumps to H4")
def _(pdf: pikepdf.Pdf) -> None:
    elems(pdf, "H2")[0].S = Name.H4


@breaks("a second H1")
def _(pdf: pikepdf.Pdf) -> None:
    elems(pdf, "H2")[0].S = Name.H1


@breaks("a heading without text")
def _(pdf: pikepdf.Pdf) -> None:
    elems(pdf, "H2")[0].K = Array()


@breaks("no headings")
def _(pdf: pikepdf.Pdf) -> None:
    for level in range(1, 5):
        for heading in elems(pdf, f"H{level}"):
            heading.S = Name.P


@breaks("TH without Scope")
def _(pdf: pikepdf.Pdf) -> None:
    del elems(pdf, "TH")[0].A


@breaks("L without ListNumbering")
def _(pdf: pikepdf.Pdf) -> None:
    del elems(pdf, "L")[0].A


@breaks("table rows of different length")
def _(pdf: pikepdf.Pdf) -> None:
    row = elems(pdf, "TR")[-1]
    row.K = Array(list(row.K)[:-1])


@breaks("TD inside Table")
def _(pdf: pikepdf.Pdf) -> None:
    elems(pdf, "TR")[0].S = Name.TD


@breaks("Form inside Sect")
def _(pdf: pikepdf.Pdf) -> None:
    elems(pdf, "H2")[0].S = Name.Form


@breaks("a figure without alternative text")
@breaks("a figure without its place on the page")
def _(pdf: pikepdf.Pdf) -> None:
    elems(pdf, "H2")[0].S = Name.Figure


@breaks("no bookmarks")
def _(pdf: pikepdf.Pdf) -> None:
    del pdf.Root.Outlines


@breaks("a bookmark without title or target")
def _(pdf: pikepdf.Pdf) -> None:
    pdf.Root.Outlines.First.Title = String(" ")


def test_passes_what_was_only_written_again() -> None:
    with opened(made("minutes")) as pdf:
        assert problems(saved(pdf)) == []


@pytest.mark.parametrize(("mutation", "complaint"), MUTATIONS, ids=[complaint for _, complaint in MUTATIONS])
def test_sees(mutation: Mutation, complaint: str) -> None:
    with opened(made("minutes")) as pdf:
        mutation(pdf)
        assert any(complaint in problem for problem in problems(saved(pdf)))


def test_sees_what_is_wrong_with_the_file_as_a_whole() -> None:
    good = made("minutes")
    assert "header without binary comment" in problems(good.replace(b"\xe2\xe3\xcf\xd3", b"abcd", 1))
    assert "something stands after the end" in problems(good + b"\n%more\n")
    assert "no line end before endstream" in problems(good + b"%xendstream\n%%EOF\n")
    with opened(good) as pdf:
        assert "encrypted" in problems(saved(pdf, encryption=pikepdf.Encryption(owner="a", user="")))
    number = good.index(b"/ID[<")
    assert "no file identifier" in problems(good[:number] + b"/IX" + good[number + 3 :])
