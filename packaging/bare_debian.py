"""A bare Debian 12 in a folder, with an ordinary user, and a screen beside it that only lends its windows.

Root alone can make one. Where its packages come from is what apt on this machine says.
"""

import os
import shutil
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

USER = "officer"
HOME = f"/home/{USER}"
SUITE = "bookworm"
MAIN = "$(REPO_URI) $(CODENAME) $(COMPONENT)"


class Debian:
    """The system in `root`."""

    def __init__(self, root: Path) -> None:
        self.root = root

    def run(
        self, *command: str, user: str = "root", display: str = "", typed: str = "", is_checked: bool = True
    ) -> str:
        """What it printed; `typed` is its input. Raises `SystemExit` where it failed and that is not asked about."""
        done = subprocess.run(
            self._within(command, user, display), stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True,
            check=False, input=typed,
        )  # fmt: skip
        if done.returncode and is_checked:
            raise SystemExit(f"{' '.join(command)} ended with {done.returncode}:\n{done.stdout}")
        return done.stdout

    def start(self, *command: str, display: str) -> subprocess.Popen[bytes]:
        """As the ordinary user. What it says is in `said`."""
        with self.said.open("ab") as said:
            return subprocess.Popen(
                self._within(command, USER, display), stdout=said, stderr=said, stdin=subprocess.DEVNULL
            )

    @property
    def said(self) -> Path:
        return self.root / "tmp" / "said"

    def path(self, inside: str) -> Path:
        return self.root / inside.lstrip("/")

    def _within(self, command: tuple[str, ...], user: str, display: str) -> list[str]:
        home = "/root" if user == "root" else HOME
        names = {"HOME": home, "USER": user, "LANG": "C.UTF-8", "PATH": "/usr/sbin:/usr/bin:/sbin:/bin"}
        names |= {"DISPLAY": display} if display else {}
        names |= {"DEBIAN_FRONTEND": "noninteractive"} if user == "root" else {}
        given = [f"{name}={value}" for name, value in names.items()]
        return ["chroot", f"--userspec={user}", str(self.root), "env", "-i", *given, *command]


@contextmanager
def bare(root: Path, made: Path | None = None) -> Iterator[Debian]:
    """`made`: a bare one that is there already, and is copied."""
    if made is None:
        run("debootstrap", "--variant=minbase", SUITE, str(root), source())
    else:
        run("cp", "-a", str(made), str(root))
    for file in ("/etc/resolv.conf", "/etc/hosts"):
        if Path(file).exists():
            shutil.copyfile(file, root / file.lstrip("/"))
    run("mount", "-t", "proc", "proc", str(root / "proc"))
    try:
        debian = Debian(root)
        debian.run("useradd", "--create-home", "--shell", "/bin/sh", USER)
        yield debian
    finally:
        run("umount", str(root / "proc"))


def source() -> str:
    """Where this machine's apt has the suite from."""
    told = run("apt-get", "indextargets", "--format", MAIN, "Created-By: Packages").splitlines()
    found = [line.split()[0] for line in told if line.split()[1:] == [SUITE, "main"]]
    if not found:
        raise SystemExit(f"apt on this machine has no source of {SUITE}: run apt-get update, or use a Debian 12")
    return found[0]


def run(*command: str) -> str:
    done = subprocess.run(command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, check=False)
    if done.returncode:
        raise SystemExit(f"{' '.join(command)} ended with {done.returncode}:\n{done.stdout}")
    return done.stdout


@contextmanager
def screen(size: str = "1440x900x24") -> Iterator[str]:
    """The name of a display nobody sees."""
    reads, writes = os.pipe()
    command = ["Xvfb", "-displayfd", str(writes), "-screen", "0", size, "-ac", "-nolisten", "tcp"]
    server = subprocess.Popen(command, pass_fds=[writes], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    os.close(writes)
    try:
        with os.fdopen(reads) as told:
            yield f":{told.readline().strip()}"
    finally:
        server.terminate()
        server.wait()
