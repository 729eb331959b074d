"""The program and its store with the Windows wheels, run here under Wine: does it start, open, keep, hand over?

    make smoke-wine                       or:  python packaging/wine/smoke.py [FOLDER]

It stands beside the suite, not in it: it takes some minutes, and Wine from Debian. NOTHING MADE THERE IS EVER SHIPPED
(windows.py says why), and it proves nothing of what Wine is not: fonts, scaling, screen readers, SmartScreen, real disks.
FOLDER keeps Python and the wheels for the next run; build/wine unless it is given. Pictures and documents lie in
FOLDER/out afterwards.
"""

import contextlib
import os
import shutil
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

from windows import HERE, ROOT, Windows

DISPLAY = ":97"
_SHOWN = 40  # lines of what went wrong


def main() -> None:
    windows = Windows(Path(sys.argv[1]) if sys.argv[1:] else ROOT / "build" / "wine")
    out = windows.folder / "out"
    shutil.rmtree(out, ignore_errors=True)
    out.mkdir(parents=True)
    windows.make(lambda step: print(f"... {step}", flush=True))
    inside, into = windows.path(HERE / "inside.py"), windows.path(out)
    with _screen():
        good = [
            _step(windows, inside, "store", into),
            _step(windows, inside, "window", into, "offscreen"),
            _step(windows, inside, "window", into, "windows"),
            _step(windows, "-m", "liaison_desk", "demo", windows.path(out / "demo")),
        ]
    print(f"{good.count(True)} passed, {good.count(False)} failed")
    raise SystemExit(0 if all(good) else 1)


def _step(windows: Windows, *arguments: str) -> bool:
    began = time.monotonic()
    done = windows.run(*arguments, seconds=1_800)
    print(done.stdout.rstrip(), flush=True)
    is_good = done.returncode == 0
    if not is_good:
        print("\n".join(done.stderr.splitlines()[-_SHOWN:]), flush=True)
    print(f"{'good' if is_good else 'BAD'}, {time.monotonic() - began:.0f} s", flush=True)
    return is_good


@contextlib.contextmanager
def _screen() -> Iterator[None]:
    """One that nobody sees, for Qt's own way of drawing on Windows."""
    server = subprocess.Popen(
        ("Xvfb", DISPLAY, "-screen", "0", "1440x900x24", "-nolisten", "tcp"), stderr=subprocess.DEVNULL
    )
    before = os.environ.get("DISPLAY")
    os.environ["DISPLAY"] = DISPLAY
    time.sleep(1)
    try:
        yield
    finally:
        os.environ.pop("DISPLAY")
        if before is not None:
            os.environ["DISPLAY"] = before
        server.terminate()
        server.wait()


if __name__ == "__main__":
    main()
