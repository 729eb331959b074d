"""The workload as one page for the officer's leader: figures alone."""

from liaison_desk.domain.contacts import Contact
from liaison_desk.domain.texts import Texts
from liaison_desk.domain.workload import Period, taken_over
from liaison_desk.domain.workload_words import period_words
from liaison_desk.export.papers import Imprint, PaperLoad, WorkloadPaper
from liaison_desk.services import documents, officers, workload
from liaison_desk.services.desk import Desk


def content(desk: Desk, period: Period, texts: Texts) -> bytes:
    """In the language of the program. For a job."""
    return documents.workload_pdf(paper(desk, period), texts)


def name(period: Period, texts: Texts) -> str:
    """«Arbeidsmengde november 2026.pdf»"""
    words = texts.translate("WorkloadPdf", "Workload {period}").format(period=period_words(texts, period))
    return documents.safe_name(words, ".pdf")


def paper(desk: Desk, period: Period) -> WorkloadPaper:
    """No case, no title, no name of a person [W3]."""
    with desk.read() as reader:
        file = workload.load(reader, period, desk.today())
        officer = officers.current(reader)
        people = [person.name for person in reader.all(Contact)]
    table, told = file.table, officer.officer if officer else None
    return WorkloadPaper(
        imprint=Imprint((told.unit or told.police_district) if told else "", 0, desk.now()),
        period=period,
        as_of=desk.today(),
        places=tuple(PaperLoad(file.names.get(row.place, ""), row.whole) for row in table.rows),
        parts=tuple(zip(period.parts, table.total.parts, strict=True)),
        total=table.total.whole,
        taken_over=tuple(taken_over(table.facts.log, people)),
    )
