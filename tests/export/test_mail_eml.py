"""E-mail drafts, read back by the parsers of the standard library."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from liaison_desk.export.mail import Enclosed, Mail
from liaison_desk.export.mail_eml import mail_eml
from tests.export.eml_reading import enclosed, read, text, to

PDF = Enclosed("2026-12-01 Saksliste Politirådet på Øya v1.pdf", b"%PDF-1.7\r\n\x00\xff\n.\n" * 500)
ICS = Enclosed("2026-12-01 Møte.ics", b"BEGIN:VCALENDAR\r\nMETHOD:REQUEST\r\nEND:VCALENDAR\r\n")


def mail(**values: object) -> bytes:
    usual: dict[str, object] = {
        "to": (("Kåre Ødegård", "kare@example.org"), ("Per Test", "per@example.org")),
        "subject": "Saksliste: Politirådet i Øygarden, 1. desember 2026",
        "text": "Hei,\n\nSaklista er vedlagt – «sjå» ærleg.\n.\nFrom here\n",
        "enclosed": (PDF, ICS),
    }
    return mail_eml(Mail(**usual | values))  # type: ignore[arg-type]


def test_it_is_a_draft_with_all_that_was_given() -> None:
    made = mail()
    message = read(made)
    assert message["X-Unsent"] == "1"
    assert message["Subject"] == "Saksliste: Politirådet i Øygarden, 1. desember 2026"
    assert to(made) == [("Kåre Ødegård", "kare@example.org"), ("Per Test", "per@example.org")]
    assert text(made) == "Hei,\n\nSaklista er vedlagt – «sjå» ærleg.\n.\nFrom here\n"
    assert enclosed(made) == {PDF.name: PDF.content, ICS.name: ICS.content}
    for left_to_the_mail_program in ("From", "Date", "Message-ID", "Bcc"):
        assert message[left_to_the_mail_program] is None


def test_on_the_wire_it_is_plain_ascii_in_short_lines() -> None:
    made = mail()
    assert made.isascii()
    assert made.count(b"\n") == made.count(b"\r\n")
    assert max(map(len, made.split(b"\r\n"))) <= 78
    assert b"filename*=utf-8''" in made  # [RFC 2231]
    assert b"=?utf-8?q?" in made  # [RFC 2047]


def test_a_calendar_is_an_enclosed_file_and_no_invitation_of_the_draft_itself() -> None:
    pdf, ics = read(mail()).iter_attachments()
    assert pdf.get_content_type() == "application/pdf"
    assert ics.get_content_type() == "text/calendar"
    assert {part.get_content_disposition() for part in (pdf, ics)} == {"attachment"}
    assert dict(ics["Content-Type"].params) == {"charset": "utf-8"}  # no method


def test_without_anything_enclosed_it_is_one_text() -> None:
    made = mail(enclosed=())
    assert read(made).get_content_type() == "text/plain"
    assert enclosed(made) == {}


def test_the_same_e_mail_gives_the_same_bytes() -> None:
    assert mail() == mail()
    assert mail(enclosed=(ICS,)) != mail()


@pytest.mark.parametrize(
    "name",
    ["Prøve, Kari (ordfører)", 'Kari "K." <b@c.no>', "Kari\r\nBcc: all@example.org", "\ud800Kari", "", "K. Prøve"],
)
def test_a_name_is_never_taken_for_something_else(name: str) -> None:
    made = mail(to=((name, "kari@example.org"), ("Åse, Per; og flere", "ase@example.org")))
    assert [address for _, address in to(made)] == ["kari@example.org", "ase@example.org"]
    assert read(made)["Bcc"] is None


@given(st.text(max_size=80), st.text(max_size=80), st.text(max_size=200))
def test_whatever_was_typed_stays_inside(name: str, subject: str, words: str) -> None:
    made = mail(
        to=((name, "a@example.org"),) * 3, subject=subject, text=words, enclosed=(Enclosed(f"{name}.ics", b"x"),)
    )
    message = read(made)
    assert set(message.keys()) <= {"X-Unsent", "To", "Subject", "Content-Type", "MIME-Version"}
    assert [address for _, address in to(made)] == ["a@example.org"] * 3
    assert list(enclosed(made).values()) == [b"x"]
