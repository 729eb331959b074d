"""A run that is killed while copies are on their way: what it left in plain files is gone after the next start."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from liaison_desk.clock import SystemClock
from liaison_desk.paths import inside
from liaison_desk.services import stores
from liaison_desk.services.desk import Desk
from liaison_desk.ui import doorway
from tests.ui.app.conftest import Starter

ROOT = Path(__file__).parents[3]

KILLED = """
import os, sys
from pathlib import Path
from liaison_desk.clock import SystemClock
from liaison_desk.paths import inside
from liaison_desk.services import documents, leftovers, outbox
home, stick = inside(Path(sys.argv[1])), Path(sys.argv[2])
copy = home.copies / "0123456789abcdef" / "Plan.pdf"
copy.parent.mkdir(parents=True)
leftovers.save_copy(b"%PDF", copy)
outbox.put(home.outbox, [("Agenda.eml", b"To: kari@eksempel.no")], SystemClock().now())
for folder in (home.outbox, stick):
    handle, _ = leftovers.begin_file(folder)
    os.write(handle, b"half of it")
folder = leftovers.begin_folder(stick)
(folder / "Referat.pdf").write_bytes(b"%PDF")
os._exit(9)
"""


def note(folder: Path, target: Path) -> None:
    """As the run does before it saves a copy there."""
    desk = Desk(stores.open_store(inside(folder)), SystemClock())
    desk.start_drafts(lambda: None, lambda _error: None)
    assert desk.drafts is not None
    desk.drafts.put(f"leaving:{target}", target.name)
    assert desk.drafts.flush(5)
    desk.close()


def test_what_a_killed_run_left_in_plain_files_is_gone(
    own_desk: Starter, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(doorway, "WARM_UP", 0)
    stick = tmp_path / "stick"
    stick.mkdir()
    (stick / "theirs.part").write_bytes(b"x")
    note(own_desk.folder, stick)
    path = os.pathsep.join([*sys.path, str(ROOT)])
    given = [sys.executable, "-c", KILLED, str(own_desk.folder), str(stick)]
    done = subprocess.run(given, env=os.environ | {"PYTHONPATH": path}, capture_output=True, text=True, check=False)
    assert done.returncode == 9, done.stderr
    assert len(list(stick.iterdir())) == 3
    running = own_desk().arrive()
    assert not (own_desk.folder / "copies").exists()
    assert [file.name for file in (own_desk.folder / "outbox").iterdir()] == ["Agenda.eml"]
    running.wait(lambda: [file.name for file in stick.iterdir()] == ["theirs.part"])
    running.wait(lambda: running.context.jobs.is_idle and running.context.saving.flush())
    assert not [key for key in running.context.desk.written() if key.startswith("leaving:")]
