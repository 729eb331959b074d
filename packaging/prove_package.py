"""Prove the Debian package in a bare Debian 12: what it depends on, the main job, an upgrade, its removal.

    python packaging/prove_package.py [BARE]

As root, after `make package`. Prints a line for each thing that holds, and ends with the first that does not; pictures
of the screen go to build/proof. The screen and the keyboard are this machine's, so that the bare system holds nothing
but the program and what the program asks for. BARE is a bare Debian that is there already, to save making one.
"""

import hashlib
import re
import shutil
import sys
import tempfile
import time
from pathlib import Path

import deb
from bare_debian import HOME, USER, Debian, bare, run, screen
from main_job import DATA, PASSPHRASE, prove_main_job
from officer import SHOTS, Officer, mistakes, started_by_menu, window
from proof import check, holds, wait

ROOT = Path(__file__).resolve().parent.parent
TOOLS = {
    "debootstrap": "debootstrap", "Xvfb": "xvfb", "xdotool": "xdotool", "import": "imagemagick", "xclip": "xclip",
    "objcopy": "binutils", "desktop-file-validate": "desktop-file-utils", "appstreamcli": "appstream",
    "pdftotext": "poppler-utils",
}  # fmt: skip


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
            prove_main_job(officer)
            prove_handed_on(officer, inside)
            prove_upgrade(officer, later(package))
        prove_control(debian, display, package, later(package), inside)
    prove_types(debian, inside)
    prove_removal(debian)


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


def prove_handed_on(officer: Officer, file: str) -> None:
    second = officer.debian.start(*started_by_menu(officer.debian), file, display=officer.display)
    wait(lambda: second.poll() is not None, "the second copy to end")
    officer.look("24 handover")
    check("a handover that is opened", second.returncode == 0, "is handed to the window that is open")


# -- upgrading
def prove_upgrade(officer: Officer, package: Path) -> None:
    """The window goes on with what it has not loaded yet."""
    debian = officer.debian
    was = program_of(debian)
    said = upgrade(debian, package)
    check("the upgrade", "an earlier version is open" in said, "says that a window is open")
    check("the window's files", len(versions(debian)) == 2 and program_of(debian) != was)
    go_everywhere(officer, "25 after the upgrade")
    check("the window", officer.process.poll() is None and mistakes(debian) == 0, "goes on with all its pages")
    close(officer)
    desk = contents(debian)
    debian.run("dpkg", "-i", f"/tmp/{package.name}")
    check("the earlier version", len(versions(debian)) == 1, "goes when nobody has it open")
    check("the desk", contents(debian) == desk, "is as it was left")
    with window(debian, officer.display) as again:
        again.look("26 locked")
        again.write(PASSPHRASE)
        again.key("Return")
        time.sleep(2)
        again.look("27 opened again")
        check("the later version", again.process.poll() is None, "opens the desk")
        close(again)


def prove_control(debian: Debian, display: str, package: Path, after: Path, file: str) -> None:
    """That the proof can fail: a window that runs from the package's own files is broken by the same upgrade."""
    debian.run("dpkg", "-i", f"/tmp/{package.name}")
    alone = f"/tmp/control-{USER}"
    with window(debian, display, "/usr/lib/liaison-desk/program/liaison-desk", "--data-dir", alone) as officer:
        officer.look("28 control")
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
