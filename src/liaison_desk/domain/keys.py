"""How a desk is opened, and the rules for what is typed to open it."""

import unicodedata
from collections.abc import Callable
from enum import StrEnum

SIGNS = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789"  # without 0, O, 1 and I, which are read for one another
GROUPS, GROUP = 6, 5  # thirty signs of five bits: 150 bits
SHORTEST = 12  # signs of a passphrase: three or four words

# What is nevertheless written down or typed for a sign that looks like it.
_LOOK_ALIKES = str.maketrans({"0": "Q", "O": "Q", "Ø": "Q", "1": "L", "I": "L", "|": "L"})


class Way(StrEnum):
    """What the key of the store is kept by. Any one of them opens the desk."""

    PLAIN = "plain"  # as it is, in a file: until the first run is over, and for the sample year
    SYSTEM = "system"  # the machine's key store: opens without asking
    PASSPHRASE = "passphrase"  # noqa: S105 - its name
    RECOVERY = "recovery"  # the code that was shown once


WITHOUT_ASKING = (Way.PLAIN, Way.SYSTEM)


def make_code(choose: Callable[[str], str]) -> str:
    """A new recovery code, as it is shown: `choose` picks one of the signs, each as likely as the others."""
    return "-".join("".join(choose(SIGNS) for _ in range(GROUP)) for _ in range(GROUPS))


def code_of(typed: str) -> str | None:
    """The code somebody means, as it is shown; None where it cannot be one. Case, spaces, dashes and look-alikes do
    not matter."""
    signs = unicodedata.normalize("NFKC", typed).upper().translate(_LOOK_ALIKES)
    signs = "".join(sign for sign in signs if sign.isalnum())
    if len(signs) != GROUPS * GROUP or set(signs) - set(SIGNS):
        return None
    return "-".join(signs[start : start + GROUP] for start in range(0, len(signs), GROUP))


def passphrase_of(typed: str) -> str:
    """The passphrase as it is kept: the same whichever keyboard composed its letters, and however many spaces stand
    between its words."""
    composed = unicodedata.normalize("NFC", typed)
    visible = "".join(" " if sign.isspace() else sign for sign in composed if sign.isspace() or sign.isprintable())
    return " ".join(visible.split())


def is_long_enough(passphrase: str) -> bool:
    return len(passphrase_of(passphrase)) >= SHORTEST
