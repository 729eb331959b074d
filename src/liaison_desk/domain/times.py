"""Hours as people write them: «13», «13.30», «9:05», «1330»."""

from datetime import UTC, date, datetime, time, tzinfo

from liaison_desk.domain.patterns import pattern

_TIME = pattern(r"(?:kl\.? ?)?(\d{1,2})(?:[.:, ]?(\d{2}))?")


def read_time(text: str) -> time | None:
    """None where it is no time of the day."""
    found = _TIME.fullmatch(text.strip().lower())
    if found is None:
        return None
    hour, minute = int(found[1]), int(found[2] or 0)
    return time(hour, minute) if hour < 24 and minute < 60 else None


def exists(day: date, moment: time, zone: tzinfo) -> bool:
    """False for the hour that is left out where the clocks are put forward."""
    wall = datetime.combine(day, moment, tzinfo=zone)
    return wall.astimezone(UTC).astimezone(zone).replace(tzinfo=None) == wall.replace(tzinfo=None)
