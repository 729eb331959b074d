"""What the store brings with it when the program starts."""

import importlib
import subprocess
import sys
from pathlib import Path

import pytest

from liaison_desk import store

TOLD = """
import sys
from liaison_desk.store import database
early = "asyncio" in sys.modules
from sqlalchemy.util import compat
late = compat.asyncio.timeout
import asyncio
print(early, late is asyncio.timeout, asyncio.run(asyncio.sleep(0, "slept")))
"""


def test_it_comes_without_asyncio_and_leaves_the_real_one_to_whoever_wants_it() -> None:
    done = subprocess.run([sys.executable, "-c", TOLD], capture_output=True, text=True, check=True)
    assert done.stdout.split() == ["False", "True", "slept"]


@pytest.mark.parametrize("asks", ["hasattr(wanted_here, '__file__')", "wanted_here.iscoroutine", "wanted_here.word"])
def test_who_asks_for_more_gets_the_real_one(asks: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "wanted_here.py").write_text('word, other = "real", "too"\n')
    (tmp_path / "wanting_it.py").write_text(f"import wanted_here\nearly = {asks}\n")
    monkeypatch.syspath_prepend(tmp_path)
    for _ in range(2):  # the second time it is there, and nothing is done
        store._import_alone("wanting_it", without="wanted_here")
        assert ("wanted_here" in sys.modules) is asks.endswith("word")
    wanting = importlib.import_module("wanting_it")
    assert (wanting.wanted_here.word, wanting.wanted_here.other) == ("real", "too")
    assert sys.modules["wanted_here"].word == "real"
    for name in ("wanting_it", "wanted_here"):
        del sys.modules[name]
