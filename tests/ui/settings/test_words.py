"""What is said of the parts of the program."""

from liaison_desk.domain.texts import Language
from liaison_desk.i18n import texts_in
from liaison_desk.services.parts import Part, PartGroup, every_part
from liaison_desk.ui.settings.words import purpose, stand_in, version_line

ENGLISH = texts_in(Language.EN)


def test_each_part_says_what_it_is_for() -> None:
    """A new dependency has to be described."""
    assert [part.key for part in every_part() if not purpose(ENGLISH, part)] == []
    assert purpose(ENGLISH, Part(PartGroup.LIBRARIES, "new", "new")) == ""


def test_what_is_said_without_a_text() -> None:
    free = Part(PartGroup.REGISTER, "x", "X", "2026", "CC BY 4.0")
    assert stand_in(ENGLISH, free) == "Licence: CC BY 4.0. No text came with this part."
    assert version_line(free) == "2026 · CC BY 4.0"
    bare = Part(PartGroup.REGISTER, "x", "X")
    assert stand_in(ENGLISH, bare) == "No licence is stated for it: these are facts."
    assert version_line(bare) == ""
