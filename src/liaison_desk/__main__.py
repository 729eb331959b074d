"""python -m liaison_desk, and the command liaison-desk."""

import importlib
import sys


def main() -> int:
    """Opens the window, or runs a sub-command: each side imports only what it needs."""
    commands = {"demo", "list", "export"}
    module = "cli" if commands & set(sys.argv[1:2]) else "app"
    started: int = importlib.import_module(f"liaison_desk.{module}").main(sys.argv[1:])
    return started


if __name__ == "__main__":
    raise SystemExit(main())
