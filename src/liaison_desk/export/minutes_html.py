"""The minutes for the clipboard: as HTML that mail and word processors take over, and as plain text."""

import re
from collections.abc import Iterator
from html import escape

from liaison_desk.domain.texts import Texts
from liaison_desk.export.minutes_outline import minutes_outline
from liaison_desk.export.outline import Block, Boxed, Grid, Heading, Line, Outline, Points
from liaison_desk.export.papers import MinutesPaper

_BOX = "margin:8px 0;padding:6px 12px;border-left:3px solid #1f4e79;background:#eef3f8"
_CELL = "border:1px solid #b8c0c8;padding:4px 8px;text-align:left;vertical-align:top"


def minutes_html(paper: MinutesPaper, texts: Texts) -> tuple[str, str]:
    """The same minutes twice: with and without form. Whatever was typed is escaped."""
    outline = minutes_outline(paper, texts)
    return _page(outline), _plain(outline)


def _page(outline: Outline) -> str:
    mark = f"<p><strong>{_typed(outline.mark)}</strong></p>" if outline.mark else ""
    body = "\n".join(filter(None, (mark, *map(_html, outline.blocks))))
    head = f'<meta charset="utf-8"><title>{_typed(outline.title)}</title>'
    return f'<!DOCTYPE html>\n<html lang="{outline.language.tag}"><head>{head}</head><body>\n{body}\n</body></html>\n'


def _html(block: Block) -> str:
    match block:
        case Heading():
            return f"<h{block.level}>{_typed(block.words)}</h{block.level}>"
        case Line():
            label = f"<strong>{_typed(block.label)}:</strong> " if block.label else ""
            style = ' style="color:#4a5560"' if block.quiet else ""
            return f"<p{style}>{label}{_typed(block.words)}</p>"
        case Points():
            return f"<ul>{''.join(f'<li>{_typed(point)}</li>' for point in block.words)}</ul>"
        case Boxed():
            inside = "".join(map(_html, block.content))
            return f'<div style="{_BOX}"><p><strong>{_typed(block.name)}</strong></p>{inside}</div>'
    return _table(block)


def _table(grid: Grid) -> str:
    head = "".join(f'<th scope="col" style="{_CELL}">{_typed(name)}</th>' for name in grid.head)
    rows = ["".join(_cell(grid, n, cell) for n, cell in enumerate(row)) for row in grid.rows]
    above = f"<thead><tr>{head}</tr></thead>" if head else ""
    body = "".join(f"<tr>{row}</tr>" for row in rows)
    return f'<table style="border-collapse:collapse">{above}<tbody>{body}</tbody></table>'


def _cell(grid: Grid, column: int, words: str) -> str:
    if column == 0 and not grid.head:
        return f'<th scope="row" style="{_CELL}">{_typed(words)}</th>'
    return f'<td style="{_CELL}">{_typed(words)}</td>'


def _typed(words: str) -> str:
    return escape(words).replace("\n", "<br>")


def _plain(outline: Outline) -> str:
    lines = [outline.mark.upper(), ""] if outline.mark else []
    for block in outline.blocks:
        lines += _lines(block)
    return re.sub(r"\n{3,}", "\n\n", "\n".join(lines)).strip() + "\n"


def _lines(block: Block) -> Iterator[str]:
    match block:
        case Heading():
            yield from ("", block.words.upper() if block.level <= 2 else block.words, "")
        case Line():
            yield f"{block.label}: {block.words}" if block.label else block.words
        case Points():
            yield from (f"- {point}" for point in block.words)
        case Boxed():
            yield f"{block.name}:"
            for part in block.content:
                yield from _lines(part)
        case _:
            if block.head:
                yield "\t".join(block.head)
            yield from (("\t" if block.head else ": ").join(row) for row in block.rows)
