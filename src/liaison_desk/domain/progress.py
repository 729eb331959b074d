"""How far measures have come, counted and never typed [P5]."""

from dataclasses import dataclass

from liaison_desk.domain.texts import Texts


@dataclass(frozen=True, slots=True)
class Progress:
    """Of some measures: those that are done, the action items that serve them, and how many of both are late."""

    done: int = 0
    whole: int = 0
    actions_done: int = 0
    actions: int = 0
    late: int = 0
    share: float = 0  # from 0 to 1, for a bar


def done_words(so_far: Progress, texts: Texts) -> str:
    """«2 av 4 ferdige»."""
    return texts.translate("ActionPlan", "{done} of {whole} done").format(done=so_far.done, whole=so_far.whole)


def progress_sentence(name: str, so_far: Progress, texts: Texts) -> str:
    """All the bar stands for."""
    measures = texts.translate("ActionPlan", "{done} of %n measure(s) done", "", n=so_far.whole)
    parts = [measures.format(done=so_far.done)]
    if so_far.actions:
        serving = texts.translate("ActionPlan", "{done} of %n action item(s) done", "", n=so_far.actions)
        parts.append(serving.format(done=so_far.actions_done))
    if so_far.late:
        parts.append(texts.translate("ActionPlan", "%n past the deadline", "", n=so_far.late))
    return f"{name}: {', '.join(parts)}"
