"""Which files may come in."""

import pytest

from liaison_desk.domain.incoming import is_program

PDF = b"%PDF-1.7"


@pytest.mark.parametrize(
    "name",
    [
        "setup.exe",
        "SETUP.EXE",
        "plan.pdf.exe",
        "a.Bat",
        "b.ps1",
        "c.js",
        "d.lnk",
        "e.sh",
        "f.py",
        "g.scr",
        "h.exe. . ",
        ".bat",
    ],
)
def test_a_program_is_known_by_its_ending(name: str) -> None:
    assert is_program(name, PDF)


@pytest.mark.parametrize(
    "head",
    [b"MZ\x90\x00", b"\x7fELF\x02\x01", b"#!/bin/sh", b"\xef\xbb\xbf#!/bin", b"\xcf\xfa\xed\xfe", b"\xca\xfe\xba\xbe"],
)
def test_a_program_is_known_by_its_first_bytes_whatever_it_is_called(head: bytes) -> None:
    assert is_program("plan.pdf", head)
    assert is_program("plan", head)


@pytest.mark.parametrize("name", ["plan.pdf", "notat.docx", "exe", ".exe.pdf", "a.tar.gz", "kart.png", "sh"])
def test_what_is_none_is_let_in(name: str) -> None:
    assert not is_program(name, PDF)
    assert not is_program(name, b"")
