"""Nothing leaves the machine, nobody else reads a file, and no temporary file lies outside the data folder."""

import os
import socket
import subprocess
import sys
import tempfile
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from liaison_desk.domain.backups import Why
from liaison_desk.domain.changes import Op
from liaison_desk.domain.contacts import Contact
from liaison_desk.domain.councils import FixedItem
from liaison_desk.domain.documents import ListForm
from liaison_desk.domain.texts import Language, Voices
from liaison_desk.i18n import texts_in
from liaison_desk.paths import Paths
from liaison_desk.services import (
    archive,
    attachments,
    backups,
    contacts,
    copies,
    documents,
    erasing,
    exports,
    leftovers,
    mail_drafts,
    outbox,
    own_data,
)
from liaison_desk.services.mailings import Day
from liaison_desk.store.connection import read_key
from tests.quiet import BeyondTheMachineError, looking, open_internet_sockets
from tests.services.test_attachments import new
from tests.services.test_meeting_cycle import hold, item, lock
from tests.world import World

ROOT = Path(__file__).parents[2]
POSIX = pytest.mark.skipif(os.name == "nt", reason="Windows keeps rights in another way")


def test_the_watch_sees_who_would_call_out() -> None:
    with pytest.raises(BeyondTheMachineError), socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as calling:
        calling.connect(("192.0.2.1", 9))
    with pytest.raises(BeyondTheMachineError):
        socket.getaddrinfo("example.org", 80)


def test_a_socket_that_is_open_is_seen() -> None:
    if not Path("/proc/self/net/udp").exists():
        pytest.skip("this system does not tell")
    before = open_internet_sockets()
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as calling:
        calling.bind(("127.0.0.1", 0))
        assert len(open_internet_sockets() - before) == 1
    assert open_internet_sockets() == before


def test_the_watch_sees_what_is_written_elsewhere_and_what_is_started(tmp_path: Path) -> None:
    home, other = tmp_path / "home", tmp_path / "other"
    home.mkdir()
    other.mkdir()
    with looking(home) as seen:
        (home / "a").write_text("x", "utf-8")
        (home / "a").replace(home / "b")
        (home / "b").read_text("utf-8")
        with Path(os.devnull).open("w", encoding="utf-8"):
            pass
    assert (seen.elsewhere, seen.started) == ([], [])
    with looking(home) as seen:
        (other / "a").write_text("x", "utf-8")
        (home / "b").replace(other / "b")
        (other / "deep").mkdir()
        subprocess.run([sys.executable, "-c", ""], check=True)
    (other / "a").write_text("y", "utf-8")  # and no more once nobody looks
    assert [done.partition(" ")[0] for done in seen.elsewhere] == ["open", "os.rename", "os.mkdir"]
    assert len(seen.started) == 1


# The real program, by the way in that the user has, on a machine that lets everybody read new files.
RUN = """
import os, sys
from pathlib import Path
from dataclasses import replace
from PySide6.QtCore import QTimer
from liaison_desk import __main__, app
from tests.quiet import looking, open_internet_sockets, watch
watch()
os.umask(0)
class Window(app.MainWindow):
    def attaching(self, *given):
        yield from super().attaching(*given)
        QTimer.singleShot(0, self.go_on)
    def go_on(self):
        self.settings_changed.emit(replace(self._settings, text_size=125))
        print(len(open_internet_sockets()))
        QTimer.singleShot(0, self.close)
app.MainWindow = Window
sys.argv = ["liaison-desk", "--data-dir", sys.argv[1]]
with looking(Path(sys.argv[2]).parent) as seen:
    ended = __main__.main()
print(seen.elsewhere, seen.started)
raise SystemExit(ended)
"""


@POSIX
def test_only_the_user_reads_what_the_program_leaves_and_nothing_lies_elsewhere(tmp_path: Path) -> None:
    data, elsewhere = tmp_path / "new" / "data", tmp_path / "elsewhere"
    at_home = tmp_path / "user"
    elsewhere.mkdir()
    at_home.mkdir()
    done = subprocess.run(
        [sys.executable, "-c", RUN, str(data)],
        env=os.environ
        | {
            "QT_QPA_PLATFORM": "offscreen",
            "PYTHONPATH": os.pathsep.join([*sys.path, str(ROOT)]),
            "TMPDIR": str(elsewhere),
            "HOME": str(at_home),
            **{f"XDG_{name}_HOME": str(at_home / name) for name in ("DATA", "CONFIG", "CACHE", "STATE")},
        },
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
    )
    assert done.returncode == 0, done.stderr
    assert done.stdout == "0\n[] []\n"
    left = [data, *data.rglob("*")]
    assert {"store.ldb", "store.key", "settings.json", "window.ini", "cache"} <= {path.name for path in left}
    modes = {str(path): oct(path.stat().st_mode & 0o777) for path in left if path.stat().st_mode & 0o077}
    assert modes == {}
    assert list(elsewhere.iterdir()) == []
    assert [one for one in at_home.rglob("*") if not one.is_dir() and "fontconfig" not in one.parts] == []
    assert not list(data.rglob("*.part"))
    kept = (data / "window.ini").read_text("utf-8").splitlines()
    assert {line.partition("=")[0] for line in kept if line} == {"[General]", "geometry"}


def test_temporary_files_lie_where_the_file_will_and_go(
    world: World, place: Paths, voices: Voices, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Whoever asked for the machine's own folder would find none."""
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path / "no such folder"))
    with pytest.raises(FileNotFoundError), tempfile.NamedTemporaryFile():
        pass
    with looking(place.data) as seen:
        _write_all_there_is(world, place, voices)
    assert (seen.elsewhere, seen.started) == ([], [])
    assert not list(place.data.rglob("*.part"))
    assert not place.copies.exists()
    assert not place.outbox.exists()


def _write_all_there_is(world: World, place: Paths, voices: Voices) -> None:
    meeting = world.plan(date(2026, 11, 24))
    with world.desk.write(Op.ADD_ATTACHMENT) as work:
        contacts.save(work, replace(work.get(Contact, world.mayor.id), email="kari@eksempel.no"))
        attached = attachments.add(work, item(world, meeting, FixedItem.FROM_POLICE).id, new("Plan.txt", b"Plan"))
    hold(world, meeting)
    lock(world, meeting, voices)
    documents.minutes_for_comments(world.desk, meeting.id, voices)
    for form in ListForm:
        leftovers.save_copy(exports.action_list(world.desk, None, voices, form=form).content, place.data / "list")
    _, mails = mail_drafts.make(world.desk, Day(world.plan().id), voices)
    put = outbox.put(place.outbox, mails, world.desk.now())
    assert put
    attachments.open_copy(world.desk, attached, place.copies)
    own_data.write(world.desk, texts_in(Language.EN), place.data, as_zip=True)
    archive.write_meeting(world.desk, meeting.id, place.data)
    erasing.clean_up(world.desk, place, world.mayor)
    backups.make(place, read_key(place.key), Why.ASKED, world.desk.now())
    copies.tidy(world.desk, place.copies)
    outbox.empty(place.outbox)
