"""A handover the program was started with, or that was double-clicked while it runs."""

from pathlib import Path

from liaison_desk.ui.context import Context
from liaison_desk.ui.handover.held import held
from liaison_desk.ui.handover.page import TAKE_IN
from liaison_desk.ui.place import Place


def show(context: Context, file: Path, *, is_first: bool) -> None:
    """Where one is asked for its code. `is_first`: something is asked that has to be answered before anything else."""
    if is_first:
        words = context.texts.translate("Handover", "First this, then the handover. Open the file again afterwards.")
        context.window.say(words)
        return
    hold = held(context)
    if not context.is_sample and hold.file != file:
        hold.forget_file()
        hold.file, hold.is_given = file, True
    context.window.go(Place("handover", part=TAKE_IN))
