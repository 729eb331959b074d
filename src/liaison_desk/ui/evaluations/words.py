"""What the evaluation page says: its questions, deadlines, versions. No Qt."""

from datetime import date

from liaison_desk.domain.files import EvaluationFile
from liaison_desk.domain.texts import DateStyle, Texts
from liaison_desk.domain.wording import distance_words

QUESTIONS = ("done", "learned", "worked")  # the fields of `Evaluation`, in the guide's order


def title(texts: Texts, year: int) -> str:
    """As the document calls itself."""
    return texts.translate("EvaluationPdf", "Self-evaluation {year}").format(year=year)


def question(texts: Texts, field: str) -> tuple[str, str]:
    """The guide's question, and what an answer may hold."""
    return {
        "done": (
            texts.translate("EvaluationPdf", "What have we done?"),
            texts.translate("Evaluations", "Meetings, items and action items. The figures above can be inserted."),
        ),
        "learned": (
            texts.translate("EvaluationPdf", "What have we learned?"),
            texts.translate("Evaluations", "What had an effect, what did not, and why?"),
        ),
        "worked": (
            texts.translate("EvaluationPdf", "What was smart?"),
            texts.translate("Evaluations", "What you will do again."),
        ),
        "next_on": (texts.translate("EvaluationPdf", "Time of the next evaluation"), ""),
    }[field]


def place_words(texts: Texts, file: EvaluationFile) -> str:
    """The crumb over the title: «Øygarden · Evaluering»."""
    places = [municipality.short_name for municipality in file.municipalities]
    return "  ·  ".join(filter(None, (texts.names(places), texts.translate("Evaluations", "Evaluation"))))


def about(texts: Texts, file: EvaluationFile, today: date) -> str:
    """With whom it is done, and until when; once issued, since when it stands."""
    newest = file.newest
    if newest is not None:
        return texts.translate("Evaluations", "Issued {day} as version {number}.").format(
            day=texts.near_date(newest.issued_at.date(), today, DateStyle.DAY), number=newest.version
        )
    together = (
        texts.translate("Evaluations", "Done together with the municipality, deadline {day} ({distance}).")
        if file.municipalities
        else texts.translate("Evaluations", "Done together with the members, deadline {day} ({distance}).")
    )
    day = texts.near_date(file.due_on, today, DateStyle.DAY)
    return together.format(day=day, distance=distance_words(texts, file.due_on, today))


def compare(texts: Texts, year: int, *, shown: bool) -> str:
    """The way to what was written the year before, and back."""
    if shown:
        return texts.translate("Evaluations", "Hide the answers from {year}").format(year=year)
    return texts.translate("Evaluations", "Show the answers from {year}").format(year=year)


def issue_label(texts: Texts, version: int) -> str:
    """The step's button: the first time, and again."""
    if version == 1:
        return texts.translate("Evaluations", "Issue the evaluation")
    return texts.translate("Evaluations", "Issue version {number}").format(number=version)


def issue_warning(texts: Texts, version: int, answered: int) -> str:
    """What is final about it, and what is still missing."""
    final = texts.translate(
        "Evaluations",
        "The evaluation becomes version {number} as it stands now. It is kept and cannot be changed or undone; a "
        "later change becomes version {next}.",
    ).format(number=version, next=version + 1)
    if answered == len(QUESTIONS) + 1:
        return final
    missing = texts.translate("Evaluations", "{answered} of 4 questions are answered.").format(answered=answered)
    return f"{missing} {final}"
