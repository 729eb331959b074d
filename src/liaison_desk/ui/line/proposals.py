"""What is proposed while one writes behind a sign: people for @, days for !."""

from collections.abc import Sequence
from datetime import date, timedelta

from liaison_desk.domain.capture import Candidate, matching
from liaison_desk.domain.dates import read_deadline
from liaison_desk.domain.deadlines import Deadline
from liaison_desk.domain.texts import Texts
from liaison_desk.domain.wording import deadline_echo, distance_words
from liaison_desk.ui.fields.person import suggestions
from liaison_desk.ui.kit.icons import Icon
from liaison_desk.ui.kit.suggestions import Suggestion

_FRIDAY = 4


def people_rows(typed: str, candidates: Sequence[Candidate], *, present: str, offer: str) -> Sequence[Suggestion]:
    """Nothing where a name is written in full already, or where no name begins so after a space."""
    if any(candidate.name.casefold() == typed.strip().casefold() for candidate in candidates):
        return ()
    found = matching(typed, candidates)
    if not found and " " in typed.strip():
        return ()
    return suggestions(found, typed, present=present, offer=offer)


def deadline_rows(typed: str, texts: Texts, today: date) -> Sequence[Suggestion]:
    """The usual ones behind a bare sign; then what the letters mean, both days where they can mean two. Enter keeps a
    line that is certain, so no row is taken before one goes to it."""
    if not typed:
        return [_row(deadline, texts, today) for deadline in _usual(today)]
    reading = read_deadline(typed, today)
    if reading is None or reading.length < len(typed.rstrip()) or typed.endswith(" "):
        return ()
    if len(reading.meanings) == 1:
        return [_row(reading.meanings[0], texts, today, "Tab")]
    return [_row(meaning, texts, today, str(number)) for number, meaning in enumerate(reading.meanings, 1)]


def _row(deadline: Deadline, texts: Texts, today: date, key: str = "") -> Suggestion:
    return Suggestion(
        deadline_echo(texts, deadline, today),
        value=deadline,
        meta=distance_words(texts, deadline.on, today) if deadline.on else "",
        icon=Icon.CALENDAR_DAYS,
        keys=(key,) if key else (),
        shy=True,
    )


def _usual(today: date) -> Sequence[Deadline]:
    friday = today + timedelta(days=(_FRIDAY - today.weekday() - 1) % 7 + 1)
    days = dict.fromkeys([today + timedelta(days=1), friday, today + timedelta(days=14)])
    return [*(Deadline.day(day) for day in days), Deadline.next_meeting()]
