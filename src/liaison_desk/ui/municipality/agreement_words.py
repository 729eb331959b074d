"""How the page says what has been agreed. No Qt."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from liaison_desk.domain.agreements import (
    AgreementFile,
    AgreementPeriod,
    AgreementState,
    RevisionReason,
    next_revision,
)
from liaison_desk.domain.labels import label
from liaison_desk.domain.texts import DateStyle, Texts
from liaison_desk.ui.kit.icons import Icon
from liaison_desk.ui.kit.tokens import Tone
from liaison_desk.ui.municipality.words import joined


@dataclass(frozen=True, slots=True)
class Step:
    """One step in the agreement's life."""

    words: str
    tone: Tone
    icon: Icon


def agreement_name(file: AgreementFile, texts: Texts) -> str:
    return file.agreement.name or texts.translate("Agreement", "Cooperation agreement")


def steps(file: AgreementFile, texts: Texts, today: date) -> list[Step]:
    """Signed, revised, and when it is revised the next time."""
    found = [Step(period_words(part.period, texts), _tone(part.period), _icon(part.period)) for part in file.periods]
    period = file.in_force
    revision = next_revision(period, today, file.elections) if period else None
    if period and revision:
        late = revision.due < today
        tone: Tone = "danger" if late else "neutral"
        found.append(Step(_revision_words(revision.reason, revision.due, texts), tone, Icon.CALENDAR_CLOCK))
    return found


def period_words(period: AgreementPeriod, texts: Texts) -> str:
    """«Signert 25. oktober 2018», «Revidert 14. mai 2024», «Tilbudt»."""
    if period.state is not AgreementState.ACCEPTED or not period.begins:
        return label(texts, period.state)
    day = texts.date_words(period.begins, DateStyle.DAY)
    if period.position:
        return texts.translate("Agreement", "Revised {day}").format(day=day)
    return texts.translate("Agreement", "Signed {day}").format(day=day)


def period_facts(period: AgreementPeriod, texts: Texts) -> list[tuple[str, str]]:
    """Name and value of what is stated."""
    start = texts.date_words(period.valid_from, DateStyle.DAY) if period.valid_from else ""
    end = texts.date_words(period.valid_until, DateStyle.DAY) if period.valid_until else ""
    since = texts.translate("Municipality", "from {day}").format(day=start) if start else ""
    until = texts.translate("Municipality", "until {day}").format(day=end) if end else ""
    pairs = [
        (texts.translate("Agreement", "Parties"), period.parties),
        (texts.translate("Agreement", "Signed by"), period.signatories),
        (texts.translate("Agreement", "Scope"), period.scope),
        (texts.translate("Agreement", "Validity"), joined(since, until, by=" ")),
        (texts.translate("Agreement", "Police case"), period.police_reference),
        (texts.translate("Agreement", "Municipality's case"), period.municipality_reference),
    ]
    if period.state.is_in_force:
        pairs.append((texts.translate("Agreement", "Revision"), label(texts, period.rule)))
    return [(name, value) for name, value in pairs if value]


def challenge_names(challenges: Sequence[str], known: Mapping[str, str]) -> list[str]:
    """The guide's challenges in the language of the windows; own ones as they were written."""
    return [known.get(challenge, challenge) for challenge in challenges]


def _revision_words(reason: RevisionReason, day: date, texts: Texts) -> str:
    if reason is RevisionReason.ELECTION:
        return texts.translate("Agreement", "Next revision after the election in {year}").format(year=day.year)
    words = (
        texts.translate("Agreement", "Valid until {day}")
        if reason is RevisionReason.EXPIRES
        else texts.translate("Agreement", "Next revision {day}")
    )
    return words.format(day=texts.date_words(day, DateStyle.DAY))


def _tone(period: AgreementPeriod) -> Tone:
    return "success" if period.state.is_in_force else "neutral"


def _icon(period: AgreementPeriod) -> Icon:
    return {
        AgreementState.OFFERED: Icon.CIRCLE_DASHED,
        AgreementState.DECLINED: Icon.CIRCLE_SLASH,
        AgreementState.ENDED: Icon.ARCHIVE,
    }.get(period.state, Icon.CIRCLE_CHECK)
