"""What goes into the folder that is installed: all the program asks for at any time, and nothing that tells of whoever
built it."""

import ast
import subprocess
import sys
from pathlib import Path

import bundle
import pytest

from liaison_desk.store import migrate

ROOT = Path(bundle.__file__).resolve().parents[1]
SPEC = (ROOT / "packaging" / "liaison-desk.spec").read_text("utf-8")
QT = "_internal/PySide6/Qt"


def asked_for() -> set[str]:
    """What the program imports by a name in a text, which PyInstaller cannot see."""
    found = set()
    for file in (ROOT / "src").rglob("*.py"):
        for node in ast.walk(ast.parse(file.read_text("utf-8"))):
            if isinstance(node, ast.Call) and ast.unparse(node.func) == "importlib.import_module":
                (name,) = node.args
                if isinstance(name, ast.Constant):
                    found.add(str(name.value))
    return found


def test_what_is_imported_by_name_is_named() -> None:
    outside = {name for name in asked_for() if not name.startswith("liaison_desk.")}
    named = {node.value for node in ast.walk(ast.parse(SPEC)) if isinstance(node, ast.Constant)}
    missing = {name for name in outside if name.partition(".")[0] not in sys.stdlib_module_names} - named
    assert missing <= {"keyring"}  # named by collecting its backends
    assert "keyring.backends" in named
    assert outside


READING = """
import holidays, sys
from pathlib import Path
from liaison_desk.services.holidays import public_holidays
home = Path(holidays.__file__).parent
read = []
sys.addaudithook(lambda event, given: event == "open" and read.append(str(given[0])))
assert public_holidays([2026])
print(*{Path(file).relative_to(home).as_posix() for file in read if str(home) in file and not file.endswith((".py", ".pyc"))})
"""


def test_the_names_of_the_holidays_come_along() -> None:
    """A library's own file, which nothing tells PyInstaller of."""
    read = subprocess.run([sys.executable, "-c", READING], check=True, capture_output=True, text=True).stdout.split()
    assert read
    assert [file for file in read if f'"{file}"' not in SPEC] == []


def test_what_is_left_out_is_not_imported_anywhere() -> None:
    """Not by the program itself. Of the libraries the demo in the built folder tells."""
    imported = set(asked_for())
    for file in (ROOT / "src").rglob("*.py"):
        for node in ast.walk(ast.parse(file.read_text("utf-8"))):
            if isinstance(node, ast.Import):
                imported |= {alias.name for alias in node.names}
            elif isinstance(node, ast.ImportFrom) and node.module:
                imported |= {node.module, *(f"{node.module}.{alias.name}" for alias in node.names)}
    left_out = [name for name in imported for other in bundle.NOT_OURS if name == other or name.startswith(f"{other}.")]
    assert left_out == []


def test_everything_in_the_resources_goes_along_but_the_texts_that_were_compiled() -> None:
    resources = [path for path in (ROOT / "resources").rglob("*") if path.is_file()]
    left = {
        path.suffix
        for path in resources
        if bundle.has_no_use(f"resources/{path.relative_to(ROOT / 'resources').as_posix()}")
    }
    assert left == {".ts"}
    assert '(str(ROOT / "resources"), "resources")' in SPEC


def test_every_step_to_a_newer_store_goes_along() -> None:
    steps = sorted((ROOT / "src" / "liaison_desk" / "store" / "migrations" / "versions").glob("v*.py"))
    assert len(steps) == migrate.NEWEST
    assert [step for step in steps if bundle.has_no_use(f"liaison_desk/store/migrations/versions/{step.name}")] == []


@pytest.mark.parametrize(
    "place",
    [
        f"{QT}/lib/libQt6Network.so.6",  # between two copies of the program
        f"{QT}/lib/libQt6Pdf.so.6",
        f"{QT}/lib/libQt6DBus.so.6",
        f"{QT}/lib/libQt6WaylandClient.so.6",
        f"{QT}/plugins/platforms/libqxcb.so",
        f"{QT}/plugins/platforms/libqwayland.so",
        f"{QT}/plugins/platforms/libqoffscreen.so",
        f"{QT}/plugins/wayland-shell-integration/libxdg-shell.so",
        f"{QT}/plugins/iconengines/libqsvgicon.so",
        f"{QT}/plugins/imageformats/libqjpeg.so",
        f"{QT}/translations/qtbase_nn.qm",
        "PySide6\\Qt6Network.dll",
        "PySide6\\plugins\\platforms\\qwindows.dll",
        "PySide6/Qt/plugins/platforms/libqcocoa.dylib",
        "PIL/_imaging.cpython-311-x86_64-linux-gnu.so",
    ],
)
def test_what_is_kept(place: str) -> None:
    assert not bundle.has_no_use(place)


@pytest.mark.parametrize(
    "place",
    [
        f"{QT}/lib/libQt6Quick.so.6",
        f"{QT}/lib/libQt6OpenGL.so.6",
        f"{QT}/plugins/tls/libqopensslbackend.so",
        f"{QT}/plugins/platforms/libqeglfs.so",
        f"{QT}/plugins/platforminputcontexts/libqtvirtualkeyboardplugin.so",
        f"{QT}/translations/qtbase_de.qm",
        f"{QT}/translations/qtbase_nl.qm",
        "PySide6\\opengl32sw.dll",
        "PySide6\\plugins\\tls\\qschannelbackend.dll",
        "PySide6\\plugins\\platforms\\qminimal.dll",
        "PySide6/Qt/plugins/platforms/libqminimal.dylib",
        "PIL/_avif.cp311-win_amd64.pyd",
    ],
)
def test_what_is_left_out(place: str) -> None:
    assert bundle.has_no_use(place)


def test_of_what_was_installed_only_what_is_read_goes_along() -> None:
    """A RECORD and a direct_url.json would tell where the program was built."""
    told = "liaison_desk-0.4.0.dist-info"
    assert bundle.is_of_metadata(f"{told}/METADATA")
    assert bundle.is_of_metadata("pyyaml-6.0.3.dist-info/licenses/LICENSE")
    assert bundle.is_of_metadata("keyring-25.7.0.dist-info\\entry_points.txt")
    assert not bundle.is_of_metadata(f"{told}/direct_url.json")
    assert not bundle.is_of_metadata(f"{told}/RECORD")
    assert bundle.is_of_metadata("resources/licences/Apache-2.0.txt")


def test_libraries_of_the_building_machine_stay_there() -> None:
    assert bundle.is_the_systems("/usr/lib/x86_64-linux-gnu/libxcb-cursor.so.0")
    assert not bundle.is_the_systems("/lib/x86_64-linux-gnu/libssl.so.3")  # Python's own
    assert not bundle.is_the_systems("/usr/lib/python3.11/lib-dynload/_hashlib.cpython-311-x86_64-linux-gnu.so")
    assert not bundle.is_the_systems("C:\\Python\\python311.dll")


def test_whoever_comes_along_unasked_is_found() -> None:
    assert bundle.strangers(["liaison_desk.app", "sqlalchemy.orm", "PySide6/QtCore.abi3.so", "json"]) == []
    assert bundle.strangers(["pytest", "hypothesis.strategies", "docx"]) == ["hypothesis", "pytest"]
