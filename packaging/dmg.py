"""The disk image for macOS, of dist/Liaison Desk.app: signed, notarised, and with Apple's word for it inside.

    python packaging/package.py folder dmg     on macOS, with Xcode's command line tools

LIAISON_DESK_IDENTITY names the certificate in the keychain («Developer ID Application: …»), LIAISON_DESK_NOTARY the
profile that `xcrun notarytool store-credentials` has kept there. Neither a certificate nor a password has a place here.
Without the first nothing is signed, and macOS opens the program only where its user insists.
"""

import os
import shutil
import subprocess
import sys
import tempfile
import tomllib
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
NAME = "Liaison Desk"
APP = ROOT / "dist" / f"{NAME}.app"
IMAGE = ROOT / "dist" / f"liaison-desk-{PROJECT['version']}.dmg"
ENTITLEMENTS = ROOT / "packaging" / "macos" / "entitlements.plist"
IDENTITY, NOTARY = "LIAISON_DESK_IDENTITY", "LIAISON_DESK_NOTARY"
_LIBRARIES = {".dylib", ".so"}


def main() -> None:
    if sys.platform != "darwin":
        raise SystemExit("The disk image is made on macOS.")
    identity, notary = os.environ.get(IDENTITY, ""), os.environ.get(NOTARY, "")
    if identity:
        for command in signing(APP, identity):
            subprocess.run(command, check=True)
    else:
        print(f"Nothing is signed: {IDENTITY} names no certificate.")
    with tempfile.TemporaryDirectory() as scratch:
        inside = Path(scratch)
        shutil.copytree(APP, inside / APP.name, symlinks=True)
        (inside / "Applications").symlink_to("/Applications")
        IMAGE.unlink(missing_ok=True)
        subprocess.run(imaging(inside), check=True)
    for command in notarising(identity, notary):
        subprocess.run(command, check=True)


def signing(app: Path, identity: str) -> Iterator[tuple[str | Path, ...]]:
    """From the inside out, as codesign wants it."""
    sign = ("codesign", "--force", "--timestamp", "--options", "runtime", "--sign", identity)
    for file in sorted(app.rglob("*"), key=lambda file: (-len(file.parts), file)):
        if file.suffix in _LIBRARIES and not file.is_symlink():
            yield (*sign, file)
        if file.suffix == ".framework" and not file.is_symlink():
            yield (*sign, file)
    yield (*sign, "--entitlements", ENTITLEMENTS, app)
    yield ("codesign", "--verify", "--deep", "--strict", app)


def imaging(inside: Path) -> tuple[str | Path, ...]:
    return ("hdiutil", "create", "-volname", NAME, "-srcfolder", inside, "-format", "UDZO", "-ov", IMAGE)


def notarising(identity: str, notary: str) -> Iterator[tuple[str | Path, ...]]:
    """Nothing where nothing was signed, or nobody is to be asked."""
    if identity:
        yield ("codesign", "--force", "--timestamp", "--sign", identity, IMAGE)
    if identity and notary:
        yield ("xcrun", "notarytool", "submit", IMAGE, "--keychain-profile", notary, "--wait")
        yield ("xcrun", "stapler", "staple", IMAGE)


if __name__ == "__main__":
    main()
