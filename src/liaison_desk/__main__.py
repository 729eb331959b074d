"""python -m liaison_desk, and the command liaison-desk."""

import gc
import importlib
import os
import sys

from liaison_desk import classes, private, running


def main() -> int:
    """Opens the window, or runs a sub-command: each side imports only what it needs."""
    os.umask(0o077)  # whatever is written is for the user alone, also what Qt writes and folders made on the way
    private.no_dumps()
    running.tell()
    commands = {"demo", "list", "export", "check", "backup", "restore", "handover"}
    module = "cli" if commands & set(sys.argv[1:2]) else "app"
    if module == "app":
        hurry()
    started: int = importlib.import_module(f"liaison_desk.{module}").main(sys.argv[1:])
    return started


def hurry() -> None:
    """What makes the start quicker if it comes before all else."""
    gc.disable()  # nothing that is made at the start is thrown away; `ui.garbage` takes over when the window has settled
    classes.compile_late()
    importlib.import_module("liaison_desk.ui")  # which stops PySide from reading every module's source


if __name__ == "__main__":
    raise SystemExit(main())
