"""The whole main job without a person: the sample year, every document it makes, and a picture of every page."""

import shutil
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import replace
from pathlib import Path

from liaison_desk import paths
from liaison_desk.clock import SetClock
from liaison_desk.domain.actions import ActionItem
from liaison_desk.domain.contacts import Contact
from liaison_desk.domain.councils import Council
from liaison_desk.domain.documents import IssuedDocument, ListForm
from liaison_desk.domain.handover import Scope
from liaison_desk.domain.meetings import Meeting, MeetingStage
from liaison_desk.domain.minutes import Entry
from liaison_desk.domain.municipalities import Municipality
from liaison_desk.domain.texts import Language, Voices
from liaison_desk.i18n import texts_in
from liaison_desk.paths import Paths
from liaison_desk.screens import take_all
from liaison_desk.services import (
    exports,
    first_days,
    handover_giving,
    leftovers,
    officers,
    reminders,
    stores,
    year_pack,
)
from liaison_desk.services.desk import Desk
from liaison_desk.services.first_days import Cover
from liaison_desk.services.sample import year

_MARK = "made-by-liaison-desk-demo"  # a folder with this file may be made anew
_COUNTED = (
    (Municipality, "municipalities"),
    (Council, "councils"),
    (Contact, "contacts"),
    (Meeting, "meetings"),
    (Entry, "lines of notes"),
    (ActionItem, "action items"),
    (IssuedDocument, "issued documents"),
)


class NotEmptyError(Exception):
    """The folder holds something that is not an earlier demo's."""


def build(out: Path) -> list[Sequence[str]]:
    """Fills OUT/data, OUT/documents and OUT/screens; what was made, as lines of a table.

    Raises `NotEmptyError` or `OSError`.
    """
    _clear(out)
    home = paths.inside(out / "data")
    clock, voices = SetClock(year.MORNING), Voices(Language.NB, texts_in)
    desk = Desk(stores.open_store(home), clock)
    try:
        year.build(desk, clock, voices)
        with desk.read() as reader:
            made = [("data", str(len(reader.all(kind))), words) for kind, words in _COUNTED]
        made += _documents(desk, voices, out / "documents")
        made += _folders(desk, voices, out / "documents")
        made += _handover(desk, home, out / "documents" / "handover")
    finally:
        desk.close()
    pictures = take_all(out / "screens", home)
    return [*made, ("screens", str(len(pictures)), ", ".join(sorted({p.stem.split("_")[0] for p in pictures})))]


def _clear(out: Path) -> None:
    mark = out / _MARK
    if out.exists() and any(out.iterdir()) and not mark.exists():
        raise NotEmptyError
    for part in ("data", "documents", "screens"):
        if (out / part).exists():
            shutil.rmtree(out / part)
    out.mkdir(parents=True, exist_ok=True)
    mark.touch()


def _folders(desk: Desk, voices: Voices, folder: Path) -> Iterator[tuple[str, str, str]]:
    """What leaves in other forms than single PDFs: each municipality's year, and what goes to the members."""
    with desk.read() as reader:
        places = sorted(reader.all(Municipality), key=lambda municipality: municipality.name)
        ahead = sorted(m.id for m in reader.all(Meeting) if m.stage is MeetingStage.PLANNED)
    packs, post = folder / "year packs", folder / "to the members"
    packs.mkdir(parents=True)
    post.mkdir()
    for place in places:
        year_pack.write_municipality(desk, place.id, year.MORNING.year, voices, packs)
    letters = [one for meeting_id in ahead for one in exports.emails(desk, meeting_id, voices)]
    events = [exports.calendar(desk, meeting_id, voices) for meeting_id in ahead]
    for number, export in enumerate((*letters, *events), 1):
        leftovers.save_copy(export.content, post / f"{number:02} {export.name}")
    yield "year packs", str(len(places)), "folders, one for each municipality"
    yield "post", str(len(letters) + len(events)), f"{len(letters)} e-mail drafts, {len(events)} calendar files"
    yield from _follow_up(desk, voices, folder)


def _follow_up(desk: Desk, voices: Voices, folder: Path) -> Iterator[tuple[str, str, str]]:
    """The action items as tables, and a reminder for everybody who is over a deadline."""
    with desk.read() as reader:
        owners = reminders.owners_of(reminders.late(reader, desk.today()), officers.me(reader))
    drafts = [draft for owner in owners if (draft := exports.reminder(desk, owner, voices)) is not None]
    tables = [exports.action_list(desk, None, voices, form=form) for form in (ListForm.XLSX, ListForm.CSV)]
    for name, made in (("reminders", drafts), ("lists", tables)):
        (folder / name).mkdir()
        for export in made:
            leftovers.save_copy(export.content, folder / name / export.name)
    yield "reminders", str(len(drafts)), "e-mail drafts, one for each who is over a deadline"
    yield "lists", str(len(tables)), "of the action items, as an Excel workbook and as CSV"


def _handover(desk: Desk, home: Paths, folder: Path) -> Iterator[tuple[str, str, str]]:
    """A municipality for whoever has it next; its cover in every language."""
    folder.mkdir()
    with desk.read() as reader:
        place = max(reader.all(Municipality), key=lambda one: len(reader.all(ActionItem, municipality_id=one.id)))
    cover = Cover((place.id,), desk.today(), "")
    pair = handover_giving.write(desk, home, Scope((place.id,)), cover, folder, texts_in(Language.NB))
    for language in (Language.NN, Language.EN):
        texts = texts_in(language)
        page = first_days.content(desk, replace(cover, file_name=pair.written.file.name), texts)
        leftovers.save_copy(page, folder / first_days.name(texts, place.name))
    yield "handover", "1", f"file, and its cover in {len(Language)} languages; the code of the file is {pair.code}"


def _documents(desk: Desk, voices: Voices, folder: Path) -> list[tuple[str, str, str]]:
    counts: Counter[str] = Counter()
    sizes: Counter[str] = Counter()
    for language in Language:
        (folder / language).mkdir(parents=True)
        for export in exports.everything(desk, voices, language):
            leftovers.save_copy(export.content, folder / language / export.name)
            counts[language] += 1
            sizes[language] += len(export.content)
    return [
        ("documents", str(counts[language]), f"PDFs in {language.own_name}, {sizes[language] // 1024} KB")
        for language in Language
    ]
