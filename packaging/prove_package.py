"""Prove the Debian package in a bare Debian 12: what it depends on, the first run, an upgrade, its removal.

    python packaging/prove_package.py [BARE]

As root, after `make package`. Prints a line for each thing that holds, and ends with the first that does not; pictures
of the screen go to build/proof. The screen and the keyboard are this machine's, so that the bare system holds nothing
but the program and what the program asks for. BARE is a bare Debian that is there already, to save making one.
"""

import hashlib
import re
import shlex
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import deb
from bare_debian import HOME, USER, Debian, bare, run, screen

ROOT = Path(__file__).resolve().parent.parent
SHOTS = ROOT / "build" / "proof"
TOOLS = {
    "debootstrap": "debootstrap", "Xvfb": "xvfb", "xdotool": "xdotool", "import": "imagemagick", "xclip": "xclip",
    "objcopy": "binutils", "desktop-file-validate": "desktop-file-utils", "appstreamcli": "appstream",
}  # fmt: skip
DATA = f"{HOME}/.local/share/liaison-desk"
PASSPHRASE = "hest batteri stift elv"
PATIENCE = 60  # seconds
MANY = 100  # colours, which an empty window does not have


def main() -> None:
    if missing := [package for tool, package in TOOLS.items() if shutil.which(tool) is None]:
        raise SystemExit(f"This needs more of Debian; as root: apt-get install {' '.join(missing)}")
    packages = sorted((ROOT / "dist").glob("*.deb"))
    if len(packages) != 1:
        raise SystemExit("There is no package in dist/, or more than one: make package first.")
    SHOTS.mkdir(parents=True, exist_ok=True)
    made = Path(sys.argv[1]) if sys.argv[1:] else None
    with tempfile.TemporaryDirectory() as scratch, bare(Path(scratch) / "debian", made) as debian:
        prove(debian, packages[0])


def prove(debian: Debian, package: Path) -> None:
    prove_form(package)
    before = installed(debian)
    install(debian, package)
    holds("it installs", f"with {len(installed(debian) - before)} packages besides what a bare Debian has")
    prove_commands(debian)
    file = next(debian.path(f"{HOME}/demo").rglob("*.ldhandover"))
    inside = f"/{file.relative_to(debian.root)}"
    with screen() as display:
        with window(debian, display) as officer:
            prove_first_run(officer)
            prove_meeting(officer)
            prove_handed_on(officer, inside)
            prove_upgrade(officer, later(package))
        prove_control(debian, display, package, later(package), inside)
    prove_types(debian, inside)
    prove_removal(debian)


def holds(what: str, how: str = "") -> None:
    print(f"ok  {what}{': ' if how else ''}{how}", flush=True)


def check(what: str, found: object, how: str = "") -> None:
    if not found:
        raise SystemExit(f"RED {what}{': ' if how else ''}{how}")
    holds(what, how)


# -- the package
def prove_form(package: Path) -> None:
    with tempfile.TemporaryDirectory() as scratch:
        run("dpkg-deb", "--raw-extract", str(package), scratch)
        share = Path(scratch, "usr", "share")
        run("desktop-file-validate", *map(str, (share / "applications").iterdir()))
        run("appstreamcli", "validate", "--no-net", *map(str, (share / "metainfo").iterdir()))
        holds("desktop file and metainfo are valid")
        sizes = {file.parent.parent.name for file in share.rglob("liaison-desk.png")}
        check("icons", len(sizes) > 10, f"{len(sizes)} sizes and the drawing")


def install(debian: Debian, package: Path) -> None:
    shutil.copy(package, debian.path("/tmp"))
    debian.run("apt-get", "-qq", "update", is_checked=False)
    debian.run("apt-get", "-y", "-qq", "--no-install-recommends", "install", f"/tmp/{package.name}")


def installed(debian: Debian) -> set[str]:
    return set(debian.run("dpkg-query", "-f", "${Package}\n", "-W").split())


def later(package: Path) -> Path:
    """A later version of the same, whose modules lie elsewhere in their archive as they do after every change."""
    made = package.parent.parent / "build" / f"{package.stem}.later.deb"
    if not made.exists():
        with tempfile.TemporaryDirectory() as scratch:
            root = Path(scratch, "root")
            run("dpkg-deb", "--raw-extract", str(package), str(root))
            program = root / deb.HOME / "program"
            move_archive(program / deb.NAME, Path(scratch))
            (program / "build").write_text(f"{deb.PROJECT['version']}+later-of-{(program / 'build').read_text()}")
            control = root / "DEBIAN" / "control"
            control.write_text(re.sub(r"(?m)^(Version: .+)$", r"\1+later", control.read_text()))
            run("dpkg-deb", "--root-owner-group", "-Zgzip", "-z1", "--build", str(root), str(made))
    return made


def move_archive(program: Path, scratch: Path) -> None:
    archive, padding = scratch / "archive", scratch / "padding"
    padding.write_bytes(bytes(4096))
    run("objcopy", "--dump-section", f"pydata={archive}", str(program))
    run("objcopy", "--remove-section", "pydata", str(program))
    run("objcopy", "--add-section", f"padding={padding}", str(program))
    run("objcopy", "--add-section", f"pydata={archive}", str(program))


# -- without a window
def prove_commands(debian: Debian) -> None:
    check("the command", "liaison-desk" in debian.run("liaison-desk", "--version", user=USER))
    debian.run("liaison-desk", "demo", f"{HOME}/demo", user=USER)
    papers = list(debian.path(f"{HOME}/demo/documents").rglob("*.pdf"))
    pictures = list(debian.path(f"{HOME}/demo/screens").rglob("*.png"))
    check("the demo", len(papers) > 30 and len(pictures) > 50, f"{len(papers)} PDFs, {len(pictures)} pictures")
    sound = debian.run("liaison-desk", "check", "--data-dir", f"{HOME}/demo/data", user=USER)
    check("its store", "store: sound" in sound)


# -- with one
class Officer:
    """Somebody at the keyboard, in front of the window."""

    def __init__(self, debian: Debian, display: str, process: subprocess.Popen[bytes]) -> None:
        self.debian, self.display, self.process = debian, display, process

    def key(self, *keys: str) -> None:
        self._tool("key", "--delay", "80", *keys)

    def write(self, words: str) -> None:
        self._tool("type", "--delay", "60", words)

    def copied(self) -> str:
        """What is on the clipboard."""
        return run("xclip", "-display", self.display, "-o", "-selection", "clipboard").strip()

    def look(self, name: str) -> None:
        """Keeps a picture once the screen is at rest."""
        wait(lambda: self._picture() == self._picture(pause=0.7), "the screen to come to rest")
        (SHOTS / f"{name}.png").write_bytes(self._picture())

    def colours(self) -> int:
        counting = ["identify", "-format", "%k", "-"]
        return int(subprocess.run(counting, check=True, input=self._picture(), capture_output=True).stdout)

    def stand_in_front(self) -> None:
        """There is no window manager to do it."""
        wait(lambda: len(self._windows()) > 0, "the window")
        self._tool("windowfocus", "--sync", self._windows()[-1])
        wait(lambda: self.colours() > MANY, "something to be painted in it")

    def _windows(self) -> list[str]:
        found = self._tool("search", "--onlyvisible", "--name", "^(Samarbeidsdesk|Liaison Desk)$", is_checked=False)
        return found.split()

    def _picture(self, pause: float = 0) -> bytes:
        time.sleep(pause)
        command = ["import", "-display", self.display, "-window", "root", "png:-"]
        return subprocess.run(command, check=True, capture_output=True).stdout

    def _tool(self, *words: str, is_checked: bool = True) -> str:
        command = ["env", f"DISPLAY={self.display}", "xdotool", *words]
        return subprocess.run(command, check=is_checked, capture_output=True, text=True, timeout=PATIENCE).stdout


@contextmanager
def window(debian: Debian, display: str, *command: str) -> Iterator[Officer]:
    """Started as the menu does, and closed as whoever turns the machine off does where it is still open."""
    process = debian.start(*(command or started_by_menu(debian)), display=display)
    officer = Officer(debian, display, process)
    try:
        officer.stand_in_front()
        yield officer
    finally:
        process.terminate()
        process.wait()


def started_by_menu(debian: Debian) -> list[str]:
    entry = debian.path("/usr/share/applications/liaison-desk.desktop").read_text("utf-8")
    (line,) = re.findall(r"^Exec=(.+)$", entry, re.MULTILINE)
    return [word for word in shlex.split(line) if not word.startswith("%")]


def wait(until: Callable[[], object], for_what: str) -> None:
    ends = time.monotonic() + PATIENCE
    while not until():
        if time.monotonic() > ends:
            raise SystemExit(f"RED waited in vain for {for_what}")
        time.sleep(0.2)


def prove_first_run(officer: Officer) -> None:
    officer.look("1 first run")
    holds("the first screen", f"painted, in {officer.colours()} colours")
    officer.write("Kari Nordmann")
    officer.key("Return")
    officer.look("2 municipalities")
    officer.write("Bergen")
    time.sleep(1)
    officer.key("Return", "Return")
    officer.look("3 councils")
    officer.key("ctrl+Return")
    officer.look("4 storage")
    officer.write(PASSPHRASE)
    officer.key("Tab")
    officer.write(PASSPHRASE)
    officer.key("Return")
    officer.look("5 recovery code")
    officer.key(*["shift+Tab"] * 4, "space")
    time.sleep(1)
    code = officer.copied()
    check("the recovery code", re.fullmatch(r"([A-Z0-9]{5}-){5}[A-Z0-9]{5}", code), "copied by keys alone")
    officer.key("ctrl+Return")
    time.sleep(1)
    officer.write(code.replace("-", ""))
    officer.key("Return")
    slot = officer.debian.path(f"{DATA}/store.passphrase.slot")
    wait(slot.exists, "the slot of the passphrase")
    officer.look("6 today")
    officer.key("ctrl+n")
    officer.write("Ring Marit om belysning torsdag")
    officer.key("Return")
    officer.look("7 an action item")
    holds("the first run and an action item", "by keys alone")


def prove_meeting(officer: Officer) -> None:
    """One that is planned and prepared; the guide beside it, and the desk locked and opened in the midst of it."""
    officer.key("ctrl+m")
    officer.look("8 planning")
    officer.key("ctrl+a")
    officer.write("i dag")
    officer.key("Tab", "Tab")
    officer.write("9")
    officer.key("Tab")
    officer.write("23.30")
    officer.key("Tab")
    officer.write("Radhuset")
    officer.key("ctrl+Return")
    officer.look("9 prepare")
    officer.key("ctrl+Return")
    officer.write("Skjenkesteder i sentrum")
    officer.key("Return")
    officer.look("10 an item")
    officer.key("shift+F1")
    officer.look("11 guide")
    officer.key("Escape", "ctrl+shift+l")
    officer.look("12 locked in the meeting")
    officer.write(PASSPHRASE)
    officer.key("Return")
    time.sleep(2)
    officer.look("13 the meeting again")
    is_whole = officer.process.poll() is None and mistakes(officer.debian) == 0
    check("a meeting", is_whole, "planned and prepared by keys alone, with the guide, locked and opened again")
    officer.key("ctrl+1")


def prove_handed_on(officer: Officer, file: str) -> None:
    second = officer.debian.start(*started_by_menu(officer.debian), file, display=officer.display)
    wait(lambda: second.poll() is not None, "the second copy to end")
    officer.look("14 handover")
    check("a handover that is opened", second.returncode == 0, "is handed to the window that is open")


# -- upgrading
def prove_upgrade(officer: Officer, package: Path) -> None:
    """The window goes on with what it has not loaded yet."""
    debian = officer.debian
    was = program_of(debian)
    said = upgrade(debian, package)
    check("the upgrade", "an earlier version is open" in said, "says that a window is open")
    check("the window's files", len(versions(debian)) == 2 and program_of(debian) != was)
    go_everywhere(officer, "15 after the upgrade")
    check("the window", officer.process.poll() is None and mistakes(debian) == 0, "goes on with all its pages")
    close(officer)
    desk = contents(debian)
    debian.run("dpkg", "-i", f"/tmp/{package.name}")
    check("the earlier version", len(versions(debian)) == 1, "goes when nobody has it open")
    check("the desk", contents(debian) == desk, "is as it was left")
    with window(debian, officer.display) as again:
        again.look("16 locked")
        again.write(PASSPHRASE)
        again.key("Return")
        time.sleep(2)
        again.look("17 opened again")
        check("the later version", again.process.poll() is None, "opens the desk")
        close(again)


def prove_control(debian: Debian, display: str, package: Path, after: Path, file: str) -> None:
    """That the proof can fail: a window that runs from the package's own files is broken by the same upgrade."""
    debian.run("dpkg", "-i", f"/tmp/{package.name}")
    alone = f"/tmp/control-{USER}"
    with window(debian, display, "/usr/lib/liaison-desk/program/liaison-desk", "--data-dir", alone) as officer:
        officer.look("18 control")
        upgrade(debian, after)
        officer.key("F1")
        officer.write("Kari Nordmann")
        officer.key("Return", "Return", "ctrl+Return")
        debian.start(*started_by_menu(debian), "--data-dir", alone, file, display=display)
        time.sleep(5)
        log = debian.path(f"{alone}/log/liaison-desk.log")
        told = log.read_text("utf-8", "replace") if log.exists() else ""
        is_broken = "a mistake of the program" in told or officer.process.poll() is not None
        check("the control", is_broken, "run from the package's own files, the same upgrade breaks it")


def upgrade(debian: Debian, package: Path) -> str:
    shutil.copy(package, debian.path("/tmp"))
    return debian.run("dpkg", "-i", f"/tmp/{package.name}")


def go_everywhere(officer: Officer, name: str) -> None:
    for keys in ("ctrl+1", "ctrl+2", "ctrl+3", "ctrl+4", "ctrl+5", "ctrl+t", "Escape", "ctrl+m", "Escape", "ctrl+l", "Escape",
                 "F1", "Escape", "ctrl+k", "Escape", "ctrl+comma"):  # fmt: skip
        officer.key(keys)
        time.sleep(0.5)
    officer.look(name)


def close(officer: Officer) -> None:
    """As the window's button does it."""
    officer.process.terminate()
    officer.process.wait()


def program_of(debian: Debian) -> str:
    return str(debian.path("/usr/lib/liaison-desk/current").readlink())


def versions(debian: Debian) -> list[str]:
    return sorted(path.name for path in debian.path("/usr/lib/liaison-desk/versions").iterdir())


def mistakes(debian: Debian) -> int:
    logs = debian.path(f"{HOME}/.local/state").rglob("liaison-desk.log")
    return sum(log.read_text("utf-8", "replace").count("a mistake of the program") for log in logs)


# -- the type of a handover's file
def prove_types(debian: Debian, file: str) -> None:
    debian.run("apt-get", "-y", "-qq", "--no-install-recommends", "install", "shared-mime-info", "desktop-file-utils", "libglib2.0-bin")  # fmt: skip
    told = debian.run("gio", "info", "-a", "standard::content-type", file, user=USER)
    check("a handover's type", "application/x-liaison-desk-handover" in told)
    told = debian.run("gio", "mime", "application/x-liaison-desk-handover", user=USER)
    check("what opens it", "liaison-desk.desktop" in told)


# -- removing
def prove_removal(debian: Debian) -> None:
    desk = contents(debian)
    debian.run("apt-get", "-y", "-qq", "purge", "liaison-desk")
    own = ("/home/", "/tmp/", "/proc/", "/var/lib/dpkg/", "/var/cache/apt/", "/var/log/")
    named = debian.run("find", "/", "-xdev", "-iname", "*liaison*").split("\n")
    left = [path for path in named if path and not path.startswith(own)]
    spoken = debian.run(
        "grep", "-rls", "liaison", "/usr/share/applications", "/usr/share/mime", "/etc", is_checked=False
    )
    check("nothing is left of it", not left and not spoken.split(), " ".join(left + spoken.split()))
    check("the officer's desk", contents(debian) == desk, "is as it was")


def contents(debian: Debian) -> dict[str, str]:
    folder = debian.path(DATA)
    files = [path for path in folder.rglob("*") if path.is_file()]
    return {str(path.relative_to(folder)): hashlib.sha256(path.read_bytes()).hexdigest() for path in files}


if __name__ == "__main__":
    main()
