"""What stands in a reminder: what is open and by when, and how many there are of which nothing may be said. Never the
details, nor anything the officer has written for own use."""

from datetime import date

from liaison_desk.domain.action_files import ActionRow
from liaison_desk.domain.deadlines import DueKind
from liaison_desk.domain.reminding import Reminder
from liaison_desk.domain.texts import Texts
from liaison_desk.domain.wording import deadline_echo
from liaison_desk.services.mail_words import Words

_UNDER = "\n  "  # a line that belongs to the one above


def of_reminder(one: Reminder, texts: Texts) -> Words:
    """«Påminnelse om åpne oppgaver: Lokalt politiråd Bergen vest»; of several councils none is named."""
    today = one.at.date()
    subject = texts.translate("Mail", "Reminder of open action items")
    councils = {row.council.name if row.council else "" for row in one.rows}
    if len(councils) == 1 and (council := councils.pop()):
        subject = f"{subject}: {council}"
    said = []
    if one.told:
        said.append(
            texts.translate("Mail", "This is a reminder of %n action item(s) you answer for.", "", n=len(one.told))
        )
        said += [_item(row, texts, today) for row in one.told]
    if one.kept_back:
        said.append(_kept_back(one, texts))
    said.append(
        texts.translate("Mail", "Is something done, or do you need more time? Answer this e-mail, and I will note it.")
    )
    return subject, said


def _item(row: ActionRow, texts: Texts, today: date) -> str:
    """The title, by when, and where it was agreed."""
    lines = [f"- {_on_one_line(row.action.title)}", _deadline(row, texts, today), _origin(row, texts)]
    return _UNDER.join(filter(None, lines))


def _deadline(row: ActionRow, texts: Texts, today: date) -> str:
    """«Frist: fredag 13. november, 11 dager over fristen»"""
    deadline, days = row.action.deadline, row.days_over(today)
    if not deadline:
        return texts.translate("Mail", "No deadline is set")
    due = _on_one_line(deadline_echo(texts, deadline, today))
    if deadline.kind is DueKind.NEXT_MEETING and row.next_meeting:
        due = f"{due}, {texts.near_date(row.next_meeting, today)}"
    if not days:
        return texts.translate("Mail", "Deadline: {due}").format(due=due)
    return texts.translate("Mail", "Deadline: {due}, %n day(s) overdue", "", n=days).format(due=due)


def _origin(row: ActionRow, texts: Texts) -> str:
    """«Lokalt politiråd Bergen vest, 8. september 2026, sak 14/26»"""
    case = texts.translate("Follow", "case {number}").format(number=row.case_number) if row.case_number else ""
    day = texts.date_words(row.source.day) if row.source else ""
    return ", ".join(filter(None, (row.council.name if row.council else "", day, case)))


def _kept_back(one: Reminder, texts: Texts) -> str:
    count = len(one.kept_back)
    if one.is_outside:  # who has no way into the archive system
        return texts.translate(
            "Mail",
            "%n action item(s) you answer for cannot be described in an e-mail. I will be in touch.",
            "",
            n=count,
        )
    return texts.translate(
        "Mail",
        "%n action item(s) you answer for: exempt from public access, and not described here. See the archive system.",
        "",
        n=count,
    )


def _on_one_line(words: str) -> str:
    return " ".join(words.split())
