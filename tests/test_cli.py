"""The program without windows: every command, and one clear line for what cannot be done."""

import io
import os
import shutil
import sys
import tempfile
from dataclasses import replace
from pathlib import Path

import pytest

from liaison_desk import __version__, cli, command_line
from liaison_desk.__main__ import main as program
from liaison_desk.cli.alone import alone
from liaison_desk.domain.backups import Why
from liaison_desk.domain.changes import Op
from liaison_desk.domain.councils import CouncilKind
from liaison_desk.domain.texts import Language, Voices
from liaison_desk.options import Options
from liaison_desk.paths import Paths
from liaison_desk.services import actions, backups, contacts, councils, evaluations, issuing, keys
from liaison_desk.services.actions import Owner
from liaison_desk.store import connection as connections
from liaison_desk.store import migrate, slots
from liaison_desk.store.database import Database
from liaison_desk.store.errors import ReadOnlyStoreError
from tests.export.eml_reading import to
from tests.export.pdf_text import text_of
from tests.export.xlsx_reading import column
from tests.other_user import someone_without_rights
from tests.services.test_disclosure import assess
from tests.store import damaging, old
from tests.world import World


def run(*arguments: object) -> int:
    return cli.main([str(argument) for argument in arguments])


def line(capsys: pytest.CaptureFixture[str]) -> str:
    """What was said on the error output: one line and nothing else."""
    said = capsys.readouterr()
    assert said.out == ""
    assert said.err.count("\n") == 1
    return said.err.strip()


# -- where a desk may lie


@pytest.mark.parametrize(
    "command", [("list",), ("export", "actions", "out.pdf"), ("check",), ("backup",), ("restore",), ("handover", "x")]
)
def test_no_command_touches_a_desk_on_a_network_share(
    command: tuple[str, ...], tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    assert run(*command, "--data-dir", "//server/desk") == 2
    assert (
        line(capsys) == "liaison-desk: //server/desk lies on a network share: put the folder on this machine's own disk"
    )
    assert not list(tmp_path.iterdir())


# -- list


def test_lists_what_the_desk_holds(world: World, place: Paths, capsys: pytest.CaptureFixture[str]) -> None:
    meeting = world.plan()
    world.desk.close()
    assert run("list", "--data-dir", place.data) == 0
    assert capsys.readouterr().out.split() == [
        meeting.id[:8],
        "2026-12-01",
        "12:00",
        "planned",
        *world.council.name.split(),
    ]
    assert run("list", "councils", "--data-dir", place.data) == 0
    assert capsys.readouterr().out == f"{world.council.id[:8]}  overall  {world.council.name}\n"
    assert run("list", "actions", "--data-dir", place.data) == 0
    assert capsys.readouterr().out == ""


def test_through_a_pipe_every_letter_comes_through(world: World, place: Paths, monkeypatch: pytest.MonkeyPatch) -> None:
    """On Windows a pipe has the letters of one region, and Sámi names need others."""
    with world.desk.write(Op.EDIT_COUNCIL) as work:
        councils.save(work, replace(world.council, name="Deanu politiijaráđđi, Porsáŋgu"))
    world.desk.close()
    pipe = io.TextIOWrapper(io.BytesIO(), encoding="cp1252")
    monkeypatch.setattr(sys, "stdout", pipe)
    assert run("list", "councils", "--data-dir", place.data) == 0
    raw = pipe.detach()
    assert isinstance(raw, io.BytesIO)
    assert raw.getvalue().decode("utf-8").rstrip().endswith("  overall  Deanu politiijaráđđi, Porsáŋgu")


def test_lists_the_sample_year_in_columns(sample_year: Paths, capsys: pytest.CaptureFixture[str]) -> None:
    assert run("list", "documents", "--data-dir", sample_year.data) == 0
    rows = capsys.readouterr().out.splitlines()
    assert len(rows) == 22
    assert all(row[8:10] == "  " and row.endswith(".pdf") for row in rows)
    assert run("list", "actions", "--data-dir", sample_year.data) == 0
    assert "in_progress  13.11.2026" in capsys.readouterr().out


def test_lists_the_action_plans(sample_year: Paths, capsys: pytest.CaptureFixture[str]) -> None:
    assert run("list", "plans", "--data-dir", sample_year.data) == 0
    (row,) = capsys.readouterr().out.splitlines()
    assert row.split()[1:] == ["2024-05-14", "2/8", "Bergen"]


# -- export


def test_exports_the_action_plan_by_its_id_or_its_municipality(
    sample_year: Paths, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    there = ("--data-dir", sample_year.data)
    assert run("export", "action-plan", "bergen", tmp_path, *there) == 0
    (made,) = tmp_path.iterdir()
    capsys.readouterr()
    assert made.name == "2024-2027 Handlingsplan Bergen.pdf"
    run("list", "plans", *there)
    plan_id = capsys.readouterr().out.split()[0]
    assert run("export", "action-plan", plan_id, tmp_path / "en.pdf", "--language", "en", *there) == 0
    assert "Action plan 2024–2027" in text_of((tmp_path / "en.pdf").read_bytes())
    assert run("export", "action-plan", "bergen", tmp_path, "--public", *there) == 2
    assert "assessed" in capsys.readouterr().err


def test_exports_the_workload_of_a_year_or_a_month(
    sample_year: Paths, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    there = ("--data-dir", sample_year.data, "--now", "2026-11-24T10:42")
    assert run("export", "workload", 2026, tmp_path, *there) == 0
    (made,) = tmp_path.iterdir()
    assert made.name == "Arbeidsmengde 2026.pdf"
    assert "Bergen vest politistasjon" in text_of(made.read_bytes())
    month = tmp_path / "november.pdf"
    assert run("export", "workload", 2026, month, "--month", 11, "--language", "en", *there) == 0
    assert "Workload November 2026" in text_of(month.read_bytes())
    capsys.readouterr()
    assert run("export", "workload", 26, tmp_path, *there) == 2
    assert "the year must be from" in line(capsys)


def test_exports_each_document(world: World, place: Paths, voices: Voices, tmp_path: Path) -> None:
    meeting = world.plan()
    with world.desk.write(Op.ISSUE_AGENDA) as work:
        issued = issuing.issue_agenda(work, meeting.id, voices)
    with world.desk.write(Op.EDIT_EVALUATION) as work:
        evaluations.save(work, evaluations.load(work, world.council.id, 2026, world.desk.today()).evaluation)
    world.desk.close()
    out = tmp_path / "out"
    out.mkdir()
    there = ("--data-dir", place.data, "--now", "2026-11-24T10:42")
    assert run("export", "agenda", meeting.id[:8], out, *there) == 0
    assert run("export", "minutes", meeting.id, out / "m.pdf", "--language", "en", *there) == 0
    assert run("export", "calendar", meeting.id[:8], out, *there) == 0
    assert run("export", "calendar", meeting.id[:8], out / "en.ics", "--language", "en", *there) == 0
    assert run("export", "runsheet", meeting.id, out, *there) == 0
    assert run("export", "runsheet", meeting.id, out / "r.pdf", "--language", "nn", *there) == 0
    assert run("export", "actions", out, *there) == 0
    assert run("export", "actions", out, "--council", "politirådet i øygarden", *there) == 0
    assert run("export", "evaluation", world.council.id[:8], 2026, out, *there) == 0
    assert {file.name for file in out.iterdir()} == {
        issued.file_name,
        "m.pdf",
        "2026-12-01 Politirådet i Øygarden.ics",
        "en.ics",
        "r.pdf",
        "2026-12-01 Kjøreplan Politirådet i Øygarden.pdf",
        "2026-11-24 Oppgaver Alle råd.pdf",
        "2026-11-24 Oppgåver Politirådet i Øygarden.pdf",
        "2026 Evaluering Politirådet i Øygarden.pdf",
    }
    assert "Minutes" in text_of((out / "m.pdf").read_bytes())
    assert "Berre for deg" in text_of((out / "r.pdf").read_bytes())


def test_exports_the_public_version_where_all_is_assessed(
    world: World, place: Paths, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assessed, meeting = world.plan(), world.plan()
    assess(world, assessed)
    world.desk.close()
    there = ("--public", "--data-dir", place.data)
    assert run("export", "agenda", assessed.id, tmp_path / "a.pdf", "--language", "en", *there) == 0
    assert "Public version" in text_of((tmp_path / "a.pdf").read_bytes())
    assert run("export", "agenda", meeting.id, tmp_path / "b.pdf", *there) == 2
    assert "There is no public version before these cases have been assessed: 1, 2, 3" in capsys.readouterr().err
    assert not (tmp_path / "b.pdf").exists()


def test_lists_and_evaluations_have_a_public_version_too(
    world: World, place: Paths, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    with world.desk.write(Op.ADD_ACTION) as work:
        actions.raise_item(work, "Ringe rektor", council_id=world.council.id)
    world.desk.close()
    there = ("--data-dir", place.data, "--now", "2026-11-24T10:42")
    for public in ((), ("--public",)):
        assert run("list", "actions", *public, *there) == 0
        assert ("Ringe rektor" in capsys.readouterr().out) == (public == ())
    assert run("list", "meetings", "--public", *there) == 2
    assert "--public is for the list of action items" in capsys.readouterr().err
    assert run("export", "actions", tmp_path, "--public", *there) == 0
    (made,) = tmp_path.glob("*Oppgaver Alle råd offentlig.pdf")
    assert "Ringe rektor" not in text_of(made.read_bytes())
    assert run("export", "evaluation", world.council.id, 2026, tmp_path / "e.pdf", "--public", *there) == 2
    assert "before the document has been assessed as it reads now" in capsys.readouterr().err
    assert not (tmp_path / "e.pdf").exists()


def test_writes_the_year_of_a_council_or_a_municipality(
    world: World, place: Paths, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    world.desk.close()
    there = ("--data-dir", place.data)
    for whose, name in (
        ("politirådet i øygarden", "2026_Øygarden_Politirådet i Øygarden"),
        (world.municipality.id[:8], "2026_Øygarden"),
    ):
        assert run("export", "yearpack", whose, 2026, tmp_path, *there) == 0
        assert capsys.readouterr().out.strip() == str(tmp_path / name)
        assert sorted(file.name for file in (tmp_path / name).iterdir()) == ["index.csv", "index.pdf"]
    assert run("export", "yearpack", "Øygarden", 2025, tmp_path, "--language", "en", *there) == 0
    assert "Year pack 2025" in text_of((tmp_path / "2025_Øygarden" / "index.pdf").read_bytes())
    assert run("export", "yearpack", "Øygarden", 2026, tmp_path / "nowhere", *there) == 2
    assert "could not be written" in capsys.readouterr().err


def test_writes_all_there_is(world: World, place: Paths, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    world.desk.close()
    there = ("--data-dir", place.data, "--language", "en", "--now", "2026-11-24T10:42")
    assert run("export", "own-data", tmp_path, *there) == 0
    assert capsys.readouterr().out.strip() == str(tmp_path / "Own data 2026-11-24")
    assert world.mayor.name in (tmp_path / "Own data 2026-11-24" / "data.json").read_text("utf-8")
    assert run("export", "own-data", tmp_path, "--zip", *there) == 0
    assert capsys.readouterr().out.strip() == str(tmp_path / "Own data 2026-11-24.zip")
    assert run("export", "own-data", tmp_path / "nowhere", *there) == 2
    assert "could not be written" in capsys.readouterr().err


# -- what cannot be done


def test_exports_a_reminder_to_a_person_or_whoever_is_named(
    world: World, place: Paths, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    with world.desk.write(Op.ADD_ACTION) as work:
        contacts.save(work, replace(world.mayor, email="kari@example.org"))
        actions.raise_item(work, "Ringe rektor", owner=Owner(world.mayor.name, world.mayor.id))
        actions.raise_item(work, "Tenne lys", owner=Owner("Velforeininga"))
    world.desk.close()
    there = ("--data-dir", place.data, "--now", "2026-11-24T10:42")
    for owner in ("kari prøve", world.mayor.id[:13]):
        assert run("export", "reminder", "--owner", owner, tmp_path, *there) == 0
    (made,) = tmp_path.glob("*.eml")
    assert made.name == "2026-11-24 Påminning Kari Prøve.eml"
    assert to(made.read_bytes()) == [("Kari Prøve", "kari@example.org")]
    assert run("export", "reminder", "--owner", "Kari Prøve", tmp_path / "en.eml", "--language", "en", *there) == 0
    assert b"Reminder of open action items" in (tmp_path / "en.eml").read_bytes()
    capsys.readouterr()
    assert run("export", "reminder", "--owner", "velforeininga", tmp_path, *there) == 2  # it may be anyone
    assert line(capsys).endswith("'velforeininga' has no open action item that may go by e-mail")
    assert run("export", "reminder", "--owner", "ingen", tmp_path, *there) == 2
    assert line(capsys).endswith("there is no owner 'ingen'")


def test_exports_the_action_items_as_tables(sample_year: Paths, tmp_path: Path) -> None:
    asked = ("export", "actions", tmp_path, "--data-dir", sample_year.data, "--now", "2026-11-24T10:42")
    for form in ("csv", "xlsx"):
        for public in ((), ("--public",)):
            assert run(*asked, "--format", form, *public) == 0
    names = [f"2026-11-24 Oppgaver Alle råd{whom}.{form}" for form in ("csv", "xlsx") for whom in ("", " offentlig")]
    assert sorted(file.name for file in tmp_path.iterdir()) == sorted(names)
    full, public = ((tmp_path / name).read_bytes().decode("utf-8-sig").splitlines() for name in names[:2])
    assert full[1].startswith(
        "Kartlegge mørke gangveier ved Vadmyra;Kari Lunde;Terje Vik;Ingrid Solheim;2026-11-13;;11;I gang;"
    )
    assert full[1].endswith(";Lys og sikt langs gangveiene;;2026-11-20")  # it was in a reminder
    assert 1 < len(public) < len(full)
    assert column((tmp_path / names[2]).read_bytes(), "A")[3] == "Kartlegge mørke gangveier ved Vadmyra"


def test_exports_e_mails(
    world: World, place: Paths, voices: Voices, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    meeting = world.plan()
    asked = ("export", "email", meeting.id, tmp_path, "--data-dir", place.data)
    assert run(*asked) == 2
    assert line(capsys).endswith("nobody in this meeting has an e-mail address")
    with world.desk.write(Op.EDIT_CONTACT) as work:
        contacts.save(work, replace(world.mayor, email="kari@example.org"))
    assert run(*asked) == 0
    with world.desk.write(Op.ISSUE_AGENDA) as work:
        issuing.issue_agenda(work, meeting.id, voices)
    world.desk.close()
    assert run(*asked) == 0
    made = sorted(tmp_path.glob("*.eml"))
    assert [file.name for file in made] == [
        "2026-12-01 Politirådet i Øygarden.eml",
        "2026-12-01 Saksliste Politirådet i Øygarden v1.eml",
    ]
    assert {tuple(to(file.read_bytes())) for file in made} == {(("Kari Prøve", "kari@example.org"),)}
    capsys.readouterr()
    assert run(*asked[:3], tmp_path / "not there", *asked[4:]) == 2
    assert "there is no folder" in line(capsys)


@pytest.mark.parametrize(
    ("asked", "said"),
    [
        (("export", "agenda", "zz", "OUT"), "there is no meeting 'zz'"),
        (("export", "calendar", "zz", "OUT"), "there is no meeting 'zz'"),
        (("export", "runsheet", "zz", "OUT"), "there is no meeting 'zz'"),
        (("export", "actions", "OUT", "--council", "Oslo"), "there is no council 'Oslo'"),
        (("export", "action-plan", "Oslo", "OUT"), "there is no action plan 'Oslo'"),
        (("export", "evaluation", "Oslo", "2026", "OUT"), "there is no council 'Oslo'"),
        (("export", "evaluation", "Politirådet i Øygarden", "0", "OUT"), "the year must be from 1900 to 2200, not 0"),
        (
            ("export", "evaluation", "Politirådet i Øygarden", "99999", "OUT"),
            "the year must be from 1900 to 2200, not 99999",
        ),
        (("export", "agenda", "", "OUT"), "'' may be one of 2 meetings; write more of it"),
        (("export", "yearpack", "Oslo", "2026", "OUT"), "there is no council or municipality 'Oslo'"),
        (("export", "yearpack", "Oslo", "0", "OUT"), "the year must be from 1900 to 2200, not 0"),
    ],
)
def test_what_is_not_there_is_said(
    asked: tuple[str, ...], said: str, world: World, place: Paths, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    world.plan()
    world.plan()
    world.desk.close()
    named = [str(tmp_path) if word == "OUT" else word for word in asked]
    assert run(*named, "--data-dir", place.data) == 2
    assert line(capsys) == f"liaison-desk: {said}"


def test_two_councils_of_one_name_are_told_apart(
    world: World, place: Paths, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    with world.desk.write(Op.ADD_COUNCIL) as work:
        councils.found(work, world.council.name, CouncilKind.LOCAL, [world.municipality.id], Language.NN)
    world.desk.close()
    assert run("export", "actions", tmp_path, "--council", world.council.name, "--data-dir", place.data) == 2
    assert "may be one of 2 councils" in line(capsys)
    assert run("export", "actions", tmp_path, "--council", world.council.id, "--data-dir", place.data) == 0


@pytest.mark.skipif(os.name == "nt", reason="Windows has other rights")
@pytest.mark.parametrize("command", ["list", "check", "backup"])
def test_a_folder_of_somebody_else_is_one_line(capsys: pytest.CaptureFixture[str], command: str) -> None:
    with tempfile.TemporaryDirectory() as above:  # pytest's own folders are closed further up
        Path(above).chmod(0o755)
        theirs = Path(above, "theirs")
        theirs.mkdir(mode=0o700 if os.geteuid() == 0 else 0)
        with someone_without_rights():
            assert run(command, "--data-dir", theirs) == 2
        assert line(capsys).startswith(f"liaison-desk: {theirs}")


def test_a_folder_without_a_desk_is_not_made_into_one(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run("list", "--data-dir", tmp_path / "none") == 2
    assert line(capsys) == f"liaison-desk: there is no desk in {tmp_path / 'none'}"
    assert not (tmp_path / "none").exists()


def test_a_damaged_desk_is_said_and_left_alone(place: Paths, capsys: pytest.CaptureFixture[str]) -> None:
    place.store.write_bytes(b"x" * 8192)
    assert run("list", "--data-dir", place.data) == 2
    assert "is damaged, or its key is missing" in line(capsys)
    assert place.store.read_bytes() == b"x" * 8192


def test_a_newer_desk_is_said_with_both_numbers(place: Paths, capsys: pytest.CaptureFixture[str]) -> None:
    connection = connections.connect(place.store, connections.read_key(place.key))
    connection.execute(f"PRAGMA user_version = {migrate.NEWEST + 1}")
    connection.close()
    assert run("list", "--data-dir", place.data) == 2
    assert f"is version {migrate.NEWEST + 1}, this program knows {migrate.NEWEST}" in line(capsys)
    assert run("check", "--data-dir", place.data) == 2
    assert f"is version {migrate.NEWEST + 1}, this program knows {migrate.NEWEST}" in capsys.readouterr().err


def test_what_a_window_has_open_is_read_and_never_brought_up_to_date_behind_its_back(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    place = old.kept(1, tmp_path / "desk")
    with alone(place):
        assert run("list", "--data-dir", place.data) == 2
        assert line(capsys) == "liaison-desk: the desk is open in a window of an earlier version: close it first"
        assert old.state(place)[0] == 1
    assert run("list", "--data-dir", place.data) == 0
    with alone(place):
        assert run("list", "--data-dir", place.data) == 0
    assert old.state(place)[0] == migrate.NEWEST


def test_a_folder_that_cannot_be_written_is_said(
    world: World, place: Paths, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    world.desk.close()
    assert run("export", "actions", tmp_path / "nowhere" / "x.pdf", "--data-dir", place.data) == 2
    assert "could not be written" in line(capsys)


@pytest.mark.parametrize(
    "asked", [(), ("export",), ("export", "agenda"), ("list", "dreams"), ("list", "--now", "soon")]
)
def test_a_command_that_is_not_understood_is_one_line(
    asked: tuple[str, ...], capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SystemExit) as ended:
        run(*asked)
    assert ended.value.code == 2
    assert line(capsys).startswith("liaison-desk: ")


# -- the window's own options


def test_options_of_the_window(tmp_path: Path) -> None:
    found = command_line.window_options(
        ["--data-dir", str(tmp_path), "--language", "nn", "--now", "2026-11-24T10:42", "--demo"]
    )
    assert (found.data_dir, found.language, found.demo) == (tmp_path, Language.NN, True)
    assert found.now is not None
    assert found.now.isoformat() == "2026-11-24T10:42:00"
    assert command_line.window_options([]) == Options()


def test_a_handover_that_is_double_clicked_is_given_to_the_window(tmp_path: Path) -> None:
    assert command_line.window_options(["anna.LDHANDOVER"]).file == Path.cwd() / "anna.LDHANDOVER"
    given = tmp_path / "Tromsø – Anna.ldhandover"
    assert command_line.window_options([str(given), "--language", "nb"]).file == given


@pytest.mark.parametrize("asked", [["--language", "sv"], ["--now", "i dag"], ["--data-dir"], ["exprt"]])
def test_options_that_are_not_understood(asked: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        command_line.window_options(asked)
    assert ended.value.code == 2
    assert line(capsys).startswith("liaison-desk: ")


def test_the_version_needs_no_window(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    monkeypatch.setattr(sys, "argv", ["liaison-desk", "--version"])
    with pytest.raises(SystemExit) as ended:
        program()
    assert ended.value.code == 0
    assert capsys.readouterr().out == f"liaison-desk {__version__}\n"


@pytest.mark.parametrize("command", ["list", "check"])
def test_a_command_is_told_from_the_window(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, capsys: pytest.CaptureFixture[str], command: str
) -> None:
    monkeypatch.setattr(sys, "argv", ["liaison-desk", command, "--data-dir", str(tmp_path)])
    assert program() == 2
    assert "there is no desk" in line(capsys)


# -- check


def test_checks_the_search_index_and_makes_it_anew(
    world: World, place: Paths, capsys: pytest.CaptureFixture[str]
) -> None:
    with world.desk.write(Op.EDIT_CONTACT) as work:
        work.update(replace(world.mayor, title="fylkesordfører"))
    world.desk.close()
    assert run("check", "--data-dir", place.data) == 0
    said = capsys.readouterr().out
    count = said.split()[-2]
    assert said == f"store: sound\nway in: plain key, good\nbackups: none yet\nsearch index: sound, {count} texts\n"
    connection = connections.connect(place.store, connections.read_key(place.key))
    connection.execute("DELETE FROM search_people_data")
    connection.close()
    assert run("check", "--data-dir", place.data) == 0
    assert capsys.readouterr().out.endswith(f"search index: was wrong, and is made anew, {count} texts\n")
    assert run("check", "--data-dir", place.data) == 0
    assert "sound" in capsys.readouterr().out


def test_says_so_where_the_index_cannot_be_checked(
    world: World, place: Paths, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(database: Database) -> None:
        raise ReadOnlyStoreError("SQLITE_READONLY")

    world.desk.close()
    monkeypatch.setattr(Database, "mend_index", refuse)
    assert run("check", "--data-dir", place.data) == 2
    assert capsys.readouterr().err == "liaison-desk: the search index could not be looked through\n"


def test_check_tells_a_damaged_store_and_what_there_is_to_go_on_with(
    world: World, place: Paths, capsys: pytest.CaptureFixture[str]
) -> None:
    world.desk.close()
    key = connections.read_key(place.key)
    made = backups.make(place, key, Why.CLOSE, world.clock.now())
    damaging.an_unread_page(place)
    before = place.store.read_bytes()
    assert run("check", "--data-dir", place.data) == 1
    assert capsys.readouterr().out == (
        "store: damaged, 1 places cannot be read or do not fit together\n"
        "way in: plain key, good\n"
        "backups: 1, the newest good one of 2026-11-24 10:42\n"
    )
    damaging.flip(made.file, 3)
    place.key.write_text("no key")
    assert run("check", "--data-dir", place.data) == 1
    assert capsys.readouterr().out == (
        "store: damaged, 1 places cannot be read or do not fit together\n"
        "way in: plain key, damaged\n"
        "backups: 1, none of them good\n"
    )
    made.file.with_suffix(".key").unlink()
    assert run("check", "--data-dir", place.data) == 1
    assert capsys.readouterr().out == (
        "store: cannot be read without its key\nway in: plain key, damaged\nbackups: 1, none of them good\n"
    )
    assert place.store.read_bytes() == before
    place.store.unlink()
    place.key.unlink()
    assert run("check", "--data-dir", place.data) == 1
    assert capsys.readouterr().out == (
        "store: gone, though what belongs to it is there\nway in: none\nbackups: 1, none of them good\n"
    )


def test_check_says_that_a_folder_is_copied_to_other_machines(
    world: World, place: Paths, capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    world.desk.close()
    folder = tmp_path / "OneDrive - Etaten" / "desk"
    shutil.copytree(place.data, folder)
    assert run("check", "--data-dir", folder) == 0
    assert "folder: in OneDrive - Etaten, which copies it to other machines" in capsys.readouterr().out


def test_check_asks_for_what_opens_the_desk(
    world: World, place: Paths, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(slots, "ITERATIONS", 1000)
    world.desk.close()
    keys.secure(place.store, connections.read_key(place.key), keys.new_code(), "en passfrase som holder")
    for typed, says in (("feil\n", "that is not the passphrase"), ("\n", "asks for its passphrase")):
        monkeypatch.setattr(sys, "stdin", io.StringIO(typed))
        assert run("check", "--data-dir", place.data) == 2
        assert says in line(capsys)
    monkeypatch.setattr(sys, "stdin", io.StringIO("en passfrase som holder\n"))
    assert run("check", "--data-dir", place.data) == 0
    said = capsys.readouterr().out
    assert said.startswith("store: sound\nway in: passphrase, good\nway in: recovery code, good\nbackups: none yet\n")


def test_check_finds_the_way_in_that_a_backup_has_kept(
    world: World, place: Paths, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(slots, "ITERATIONS", 1000)
    world.desk.close()
    key = connections.read_key(place.key)
    keys.secure(place.store, key, keys.new_code(), "en passfrase som holder")
    backups.make(place, key, Why.CLOSE, world.clock.now())
    for slot in place.data.glob("store.*.slot"):
        slot.unlink()
    monkeypatch.setattr(sys, "stdin", io.StringIO("en passfrase som holder\n"))
    assert run("check", "--data-dir", place.data) == 1
    assert capsys.readouterr().out == (
        "store: sound\n"
        "way in: none, but that of a backup opens it\n"
        "backups: 1, the newest good one of 2026-11-24 10:42\n"
    )


def test_check_says_so_where_it_could_not_look(world: World, place: Paths, capsys: pytest.CaptureFixture[str]) -> None:
    with world.desk.read() as reader:
        reader.drafts()
        with world.desk.write(Op.EDIT_CONTACT) as work:
            work.update(replace(world.mayor, title="fylkesordfører"))
        assert run("check", "--data-dir", place.data) == 2
    assert "the store could not be looked through" in line(capsys)
