"""How a case begins, in agenda and minutes alike: its number and title, and whether what follows may be read."""

from liaison_desk.domain.texts import Texts
from liaison_desk.export.papers import PaperCase
from liaison_desk.export.pdf import theme
from liaison_desk.export.pdf.story import Story
from liaison_desk.export.phrases import case_title, exempt_words


def case_head(story: Story, texts: Texts, case: PaperCase, level: int, *, is_public: bool) -> bool:
    """False where nothing more of the case may stand in this version."""
    story.case(case.number, case_title(texts, case), level)
    if case.access.is_closed and is_public:
        story.closed(exempt_words(texts, case.access))
        return False
    if case.access.is_closed:
        story.text(exempt_words(texts, case.access), theme.META_INSET, stays=True)
    return True
