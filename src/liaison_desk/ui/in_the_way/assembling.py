"""The page for a situation: its words, and its backups where one could take the place of the store."""

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from liaison_desk.i18n import QtTexts
from liaison_desk.ui.in_the_way.obstacles import obstacle
from liaison_desk.ui.in_the_way.page import InTheWayPage
from liaison_desk.ui.in_the_way.situation import Situation
from liaison_desk.ui.kit.buttons import button
from liaison_desk.ui.pages import load


def page(
    situation: Situation,
    texts: QtTexts,
    *,
    goes_on: bool,
    leave: Callable[[], object] | None,
    take_over: Callable[[], object],
    close: Callable[[], object],
) -> QWidget:
    """`leave` leads out of the sample year."""
    found = obstacle(texts, situation.error, situation.paths, has_way_in=situation.has_way_in)
    offers: QWidget | None = None
    if found.offers_backups and leave is None:
        offers = load("in_the_way.offers", "Offers")(situation, texts)
        if situation.outlook is None and not situation.is_busy:
            situation.look()
    back = button(texts.translate("InTheWay", "Back to my own desk"), press=leave) if leave else None
    made = InTheWayPage(found, str(situation.paths.data), offers, goes_on=goes_on, more=[back] if back else [])
    made.again.connect(situation.try_again)
    made.took_over.connect(take_over)
    made.other_shown.connect(close)
    return made
