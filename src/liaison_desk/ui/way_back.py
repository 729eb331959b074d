"""The places one came through, for the way back."""

from liaison_desk.ui.place import Place

MOST = 50


class WayBack:
    def __init__(self) -> None:
        self._behind: list[Place] = []
        self._been: list[Place] = []  # each place once, the last first

    def leave(self, place: Place) -> None:
        self.remember(place)
        self._behind = [*self._behind[-MOST:], place]

    def pop(self) -> Place | None:
        return self._behind.pop() if self._behind else None

    def remember(self, place: Place) -> None:
        """Where one has been, also by going back."""
        self._been = [place, *(other for other in self._been if _what(other) != _what(place))][:MOST]

    def recent(self, here: Place) -> list[Place]:
        return [place for place in self._been if _what(place) != _what(here)]

    def forget(self, gone: Place, now: Place) -> None:
        """What `gone` shows is there no more; `now` is shown instead, and not come back to at once."""
        self._behind = [place for place in self._behind if _what(place) != _what(gone)]
        self._been = [place for place in self._been if _what(place) != _what(gone)]
        while self._behind and self._behind[-1] == now:
            self._behind.pop()


def _what(place: Place) -> tuple[str, str]:
    """Whatever part of it one was at."""
    return place.page, place.subject
