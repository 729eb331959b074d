"""How the page says what it knows of people. No Qt."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from liaison_desk.domain.action_files import ActionRow
from liaison_desk.domain.councils import Membership
from liaison_desk.domain.directory import DirectoryRow, Seat
from liaison_desk.domain.labels import label
from liaison_desk.domain.texts import DateStyle, Texts
from liaison_desk.domain.wording import deadline_words
from liaison_desk.ui.log_words import last_words


@dataclass(frozen=True, slots=True)
class RowWords:
    """A row of the list; `note` is what is worth a second look, amber where something is to be done."""

    name: str
    title: str
    organisation: str
    side: str
    note: str
    asks: bool
    last: str = ""  # when the officer was last in touch
    contact: str = ""  # the same for a screen reader
    is_late: bool = False

    @property
    def under(self) -> str:
        """Under the name, where organisation and side have no columns of their own."""
        return joined(self.title, self.organisation)

    def spoken(self) -> str:
        """The row as one sentence for a screen reader."""
        return joined(self.name, self.title, self.organisation, self.side, self.note, self.contact)


def contact_words(row: DirectoryRow, last: str, texts: Texts, today: date) -> str:
    """The last contact as a screen reader says it."""
    if row.is_late(today):
        said = texts.translate("Contacts", "last contact {day}, longer ago than you want")
        never = texts.translate("Contacts", "no contact yet, and you want it")
        return said.format(day=last) if last else never
    return texts.translate("Contacts", "last contact {day}").format(day=last) if last else ""


def joined(*parts: str) -> str:
    return ", ".join(filter(None, parts))


def row_words(row: DirectoryRow, texts: Texts, today: date) -> RowWords:
    asks = row.is_to_be_confirmed(today)
    late = row.is_late(today)
    last = "" if row.is_officer else last_words(row.last_contact, texts, today)
    return RowWords(
        name=row.contact.name,
        title=row.contact.title,
        organisation=row.organisation,
        side=label(texts, row.contact.side),
        note=texts.translate("Contacts", "to be confirmed") if asks else left_words(row.contact.left_on, texts, today),
        asks=asks,
        last=last or (texts.translate("Contacts", "never") if late else ""),
        contact=contact_words(row, last, texts, today),
        is_late=late,
    )


def left_words(left_on: date | None, texts: Texts, today: date) -> str:
    """«sluttet 31. okt», «slutter 31. des»; nothing for who stays."""
    if left_on is None:
        return ""
    day = texts.near_date(left_on, today, DateStyle.DAY_SHORT)
    if left_on < today:
        return texts.translate("Contacts", "left {day}").format(day=day)
    return texts.translate("Contacts", "leaves {day}").format(day=day)


def counts(rows: Sequence[DirectoryRow], texts: Texts, today: date) -> str:
    """«62 personer, 2 skal bekreftes, 2 har ikke hatt kontakt på lenge»."""
    people = sum(row.contact.is_in_post(today) for row in rows)
    asking = sum(row.is_to_be_confirmed(today) for row in rows)
    late = sum(row.is_late(today) for row in rows)
    return joined(
        texts.translate("Contacts", "%n person(s)", "", n=people),
        texts.translate("Contacts", "%n to be confirmed after the election", "", n=asking) if asking else "",
        texts.translate("Contacts", "%n without contact for too long", "", n=late) if late else "",
    )


def seat_words(seat: Seat, texts: Texts, today: date) -> str:
    """«møteleder», «medlem til 31. okt»."""
    role = label(texts, seat.membership.role)
    limit = _limit(seat.membership, texts, today)
    return f"{role} {limit}" if limit else role


def _limit(membership: Membership, texts: Texts, today: date) -> str:
    if membership.until is not None:
        day = texts.near_date(membership.until, today, DateStyle.DAY_SHORT)
        return texts.translate("Contacts", "until {day}").format(day=day)
    if membership.since is not None and membership.since > today:
        day = texts.near_date(membership.since, today, DateStyle.DAY_SHORT)
        return texts.translate("Contacts", "from {day}").format(day=day)
    return ""


def action_line(row: ActionRow, texts: Texts, today: date) -> str:
    """«Bergen  ·  11 dager over fristen»."""
    over = row.days_over(today)
    due = (
        texts.translate("Contacts", "%n day(s) overdue", "", n=over)
        if over
        else deadline_words(texts, row.action.deadline, DateStyle.SHORT)
    )
    return "  ·  ".join(filter(None, (row.municipality, due)))
