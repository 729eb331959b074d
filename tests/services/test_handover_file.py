"""The file of a handover: opened by its code alone, and refused where it is not whole or not what was written."""

import shutil
from collections.abc import Callable, Iterator
from contextlib import suppress
from datetime import date, time
from pathlib import Path

import pytest
import sqlcipher3.dbapi2 as driver

from liaison_desk import paths
from liaison_desk.clock import SetClock
from liaison_desk.domain.changes import Op
from liaison_desk.domain.contacts import Contact
from liaison_desk.domain.councils import Council
from liaison_desk.domain.handover import Handover
from liaison_desk.domain.keys import code_of
from liaison_desk.services import agenda, attachments, documents, handover, issuing, leftovers, meetings
from liaison_desk.store import handover_file, migrate
from liaison_desk.store.connection import connect
from liaison_desk.store.errors import DamagedStoreError, NewerStoreError, StoreError, WrongSecretError
from tests.conftest import NOW
from tests.services.handover_world import CODE, VOICES, Post
from tests.services.test_attachments import new
from tests.world import World

OTHER = CODE[::-1]


@pytest.fixture
def officer(tmp_path: Path, small_world: tuple[paths.Paths, World]) -> Iterator[Post]:
    made = Post(small_world[0], tmp_path / "desk", clock=SetClock(NOW))
    yield made
    made.desk.close()


@pytest.fixture
def hasty(monkeypatch: pytest.MonkeyPatch) -> None:
    """Keys that are derived at once."""
    monkeypatch.setattr(handover_file, "ROUNDS", 1)


def test_a_code_is_new_each_time_and_one_that_is_taken_for_one() -> None:
    codes = {handover.new_code() for _ in range(3)}
    assert len(codes) == 3
    assert all(code_of(code) == code for code in codes)


def test_it_is_a_file_that_sqlcipher_itself_opens_with_the_code(officer: Post) -> None:
    """The key is derived as SQLCipher derives one of a passphrase: no cryptography of our own."""
    file = officer.give()
    assert file.stat().st_mode & 0o777 == 0o600
    content = file.read_bytes()
    assert not any(word.encode() in content for word in ("Kari", "ygarden", "SQLite format"))
    connection = driver.connect(str(file))
    connection.execute(f"PRAGMA key = '{CODE}'")
    connection.execute("PRAGMA kdf_iter = 600000")
    assert connection.execute("SELECT count(*) FROM contact").fetchone() == (3,)
    connection.close()
    assert not list(officer.home.scratch.iterdir())
    with pytest.raises(WrongSecretError):
        handover.open_file(officer.home, file, OTHER)
    with pytest.raises(WrongSecretError):
        handover.open_file(officer.home, file, "no code at all")
    incoming = handover.open_file(officer.home, file, CODE.replace("-", "").lower())
    assert (incoming.label.by, incoming.label) == ("Ola Eksempel", officer.one(Handover))
    assert list(officer.home.scratch.iterdir())
    incoming.close()
    assert not list(officer.home.scratch.iterdir())
    assert file.read_bytes() == content


@pytest.fixture(scope="session")
def whole(tmp_path_factory: pytest.TempPathFactory, small_world: tuple[paths.Paths, World]) -> bytes:
    """A file with a key that is derived at once, made once."""
    folder = tmp_path_factory.mktemp("whole")
    with pytest.MonkeyPatch.context() as patched:
        patched.setattr(handover_file, "ROUNDS", 1)
        patched.setattr(documents, "of_meeting", lambda *_: b"%PDF")
        made = Post(small_world[0], folder / "desk", clock=SetClock(NOW))
        council, day = made.all(Council)[0], date(2026, 12, 1)
        meeting = made.write(Op.PLAN_MEETING, meetings.plan, council.id, day, time(9), time(10), "Rådhuset")
        item = made.write(Op.ADD_ITEM, agenda.add_item, meeting.id, "Sak")
        made.write(Op.ADD_ATTACHMENT, attachments.add, item.id, new())
        made.write(Op.ISSUE_AGENDA, issuing.issue_agenda, meeting.id, VOICES)
        content = made.give().read_bytes()
        made.desk.close()
    return content


@pytest.fixture
def file(tmp_path: Path, whole: bytes) -> Path:
    made = tmp_path / "x.ldhandover"
    made.write_bytes(whole)
    return made


def _inside(file: Path, *statements: str) -> None:
    """By somebody who has the code."""
    key = handover_file.key_of(CODE, file.read_bytes()[:16])
    connection = connect(file, key)
    for statement in statements:
        connection.execute(statement)
    connection.execute("PRAGMA journal_mode = DELETE")
    connection.close()


def _forge(file: Path, *statements: str) -> None:
    """By somebody who has the code and knows how the program sums up what is in a file."""
    _inside(file, "PRAGMA foreign_keys = OFF", *statements)
    connection = connect(file, handover_file.key_of(CODE, file.read_bytes()[:16]))
    with suppress(driver.Error, driver.Warning):
        connection.execute("UPDATE handover SET digest = ?", (handover_file._raw_digest(connection),))
    connection.execute("PRAGMA journal_mode = DELETE")
    connection.close()


def _flip(file: Path) -> None:
    content = bytearray(file.read_bytes())
    content[len(content) // 2] ^= 1
    file.write_bytes(content)


@pytest.mark.parametrize(
    ("damage", "error"),
    [
        (lambda file: file.write_bytes(file.read_bytes()[: 50 * 4096]), DamagedStoreError),
        (lambda file: file.write_bytes(file.read_bytes()[:-1]), DamagedStoreError),
        (lambda file: file.write_bytes(b""), DamagedStoreError),
        (lambda file: file.write_bytes(b"no store at all " * 4096), WrongSecretError),
        (_flip, DamagedStoreError),
        (lambda file: _inside(file, "UPDATE contact SET name = 'Ein annan'"), DamagedStoreError),
        (lambda file: _inside(file, "DELETE FROM membership"), DamagedStoreError),
        (lambda file: _inside(file, "UPDATE handover SET places = 'Bergen'"), DamagedStoreError),
        (lambda file: _inside(file, "DELETE FROM handover"), DamagedStoreError),
        (lambda file: _inside(file, "PRAGMA user_version = 3"), DamagedStoreError),
        (lambda file: _inside(file, "PRAGMA user_version = 99"), NewerStoreError),
        (lambda file: _inside(file, "DROP TABLE handover"), DamagedStoreError),
    ],
    ids=[
        "half", "a byte short", "empty", "another file", "a bit flipped", "a row changed", "rows removed",
        "label changed", "without label", "of before", "of a later program", "without a table",
    ],
)  # fmt: skip
def test_what_is_not_whole_is_refused(
    tmp_path: Path, file: Path, hasty: None, damage: Callable[[Path], None], error: type[StoreError]
) -> None:
    home = paths.inside(tmp_path / "desk")
    damage(file)
    with pytest.raises(error):
        handover.open_file(home, file, CODE)
    assert not list(home.scratch.iterdir())


TOMB = "INSERT INTO tombstone (id, kind, revision, removed_at, removed_by) VALUES ('zz', {}, {}, {}, 'x')"
WHEN = "'2026-01-01T00:00:00.000+00:00'"


@pytest.mark.parametrize(
    "statements",
    [
        ("CREATE TRIGGER t AFTER INSERT ON contact BEGIN DELETE FROM contact; END",),
        ("ALTER TABLE memo RENAME TO other", "CREATE VIEW memo AS SELECT * FROM other"),
        ("CREATE VIRTUAL TABLE more USING fts5 (a)",),
        ("CREATE VIRTUAL TABLE search_more USING rtree (a, b, c)",),
        ('CREATE TABLE "memo; DROP TABLE contact" (a)',),
        (TOMB.format("'nothing'", 1, WHEN),),
        (TOMB.format("'contact'", -1, WHEN),),
        (TOMB.format("'contact'", 1, "'once'"),),
        ("UPDATE council SET kind = 'nothing'",),
        ("UPDATE meeting SET day = 'soon'",),
        ("UPDATE contact SET changed_at = 'soon'",),
        ("UPDATE contact SET revision = 9223372036854775807",),
        ("UPDATE contact SET revision = 'often'",),
        ("UPDATE contact SET phone = x'00ff'",),
        ("UPDATE document_content SET content = x'2550'",),
        ("UPDATE issued_document SET sha256 = 'other'",),
        ("UPDATE issued_document SET file_name = '../../Agenda.pdf'",),
        ("UPDATE issued_attachment SET file_name = '..\\Agenda.pdf'",),
        ("UPDATE attachment_content SET content = x'2550'",),
        ("DELETE FROM attachment_content",),
        ("UPDATE handover SET places = 'Bergen'",),
    ],
    ids=[
        "a trigger", "a view", "a virtual table", "one called as ours", "a name that is more", "removed: nothing known",
        "removed: less than once", "removed: no day", "no kind", "no day", "no moment", "revision too high",
        "revision of words", "bytes for words", "other bytes", "another sum", "a file elsewhere",
        "an attachment elsewhere", "other attached bytes", "no attached bytes", "another place",
    ],
)  # fmt: skip
def test_what_has_not_the_form_of_a_handover_is_refused_whoever_made_it(
    tmp_path: Path, file: Path, hasty: None, statements: tuple[str, ...]
) -> None:
    """What is taken in stays: a desk could never again read what is not of its kind."""
    home = paths.inside(tmp_path / "desk")
    _forge(file, *statements)
    with pytest.raises(DamagedStoreError):
        handover.open_file(home, file, CODE)
    assert not list(home.scratch.iterdir())


def test_the_same_is_taken_where_it_says_what_is_so(tmp_path: Path, file: Path, hasty: None) -> None:
    _forge(file, "UPDATE contact SET phone = '12345678'")
    incoming = handover.open_file(paths.inside(tmp_path / "desk"), file, CODE)
    with incoming.read() as reader:
        assert {contact.phone for contact in reader.all(Contact)} == {"12345678"}
    incoming.close()


def test_an_older_file_is_brought_up_to_date_in_a_copy(
    tmp_path: Path, file: Path, hasty: None, monkeypatch: pytest.MonkeyPatch
) -> None:
    """As a later version will see it: there is a step more to take."""
    home = paths.inside(tmp_path / "desk")
    before = file.read_bytes()
    taken = []
    monkeypatch.setattr(migrate, "bring_up_to_date", lambda copy, _key: taken.append(copy))
    monkeypatch.setattr(migrate, "NEWEST", migrate.NEWEST + 1)
    handover.open_file(home, file, CODE).close()
    assert [copy.is_relative_to(home.scratch) for copy in taken] == [True]
    assert file.read_bytes() == before


def test_where_it_cannot_be_written_nothing_is_left(officer: Post, hasty: None, tmp_path: Path) -> None:
    target = tmp_path / "away" / "x.ldhandover"
    with pytest.raises(OSError):
        handover.write(officer.desk, officer.home, officer.scope(), target, CODE)
    target.parent.mkdir()
    target.mkdir()  # a folder stands there: the last step fails
    with pytest.raises(OSError):
        handover.write(officer.desk, officer.home, officer.scope(), target, CODE)
    assert list(target.parent.iterdir()) == [target]
    assert not list(officer.home.scratch.iterdir())
    assert officer.all(Handover) == []


def test_what_a_run_that_is_killed_leaves_there_is_swept_away(
    officer: Post, hasty: None, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def killed(*_given: object) -> None:
        shutil.copytree(stick, tmp_path / "as it was then")
        raise KeyboardInterrupt

    stick = tmp_path / "stick"
    stick.mkdir()
    with monkeypatch.context() as patched:
        patched.setattr(shutil, "copyfileobj", killed)
        with pytest.raises(KeyboardInterrupt):
            handover.write(officer.desk, officer.home, officer.scope(), stick / "x.ldhandover", CODE)
    assert not list(stick.iterdir())
    assert leftovers.sweep_folder(tmp_path / "as it was then", float("inf")) == 1


def test_a_file_that_is_away_says_so(officer: Post, tmp_path: Path) -> None:
    with pytest.raises(OSError):
        handover.open_file(officer.home, tmp_path / "away.ldhandover", CODE)
