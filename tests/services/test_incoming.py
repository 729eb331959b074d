"""Files from the disk: what is taken in, and what is said of the others."""

import hashlib
import os
from pathlib import Path

import pytest

from liaison_desk.domain.incoming import MOST, NewFile
from liaison_desk.domain.problems import Problem, RuleBroken
from liaison_desk.services import incoming


def refuses(path: Path, problem: Problem) -> str:
    with pytest.raises(RuleBroken) as caught:
        incoming.read(path)
    assert caught.value.problem is problem
    assert caught.value.values["name"] == path.name
    return str(caught.value.values.get("size", ""))


def test_a_file_as_it_is(tmp_path: Path) -> None:
    file = tmp_path / "Plan æøå.pdf"
    content = b"%PDF" + b"x" * 100_000
    file.write_bytes(content)
    assert incoming.read(file) == NewFile("Plan æøå.pdf", content, hashlib.sha256(content).hexdigest())


def test_twenty_megabytes_and_not_a_byte_more(tmp_path: Path) -> None:
    file = tmp_path / "stor.pdf"
    with file.open("wb") as out:
        out.truncate(MOST)
    assert len(incoming.read(file).content) == MOST
    with file.open("ab") as out:
        out.write(b"x")
    assert refuses(file, Problem.FILE_TOO_LARGE) == "21"


def test_500_mb_is_refused_by_its_size_without_being_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    file = tmp_path / "film.mp4"
    with file.open("wb") as out:
        out.truncate(500 * 1024 * 1024)
    monkeypatch.setattr(Path, "open", lambda *_: pytest.fail("it was opened"))
    assert refuses(file, Problem.FILE_TOO_LARGE) == "500"


def test_a_file_that_grows_while_it_is_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    file = tmp_path / "voks.pdf"
    with file.open("wb") as out:
        out.truncate(MOST + 5)
    real = file.stat()
    small = os.stat_result((*real[:6], 10, *real[7:10]))
    monkeypatch.setattr(Path, "stat", lambda *_args, **_more: small)
    refuses(file, Problem.FILE_TOO_LARGE)


def test_what_is_gone_empty_or_no_file(tmp_path: Path) -> None:
    refuses(tmp_path / "borte.pdf", Problem.FILE_GONE)
    refuses(tmp_path, Problem.FILE_IS_FOLDER)
    (tmp_path / "tom.pdf").touch()
    refuses(tmp_path / "tom.pdf", Problem.FILE_EMPTY)
    os.mkfifo(tmp_path / "ror.pdf")
    refuses(tmp_path / "ror.pdf", Problem.FILE_UNREADABLE)


def test_what_another_program_holds(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "last.docx").write_bytes(b"PK")

    def held(*_: object) -> None:
        raise PermissionError(13, "used by another process")

    monkeypatch.setattr(Path, "open", held)
    refuses(tmp_path / "last.docx", Problem.FILE_UNREADABLE)


def test_programs_by_name_and_by_what_is_in_them(tmp_path: Path) -> None:
    for name, written in (("virus.exe", b"%PDF"), ("plan.pdf", b"MZ\x90\x00\x03"), ("plan2.pdf", b"#!/bin/sh\n")):
        (tmp_path / name).write_bytes(written)
        refuses(tmp_path / name, Problem.FILE_IS_PROGRAM)
