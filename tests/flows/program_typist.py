"""As `typist`, in the whole program: the window with its loader, its lock and its real clock.

python -m tests.flows.program_typist FOLDER SEED PLACE NOW
"""

import random
import sys
from datetime import datetime
from pathlib import Path

from liaison_desk.app import Program
from liaison_desk.domain.texts import Language
from liaison_desk.options import Options
from liaison_desk.ui import session
from liaison_desk.ui.application import Application
from liaison_desk.ui.place import from_text
from tests.flows.typist import Typist, tell


def main(folder: str, seed: str, first_place: str, now: str) -> None:
    app, chance = Application([]), random.Random(seed)
    tell(ready=True)
    sys.stdin.readline()
    session.is_secured = lambda _paths: True  # its key lies beside it, as that of a sample year; nobody has to be asked
    program = Program(app, Options(Path(folder), language=Language.EN, now=datetime.fromisoformat(now)))
    program.start()
    while program.context is None or program.window.page is None:
        app.processEvents()
    start = program.window.place
    if start.page != "meeting":
        program.window.go(from_text(first_place))
    app.processEvents()
    typist = Typist(app, program.window, program.context, chance)
    tell(found=typist.sees(), page=start.page, banner=typist.sees_banner())
    program.context.saving.changed.connect(typist.on_sign)
    while True:
        typist.write_on()


if __name__ == "__main__":
    main(*sys.argv[1:])
