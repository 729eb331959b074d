"""Every page and panel in every state, each scene once."""

from liaison_desk.screens.other_states import OTHER_STATES, PANEL_STATES
from liaison_desk.screens.page_states import PAGE_STATES
from liaison_desk.screens.scenes import SCENES
from liaison_desk.screens.states import States
from liaison_desk.screens.visit import Scene

EVERY: tuple[States, ...] = (*PAGE_STATES, *PANEL_STATES, *OTHER_STATES)


def every_scene() -> tuple[Scene, ...]:
    """The demo's first."""
    found = {scene.name: scene for scene in SCENES}
    for states in EVERY:
        found.update((scene.name, scene) for scene in states.scenes() if scene.name not in found)
    return tuple(found.values())
