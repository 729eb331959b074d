"""What the checklist says of each point, done or not, and what the next step is called. No Qt."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from liaison_desk.domain.agenda import AgendaItem
from liaison_desk.domain.assessed import may_be_public
from liaison_desk.domain.attendance import Presence
from liaison_desk.domain.disclosure import Standing
from liaison_desk.domain.documents import DocumentKind
from liaison_desk.domain.files import MeetingFile
from liaison_desk.domain.labels import label
from liaison_desk.domain.meetings import MeetingStage, minutes_due
from liaison_desk.domain.minutes import Check, EntryKind, Gap, gaps, met
from liaison_desk.domain.texts import DateStyle, Texts
from liaison_desk.ui.meeting.disclosure_words import assessed_parts, public_words, waiting_words
from liaison_desk.ui.meeting.words import case_words, place_of, presence_note


@dataclass(frozen=True, slots=True)
class Point:
    """One line of the checklist. `gap` is the first thing it misses."""

    check: Check
    is_done: bool
    title: str
    about: str
    gap: Gap | None = None


_AFTERWARDS = (Check.DISCLOSURE, Check.ISSUE, Check.SEND, Check.ARCHIVE)


def points(file: MeetingFile, texts: Texts, today: date) -> list[Point]:
    """The checklist in its order. Once the minutes are locked, what they miss can no longer be mended, nor is asked."""
    found = gaps(file.items, file.entries, file.actions.values(), file.told)
    present = sum(person.is_present for person in file.people)
    assessed = may_be_public(file, DocumentKind.MINUTES)
    done = met(found, present, file.newest(DocumentKind.MINUTES), assessed=assessed)
    asked = _AFTERWARDS if file.is_locked else tuple(Check)
    return [_point(check, done[check], found, file, texts, today) for check in asked]


def next_step(found: Sequence[Point]) -> Point | None:
    """The assessments hold up the public version only, so the next step does not wait for them."""
    return next((p for p in found if not p.is_done and p.check is not Check.DISCLOSURE), None)


def _point(check: Check, is_done: bool, found: Sequence[Gap], file: MeetingFile, texts: Texts, today: date) -> Point:
    mine = [gap for gap in found if gap.check is check]
    match check:
        case Check.ATTENDANCE:
            title, about = _attendance(file, texts)
        case Check.ACTIONS:
            title, about = _actions(file, mine, texts)
        case Check.TEXTS:
            title, about = _texts(file, mine, texts)
        case Check.DISCLOSURE:
            title, about = _disclosure(file, texts)
        case Check.ISSUE:
            title, about = _issue(file, texts)
        case Check.SEND:
            title, about = _send(file, texts, today)
        case Check.ARCHIVE:
            title, about = _archive(file, texts)
    return Point(check, is_done, title, about, mine[0] if mine else None)


def _attendance(file: MeetingFile, texts: Texts) -> tuple[str, str]:
    counts = {presence: sum(p.presence is presence for p in file.people) for presence in Presence}
    said = [
        texts.translate("Finish", "%n present", "", n=counts[Presence.PRESENT]),
        texts.translate("Finish", "%n excused", "", n=counts[Presence.EXCUSED]) if counts[Presence.EXCUSED] else "",
        texts.translate("Finish", "%n did not come", "", n=counts[Presence.ABSENT]) if counts[Presence.ABSENT] else "",
    ]
    return texts.translate("Finish", "Attendance"), ", ".join(filter(None, said))


def _actions(file: MeetingFile, missing: Sequence[Gap], texts: Texts) -> tuple[str, str]:
    count = sum(entry.kind is EntryKind.ACTION for entry in file.entries)
    if not missing:
        title = texts.translate("Finish", "All action items have an owner and a deadline")
        return title, texts.translate("Finish", "%n action item(s)", "", n=count)
    title = texts.translate("Finish", "%n action item(s) without an owner or a deadline", "", n=len(missing))
    first = file.actions.get(missing[0].action_id or "")
    return title, first.title if first else ""


def _texts(file: MeetingFile, missing: Sequence[Gap], texts: Texts) -> tuple[str, str]:
    if not missing:
        return texts.translate("Finish", "Every case has a text"), texts.translate("Finish", "or was not discussed")
    case = case_named(file, missing[0], texts)
    about = texts.translate("Finish", "Write one, or mark it as not discussed.")
    if len(missing) > 1:
        about = texts.translate(
            "Finish", "Write one, or mark it as not discussed. %n case(s) in all.", "", n=len(missing)
        )
    return texts.translate("Finish", "{case} has no text").format(case=case), about


def _disclosure(file: MeetingFile, texts: Texts) -> tuple[str, str]:
    waiting = waiting_words(file, DocumentKind.MINUTES, texts)
    if waiting:
        return texts.translate("Finish", "Assess public access"), waiting
    exempt = sum(part.standing is Standing.EXEMPT for part in assessed_parts(file, DocumentKind.MINUTES, texts))
    about = texts.translate("Finish", "%n part(s) exempt", "", n=exempt) if exempt else label(texts, Standing.PUBLIC)
    return texts.translate("Finish", "Public access is assessed"), about


def _issue(file: MeetingFile, texts: Texts) -> tuple[str, str]:
    if file.is_locked:
        number = file.versions(DocumentKind.MINUTES)[-1].version
        if file.newest(DocumentKind.MINUTES) is None:
            title = texts.translate("Finish", "The minutes are withdrawn")
            return title, texts.translate("Finish", "Make a new version of them")
        locked = texts.translate("Finish", "Locked as version {number}").format(number=number)
        return texts.translate("Finish", "The minutes are finished"), locked
    title = texts.translate("Finish", "Finish the minutes")
    return title, texts.translate("Finish", "They are locked as version 1")


def _send(file: MeetingFile, texts: Texts, today: date) -> tuple[str, str]:
    minutes = file.newest(DocumentKind.MINUTES)
    if minutes is not None and minutes.sent_on is not None:
        day = texts.near_date(minutes.sent_on, today, DateStyle.DAY)
        return texts.translate("Finish", "Sent to the participants"), day
    due = texts.near_date(minutes_due(file.meeting, file.council.minutes_days), today, DateStyle.DAY)
    return texts.translate("Finish", "Send to the participants"), texts.translate("Finish", "by {day}").format(day=due)


def _archive(file: MeetingFile, texts: Texts) -> tuple[str, str]:
    minutes = file.newest(DocumentKind.MINUTES)
    references = [minutes.police_reference, minutes.municipality_reference] if minutes else []
    if any(references):
        return texts.translate("Finish", "Archive reference registered"), ", ".join(filter(None, references))
    title = texts.translate("Finish", "Register the archive reference")
    return title, texts.translate("Finish", "The police's and the municipality's")


def case_named(file: MeetingFile, gap: Gap, texts: Texts) -> str:
    item: AgendaItem = next(item for item in file.items if item.id == gap.item_id)
    return case_words(item, place_of(file, item), texts)


def step_words(point: Point, file: MeetingFile, texts: Texts) -> str:
    """The primary button: always the first open point."""
    if not file.meeting.was_held() and point.check is Check.ISSUE:
        if file.meeting.stage is MeetingStage.RUNNING:
            return texts.translate("Finish", "Go on with the notes")
        return texts.translate("Finish", "Write the notes")
    match point.check:
        case Check.ISSUE if file.is_locked:
            return texts.translate("Finish", "Make a new version")
        case Check.ATTENDANCE:
            return texts.translate("Finish", "Enter who was there")
        case Check.ACTIONS:
            return texts.translate("Finish", "Fill in the action item")
        case Check.TEXTS if point.gap:
            return texts.translate("Finish", "Write {case}").format(case=case_named(file, point.gap, texts).lower())
        case Check.SEND:
            return texts.translate("Finish", "Mark as sent")
        case Check.ARCHIVE:
            return texts.translate("Finish", "Register the archive reference")
    return texts.translate("Finish", "Finish the minutes")


def lock_warning(found: Sequence[Point], file: MeetingFile, texts: Texts) -> str:
    """What is final about it, and what the minutes will be without."""
    final = texts.translate(
        "Finish",
        "The minutes are locked as version 1 and kept. A later change becomes a new version with a reason. "
        "This is final.",
    )
    missing = [p.title for p in found if not p.is_done and p.check in (Check.ATTENDANCE, Check.ACTIONS, Check.TEXTS)]
    said = f"{final} {public_words(file, DocumentKind.MINUTES, texts)}"
    return f"{'. '.join(missing)}. {said}" if missing else said


def people_named(file: MeetingFile, presence: Presence, texts: Texts) -> str:
    """Whoever was there only partly, or for somebody else, with that behind the name."""
    named = []
    for person in file.people:
        if person.presence is presence:
            note = presence_note(person, file, texts) if person.is_present else ""
            named.append(f"{person.contact.name} ({note})" if note else person.contact.name)
    return ", ".join(named)
