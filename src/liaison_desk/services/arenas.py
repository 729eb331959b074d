"""The collaboration arenas of a council: a list kept from meeting to meeting, with a line of status each."""

from collections.abc import Iterable
from dataclasses import replace

from liaison_desk.domain.agenda import AgendaItem
from liaison_desk.domain.arenas import Arena, ArenaLine
from liaison_desk.domain.councils import FixedItem
from liaison_desk.domain.ids import CouncilId, MeetingId, new_id
from liaison_desk.domain.meetings import Meeting
from liaison_desk.domain.problems import Problem, RuleBroken
from liaison_desk.store.work import Reader, Work


def of_council(reader: Reader, council_id: CouncilId) -> list[Arena]:
    return sorted(reader.all(Arena, council_id=council_id), key=lambda arena: arena.position)


def of_meeting(reader: Reader, meeting: Meeting) -> list[tuple[str, str]]:
    """Names and status, as they are now; in locked minutes as they were then."""
    rows: Iterable[Arena | ArenaLine] = of_council(reader, meeting.council_id)
    if meeting.locked_at:
        rows = sorted(reader.all(ArenaLine, meeting_id=meeting.id), key=lambda line: line.position)
    return [(row.name, row.status) for row in rows]


def words_under(reader: Reader, item: AgendaItem) -> list[str]:
    """What is listed under an item beside what is written there: nothing but under the one for the arenas."""
    if item.fixed is not FixedItem.ARENAS:
        return []
    return [word for line in of_meeting(reader, reader.get(Meeting, item.meeting_id)) for word in line]


def add(work: Work, council_id: CouncilId, name: str) -> Arena:
    """Last on the list. Raises `RuleBroken` without a name, or where it is there already."""
    known = of_council(work, council_id)
    position = max((arena.position for arena in known), default=-1) + 1
    arena = Arena(id=new_id(), council_id=council_id, position=position, name=name)
    return work.add(_checked(work, arena))


def save(work: Work, arena: Arena) -> Arena:
    """Its name and its status as changed."""
    now = work.get(Arena, arena.id)
    return work.update(_checked(work, replace(now, name=arena.name, status=arena.status)))


def move(work: Work, arena_id: str, step: int) -> None:
    """A step up (-1) or down (+1); at the end of the list nothing happens."""
    arena = work.get(Arena, arena_id)
    siblings = of_council(work, arena.council_id)
    at = siblings.index(arena)
    if 0 <= at + step < len(siblings):
        other = siblings[at + step]
        work.update(replace(arena, position=other.position))
        work.update(replace(other, position=arena.position))


def remove(work: Work, arena_id: str) -> None:
    """Off the list; minutes that are locked still tell of it."""
    work.remove(work.get(Arena, arena_id))


def keep_lines(work: Work, meeting_id: MeetingId) -> None:
    """The list as the minutes have it, once and for all; where they have an item for it."""
    if not work.all(AgendaItem, meeting_id=meeting_id, fixed=FixedItem.ARENAS):
        return
    for arena in of_council(work, work.get(Meeting, meeting_id).council_id):
        work.add(
            ArenaLine(id=new_id(), meeting_id=meeting_id, position=arena.position, name=arena.name, status=arena.status)
        )


def _checked(work: Work, arena: Arena) -> Arena:
    arena = replace(arena, name=" ".join(arena.name.split()), status=" ".join(arena.status.split()))
    if not arena.name:
        raise RuleBroken(Problem.NAME_MISSING)
    names = {other.name.casefold() for other in of_council(work, arena.council_id) if other.id != arena.id}
    if arena.name.casefold() in names:
        raise RuleBroken(Problem.ARENA_KNOWN, name=arena.name)
    return arena
