"""How the page says what it knows of a municipality. No Qt."""

from dataclasses import dataclass
from datetime import date

from liaison_desk.domain.council_files import CouncilInBrief, MunicipalityFile
from liaison_desk.domain.councils import MemberRole
from liaison_desk.domain.elections import constituted_in, current_year, election_in
from liaison_desk.domain.labels import label
from liaison_desk.domain.municipalities import LanguageForm, Municipality, document_language
from liaison_desk.domain.texts import DateStyle, Language, Texts
from liaison_desk.ui.kit.icons import Icon
from liaison_desk.ui.kit.tokens import Tone


@dataclass(frozen=True, slots=True)
class NextMeeting:
    words: str
    tone: Tone
    icon: Icon


def joined(*parts: str, by: str = "  ·  ") -> str:
    return by.join(filter(None, parts))


def header_line(file: MunicipalityFile, texts: Texts, today: date) -> str:
    """«Bergen kommune · politikontakt siden 5. januar»."""
    role = label(texts, file.officer_role).lower()
    return joined(file.municipality.full_name, joined(role, assignment(file.municipality, texts, today), by=" "))


def assignment(municipality: Municipality, texts: Texts, today: date) -> str:
    """«siden 5. januar», «fra 1. desember til 31. desember», as far as it is known."""
    start, end = municipality.assigned_from, municipality.assigned_to
    since = texts.translate("Municipality", "since {day}")
    later = texts.translate("Municipality", "from {day}")
    until = texts.translate("Municipality", "until {day}")

    def with_day(words: str, day: date) -> str:
        return words.format(day=texts.near_date(day, today, DateStyle.DAY))

    begun = with_day(later if end or start > today else since, start) if start else ""
    return joined(begun, with_day(until, end) if end else "", by=" ")


def council_line(brief: CouncilInBrief, texts: Texts) -> str:
    """Who chairs and leads it, what the officer is in it, and whom it is shared with."""
    council, chair = brief.council, brief.chair
    parts = []
    if chair is not None and brief.my_role is not MemberRole.CHAIR:
        who = joined(chair.name, chair.title, by=", ")
        parts.append(texts.translate("Municipality", "Chair: {who}").format(who=who))
    if brief.my_role is not None:
        role = label(texts, brief.my_role).lower()
        parts.append(texts.translate("Municipality", "my role: {role}").format(role=role))
    if council.also_serves_as:
        parts.append(texts.translate("Municipality", "also serves as {what}").format(what=council.also_serves_as))
    if council.leadership:
        parts.append(texts.translate("Municipality", "led by {who}").format(who=council.leadership))
    if brief.shared_with:
        others = texts.names(m.short_name for m in brief.shared_with)
        parts.append(texts.translate("Municipality", "shared with {others}").format(others=others))
    return joined(*(parts or [label(texts, council.kind)]))


def next_meeting(brief: CouncilInBrief, texts: Texts, today: date) -> NextMeeting:
    council, meeting = brief.council, brief.next_meeting
    if not council.is_active(today) and council.ended_on:
        day = texts.near_date(council.ended_on, today, DateStyle.DAY_SHORT)
        return NextMeeting(texts.translate("Municipality", "ended {day}").format(day=day), "neutral", Icon.ARCHIVE)
    if meeting is None and brief.covered_by is not None:
        words = texts.translate("Municipality", "covered by {council}").format(council=brief.covered_by.name)
        return NextMeeting(words, "neutral", Icon.LAYERS)
    if meeting is None:
        return NextMeeting(texts.translate("Municipality", "no meetings planned"), "warning", Icon.CALENDAR_OFF)
    if meeting.day == today:
        words = texts.translate("Municipality", "today {time}").format(time=texts.time_words(meeting.start))
        return NextMeeting(words, "accent", Icon.CALENDAR_CLOCK)
    return NextMeeting(texts.near_date(meeting.day, today, DateStyle.DAY_SHORT), "neutral", Icon.CALENDAR_DAYS)


def language_line(municipality: Municipality, own: Language, texts: Texts) -> str:
    """What the municipality's language decision means for what is sent to it [språklova § 15]."""
    language = document_language([municipality], own)
    if municipality.language_form is LanguageForm.NEUTRAL:
        if language is Language.NN:
            return texts.translate(
                "Municipality",
                "The municipality has not decided on a language. Documents to it are in Nynorsk, as you write.",
            )
        return texts.translate(
            "Municipality",
            "The municipality has not decided on a language. Documents to it are in Bokmål, as you write.",
        )
    if language is Language.NN:
        return texts.translate(
            "Municipality",
            "The municipality has decided on Nynorsk, so documents to it are in Nynorsk (Language Act § 15).",
        )
    return texts.translate(
        "Municipality",
        "The municipality has decided on Bokmål, so documents to it are in Bokmål (Language Act § 15).",
    )


def approval_line(municipality: Municipality, texts: Texts, today: date) -> str:
    """Reference and date of the Directorate's approval, as far as they are recorded."""
    day = municipality.approved_on
    return joined(municipality.approval_reference, texts.near_date(day, today, DateStyle.DAY) if day else "", by=", ")


def bylaws_words(municipality: Municipality, texts: Texts) -> str:
    """«revidert 20. november 2024, neste gjennomgang 1. november 2028»."""
    revised, review = municipality.bylaws_revised_on, municipality.bylaws_review_on
    last = texts.translate("Municipality", "revised {day}")
    coming = texts.translate("Municipality", "next review {day}")
    return joined(
        last.format(day=texts.date_words(revised, DateStyle.DAY)) if revised else "",
        coming.format(day=texts.date_words(review, DateStyle.DAY)) if review else "",
        by=", ",
    )


def election_words(file: MunicipalityFile, texts: Texts, today: date) -> str:
    """«ventet 13. september 2027, nytt kommunestyre konstituert innen 31. oktober 2027»"""
    known, year = file.elections, current_year(today, file.elections)
    entered = next((each for each in known if each.year == year), None)
    election = election_in(year, known)
    if election is None:
        return ""
    day = texts.date_words(election, DateStyle.DAY)
    constituted = texts.date_words(constituted_in(year, known), DateStyle.DAY)
    is_known = entered is not None and entered.election_on is not None
    first = day if is_known else texts.translate("Municipality", "expected {day}").format(day=day)
    is_settled = entered is not None and entered.constituted_on is not None
    then = (
        texts.translate("Municipality", "new municipal council constituted {day}")
        if is_settled
        else texts.translate("Municipality", "new municipal council constituted by {day}")
    )
    return joined(first, then.format(day=constituted), by=", ")


def facts_left(municipality: Municipality, texts: Texts, population: str) -> list[tuple[str, str]]:
    """What and where it is: name and value, the value empty where there is none."""
    return [
        (texts.translate("Municipality", "Name"), f"{municipality.full_name} ({municipality.number})"),
        (texts.translate("Municipality", "City area"), municipality.area),
        (texts.translate("Municipality", "Sámi name"), municipality.sami_name),
        (texts.translate("Municipality", "Kven name"), municipality.kven_name),
        (texts.translate("Municipality", "County"), municipality.county),
        (texts.translate("Municipality", "Inhabitants"), population),
    ]


def facts_right(file: MunicipalityFile, texts: Texts, today: date) -> list[tuple[str, str]]:
    """Who answers for it, and in which language."""
    municipality = file.municipality
    sami = texts.translate("Municipality", "In the administrative area") if municipality.in_sami_area else ""
    return [
        (texts.translate("Municipality", "Police district"), municipality.police_district),
        (texts.translate("Municipality", "Station district"), municipality.station_district),
        (texts.translate("Municipality", "Language form"), label(texts, municipality.language_form)),
        (texts.translate("Municipality", "Sámi languages"), sami),
        (texts.translate("Municipality", "Police bylaws"), bylaws_words(municipality, texts)),
        (texts.translate("Municipality", "Municipal election"), election_words(file, texts, today)),
        (texts.translate("Municipality", "Assignment"), assignment(municipality, texts, today)),
        (texts.translate("Municipality", "Approval"), approval_line(municipality, texts, today)),
    ]
