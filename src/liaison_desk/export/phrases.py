"""What several documents say in the same words."""

from collections.abc import Sequence
from datetime import date, datetime, time, timedelta

from liaison_desk.clock import OSLO
from liaison_desk.domain.councils import MemberRole
from liaison_desk.domain.deadlines import Deadline
from liaison_desk.domain.disclosure import PartAccess
from liaison_desk.domain.documents import Edition
from liaison_desk.domain.labels import label
from liaison_desk.domain.meetings import MeetingKind
from liaison_desk.domain.texts import DateStyle, Texts
from liaison_desk.domain.wording import deadline_words
from liaison_desk.export.papers import Imprint, MeetingPaper, PaperCase, PaperPerson
from liaison_desk.export.pdf.text import is_blank

DOT = "  ·  "


def capital(text: str) -> str:
    return text[:1].upper() + text[1:]


def small(text: str) -> str:
    """A label in the middle of a sentence."""
    return text[:1].lower() + text[1:]


def unbroken(text: str) -> str:
    """A few words that stay on one line."""
    return text.replace(" ", "\u00a0")


def dotted(*parts: str) -> str:
    return DOT.join(part for part in parts if part)


def titled(texts: Texts, title: str) -> str:
    """A heading always says something, also for those who hear it."""
    return texts.translate("Document", "Untitled") if is_blank(title) else title


def case_title(texts: Texts, case: PaperCase) -> str:
    """An exempt case may have been given no title for the public."""
    if case.access.is_closed and is_blank(case.title):
        return texts.translate("Document", "Case exempt from public access")
    return titled(texts, case.title)


def exempt_words(texts: Texts, access: PartAccess) -> str:
    """«Unntatt offentlighet, jf. offl. § 24 tredje ledd»; nothing for what is not exempt."""
    words = texts.translate("Document", "Exempt from public access, cf. {ground}").format(ground=access.ground)
    return words if access.is_exempt else ""


def late_words(texts: Texts) -> str:
    """What came after the agenda had been issued."""
    return texts.translate("Document", "Late case")


def exempt_entry(texts: Texts, access: PartAccess) -> str:
    """What stands for a single entry, or over it."""
    return texts.translate("Document", "Text exempt from public access, cf. {ground}").format(ground=access.ground)


def hours(texts: Texts, start: time, end: time | None) -> str:
    """«kl. 12.00–14.00»"""
    if end is None:
        return texts.translate("Document", "at {start}").format(start=texts.time_words(start))
    words = texts.translate("Document", "{start}–{end}")
    return words.format(start=texts.time_words(start), end=texts.time_words(end))


def clock_times(texts: Texts, meeting: MeetingPaper) -> list[str]:
    """When each case is due to be dealt with, in order; nothing where it has no minutes."""
    clock = datetime.combine(meeting.day, meeting.start)
    times = []
    for case in meeting.cases:
        end = clock + timedelta(minutes=case.minutes or 0)
        times.append(hours(texts, clock.time(), end.time()) if case.minutes else "")
        clock = end
    return times


def guests_of(meeting: MeetingPaper, case: PaperCase) -> list[PaperPerson]:
    """Who is called for this case alone."""
    return [person for _, people in meeting.people for person in people if person.only_case == case.number]


def attached(texts: Texts, case: PaperCase) -> list[str]:
    """«Vedlegg 3a: SLT-plan 2027–2030», each."""
    words = texts.translate("Document", "Attachment {number}: {title}")
    return [words.format(number=one.number, title=titled(texts, one.title)) for one in case.attachments]


def called(texts: Texts, person: PaperPerson) -> str:
    """«Lars Vara (rektor, møter for Eva Prøve)»"""
    role = small(label(texts, person.role)) if person.role is MemberRole.OBSERVER else ""
    instead = texts.translate("AgendaPdf", "for {name}").format(name=person.substitute_for)
    about = ", ".join(filter(None, (person.title, role, instead if person.substitute_for else "")))
    return f"{person.name} ({about})" if about else person.name


def weekday(texts: Texts, day: date) -> str:
    return capital(texts.date_words(day, DateStyle.WEEKDAY))


def due(texts: Texts, deadline: Deadline) -> str:
    """A deadline that stands alone, as in a table."""
    return capital(deadline_words(texts, deadline))


def draft_mark(texts: Texts, imprint: Imprint) -> str:
    return "" if imprint.version else texts.translate("Document", "Draft")


def edition(texts: Texts, imprint: Imprint) -> str:
    """«Versjon 2», or «Utkast»."""
    words = texts.translate("Document", "Version {number}").format(number=imprint.version)
    for_whom = small(label(texts, imprint.edition)) if imprint.edition is Edition.PUBLIC else ""
    return ", ".join(filter(None, (draft_mark(texts, imprint) or words, for_whom)))


def page_mark(texts: Texts, imprint: Imprint, grounds: Sequence[str]) -> str:
    """What every page must say: that it is a draft, for whom it is, and that something in it is not for everybody."""
    edition, draft = imprint.edition, draft_mark(texts, imprint)
    if edition is Edition.PUBLIC:
        return dotted(label(texts, edition), draft)
    contains = texts.translate("Document", "Contains information exempt from public access") if grounds else ""
    return dotted(contains, draft)


def access_facts(texts: Texts, meeting: MeetingPaper) -> list[tuple[str, str]]:
    """«Innsyn»: for whom this version is, and by which grounds something is exempt. Silent before anybody looked."""
    parts = (meeting.access, *(case.access for case in meeting.cases))
    if not any(part.standing.is_decided for part in parts):
        return []
    edition = label(texts, meeting.imprint.edition)
    around = exempt_words(texts, meeting.access)
    outside = texts.translate("Document", "What stands outside the cases: {exempt}").format(exempt=small(around))
    grounds = texts.translate("Document", "Contains information exempt from public access, cf. {grounds}").format(
        grounds="; ".join(meeting.grounds)
    )
    if meeting.imprint.edition is Edition.PUBLIC:
        about = outside if around else ""
    else:
        about = grounds if meeting.grounds else ""
    return [(texts.translate("Document", "Access"), "\n".join(filter(None, (edition, about))))]


def whole_access_facts(texts: Texts, edition: Edition, access: PartAccess) -> list[tuple[str, str]]:
    """As `access_facts`, of a document that is public as a whole or not at all."""
    if not access.standing.is_decided:
        return []
    said = "\n".join(filter(None, (label(texts, edition), exempt_words(texts, access))))
    return [(texts.translate("Document", "Access"), said)]


def version_fact(texts: Texts, imprint: Imprint) -> tuple[str, str]:
    """«Versjon»: «2, 9. oktober 2026», or «Utkast»."""
    number = f"{imprint.version}, {texts.date_words(on_the_wall(imprint.created))}"
    return texts.translate("Document", "Version"), draft_mark(texts, imprint) or number


def meeting_lead(texts: Texts, meeting: MeetingPaper) -> str:
    """«Onsdag 14. oktober 2026, kl. 12.00–14.00»; what kind of meeting it is, where it is not an ordinary one."""
    when = f"{weekday(texts, meeting.day)}, {hours(texts, meeting.start, meeting.end)}"
    return dotted(label(texts, meeting.kind) if meeting.kind is not MeetingKind.ORDINARY else "", when)


def meeting_facts(texts: Texts, meeting: MeetingPaper) -> list[tuple[str, str]]:
    return [
        (texts.translate("Document", "Place"), meeting.whereabouts),
        (label(texts, MemberRole.CHAIR), meeting.chair),
        (label(texts, MemberRole.SECRETARY), meeting.secretary),
    ]


def on_the_wall(moment: datetime) -> date:
    """The date on a Norwegian wall; a moment without a zone is there already."""
    return (moment.astimezone(OSLO) if moment.tzinfo else moment).date()
