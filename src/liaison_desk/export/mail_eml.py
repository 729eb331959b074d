"""An e-mail draft as an .eml file, which mail programs open ready to be sent. The same e-mail gives the same bytes."""

import hashlib
import re
from email.header import Header
from email.message import EmailMessage
from email.policy import SMTP

from liaison_desk.export.mail import Mail

_SPECIAL = re.compile(r'[\x00-\x1f\x7f"(),.:;<>@\[\\\]]+')  # they have a meaning of their own between addresses
_LONGEST = 100  # letters of a name
_END = "\r\n"


def mail_eml(mail: Mail) -> bytes:
    message = EmailMessage(policy=SMTP)
    message["Subject"] = _line(mail.subject)
    message.set_content(_sound(mail.text), cte="quoted-printable")
    for file in mail.enclosed:
        kind, form = file.kind
        params = {"charset": "utf-8"} if kind == "text" else None
        message.add_attachment(
            file.content, maintype=kind, subtype=form, filename=_line(file.name), params=params, cte="base64"
        )
    if mail.enclosed:
        message.set_boundary(f"=_{_digest(mail)}")  # «=_» stands in neither encoding
    to = ",\r\n ".join(f"{_named(name)}<{address}>" for name, address in mail.to)
    # Written here, because Python folds a list of names that need encoding into something else than a list.
    head = f"X-Unsent: 1{_END}" + (f"To: {to}{_END}" if to else "")  # a draft, not something that came
    return head.encode("ascii") + message.as_bytes()


def _named(name: str) -> str:
    """Before its address [RFC 2047]; nothing where there is no name."""
    words = _line(_SPECIAL.sub(" ", name))[:_LONGEST]
    if not words:
        return ""
    if words.isascii() and "=?" not in words:
        return f'"{words}" '
    return f"{Header(words, 'utf-8', header_name='To').encode(linesep=_END)} "


def _digest(mail: Mail) -> str:
    digest = hashlib.sha256(_sound(mail.text).encode())
    for file in mail.enclosed:
        digest.update(file.content)
    return digest.hexdigest()[:40]


def _line(words: str) -> str:
    """On one line, whatever was pasted into it."""
    return " ".join(_sound(words).split())


def _sound(words: str) -> str:
    """Without halves of characters, which no encoding takes."""
    return words.encode("utf-8", "replace").decode("utf-8")
