"""What is tried on Windows' side: the store and the commands, and the program with its window. Run by smoke.py.

A line for each thing that is as it should be; the first that is not ends it with a traceback.
"""

import ctypes
import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import Any

CODE = "ABCDE-FGHJK-LMNPQ-RSTUV-WXYZ2-34567"
PASSPHRASE = "fire blå hester på vidda"
SETTLED = 4_000  # milliseconds until a window with its desk is looked at
PATIENCE = 180  # seconds until it has one
_SYNCHRONIZE = 0x00100000  # of Windows: to ask for no more than whether it is there


def main() -> None:
    what, folder = sys.argv[1], Path(sys.argv[2])
    sys.stdout.reconfigure(encoding="utf-8")  # type: ignore[union-attr]
    {"store": store, "window": window}[what](folder)


def ok(words: str) -> None:
    print(f"ok {words}", flush=True)


def command(home: Path, *arguments: object, told: str = "", code: int = 0) -> str:
    """The program as a command of its own; what it printed."""
    whole = (sys.executable, "-m", "liaison_desk", *map(str, arguments), "--data-dir", str(home))
    done = subprocess.run(whole, input=f"{told}\n".encode(), capture_output=True, check=False)
    said = done.stdout.decode("utf-8") + done.stderr.decode("utf-8", "replace")
    assert done.returncode == code, f"{arguments}: {done.returncode}\n{said}"
    return said


# -- the store
def store(folder: Path) -> None:
    from liaison_desk import paths
    from liaison_desk.domain.keys import Way
    from liaison_desk.services import keys
    from liaison_desk.store import slots
    from liaison_desk.store.connection import read_key

    home = paths.inside(folder / "Ås lensmannsøvelse")
    _sample_year(home)
    ok("a store with the sample year, in a folder with «Å» and a space")

    key = read_key(home.key)
    keys.secure(home.store, key, CODE, None)
    slot = slots.file_of(home.store, Way.SYSTEM).read_bytes()
    assert slot.startswith(b"dpapi\n"), slot[:20]
    assert key.encode() not in slot
    assert not home.key.exists()
    assert "Politirådet i Øygarden" in command(home.data, "list", "councils")
    ok("opens without asking, by DPAPI")

    keys.use_passphrase(home.store, key, PASSPHRASE)
    assert not slots.file_of(home.store, Way.SYSTEM).exists()
    assert "passphrase" in command(home.data, "list", "councils", code=2)
    assert "that is not the passphrase" in command(home.data, "list", "councils", told="noe annet", code=2)
    assert "Øygarden" in command(home.data, "list", "councils", told=PASSPHRASE)
    assert "Øygarden" in command(home.data, "list", "councils", told=CODE)
    ok("opens by passphrase and by recovery code, and not by another")
    keys.use_system(home.store, key)

    _one_at_a_time(home)
    _backup_and_restore(home)
    _documents(home, folder / "ut")
    _handover(home, folder / "ut", paths.inside(folder / "etterfølger"))


def _sample_year(home: Any) -> None:
    from liaison_desk.clock import SetClock
    from liaison_desk.domain.texts import Language, Voices
    from liaison_desk.i18n import texts_in
    from liaison_desk.services import stores
    from liaison_desk.services.desk import Desk
    from liaison_desk.services.sample import year

    clock = SetClock(year.MORNING)
    desk = Desk(stores.open_store(home), clock)
    year.build(desk, clock, Voices(Language.NB, texts_in))
    desk.close()
    assert sorted(file.name for file in home.data.glob("store.ldb*")) == ["store.ldb"]


def _one_at_a_time(home: Any) -> None:
    from liaison_desk.services import keys
    from liaison_desk.store.connection import connect
    from liaison_desk.ui.folder_lock import FolderLock

    lock = FolderLock(home.lock)
    assert lock.take() is None
    backup = command(home.data, "backup").split(", ")[0]
    said = command(home.data, "restore", backup, "--yes", code=2)
    assert "open in a window" in said, said
    lock.let_go()
    connection = connect(home.store, str(keys.without_asking(home.store)))
    try:
        home.store.replace(home.store.with_name("another.ldb"))
    except PermissionError:
        ok("one program at a time, and what is open is not moved away")
    else:
        raise AssertionError("an open store was moved away")
    finally:
        connection.close()


def _backup_and_restore(home: Any) -> None:
    listed = command(home.data, "restore")
    assert ".asked.ldb" in listed, listed
    name = listed.split()[0]
    assert "rows read" in command(home.data, "backup", "--drill")
    assert "it is the same as the desk now" in command(home.data, "restore", name)
    assert "restored" in command(home.data, "restore", name, "--yes")
    assert len(list(home.aside.rglob("store.ldb"))) == 1
    assert "Øygarden" in command(home.data, "list", "councils")
    command(home.data, "check")
    ok("backup, drill, restore with the store set aside, check")


def _documents(home: Any, out: Path) -> None:
    out.mkdir()
    meeting = next(line[:8] for line in command(home.data, "list", "meetings").splitlines() if "Bergen vest" in line)
    for what in (("agenda", meeting), ("calendar", meeting), ("actions", "--format", "xlsx"), ("own-data",)):
        command(home.data, "export", *what, out)
    command(home.data, "export", "yearpack", "Bergen", 2026, out)
    kinds = {file.suffix for file in out.rglob("*")}
    assert {".pdf", ".ics", ".xlsx", ".csv", ".json"} <= kinds, kinds
    ok(f"{sum(file.is_file() for file in out.rglob('*'))} files exported")


def _handover(home: Any, out: Path, other: Any) -> None:
    from liaison_desk.clock import SystemClock
    from liaison_desk.domain.changes import Op
    from liaison_desk.services import officers, stores
    from liaison_desk.services.desk import Desk

    said = command(home.data, "export", "handover", "Øygarden", out)
    (file,) = out.glob("*.ldhandover")
    code = said.rpartition(": ")[2].strip()
    desk = Desk(stores.open_store(other), SystemClock())
    with desk.write(Op.SET_UP) as work:
        officers.describe(work, name="Ny Prøve", title="politikontakt")
    desk.close()
    assert "code does not open" in command(other.data, "handover", file, told="feil", code=2)
    assert "Øygarden" in command(other.data, "handover", file, told=code)
    assert "taken in" in command(other.data, "handover", file, "--take-in", told=code)
    assert "Øygarden" in command(other.data, "list", "councils")
    ok("a handover made, refused without its code, and taken in")


# -- the window
def window(folder: Path) -> None:
    """The program as it is started from the menu, on a throw-away desk, until it has settled; then it is closed."""
    os.environ["QT_QPA_PLATFORM"] = sys.argv[3]  # Wine keeps what begins with QT_ from the program
    from PySide6.QtCore import QTimer
    from PySide6.QtWidgets import QApplication

    from liaison_desk import running
    from liaison_desk.__main__ import main as program

    seen: dict[str, Any] = {}
    execute = QApplication.exec

    def look() -> None:
        shown = next(one for one in QApplication.topLevelWidgets() if type(one).__name__ == "MainWindow")
        if not shown.place.page and time.monotonic() < began + PATIENCE:
            QTimer.singleShot(500, look)  # imports are slow here
            return
        QTimer.singleShot(SETTLED, lambda: look_closely(shown))

    def look_closely(shown: Any) -> None:
        seen["page"], seen["platform"] = shown.place.page, QApplication.platformName()
        seen["mutex"] = ctypes.windll.kernel32.OpenMutexW(_SYNCHRONIZE, False, running.NAME)
        seen["saved"] = shown.grab().save(str(folder / f"window-{seen['platform']}.png"))
        shown.close()
        QTimer.singleShot(10_000, QApplication.quit)  # where a question stands in the way

    def until_looked_at(*_: object) -> int:
        QTimer.singleShot(500, look)
        return execute()

    QApplication.exec = until_looked_at  # type: ignore[assignment, method-assign]
    home = Path(tempfile.mkdtemp(prefix="vindu å "))  # on Windows' own disk
    sys.argv = ["liaison-desk", "--data-dir", str(home), "--demo", "--language", "nb"]
    began = time.monotonic()
    code = program()
    assert code == 0, code
    assert seen.get("saved"), seen
    assert seen["mutex"], "the installer would not know that the program runs"
    assert seen["page"] == "today", seen
    left = [str(file.relative_to(home)) for file in home.rglob("*") if "demo-" in file.name]
    assert not left, left
    ok(f"a window by Qt's {seen['platform']}, with {seen['page']}, closed after {time.monotonic() - began:.0f} s")


if __name__ == "__main__":
    main()
