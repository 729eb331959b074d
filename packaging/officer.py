"""Somebody at the keyboard, in front of the window of a program that is installed in a bare Debian."""

import re
import shlex
import subprocess
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from bare_debian import HOME, Debian, run
from proof import PATIENCE, wait

SHOTS = Path(__file__).resolve().parent.parent / "build" / "proof"
MANY = 100  # colours, which an empty window does not have


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


def mistakes(debian: Debian) -> int:
    logs = debian.path(f"{HOME}/.local/state").rglob("liaison-desk.log")
    return sum(log.read_text("utf-8", "replace").count("a mistake of the program") for log in logs)
