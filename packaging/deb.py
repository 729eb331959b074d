"""Make the Debian package of dist/liaison-desk, with dpkg-deb and nothing else of Debian's.

    python packaging/deb.py

What it depends on is read from the libraries in the folder: what they ask for and the folder does not hold.
"""

import gzip
import hashlib
import os
import re
import shutil
import subprocess
import tempfile
import tomllib
from collections.abc import Iterator
from datetime import UTC, datetime
from email.utils import format_datetime
from pathlib import Path
from xml.etree import ElementTree

ROOT = Path(__file__).resolve().parent.parent
LINUX = ROOT / "packaging" / "linux"
FOLDER = ROOT / "dist" / "liaison-desk"
ICONS = ROOT / "build" / "icons"
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
NAME = PROJECT["name"]
AUTHORS = "The Liaison Desk authors"
HOME = Path("usr/lib") / NAME

# Who brings a library, in Debian 12 and in what came after it.
OF_LIBRARY = {
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libX11-xcb.so.1": "libx11-xcb1",
    "libX11.so.6": "libx11-6",
    "libbrotlidec.so.1": "libbrotli1",
    "libbrotlicommon.so.1": "libbrotli1",
    "libdbus-1.so.3": "libdbus-1-3",
    "libfontconfig.so.1": "libfontconfig1",
    "libfreetype.so.6": "libfreetype6",
    "libgcc_s.so.1": "libgcc-s1",
    "libglib-2.0.so.0": "libglib2.0-0 | libglib2.0-0t64",
    "libgssapi_krb5.so.2": "libgssapi-krb5-2",
    "libgthread-2.0.so.0": "libglib2.0-0 | libglib2.0-0t64",
    "libstdc++.so.6": "libstdc++6",
    "libwayland-client.so.0": "libwayland-client0",
    "libwayland-cursor.so.0": "libwayland-cursor0",
    "libwayland-egl.so.1": "libwayland-egl1",
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-randr.so.0": "libxcb-randr0",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-render.so.0": "libxcb-render0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-shm.so.0": "libxcb-shm0",
    "libxcb-sync.so.1": "libxcb-sync1",
    "libxcb-util.so.1": "libxcb-util1",
    "libxcb-xfixes.so.0": "libxcb-xfixes0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
    "libxcb.so.1": "libxcb1",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libzstd.so.1": "libzstd1",
}
OF_LIBC = re.compile(r"ld-linux.*|lib(c|m|dl|rt|pthread|resolv|util)\.so\.\d")
RELEASE = re.compile(r"^## \[(\d+\.\d+\.\d+)\] – (\d{4}-\d\d-\d\d)$", re.MULTILINE)


def main() -> None:
    print(build(PROJECT["version"]))


def build(version: str, folder: Path = ROOT / "dist", packing: str = "xz") -> Path:
    """The package's file, in this folder."""
    architecture = run("dpkg", "--print-architecture").strip()
    made = folder / f"{NAME}_{version}_{architecture}.deb"
    with tempfile.TemporaryDirectory() as scratch:
        root = Path(scratch) / "root"
        shutil.copytree(FOLDER, root / HOME / "program", symlinks=True)
        (root / HOME / "program" / "build").write_text(f"{version}-{fingerprint(FOLDER)}\n")
        fill_share(root / "usr" / "share", version)
        link(root / "usr" / "bin" / NAME, Path("..") / "lib" / NAME / "current" / NAME)
        settle(root)
        control(root, version, architecture)
        run("dpkg-deb", "--root-owner-group", f"-Z{packing}", "--build", str(root), str(made))
    return made


def run(*command: str) -> str:
    return subprocess.run(command, check=True, capture_output=True, text=True).stdout


def fingerprint(folder: Path) -> str:
    """The same for the same files alone: two builds of one version must not lie in one place."""
    told = hashlib.sha256()
    for file in sorted(file for file in folder.rglob("*") if file.is_file()):
        told.update(str(file.relative_to(folder)).encode() + b"\0" + hashlib.sha256(file.read_bytes()).digest())
    return told.hexdigest()[:12]


# -- what lies around the program
def fill_share(share: Path, version: str) -> None:
    put(LINUX / f"{NAME}.desktop", share / "applications" / f"{NAME}.desktop")
    put(LINUX / f"{NAME}.mime.xml", share / "mime" / "packages" / f"{NAME}.xml")
    described = metainfo()
    identity = described.findtext("id")
    written = share / "metainfo" / f"{identity}.metainfo.xml"
    written.parent.mkdir(parents=True)
    ElementTree.ElementTree(described).write(written, "utf-8", xml_declaration=True)
    icons = share / "icons" / "hicolor"
    put(ROOT / "packaging" / "icon.svg", icons / "scalable" / "apps" / f"{NAME}.svg")
    for file in ICONS.glob("*.png"):
        put(file, icons / f"{file.stem}x{file.stem}" / "apps" / f"{NAME}.png")
    papers = share / "doc" / NAME
    papers.mkdir(parents=True)
    (papers / "copyright").write_text(licence(), "utf-8")
    pack(changelog(version), papers / "changelog.gz")
    pack((ROOT / "CHANGELOG.md").read_text("utf-8"), papers / "NEWS.gz")


def metainfo() -> ElementTree.Element:
    """With the releases of the change log."""
    described = ElementTree.parse(LINUX / f"{NAME}.metainfo.xml").getroot()
    told = described.find("releases")
    assert told is not None
    for version, day in releases():
        ElementTree.SubElement(told, "release", version=version, date=day)
    return described


def releases() -> list[tuple[str, str]]:
    """Version and day, the newest first."""
    return RELEASE.findall((ROOT / "CHANGELOG.md").read_text("utf-8"))


def changelog(version: str) -> str:
    """In Debian's form. What is new for the officer stands in NEWS."""
    known = releases()
    newest = [] if known[0][0] == version else [(version, known[0][1])]
    entries = []
    for number, day in newest + known:
        at = format_datetime(datetime.fromisoformat(day).replace(tzinfo=UTC))
        told = f"{NAME} ({number}) stable; urgency=medium\n\n  * What is new is told in NEWS.gz.\n\n"
        entries.append(f"{told} -- {AUTHORS} <{NAME}@localhost>  {at}\n")
    return "\n".join(entries)


def licence() -> str:
    head = "Format: https://www.debian.org/doc/packaging-manuals/copyright-format/1.0/\n"
    text = (ROOT / "LICENSE").read_text("utf-8").strip()
    whose = next(line for line in text.splitlines() if line.startswith("Copyright"))
    body = "\n".join(f" {line}" if line.strip() else " ." for line in text.splitlines())
    return (
        f"{head}Upstream-Name: Liaison Desk\n"
        "Comment: The libraries in /usr/lib/liaison-desk have licences of their own. Each lies beside the library, and\n"
        " the program shows them all in its settings.\n\n"
        f"Files: *\nCopyright: {whose.removeprefix('Copyright (c) ')}\nLicense: Expat\n{body}\n"
    )


def put(file: Path, place: Path) -> None:
    place.parent.mkdir(parents=True, exist_ok=True)
    shutil.copyfile(file, place)


def link(place: Path, target: Path) -> None:
    place.parent.mkdir(parents=True)
    place.symlink_to(target)


def pack(text: str, place: Path) -> None:
    place.write_bytes(gzip.compress(text.encode("utf-8"), 9, mtime=0))


def settle(root: Path) -> None:
    """Everybody may read all of it, whatever was kept to whoever built it."""
    for path in [root, *root.rglob("*")]:
        if not path.is_symlink():
            runs = path.is_dir() or path.stat().st_mode & 0o100
            path.chmod(0o755 if runs else 0o644)


# -- what Debian is told
def control(root: Path, version: str, architecture: str) -> None:
    told = root / "DEBIAN"
    told.mkdir(mode=0o755)
    size = sum(path.lstat().st_size for path in root.rglob("*") if path.is_file() and not path.is_symlink())
    fields = {
        "Package": NAME,
        "Version": version,
        "Architecture": architecture,
        "Maintainer": f"{AUTHORS} <{NAME}@localhost>",
        "Installed-Size": str(-(-size // 1024)),
        "Depends": ", ".join(depends(FOLDER)),
        "Recommends": "xdg-utils, desktop-file-utils, shared-mime-info, hicolor-icon-theme",
        "Suggests": "gnome-keyring | kwalletmanager",
        "Section": "misc",
        "Priority": "optional",
        "Description": (
            "councils, meetings and minutes of a police liaison officer\n"
            " For the officer who meets the municipalities: who sits in the police council,\n"
            " what is on the agenda, what was decided, who has promised what, and what\n"
            " became of it. Documents in Bokmål, Nynorsk and English.\n"
            " .\n"
            " Everything stays encrypted on this machine; the network is never used."
        ),
    }
    (told / "control").write_text("".join(f"{name}: {value}\n" for name, value in fields.items()), "utf-8")
    for name, script in (("postinst", "install.sh"), ("prerm", "remove.sh")):
        put(LINUX / script, told / name)
        (told / name).chmod(0o755)
    sums = (f"{digest(path)}  {path.relative_to(root)}\n" for path in sorted(root.rglob("*")) if is_counted(root, path))
    (told / "md5sums").write_text("".join(sums), "utf-8")


def is_counted(root: Path, path: Path) -> bool:
    return path.is_file() and not path.is_symlink() and path.relative_to(root).parts[0] != "DEBIAN"


def digest(file: Path) -> str:
    return hashlib.md5(file.read_bytes(), usedforsecurity=False).hexdigest()


def depends(folder: Path) -> list[str]:
    """Raises `SystemExit` where a library is asked for that nobody is known to bring."""
    asked = set(wanted(folder)) - {path.name for path in folder.rglob("*")}
    asked = {name for name in asked if not OF_LIBC.fullmatch(name)}
    if unknown := asked - OF_LIBRARY.keys():
        raise SystemExit(f"deb.py does not know which package brings {', '.join(sorted(unknown))}")
    libc = (os.confstr("CS_GNU_LIBC_VERSION") or "").removeprefix("glibc ")
    return [f"libc6 (>= {libc})", *sorted({OF_LIBRARY[name] for name in asked})]


def wanted(folder: Path) -> Iterator[str]:
    for file in folder.rglob("*"):
        if file.is_file() and not file.is_symlink():
            with file.open("rb") as opened:
                is_library = opened.read(4) == b"\x7fELF"
            if is_library:
                yield from re.findall(r"\(NEEDED\).*\[(.+)\]", run("readelf", "-d", str(file)))


if __name__ == "__main__":
    main()
