"""A new action item, written from anywhere: what, who, until when, and for which council."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QWidget

from liaison_desk.domain.action_plans import Measure
from liaison_desk.domain.actions import ActionItem
from liaison_desk.domain.capture import Candidate
from liaison_desk.domain.changes import Op
from liaison_desk.domain.contact_log import LogRow
from liaison_desk.domain.dates import as_typed
from liaison_desk.domain.deadlines import Deadline, DueKind
from liaison_desk.domain.ids import CouncilId, MunicipalityId
from liaison_desk.services import actions, contact_log, councils, municipalities, owners
from liaison_desk.services.actions import NOBODY, Owner
from liaison_desk.store.work import Work
from liaison_desk.ui.context import Context
from liaison_desk.ui.fields.draft import kept
from liaison_desk.ui.fields.guard import Guard
from liaison_desk.ui.fields.kept import KeptLine
from liaison_desk.ui.fields.person import PersonField, everyone
from liaison_desk.ui.fields.when import WhenField
from liaison_desk.ui.keys import bind, caps
from liaison_desk.ui.kit.buttons import button, tool_button
from liaison_desk.ui.kit.fields import LineEdit, Select, field
from liaison_desk.ui.kit.icons import Icon
from liaison_desk.ui.kit.keysheet import KeyRow
from liaison_desk.ui.kit.labels import elided, text
from liaison_desk.ui.kit.layout import STRETCH, box, grow, hbox, vbox
from liaison_desk.ui.kit.tall import tall_form
from liaison_desk.ui.place import Place

FAMILY = "panel:new_action"  # what is half-written is kept under keys that begin so
FROM_LOG = "panel:new_action_from_log"
_WORDS = "words:"  # before a condition, which would not be read back as one


class NewActionPanel(QFrame):
    """What is written stays when the panel is closed, and is there when it is opened next."""

    done = Signal()

    def __init__(
        self,
        context: Context,
        council_id: CouncilId | None = None,
        municipality_id: MunicipalityId | None = None,
        measure_id: str = "",
        log_entry_id: str = "",
    ) -> None:
        """`log_entry_id` is an entry of the contact log that it comes of, and is begun with."""
        super().__init__()
        self.setProperty("role", "overlay")
        self.setAccessibleName(self.tr("New action item"))
        self._context = context
        self._family = f"{FROM_LOG}:{log_entry_id}" if log_entry_id else FAMILY
        self._read()
        self._from = self._read_entry(log_entry_id)
        if self._from is not None:
            municipality_id = self._from.entry.municipality_id
        self._brought: MunicipalityId | None = None  # by the council; otherwise the officer chose the municipality
        served = self._served.get(council_id, ()) if council_id else ()
        self._given = council_id, municipality_id or (served[0].id if len(served) == 1 else None)
        self.title = KeptLine(
            context,
            self.tr("What is to be done"),
            LineEdit(says=self.tr("What is to be done"), dim="large"),
            self._family,
        )
        self._guard = Guard(context)
        self.title.edit.textChanged.connect(lambda words: self._guard.look_at(words))
        self.title.show_subject("title")
        self.title.entered.connect(self._save)
        self.owner = PersonField(
            context, self.tr("Owner"), partial(everyone, context), icon=Icon.USER, offers_words=True
        )
        self.owner.edited.connect(lambda words: self._keep("owner", words))
        self.owner.chosen.connect(lambda owner: self._keep("owner", owner.key if owner else ""))
        self.follower = PersonField(
            context,
            self.tr("Followed up by"),
            partial(everyone, context),
            hint=self.tr("No one else"),
            icon=Icon.USER_CHECK,
            offers_words=True,
        )
        self.follower.edited.connect(lambda words: self._keep("follower", words))
        self.follower.chosen.connect(lambda follower: self._keep("follower", follower.key if follower else ""))
        self.due = WhenField(context, self.tr("Deadline"))
        self.due.edited.connect(lambda words: self._keep("due", words))
        self.due.changed.connect(lambda due: self._keep("due", _kept_words(due)))
        self.council = Select(self._councils, None, self.tr("Council"))
        self.council.picked.connect(self._on_council)
        self.municipality = Select(self._municipalities, None, self.tr("Municipality"))
        self.municipality.picked.connect(self._on_municipality)
        self._given_measure, self._measure_id = measure_id, ""
        self._measure = elided("", "small", "text2")
        alone = self.tr("It serves no measure")
        self._measure_row = box(
            hbox(grow(self._measure), tool_button(Icon.X, alone, size=14, press=self._leave_measure), spacing=4)
        )
        close = tool_button(Icon.X, self.tr("Close"), keys="Esc", press=self.done.emit)
        afresh = button(self.tr("Start afresh"), "link", press=self._start_afresh)
        self._again = box(
            hbox(text(self.tr("Not finished the last time."), "small", "text2"), afresh, STRETCH, spacing=8)
        )
        self.setLayout(
            tall_form(
                hbox(text(self.tr("New action item"), "h2"), STRETCH, close),
                (
                    self._again,
                    self._measure_row,
                    self.title,
                    self._guard,
                    hbox(grow(_top_of(self.owner)), grow(_top_of(self.due)), spacing=16),
                    self.follower,
                    hbox(
                        grow(field(self.tr("Council"), self.council)),
                        grow(field(self.tr("Municipality"), self.municipality)),
                        spacing=16,
                    ),
                ),
                hbox(
                    STRETCH,
                    button(
                        self.tr("Add"),
                        "primary",
                        hint="Ctrl+Enter",
                        says=self.tr("Add the action item"),
                        press=self._save,
                    ),
                ),
            )
        )
        self._restore()
        bind(self, "Ctrl+Return", self._save)

    def keys(self) -> Sequence[KeyRow]:
        return (
            (caps("Ctrl+Return"), self.tr("Add the action item")),
            (caps("Esc"), self.tr("Close")),
        )

    def start(self) -> QWidget:
        return self.title.edit

    # -- what there is
    def _read(self) -> None:
        texts, today = self._context.texts, self._context.today()
        with self._context.desk.read() as reader:
            forums = sorted(councils.active(reader, today), key=lambda council: texts.sort_key(council.name))
            places = municipalities.assigned(reader, today)
            names = councils.names(reader, forums)
            self._served = {council.id: councils.municipalities_of(reader, council.id) for council in forums}
        none = (None, self.tr("None"))
        self._councils: list[tuple[object, str]] = [none, *names.items()]
        self._municipalities: list[tuple[object, str]] = [none, *((place.id, place.short_name) for place in places)]

    def _read_entry(self, log_entry_id: str) -> LogRow | None:
        with self._context.desk.read() as reader:
            found = contact_log.rows(reader, entry_id=log_entry_id) if log_entry_id else []
        return found[0] if found else None

    def _on_council(self, council_id: CouncilId | None) -> None:
        """A council of one municipality brings it, and the next council takes it away again."""
        self._keep("council", council_id or "")
        served = self._served.get(council_id, ()) if council_id else ()
        brings = served[0].id if len(served) == 1 else None
        if brings or self.municipality.value() == self._brought:
            self._on_municipality(brings)
        self._brought = brings

    def _on_municipality(self, municipality_id: MunicipalityId | None) -> None:
        self._brought = None
        self.municipality.set_value(municipality_id)
        self._keep("municipality", municipality_id or "")

    # -- what is half-written
    def _keep(self, name: str, words: str) -> None:
        self._context.saving.keep(f"{self._family}:{name}", words or None)

    def _restore(self) -> None:
        written = {
            key.removeprefix(f"{self._family}:"): words for key, words in kept(self._context, self._family).items()
        }
        self._again.setVisible(any(written.get(name) for name in ("title", "owner", "follower", "due")))
        self._begin_with_entry(written)
        self._restore_person(self.follower, written.get("follower", ""))
        self._restore_due(written.get("due", ""))
        council_id, municipality_id = self._given
        self._show_measure(written.get("measure") or self._given_measure)
        self.council.set_value(written.get("council") or council_id)
        self.municipality.set_value(written.get("municipality") or municipality_id)

    def _begin_with_entry(self, written: dict[str, str]) -> None:
        """What the entry says, and the one it was with; half-written, it stays so."""
        owner = written.get("owner", "")
        if self._from is not None and not any(written.values()):
            people = self._from.people
            owner = owners.key_of(people[0].id) if len(people) == 1 else ""
            self.title.edit.setText(self._from.entry.title)
        self._restore_person(self.owner, owner)

    def _show_measure(self, measure_id: str) -> None:
        """What it was begun for; half-written, it stays so."""
        with self._context.desk.read() as reader:
            measure = reader.find(Measure, measure_id) if measure_id else None
        self._measure_id = measure.id if measure else ""
        self._keep("measure", self._measure_id)
        title = measure.title if measure else ""
        self._measure.setText(self.tr("For the measure “{title}”").format(title=title))
        self._measure_row.setVisible(measure is not None)

    def _leave_measure(self) -> None:
        self._given_measure = ""
        self.title.edit.setFocus()
        self._show_measure("")

    def _restore_person(self, who: PersonField, words: str) -> None:
        known = next((found for found in everyone(self._context) if found.key == words), None)
        if known is None and words.startswith(_WORDS):
            known = owners.in_words(words.removeprefix(_WORDS))
        if known is not None:
            who.show_value(known)
        elif not owners.is_person(Candidate(words, "")):  # or it is somebody who has been removed since
            who.put(words)

    def _restore_due(self, words: str) -> None:
        if words.startswith(_WORDS):
            self.due.show_value(Deadline.condition(words.removeprefix(_WORDS)))
        elif words:
            self.due.put(words)
            self.due.commit()

    def _start_afresh(self) -> None:
        self.title.forget()
        self._forget()
        for who in (self.owner, self.follower):
            who.put("")
            who.commit()
        self.due.put("")
        self.due.commit()
        council_id, municipality_id = self._given
        self.council.set_value(council_id)
        self.municipality.set_value(municipality_id)
        self._show_measure(self._given_measure)
        self._begin_with_entry({})
        self._again.hide()
        self.title.edit.setFocus()

    def _forget(self) -> None:
        for name in ("owner", "follower", "due", "council", "municipality", "measure"):
            self._keep(name, "")

    # -- doing
    def _save(self) -> None:
        if not self.title.words:
            self.title.set_error(self.tr("Write what is to be done."))
            self.title.edit.setFocus()
            return
        for part in (self.owner, self.due, self.follower):
            if not part.commit():
                part.edit.setFocus()
                return
        owner, follower = (owners.owner_of(who.value) if who.value else NOBODY for who in (self.owner, self.follower))
        council_id, municipality_id = self.council.value(), self.municipality.value()
        outcome = self.title.settle(
            Op.ADD_ACTION,
            lambda work: self._made(work, owner, follower, council_id, municipality_id),
        )
        action = outcome.value
        if action is None:
            return
        self._forget()
        self.done.emit()
        window = self._context.window
        words = self.tr("“{title}” is on the list").format(title=action.title)
        window.say(words, self.tr("Open"), lambda: window.go(Place("actions", action.id)))

    def _made(
        self, work: Work, owner: Owner, follower: Owner, council_id: object, municipality_id: object
    ) -> ActionItem:
        action = actions.raise_item(
            work,
            self.title.words,
            owner=owner,
            deadline=self.due.value,
            council_id=CouncilId(str(council_id)) if council_id else None,
            municipality_id=MunicipalityId(str(municipality_id)) if municipality_id else None,
            measure_id=self._measure_id or None,
            follower=follower,
        )
        if self._from is not None:
            contact_log.became(work, self._from.entry.id, action.id)
        return action


def _top_of(widget: QWidget) -> QWidget:
    """Fields beside each other stay in line when a sentence comes under one of them."""
    return box(vbox(widget, STRETCH, spacing=0))


def _kept_words(due: Deadline) -> str:
    return f"{_WORDS}{due.words}" if due.kind is DueKind.CONDITION else as_typed(due)
