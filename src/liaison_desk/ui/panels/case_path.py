"""A case from meeting to meeting: where it has been, what came of it, and referral it on to another council."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QWidget

from liaison_desk.domain.agenda import AgendaItem
from liaison_desk.domain.changes import Op
from liaison_desk.domain.councils import Council
from liaison_desk.domain.ids import CouncilId, ItemId
from liaison_desk.domain.labels import label
from liaison_desk.domain.minutes import EntryKind
from liaison_desk.domain.referrals import ReferralState, SentCase
from liaison_desk.services import referrals, threads
from liaison_desk.services.threads import Stand
from liaison_desk.ui.case_words import sent_words
from liaison_desk.ui.context import Context
from liaison_desk.ui.keys import caps
from liaison_desk.ui.kit import theme
from liaison_desk.ui.kit.buttons import button, tool_button
from liaison_desk.ui.kit.focus import Roving, focusable
from liaison_desk.ui.kit.icons import Icon
from liaison_desk.ui.kit.keysheet import KeyRow
from liaison_desk.ui.kit.labels import glyph, paragraph, text
from liaison_desk.ui.kit.layout import STRETCH, Gap, Item, box, divided, grow, hbox, hline, middle, refill, top, vbox
from liaison_desk.ui.kit.rows import Row
from liaison_desk.ui.kit.scrolling import scroll
from liaison_desk.ui.place import Place

MOST = 4  # stands that are shown without scrolling
ROOM = 300  # units of height for more


class CasePathPanel(QFrame):
    """Each stand opens its meeting at the case."""

    done = Signal()

    def __init__(self, context: Context, item_id: str) -> None:
        super().__init__()
        self.setProperty("role", "overlay")
        self._context, self._item_id = context, ItemId(item_id)
        self._title = paragraph("", "h2")
        self._roving = Roving(self)
        self._sent = vbox(spacing=8)
        close = tool_button(Icon.X, self.tr("Close"), keys="Esc", press=self.done.emit)
        self._rows: list[Row] = []
        self._around = vbox(spacing=0)
        self.setLayout(
            vbox(hbox(grow(self._title), top(close)), Gap(4), self._around, Gap(4), self._sent, spacing=8, margins=24)
        )
        self._show()

    def keys(self) -> Sequence[KeyRow]:
        return ((caps("Esc"), self.tr("Close")),)

    def start(self) -> QWidget | None:
        return self._rows[0] if len(self._rows) > 1 else next(iter(focusable(self)), None)

    def _show(self) -> None:
        with self._context.desk.read() as reader:
            stands = threads.of_case(reader, self._item_id)
            here = next(stand for stand in stands if stand.item.id == self._item_id)
            sent = referrals.of_items(reader, [here.item]).get(self._item_id, ())
            askers = {
                one.from_id for one in sent if one.referral.council_id == here.council.id
            }  # the answer goes there
            targets = [c for c in referrals.targets(reader, here.council) if c.id not in askers]
        self._title.setText(here.item.title)
        self.setAccessibleName(self.tr("The case from meeting to meeting: {title}").format(title=here.item.title))
        self._rows = [self._row(stand) for stand in stands]
        column: QWidget = box(vbox(*divided(*self._rows), spacing=2))
        if len(self._rows) > MOST:
            column = scroll(column)
            column.setFixedHeight(theme.current().px(ROOM))
        refill(self._around, column)
        self._roving.set_rows(self._rows)
        self._show_sent(here.item, sent, targets)

    def _row(self, stand: Stand) -> Row:
        texts, item = self._context.texts, stand.item
        day = texts.near_date(stand.meeting.day, self._context.today())
        number = self.tr("Case {number}").format(number=item.case_number) if item.case_number else ""
        is_here = item.id == self._item_id
        head = "  ·  ".join(filter(None, (day, number, label(texts, item.outcome))))
        where = self.tr("{council} (here)").format(council=stand.council.name) if is_here else stand.council.name
        lines: list[Item] = [paragraph(where, "body_strong" if is_here else "body"), text(head, "small", "text2")]
        said = [(Icon.GAVEL, EntryKind.DECISION, words) for words in stand.decisions]
        said += [(Icon.LIST_TODO, EntryKind.ACTION, action.title) for action in stand.actions]
        for icon, _, words in said:
            lines.append(hbox(top(glyph(icon, "text3", 14)), grow(paragraph(words, "small")), spacing=8))
        says = ". ".join((where, head, *(f"{label(texts, kind)}: {words}" for _, kind, words in said)))
        row = Row(vbox(*lines, spacing=2, margins=(8, 6, 8, 6)), says=says, leads=True)
        row.opened.connect(partial(self._open, stand))
        return row

    def _show_sent(self, item: AgendaItem, sent: tuple[SentCase, ...], targets: list[Council]) -> None:
        rows: list[Item] = []
        open_at = set()
        for one in sent:
            words = sent_words(item, one, self._context.texts, self._context.today())
            waits = one.state is ReferralState.WAITING and one.referral.item_id == item.id
            back = partial(self._take_back, one.referral.id)
            take_back = button(self.tr("Take it back"), "ghost", dim="small", press=back) if waits else None
            rows.append(hbox(glyph(Icon.SEND, "text3", 16), grow(paragraph(words, "small")), take_back, spacing=8))
            if one.referral.item_id == item.id and one.state in (ReferralState.WAITING, ReferralState.ON_AGENDA):
                open_at.add(one.referral.council_id)
        for council in targets:
            if council.id not in open_at:
                words = self.tr("Send to {council}").format(council=council.name)
                send = button(words, name=Icon.SEND, dim="small", press=partial(self._send, council.id))
                rows.append(hbox(middle(send), STRETCH))
        about = paragraph(
            self.tr("It comes up there as a proposal, and the answer comes back here. Internal words stay here."),
            "caption",
            "text3",
        )
        refill(self._sent, hline() if rows else None, *rows, about if targets else None)

    # -- doing
    def _open(self, stand: Stand) -> None:
        self.done.emit()
        self._context.window.go(Place("meeting", stand.meeting.id, "", stand.item.id))

    def _send(self, council_id: CouncilId) -> None:
        if self._context.do(Op.SEND_CASE, referrals.send, self._item_id, council_id):
            self._again(self.tr("The case is sent"))

    def _take_back(self, referral_id: str) -> None:
        outcome = self._context.attempt(Op.TAKE_BACK_CASE, referrals.take_back, referral_id)
        if outcome:
            self._again(self.tr("The case is taken back"))
        else:
            self._context.window.say(outcome.problem)

    def _again(self, said: str) -> None:
        self._show()
        stops = [stop for stop in focusable(self) if stop not in self._rows]
        stops[-1].setFocus()
        self._context.say_undoable(said)
