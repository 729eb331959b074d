"""All the officer's own data as files that other programs read: JSON, CSV, issued documents and attachments [S8].

Everything is in it, also what is exempt from public access and what is internal, and nothing is encrypted: whoever asks
for it is told so first. What the program counts for itself (how often a row was written) is left out.
"""

import hashlib
import zipfile
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, fields
from datetime import date, datetime, time
from enum import Enum
from functools import partial
from itertools import count
from pathlib import Path
from types import UnionType
from typing import Any, BinaryIO, Union, get_args, get_origin, get_type_hints

from liaison_desk import __version__
from liaison_desk.domain.archive import file_name, numbered
from liaison_desk.domain.attachments import Attachment, IssuedAttachment, free_names
from liaison_desk.domain.documents import DocumentContent, IssuedDocument
from liaison_desk.domain.field_words import field_words
from liaison_desk.domain.labels import LABELS, label
from liaison_desk.domain.table_words import table_words
from liaison_desk.domain.texts import Texts
from liaison_desk.export.own_data_csv import own_data_csv
from liaison_desk.services import archive, documents, leftovers
from liaison_desk.services.archive import MANIFEST, Folder
from liaison_desk.services.desk import Desk
from liaison_desk.services.frozen import plain
from liaison_desk.store.tables import TABLE_OF
from liaison_desk.store.work import Reader

DATA, FIELDS = "data.json", "fields.csv"
KINDS = tuple(kind for kind in TABLE_OF if kind is not DocumentContent)  # whose bytes are files of their own


@dataclass(frozen=True, slots=True)
class KeptFile:
    """A file of the store: `of` is the id of its document, or the content an attachment names."""

    of: str
    path: str
    sha256: str
    read: Callable[[], bytes]


class _Files(Mapping[str, bytes]):
    """Read one after the other: all the attachments of some years are not held in memory at once."""

    def __init__(self, made: Mapping[str, Callable[[], bytes]]) -> None:
        self._made = made

    def __getitem__(self, name: str) -> bytes:
        return self._made[name]()

    def __iter__(self) -> Iterator[str]:
        return iter(self._made)

    def __len__(self) -> int:
        return len(self._made)


def write(desk: Desk, texts: Texts, where: Path, *, as_zip: bool = False) -> Path:
    """The whole desk in a folder or one file inside `where`, or nothing. For a job. Raises `OSError`."""
    with desk.read() as reader:
        folder = of_desk(reader, texts, desk.now())
        return _write_zip(folder, where, desk.now()) if as_zip else archive.write(folder, where)


def of_desk(reader: Reader, texts: Texts, now: datetime) -> Folder:
    """As long as `reader` is open its files can be read."""
    kept = _files(reader)
    tables = {TABLE_OF[kind].name: [plain(row) for row in _rows(reader, kind)] for kind in KINDS}
    files = [{"of": file.of, "path": file.path, "sha256": file.sha256} for file in kept]
    drafts = [{"key": key, "words": words} for key, words in sorted(reader.drafts().items())]
    made: dict[str, bytes] = {
        texts.translate("OwnData", "README.txt"): _about(texts, now).encode("utf-8-sig"),
        DATA: archive.as_json(
            {
                "program": f"Liaison Desk {__version__}",
                "written": now.isoformat(timespec="seconds"),
                "fields": _described(texts),
                "tables": tables,
                "files": files,
                "drafts": drafts,
            }
        ),
        FIELDS: _fields_csv(texts),
        "tables/file.csv": own_data_csv(("of", "path", "sha256"), [list(file.values()) for file in files]),
        "tables/draft.csv": own_data_csv(("key", "words"), [list(draft.values()) for draft in drafts]),
    }
    for kind in KINDS:
        name, names = TABLE_OF[kind].name, [field.name for field in fields(kind)]
        made[f"tables/{name}.csv"] = own_data_csv(names, [list(row.values()) for row in tables[name]])
    sums = {name: hashlib.sha256(content).hexdigest() for name, content in made.items()}
    sums |= {file.path: file.sha256 for file in kept}
    made[MANIFEST] = archive.as_json(
        {"written": now.isoformat(timespec="seconds"), "files": [{"file": n, "sha256": s} for n, s in sums.items()]}
    )
    every: dict[str, Callable[[], bytes]] = {name: partial(bytes, content) for name, content in made.items()}
    every |= {file.path: file.read for file in kept}
    name = texts.translate("OwnData", "Own data {day}").format(day=now.date().isoformat())
    return Folder(name, _Files(every))


def _rows(reader: Reader, kind: type[Any]) -> list[Any]:
    return sorted(reader.all(kind), key=lambda row: row.id)


def _files(reader: Reader) -> list[KeptFile]:
    """Documents that stand, then each attachment once, under the name it was given or is listed by."""
    found = []
    issued = archive.in_order(document for document in reader.all(IssuedDocument) if document.stands)
    for document_id, name in archive.names(issued).items():
        sha256 = next(document.sha256 for document in issued if document.id == document_id)
        read = partial(_document, reader, document_id)
        found.append(KeptFile(document_id, f"documents/{name}", sha256, read))
    every: list[Attachment | IssuedAttachment] = [*reader.all(IssuedAttachment), *reader.all(Attachment)]
    attached = {one.content_id: one for one in every}
    names = free_names((one.content_id, file_name(one.file_name)) for one in attached.values())
    for content_id, one in sorted(attached.items()):
        read = partial(reader.attached, content_id)
        found.append(KeptFile(content_id, f"attachments/{names[content_id]}", one.sha256, read))
    return found


def _document(reader: Reader, document_id: Any) -> bytes:
    return documents.content(reader.fresh(), document_id)


# -- words


def _described(texts: Texts) -> dict[str, Any]:
    return {
        TABLE_OF[kind].name: {
            "about": table_words(texts, kind),
            "fields": {field.name: field_words(texts, kind, field.name) for field in fields(kind)},
        }
        for kind in KINDS
    }


def _fields_csv(texts: Texts) -> bytes:
    heads = (
        texts.translate("OwnData", "Table"),
        texts.translate("OwnData", "What a row is"),
        texts.translate("OwnData", "Field"),
        texts.translate("OwnData", "What it holds"),
        texts.translate("OwnData", "Form"),
        texts.translate("OwnData", "Possible values"),
    )
    rows = []
    for kind in KINDS:
        hints = get_type_hints(kind)
        for field in fields(kind):
            form, values = _form(texts, hints[field.name])
            about = field_words(texts, kind, field.name)
            rows.append((TABLE_OF[kind].name, table_words(texts, kind), field.name, about, form, values))
    return own_data_csv(heads, rows)


def _form(texts: Texts, hint: Any) -> tuple[str, str]:
    """What values look like, and for a choice which there are, each with its words."""
    if get_origin(hint) in (Union, UnionType):
        hint = get_args(hint)[0]
    hint = getattr(hint, "__supertype__", hint)  # an id is a text
    if issubclass(hint, Enum):
        known = LABELS.get(hint, {})
        named = [f"{one.value} = {label(texts, one)}" if one in known else str(one.value) for one in hint]
        return texts.translate("OwnData", "choice"), ", ".join(named)
    forms = {
        str: texts.translate("OwnData", "text"),
        int: texts.translate("OwnData", "whole number"),
        bool: texts.translate("OwnData", "true or false"),
        datetime: texts.translate("OwnData", "day and time, such as 2026-11-24T10:42:00+01:00"),
        date: texts.translate("OwnData", "day, such as 2026-11-24"),
        time: texts.translate("OwnData", "time, such as 09:00:00"),
    }
    return forms[hint], ""


def _about(texts: Texts, now: datetime) -> str:
    lines = (
        texts.translate("OwnData", "Liaison Desk: all your own data"),
        texts.translate("OwnData", "Written {day} at {time} by version {version}.").format(
            day=texts.date_words(now.date()), time=texts.time_words(now.time()), version=__version__
        ),
        "",
        texts.translate("OwnData", "Everything is in it, also what is exempt from public access and what is internal."),
        texts.translate(
            "OwnData", "Nothing is encrypted. Keep it where only you can read it, and delete it after use."
        ),
        "",
        texts.translate("OwnData", "data.json: every table with every row, and what each field holds."),
        texts.translate("OwnData", "tables: the same rows as CSV, a file for each table, for Excel and LibreOffice."),
        texts.translate("OwnData", "fields.csv: what each table and each field holds."),
        texts.translate("OwnData", "documents: what has been issued, as it was issued."),
        texts.translate("OwnData", "attachments: files on agenda items."),
        texts.translate("OwnData", "tables/file.csv: which row each of these files belongs to."),
        texts.translate("OwnData", "tables/draft.csv: what was being typed and had not become anything else yet."),
        texts.translate("OwnData", "manifest.json: a SHA-256 of each file, to see that nothing has changed since."),
        "",
        texts.translate("OwnData", "In CSV an apostrophe stands before a text that a spreadsheet might calculate."),
        texts.translate("OwnData", "A text too long for a cell ends with “…” in CSV; all of it stands in data.json."),
        texts.translate("OwnData", "Documents that were withdrawn are listed, but their content is gone."),
    )
    return "".join(f"{line}\r\n" for line in lines)


# -- as one file


def _write_zip(folder: Folder, where: Path, now: datetime) -> Path:
    """Whole or not at all. What is another's is never touched: then the name gets a number."""

    def pack(file: BinaryIO) -> None:
        with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as packed:
            for name, content in folder.files.items():
                entry = zipfile.ZipInfo(f"{folder.name}/{name}", now.timetuple()[:6])
                entry.external_attr = 0o600 << 16
                packed.writestr(entry, content, zipfile.ZIP_DEFLATED)

    def name(part: Path) -> Path:
        names = (where / f"{numbered(folder.name, number)}.zip" for number in count(1))
        return part.rename(next(name for name in names if not name.exists()))

    return leftovers.write_whole(where, pack, name)
