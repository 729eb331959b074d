"""One write, one undo step, one message; and the law that everything can be taken back and done again."""

import threading
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from liaison_desk import paths
from liaison_desk.clock import SetClock, SystemClock
from liaison_desk.domain.changes import FINAL, ChangeSet, Op
from liaison_desk.domain.contacts import Contact, Organisation
from liaison_desk.domain.councils import Council, Membership
from liaison_desk.domain.problems import Problem, RuleBroken
from liaison_desk.services import stores
from liaison_desk.services.desk import UNDO_LIMIT, Desk
from liaison_desk.store.tables import TABLE_OF
from tests import factory
from tests.conftest import NOW


def add(desk: Desk, **values: str) -> Contact:
    with desk.write(Op.ADD_CONTACT) as work:
        return work.add(factory.contact(**values))


def everything(desk: Desk) -> dict[str, list[str]]:
    with desk.read() as reader:
        return {kind.__name__: sorted(map(repr, reader.all(kind))) for kind in TABLE_OF}


def test_an_error_keeps_nothing_and_tells_nobody(desk: Desk) -> None:
    heard: list[ChangeSet] = []
    desk.subscribe(heard.append)
    with pytest.raises(ZeroDivisionError), desk.write(Op.ADD_CONTACT) as work:
        work.add(factory.contact())
        raise ZeroDivisionError
    assert (heard, desk.next_undo()) == ([], None)
    assert everything(desk)["Contact"] == []
    add(desk)
    assert len(heard) == 1


def test_what_is_read_together_is_one_view_until_something_is_written(desk: Desk) -> None:
    with desk.look_around():
        with desk.read() as first, desk.read() as second:
            assert first is second
            assert first.all(Contact) == []
        elsewhere: list[object] = []
        other = threading.Thread(target=lambda: elsewhere.append(desk.read().__enter__()))
        other.start()
        other.join()
        assert elsewhere[0] is not first
        add(desk)
        with desk.read() as after:
            assert len(after.all(Contact)) == 1
    desk.get_ready_to_write()
    with desk.look_around():
        desk.undo()
        with desk.read() as after:
            assert after.all(Contact) == []
    with desk.read() as later:
        assert later is not first


def test_a_message_says_what_it_touches(desk: Desk) -> None:
    heard: list[ChangeSet] = []
    desk.subscribe(heard.append)
    add(desk)
    assert heard[0].touches({Contact, Council})
    assert not heard[0].touches({Council})


def test_what_the_machines_own_clock_stamped_can_be_taken_back(place: paths.Paths) -> None:
    """The store keeps every moment as the row has it."""
    desk = Desk(stores.open_store(place), SystemClock())
    for _ in range(20):  # one of a thousand moments would do by chance
        with desk.write(Op.START_MEETING) as work:
            work.add(factory.council(id="c"))
            work.add(factory.meeting(id="m", council_id="c", started_at=desk.now()))
        desk.undo()
        desk.redo()
        desk.undo()
        desk.forget_undo()
    desk.close()


def test_what_something_else_belongs_to_by_now_is_not_undone(desk: Desk) -> None:
    council = factory.council()
    with desk.write(Op.ADD_COUNCIL) as work:
        work.add(council)
    person = add(desk)
    desk._undo.pop()
    with desk._database.writing(desk.now(), "") as work:
        work.add(factory.membership(council_id=council.id, contact_id=person.id))
    with pytest.raises(RuleBroken, match=Problem.CHANGED_MEANWHILE):
        desk.undo()
    assert desk.next_undo() is not None
    with desk.read() as reader:
        assert reader.all(Council) == [council]


def test_undo_and_redo_have_names(desk: Desk) -> None:
    person = add(desk)
    assert desk.next_undo() is not None
    assert desk.next_undo().op is Op.ADD_CONTACT
    assert desk.undo() is not None
    assert everything(desk)["Contact"] == []
    assert desk.next_redo().op is Op.ADD_CONTACT
    desk.redo()
    assert everything(desk)["Contact"] == [repr(person)]


def test_nothing_to_undo_or_redo(desk: Desk) -> None:
    assert desk.undo() is None
    assert desk.redo() is None


def test_a_new_step_forgets_what_was_undone(desk: Desk) -> None:
    add(desk)
    desk.undo()
    add(desk)
    assert desk.next_redo() is None


def test_typing_in_one_field_is_one_step(desk: Desk) -> None:
    person = add(desk, title="")
    for title in ("o", "or", "ord"):
        with desk.write(Op.EDIT_CONTACT, merge_key="title") as work:
            work.update(replace(person, title=title))
    with desk.write(Op.EDIT_CONTACT, merge_key="other") as work:
        work.update(replace(person, title="ord", phone="1"))
    desk.undo()
    desk.undo()
    with desk.read() as reader:
        assert reader.get(Contact, person.id) == person
    desk.redo()
    with desk.read() as reader:
        assert reader.get(Contact, person.id).title == "ord"


def test_undo_refuses_to_overwrite(desk: Desk, clock: SetClock) -> None:
    person = add(desk)
    with desk.write(Op.EDIT_CONTACT) as work:
        work.update(replace(person, name="b"))
    with desk._database.writing(clock.now(), "elsewhere") as work:
        work.update(replace(person, name="c"))
    with pytest.raises(RuleBroken) as refused:
        desk.undo()
    assert refused.value.problem is Problem.CHANGED_MEANWHILE
    assert desk.next_undo() is not None
    with desk.read() as reader:
        assert reader.get(Contact, person.id).name == "c"


@pytest.mark.parametrize("op", sorted(FINAL))
def test_final_steps_end_undo_and_say_so(desk: Desk, op: Op) -> None:
    add(desk)
    with desk.write(op) as work:
        work.add(factory.contact())
    assert desk.next_undo() is None
    with pytest.raises(RuleBroken) as refused:
        desk.undo()
    assert (refused.value.problem, refused.value.values) == (Problem.UNDO_STOPS_HERE, {"op": op})
    add(desk)
    assert desk.undo() is not None  # what comes after can be undone
    desk.forget_undo()
    assert desk.undo() is None


def test_undo_has_a_limit(desk: Desk) -> None:
    for _ in range(UNDO_LIMIT + 2):
        add(desk)
    while desk.undo():
        pass
    assert len(everything(desk)["Contact"]) == 2


def test_only_the_desks_own_thread_writes(desk: Desk) -> None:
    caught: list[Exception] = []

    def job() -> None:
        try:
            with desk.write(Op.ADD_CONTACT):
                pass
        except RuntimeError as error:
            caught.append(error)

    thread = threading.Thread(target=job)
    thread.start()
    thread.join()
    assert "thread" in str(caught[0])


def test_any_thread_reads(desk: Desk) -> None:
    person = add(desk)
    found: list[Contact] = []

    def job() -> None:
        with desk.read() as reader:
            found.extend(reader.all(Contact))

    thread = threading.Thread(target=job)
    thread.start()
    thread.join()
    assert found == [person]


def test_writes_do_not_nest(desk: Desk) -> None:
    with desk.write(Op.ADD_CONTACT), pytest.raises(RuntimeError), desk.write(Op.ADD_CONTACT):
        pass
    with desk.write(Op.ADD_CONTACT):
        pass


steps = st.lists(
    st.tuples(
        st.sampled_from(["organisation", "contact", "council", "member", "edit", "leave", "remove", "twice"]),
        st.integers(0, 9),
        st.text(alphabet="abcæøå ", max_size=4),
    ),
    max_size=25,
)


@settings(max_examples=40, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(steps=steps)
def test_everything_can_be_taken_back_and_done_again(
    tmp_path_factory: pytest.TempPathFactory, empty_store: paths.Paths, steps: list[tuple[str, int, str]]
) -> None:
    folder: Path = tmp_path_factory.mktemp("undo")
    for file in (empty_store.store, empty_store.key):
        (folder / file.name).write_bytes(file.read_bytes())
    desk = Desk(stores.open_store(paths.inside(folder)), SetClock(NOW))
    states = [everything(desk)]
    for step, index, text in steps:
        with desk.read() as reader:
            rows = {kind: reader.all(kind) for kind in (Organisation, Contact, Council, Membership)}
        with desk.write(Op.EDIT_CONTACT) as work:
            change(work, step, index, text, rows)
        now = everything(desk)
        if now != states[-1]:
            states.append(now)
    for state in reversed(states[:-1]):
        desk.undo()
        assert everything(desk) == state
    assert desk.next_undo() is None
    for state in states[1:]:
        desk.redo()
        assert everything(desk) == state
    desk.close()


def change(work: object, step: str, index: int, text: str, rows: dict[type, list]) -> None:
    pick = {kind: found[index % len(found)] for kind, found in rows.items() if found}
    contact, council, member = pick.get(Contact), pick.get(Council), pick.get(Membership)
    match step:
        case "organisation":
            work.add(Organisation(id=factory._id("organisation"), name=text))
        case "contact":
            belongs = pick[Organisation].id if Organisation in pick else None
            work.add(factory.contact(name=text, organisation_id=belongs))
        case "council":
            work.add(factory.council(name=text, parent_id=council and council.id))
        case "member" if contact and council:
            work.add(factory.membership(council_id=council.id, contact_id=contact.id))
        case "edit" if contact:
            work.update(replace(contact, name=text))
        case "twice" if contact:
            work.update(replace(contact, name=text))
            work.update(replace(contact, title=text))
        case "leave" if member:
            work.remove(member)
        case "remove" if contact and not any(m.contact_id == contact.id for m in rows[Membership]):
            work.remove(contact)
