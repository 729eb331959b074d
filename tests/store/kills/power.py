"""What a power cut would leave, without pulling a plug: a system call tracer writes down every write and every wait for
the disk of a typist; then the disk is put together as it could be after losing power at a random moment.

What has not been waited for may have reached the disk, or not, or in part, in any order. Waiting is honest, and names of
files survive: SQLite waits for the folder itself. A disk that lies about having written is beyond this, and beyond any
program.
"""

import os
import random
import re
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

from liaison_desk import paths
from tests.store.kills.ledger import Ledger, Verdict
from tests.store.kills.loop import ROOT, look

SECTOR = 512  # bytes: what a disk writes whole
CALLS = "openat,close,pwrite64,write,fsync,fdatasync,ftruncate,unlink,unlinkat,rename"
LOG = "log"
FRAME_HEAD = 24  # bytes
_CALL = re.compile(r"(\d+) +(?:<\.\.\. (\w+) resumed>|(\w+)\()(.*)")
_STRING = re.compile(r'"((?:\\x[0-9a-f]{2})*)"')


class NoTracerError(Exception):
    """This machine has no strace."""


@dataclass(frozen=True, slots=True)
class Write:
    """Bytes at a place of a file, or its new length."""

    name: str
    at: int
    content: bytes = b""
    cuts: bool = False


@dataclass(frozen=True, slots=True)
class Waited:
    """For all that had been written to the file when the waiting began."""

    name: str
    upto: int  # a place in the list of events


@dataclass(frozen=True, slots=True)
class Said:
    """In the typist's log."""

    content: bytes


@dataclass(frozen=True, slots=True)
class Gone:
    """The file's name."""

    name: str


Event = Write | Waited | Said | Gone


@dataclass
class Trace:
    """What a typist did to the files of its folder, in order."""

    base: dict[str, bytes]
    events: list[Event] = field(default_factory=list)

    @property
    def waits(self) -> int:
        return sum(isinstance(event, Waited) for event in self.events)


def record(folder: Path, saves: int, seed: int) -> Trace:
    """Let somebody type in the store of `folder` under the tracer. Raises `NoTracerError`."""
    if shutil.which("strace") is None:
        raise NoTracerError
    trace = Trace({file.name: file.read_bytes() for file in folder.glob("store.*") if file.suffix != ".lock"})
    with tempfile.TemporaryDirectory() as beside:
        log, output = Path(beside) / LOG, Path(beside) / "trace"
        subprocess.run(
            ["strace", "-f", "-xx", "-s", "1000000", "-o", output, "-e", f"trace={CALLS}",
             sys.executable, "-m", "tests.store.kills.typist", str(folder), str(log), str(seed), str(saves)],
            cwd=ROOT, check=True,
            env=os.environ | {"PYTHONPATH": os.pathsep.join([str(ROOT / "src"), str(ROOT)])},
        )  # fmt: skip
        with output.open(encoding="ascii", errors="replace") as lines:
            trace.events = list(_Reading(folder, log).events(lines))
    return trace


class _Reading:
    """Of a trace: calls of several threads, some told in two lines."""

    def __init__(self, folder: Path, log: Path) -> None:
        self._folder, self._log = f"{folder}/store.", str(log)
        self._files: dict[int, str] = {}
        self._begun: dict[str, tuple[str, int]] = {}  # by thread: the call, and how many events there were
        self._count = 0

    def events(self, lines: Iterator[str]) -> Iterator[Event]:
        for line in lines:
            for event in self._read(line):
                self._count += 1
                yield event

    def _read(self, line: str) -> Iterator[Event]:
        told = _CALL.match(line)
        if told is None:
            return
        thread, resumed, called, rest = told.groups()
        if called and rest.rstrip().endswith("<unfinished ...>"):
            self._begun[thread] = rest, self._count
            return
        began = self._count
        if resumed:
            start, began = self._begun.pop(thread)
            rest = start.removesuffix("<unfinished ...>") + rest
        arguments, _, result = rest.rpartition(" = ")
        value = re.match(r"-?\d+", result)
        if value is not None and int(value[0]) >= 0:
            yield from self._event(called or resumed, arguments, int(value[0]), began)

    def _event(self, call: str, arguments: str, result: int, began: int) -> Iterator[Event]:
        texts = [bytes.fromhex(text.replace("\\x", "")) for text in _STRING.findall(arguments)]
        if call == "openat":
            self._open(texts[0].decode(), result)
            return
        if call in ("unlink", "unlinkat"):
            if (name := texts[0].decode()).startswith(self._folder):
                yield Gone(Path(name).name)
            return
        number = int(re.match(r"\d+", arguments)[0]) if call != "rename" else -1  # type: ignore[index]
        name = self._files.get(number, "")
        if call == "close":
            self._files.pop(number, None)
        elif name == LOG:
            yield Said(texts[0][:result])
        elif name and call == "pwrite64":
            yield Write(name, int(arguments.rpartition(",")[2].strip(" )")), texts[0][:result])
        elif name and call == "ftruncate":
            yield Write(name, int(arguments.rpartition(",")[2].strip(" )")), cuts=True)
        elif name and call in ("fsync", "fdatasync"):
            yield Waited(name, began)

    def _open(self, name: str, number: int) -> None:
        self._files.pop(number, None)
        if name == self._log:
            self._files[number] = LOG
        elif name.startswith(self._folder) and not name.endswith("-shm"):  # made anew from the journal
            self._files[number] = Path(name).name


def image(trace: Trace, moment: int, chance: random.Random) -> tuple[dict[str, bytes], bytes]:
    """The files as they could be, and what had been said by then."""
    files = {name: bytearray(content) for name, content in trace.base.items()}
    waiting: list[tuple[int, Write]] = []
    said = b""
    for number, event in enumerate(trace.events[:moment]):
        match event:
            case Write():
                waiting.append((number, event))
            case Waited(name, upto):
                for at, write in waiting:
                    if write.name == name and at < upto:
                        _put(files, write)
                waiting = [(at, write) for at, write in waiting if write.name != name or at >= upto]
            case Said(content):
                said += content
            case Gone(name):
                files.pop(name, None)
                waiting = [(at, write) for at, write in waiting if write.name != name]
    style = chance.choice(["none", "all", "some", "some", "torn"])
    for _, write in waiting:
        if style == "none" or (style in ("some", "torn") and chance.random() < 0.5):
            continue
        _put(files, _torn(write, chance) if style == "torn" else write)
    return {name: bytes(content) for name, content in files.items()}, said


def _torn(write: Write, chance: random.Random) -> Write:
    """One end of it only."""
    sectors = len(write.content) // SECTOR
    if sectors < 2 or chance.random() < 0.5:
        return write
    cut = SECTOR * chance.randrange(1, sectors)
    if chance.random() < 0.5:
        return Write(write.name, write.at, write.content[:cut])
    return Write(write.name, write.at + cut, write.content[cut:])


def _put(files: dict[str, bytearray], write: Write) -> None:
    content = files.setdefault(write.name, bytearray())
    end = write.at + len(write.content)
    if len(content) < end:
        content.extend(bytes(end - len(content)))
    if write.cuts:
        del content[write.at :]
    else:
        content[write.at : end] = write.content


@dataclass
class Outcome:
    """Of all images together."""

    images: int = 0
    verdict: Verdict = field(default_factory=Verdict)
    damaged: list[str] = field(default_factory=list)
    images_lost: int = 0


def replay(trace: Trace, begun: Ledger, images: int, seed: int) -> Outcome:
    """`begun` is of the store before anybody typed."""
    chance, outcome = random.Random(seed), Outcome()
    for _ in range(images):
        files, said = image(trace, chance.randrange(1, len(trace.events) + 1), chance)
        ledger = begun.copy()
        for line in said.decode().splitlines():
            ledger.hear(line)
        with tempfile.TemporaryDirectory() as folder:
            for name, content in files.items():
                Path(folder, name).write_bytes(content)
            try:
                disk, wrong = look(paths.inside(Path(folder)))
            except Exception as error:  # noqa: BLE001 - whatever it is, the store could not be opened and read
                disk, wrong = None, [repr(error)]
        verdict = ledger.check(disk) if disk is not None else Verdict(lost=["everything"])
        outcome.images += 1
        outcome.damaged += wrong
        outcome.images_lost += bool(verdict.lost)
        outcome.verdict.add(verdict)
    return outcome


def waits_a_save(trace: Trace) -> float:
    """How often the disk is waited for, for each commit: a frame of the journal that says how large the file is then
    ends one."""
    waits = sum(isinstance(event, Waited) and event.name.endswith("-wal") for event in trace.events)
    commits = sum(
        isinstance(event, Write) and event.name.endswith("-wal") and _ends_commit(event.content)
        for event in trace.events
    )
    return waits / commits


def _ends_commit(frame: bytes) -> bool:
    return len(frame) == FRAME_HEAD and any(frame[4:8])
