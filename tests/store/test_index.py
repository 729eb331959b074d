"""Search finds what was written, and nothing of what was removed: not in the index and not in the file."""

import shutil
import threading
import unicodedata
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy.exc import DBAPIError

from liaison_desk import paths
from liaison_desk.clock import SetClock
from liaison_desk.domain.actions import ActionHelper, ActionItem
from liaison_desk.domain.attachments import IssuedAttachment
from liaison_desk.domain.attendance import Attendance
from liaison_desk.domain.changes import Op
from liaison_desk.domain.contact_log import LogPerson
from liaison_desk.domain.contacts import Contact, Organisation
from liaison_desk.domain.councils import CaseSeries, CouncilMunicipality, Membership, TemplateItem
from liaison_desk.domain.disclosure import Assessment
from liaison_desk.domain.documents import DocumentContent, IssuedPaper
from liaison_desk.domain.elections import ElectionDates
from liaison_desk.domain.evaluation_parts import EvaluationPerson
from liaison_desk.domain.finding import END, MARK
from liaison_desk.domain.follow import FollowChoice
from liaison_desk.domain.handover import Handover, SetAside
from liaison_desk.domain.officer import Officer
from liaison_desk.domain.own_templates import OwnTemplate, OwnTemplateItem
from liaison_desk.domain.referrals import Referral
from liaison_desk.domain.searched import SEARCHED, Section
from liaison_desk.domain.sending import Sending, SendingReceiver
from liaison_desk.domain.snoozes import Snooze
from liaison_desk.services import stores
from liaison_desk.services.desk import Desk
from liaison_desk.store import connection as connections
from liaison_desk.store import finder as finding
from liaison_desk.store import index
from liaison_desk.store.errors import DamagedStoreError, GivenUpError, StoreError
from liaison_desk.store.finder import Finder
from liaison_desk.store.tables import TABLE_OF
from tests import factory
from tests.conftest import NOW

# Rows without words of the officer's own, and copies of what is found elsewhere.
SILENT: frozenset[type[Any]] = frozenset(
    {
        ActionHelper,
        Assessment,
        Attendance,
        CaseSeries,
        CouncilMunicipality,
        DocumentContent,
        ElectionDates,
        EvaluationPerson,
        FollowChoice,
        Handover,
        IssuedAttachment,
        IssuedPaper,
        LogPerson,
        Membership,
        Officer,
        OwnTemplate,
        OwnTemplateItem,
        Referral,
        Sending,
        SendingReceiver,
        SetAside,
        Snooze,
        TemplateItem,
    }
)
FIXTURES = Path(__file__).parent / "fixtures"


def add(desk: Desk, *rows: Any) -> None:
    with desk.write(Op.ADD_CONTACT) as work:
        for row in rows:
            work.add(row)


def people(desk: Desk, typed: str, most: int = 50) -> list[str]:
    with desk.finder.asking() as search:
        return [found.id for found in search.matching(typed, Section.PEOPLE, most)]


def damage(place: paths.Paths, *statements: str) -> None:
    """With a hand that is not ours."""
    connection = connections.connect(place.store, connections.read_key(place.key))
    for statement in statements:
        connection.execute(statement)
    connection.close()


def test_every_table_is_searched_or_has_no_words_of_its_own() -> None:
    assert SEARCHED.keys() | SILENT == TABLE_OF.keys()
    assert not SEARCHED.keys() & SILENT


# -- what is found


@pytest.mark.parametrize(
    ("written", "typed"),
    [
        ("Ås kommune", "ås"),
        ("Ås kommune", "AAS"),
        ("Aas gård", "ås"),
        ("Bærum", "baer"),
        ("Bjørn Öberg", "øberg"),
        ("sak 2026/123-4", "2026/123"),
        ("kari@aas.kommune.no", "kari@aas"),
        ("politirådet møttes", "politirå"),
        (unicodedata.normalize("NFD", "Åse på hjørnet"), "åse hjørn"),
        ("Åse", unicodedata.normalize("NFD", "Åse")),
        ("tlf 90 12 34 56", '"90 12"'),
    ],
)
def test_found_in_norwegian(desk: Desk, written: str, typed: str) -> None:
    add(desk, factory.contact(id="it", name=written), factory.contact(name="Ola Nordmann"))
    assert people(desk, typed) == ["it"]


@pytest.mark.parametrize(("written", "typed"), [("Ås", "as"), ("far", "får"), ("Per", "pr"), ("90 34 12", '"90 12"')])
def test_not_mistaken_for_another_word(desk: Desk, written: str, typed: str) -> None:
    add(desk, factory.contact(name=written))
    assert people(desk, typed) == []


def test_the_name_counts_for_more_than_the_rest(desk: Desk) -> None:
    add(
        desk,
        factory.contact(id="title", name="Kari Lunde", title="rektor ved skolen"),
        factory.contact(id="name", name="Rektor Hansen", title="leder ved skolen"),
    )
    assert people(desk, "rektor") == ["name", "title"]


def test_one_letter_brings_the_newest_first(desk: Desk) -> None:
    add(desk, *(factory.contact(id=str(number), name=f"Kari {number}") for number in range(9)))
    assert people(desk, "k", 3) == ["8", "7", "6"]


def test_of_very_many_only_the_newest_are_weighed(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(finding, "RANKED", 3)
    add(desk, factory.contact(id="old", name="Kari"))
    add(desk, *(factory.contact(id=str(number), name="Kari Lunde og mange til") for number in range(5)))
    assert sorted(people(desk, "kari")) == ["1", "2", "3", "4"]


def test_what_was_found_is_marked(desk: Desk) -> None:
    add(desk, factory.action(id="it", title="Ringe rektor", details=f"{'før ' * 30}om skolegården{' etter' * 30}"))
    with desk.finder.asking() as search:
        by_name, by_words = (search.matching(typed, Section.ACTIONS, 5)[0] for typed in ("rekt", "skoleg"))
    assert by_name.title == f"Ringe {MARK}rektor{END}"
    assert f"om {MARK}skolegården{END} etter" in by_words.words
    assert len(by_words.words) < 90
    assert (by_words.kind, by_words.id) == (ActionItem, "it")


def test_inside_words_and_without_accents(desk: Desk) -> None:
    add(desk, factory.contact(id="a", name="Ungdomsskolen i Vik"), factory.contact(id="b", name="Café Bjørnen"))

    def inside(typed: str) -> list[str]:
        with desk.finder.asking() as search:
            return [found.id for found in search.inside(typed, Section.PEOPLE, 5)]

    assert people(desk, "skole") == []
    assert inside("skole vik") == ["a"]
    assert inside("cafe") == ["b"]
    assert inside('"skole"') == []
    assert inside("...") == []
    add(desk, factory.contact(id="c", name="Barneskolen"))  # the words are read again
    assert sorted(inside("skole")) == ["a", "c"]


@settings(max_examples=120, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(typed=st.text(st.sampled_from("ab æÅ\"*^():-+{}_AND OR NOT NEAR\\%'\0;"), max_size=14) | st.text(max_size=12))
def test_whatever_is_typed_is_no_mistake(desk: Desk, typed: str) -> None:
    with desk.finder.asking() as search:
        search.matching(typed, Section.TEXTS, 3)
        search.inside(typed, Section.TEXTS, 3)


# -- the law

WORDS = ("ås", "møte", "kari", "rådhus", "café")
STEP = st.tuples(
    st.sampled_from(["add", "edit", "remove", "organisation", "undo", "redo"]),
    st.integers(0, 9),
    st.lists(st.sampled_from(WORDS), max_size=3).map(" ".join),
)


@settings(max_examples=25, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(steps=st.lists(STEP, max_size=20))
def test_finds_what_is_written_and_not_what_was_removed(
    tmp_path_factory: pytest.TempPathFactory, empty_store: paths.Paths, steps: list[tuple[str, int, str]]
) -> None:
    folder = tmp_path_factory.mktemp("index")
    for file in (empty_store.store, empty_store.key):
        shutil.copy(file, folder)
    desk = Desk(stores.open_store(paths.inside(folder)), SetClock(NOW))
    for step, which, words in steps:
        do(desk, step, which, words)
        with desk.read() as reader:
            rows = [*reader.all(Contact), *reader.all(Organisation)]
        for word in WORDS:
            has = {row.id for row in rows if word in " ".join(SEARCHED[type(row)].of(row)).split()}
            assert set(people(desk, word)) == has, word
    assert desk.mend_index()[1]
    desk.close()


def do(desk: Desk, step: str, index: int, words: str) -> None:
    with desk.read() as reader:
        everybody = reader.all(Contact)
    if step in ("undo", "redo"):
        desk.undo() if step == "undo" else desk.redo()
        return
    with desk.write(Op.EDIT_CONTACT) as work:
        match step:
            case "add":
                work.add(factory.contact(name=words, title=""))
            case "organisation":
                work.add(Organisation(id=factory._id("organisation"), name="", resources=words))
            case "edit" if everybody:
                work.update(replace(everybody[index % len(everybody)], title=words))
            case "remove" if everybody:
                work.remove(everybody[index % len(everybody)])


# -- what is removed is gone


def test_nothing_of_it_is_left_in_the_file(tmp_path: Path, clock: SetClock, monkeypatch: pytest.MonkeyPatch) -> None:
    """In a file without a key, to see what an officer's file has behind it: rows, index and free pages."""
    monkeypatch.setattr(connections, "_unlock", lambda connection, key: None)
    place = paths.inside(tmp_path / "open")
    desk = Desk(stores.open_store(place), clock)
    person = factory.contact(name="Zqvitnehemmelig", title="bor hos Xwkilde")
    add(desk, *(factory.contact(name=f"Kari {number} Lunde", title="rektor") for number in range(300)))
    add(desk, person)
    add(desk, *(factory.contact(name=f"Per {number} Hansen", title="lærer") for number in range(300)))
    desk.close()
    assert b"Zqvitnehemmelig" in place.store.read_bytes()
    assert b"qvitnehemmelig" in place.store.read_bytes().replace(b"Zqvitnehemmelig", b"")  # in the index, in lower case
    desk = Desk(stores.open_store(place), clock)
    with desk.write(Op.EDIT_CONTACT) as work:
        person = work.update(replace(person, title="har flyttet"))
    with desk.write(Op.REMOVE_CONTACT) as work:
        work.remove(person)
    desk.close()
    left = place.store.read_bytes().lower()
    assert not any(word in left for word in (b"qvitnehemmelig", b"xwkilde", b"flyttet"))
    assert b"lunde" in left


def test_a_row_without_words_is_not_kept(desk: Desk) -> None:
    person = factory.contact(name="Kari")
    add(desk, person, factory.contact(name="", title=""))
    assert desk.mend_index() == (1, True)
    with desk.write(Op.EDIT_CONTACT) as work:
        work.update(replace(person, name="", title="", email="", phone=""))
    assert desk.mend_index() == (0, True)


# -- old and broken ones


def test_a_store_of_the_first_version_is_found_in(tmp_path: Path, clock: SetClock) -> None:
    shutil.copytree(FIXTURES / "store-0001", tmp_path / "kept")
    desk = Desk(stores.open_store(paths.inside(tmp_path / "kept")), clock)
    with desk.finder.asking() as search:
        assert [found.kind for found in search.matching("kontrollplan", Section.ACTIONS, 5)] == [ActionItem]
        assert search.matching("rådhus", Section.TEXTS, 5)
    assert desk.mend_index()[1]
    desk.close()


@pytest.mark.parametrize(
    "statements",
    [
        ["DELETE FROM search_people_data WHERE id > 1"],
        ["DROP TABLE search_people"],
        ["DROP TABLE search_people", "DROP TABLE search_people_doc"],
        ["DELETE FROM search_people_doc"],
        ["UPDATE search_people_doc SET title = 'Ola'"],
        ["DROP TRIGGER search_people_in", "INSERT INTO search_people_doc VALUES (99, 'contact', 'x', 'Ola', '')"],
    ],
    ids=["pages lost", "index lost", "all lost", "words lost", "other words", "too much"],
)
def test_a_broken_index_is_seen_and_made_anew(desk: Desk, place: paths.Paths, statements: list[str]) -> None:
    add(desk, factory.contact(id="kari", name="Kari"))
    assert desk.mend_index() == (1, True)
    damage(place, *statements)
    assert desk.mend_index() == (1, False)
    assert desk.mend_index() == (1, True)
    assert people(desk, "kari") == ["kari"]
    assert people(desk, "ola") == []


@pytest.mark.parametrize("statement", ["DROP TABLE search_people_doc", "DELETE FROM search_people_data"])
def test_a_broken_index_never_stands_in_the_way_of_writing(desk: Desk, place: paths.Paths, statement: str) -> None:
    kari = factory.contact(id="kari", name="Kari")
    add(desk, kari)
    damage(place, statement)
    with desk.write(Op.EDIT_CONTACT) as work:
        work.update(replace(kari, name="Åse"))
        work.add(factory.contact(id="per", name="Per"))
    assert people(desk, "åse") == ["kari"]
    assert people(desk, "per") == ["per"]
    assert people(desk, "kari") == []
    assert desk.mend_index() == (2, True)


def test_what_else_goes_wrong_is_told(desk: Desk, place: paths.Paths) -> None:
    damage(
        place,
        "CREATE TRIGGER full BEFORE INSERT ON search_people_doc BEGIN SELECT RAISE(ABORT, 'no'); END",
    )
    with pytest.raises(StoreError):
        add(desk, factory.contact(name="Kari"))
    with desk.read() as reader:
        assert reader.all(Contact) == []


def test_an_index_that_cannot_be_looked_through(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(connection: object) -> int:
        raise DBAPIError("", {}, OSError())

    monkeypatch.setattr(index, "size", refuse)
    with pytest.raises(StoreError):
        desk.mend_index()


# -- given up


def test_a_question_that_is_no_longer_wanted(desk: Desk) -> None:
    add(desk, factory.contact(name="Kari"))
    desk.finder.give_up()  # nothing is being asked
    with pytest.raises(GivenUpError), desk.finder.asking() as search:
        desk.finder.give_up()
        search.matching("kari", Section.PEOPLE, 5)
    assert len(people(desk, "kari")) == 1


def test_one_that_is_being_answered_is_interrupted(desk: Desk) -> None:
    people(desk, "kari")
    endless = "WITH RECURSIVE n(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM n) SELECT count(*) FROM n"
    begun, ended = threading.Event(), []

    def ask() -> None:
        try:
            with desk.finder.asking() as search:
                begun.set()
                search.ask(endless)
        except StoreError as error:
            ended.append(type(error))

    asking = threading.Thread(target=ask)
    asking.start()
    begun.wait()
    while asking.is_alive():
        desk.finder.give_up()
        asking.join(0.01)
    assert ended == [GivenUpError]


def test_asking_a_store_that_is_gone(desk: Desk, place: paths.Paths) -> None:
    lost = Finder(place.data / "elsewhere.ldb", connections.read_key(place.key))
    with pytest.raises(DamagedStoreError), lost.asking():
        pass
    lost.close()
