"""A finished document, its running header and footer, and the way to bytes."""

import io
from dataclasses import dataclass
from datetime import datetime
from functools import cache
from typing import Any

from reportlab.lib.colors import Color
from reportlab.lib.units import mm
from reportlab.platypus import BaseDocTemplate, Frame, PageTemplate

from liaison_desk.domain.texts import Texts
from liaison_desk.export.pdf import theme
from liaison_desk.export.pdf.canvas import ArchiveCanvas, Furniture
from liaison_desk.export.pdf.metadata import Metadata
from liaison_desk.export.pdf.story import Story
from liaison_desk.export.pdf.text import BOLD, REGULAR, fit, line_width, one_line

_SIZE = 8
_GAP = 20  # at least so much between what stands left and right
_HEADER, _HEADER_RULE = theme.PAGE_HEIGHT - 15 * mm, theme.PAGE_HEIGHT - 18 * mm
_FOOTER, _FOOTER_RULE = 12.5 * mm, 17 * mm


@dataclass(frozen=True, slots=True)
class Document:
    """`mark` stands on every page; the story must say the same, for header and footer are not read aloud."""

    council: str
    name: str  # «Referat 14. oktober 2026»
    edition: str  # «Versjon 2»
    created: datetime
    story: Story
    mark: str = ""  # «Utkast»
    reference: str = ""


def render(document: Document, texts: Texts) -> bytes:
    council, name, edition = one_line(document.council), one_line(document.name), one_line(document.edition)
    reference = one_line(document.reference)
    meta = Metadata(
        title=", ".join(filter(None, (name, council))),
        subject=edition,
        language=texts.language.tag,
        created=document.created,
        author=council,
        identifier=reference,
    )
    footer = "  ·  ".join(filter(None, (council, name, edition, reference)))
    furniture = _furniture(council, name, one_line(document.mark), footer, texts)
    root, buffer = document.story.root, io.BytesIO()
    frame = Frame(theme.LEFT, theme.BOTTOM, theme.WIDTH, theme.PAGE_HEIGHT - theme.TOP - theme.BOTTOM, 0, 0, 0, 0)
    size = (theme.PAGE_WIDTH, theme.PAGE_HEIGHT)
    template = BaseDocTemplate(buffer, pagesize=size, pageTemplates=[PageTemplate("page", [frame], pagesize=size)])

    def canvas(file: Any, **_options: Any) -> ArchiveCanvas:
        return ArchiveCanvas(file, meta=meta, root=root, furniture=furniture, pagesize=size)

    template.build(document.story.flowables(), canvasmaker=canvas)
    return buffer.getvalue()


def _furniture(council: str, name: str, mark: str, footer: str, texts: Texts) -> Furniture:
    room = theme.WIDTH - line_width(mark, BOLD, _SIZE) - _GAP
    first = fit(council, BOLD, _SIZE, room * 0.6)
    second_at = line_width(first, BOLD, _SIZE) + 9
    second = fit(name, REGULAR, _SIZE, room - second_at)

    @cache
    def foot(pages: int) -> str:
        room = theme.WIDTH - line_width(_count(texts, pages, pages), REGULAR, _SIZE) - _GAP
        return fit(footer, REGULAR, _SIZE, room)

    def draw(canvas: ArchiveCanvas, page: int, pages: int) -> None:
        if page > 1:
            canvas.write(theme.LEFT, _HEADER, first, BOLD, _SIZE, theme.ACCENT)
            canvas.write(theme.LEFT + second_at, _HEADER, second, REGULAR, _SIZE, theme.MUTED)
        if mark:
            _write_right(canvas, _HEADER, mark, BOLD, theme.INK)
        canvas.setStrokeColor(theme.LINE)
        canvas.setLineWidth(0.6)
        for y in (_HEADER_RULE, _FOOTER_RULE) if page > 1 or mark else (_FOOTER_RULE,):
            canvas.line(theme.LEFT, y, theme.PAGE_WIDTH - theme.RIGHT, y)
        canvas.write(theme.LEFT, _FOOTER, foot(pages), REGULAR, _SIZE, theme.MUTED)
        _write_right(canvas, _FOOTER, _count(texts, page, pages), REGULAR, theme.MUTED)

    return draw


def _count(texts: Texts, page: int, pages: int) -> str:
    return texts.translate("Document", "Page {page} of {pages}").format(page=page, pages=pages)


def _write_right(canvas: ArchiveCanvas, y: float, text: str, font: str, color: Color) -> None:
    canvas.write(theme.PAGE_WIDTH - theme.RIGHT - line_width(text, font, _SIZE), y, text, font, _SIZE, color)
