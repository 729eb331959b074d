"""Valid objects with sensible defaults, so that a new field touches one place in the tests."""

from datetime import date, time
from itertools import count
from typing import Any

from liaison_desk.domain.action_files import ActionRow
from liaison_desk.domain.action_plans import Goal, Measure
from liaison_desk.domain.actions import ActionItem
from liaison_desk.domain.agenda import AgendaItem
from liaison_desk.domain.agreements import Agreement, AgreementFile, AgreementPeriod, PeriodFile
from liaison_desk.domain.attachments import Attachment
from liaison_desk.domain.contacts import Contact, Side
from liaison_desk.domain.councils import Council, CouncilKind, Membership
from liaison_desk.domain.meetings import Meeting
from liaison_desk.domain.minutes import Entry, EntryKind
from liaison_desk.domain.municipalities import LanguageForm, Municipality

_numbers = count(1)


def _id(kind: str) -> str:
    return f"{kind}-{next(_numbers)}"


def municipality(**values: Any) -> Municipality:
    return Municipality(
        **{"id": _id("municipality"), "number": "4626", "name": "Øygarden", "language_form": LanguageForm.NN} | values
    )


def council(**values: Any) -> Council:
    return Council(**{"id": _id("council"), "name": "Politirådet i Øygarden", "kind": CouncilKind.OVERALL} | values)


def contact(**values: Any) -> Contact:
    return Contact(
        **{"id": _id("contact"), "name": "Kari Prøve", "title": "ordfører", "side": Side.MUNICIPAL_POLITICAL} | values
    )


def membership(**values: Any) -> Membership:
    return Membership(**{"id": _id("membership"), "council_id": "council", "contact_id": "contact"} | values)


def meeting(**values: Any) -> Meeting:
    usual = {
        "id": _id("meeting"),
        "council_id": "council",
        "day": date(2026, 12, 1),
        "start": time(12, 0),
        "end": time(14, 0),
    }
    return Meeting(**usual | values)


def item(**values: Any) -> AgendaItem:
    return AgendaItem(**{"id": _id("item"), "meeting_id": "meeting", "position": 0, "title": "Trafikk"} | values)


def attachment(**values: Any) -> Attachment:
    usual = {
        "id": _id("attachment"),
        "meeting_id": "meeting",
        "item_id": "item",
        "position": 0,
        "title": "SLT-plan",
        "file_name": "SLT-plan.pdf",
        "media_type": "application/pdf",
        "size": 4,
        "sha256": "0" * 64,
        "content_id": "content",
    }
    return Attachment(**usual | values)


def entry(**values: Any) -> Entry:
    usual = {
        "id": _id("entry"),
        "meeting_id": "meeting",
        "item_id": "item",
        "position": 0,
        "kind": EntryKind.NOTE,
        "text": "Politiet orienterte.",
    }
    return Entry(**usual | values)


def action(**values: Any) -> ActionItem:
    return ActionItem(**{"id": _id("action"), "title": "Ringe rektor", "raised_on": date(2026, 9, 8)} | values)


def action_row(next_meeting: date | None = None, municipality: str = "Askøy", **values: Any) -> ActionRow:
    return ActionRow(action(**values), None, municipality, None, "", next_meeting, ())


def period(**values: Any) -> AgreementPeriod:
    return AgreementPeriod(**{"id": _id("period"), "agreement_id": "agreement", "position": 0} | values)


def agreement(*periods: AgreementPeriod, **values: Any) -> AgreementFile:
    """With its periods, or one that is offered."""
    made = Agreement(**{"id": _id("agreement"), "municipality_id": "municipality"} | values)
    return AgreementFile(made, tuple(PeriodFile(part) for part in periods or (period(),)))


def goal(**values: Any) -> Goal:
    return Goal(**{"id": _id("goal"), "period_id": "period", "position": 0, "title": "Trygge barn"} | values)


def measure(**values: Any) -> Measure:
    return Measure(**{"id": _id("measure"), "area_id": "area", "position": 0, "title": "Lys langs vegen"} | values)
