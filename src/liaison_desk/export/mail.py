"""What an e-mail is made of."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Enclosed:
    """A file that goes with it, byte for byte: a PDF, or an .ics for calendars."""

    name: str
    content: bytes

    @property
    def kind(self) -> tuple[str, str]:
        """Its type and subtype. A calendar without its method [RFC 6047 §2.4]: with it, mail programs would open the
        draft as an invitation of their own instead of a message. The method stands in the file."""
        return ("text", "calendar") if self.name.endswith(".ics") else ("application", "pdf")


@dataclass(frozen=True, slots=True)
class Mail:
    """A draft to open in the officer's own mail program, which knows who sends it and when."""

    to: tuple[tuple[str, str], ...]  # name and address
    subject: str
    text: str
    enclosed: tuple[Enclosed, ...]
