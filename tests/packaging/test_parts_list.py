"""The list of what is shipped: CycloneDX by its form, and the same as the page on licences and the pins tell."""

import json
import re
import sys
from collections.abc import Iterator
from typing import Any

import parts as parts_list
import pytest
import wheels

from liaison_desk import __version__
from liaison_desk.services import parts
from liaison_desk.services.parts import PartGroup

SYSTEM = {"win32": "Windows", "darwin": "macOS"}.get(sys.platform, "Linux")
KINDS = {"application", "library", "data", "file"}


@pytest.fixture(scope="module")
def made() -> dict[str, Any]:
    found: dict[str, Any] = json.loads(parts_list.as_json(parts_list.document()))
    return found


def every(components: list[dict[str, Any]]) -> Iterator[dict[str, Any]]:
    for one in components:
        yield one
        yield from every(one.get("components", []))


def test_its_form_is_the_one_of_cyclonedx(made: dict[str, Any]) -> None:
    assert (made["bomFormat"], made["specVersion"], made["version"]) == ("CycloneDX", "1.6", 1)
    assert re.fullmatch(r"urn:uuid:[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}", made["serialNumber"])
    whole = [made["metadata"]["component"], *every(made["components"])]
    for one in whole:
        assert one["type"] in KINDS
        assert one["name"]
        assert all(set(told) == {"expression"} or set(told["license"]) == {"name"} for told in one.get("licenses", []))
        for told in one.get("hashes", []):
            assert told["alg"] == "SHA-256"
            assert re.fullmatch(r"[0-9a-f]{64}", told["content"])
    refs = [one["bom-ref"] for one in whole]
    assert len(set(refs)) == len(refs)
    named = [(told["ref"], told.get("dependsOn", [])) for told in made["dependencies"]]
    assert {ref for ref, needed in named for ref in (ref, *needed)} <= set(refs)
    assert all(len(set(needed)) == len(needed) for _, needed in named)


def test_it_tells_what_the_page_on_licences_tells(made: dict[str, Any]) -> None:
    own, *others = parts.every_part(is_installed=True)
    assert made["metadata"]["component"]["version"] == __version__
    listed = {one["bom-ref"]: one for one in made["components"] if one["type"] != "file"}
    assert list(listed) == [part.key for part in others]
    for part in others:
        assert listed[part.key]["name"] == part.name
        assert listed[part.key].get("version", "").startswith(part.version)
        assert bool(listed[part.key].get("licenses")) is bool(part.licence)
    told = next(told for told in made["dependencies"] if told["ref"] == own.key)
    assert {"sqlalchemy", "pyside6-essentials", "qt", "python", "inter", "lovdata"} <= set(told["dependsOn"])


def test_every_library_is_the_one_that_is_pinned(made: dict[str, Any]) -> None:
    pinned = {pin.name: (pin, wheel) for pin, wheel in wheels.chosen(SYSTEM, sys.version_info[:2])}
    listed = {one["bom-ref"]: one for one in made["components"] if one.get("hashes") and one["type"] == "library"}
    assert set(listed) == set(pinned)
    for key, (pin, wheel) in pinned.items():
        assert wheel is not None
        assert listed[key]["version"] == pin.version
        assert listed[key]["purl"] == f"pkg:pypi/{key}@{pin.version}"
        assert {told["content"] for told in listed[key]["hashes"]} == {wheel.sha256} <= pin.hashes


def test_one_that_is_not_pinned_so_is_an_error(monkeypatch: pytest.MonkeyPatch) -> None:
    newer = parts.Part(PartGroup.LIBRARIES, "sqlalchemy", "SQLAlchemy", "9.9")
    monkeypatch.setattr(parts_list, "every_part", lambda **_: (newer, newer))
    with pytest.raises(parts_list.NotPinnedError, match=r"SQLAlchemy is 9\.9"):
        parts_list.document()


def test_every_licence_but_one_is_known_by_its_short_name(made: dict[str, Any]) -> None:
    told = {one["bom-ref"]: one.get("licenses") for one in made["components"] if one["type"] != "file"}
    assert [ref for ref, licences in told.items() if licences is None] == ["ssb"]  # is free to use, and names none
    assert [ref for ref, licences in told.items() if licences and "license" in licences[0]] == []


def test_fonts_icons_and_register_are_in_it_file_by_file(made: dict[str, Any]) -> None:
    files = {one["name"] for one in every(made["components"]) if one["type"] == "file"}
    there = {f"resources/{folder}/{name}" for folder, name in (("fonts", "DejaVuSans.ttf"), ("icons", "archive.svg"))}
    assert there | {"resources/data/municipalities.csv", "resources/fonts/Inter-Regular.ttf"} <= files


def test_no_address_stands_in_it_and_the_same_parts_give_the_same_bytes(made: dict[str, Any]) -> None:
    assert "://" not in parts_list.as_json(made)
    assert str(wheels.PACKAGING.parent) not in parts_list.as_json(made)
    assert parts_list.document() == made
