"""The log and the report after a mistake hold ids, counts and places in the code: never a word of anybody."""

import json
import logging
import sys
import threading
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from sqlalchemy import text

from liaison_desk import log, settings
from liaison_desk.domain.changes import Op
from liaison_desk.domain.keys import make_code
from liaison_desk.domain.problems import Problem, RuleBroken
from liaison_desk.paths import Paths
from liaison_desk.services import contacts, keys, memos
from liaison_desk.services.desk import Desk
from liaison_desk.store.connection import connect, read_key
from liaison_desk.store.errors import StoreError, WrongSecretError, classify
from tests.world import World

NAME = "Kanari Kanarisen"
CODE = make_code(lambda signs: signs[7])
PASSPHRASE = "kanari i et bur av gull"


@pytest.fixture
def written(tmp_path: Path) -> Iterator[Callable[[], str]]:
    """What stands in the log."""
    file = tmp_path / "log" / "a.log"
    root = logging.getLogger("liaison_desk")
    before = list(root.handlers), root.level, root.propagate
    log.start(file)
    yield lambda: file.read_text("utf-8") if file.exists() else ""
    for handler in list(root.handlers):
        root.removeHandler(handler)
        handler.close()
    root.handlers, root.propagate = before[0], before[2]
    root.setLevel(before[1])


def constraint(desk: Desk) -> None:
    """SQLAlchemy's own error behind it, with the statement and all that was to be written."""
    with desk.write(Op.ADD_MEMO) as work:
        work.connection.execute(text("INSERT INTO memo (id, words) VALUES (:id, :words)"), {"id": "x", "words": NAME})


def rule(_desk: Desk) -> None:
    raise RuleBroken(Problem.COUNCIL_AGREED, name=NAME)


def lookup(_desk: Desk) -> None:
    raise KeyError(NAME)


def file_name(desk: Desk) -> None:
    (Path(f"/{NAME}") / "a.pdf").read_bytes()


def encoding(_desk: Desk) -> None:
    NAME.encode("ascii", "strict")
    f"{NAME}æ".encode("ascii")


def in_a_group(_desk: Desk) -> None:
    raise ExceptionGroup(NAME, [ValueError(NAME)])


def _fail() -> None:
    raise ValueError(NAME)


def with_a_note_and_a_cause(_desk: Desk) -> None:
    try:
        _fail()
    except ValueError as error:
        error.add_note(NAME)
        raise RuntimeError(NAME) from error


def while_another_was_handled(_desk: Desk) -> None:
    try:
        _fail()
    except ValueError:
        raise RuntimeError(NAME)  # noqa: B904 - as it happens


EVERY = (constraint, rule, lookup, file_name, encoding, in_a_group, with_a_note_and_a_cause, while_another_was_handled)


@pytest.mark.parametrize("go_wrong", EVERY)
def test_an_error_is_told_without_its_words(
    go_wrong: Callable[[Desk], None], desk: Desk, written: Callable[[], str]
) -> None:
    with pytest.raises(Exception) as caught:
        go_wrong(desk)
    error = caught.value
    logging.getLogger("liaison_desk.test").error("it failed", exc_info=error)
    report = log.report(type(error), error, error.__traceback__)
    assert "it failed" in written()
    assert type(error).__qualname__ in report
    assert go_wrong.__name__ in report  # where it was
    assert "kanari" not in (written() + report).casefold()
    told = str(classify(error))
    assert "kanari" not in told.casefold()


def test_what_breaks_off_beside_the_windows_is_told_and_not_printed(
    written: Callable[[], str], capfd: pytest.CaptureFixture[str]
) -> None:
    class Thrown:
        def __del__(self) -> None:
            raise ValueError(NAME)

    def thread() -> None:
        raise ValueError(NAME)

    hooks = threading.excepthook, sys.unraisablehook
    take_back = log.catch_all()
    try:
        running = threading.Thread(target=thread)
        running.start()
        running.join()
        Thrown()
    finally:
        take_back()
    assert (threading.excepthook, sys.unraisablehook) == hooks
    assert written().count("ValueError") == 2
    assert "in thread" not in written()
    assert "kanari" not in (written() + "".join(capfd.readouterr())).casefold()


def test_a_secret_stands_in_no_log_and_in_no_error(place: Paths, written: Callable[[], str]) -> None:
    """Neither a passphrase nor a code, typed well or badly, nor the key they open; nor in a file as it is."""
    key = read_key(place.key)
    keys.secure(place.store, key, CODE, PASSPHRASE)
    said = []
    for way, secret in (
        (keys.Way.PASSPHRASE, f"{PASSPHRASE}!"),
        (keys.Way.RECOVERY, CODE[:-1]),
        (keys.Way.RECOVERY, f"{CODE[:-1]}A"),
    ):
        with pytest.raises(WrongSecretError) as refused:
            keys.unlock(place.store, way, secret)
        said.append(log.report(refused.type, refused.value, refused.tb) + repr(refused.value))
        logging.getLogger("liaison_desk.test").error("refused", exc_info=refused.value)
    with pytest.raises(StoreError) as damaged:
        connect(place.store, "0" * 64)
    said.append(repr(damaged.value) + repr(damaged.value.__cause__))
    assert keys.unlock(place.store, keys.Way.PASSPHRASE, PASSPHRASE) == key
    everything = "".join(said) + written()
    assert "refused" in everything
    for secret in (PASSPHRASE, CODE, CODE[:-1], key, "0" * 64):
        assert secret not in everything
        for file in place.data.rglob("*"):
            assert not file.is_file() or secret.encode() not in file.read_bytes(), file.name


def test_what_lies_beside_the_store_holds_no_word_of_anybody(
    world: World, place: Paths, written: Callable[[], str]
) -> None:
    with world.desk.write(Op.ADD_CONTACT) as work:
        contacts.add(work, NAME, email="kanari@eksempel.no")
        memos.add(work, f"Ring {NAME}", world.desk.today())
    with pytest.raises(RuleBroken), world.desk.write(Op.ADD_CONTACT) as work:
        contacts.add(work, "")
    settings.save(place.settings, replace(settings.Settings(), text_size=125))
    assert set(json.loads(place.settings.read_text("utf-8"))) == set(settings.Settings.__dataclass_fields__)
    world.desk.close()
    for file in place.data.rglob("*"):
        assert not file.is_file() or b"kanari" not in file.read_bytes().lower(), file.name
    assert "kanari" not in written().casefold()
