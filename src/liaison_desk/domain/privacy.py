"""What looks as if it were about one person: a council is strategic, and names of individuals do not belong there.

A hint beside the line, never a refusal: what it takes for a number may be a case reference.
"""

import re
from enum import StrEnum


class Personal(StrEnum):
    IDENTITY_NUMBER = "identity_number"  # also a D-number
    BIRTH_DATE = "birth_date"


_DATE = r"\d{1,2}[./]\d{1,2}[./](?:\d{4}|\d{2})"
_NUMBER = re.compile(r"(?<!\d)\d{6}[ -]?\d{5}(?!\d)")
_BORN = re.compile(rf"\b(?:født|fødd|født den|f\.|born)\s*(?:den\s+|on\s+)?{_DATE}", re.IGNORECASE)
_NAMED = re.compile(rf"[A-ZÆØÅ][^\W\d_]+[ -][A-ZÆØÅ][^\W\d_]+,? \(?{_DATE}")


def looks_personal(text: str) -> Personal | None:
    """An 11-digit number, a date after «født», or a date right behind a full name."""
    if _NUMBER.search(text):
        return Personal.IDENTITY_NUMBER
    return Personal.BIRTH_DATE if _BORN.search(text) or _NAMED.search(text) else None
