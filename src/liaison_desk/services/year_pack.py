"""A year in one folder, of a council or of all that serve a municipality: each meeting's archive folder, the
evaluations, and an index of it all [M11]."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time
from pathlib import Path

from liaison_desk.clock import OSLO
from liaison_desk.domain.archive import folder_name, numbered, same_on_a_disk
from liaison_desk.domain.councils import Council, CouncilMunicipality
from liaison_desk.domain.documents import IssuedDocument
from liaison_desk.domain.ids import CouncilId, MunicipalityId
from liaison_desk.domain.labels import label
from liaison_desk.domain.meetings import Meeting
from liaison_desk.domain.municipalities import Municipality
from liaison_desk.domain.texts import Texts, Voices
from liaison_desk.export.csv_table import guarded, table_csv
from liaison_desk.export.papers import Imprint, IndexLine, YearIndexPaper
from liaison_desk.services import archive, councils, documents, evaluations, meetings
from liaison_desk.services.archive import Folder
from liaison_desk.services.desk import Desk
from liaison_desk.store.work import Reader


@dataclass(frozen=True, slots=True)
class _Listed:
    """A document in the index; `file` is where it lies in the folder, empty where it was withdrawn."""

    day: date
    document: IssuedDocument
    council: str
    file: str


def write(desk: Desk, council_id: CouncilId, year: int, voices: Voices, where: Path) -> Path:
    """As `archive.write`. For a job."""
    with desk.read() as reader:
        folder = of_year(reader, council_id, year, voices)
    return archive.write(folder, where)


def write_municipality(desk: Desk, municipality_id: MunicipalityId, year: int, voices: Voices, where: Path) -> Path:
    """As `archive.write`. For a job."""
    with desk.read() as reader:
        folder = of_municipality(reader, municipality_id, year, voices)
    return archive.write(folder, where)


def of_year(reader: Reader, council_id: CouncilId, year: int, voices: Voices) -> Folder:
    """The same year gives the same bytes; one without meetings gives an index that says so."""
    council = reader.get(Council, council_id)
    served = councils.municipalities_of(reader, council_id)
    name = folder_name(str(year), archive.place(served), council.name)
    parties = [municipality.full_name for municipality in served]
    texts = documents.council_texts(served, voices)
    return _folder(reader, name, council.name, parties, [council], year, texts)


def of_municipality(reader: Reader, municipality_id: MunicipalityId, year: int, voices: Voices) -> Folder:
    """As `of_year`, of all the councils that serve it, also those that have ended since."""
    municipality = reader.get(Municipality, municipality_id)
    ids = [link.council_id for link in reader.all(CouncilMunicipality, municipality_id=municipality_id)]
    texts = documents.council_texts([municipality], voices)
    found = sorted(reader.all(Council, id=ids), key=lambda council: (texts.sort_key(council.name), council.id))
    name = folder_name(str(year), archive.place([municipality]), "")
    return _folder(reader, name, municipality.full_name, [], found, year, texts)


def _folder(
    reader: Reader, name: str, whose: str, parties: Sequence[str], found: Sequence[Council], year: int, texts: Texts
) -> Folder:
    """`whose` heads the index. All in one level of folders, so that paths stay short; what would have one name is numbered."""
    files: dict[str, bytes] = {}
    listed: list[_Listed] = []
    for council in found:
        for meeting in _held(reader, council.id, year):
            inner = archive.of_meeting(reader, meeting.id)
            folder = _free(inner.name, files)
            files |= {f"{folder}/{file}": content for file, content in inner.files.items()}
            issued = archive.in_order(meetings.load(reader, meeting.id).documents)
            names = archive.names(issued)
            listed += [
                _Listed(meeting.day, one, council.name, f"{folder}/{names[one.id]}" if one.id in names else "")
                for one in issued
            ]
    for council in found:
        judged = archive.in_order(evaluations.load(reader, council.id, year, date(year, 12, 31)).documents)
        names = archive.names(judged, taken=files)
        files |= {names[one.id]: documents.content(reader, one.id) for one in judged if one.id in names}
        listed += [_Listed(date(year, 12, 31), one, council.name, names.get(one.id, "")) for one in judged]
    listed.sort(key=lambda one: one.day)  # of one day, as they lie in the folder
    is_of_several = [whose] != [council.name for council in found]
    paper = YearIndexPaper(
        imprint=Imprint(whose, 1, max((one.document.issued_at for one in listed), default=_new_year(year))),
        year=year,
        parties=texts.names(parties),
        lines=tuple(_line(one, is_of_several=is_of_several) for one in listed),
    )
    files["index.pdf"] = documents.year_index_pdf(paper, texts)
    files["index.csv"] = _csv(listed, texts)
    return Folder(name, files)


def _held(reader: Reader, council_id: CouncilId, year: int) -> list[Meeting]:
    """The meetings of the year anything was issued for, in order."""
    found = [meeting for meeting in reader.all(Meeting, council_id=council_id) if meeting.day.year == year]
    busy = {document.meeting_id for document in reader.all(IssuedDocument, council_id=council_id)}
    return sorted((m for m in found if m.id in busy), key=lambda m: (m.day, m.start, m.id))


def _free(name: str, files: Iterable[str]) -> str:
    """Two meetings of one day have two folders."""
    taken = {same_on_a_disk(file.partition("/")[0]) for file in files}
    number = 1
    while same_on_a_disk(numbered(name, number)) in taken:
        number += 1
    return numbered(name, number)


def _line(one: _Listed, *, is_of_several: bool) -> IndexLine:
    document = one.document
    return IndexLine(
        kind=document.kind,
        day=one.day,
        version=document.version,
        sent_on=document.sent_on,
        approved_on=document.approved_on,
        withdrawn_on=document.withdrawn_at.date() if document.withdrawn_at else None,
        police_reference=document.police_reference,
        municipality_reference=document.municipality_reference,
        edition=document.edition,
        council=one.council if is_of_several else "",
    )


def _csv(listed: Iterable[_Listed], texts: Texts) -> bytes:
    heads = (
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
        texts.translate("Document", "Access"),
        texts.translate("YearIndexPdf", "Council"),
    )
    rows = []
    for one in listed:
        document = one.document
        told = archive.entry(document)
        cells = [one.day.isoformat(), label(texts, document.kind), str(document.version)]
        cells += [told[name] or "" for name in ("sent", "approved", "withdrawn")]
        cells += [document.police_reference, document.municipality_reference, document.sha256, one.file]
        cells += [label(texts, document.edition), one.council]
        rows.append(map(guarded, cells))
    return table_csv(heads, rows)


def _new_year(year: int) -> datetime:
    return datetime.combine(date(year, 12, 31), time(12), OSLO)
