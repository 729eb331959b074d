"""«Meet now»: from a council's page by one key or click, from anywhere else by way of the panel that asks which."""

from liaison_desk.domain.changes import Op
from liaison_desk.domain.councils import CouncilKind
from liaison_desk.domain.meetings import Meeting, MeetingStage
from liaison_desk.domain.minutes import Entry
from liaison_desk.domain.texts import Language
from liaison_desk.services import councils
from liaison_desk.ui.kit.fields import Select
from tests.ui.screen import Screen
from tests.world import World

KEYS = "Ctrl+Shift+M"


def the_meeting(world: World) -> Meeting | None:
    with world.desk.read() as reader:
        return next(iter(reader.all(Meeting)), None)


def test_one_key_from_the_council_and_one_writes(screen: Screen, world: World) -> None:
    screen.go("council", world.council.id)
    screen.key(KEYS)
    meeting = the_meeting(world)
    assert meeting is not None
    assert meeting.stage is MeetingStage.RUNNING
    assert (screen.page.place.page, screen.page.place.subject, screen.page.place.part) == (
        "meeting",
        meeting.id,
        "hold",
    )
    screen.type("Naudetatane er varsla")
    screen.key("Return")
    with world.desk.read() as reader:
        assert [entry.text for entry in reader.all(Entry)] == ["Naudetatane er varsla"]
    screen.go("today")
    assert not screen.shows("agenda")


def test_undo_takes_it_all_back(screen: Screen, world: World) -> None:
    screen.go("council", world.council.id)
    screen.press("Meet now")
    assert screen.shows("The meeting has begun")
    screen.press("Undo")
    assert the_meeting(world) is None
    assert screen.page.place.page == "meetings"


def test_from_anywhere_the_panel_knows_the_only_council(screen: Screen, world: World) -> None:
    screen.key(KEYS)
    screen.press("Meet now")
    assert the_meeting(world) is not None
    assert screen.page.place.part == "hold"
    assert not screen.has("Plan the meeting")


def test_with_several_it_asks_which(screen: Screen, world: World) -> None:
    with world.desk.write(Op.ADD_COUNCIL) as work:
        other = councils.found(work, "Lokalråd sør", CouncilKind.LOCAL, [world.municipality.id], Language.NN)
    screen.key(KEYS)
    screen.press("Meet now")
    assert screen.shows("Choose the council that meets.")
    assert screen.focus is screen.find("Council", Select)
    screen.key("L")
    screen.press("Meet now")
    meeting = the_meeting(world)
    assert meeting is not None
    assert meeting.council_id == other.id


def test_a_council_that_has_ended_meets_no_more(screen: Screen, world: World) -> None:
    with world.desk.write(Op.END_COUNCIL) as work:
        councils.end(work, world.council.id, world.desk.today().replace(day=1))
    screen.go("council", world.council.id)
    assert not screen.has("Meet now")
    screen.key(KEYS)
    assert the_meeting(world) is None
