"""Cases sent to the council above or below, and how far they have come there. No internal word goes with them."""

from collections.abc import Collection, Iterable
from dataclasses import replace

from liaison_desk.domain.agenda import AgendaItem
from liaison_desk.domain.councils import Council
from liaison_desk.domain.follow import FollowKind, key_of, source_of
from liaison_desk.domain.ids import CouncilId, ItemId, new_id
from liaison_desk.domain.meetings import Meeting
from liaison_desk.domain.problems import Problem, RuleBroken
from liaison_desk.domain.referrals import Referral, ReferralState, SentCase, state_of
from liaison_desk.store.work import Reader, Work


def targets(reader: Reader, council: Council) -> list[Council]:
    """Where its cases can be sent: to the council it reports to, and to those that report to it."""
    above = reader.find(Council, council.parent_id)
    below = sorted(reader.all(Council, parent_id=council.id), key=lambda child: child.name)
    return [other for other in (above, *below) if other is not None and other.ended_on is None]


def send(work: Work, item_id: ItemId, council_id: CouncilId) -> Referral:
    """It comes up as a proposal in that council's next meeting, planned or not yet.

    Raises `RuleBroken` where the two councils have nothing to do with each other, or it has been sent there and waits.
    """
    item = work.get(AgendaItem, item_id)
    council = work.get(Council, work.get(Meeting, item.meeting_id).council_id)
    receiver = work.get(Council, council_id)
    if receiver.id not in (other.id for other in targets(work, council)):
        raise RuleBroken(Problem.COUNCIL_NOT_RELATED)
    for known in work.all(Referral, item_id=item_id, council_id=council_id):
        if load(work, known).state in (ReferralState.WAITING, ReferralState.ON_AGENDA):
            raise RuleBroken(Problem.CASE_SENT_ALREADY, council=receiver.name)
    return work.add(Referral(id=new_id(), item_id=item_id, council_id=council_id, sent_at=work.now))


def take_back(work: Work, referral_id: str) -> None:
    """Before the other council has it on an agenda, or has said no."""
    sent = load(work, work.get(Referral, referral_id))
    if sent.state is not ReferralState.WAITING:
        raise RuleBroken(Problem.CASE_IS_ELSEWHERE, council=sent.to_council)
    work.remove(sent.referral)


def decline(work: Work, referral_id: str) -> Referral:
    """The council it was sent to does not take it up."""
    return work.update(replace(work.get(Referral, referral_id), declined_at=work.now))


def load(reader: Reader, referral: Referral) -> SentCase:
    source = reader.get(AgendaItem, referral.item_id)
    here = reader.get(Council, reader.get(Meeting, source.meeting_id).council_id)
    arrived = last_stand(reader, referral)
    meeting = reader.get(Meeting, arrived.meeting_id) if arrived else None
    is_answered = bool(reader.all(AgendaItem, source=key_of(FollowKind.ANSWER, referral.id)))
    return SentCase(
        referral=referral,
        state=state_of(referral, arrived, meeting, is_answered=is_answered),
        from_council=here.name,
        to_council=reader.get(Council, referral.council_id).name,
        arrived=arrived,
        met_on=meeting.day if meeting else None,
        from_id=here.id,
    )


def last_stand(reader: Reader, referral: Referral) -> AgendaItem | None:
    """The case in the last meeting of the receiving council it came to: it may have been carried on there."""
    arrived = reader.all(AgendaItem, source=key_of(FollowKind.SENT, referral.id))
    if not arrived:
        return None
    item = arrived[0]
    while later := carried_on(reader, item):
        item = later
    return item


def carried_on(reader: Reader, item: AgendaItem) -> AgendaItem | None:
    """The same case in a later meeting of the same council, where it followed to one."""
    later = reader.all(AgendaItem, source=key_of(FollowKind.CASE, item.id))
    return later[0] if later else None


def of_items(reader: Reader, items: Iterable[AgendaItem]) -> dict[ItemId, tuple[SentCase, ...]]:
    """What of these cases was sent somewhere, came from somewhere, or is an answer; by case, the oldest first."""
    found: dict[ItemId, list[Referral]] = {}
    by_id = {item.id: item for item in items}
    for referral in reader.all(Referral, item_id=by_id.keys()):
        found.setdefault(referral.item_id, []).append(referral)
    for item in by_id.values():
        if item.source and (came := _came(reader, item.source)) is not None:
            found.setdefault(item.id, []).append(came)
    return {
        item_id: tuple(load(reader, referral) for referral in sorted(sent, key=lambda referral: referral.sent_at))
        for item_id, sent in found.items()
    }


def asked_by(reader: Reader, key: str) -> Referral | None:
    """What another council sent that a key comes of, also where it has been carried on in the council it was sent to."""
    kind, of = source_of(key)
    while kind is FollowKind.CASE:
        before = reader.get(AgendaItem, of)
        if not before.source:
            return None
        kind, of = source_of(before.source)
    return reader.get(Referral, of) if kind is FollowKind.SENT else None


def waiting_for(reader: Reader, council_id: CouncilId) -> list[Referral]:
    """What was sent to a council and has been neither put on an agenda nor declined."""
    sent = (referral for referral in reader.all(Referral, council_id=council_id) if referral.declined_at is None)
    return sorted((s for s in sent if last_stand(reader, s) is None), key=lambda referral: referral.sent_at)


def ready_for(reader: Reader, council_id: CouncilId) -> list[SentCase]:
    """The answers that wait for the council that asked."""
    every = sorted(reader.all(Referral), key=lambda referral: referral.sent_at)
    items = {item.id: item for item in reader.all(AgendaItem, id={referral.item_id for referral in every})}
    homes = _councils(reader, items.values())
    own = (load(reader, s) for s in every if homes[items[s.item_id].meeting_id] == council_id)
    return [sent for sent in own if sent.state in (ReferralState.DEALT_WITH, ReferralState.DECLINED)]


def forget(work: Work, item: AgendaItem) -> None:
    """Before a case goes from an agenda: what waits elsewhere goes with it.

    Raises `RuleBroken` where another council has taken it up.
    """
    for referral in work.all(Referral, item_id=item.id):
        sent = load(work, referral)
        if sent.arrived is not None:
            raise RuleBroken(Problem.CASE_IS_ELSEWHERE, council=sent.to_council)
        work.remove(referral)


def _came(reader: Reader, key: str) -> Referral | None:
    kind, of = source_of(key)
    return reader.get(Referral, of) if kind is FollowKind.ANSWER else asked_by(reader, key)


def _councils(reader: Reader, items: Collection[AgendaItem]) -> dict[str, CouncilId]:
    meetings = reader.all(Meeting, id={item.meeting_id for item in items})
    return {meeting.id: meeting.council_id for meeting in meetings}
