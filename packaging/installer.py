"""The installer for Windows, of dist/liaison-desk: signed, put together by Inno Setup, and signed itself.

    python packaging/package.py folder setup     on Windows

LIAISON_DESK_SIGN is the command that signs one file, with {file} where its path goes, such as a call of signtool with a
certificate of the machine's own store. No certificate and no password has a place here. Without it nothing is signed,
and Windows will warn of the installer.
"""

import os
import re
import shutil
import struct
import subprocess
import sys
import tomllib
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
SCRIPT = ROOT / "packaging" / "windows" / "liaison-desk.iss"
FOLDER = ROOT / "dist" / "liaison-desk"
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
SIGN = "LIAISON_DESK_SIGN"
_PLACES = (os.environ.get("ProgramFiles(x86)", ""), os.environ.get("ProgramFiles", ""))  # noqa: SIM112 - so Windows has it
_SECURITY = 4  # where among the tables of a program its signature is named
_TABLES = {0x10B: 96, 0x20B: 112}  # bytes into the optional header: of 32 and of 64 bits


def main() -> None:
    if sys.platform != "win32":
        raise SystemExit("The installer for Windows is made on Windows.")
    compiler = found_compiler()
    if compiler is None:
        raise SystemExit("Inno Setup 6 is not here: ISCC.exe is neither on the path nor where it installs itself.")
    command = os.environ.get(SIGN, "")
    if command:
        for file in unsigned(FOLDER):
            subprocess.run(signing(command, str(file)), check=True)
    else:
        print(f"Nothing is signed: {SIGN} does not say how.")
    subprocess.run(building(str(compiler), command), check=True)


def found_compiler() -> Path | None:
    on_path = shutil.which("ISCC")
    usual = (Path(place, "Inno Setup 6", "ISCC.exe") for place in _PLACES if place)
    return Path(on_path) if on_path else next((file for file in usual if file.exists()), None)


def building(compiler: str, sign: str) -> list[str]:
    """Inno Setup's own placeholder for the file is $f, with $q for a quotation mark."""
    told = [f"/DVersion={PROJECT['version']}"]
    if sign:
        told += ["/DSign", f"/Sliaisondesk={signing(sign, '$f').replace(chr(34), '$q')}"]
    return [compiler, *told, str(SCRIPT)]


def signing(command: str, file: str) -> str:
    """The whole line, as Windows takes it."""
    if "{file}" not in command:
        raise SystemExit(f"{SIGN} must say with {{file}} where the path of what is signed goes.")
    return command.replace("{file}", file)


def unsigned(folder: Path) -> Iterator[Path]:
    """Programs and libraries that nobody has signed; what Microsoft or Python's makers did stays theirs."""
    for file in sorted(folder.rglob("*")):
        if file.suffix.lower() in {".exe", ".dll", ".pyd"} and not is_signed(file.read_bytes()):
            yield file


def is_signed(program: bytes) -> bool:
    """Whether a signature is named where a program for Windows names it."""
    (header,) = struct.unpack_from("<I", program, 0x3C)
    optional = header + 24
    (magic,) = struct.unpack_from("<H", program, optional)
    _, size = struct.unpack_from("<II", program, optional + _TABLES[magic] + 8 * _SECURITY)
    return bool(size)


# -- what Windows shows of a program
def version_resource(program: str) -> str:
    """In the form PyInstaller reads."""
    version = PROJECT["version"]
    numbers = (*map(int, re.findall(r"\d+", version)), 0, 0, 0, 0)[:4]
    told = {
        "CompanyName": "The Liaison Desk authors",
        "FileDescription": "Samarbeidsdesk",
        "FileVersion": version,
        "InternalName": program,
        "LegalCopyright": "MIT",
        "OriginalFilename": f"{program}.exe",
        "ProductName": "Liaison Desk",
        "ProductVersion": version,
    }
    lines = ", ".join(f"StringStruct({name!r}, {value!r})" for name, value in told.items())
    return (
        f"VSVersionInfo(ffi=FixedFileInfo(filevers={numbers}, prodvers={numbers}, mask=0x3F, flags=0, OS=0x40004,"
        " fileType=1, subtype=0, date=(0, 0)), kids=["
        f"StringFileInfo([StringTable('041404B0', [{lines}])]), VarFileInfo([VarStruct('Translation', [0x0414, 1200])])])\n"
    )


if __name__ == "__main__":
    main()
