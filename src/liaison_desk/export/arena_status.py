"""The status of the collaboration arenas under their item, in agenda and minutes alike."""

from liaison_desk.domain.texts import Texts
from liaison_desk.export.papers import PaperArena
from liaison_desk.export.pdf.story import Story
from liaison_desk.export.pdf.tables import Row


def arena_head(texts: Texts) -> list[str]:
    return [texts.translate("Document", "Arena"), texts.translate("Document", "Status")]


def arena_status(story: Story, texts: Texts, arenas: tuple[PaperArena, ...]) -> None:
    """A small table under its case, one arena a line."""
    if arenas:
        rows: list[Row] = [[arena.name, arena.status] for arena in arenas]
        story.table(arena_head(texts), rows, [34, 66], is_inset=True)
