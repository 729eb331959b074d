"""The dated lines of an action item's history: written here, whoever has something to tell."""

from liaison_desk.domain.actions import ActionItem, ActionStatus, HistoryKind, HistoryLine
from liaison_desk.domain.deadlines import NO_DEADLINE, Deadline
from liaison_desk.domain.ids import ActionId, MeetingId, new_id
from liaison_desk.store.work import Reader, Work


def history(reader: Reader, action_id: ActionId) -> list[HistoryLine]:
    """Newest first."""
    lines = sorted(reader.all(HistoryLine, action_id=action_id), key=lambda line: line.at)
    return lines[::-1]  # of one moment, the one written last comes first


def tell(
    work: Work,
    action: ActionItem,
    kind: HistoryKind,
    *,
    words: str = "",
    status: ActionStatus | None = None,
    deadline: Deadline = NO_DEADLINE,
    meeting_id: MeetingId | None = None,
) -> HistoryLine:
    return work.add(
        HistoryLine(
            id=new_id(),
            action_id=action.id,
            at=work.now,
            kind=kind,
            words=words,
            status=status,
            due_kind=deadline.kind,
            due_on=deadline.on,
            due_words=deadline.words,
            meeting_id=meeting_id,
        )
    )
