"""How a part of an agenda begins, and a case in it: number and title, and whether what follows may be read."""

from collections.abc import Iterator

from liaison_desk.domain.texts import Texts
from liaison_desk.export.papers import MeetingPaper, PaperCase, PaperPart
from liaison_desk.export.pdf import theme
from liaison_desk.export.pdf.story import Story
from liaison_desk.export.pdf.text import is_blank
from liaison_desk.export.phrases import case_title, exempt_words


def part_heads(story: Story, meeting: MeetingPaper) -> Iterator[tuple[PaperPart, int]]:
    """Each part, when its head stands in the story, and the level of the headings under it."""
    for number, part in enumerate(meeting.parts):
        if number:
            story.divide()
        if is_blank(part.title):
            yield part, 3
        else:
            story.group(part.title)
            yield part, 4


def case_head(story: Story, texts: Texts, case: PaperCase, level: int, *, is_public: bool) -> bool:
    """False where nothing more of the case may stand in this version."""
    story.case(case.number, case_title(texts, case), level)
    if case.access.is_closed and is_public:
        story.closed(exempt_words(texts, case.access))
        return False
    if case.access.is_closed:
        story.text(exempt_words(texts, case.access), theme.META_INSET, stays=True)
    return True
