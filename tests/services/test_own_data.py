"""All there is, as files other programs read: every row as it is, and never half of it."""

import csv
import hashlib
import io
import json
import os
import zipfile
from dataclasses import fields, replace
from datetime import date, datetime, time
from enum import Enum
from pathlib import Path
from types import UnionType
from typing import Any, Union, get_args, get_origin, get_type_hints

import pytest
from hypothesis import given
from hypothesis import strategies as st

from liaison_desk.clock import OSLO
from liaison_desk.domain.changes import Op
from liaison_desk.domain.contacts import Contact
from liaison_desk.domain.inside_police import PoliceNote, PoliceNoteKind
from liaison_desk.domain.texts import Language, Voices
from liaison_desk.export.own_data_csv import LONGEST, own_data_csv
from liaison_desk.i18n import texts_in
from liaison_desk.services import attachments, documents, issuing, memos, own_data
from liaison_desk.services.desk import Desk
from liaison_desk.services.frozen import from_json, plain
from liaison_desk.services.own_data import KINDS
from liaison_desk.store.tables import TABLE_OF
from tests.services.test_attachments import new
from tests.world import World

EN = texts_in(Language.EN)


def as_kept(row: Any) -> Any:
    """Moments as the store gives them."""
    moments = {f.name: getattr(row, f.name) for f in fields(row) if isinstance(getattr(row, f.name), datetime)}
    return replace(row, **{name: moment.astimezone(OSLO) for name, moment in moments.items()})


def read_back(content: bytes) -> dict[type[Any], list[Any]]:
    tables = json.loads(content)["tables"]
    return {kind: [as_kept(from_json(kind, json.dumps(row))) for row in tables[TABLE_OF[kind].name]] for kind in KINDS}


def cells(content: bytes) -> list[list[str]]:
    return list(csv.reader(io.StringIO(content.decode("utf-8-sig"), newline=""), delimiter=";"))


def test_the_sample_year_reads_back_as_it_is(sample: Desk) -> None:
    with sample.read() as reader:
        made = own_data.of_desk(reader, EN, sample.now())
        back = read_back(made.files["data.json"])
        for kind in KINDS:
            rows = sorted(reader.all(kind), key=lambda row: row.id)
            assert back[kind] == rows, kind.__name__
            table = cells(made.files[f"tables/{TABLE_OF[kind].name}.csv"])
            assert table[0] == [field.name for field in fields(kind)]
            assert len(table) == len(rows) + 1
            assert all(len(line) == len(table[0]) for line in table)
        assert sum(map(len, back.values())) > 500
        told = json.loads(made.files["manifest.json"])["files"]
        assert {one["file"] for one in told} == set(made.files) - {"manifest.json"}
        assert len(made.files) == len(told) + 1
        for one in told:
            assert hashlib.sha256(made.files[one["file"]]).hexdigest() == one["sha256"], one["file"]
        names = {name.partition("/")[0] for name in made.files}
        assert names == {
            "README.txt", "data.json", "fields.csv", "manifest.json", "tables", "documents", "attachments",
        }  # fmt: skip


def test_every_field_is_described_in_the_language_of_the_officer(sample: Desk) -> None:
    with sample.read() as reader:
        made = own_data.of_desk(reader, EN, sample.now())
    lines = cells(made.files["fields.csv"])
    assert lines[0] == ["Table", "What a row is", "Field", "What it holds", "Form", "Possible values"]
    told = {(line[0], line[2]): line for line in lines[1:]}
    assert set(told) == {(TABLE_OF[kind].name, field.name) for kind in KINDS for field in fields(kind)}
    assert told["contact", "side"][4:] == [
        "choice",
        (
            "municipal_political = Municipality, political, municipal_administrative = Municipality, administrative, "
            "child_welfare = Child welfare, school = School, health = Health, police = Police, nav = Nav, county = County, "
            "business = Business, voluntary = Voluntary sector, other = Other"
        ),
    ]
    assert told["contact", "organisation_id"][3:5] == ["Where the person belongs (organisation)", "text"]
    assert told["entry", "due_kind"][4] == "choice"
    assert {line[4] for line in lines[1:]} == {
        "choice", "text", "whole number", "true or false", "day, such as 2026-11-24", "time, such as 09:00:00",
        "day and time, such as 2026-11-24T10:42:00+01:00",
    }  # fmt: skip
    data = json.loads(made.files["data.json"])
    assert data["fields"]["memo"]["about"] == "A memo"
    assert data["fields"]["memo"]["fields"]["on"] == "The day to be reminded"
    about = made.files["README.txt"].decode("utf-8-sig")
    assert "also what is exempt from public access and what is internal" in about
    assert "Nothing is encrypted." in about
    for name in ("data.json", "fields.csv", "tables/file.csv", "tables/draft.csv", "manifest.json"):
        assert f"{name}:" in about


def of_hint(hint: Any) -> st.SearchStrategy[Any]:
    if get_origin(hint) in (Union, UnionType):
        return st.none() | of_hint(get_args(hint)[0])
    hint = getattr(hint, "__supertype__", hint)
    if issubclass(hint, Enum):
        return st.sampled_from(hint)
    moments = st.datetimes(datetime(1990, 1, 1), datetime(2100, 1, 1), timezones=st.just(OSLO))
    known: dict[Any, st.SearchStrategy[Any]] = {
        str: st.text(max_size=8),
        int: st.integers(),
        bool: st.booleans(),
        datetime: moments,
        date: st.dates(),
        time: st.times(),
    }
    return known[hint]


@st.composite
def any_row(draw: st.DrawFn) -> Any:
    kind = draw(st.sampled_from(KINDS))
    values = {name: draw(of_hint(hint)) for name, hint in get_type_hints(kind).items()}
    if kind is PoliceNote and values["kind"] is PoliceNoteKind.INDICIA:
        values |= {"words": "", "whom": ""}
    return kind(**values)


@given(any_row())
def test_whatever_a_row_holds_is_the_same_when_it_is_read_again(row: Any) -> None:
    written = json.dumps(plain(row), ensure_ascii=False)
    assert as_kept(from_json(type(row), written)) == as_kept(row)


@given(st.lists(st.tuples(st.text(), st.integers() | st.none() | st.booleans()), min_size=1))
def test_whatever_a_text_is_no_spreadsheet_computes_with_it(rows: list[tuple[str, Any]]) -> None:
    lines = cells(own_data_csv(("words", "value"), rows))
    assert lines[0] == ["words", "value"]
    for (words, value), (cell, other) in zip(rows, lines[1:], strict=True):
        assert cell.removeprefix("'") == words or cell == f"'{words}"
        assert not cell.startswith(("=", "+", "-", "@", "\t", "\r"))
        assert other == ("" if value is None else str(value).lower())


def test_a_text_no_cell_takes_ends_with_dots() -> None:
    (_, (fits,), (cut,)) = cells(own_data_csv(("words",), [("a" * LONGEST,), ("b" * (LONGEST + 1),)]))
    assert fits == "a" * LONGEST
    assert cut == "b" * (LONGEST - 1) + "…"


def test_drafts_attachments_and_documents_are_in_it(world: World, voices: Voices) -> None:
    meeting = world.plan()
    case = world.file(meeting).items[0]
    with world.desk.write(Op.ADD_ATTACHMENT) as work:
        for content in (b"one", b"two"):
            attachments.add(work, case.id, new("Plan.txt", content))
    with world.desk.write(Op.ISSUE_AGENDA) as work:
        agenda = issuing.issue_agenda(work, meeting.id, voices)
    with world.desk.write(Op.ADD_ATTACHMENT) as work:
        attachments.add(work, case.id, new("CON.txt", b"three"))
    world.desk.start_drafts(lambda: None, lambda _error: None)
    assert world.desk.drafts is not None
    world.desk.drafts.put("memo:", "Ring Kari")
    assert world.desk.drafts.flush(5)
    with world.desk.read() as reader:
        made = own_data.of_desk(reader, EN, world.desk.now())
        kept = {name: made.files[name] for name in made.files if name.startswith(("documents", "attachments"))}
        pdf = documents.content(reader, agenda.id)
    assert kept.pop(f"documents/{agenda.file_name}") == pdf
    assert sorted(kept.values()) == [b"one", b"three", b"two"]
    assert all("/CON." not in name for name in kept)
    data = json.loads(made.files["data.json"])
    assert data["drafts"] == [{"key": "memo:", "words": "Ring Kari"}]
    assert {one["path"] for one in data["files"]} == {*kept, f"documents/{agenda.file_name}"}
    assert cells(made.files["tables/draft.csv"]) == [["key", "words"], ["memo:", "Ring Kari"]]


def test_the_readme_and_the_folder_have_the_language_of_the_officer(world: World) -> None:
    texts = texts_in(Language.NB)
    with world.desk.read() as reader:
        made = own_data.of_desk(reader, texts, world.desk.now())
    assert made.name.endswith(" 2026-11-24")
    assert texts.translate("OwnData", "README.txt") in made.files


@pytest.mark.parametrize("as_zip", [False, True])
class TestWriting:
    def test_it_is_whole_and_readable_by_the_user_alone(self, world: World, tmp_path: Path, *, as_zip: bool) -> None:
        with world.desk.write(Op.ADD_MEMO) as work:
            memos.add(work, "=1+1", date(2026, 12, 1))
        made = own_data.write(world.desk, EN, tmp_path, as_zip=as_zip)
        assert made.name == ("Own data 2026-11-24.zip" if as_zip else "Own data 2026-11-24")
        if as_zip:
            with zipfile.ZipFile(made) as packed:
                assert packed.testzip() is None
                data = packed.read("Own data 2026-11-24/data.json")
        else:
            data = (made / "data.json").read_bytes()
        assert [memo["words"] for memo in json.loads(data)["tables"]["memo"]] == ["=1+1"]
        with world.desk.read() as reader:
            assert read_back(data)[Contact] == sorted(reader.all(Contact), key=lambda person: person.id)
        if os.name != "nt":
            assert made.stat().st_mode & 0o077 == 0

    def test_what_is_there_already_is_never_touched(self, world: World, tmp_path: Path, *, as_zip: bool) -> None:
        first = own_data.write(world.desk, EN, tmp_path, as_zip=as_zip)
        world.clock.set(datetime(2026, 11, 24, 10, 43))
        second = own_data.write(world.desk, EN, tmp_path, as_zip=as_zip)
        assert second != first
        assert second.name == ("Own data 2026-11-24_2.zip" if as_zip else "Own data 2026-11-24_2")

    def test_half_of_it_is_never_left(
        self, world: World, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, *, as_zip: bool
    ) -> None:
        def full(_handle: int) -> None:
            raise OSError(28, "No space left on device")

        monkeypatch.setattr(os, "fsync", full)
        with pytest.raises(OSError, match="No space"):
            own_data.write(world.desk, EN, tmp_path, as_zip=as_zip)
        assert list(tmp_path.glob("Own*")) == list(tmp_path.glob(".*.part")) == []
