"""What looks as if it were about one person: a council is strategic, and names of individuals do not belong there.

A hint beside the line, never a refusal: what it takes for a number may be a case reference. Asked at every key, so a
text without a digit costs one search, and python-stdnum is imported when the first long number is seen.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from liaison_desk.domain.patterns import pattern


class Personal(StrEnum):
    IDENTITY_NUMBER = "identity_number"  # also a D-number, an H-number or an FH-number
    ACCOUNT_NUMBER = "account_number"
    CRIMINAL_CASE = "criminal_case"
    BIRTH_DATE = "birth_date"


@dataclass(frozen=True, slots=True)
class Doubts:
    """What a document seems to say about individuals, and where: false where it says nothing."""

    kinds: tuple[Personal, ...] = ()
    items: tuple[str, ...] = ()  # their numbers, «2a» or «12/26»
    elsewhere: bool = False  # outside the cases

    def __bool__(self) -> bool:
        return bool(self.kinds)


_DATE = r"\d{1,2}[./]\d{1,2}[./](?:\d{4}|\d{2})"
_DIGIT = pattern(r"\d")
_ELEVEN = pattern(r"(?<!\d)\d{2}[. ]?\d{2}[. ]?\d{2}[. -]?\d{5}(?!\d)")
_AS_ACCOUNT = pattern(r"\d{4}([. ])\d{2}\1\d{5}")  # as banks write it: 8601.11.17947
_IBAN = pattern(r"\bNO\d{2} ?\d{4} ?\d{4} ?\d{3}\b")
# Eight digits are as often a telephone number: they count right behind a word for such a case. Those that begin with
# a year number a case of an archive.
_CASE = pattern(
    r"\b(?:(?:straffe|politi)?sak(?:en|s?nummer|snr)?|anmeldelsen?|anmeld(?:t|inga|ing)|meldinga?|(?:criminal )?case)"
    r"\.?\s*(?:(?:nr|nummer|no|number)\b\.?)?\s*[:#]?\s*(?!20[0-4]\d)\d{8}(?![\d/])",
    re.IGNORECASE,
)
_BORN = pattern(rf"\b(?:født|fødd|f\.|born)\s*(?:den\s+|on\s+)?(?:{_DATE}|\d{{6}}(?!\d))", re.IGNORECASE)
_NAMED = pattern(rf"[A-ZÆØÅ][^\W\d_]+[ -][A-ZÆØÅ][^\W\d_]+,? \(?{_DATE}")


def warm_up() -> None:
    """Import what the first long number needs. For a job after the window is shown."""
    looks_personal("NO0000000000000 " + "0" * 11)


def looks_personal(text: str) -> Personal | None:
    """The gravest of what is seen in the text. An organisation number is not about a person."""
    return next(_seen(text), None) if _DIGIT.search(text) else None


def all_personal(text: str) -> tuple[Personal, ...]:
    """Everything that is seen in the text, the gravest first."""
    return tuple(_seen(text)) if _DIGIT.search(text) else ()


def _seen(text: str) -> Iterator[Personal]:
    text = text.replace("\u00a0", " ")
    numbers = [kind for written in _ELEVEN.findall(text) if (kind := _kind_of(written))]
    if Personal.IDENTITY_NUMBER in numbers:
        yield Personal.IDENTITY_NUMBER
    if _CASE.search(text):
        yield Personal.CRIMINAL_CASE
    if _BORN.search(text) or _NAMED.search(text):
        yield Personal.BIRTH_DATE
    if Personal.ACCOUNT_NUMBER in numbers or any(_is_iban(written) for written in _IBAN.findall(text)):
        yield Personal.ACCOUNT_NUMBER


def _kind_of(written: str) -> Personal | None:
    """Of eleven digits. A wrong check digit does not make a birth date and five digits harmless: somebody misread."""
    digits = re.sub(r"\D", "", written)
    as_account = _AS_ACCOUNT.fullmatch(written) is not None
    if not as_account and _is_identity(digits):
        return Personal.IDENTITY_NUMBER
    if _is_account(digits):
        return Personal.ACCOUNT_NUMBER
    return Personal.IDENTITY_NUMBER if not as_account and _begins_with_a_day(digits) else None


def _is_identity(digits: str) -> bool:
    from stdnum.exceptions import InvalidComponent, ValidationError
    from stdnum.no import fodselsnummer

    try:
        fodselsnummer.validate(digits)
    except InvalidComponent:  # the check digits are right: an FH-number, or one that is made for tests
        return True
    except ValidationError:
        return False
    return True


def _is_account(digits: str) -> bool:
    from stdnum.no import kontonr

    return kontonr.is_valid(digits)


def _is_iban(written: str) -> bool:
    from stdnum.no import iban

    return iban.is_valid(written)


def _begins_with_a_day(digits: str) -> bool:
    """D-numbers add 40 to the day, H-numbers to the month."""
    day, month = int(digits[:2]) % 40, int(digits[2:4]) % 40
    return 1 <= day <= 31 and 1 <= month <= 12
