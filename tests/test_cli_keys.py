"""A command asks for what opens the desk, on the terminal or on its input, and never on the command line."""

import getpass
import io
import sys
from collections.abc import Callable

import pytest

from liaison_desk.cli.unlocking import ASKS
from liaison_desk.domain.keys import Way
from liaison_desk.paths import Paths
from liaison_desk.services import keys
from liaison_desk.store import slots
from liaison_desk.store.connection import read_key
from tests import key_store
from tests.test_cli import line, run
from tests.world import World

CODE = "ABCDE-FGHJK-LMNPQ-RSTUV-WXYZ2-34567"
PASSPHRASE = "fire blå hester på vidda"
Input = Callable[[str], None]


@pytest.fixture
def given(monkeypatch: pytest.MonkeyPatch) -> Input:
    return lambda words: monkeypatch.setattr(sys, "stdin", io.StringIO(words))


@pytest.fixture
def asks(place: Paths, world: World) -> Paths:
    """A desk that asks for its passphrase."""
    world.desk.close()
    keys.secure(place.store, read_key(place.key), CODE, PASSPHRASE)
    return place


@pytest.mark.parametrize("typed", [f"{PASSPHRASE}\n", f"{PASSPHRASE}\r\n", CODE, CODE.lower().replace("-", " ")])
def test_a_line_of_the_input_opens_it(
    asks: Paths, given: Input, typed: str, capsys: pytest.CaptureFixture[str]
) -> None:
    given(typed)
    assert run("list", "councils", "--data-dir", asks.data) == 0
    said = capsys.readouterr()
    assert "overall" in said.out
    assert said.err == ""


@pytest.mark.parametrize("damaged", [False, True])
def test_where_only_the_code_is_left_it_is_the_code(
    place: Paths, world: World, given: Input, capsys: pytest.CaptureFixture[str], damaged: bool
) -> None:
    """Another machine, or a slot that is damaged."""
    world.desk.close()
    with key_store.of_machine(key_store.Memory()):
        keys.secure(place.store, read_key(place.key), CODE, PASSPHRASE if damaged else None)
    if damaged:
        slots.file_of(place.store, Way.PASSPHRASE).write_bytes(b"")
    given(CODE)
    assert run("list", "councils", "--data-dir", place.data) == 0
    assert "overall" in capsys.readouterr().out
    given("something else")
    assert run("list", "--data-dir", place.data) == 2
    wrong = "that is not the passphrase, nor the recovery code"
    says = "the file that keeps the key is damaged; try the recovery code" if damaged else wrong
    assert line(capsys) == f"liaison-desk: {says}"


@pytest.mark.parametrize("typed", ["", "\n"])
def test_nothing_is_a_line_that_says_what_is_asked_for(
    asks: Paths, given: Input, typed: str, capsys: pytest.CaptureFixture[str]
) -> None:
    given(typed)
    assert run("check", "--data-dir", asks.data) == 2
    assert line(capsys) == (
        "liaison-desk: the desk asks for its passphrase: write it when asked, or as a line of the input"
    )


class Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


@pytest.mark.parametrize("answers", [[PASSPHRASE, 0], ["fire blå hester", 2], [EOFError(), 2]])
def test_on_a_terminal_it_is_asked_for_without_showing_it(
    asks: Paths, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], answers: list[object]
) -> None:
    asked: list[str] = []
    answer, code = answers

    def ask(prompt: str) -> object:
        asked.append(prompt)
        if isinstance(answer, EOFError):
            raise answer
        return answer

    monkeypatch.setattr(sys, "stdin", Terminal())
    monkeypatch.setattr(getpass, "getpass", ask)
    assert run("list", "--data-dir", asks.data) == code
    assert asked == [f"{ASKS}: "]
    assert "hester" not in "".join(capsys.readouterr())
