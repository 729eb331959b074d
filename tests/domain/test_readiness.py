from liaison_desk.domain.ids import ContactId
from liaison_desk.domain.readiness import Need, readiness
from tests import factory


def test_a_bare_agenda_lacks_everything() -> None:
    section = factory.item(id="s", position=0)
    inside = factory.item(id="c", parent_id="s", position=0)
    alone = factory.item(id="a", position=1)
    found = readiness(factory.meeting(), [alone, section, inside])
    assert [(r.need, r.place and r.place.label) for r in found] == [
        (Need.PLACE, None),
        (Need.CHAIR, None),
        (Need.PRESENTER, "1a"),
        (Need.MINUTES, "1a"),
        (Need.PRESENTER, "2"),
        (Need.MINUTES, "2"),
    ]
    assert not any(r.is_met for r in found)


def test_everything_in_place() -> None:
    meeting = factory.meeting(place="Rådhuset", chair_id=ContactId("kari"))
    assert all(r.is_met for r in readiness(meeting, [factory.item(presenter="Kari Prøve", minutes=0)]))
