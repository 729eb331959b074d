"""What could not be worked out, in a sentence. No Qt."""

from collections.abc import Sequence

from liaison_desk.domain.texts import Texts
from liaison_desk.services.today import Part


def broken_words(broken: Sequence[Part], texts: Texts) -> str:
    names = {
        Part.MEETINGS: texts.translate("Today", "meetings"),
        Part.ACTIONS: texts.translate("Today", "action items"),
        Part.EVALUATIONS: texts.translate("Today", "evaluations"),
        Part.AGREEMENTS: texts.translate("Today", "agreements"),
        Part.POSTS: texts.translate("Today", "posts to be confirmed"),
        Part.PLAN: texts.translate("Today", "meetings that are missing"),
        Part.MEMOS: texts.translate("Today", "memos"),
        Part.MUNICIPALITIES: texts.translate("Today", "the number of municipalities"),
    }
    words = texts.translate("Today", "What needs you about {parts} could not be worked out")
    return words.format(parts=texts.names(names[part] for part in broken))
