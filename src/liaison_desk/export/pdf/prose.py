"""What a person has written in a text field, as paragraphs and bullet lists."""

import re
from itertools import groupby

from liaison_desk.export.pdf.text import clean

Block = str | list[str]  # a paragraph, or the points of a list; both may hold line breaks

_BULLET = re.compile(r" *[-•*] +(?=\S)")


def blocks(text: str) -> list[Block]:
    """A blank line ends a paragraph. A line that begins with «- », «• » or «* » is a point, and an indented line
    right below it belongs to it."""
    items: list[tuple[bool, list[str]]] = []  # whether it is a point, its lines
    goes_on = False
    for line in clean(text).split("\n"):
        if not line.strip():
            goes_on = False
            continue
        mark = _BULLET.match(line)
        if mark:
            items.append((True, [line[mark.end() :].rstrip()]))
        elif goes_on and (not items[-1][0] or line.startswith(" ")):
            items[-1][1].append(line.strip())
        else:
            items.append((False, [line.strip()]))
        goes_on = True
    found: list[Block] = []
    for is_point, group in groupby(items, lambda item: item[0]):
        texts = ["\n".join(lines) for _, lines in group]
        found += [texts] if is_point else texts
    return found
