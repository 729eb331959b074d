"""What does not succeed, as it is seen: a disk that is full, a document that cannot be made, a search, a file."""

import threading
from collections.abc import Callable
from functools import partial
from pathlib import Path

from liaison_desk.domain.backups import Why
from liaison_desk.domain.handover import SUFFIX
from liaison_desk.domain.keys import Way
from liaison_desk.domain.texts import Language, Texts, Voices
from liaison_desk.i18n import texts_in
from liaison_desk.screens import safety
from liaison_desk.screens.visit import Visit
from liaison_desk.store.errors import (
    BusyStoreError,
    ForbiddenStoreError,
    FullStoreError,
    MissingStoreError,
    NewerStoreError,
    ReadOnlyStoreError,
    StoreError,
    SwappedStoreError,
    UnsafePlaceError,
)
from liaison_desk.store.finder import Finder
from liaison_desk.ui.folder_lock import AlreadyOpenError
from liaison_desk.ui.handover.ask_file import AskFile
from liaison_desk.ui.locked.page import LockedPage

Coming = Callable[[Visit], None]

READ_ONLY = ReadOnlyStoreError("of a picture")
IN_THE_WAY: dict[str, Exception] = {
    "full": FullStoreError("of a picture"),
    "newer": NewerStoreError(14, 12),
    "gone": MissingStoreError("of a picture"),
    "busy": BusyStoreError("of a picture"),
    "foreign": ForbiddenStoreError("of a picture"),
    "share": UnsafePlaceError("of a picture"),
    "open": AlreadyOpenError("of a picture"),
}


def full_disk(come: Coming) -> Coming:
    return partial(_refused, come, FullStoreError("of a picture"))


def read_only(come: Coming) -> Coming:
    return partial(_refused, come, READ_ONLY)


def swapped(come: Coming) -> Coming:
    return partial(_refused, come, SwappedStoreError("of a picture"))


def no_papers(come: Coming) -> Coming:
    """Nothing that is printed can be made beside the windows."""

    def come_without(visit: Visit) -> None:
        visit.context.voices = Voices(Language.NB, _no_texts)
        come(visit)

    return come_without


def no_search(come: Coming) -> Coming:
    """What is looked through cannot be read."""

    def come_without(visit: Visit) -> None:
        visit.context.desk.finder = Finder(visit.context.paths.store, "0" * 64)
        come(visit)

    return come_without


def found_damage(come: Coming) -> Coming:
    """While one works."""

    def come_damaged(visit: Visit) -> None:
        come(visit)
        visit.context.health.found_damage()
        visit.rest()

    return come_damaged


def in_the_way(error: Exception) -> Coming:
    return partial(safety.stand_in_the_way, error=error)


def wrong_passphrase(visit: Visit) -> None:
    safety.locked(visit)
    page = visit.window.findChildren(LockedPage)[0]
    page.show_problem(page.wrong_words())
    visit.rest()


def recovery_code(visit: Visit) -> None:
    """Half of it typed."""
    visit.window.blank()
    visit.window.show_instead(partial(LockedPage, (Way.PASSPHRASE, Way.RECOVERY), Way.RECOVERY))
    visit.rest()
    visit.write(safety.CODE[:17])


def no_backup(visit: Visit) -> None:
    """There has been none for months, and none can be made."""
    folder = visit.context.paths.data / "backups"
    folder.touch()
    visit.context.keeper.start(Why.DAILY)
    visit.rest()
    visit.go("settings", more="storage")


def no_handover(visit: Visit) -> None:
    """A file that is none."""
    file = Path(visit.context.paths.data / f"Øygarden{SUFFIX}")
    file.write_bytes(b"not a handover")
    visit.go("handover", part="take_in")
    visit.window.findChildren(AskFile)[0].show_file(file)
    visit.write(safety.CODE)
    visit.key("Return")


def _refused(come: Coming, error: StoreError, visit: Visit) -> None:
    come(visit)
    visit.context.saving.refused(error)
    visit.rest()


def _no_texts(language: Language) -> Texts:
    if threading.current_thread() is threading.main_thread():
        return texts_in(language)
    raise OSError("of a picture")
