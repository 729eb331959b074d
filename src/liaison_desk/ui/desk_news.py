"""What the rail tells about the desk: whose it is, where to go, how much waits. Kept up to date, never blocking."""

from collections import defaultdict

from PySide6.QtCore import QObject, QTimer, Signal

from liaison_desk.domain.actions import OPEN, ActionItem
from liaison_desk.domain.changes import ChangeSet
from liaison_desk.domain.councils import CouncilMunicipality
from liaison_desk.domain.labels import label
from liaison_desk.domain.today import TodayGroup
from liaison_desk.services import councils, municipalities, officers
from liaison_desk.ui.context import Context
from liaison_desk.ui.kit.icons import Icon
from liaison_desk.ui.place import Place
from liaison_desk.ui.rail import Shortcut

PAUSE = 50  # milliseconds: several changes in a row are told once


class DeskNews(QObject):
    """Reads again after every change, once the change itself has been shown."""

    changed = Signal()

    def __init__(self, context: Context, parent: QObject) -> None:
        super().__init__(parent)
        self._context = context
        self.officer = ""
        self.shortcuts: list[Shortcut] = []
        self.has_municipalities = True
        self.pressing = 0  # rows of Today that are late or due today
        self.open_actions = 0
        self.undo = self.redo = ""
        self._rests = self._is_behind = False
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(PAUSE)
        self._timer.timeout.connect(self.read)
        context.signals.changed.connect(self._on_changed)
        self.read()

    def stop(self) -> None:
        """The desk is about to be closed."""
        self._context.signals.changed.disconnect(self._on_changed)
        self._timer.stop()
        self.deleteLater()

    def rest(self, *, rests: bool) -> None:
        """Nothing is read while nobody sees it: in a meeting every line would wait for it."""
        self._rests = rests
        if self._is_behind and not rests:
            self.read()

    def read(self) -> None:
        self._is_behind = False
        desk, texts = self._context.desk, self._context.texts
        now = desk.today()
        with desk.read() as reader:
            officer = officers.current(reader)
            places = municipalities.assigned(reader, now)
            served = defaultdict(list)
            for link in reader.all(CouncilMunicipality):
                served[link.council_id].append(link.municipality_id)
            forums = [council for council in councils.active(reader, now) if council.id not in served]
            rows = self._context.looking.look(reader).rows
            self.open_actions = reader.count(ActionItem, status=OPEN)
        self.officer = officer.contact.name if officer else ""
        self.has_municipalities = bool(places)
        self.shortcuts = [
            Shortcut(
                Place("municipality", place.id),
                place.short_name,
                Icon.LANDMARK,
                frozenset(council for council, ids in served.items() if ids == [place.id]),
            )
            for place in places
        ]
        self.shortcuts += [Shortcut(Place("council", forum.id), forum.name, Icon.SHOPPING_BAG) for forum in forums]
        urgent = (TodayGroup.OVERDUE, TodayGroup.TODAY)
        self.pressing = sum(row.group(now) in urgent for row in rows)
        back, forth = desk.next_undo(), desk.next_redo()
        self.undo = self.tr("Undo: {what}").format(what=label(texts, back.op)) if back else ""
        self.redo = self.tr("Redo: {what}").format(what=label(texts, forth.op)) if forth else ""
        self.changed.emit()

    def _on_changed(self, _changes: ChangeSet) -> None:
        self._is_behind = True
        if not self._rests:
            self._timer.start()
