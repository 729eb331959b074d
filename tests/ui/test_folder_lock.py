"""Whose a lock is that stands in the folder: another machine's, or only another window's."""

from pathlib import Path

from PySide6.QtCore import QSysInfo

from liaison_desk.ui.folder_lock import AlreadyOpenError, FolderLock, OtherMachineError, this_machine

OF_ANOTHER = "4711\nliaison-desk\n{host}\n\n\n"


def left_by(host: str, folder: Path) -> Exception | None:
    lock = folder / "store.lock"
    lock.write_text(OF_ANOTHER.format(host=host), "utf-8")
    return FolderLock(lock).take()


def test_another_machine_is_named(tmp_path: Path) -> None:
    told = left_by("PC-4711", tmp_path)
    assert isinstance(told, OtherMachineError)
    assert told.host == "PC-4711"


def test_this_machine_is_not_another_one_for_its_capitals(tmp_path: Path) -> None:
    """Windows has its name in capitals where Qt writes it, and in small letters where Qt tells it."""
    own = QSysInfo.machineHostName()
    in_other_letters = own.upper() if own != own.upper() else own.lower()
    assert isinstance(left_by(in_other_letters, tmp_path), AlreadyOpenError)


def test_what_was_left_by_a_kill_is_taken_away_where_nothing_can_be_made(tmp_path: Path) -> None:
    """As on a full disk, where Qt cannot make the file it keeps others out with meanwhile."""
    (tmp_path / "store.lock.rmlock").mkdir()
    (tmp_path / "store.lock").write_text(f"{2**22 - 1}\nliaison-desk\n{QSysInfo.machineHostName()}\n\n\n", "utf-8")
    assert FolderLock(tmp_path / "store.lock").take() is None


def test_a_lock_without_words_is_nobodys_unless_it_is_held(tmp_path: Path) -> None:
    file = tmp_path / "store.lock"
    file.touch()
    first = FolderLock(file)
    assert first.take() is None
    file.write_bytes(b"")
    assert isinstance(FolderLock(file).take(), AlreadyOpenError)
    first.let_go()


def test_windows_names_itself_as_its_locks_do() -> None:
    told = {"COMPUTERNAME": "POLITIKONTAKT-0"}  # of «politikontakt-0042»
    assert this_machine("win32", told) == "politikontakt-0"
    assert this_machine("linux", told) == this_machine("win32", {}) == QSysInfo.machineHostName().casefold()
