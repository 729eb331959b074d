"""What is done beside the windows once the first page can be used: nobody waits for any of it."""

from functools import partial

from liaison_desk.services import documents, outbox
from liaison_desk.ui.context import Context
from liaison_desk.ui.copies_under_way import Sweeper


def start(context: Context, began: float) -> None:
    """The store is looked through, the PDF layer is made ready for the first document, and what is left over goes.
    `began`: when this run began, in seconds since 1970."""
    context.health.look()
    context.jobs.start(documents.warm_up, _ignore, _ignore)
    context.jobs.start(partial(outbox.sweep, context.paths.outbox, context.desk.now()), _ignore, _ignore)
    Sweeper(context).start(began)


def _ignore(_result: object) -> None:
    pass
