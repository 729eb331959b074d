"""A workbook as those read it who did not write it: the parts of the file themselves."""

import io
import re
import zipfile
from dataclasses import dataclass
from datetime import date, timedelta
from xml.etree import ElementTree

_MAIN = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"
_ESCAPED = re.compile(r"_x([0-9A-Fa-f]{4})_")


@dataclass(frozen=True)
class Cell:
    """`kind` is s for a text, empty for a number; `form` how a number is shown."""

    kind: str
    value: str
    form: str = ""
    is_quoted: bool = False

    @property
    def day(self) -> date:
        return date(1899, 12, 30) + timedelta(days=int(self.value))


def parts(data: bytes) -> dict[str, str]:
    with zipfile.ZipFile(io.BytesIO(data)) as file:
        assert file.testzip() is None
        return {name: file.read(name).decode() for name in file.namelist()}


def sheet(data: bytes) -> ElementTree.Element:
    return ElementTree.fromstring(parts(data)["xl/worksheets/sheet1.xml"])


def cells(data: bytes) -> dict[str, Cell]:
    """By their place, «A1»; those that are empty are not among them."""
    inside = parts(data)
    words = [
        _read("".join(text.text or "" for text in one.iter(f"{_MAIN}t")))
        for one in ElementTree.fromstring(inside["xl/sharedStrings.xml"])
    ]
    styles = ElementTree.fromstring(inside["xl/styles.xml"])
    forms = {one.get("numFmtId"): one.get("formatCode", "") for one in styles.iter(f"{_MAIN}numFmt")}
    looks = list(styles.find(f"{_MAIN}cellXfs") or ())
    found = {}
    for cell in sheet(data).iter(f"{_MAIN}c"):
        assert cell.find(f"{_MAIN}f") is None  # no formula
        value, look = cell.find(f"{_MAIN}v"), looks[int(cell.get("s", "0"))]
        if value is not None:
            kind, said = cell.get("t", ""), value.text or ""
            said = words[int(said)] if kind == "s" else said
            form = forms.get(look.get("numFmtId"), "")
            found[cell.get("r", "")] = Cell(kind, said, form, look.get("quotePrefix") == "1")
    return found


def column(data: bytes, letter: str) -> list[str]:
    """What stands in it from top to bottom."""
    return [cell.value for place, cell in cells(data).items() if place.rstrip("0123456789") == letter]


def words_of_xlsx(data: bytes) -> str:
    """All there is, of every part."""
    return "\n".join(parts(data).values())


def _read(words: str) -> str:
    """Signs that XML has no room for are written as their number."""
    return _ESCAPED.sub(lambda found: chr(int(found[1], 16)), words)
