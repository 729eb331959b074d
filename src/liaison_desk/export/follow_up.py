"""The action items a meeting goes through: on the agenda what it will hear of, in the minutes what it heard."""

from liaison_desk.domain.labels import label
from liaison_desk.domain.minutes import EntryKind
from liaison_desk.domain.texts import Texts
from liaison_desk.export.papers import FollowedUp
from liaison_desk.export.pdf.story import Story
from liaison_desk.export.pdf.tables import Cell, Row
from liaison_desk.export.phrases import due, titled

FOLLOW_UP_SHARES = (46, 20, 16, 18)  # of the width


def follow_up_head(texts: Texts) -> list[str]:
    return [
        label(texts, EntryKind.ACTION),
        texts.translate("Document", "Owner"),
        texts.translate("Document", "Status"),
        texts.translate("Document", "Deadline"),
    ]


def follow_up(story: Story, texts: Texts, items: tuple[FollowedUp, ...], level: int) -> None:
    """A small table under its case; `level` is that of its heading."""
    if not items:
        return
    story.small_heading(texts.translate("Document", "Follow-up of action items"), level)
    rows: list[Row] = [
        [Cell(titled(texts, item.title), item.words), item.owner, label(texts, item.status), due(texts, item.deadline)]
        for item in items
    ]
    story.table(follow_up_head(texts), rows, FOLLOW_UP_SHARES, is_inset=True)
