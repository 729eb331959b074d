"""The pictures from the command line: those of the demo, and every page in every state."""

import os
import sys
from pathlib import Path

from liaison_desk import screens
from liaison_desk.screens.all_states import every_scene


def main(arguments: list[str]) -> int:
    if len(arguments) != 1 or arguments[0].startswith("-"):
        print(screens.__doc__, file=sys.stderr)  # noqa: T201 - it is what the program says
        return 2
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    for file in screens.take_all(Path(arguments[0]), scenes=every_scene()):
        print(file)  # noqa: T201 - what it made
    return 0


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
