"""The list of all that is shipped, as CycloneDX (SBOM): name, version, licence, hash and origin of every part.

    python packaging/parts.py [FILE]     dist/liaison-desk-VERSION.cdx.json unless it is given

`make package` puts it beside the program. It says of this system and this Python what the page on licences shows there
(services/parts.py), and holds every library to its pin: one that is installed in another version is an error. No
address of a registry stands in it, and the same parts give the same bytes.
"""

import hashlib
import json
import re
import sys
import tomllib
import uuid
from collections.abc import Iterator
from dataclasses import replace
from importlib.util import find_spec
from pathlib import Path
from typing import Any

import assets
import wheels
from packaging.licenses import InvalidLicenseExpression, canonicalize_license_expression

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT / "src"))

from liaison_desk.services.parts import Part, PartGroup, every_part, needs  # noqa: E402

FORMAT = "1.6"
_SYSTEMS = {"win32": "Windows", "darwin": "macOS"}
_LICENCES = {"CC BY 4.0": "CC-BY-4.0", "NLOD 2.0": "NLOD-2.0", "Public domain": "blessing"}  # as SPDX calls them
_KINDS = {PartGroup.LIBRARIES: "library", PartGroup.LOOKS: "library", PartGroup.REGISTER: "data"}
_FILES = {  # of what comes as files: where they lie in resources, and how they are called
    "inter": ("fonts", "Inter-*.ttf"),
    "dejavu": ("fonts", "DejaVu*.ttf"),
    "lucide": ("icons", "*.svg"),
}
_FROM = {"inter": assets.INTER, "dejavu": assets.DEJAVU, "lucide": assets.LUCIDE}  # packages of npm
_BUILD = wheels.PACKAGING / "requirements-package.txt"
_DATA = ("data", "*")


class NotPinnedError(Exception):
    """A library is not the one that is pinned: the list would tell of something else than is shipped."""


def main() -> None:
    told = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    target = Path(sys.argv[1]) if sys.argv[1:] else ROOT / "dist" / f"liaison-desk-{told['version']}.cdx.json"
    target.parent.mkdir(parents=True, exist_ok=True)
    target.write_text(as_json(document()), "utf-8")
    print(target)


def document() -> dict[str, Any]:
    """For the system and the Python this runs on."""
    own, *others = map(_with_version, every_part(is_installed=True))
    made = {
        "bomFormat": "CycloneDX",
        "specVersion": FORMAT,
        "version": 1,
        "metadata": {
            "lifecycles": [{"phase": "build"}],
            "component": {"type": "application", **_known(own)},
        },
        "components": [*map(_component, others), *_files("data", *_DATA)],
        "dependencies": list(_dependencies(own, others)),
    }
    return {"serialNumber": f"urn:uuid:{uuid.uuid5(uuid.NAMESPACE_OID, as_json(made))}", **made}


def as_json(made: dict[str, Any]) -> str:
    return json.dumps(made, ensure_ascii=False, indent=2) + "\n"


def _component(part: Part) -> dict[str, Any]:
    made = {"type": _KINDS[part.group], **_known(part)}
    wheel = _wheel(part)
    if wheel is not None:
        made["hashes"] = [{"alg": "SHA-256", "content": wheel.sha256}]
        made["purl"] = f"pkg:pypi/{part.key}@{part.version}"
    elif part.key in _FROM:
        made["purl"] = "pkg:npm/" + _FROM[part.key].replace("@", "%40", _FROM[part.key].count("@") - 1)
    elif part.key == "pyinstaller":
        made["purl"] = f"pkg:pypi/{part.key}@{part.version}"
    elif part.group is PartGroup.LIBRARIES:
        made["purl"] = f"pkg:generic/{part.key}" + (f"@{part.version.split()[0]}" if part.version else "")
    if part.key in _FILES:
        made["components"] = list(_files(part.key, *_FILES[part.key]))
    return made


def _with_version(part: Part) -> Part:
    """What the program does not tell of itself: the fonts' and the icons', its builder's, and OpenSSL's, which stands in
    the library it is compiled into."""
    if part.key in _FROM:
        return replace(part, version=_FROM[part.key].rpartition("@")[2])
    if part.key == "pyinstaller":
        return replace(
            part, version=next(p.version for p in wheels.pins(_BUILD.read_text("utf-8")) if p.name == part.key)
        )
    if part.key == "openssl":
        driver = find_spec("sqlcipher3._sqlite3")
        told = (
            re.search(rb"OpenSSL (\d+\.\d+\.\d+)", Path(driver.origin).read_bytes())
            if driver and driver.origin
            else None
        )
        return replace(part, version=told[1].decode("ascii") if told else "")
    return part


def _known(part: Part) -> dict[str, Any]:
    made: dict[str, Any] = {"bom-ref": part.key, "name": part.name}
    if part.version:
        made["version"] = part.version
    if part.licence:
        made["licenses"] = [_licence(part.licence)]
    return made


def _licence(words: str) -> dict[str, Any]:
    try:
        return {"expression": str(canonicalize_license_expression(_LICENCES.get(words, words)))}
    except InvalidLicenseExpression:
        return {"license": {"name": words}}


def _wheel(part: Part) -> wheels.Wheel | None:
    """What it was installed from; None for what is inside another one."""
    system = _SYSTEMS.get(sys.platform, "Linux")
    chosen = {pin.name: wheel for pin, wheel in wheels.chosen(system, sys.version_info[:2])}
    wheel = chosen.get(part.key)
    if wheel is not None and wheel.version != part.version:
        raise NotPinnedError(f"{part.name} is {part.version}, and {wheel.version} is pinned")
    return wheel


def _files(of: str, folder: str, names: str) -> Iterator[dict[str, Any]]:
    for file in sorted((ROOT / "resources" / folder).glob(names)):
        digest = hashlib.sha256(file.read_bytes()).hexdigest()
        told = {"type": "file", "bom-ref": f"{of}/{file.name}", "name": file.relative_to(ROOT).as_posix()}
        yield {**told, "hashes": [{"alg": "SHA-256", "content": digest}]}


def _dependencies(own: Part, others: list[Part]) -> Iterator[dict[str, Any]]:
    """Which library asks for which; what is inside one, and what is none, the program itself has."""
    asked = needs()
    loose = [part.key for part in others if part.key not in asked]
    yield {"ref": own.key, "dependsOn": sorted({*asked.pop(own.key), *loose})}
    for key, needed in sorted(asked.items()):
        yield {"ref": key, "dependsOn": sorted(needed)} if needed else {"ref": key}


if __name__ == "__main__":
    main()
