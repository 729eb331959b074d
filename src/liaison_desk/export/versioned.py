"""Agenda, minutes, evaluation and action plan alike: a draft or a version, and every page says which, and for whom."""

from collections.abc import Sequence

from liaison_desk.domain.texts import Texts
from liaison_desk.export.papers import Imprint
from liaison_desk.export.pdf.page import Document, render
from liaison_desk.export.pdf.story import Story
from liaison_desk.export.phrases import edition, page_mark


def versioned(story: Story, name: str, imprint: Imprint, grounds: Sequence[str], texts: Texts) -> bytes:
    """`grounds`: what something in it is exempt from public access by."""
    document = Document(
        council=imprint.council,
        name=name,
        edition=edition(texts, imprint),
        created=imprint.created,
        story=story,
        mark=page_mark(texts, imprint, grounds),
        reference=imprint.reference,
    )
    return render(document, texts)
