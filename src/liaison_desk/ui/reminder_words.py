"""What is said of a reminder before it is drafted. No Qt."""

from datetime import date

from liaison_desk.domain.action_files import ActionRow
from liaison_desk.domain.deadlines import DueKind
from liaison_desk.domain.reminding import NoReminder, Reminder
from liaison_desk.domain.texts import Language, Texts
from liaison_desk.domain.wording import deadline_echo
from liaison_desk.ui.reminding import reminded_words


def whom(one: Reminder, texts: Texts) -> str:
    return texts.translate("Reminder", "To {name}").format(name=one.owner)


def about(one: Reminder, language: Language, texts: Texts) -> str:
    """«kari@eksempel.no  ·  Bokmål  ·  Påminnet 20. nov»"""
    last = reminded_words(one.last_on, texts, one.at.date())
    return "  ·  ".join(filter(None, (one.email, language.own_name, last)))


def due_words(row: ActionRow, texts: Texts, today: date) -> str:
    """«fredag 13. november, 11 dager over fristen»"""
    deadline, days = row.action.deadline, row.days_over(today)
    due = deadline_echo(texts, deadline, today)
    if deadline.kind is DueKind.NEXT_MEETING and row.next_meeting:
        due = f"{due}, {texts.near_date(row.next_meeting, today)}"
    late = texts.translate("ActionWords", "%n day(s) overdue", "", n=days) if days else ""
    return ", ".join(filter(None, (due, late)))


def remarks(one: Reminder, texts: Texts) -> list[str]:
    """What is kept back and why, and what the officer should look at."""
    said = []
    if one.why_not is NoReminder.NOTHING_OPEN:
        return [texts.translate("Reminder", "Nothing is open, so there is nothing to remind of.")]
    if one.kept_back:
        said.append(_kept_back(one, texts))
    if one.why_not is None and one.not_assessed:
        said.append(
            texts.translate(
                "Reminder", "%n of them nobody has assessed. Read the draft with that in mind.", "", n=one.not_assessed
            )
        )
    return [*said, *_address(one, texts)]


def _kept_back(one: Reminder, texts: Texts) -> str:
    count = len(one.kept_back)
    if one.why_not is NoReminder.NOTHING_PUBLIC:
        return texts.translate(
            "Reminder",
            "There is no draft: the owner is not known to belong to a public body, and nothing here is assessed as public.",
        )
    if one.is_outside:
        return texts.translate(
            "Reminder",
            "%n action item(s) are not assessed as public, and the owner is not known to belong to a public body: "
            "the draft says only that they are there.",
            "",
            n=count,
        )
    return texts.translate(
        "Reminder",
        "%n action item(s) are exempt from public access: the draft says only that they are there.",
        "",
        n=count,
    )


def _address(one: Reminder, texts: Texts) -> list[str]:
    if one.why_not is not None or one.email:
        return []
    if one.person is None:
        return [
            texts.translate(
                "Reminder", "This is no person, so the draft has no address. Write it in your mail program."
            )
        ]
    return [
        texts.translate(
            "Reminder", "There is no e-mail address that can be used. Write it here, or in your mail program."
        )
    ]
