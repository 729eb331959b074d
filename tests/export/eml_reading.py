"""An .eml as those read it who did not write it: every header and part, encoded and decoded."""

from collections.abc import Iterable
from email import message_from_bytes
from email.message import EmailMessage
from email.policy import default
from email.utils import getaddresses

from tests.export.pdf_leaks import leaks


def read(data: bytes) -> EmailMessage:
    message = message_from_bytes(data, policy=default)
    assert isinstance(message, EmailMessage)
    assert not [part.defects for part in message.walk() if part.defects]
    assert not [value.defects for _, value in message.items() if value.defects]
    return message


def to(data: bytes) -> list[tuple[str, str]]:
    """Names and addresses, read by the old parser too, which mail programs resemble more."""
    message = read(data)
    addresses = [(address.display_name, address.addr_spec) for address in message["To"].addresses]
    assert [spec for _, spec in addresses] == [spec for _, spec in getaddresses([str(message["To"])])]
    return addresses


def text(data: bytes) -> str:
    body = read(data).get_body(("plain",))
    assert body is not None
    return str(body.get_content()).replace("\r\n", "\n")


def enclosed(data: bytes) -> dict[str, bytes]:
    """By file name."""
    found = {}
    for part in read(data).iter_attachments():
        content = part.get_payload(decode=True)
        assert isinstance(content, bytes)
        found[str(part.get_filename())] = content
    return found


def eml_leaks(data: bytes, words: Iterable[str]) -> set[str]:
    """Those of the words that stand anywhere in it: raw, in a header, in a part, or in a PDF that goes with it."""
    every = list(words)
    message = read(data)
    places = [data.decode("utf-8", "replace"), text(data), *(f"{name}: {value}" for name, value in message.items())]
    found = set()
    for name, content in enclosed(data).items():
        places += [name, content.replace(b"\r\n ", b"").decode("utf-8", "replace")]
        if name.endswith(".pdf"):
            found |= {word for _, word in leaks(content, every)}
    return found | {word for word in every for place in places if word in place}
