"""What the program makes is for its user alone."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from liaison_desk import paths, private

POSIX = pytest.mark.skipif(os.name == "nt", reason="Windows keeps rights in another way")
ME = "S-1-5-21-1-2-3-1001"


@POSIX
def test_what_is_made_on_the_way_is_the_users_alone_and_what_was_there_stays_as_it_was(tmp_path: Path) -> None:
    shared = tmp_path / "shared"
    shared.mkdir(mode=0o755)
    shared.chmod(0o755)
    os.umask(0)
    paths.inside(shared / "mine" / "desk").make()
    assert shared.stat().st_mode & 0o777 == 0o755
    made = [one for one in shared.rglob("*") if one.is_dir()]
    assert {one.name for one in made} == {"mine", "desk", "cache", "log"}
    assert {one.stat().st_mode & 0o777 for one in made} == {0o700}


def test_a_file_in_its_place_is_no_folder(tmp_path: Path) -> None:
    (tmp_path / "desk").touch()
    with pytest.raises(NotADirectoryError):
        private.make_folder(tmp_path / "desk")
    with pytest.raises(OSError):
        private.make_folder(tmp_path / "desk" / "deep")


@POSIX
def test_it_is_known_what_others_may_read(tmp_path: Path) -> None:
    file = tmp_path / "store.ldb"
    assert private.others_may_read(file) is None
    file.touch(mode=0o600)
    assert private.others_may_read(file) is False
    file.chmod(0o640)
    assert private.others_may_read(file) is True


@POSIX
def test_a_breakdown_leaves_no_picture_of_the_memory() -> None:
    asked = "import resource; from liaison_desk import private; private.no_dumps(); print(resource.getrlimit(resource.RLIMIT_CORE)[0])"
    done = subprocess.run([sys.executable, "-c", asked], capture_output=True, text=True, check=True)
    assert done.stdout == "0\n"


def test_windows_is_asked_to_let_nobody_else_in() -> None:
    assert private.strangers(private.rights_for(ME), ME) == set()
    assert private.rights_for(ME).startswith("D:P(")  # P: nothing comes from the folder above


@pytest.mark.parametrize(
    ("rights", "who"),
    [
        ("D:AI(A;OICIID;FA;;;SY)(A;OICIID;FA;;;BA)(A;OICIID;FA;;;S-1-5-21-1-2-3-1001)", set()),
        ("D:AI(A;OICIID;FA;;;BA)(A;OICIID;0x1200a9;;;BU)(A;ID;0x1301bf;;;AU)(A;OICIIOID;SDGXGWGR;;;IU)", {"BU", "AU"}),
        ("D:(A;OICI;FA;;;WD)", {"WD"}),
        ("D:(D;OICI;FA;;;BU)(A;OICI;FA;;;S-1-5-21-1-2-3-1002)", {"S-1-5-21-1-2-3-1002"}),
        ('D:(XA;;FX;;;BU;(@User.Title=="PM"))', {"BU"}),
    ],
)
def test_strangers_are_found_in_the_rights_of_windows(rights: str, who: set[str]) -> None:
    assert private.strangers(rights, ME) == who


def test_a_folder_in_the_profile_of_windows_is_the_users_already(tmp_path: Path) -> None:
    assert private.is_in_profile(tmp_path / "AppData" / "Local" / "liaison-desk", str(tmp_path))
    assert not private.is_in_profile(tmp_path, str(tmp_path))
    assert not private.is_in_profile(tmp_path / "desk", "")
