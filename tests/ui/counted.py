"""Counts as the English catalogue says them, whether the catalogue knows the text yet or not."""

import re

_COUNT = re.compile(r"(\d+)((?: [^\W\d_]+)*? )([^\W\d_]+)\(s\)")


def counted(words: str) -> str:
    """«3 day(s)» as «3 days», «1 day(s)» as «1 day»."""
    return _COUNT.sub(lambda found: f"{found[1]}{found[2]}{found[3]}{'' if found[1] == '1' else 's'}", words)
