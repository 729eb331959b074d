"""The minutes as a Word document, to be read and commented on before they are finished.

Real heading styles, a table head that is repeated on each page, and the language of the document, so that its proofing
tools and a screen reader know it. The same minutes give the same bytes.
"""

import io
import zipfile
from datetime import UTC
from typing import Any

from docx import Document
from docx.enum.table import WD_TABLE_ALIGNMENT
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Cm, Pt, RGBColor

from liaison_desk.domain.texts import Texts
from liaison_desk.export.minutes_outline import minutes_outline
from liaison_desk.export.outline import Block, Boxed, Grid, Heading, Line, Outline, Points
from liaison_desk.export.papers import MinutesPaper

_FONT = "Calibri"
_INK, _MUTED, _ACCENT = RGBColor(0x1A, 0x22, 0x2C), RGBColor(0x4A, 0x55, 0x60), RGBColor(0x1F, 0x4E, 0x79)
_SIZES = {1: 22, 2: 15, 3: 12, 4: 11, 5: 11}  # points, by level
_WIDTH = 16.0  # centimetres of text on an A4 page
_EPOCH = (1980, 1, 1, 0, 0, 0)  # a zip file knows no earlier day


def minutes_docx(paper: MinutesPaper, texts: Texts) -> bytes:
    outline = minutes_outline(paper, texts)
    document = Document()
    _set_up(document, outline)
    for block in outline.blocks:
        _add(document, block)
    buffer = io.BytesIO()
    document.save(buffer)
    return _same_bytes(buffer.getvalue())


def _set_up(document: Any, outline: Outline) -> None:
    """Page, styles, language and what the file says about itself, instead of what the library's template says."""
    page = document.sections[0]
    page.page_width, page.page_height = Cm(21), Cm(29.7)
    page.left_margin = page.right_margin = Cm(2.5)
    page.top_margin = page.bottom_margin = Cm(2.3)
    document.styles["Normal"].font.size = Pt(11)
    for name in ("Normal", *(f"Heading {level}" for level in _SIZES)):
        _set_font(document.styles[name])
    for level, size in _SIZES.items():
        font = document.styles[f"Heading {level}"].font
        font.size, font.bold, font.italic = Pt(size), True, False
        font.color.rgb = _ACCENT if level == 3 else _INK
    for mark in (
        *document.styles.element.iter(qn("w:lang")),
        *document.settings.element.iter(qn("w:themeFontLang")),
    ):
        mark.set(qn("w:val"), outline.language.tag)
    if outline.mark:
        running = page.header.paragraphs[0].add_run(f"{outline.mark}  ·  {outline.title}")
        running.font.size, running.font.color.rgb = Pt(9), _MUTED
        _write(document.add_paragraph(), outline.mark, bold=True)
    created = outline.created.astimezone(UTC).replace(tzinfo=None)
    about = document.core_properties
    about.title, about.author, about.language = outline.title, outline.author, outline.language.tag
    about.created = about.modified = created
    about.last_modified_by, about.comments, about.content_status = outline.author, "", outline.mark
    package = document.part.package
    for key, relation in list(package.rels.items()):
        if relation.reltype.endswith("/thumbnail"):  # a picture of somebody else's empty page
            del package.rels[key]


def _set_font(style: Any) -> None:
    """By its own name: the theme's fonts would win over it."""
    style.font.name = _FONT
    fonts = style.element.get_or_add_rPr().get_or_add_rFonts()
    for name in ("asciiTheme", "hAnsiTheme", "eastAsiaTheme", "cstheme"):
        fonts.attrib.pop(qn(f"w:{name}"), None)


def _add(document: Any, block: Block) -> None:
    match block:
        case Heading():
            document.add_heading(block.words, block.level)
        case Line():
            _add_line(document.add_paragraph(), block)
        case Points():
            _add_points(document, block)
        case Boxed():
            _add_boxed(document, block)
        case _:
            _add_table(document, block)


def _add_line(paragraph: Any, line: Line) -> None:
    if line.label:
        _write(paragraph, f"{line.label}: ", bold=True)
        paragraph.paragraph_format.space_after = Pt(0)  # its note belongs to it
        paragraph.paragraph_format.keep_with_next = True
    _write(paragraph, line.words, quiet=line.quiet)


def _add_points(document: Any, points: Points) -> None:
    for words in points.words:
        _write(document.add_paragraph(style="List Bullet"), words)


def _add_boxed(document: Any, boxed: Boxed) -> None:
    name = document.add_paragraph()
    _write(name, boxed.name, bold=True)
    made = [name]
    for part in boxed.content:
        before = len(document.paragraphs)
        _add(document, part)
        made += document.paragraphs[before:]
    for paragraph in made:
        _shade(paragraph._p.get_or_add_pPr())
        if paragraph is not made[-1]:
            paragraph.paragraph_format.keep_with_next = True


def _add_table(document: Any, grid: Grid) -> None:
    rows = [grid.head, *grid.rows] if grid.head else list(grid.rows)
    table = document.add_table(len(rows), len(grid.shares), style="Table Grid")
    table.alignment, table.autofit = WD_TABLE_ALIGNMENT.LEFT, False
    for row, cells in zip(table.rows, rows, strict=True):
        properties = row._tr.get_or_add_trPr()
        properties.append(OxmlElement("w:cantSplit"))
        if cells is grid.head:
            properties.append(OxmlElement("w:tblHeader"))
        for n, (cell, words) in enumerate(zip(row.cells, cells, strict=True)):
            cell.width = Cm(_WIDTH * grid.shares[n] / sum(grid.shares))
            _write(cell.paragraphs[0], words, bold=cells is grid.head or (n == 0 and not grid.head))
    document.add_paragraph()


def _write(paragraph: Any, words: str, *, bold: bool = False, quiet: bool = False) -> None:
    run = paragraph.add_run(words)  # a line break in it stays one
    run.bold = bold or None
    if quiet:
        run.font.color.rgb = _MUTED


def _shade(properties: Any) -> None:
    shade = OxmlElement("w:shd")
    for name, value in (("val", "clear"), ("color", "auto"), ("fill", "EEF3F8")):
        shade.set(qn(f"w:{name}"), value)
    properties.insert_element_before(
        shade, "w:tabs", "w:suppressAutoHyphens", "w:spacing", "w:ind", "w:contextualSpacing", "w:jc", "w:outlineLvl"
    )


def _same_bytes(made: bytes) -> bytes:
    """The library puts the hour of the day at every part."""
    buffer = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(made)) as before, zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as after:
        for name in before.namelist():
            part = zipfile.ZipInfo(name, _EPOCH)
            part.compress_type, part.create_system = zipfile.ZIP_DEFLATED, 0
            after.writestr(part, before.read(name))
    return buffer.getvalue()
