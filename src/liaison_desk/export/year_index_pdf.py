"""«Årsmappe»: what lies in the folder of a council's year, document by document [M11]."""

from liaison_desk.domain.documents import Edition
from liaison_desk.domain.labels import label
from liaison_desk.domain.texts import DateStyle, Texts
from liaison_desk.export.papers import IndexLine, YearIndexPaper
from liaison_desk.export.pdf.page import Document, render
from liaison_desk.export.pdf.story import Story
from liaison_desk.export.pdf.tables import Cell, Row


def year_index_pdf(paper: YearIndexPaper, texts: Texts) -> bytes:
    imprint = paper.imprint
    name = texts.translate("YearIndexPdf", "Year pack {year}").format(year=paper.year)
    story = Story()
    story.opening(imprint.council, name, paper.parties)
    story.section(texts.translate("YearIndexPdf", "Documents"))
    if paper.lines:
        head = [
            texts.translate("YearIndexPdf", "Day"),
            texts.translate("YearIndexPdf", "Document"),
            texts.translate("YearIndexPdf", "Sent"),
            texts.translate("YearIndexPdf", "Archive, police"),
            texts.translate("YearIndexPdf", "Archive, municipality"),
        ]
        story.table(head, [_row(texts, line) for line in paper.lines], [14, 34, 14, 18, 20])
    else:
        story.text(texts.translate("YearIndexPdf", "No document was issued this year."))
    document = Document(
        council=imprint.council,
        name=name,
        edition=texts.translate("YearIndexPdf", "Index"),
        created=imprint.created,
        story=story,
        reference=imprint.reference,
    )
    return render(document, texts)


def _row(texts: Texts, line: IndexLine) -> Row:
    said = texts.translate("YearIndexPdf", "{document}, version {number}")
    if line.edition is Edition.PUBLIC:
        said = texts.translate("YearIndexPdf", "{document}, version {number}, public version")
    if line.withdrawn_on is not None:
        note = texts.translate("YearIndexPdf", "Withdrawn {day}")
        note = note.format(day=texts.date_words(line.withdrawn_on, DateStyle.NUMBERS))
    elif line.approved_on is not None:
        note = texts.translate("YearIndexPdf", "Approved {day}")
        note = note.format(day=texts.date_words(line.approved_on, DateStyle.NUMBERS))
    else:
        note = ""
    if line.council:
        note = "\n".join(filter(None, (line.council, note)))
    return [
        texts.date_words(line.day, DateStyle.NUMBERS),
        Cell(said.format(document=label(texts, line.kind), number=line.version), note),
        texts.date_words(line.sent_on, DateStyle.NUMBERS) if line.sent_on else "",
        line.police_reference,
        line.municipality_reference,
    ]
