"""Gather the meetings of all councils, and what the next one of a council may start with."""

from datetime import date

from liaison_desk.domain.councils import Council
from liaison_desk.domain.ids import CouncilId
from liaison_desk.domain.meetings import Meeting, MeetingChange
from liaison_desk.domain.planning import Proposal, proposal
from liaison_desk.domain.schedule import MeetingRow
from liaison_desk.services import councils, today
from liaison_desk.store.work import Reader


def rows(reader: Reader) -> list[MeetingRow]:
    """Every meeting, in no order."""
    states = today.meeting_states(reader)
    served = {council.id: councils.municipalities_of(reader, council.id) for council in reader.all(Council)}
    days = {state.meeting.id: state.meeting.day for state in states}
    reasons = {c.meeting_id: c.reason for c in sorted(reader.all(MeetingChange), key=lambda change: change.at)}
    return [
        MeetingRow(
            state=state,
            municipalities=served[state.council.id],
            reviewed_on=days[state.meeting.reviewed_in]
            if state.meeting.reviewed_in
            else state.meeting.approved_by_email_on,
            cancelled_because=reasons[state.meeting.id] if state.meeting.cancelled_at else "",
        )
        for state in states
    ]


def next_meeting(reader: Reader, council_id: CouncilId, on: date) -> Proposal:
    """What to propose on this day for the council's next meeting."""
    return proposal(reader.get(Council, council_id), reader.all(Meeting, council_id=council_id), on)
