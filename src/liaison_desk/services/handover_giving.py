"""A handover as it leaves: the encrypted file, and beside it the cover for the one who takes over [W5]."""

from dataclasses import dataclass, replace
from itertools import count
from pathlib import Path

from liaison_desk.domain.archive import numbered
from liaison_desk.domain.handover import SUFFIX, Scope
from liaison_desk.domain.texts import Texts
from liaison_desk.paths import Paths
from liaison_desk.services import documents, first_days, handover, leftovers
from liaison_desk.services.desk import Desk
from liaison_desk.services.first_days import Cover
from liaison_desk.services.handover import Written


@dataclass(frozen=True, slots=True)
class Pair:
    """`code` opens the file and is kept nowhere: whoever asks for the file shows it once."""

    written: Written
    cover: Path
    code: str

    def remove(self) -> None:
        """It is not to be, after all: nothing of it was given to anybody yet."""
        for file in (self.written.file, self.cover):
            file.unlink(missing_ok=True)


def write(desk: Desk, paths: Paths, scope: Scope, cover: Cover, where: Path, texts: Texts) -> Pair:
    """Both or neither, in a folder; what is there already keeps its name. For a job. Raises `OSError` and `StoreError`."""
    with desk.read() as reader:
        places = first_days.heading(reader, cover.places, texts)
    words = texts.translate("FirstDays", "Handover {places} {day}").format(places=places, day=desk.today().isoformat())
    return write_as(desk, paths, scope, cover, _free(where, words, SUFFIX), texts)


def write_as(desk: Desk, paths: Paths, scope: Scope, cover: Cover, target: Path, texts: Texts) -> Pair:
    """As `write`, by a name that nothing has."""
    with desk.read() as reader:
        places = first_days.heading(reader, cover.places, texts)
    page = first_days.content(desk, replace(cover, file_name=target.name), texts)
    code = handover.new_code()
    written = handover.write(desk, paths, scope, target, code)
    beside = _free(target.parent, first_days.name(texts, places).removesuffix(".pdf"), ".pdf")
    try:
        leftovers.save_copy(page, beside)
    except BaseException:
        target.unlink(missing_ok=True)
        raise
    return Pair(written, beside, code)


def _free(where: Path, words: str, suffix: str) -> Path:
    """A name nothing has."""
    names = (where / documents.safe_name(numbered(words, number), suffix) for number in count(1))
    return next(name for name in names if not name.exists())
