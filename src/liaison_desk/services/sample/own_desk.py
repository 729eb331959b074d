"""What the officer has noted for herself alone: memos, and a row of Today that can wait."""

from datetime import date

from liaison_desk.domain.changes import Op
from liaison_desk.domain.today import Rule
from liaison_desk.services import memos, snoozing, today
from liaison_desk.services.sample.teller import Teller


def tell(t: Teller) -> None:
    t.at(date(2026, 11, 23), 15, 40)
    for words, on in (
        ("Ta med kart over lyspunktene til møtet i dag", date(2026, 11, 24)),
        ("Høre om nye tall for skolefravær er klare", date(2026, 11, 30)),
    ):
        with t.doing(Op.ADD_MEMO) as work:
            memos.add(work, words, on)
    with t.doing(Op.SNOOZE) as work:
        rows = today.rows(work, t.clock.today())
        evaluation = next(row for row in rows if row.rule is Rule.EVALUATE and not row.answered)
        snoozing.snooze(work, evaluation.key, date(2026, 12, 2))
