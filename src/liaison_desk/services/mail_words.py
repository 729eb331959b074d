"""What stands in an e-mail about a meeting or a document: whose, when, what goes with it. Never what it is about."""

from collections.abc import Sequence
from datetime import date, time

from liaison_desk.domain.councils import Council
from liaison_desk.domain.documents import DocumentKind, Edition, IssuedDocument
from liaison_desk.domain.files import MeetingFile
from liaison_desk.domain.labels import label
from liaison_desk.domain.meetings import MeetingChange, MeetingChangeKind
from liaison_desk.domain.officer import OfficerFile
from liaison_desk.domain.sending import Mailing, Occasion, Share
from liaison_desk.domain.texts import DateStyle, Texts

Words = tuple[str, list[str]]  # subject, and a paragraph each


def of_meeting(mailing: Mailing, share: Share, file: MeetingFile, texts: Texts) -> Words:
    """«Saksliste: Politirådet i Øygarden, 1. desember 2026»"""
    day = texts.date_words(file.meeting.day)
    what, said = {Occasion.AGENDA: _agenda, Occasion.MINUTES: _minutes, Occasion.DATE: _date}[mailing.occasion](
        mailing, share, file, texts
    )
    return f"{what}: {file.council.name}, {day}", said


def of_evaluation(document: IssuedDocument, share: Share, council: Council, year: int, texts: Texts) -> Words:
    if share.attached is None:
        words = texts.translate(
            "Mail", "The evaluation of {year} is finished: {council}. It comes by the archive system."
        )
    elif share.attached.edition is Edition.FULL:
        words = texts.translate("Mail", "The evaluation of {year} is attached: {council}.")
    else:
        words = texts.translate("Mail", "The public version of the evaluation of {year} is attached: {council}.")
    said = words.format(year=year, council=council.name)
    return f"{label(texts, document.kind)}: {council.name}, {year}", [_with_version(said, document, texts)]


def written(said: list[str], officer: OfficerFile | None, texts: Texts) -> str:
    """As a letter, from whoever sends it."""
    signed = [texts.translate("Mail", "Regards,")]
    if officer is not None:
        signed += [officer.contact.name, officer.contact.title, officer.contact.phone]
    return "\n\n".join([texts.translate("Mail", "Hello,"), *said, "\n".join(filter(None, signed))]) + "\n"


def left_out(numbers: Sequence[str], texts: Texts) -> list[str]:
    """Attachments that are too large, by number alone; nothing where there are none."""
    words = texts.translate("Mail", "With all attachments the e-mail would be too large. Not enclosed: {numbers}.")
    return [words.format(numbers=texts.names(numbers))] if numbers else []


def _agenda(mailing: Mailing, share: Share, file: MeetingFile, texts: Texts) -> Words:
    meeting = file.meeting
    call = texts.translate("Mail", "You are called to a meeting: {council}, {when}.").format(
        council=file.council.name, when=_hours(meeting.day, meeting.start, meeting.end, texts)
    )
    if share.attached is None:
        goes = texts.translate("Mail", "The agenda comes by the archive system.")
    elif share.attached.edition is Edition.FULL:
        goes = texts.translate("Mail", "The agenda is attached.")
    elif share.is_outside:
        goes = texts.translate("Mail", "The public version of the agenda is attached.")
    else:
        goes = texts.translate(
            "Mail", "The public version of the agenda is attached. The full version comes by the archive system."
        )
    said = [call, *_where(mailing, file, texts), _with_version(goes, mailing.document, texts), _calendar(texts)]
    return texts.translate("Mail", "Agenda"), said


def _minutes(mailing: Mailing, share: Share, file: MeetingFile, texts: Texts) -> Words:
    if share.attached is None:
        words = texts.translate(
            "Mail", "The minutes of the meeting are finished: {council}, {day}. They come by the archive system."
        )
    elif share.attached.edition is Edition.FULL:
        words = texts.translate("Mail", "The minutes of the meeting are attached: {council}, {day}.")
    elif share.is_outside:
        words = texts.translate("Mail", "The public version of the minutes is attached: {council}, {day}.")
    else:
        words = texts.translate(
            "Mail",
            "The public version of the minutes is attached: {council}, {day}. "
            "The full version comes by the archive system.",
        )
    goes = words.format(council=file.council.name, day=texts.date_words(file.meeting.day, DateStyle.WEEKDAY))
    said = [_with_version(goes, mailing.document, texts), _approval(file, texts)]
    return texts.translate("Mail", "Minutes"), said


def _approval(file: MeetingFile, texts: Texts) -> str:
    meeting = file.meeting
    if meeting.is_approved:
        return texts.translate("Mail", "The minutes are approved.")
    if meeting.remarks_due:
        words = texts.translate("Mail", "Please send remarks to the minutes by e-mail by {day}.")
        return words.format(day=texts.date_words(meeting.remarks_due, DateStyle.WEEKDAY))
    return texts.translate("Mail", "The minutes are reviewed in the next meeting.")


def _date(mailing: Mailing, _share: Share, file: MeetingFile, texts: Texts) -> Words:
    meeting = file.meeting
    change = file.changes[-1] if file.changes else None
    what, words = _news(change, texts, has_agenda=bool(file.versions(DocumentKind.AGENDA)))
    said = words.format(
        council=file.council.name,
        when=_hours(meeting.day, meeting.start, meeting.end, texts),
        before=_hours(change.day, change.start, change.end, texts) if change else "",
    )
    where = [] if meeting.cancelled_at else _where(mailing, file, texts)
    return what, [said, *where, _calendar(texts)]


def _news(change: MeetingChange | None, texts: Texts, *, has_agenda: bool) -> tuple[str, str]:
    """Why it was done is not assessed by anybody, so it is not told."""
    if change is None:
        what = texts.translate("Mail", "Invitation")
        if has_agenda:
            return what, texts.translate("Mail", "You are called to a meeting: {council}, {when}.")
        return what, texts.translate("Mail", "You are called to a meeting: {council}, {when}. The agenda comes later.")
    if change.kind is MeetingChangeKind.MOVED:
        what = texts.translate("Mail", "The meeting is moved")
        return what, texts.translate("Mail", "The meeting is moved: {council}, {when}. Before, it was {before}.")
    if change.kind is MeetingChangeKind.CANCELLED:
        what = texts.translate("Mail", "The meeting is cancelled")
        return what, texts.translate("Mail", "The meeting is cancelled: {council}, {when}.")
    what = texts.translate("Mail", "The meeting is planned again")
    return what, texts.translate("Mail", "The meeting is planned again: {council}, {when}.")


def _where(mailing: Mailing, file: MeetingFile, texts: Texts) -> list[str]:
    place = file.meeting.whereabouts if mailing.has_place else ""
    return [texts.translate("Mail", "Place: {place}").format(place=place)] if place else []


def _calendar(texts: Texts) -> str:
    return texts.translate("Mail", "Open the attached calendar file to bring your own calendar up to date.")


def _with_version(said: str, document: IssuedDocument | None, texts: Texts) -> str:
    if document is None or document.version == 1:
        return said
    version = texts.translate("Mail", "This is version {number}.")
    return f"{said} {version.format(number=document.version)}"


def _hours(day: date, start: time, end: time, texts: Texts) -> str:
    """«tirsdag 1. desember 2026 kl. 12.00–14.00»"""
    words = texts.translate("Mail", "{day} at {start}–{end}")
    return words.format(
        day=texts.date_words(day, DateStyle.WEEKDAY), start=texts.time_words(start), end=texts.time_words(end)
    )
