"""No call in the program that only some systems know, unless it stands under a branch; no text without its encoding."""

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from liaison_desk import paths

ROOT = Path(paths.__file__).resolve().parents[2]
PROGRAM = ROOT / "src" / "liaison_desk"
SOURCES = sorted(PROGRAM.rglob("*.py"))

# Modules and names that are not on Windows (`os` by Python's documentation), and calls that are there but mean little.
MODULES = {"fcntl", "grp", "pty", "pwd", "resource", "syslog", "termios", "tty", "posix", "readline", "curses"}
OTHER_MODULES = {"winreg", "msvcrt", "winsound", "_winapi"}  # only on Windows
OS_NAMES = {
    *("fork", "forkpty", "getuid", "geteuid", "getgid", "getegid", "getgroups", "getlogin", "getpgid", "getsid"),
    *("setuid", "setgid", "setsid", "setpgid", "chown", "lchown", "fchown", "fchmod", "chroot", "mkfifo", "mknod"),
    *("nice", "sync", "fdatasync", "killpg", "wait", "wait3", "wait4", "uname", "ttyname", "openpty", "sysconf"),
    *("statvfs", "fstatvfs", "posix_fadvise", "posix_fallocate", "sched_getaffinity", "link", "symlink", "readlink"),
    *("getxattr", "setxattr", "pread", "pwrite", "sendfile", "O_DIRECTORY", "O_NOFOLLOW", "O_CLOEXEC", "O_SYNC"),
    *("O_NONBLOCK", "O_DSYNC", "startfile", "O_BINARY", "add_dll_directory"),
}
SIGNALS = {"SIGKILL", "SIGHUP", "SIGQUIT", "SIGALRM", "SIGUSR1", "SIGUSR2", "SIGCHLD", "SIGPIPE", "alarm", "setitimer"}
TIME_NAMES = {"tzset", "clock_gettime", "pthread_getcpuclockid"}
PATH_CALLS = {"symlink_to", "hardlink_to", "lchmod"}
CTYPES = {"windll", "WinError", "WinDLL", "oledll"}  # only on Windows

# Each has been looked at.
LOOKED_AT = {
    "clock.py": {"clock_gettime"},  # only where the system has such a clock
    "services/attachments.py": {"chmod"},  # the attribute «read-only», which Windows has
    "services/copies.py": {"chmod"},  # the same
}


class Places(ast.NodeVisitor):
    """What stands in a module outside every branch by system or by what there is."""

    def __init__(self) -> None:
        self.found: list[tuple[int, str]] = []
        self._branches = 0

    def visit_If(self, node: ast.If) -> None:
        asked = ast.unparse(node.test)
        self._inside(node, is_branch="sys.platform" in asked or "os.name" in asked or "hasattr(" in asked)

    def visit_IfExp(self, node: ast.IfExp) -> None:
        self._inside(node, is_branch="sys.platform" in ast.unparse(node.test))

    def _inside(self, node: ast.AST, *, is_branch: bool) -> None:
        self._branches += is_branch
        self.generic_visit(node)
        self._branches -= is_branch

    def visit_Import(self, node: ast.Import) -> None:
        for alias in node.names:
            self._note(node, alias.name.partition(".")[0], MODULES | OTHER_MODULES)

    def visit_ImportFrom(self, node: ast.ImportFrom) -> None:
        self._note(node, (node.module or "").partition(".")[0], MODULES | OTHER_MODULES)
        if node.module == "os":
            for alias in node.names:
                self._note(node, alias.name, OS_NAMES)

    def visit_Attribute(self, node: ast.Attribute) -> None:
        of = ast.unparse(node.value)
        known = {"os": OS_NAMES, "signal": SIGNALS, "time": TIME_NAMES, "ctypes": CTYPES}
        self._note(node, node.attr, known.get(of, set()))
        self.generic_visit(node)

    def visit_Call(self, node: ast.Call) -> None:
        if isinstance(node.func, ast.Attribute):
            self._note(node, node.func.attr, PATH_CALLS | {"chmod"})
        if _name(node) == "strftime" and any("%-" in ast.unparse(part) for part in node.args):
            self._note(node, "%-", {"%-"})
        self.generic_visit(node)

    def _note(self, node: ast.AST, name: str, known: set[str]) -> None:
        if name in known and not self._branches:
            self.found.append((getattr(node, "lineno", 0), name))


def _name(call: ast.Call) -> str:
    return call.func.attr if isinstance(call.func, ast.Attribute) else getattr(call.func, "id", "")


def found_in(text: str) -> list[str]:
    places = Places()
    places.visit(ast.parse(text))
    return [name for _, name in places.found]


def test_every_module_runs_on_every_system() -> None:
    found = {file.relative_to(PROGRAM).as_posix(): set(found_in(file.read_text("utf-8"))) for file in SOURCES}
    del found["store/dpapi.py"]  # is imported on Windows alone, as the test below sees
    assert {name: names for name, names in found.items() if names} == LOOKED_AT


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("import fcntl", ["fcntl"]),
        ("import os\nos.fork()", ["fork"]),
        ("import os\nif sys.platform != 'win32':\n    os.fork()\nos.sync()", ["sync"]),
        ("import os\nos.nice(3) if hasattr(os, 'nice') else None\nif hasattr(os, 'nice'):\n    os.nice(1)", ["nice"]),
        ("from os import geteuid", ["geteuid"]),
        ("import signal\nsignal.signal(signal.SIGKILL, f)", ["SIGKILL"]),
        ("if sys.platform == 'win32':\n    import ctypes\n    ctypes.windll.kernel32.Sleep(1)", []),
        ("ctypes.windll.kernel32.Sleep(1)", ["windll"]),
        ("path.symlink_to(other)", ["symlink_to"]),
        ("day.strftime('%-d.%m')", ["%-"]),
    ],
)
def test_the_reader_of_sources_sees_what_it_is_to_see(text: str, names: list[str]) -> None:
    assert found_in(text) == names


def test_what_speaks_to_windows_alone_is_imported_there_alone() -> None:
    importing = [file for file in SOURCES if re.search(r"import.*\bdpapi\b|\bdpapi import", file.read_text("utf-8"))]
    assert [file.name for file in importing] == ["system_key.py"]


# -- encodings
_TEXT = {"read_text": 0, "write_text": 1}  # where the encoding stands among what they are given


def without_encoding(text: str) -> Iterator[int]:
    """The lines in which a text is read, written or asked of another program in whatever the system has."""
    for node in ast.walk(ast.parse(text)):
        if not isinstance(node, ast.Call):
            continue
        name, told = _name(node), {keyword.arg for keyword in node.keywords}
        of = ast.unparse(node.func.value) if isinstance(node.func, ast.Attribute) else ""
        if "encoding" in told or None in told:
            continue
        is_text = (
            (name in _TEXT and len(node.args) <= _TEXT[name] and of != "distribution" and not _is_metadata(node))
            or (name in {"open", "fdopen"} and _opens_text(node, of))
            or (name in {"run", "Popen", "check_output"} and bool({"text", "universal_newlines"} & told))
        )
        if is_text:
            yield node.lineno


def _is_metadata(call: ast.Call) -> bool:
    """`importlib.metadata` has a method of that name, which always reads UTF-8."""
    return len(call.args) == 1 and isinstance(call.args[0], ast.JoinedStr)


def _opens_text(call: ast.Call, of: str) -> bool:
    if of in {"tarfile", "zipfile", "Image", "os"} or (of and not call.args):
        return False  # another kind of opening, such as a panel's
    mode = next((k.value for k in call.keywords if k.arg == "mode"), None) or (call.args[-1] if call.args else None)
    is_mode = isinstance(mode, ast.Constant) and isinstance(mode.value, str) and set(mode.value) <= set("rwxab+t")
    return ("b" not in mode.value) if is_mode else not of  # type: ignore[union-attr]


# What is run on Windows and macOS too.
FOR_EVERY_SYSTEM = (
    *("bootstrap", "build_hook", "bundle", "check", "dmg", "icons", "installer", "package", "parts", "pins", "suite"),
    *("texts", "turns", "wheels", "bench", "benches/keys", "assets"),
)


def test_every_text_names_its_encoding() -> None:
    tools = [ROOT / "packaging" / f"{name}.py" for name in FOR_EVERY_SYSTEM]
    found = {
        file.relative_to(ROOT).as_posix(): list(without_encoding(file.read_text("utf-8")))
        for file in (*SOURCES, *tools)
    }
    assert {name: lines for name, lines in found.items() if lines} == {}


@pytest.mark.parametrize(
    ("text", "lines"),
    [
        ("file.read_text()", [1]),
        ("file.read_text('utf-8')\nfile.write_text(words)", [2]),
        ("file.write_text(words, encoding='utf-8')", []),
        ("open(file)", [1]),
        ("open(file, 'rb')\nfile.open('w')\nfile.open('xb')", [2]),
        ("dialog.open()", []),
        ("subprocess.run(x, text=True)", [1]),
        ("subprocess.run(x, encoding='utf-8')", []),
    ],
)
def test_the_reader_sees_a_text_without_one(text: str, lines: list[int]) -> None:
    assert list(without_encoding(text)) == lines
