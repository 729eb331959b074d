"""What stands against an action is said in words; only a disk that refuses is called one."""

from dataclasses import replace

from liaison_desk.domain.changes import Op
from liaison_desk.services import councils
from liaison_desk.store.work import Work
from tests import factory
from tests.ui.screen import Screen
from tests.world import World


def saved_signs(screen: Screen) -> list[str]:
    return [words for words in screen.reads() if words.startswith(("Saved", "Everything is saved", "Not saved"))]


def test_what_others_belong_to_is_kept_and_everything_is_saved(screen: Screen, world: World) -> None:
    assert screen.context.saving.flush()

    def remove_alone(work: Work) -> None:
        work.remove(world.council)

    screen.context.do(Op.REMOVE_COUNCIL, remove_alone)
    screen.settle()
    assert screen.shows("Something else belongs to this, so it is kept as it is.")
    assert screen.context.saving.failed_since is None
    assert saved_signs(screen) == ["Saved 10:42"]


def test_what_is_gone_is_said_and_nothing_is_written(screen: Screen) -> None:
    gone = factory.council()

    def rename(work: Work) -> None:
        work.add(factory.contact(name="Halvt"))
        councils.save(work, replace(gone, name="Et annet råd"))

    outcome = screen.context.attempt(Op.EDIT_COUNCIL, rename)
    assert not outcome
    assert outcome.problem == "This is not here any more, so nothing was changed."
    assert screen.context.desk.next_undo() is None
    assert screen.context.saving.failed_since is None
