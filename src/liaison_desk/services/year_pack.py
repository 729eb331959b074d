"""A council's year in one folder: each meeting's archive folder, the evaluation, and an index of it all [M11]."""

import csv
import io
from collections.abc import Iterable
from datetime import date, datetime, time
from pathlib import Path

from liaison_desk.clock import OSLO
from liaison_desk.domain.archive import folder_name, numbered
from liaison_desk.domain.councils import Council
from liaison_desk.domain.documents import DocumentKind, IssuedDocument
from liaison_desk.domain.ids import CouncilId
from liaison_desk.domain.labels import label
from liaison_desk.domain.meetings import Meeting
from liaison_desk.domain.texts import Texts, Voices
from liaison_desk.export.papers import Imprint, IndexLine, YearIndexPaper
from liaison_desk.services import archive, councils, documents, evaluations, meetings
from liaison_desk.services.archive import Folder
from liaison_desk.services.desk import Desk
from liaison_desk.store.work import Reader


def write(desk: Desk, council_id: CouncilId, year: int, voices: Voices, where: Path) -> Path:
    """As `archive.write`. For a job."""
    with desk.read() as reader:
        folder = of_year(reader, council_id, year, voices)
    return archive.write(folder, where)


def of_year(reader: Reader, council_id: CouncilId, year: int, voices: Voices) -> Folder:
    """The same year gives the same bytes; one without meetings gives an index that says so."""
    council = reader.get(Council, council_id)
    served = councils.municipalities_of(reader, council_id)
    texts = documents.council_texts(served, voices)
    files: dict[str, bytes] = {}
    listed: list[tuple[str, date, IssuedDocument]] = []
    for meeting in _held(reader, council_id, year):
        inner = archive.of_meeting(reader, meeting.id)
        name = _free(inner.name, files)
        files |= {f"{name}/{file}": content for file, content in inner.files.items()}
        found = archive.in_order(meetings.load(reader, meeting.id).documents)
        listed += [(f"{name}/", meeting.day, document) for document in found]
    judged = archive.in_order(evaluations.load(reader, council_id, year, date(year, 12, 31)).documents)
    files |= dict(archive.contents(reader, judged))
    listed += [("", date(year, 12, 31), document) for document in judged]
    created = max((document.issued_at for _, _, document in listed), default=_new_year(year))
    paper = YearIndexPaper(
        imprint=Imprint(council.name, 1, created),
        year=year,
        parties=texts.names(municipality.full_name for municipality in served),
        lines=tuple(_line(day, document) for _, day, document in listed),
    )
    files["index.pdf"] = documents.year_index_pdf(paper, texts)
    files["index.csv"] = _csv(listed, texts)
    return Folder(folder_name(str(year), archive.place(served), council.name), files)


def _held(reader: Reader, council_id: CouncilId, year: int) -> list[Meeting]:
    """The meetings of the year anything was issued for, in order."""
    found = [meeting for meeting in reader.all(Meeting, council_id=council_id) if meeting.day.year == year]
    busy = {document.meeting_id for document in reader.all(IssuedDocument, council_id=council_id)}
    return sorted((m for m in found if m.id in busy), key=lambda m: (m.day, m.start, m.id))


def _free(name: str, files: Iterable[str]) -> str:
    """Two meetings of one day have two folders."""
    taken = {file.partition("/")[0] for file in files}
    number = 1
    while numbered(name, number) in taken:
        number += 1
    return numbered(name, number)


def _line(day: date, document: IssuedDocument) -> IndexLine:
    return IndexLine(
        kind=document.kind,
        day=day,
        version=document.version,
        sent_on=document.sent_on,
        approved_on=document.approved_on,
        withdrawn_on=document.withdrawn_at.date() if document.withdrawn_at else None,
        police_reference=document.police_reference,
        municipality_reference=document.municipality_reference,
    )


def _csv(listed: Iterable[tuple[str, date, IssuedDocument]], texts: Texts) -> bytes:
    """As a Norwegian spreadsheet opens it: semicolons, and a mark that says UTF-8."""
    made = io.StringIO()
    rows = csv.writer(made, delimiter=";", lineterminator="\r\n")
    rows.writerow(
        [
            texts.translate("YearIndexPdf", "Day"),
            texts.translate("YearIndexPdf", "Document"),
            texts.translate("Document", "Version"),
            texts.translate("YearIndexPdf", "Sent"),
            texts.translate("YearIndexPdf", "Approved"),
            texts.translate("YearIndexPdf", "Withdrawn"),
            texts.translate("YearIndexPdf", "Archive, police"),
            texts.translate("YearIndexPdf", "Archive, municipality"),
            "SHA-256",
            texts.translate("YearIndexPdf", "File"),
        ]
    )
    for folder, day, document in listed:
        told = archive.entry(document)
        file = f"{folder}{told['file']}" if told["file"] else ""
        cells = [day.isoformat(), label(texts, DocumentKind(told["kind"])), str(document.version)]
        cells += [told[name] or "" for name in ("sent", "approved", "withdrawn")]
        cells += [document.police_reference, document.municipality_reference, document.sha256, file]
        rows.writerow([_harmless(cell) for cell in cells])
    return made.getvalue().encode("utf-8-sig")


def _harmless(cell: str) -> str:
    """A reference is text: no spreadsheet is to compute with it."""
    return f"'{cell}" if cell.startswith(("=", "+", "-", "@", "\t", "\r")) else cell


def _new_year(year: int) -> datetime:
    return datetime.combine(date(year, 12, 31), time(12), OSLO)
