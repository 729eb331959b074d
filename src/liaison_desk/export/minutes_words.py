"""What the minutes say in the same words, whether as a PDF, for Word or on the clipboard."""

from liaison_desk.domain.attendance import Presence
from liaison_desk.domain.councils import MemberRole
from liaison_desk.domain.labels import label
from liaison_desk.domain.minutes import EntryKind
from liaison_desk.domain.texts import Texts
from liaison_desk.domain.wording import deadline_words
from liaison_desk.export.papers import MeetingPaper, NextMeeting, PaperEntry, PaperPerson
from liaison_desk.export.phrases import capital, dotted, due, hours, small, titled, unbroken, weekday


def took_part(texts: Texts, person: PaperPerson) -> str:
    """«ordfører, møteleder · møtt · kom 12.20»"""
    office = small(label(texts, person.role)) if person.role in (MemberRole.CHAIR, MemberRole.SECRETARY) else ""
    return dotted(", ".join(filter(None, (person.title, office))), _presence(texts, person), _times(texts, person))


def not_discussed(texts: Texts) -> str:
    return texts.translate("MinutesPdf", "Not discussed in this meeting.")


def task_note(texts: Texts, entry: PaperEntry) -> str:
    """«Ansvarlig: Per Test · Frist: 01.11.2026»"""
    owner = texts.translate("MinutesPdf", "Owner: {owner}").format(owner=entry.owner) if entry.owner else ""
    words = deadline_words(texts, entry.deadline)
    if not entry.deadline:
        return dotted(owner, capital(words))
    return dotted(owner, texts.translate("MinutesPdf", "Deadline: {deadline}").format(deadline=words))


def action_table(texts: Texts, meeting: MeetingPaper) -> tuple[list[str], list[list[str]]]:
    """Head and rows of all that the meeting agreed should be done."""
    head = [
        texts.translate("Document", "Case"),
        label(texts, EntryKind.ACTION),
        texts.translate("Document", "Owner"),
        texts.translate("Document", "Deadline"),
    ]
    rows = [
        [case.number, titled(texts, entry.text), entry.owner, due(texts, entry.deadline)]
        for case in meeting.cases
        for entry in case.entries
        if entry.kind is EntryKind.ACTION
    ]
    return head, rows


def when_next(texts: Texts, meeting: NextMeeting) -> str:
    """«Onsdag 10. mars 2027, kl. 12.00–14.00, Rådhuset.», or nothing."""
    day = weekday(texts, meeting.day) if meeting.day else ""
    time = hours(texts, meeting.start, meeting.end) if meeting.start else ""
    when = ", ".join(filter(None, (day, time, meeting.place)))
    return f"{when.removesuffix('.')}." if when else ""


def _presence(texts: Texts, person: PaperPerson) -> str:
    if person.presence is Presence.EXCUSED:
        return small(label(texts, Presence.EXCUSED))
    if person.presence is Presence.ABSENT:
        return unbroken(small(label(texts, Presence.ABSENT)))
    as_what = ""
    if person.substitute_for:
        as_what = texts.translate("MinutesPdf", "present for {name}").format(name=person.substitute_for)
    elif person.role is MemberRole.OBSERVER:
        as_what = small(label(texts, MemberRole.OBSERVER))
    if person.only_case and not as_what:
        return texts.translate("MinutesPdf", "present in case {number}").format(number=person.only_case)
    only = texts.translate("MinutesPdf", "in case {number}").format(number=person.only_case) if person.only_case else ""
    return ", ".join(filter(None, (as_what or texts.translate("MinutesPdf", "present"), only)))


def _times(texts: Texts, person: PaperPerson) -> str:
    if person.presence is not Presence.PRESENT:
        return ""
    came = texts.translate("MinutesPdf", "came at {time}")
    left = texts.translate("MinutesPdf", "left at {time}")
    return ", ".join(
        unbroken(words.format(time=texts.time_words(moment)))
        for words, moment in ((came, person.came), (left, person.left))
        if moment
    )
