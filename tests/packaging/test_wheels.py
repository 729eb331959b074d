"""Each system and Python the program is made for can install every pin from a wheel, by a hash that is pinned."""

import re
import tomllib
from pathlib import Path

import pytest
import wheels
from wheels import Pin, Wheel

ROOT = Path(wheels.__file__).resolve().parents[1]


@pytest.mark.parametrize("python", wheels.PYTHONS, ids=lambda python: f"{python[0]}.{python[1]}")
@pytest.mark.parametrize("system", wheels.SYSTEMS)
def test_every_pin_has_a_wheel(system: str, python: tuple[int, int]) -> None:
    found = list(wheels.chosen(system, python))
    assert [pin.name for pin, wheel in found if wheel is None] == []
    names = {pin.name for pin, _ in found}
    assert {"pyside6-essentials", "pyside6-pdf", "sqlcipher3", "sqlalchemy", "reportlab", "lxml"} <= names
    assert ("keyring" in names) is (system != "Windows")  # which is asked through ctypes
    assert ("secretstorage" in names) is (system == "Linux")


def test_the_pythons_are_those_of_the_project() -> None:
    told = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]["requires-python"]
    first, last = wheels.PYTHONS[0], wheels.PYTHONS[-1]
    assert told == f">={first[0]}.{first[1]},<{last[0]}.{last[1] + 1}"


def test_the_table_knows_nothing_but_what_is_pinned() -> None:
    pinned = {(pin.name, pin.version): pin.hashes for pin in wheels.pins()}
    assert len(pinned) > 30
    for wheel in wheels.wheels():
        assert wheel.sha256 in pinned[wheel.name, wheel.version]


@pytest.mark.parametrize("file", ["requirements.txt", "requirements-dev.txt", "wheels.txt"])
def test_no_address_stands_in_what_is_pinned(file: str) -> None:
    words = (ROOT / "packaging" / file).read_text("utf-8")
    assert re.findall(r"https?:|//|--(?:extra-)?index-url|--find-links", words) == []


@pytest.mark.parametrize(
    ("file", "systems"),
    [
        ("x-1.0-py3-none-any.whl", {"Windows", "macOS", "Linux"}),
        ("x-1.0-cp310-abi3-win_amd64.whl", {"Windows"}),
        ("x-1.0-cp311-cp311-macosx_11_0_universal2.whl", {"macOS"}),
        ("x-1.0-cp311-cp311-macosx_13_0_x86_64.whl", set()),
        ("x-1.0-cp311-cp311-macosx_15_0_arm64.whl", set()),  # newer than the one it is made for
        ("x-1.0-cp311-cp311-manylinux_2_17_x86_64.manylinux2014_x86_64.whl", {"Linux"}),
        ("x-1.0-cp311-cp311-manylinux_2_39_x86_64.whl", set()),  # newer than Debian 12
        ("x-1.0-cp311-cp311-musllinux_1_2_x86_64.whl", set()),
        ("x-1.0-cp312-cp312-win_amd64.whl", set()),  # of another Python
    ],
)
def test_which_system_a_wheel_serves(file: str, systems: set[str]) -> None:
    wheel = Wheel(file, "")
    assert {system for system in wheels.SYSTEMS if wheel.fits(system, (3, 11))} == systems


def test_a_pin_is_read_with_its_marker_and_hashes() -> None:
    a, b = "a" * 64, "b" * 64
    text = f"# made by\nx==1.0 \\\n    --hash=sha256:{a} \\\n    --hash=sha256:{b}\n    # via y\n"
    text += f"z-z==2 ; python_full_version < '3.12' and sys_platform != 'win32' \\\n    --hash=sha256:{a}\n"
    one, other = wheels.pins(text)
    assert one == Pin("x", "1.0", "", frozenset({a, b}))
    assert (other.name, other.hashes) == ("z-z", frozenset({a}))
    assert [other.is_for(*of) for of in (("macOS", (3, 11)), ("macOS", (3, 12)), ("Windows", (3, 11)))] == [
        True,
        False,
        False,
    ]
