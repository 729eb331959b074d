"""The icon files in another colour and stroke, as they are drawn and as style sheets load them."""

from functools import cache

from liaison_desk.paths import resource


@cache
def recolored(name: str, color: str, stroke: float) -> bytes:
    """The file `resources/icons/<name>.svg` with this colour and line width."""
    drawing = resource("icons", f"{name}.svg").read_text("utf-8")
    return drawing.replace("currentColor", color).replace('stroke-width="2"', f'stroke-width="{stroke}"').encode()
