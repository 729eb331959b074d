"""Measure what the officer would feel: the start, the entry line, pages and lists, the documents. Prints a table, writes bench.json.

    python packaging/bench.py         all of it
    python packaging/bench.py pdf     only what is named so, without writing bench.json

Times depend on the machine, so starts are told as ratios to a bare window of the same run, in turns and by medians.
A target that is missed is a finding; the exit code is 0 all the same.
"""

import json
import os
import re
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Any

import bench_keys
import bench_package
import bench_years

from liaison_desk import paths
from liaison_desk.clock import SetClock
from liaison_desk.domain.changes import Op
from liaison_desk.domain.texts import Language, Voices
from liaison_desk.i18n import texts_in
from liaison_desk.services import officers, stores
from liaison_desk.services.desk import Desk
from liaison_desk.services.sample import year

ROOT = Path(__file__).resolve().parent.parent
PACKAGING = ROOT / "packaging"
PROGRAM = "from liaison_desk.__main__ import hurry; hurry(); import bench_start; bench_start.Start().run()"
STARTS = 15
COLD = 7
REPEATS = 3
NEWEST, OLDEST = "new", "ten years"
OPEN = 5000  # action items
SCREEN = {"name": "desk", "x": 0, "y": 0, "width": 1920, "height": 1080}
SCREEN |= {"dpr": 1, "logicalDpi": 96, "logicalBaseDpi": 96}


@dataclass(frozen=True, slots=True)
class Figure:
    """One line of the table; without a target it is only told. `note` says how it came about."""

    name: str
    value: float
    unit: str
    target: float | None
    note: str = ""

    @property
    def is_ok(self) -> bool:
        return self.target is None or self.value <= self.target


class Bench:
    """The processes that are measured, and the stores they work on."""

    def __init__(self, scratch: Path) -> None:
        self._scratch = scratch
        screen = scratch / "screen.json"
        screen.write_text(json.dumps({"screens": [SCREEN]}), "utf-8")
        self.environment = {
            name: value
            for name, value in os.environ.items()
            if name not in {"PYTHONDONTWRITEBYTECODE", "LC_ALL"}  # an officer's machine keeps compiled code
        } | {"QT_QPA_PLATFORM": f"offscreen:configfile={screen}"}
        self.environment |= bench_keys.environment(scratch)
        self.morning = self._store("morning", year.build)
        self.meeting = self._store("meeting", year.hold_half, self.morning)

    @cached_property
    def years(self) -> Path:
        """A desk of ten years, made when it is first measured on."""
        folder = self._scratch / "years"
        bench_years.build(folder)
        bench_keys.secure(folder)
        return folder

    @cached_property
    def by_age(self) -> dict[str, Path]:
        """Desks on which Today is the first page: one whose first run has just been done, one of a year, one of ten."""
        return {NEWEST: self._store("new", begin), "one year": self.morning, OLDEST: self.years}

    @cached_property
    def many_open(self) -> Path:
        """The same with five thousand action items open."""
        folder = Path(shutil.copytree(self.years, self._scratch / "many_open"))
        bench_years.open_again(folder, OPEN)
        return folder

    def _store(self, name: str, tell: Callable[[Desk, SetClock, Voices], None], onto: Path | None = None) -> Path:
        folder = self._scratch / name
        if onto is not None:
            shutil.copytree(onto, folder)
        clock = SetClock(year.MORNING)
        desk = Desk(stores.open_store(paths.inside(folder)), clock)
        tell(desk, clock, Voices(Language.NB, texts_in))
        desk.close()
        if onto is None:
            bench_keys.secure(folder)
        return folder

    def empty(self) -> Path:
        return Path(tempfile.mkdtemp(dir=self._scratch))

    def copy(self, store: Path) -> Path:
        folder = Path(tempfile.mkdtemp(dir=self._scratch))
        return Path(shutil.copytree(store, folder, dirs_exist_ok=True))

    def run(self, code: str, *arguments: str | Path, before: tuple[str | Path, ...] = ()) -> tuple[int, str]:
        """When it was started, and what it printed."""
        command = [*before, sys.executable, "-c", code, *arguments]
        started = time.perf_counter_ns()
        done = subprocess.run(
            command, cwd=PACKAGING, env=self.environment, capture_output=True, encoding="utf-8", check=False
        )
        if done.returncode:
            raise SystemExit(f"{code} ended with {done.returncode}:\n{done.stdout}{done.stderr}")
        return started, done.stdout


def begin(desk: Desk, clock: SetClock, _voices: Voices) -> None:
    """The officer is known, and nothing else is."""
    with desk.write(Op.SET_UP) as work:
        officers.describe(work, name="Ingrid Solheim", title="politikontakt")
        officers.finish_set_up(work, clock.today())


def p99(values: list[float]) -> float:
    return sorted(values)[max(0, round(len(values) * 0.99) - 1)]


# -- start


def measure_start(bench: Bench) -> Iterator[Figure]:
    """Of a desk of ten years; and Today of one that has just begun, and of one of a year, which it should not be slower
    than."""
    now = year.MORNING.isoformat()
    folders = {name: bench.copy(store) for name, store in bench.by_age.items()}
    bare, shell, stall = [], [], []
    today: dict[str, list[float]] = {name: [] for name in folders}
    for turn in range(STARTS + 1):
        started, painted = bench.run("import bench_bare; bench_bare.main()")
        marks = {}
        for name, folder in folders.items():
            begun, told = bench.run(PROGRAM, folder, now)
            marks[name] = {mark: (at - begun) / 1e6 for mark, at in json.loads(told).items()}
        held_up = json.loads(bench.run(PROGRAM, folders[OLDEST], now, "ticking")[1])["stall"]
        if turn:  # the first one fills the caches
            bare.append((int(painted) - started) / 1e6)
            shell.append(marks[OLDEST]["shell"])
            stall.append(held_up / 1e6)
            for name, each in marks.items():
                today[name].append(each["today"])
    floor, first = statistics.median(bare), statistics.median(shell)
    took = {name: statistics.median(each) for name, each in today.items()}
    yield Figure("start.shell_ratio", first / floor, "x", 1.4, f"{first:.0f} ms to {floor:.0f} ms")
    yield Figure("start.today_ratio", took[OLDEST] / floor, "x", 3, f"{took[OLDEST]:.0f} ms to {floor:.0f} ms")
    yield Figure("start.growth_ms", took[OLDEST] - took[NEWEST], "ms", None, by_age(took, "ms"))
    yield Figure("start.stall_ms", statistics.median(stall), "ms", 20, f"{max(stall):.0f} at most")


def by_age(values: dict[str, float], unit: str) -> str:
    return ", ".join(f"{name} {value:.0f} {unit}" for name, value in values.items())


# -- memory

MEMORY = "from liaison_desk.__main__ import hurry; hurry(); import bench_memory; bench_memory.main()"
MB = 2**20


def measure_memory(bench: Bench) -> Iterator[Figure]:
    """Once Today is there and nothing more is done by itself. Of the store only what is being looked at is held."""
    bare = json.loads(bench.run(MEMORY, "bare")[1])
    if not bare:
        print("memory: not measured, this system does not tell", flush=True)
        return
    now = year.MORNING.isoformat()
    told = {
        name: [json.loads(bench.run(MEMORY, bench.copy(store), now)[1]) for _ in range(REPEATS)]
        for name, store in bench.by_age.items()
    }
    held = {name: statistics.median(each["settled"] for each in runs) / MB for name, runs in told.items()}
    floor = bare["bare"] / MB
    first = statistics.median(each["today"] for each in told[OLDEST]) / MB
    note = f"{held[OLDEST]:.0f} MB to {floor:.0f} MB; when Today is painted {first:.0f} MB"
    yield Figure("memory.ratio", held[OLDEST] / floor, "x", 2.5, note)
    yield Figure("memory.growth_mb", held[OLDEST] - held[NEWEST], "MB", 16, by_age(held, "MB"))


# -- the entry line


def measure_fsyncs(bench: Bench) -> Iterator[Figure]:
    folder = bench.copy(bench.meeting)
    trace = folder / "trace"
    tracer = ("strace", "-f", "-o", trace, "-e", "trace=fsync,fdatasync,access,faccessat,faccessat2")
    can_trace = shutil.which("strace") is not None
    told = bench.run("import bench_entry; bench_entry.main()", folder, "keeping", before=tracer if can_trace else ())[1]
    each = list(traced(trace)) if can_trace else json.loads(told)
    note = "by strace" if can_trace else "no strace: commits in the write-ahead log, which wait for the disk once each"
    yield Figure("entry.fsyncs", statistics.mean(each), "a line", 1, f"{note}; {min(each)} to {max(each)}")


def traced(trace: Path) -> Iterator[int]:
    """For each kept line the calls that wait for the disk."""
    count = None
    for line in trace.read_text("utf-8", "replace").splitlines():
        if "/liaison-desk-keeps-a-line" in line:
            count = 0
        elif "/liaison-desk-has-kept-it" in line and count is not None:
            yield count
            count = None
        elif count is not None and re.search(r"\b(fsync|fdatasync)\(", line):
            count += 1


def measure_typing(bench: Bench) -> Iterator[Figure]:
    told = json.loads(bench.run("import bench_entry; bench_entry.main()", bench.copy(bench.meeting), "typing")[1])
    keys, lines = told["keys"], told["lines"]
    note = f"median {statistics.median(lines):.1f}, {len(lines)} lines"
    yield Figure("entry.gui_stall_p99_ms", p99(lines), "ms", None, note)
    note = f"median {statistics.median(keys):.1f}, {len(keys)} keys"
    yield Figure("typing.p99_ms", p99(keys), "ms", 8, note)


# -- pages of a desk of ten years


def measure_pages(bench: Bench) -> Iterator[Figure]:
    told = json.loads(bench.run("import bench_pages; bench_pages.main()", bench.copy(bench.years), "switching")[1])
    yield Figure("page.switch_p99_ms", *slowest(told["took"], "ms", 50))
    first = {name: took[0] for name, took in told["first"].items()}
    last = max(first, key=lambda name: first[name])
    yield Figure("page.first_ms", first[last], "ms", None, f"{last}, the slowest; the first time a page is made")


def measure_list(bench: Bench) -> Iterator[Figure]:
    told = json.loads(bench.run("import bench_pages; bench_pages.main()", bench.copy(bench.many_open), "listing")[1])
    yield Figure("list.5k_p99_ms", *slowest(told["took"], "ms", 50))


def slowest(took: dict[str, list[float]], unit: str, target: float) -> tuple[float, str, float, str]:
    """Of all steps together, with the kind that is slowest by its median in the note."""
    every = [milliseconds for each in took.values() for milliseconds in each]
    medians = {name: statistics.median(each) for name, each in took.items()}
    name = max(medians, key=lambda name: medians[name])
    note = f"median {statistics.median(every):.0f}, {len(every)} steps; slowest {name} {medians[name]:.0f}"
    return p99(every), unit, target, note


# -- documents


def measure_papers(bench: Bench) -> Iterator[Figure]:
    told = json.loads(bench.run("import bench_paper; bench_paper.main()", "warm")[1])
    cold = []
    for _ in range(COLD):
        started, there = bench.run("import bench_paper; bench_paper.main()", "cold")
        cold.append((int(there) - started) / 1e6)
    short, long = told["4"], told["60"]
    note = f"{short['pages']} pages"
    yield Figure("pdf.minutes_4_pages_warm_ms", statistics.median(short["ms"]), "ms", 60, note)
    yield Figure("pdf.minutes_4_pages_cold_ms", statistics.median(cold), "ms", None, "a new process, Python included")
    note = f"{long['pages']} pages"
    yield Figure("pdf.minutes_60_pages_warm_ms", statistics.median(long["ms"]), "ms", 700, note)


# -- the keys


def measure_keys(bench: Bench) -> Iterator[Figure]:
    for way, took in bench_keys.unlock(bench.copy(bench.morning)).items():
        target = 100 if way == "system" else 500
        note = "a key store in a file" if way == "system" else ""
        yield Figure(f"store.unlock_ms.{way}", statistics.median(took), "ms", target, note)


# -- search


def measure_search(bench: Bench) -> Iterator[Figure]:
    told = json.loads(bench.run("import bench_search; bench_search.main()", bench.empty())[1])
    each = {words: statistics.median(took) for words, took in told["asked"].items()}
    slowest = max(each, key=lambda words: each[words])
    p95 = sorted(each.values())[round(len(each) * 0.95) - 1]
    note = f"medians of {len(each)} questions, {told['hits']} hits; slowest «{slowest}» {each[slowest]:.0f}"
    yield Figure("search.50k_p95_ms", p95, "ms", 30, note)
    yield Figure("search.50k_inside_words_ms", told["inside"], "ms", None, "the second chance, after the first answer")


# -- checking


def measure_check(bench: Bench) -> Iterator[Figure]:
    told = json.loads(bench.run("import bench_check; bench_check.main()", bench.empty())[1])
    yield Figure("check.50k_ms", told["took"], "ms", 3000, f"{told['size'] / 2**20:.0f} MB, beside the windows")
    saves = told["saves"]
    note = f"of {len(saves)} saves meanwhile; {max(saves):.0f} at most"
    yield Figure("check.50k_save_p99_ms", p99(saves), "ms", None, note)


# -- backups


def measure_backup(bench: Bench) -> Iterator[Figure]:
    told = json.loads(bench.run("import bench_backup; bench_backup.main()", bench.empty())[1])
    note = f"{told['size'] / 1e6:.0f} MB, read through, beside the windows"
    yield Figure("backup.50k_ms", told["took"], "ms", None, note)
    yield Figure("backup.50k_save_p99_ms", p99(told["saves"]), "ms", None, f"{told['typed']} keys typed meanwhile")
    yield Figure("backup.50k_preview_ms", told["read"], "ms", None, "what it holds, before it is restored")


# -- kills and power cuts

KILLS = "import sys; sys.path.append('..'); import bench_kills; bench_kills.main()"


def measure_kills(bench: Bench) -> Iterator[Figure]:
    told = json.loads(bench.run(KILLS, bench.empty(), "headless")[1])
    yield Figure("store.kills", told["kills"], "", None, f"{told['acknowledged']} acknowledged saves")
    yield Figure("store.kills_lost", told["lost"], "", 0)
    yield Figure("store.kills_damaged", told["damaged"], "", 0, "the file, the search index, half of a step")
    told = json.loads(bench.run(KILLS, bench.empty(), "window")[1])
    yield Figure("store.window_kills", told["kills"], "", None, f"{told['acknowledged']} times «Saved» on the screen")
    yield Figure("store.window_kills_lost", told["lost"], "", 0, "or not back in its line")
    told = json.loads(bench.run(KILLS, bench.empty(), "migrations")[1])
    note = f"{told['old']} times the old store was left, else the new one"
    yield Figure("store.migration_kills", told["kills"], "", None, note)
    yield Figure("store.migration_kills_wrong", told["wrong"], "", 0, "neither the one nor the other")


def measure_power(bench: Bench) -> Iterator[Figure]:
    if told := json.loads(bench.run(KILLS, bench.empty(), "power")[1]):
        yield Figure("store.power_images", told["images"], "", None, f"of {told['writes']} writes and waits")
        yield Figure("store.power_images_lost", told["lost"], "", 0)
        yield Figure("store.power_images_damaged", told["damaged"], "", 0)
        yield Figure("store.fsyncs_per_save", told["fsyncs"], "a commit", 1.2, "checkpoints included")
    else:
        print("store.power_images: not measured, there is no strace on this machine", flush=True)


# -- what is installed


def measure_package(bench: Bench) -> Iterator[Figure]:
    sizes = dict(bench_package.sizes())
    if not sizes:
        print("package: not measured, nothing has been built: make package", flush=True)
        return
    for name, size in sizes.items():
        yield Figure(f"package.size_mb.{name}", size / 1e6, "MB", bench_package.LARGEST.get(name))
    took = bench_package.starts(bench.copy(bench.morning), bench.environment, STARTS)
    frozen, plain = (statistics.median(each) for each in took)
    yield Figure("package.start_ratio", frozen / plain, "x", 1.3, f"{frozen:.0f} ms to {plain:.0f} ms from .venv, warm")


MEASURES: dict[str, Callable[[Bench], Iterator[Figure]]] = {
    "start": measure_start,
    "memory": measure_memory,
    "entry.fsyncs": measure_fsyncs,
    "typing and entry.gui_stall": measure_typing,
    "page.switch": measure_pages,
    "list": measure_list,
    "pdf": measure_papers,
    "search": measure_search,
    "check": measure_check,
    "store.unlock": measure_keys,
    "backup": measure_backup,
    "kills": measure_kills,
    "power": measure_power,
    "package": measure_package,
}


@contextmanager
def ready() -> Iterator[Bench]:
    with tempfile.TemporaryDirectory() as scratch:
        yield Bench(Path(scratch))


def main() -> None:
    asked = sys.argv[1:]
    figures: dict[str, Any] = {}
    with ready() as bench:
        for name, measure in MEASURES.items():
            if asked and not any(word in name for word in asked):
                continue
            for figure in measure(bench):
                target = "" if figure.target is None else f"{figure.target:g}"
                sign = "" if figure.target is None else "ok" if figure.is_ok else "MISSED"
                print(
                    f"{figure.name:<28} {figure.value:>8.2f} {figure.unit:<7} {target:>5}  {sign:<7}{figure.note}",
                    flush=True,
                )
                figures[figure.name] = {
                    "value": round(figure.value, 3),
                    "unit": figure.unit,
                    "target": figure.target,
                    "ok": figure.is_ok,
                }
    if not asked:
        (ROOT / "bench.json").write_text(json.dumps(figures, indent=2) + "\n", "utf-8")


if __name__ == "__main__":
    main()
