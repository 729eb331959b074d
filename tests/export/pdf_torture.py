"""What people paste, and worse."""

from dataclasses import fields, is_dataclass, replace
from enum import Enum
from typing import Any

TORTURE = {
    "markup": '<b>fet</b> & <para> </para> <font color="red">a</font> <img src="file:///etc/passwd"/> &#0; a<b>c]]> <?x?>',
    "braces": "{name} {0} {} {{ %n %1 %s",
    "parentheses": "(()\\)(" * 20,
    "long word": "x" * 400,
    "long line": "Et langt avsnitt med mange ord om saken. " * 20,
    "many lines": "\n".join(f"Linje {n}" for n in range(25)),
    "many points": "\n".join(f"- Punkt {n}\n\n* Stjerne\n  og mer" for n in range(6)),
    "emoji": "Bra 👍🏽 👨‍👩‍👧 ☑ ✔ → 漢字 Привет עברית مرحبا 🎉",
    "controls": "a\x00b\x01c\x85f\u2028g\u200bi\u202ek\ufefff\ud800m\uffffz\tq\u00adr\r\nny\rny",
    "private use": "\uf0b7 et punkt \ue000 \uf8ff \U000f0000 \U0010fffd",
    "combining": "c\u200b\u030c e\u0301\u0301 \u0301x \u034f \u0e33",
    "upside down": "\U00010400\U0001d54f\u2e3b\ufdfd",
    "many fonts": "a☂b☃" * 12,
    "empty": "",
    "blank": "  \n\n ",
    "invisible": "\u200b\u00ad\u2060",
    "odd spaces": "1\u202f000\u2007000\u2009a\u3000b\u1680c",
    "every letter": "".join(
        chr(code) for code in [*range(0x20, 0x250), *range(0x2000, 0x2070), *range(0xF000, 0xF0FF, 9)]
    ),
}


def filled(value: Any, text: str) -> Any:
    """The paper with every free text replaced."""
    if isinstance(value, str) and not isinstance(value, Enum):
        return text
    if isinstance(value, tuple):
        return tuple(filled(part, text) for part in value)
    if is_dataclass(value) and not isinstance(value, type):
        return replace(value, **{field.name: filled(getattr(value, field.name), text) for field in fields(value)})
    return value
