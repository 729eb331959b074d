"""What an e-mail is made of."""

from dataclasses import dataclass

_AS_THEY_ARE = {"application", "image", "audio", "video"}  # a text may be in any encoding, and a message be none


@dataclass(frozen=True, slots=True)
class Enclosed:
    """A file that goes with it, byte for byte: a PDF, an .ics for calendars, or what is attached to an agenda."""

    name: str
    content: bytes
    media_type: str = ""  # of an attachment

    @property
    def kind(self) -> tuple[str, str]:
        """Its type and subtype. A calendar without its method [RFC 6047 §2.4]: with it, mail programs would open the
        draft as an invitation of their own instead of a message. The method stands in the file."""
        if self.media_type:
            kind, _, form = self.media_type.partition("/")
            return (kind, form) if kind in _AS_THEY_ARE else ("application", "octet-stream")
        return ("text", "calendar") if self.name.endswith(".ics") else ("application", "pdf")


@dataclass(frozen=True, slots=True)
class Mail:
    """A draft to open in the officer's own mail program, which knows who sends it and when."""

    to: tuple[tuple[str, str], ...]  # name and address; empty where the officer has to write it
    subject: str
    text: str
    enclosed: tuple[Enclosed, ...]
