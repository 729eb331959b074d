"""The places one came through, for the way back."""

from liaison_desk.ui.place import Place

MOST = 50


class WayBack:
    def __init__(self) -> None:
        self._behind: list[Place] = []

    def leave(self, place: Place) -> None:
        self._behind = [*self._behind[-MOST:], place]

    def pop(self) -> Place | None:
        return self._behind.pop() if self._behind else None

    def forget(self, gone: Place, now: Place) -> None:
        """What `gone` shows is there no more; `now` is shown instead, and not come back to at once."""
        subject = gone.page, gone.subject
        self._behind = [place for place in self._behind if (place.page, place.subject) != subject]
        while self._behind and self._behind[-1] == now:
            self._behind.pop()
