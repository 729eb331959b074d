"""The installer of Windows and the disk image of macOS, as far as they can be seen from here."""

import ast
import plistlib
import re
import struct
import tomllib
from pathlib import Path

import dmg
import installer
import pytest

from liaison_desk import paths, running
from liaison_desk.domain.handover import SUFFIX

ROOT = Path(installer.__file__).resolve().parents[1]
SPEC = (ROOT / "packaging" / "liaison-desk.spec").read_text("utf-8")
SCRIPT = installer.SCRIPT.read_text("utf-8")
LINES = [line for line in SCRIPT.splitlines() if line and not line.startswith((";", "#"))]
VERSION = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]["version"]


def setting(name: str) -> str:
    (line,) = [line for line in LINES if line.startswith(f"{name}=")]
    return line.partition("=")[2]


def section(name: str) -> list[str]:
    found = re.search(rf"^\[{name}\]\n(.*?)(?=^\[|\Z)", SCRIPT, re.MULTILINE | re.DOTALL)
    return [line for line in (found[1] if found else "").splitlines() if line and not line.startswith((";", "#"))]


class TestWindows:
    def test_it_takes_what_the_spec_makes(self) -> None:
        (files,) = section("Files")
        assert '"dist\\liaison-desk\\*"' in files
        assert 'COLLECT(*programs, analysis.binaries, analysis.datas, name="liaison-desk"' in SPEC
        assert '#define Program "liaison-desk.exe"' in SCRIPT
        assert 'kinds = {"liaison-desk": False}' in SPEC
        assert setting("SourceDir") == "..\\.."  # from its own folder to the top
        assert (installer.SCRIPT.parent / ".." / "..").resolve() == ROOT
        assert setting("SetupIconFile").replace("\\", "/") == "build/icons/liaison-desk.ico"
        assert '"build" / "icons" / "liaison-desk.ico"' in SPEC

    def test_it_is_one_program_for_ever_and_has_the_version_of_the_project(self) -> None:
        assert setting("AppId") == "{{8E0C4D1B-6A5F-4B53-9C39-2D7E51F0A7C4}"  # or an upgrade would be a second program
        assert setting("AppVersion") == "{#Version}"
        assert f"/DVersion={VERSION}" in installer.building("ISCC.exe", "")
        assert VERSION not in SCRIPT

    def test_no_path_of_a_machine_stands_in_it(self) -> None:
        assert re.findall(r"\b[A-Za-z]:\\|/home/|/Users/|https?:", SCRIPT) == []

    def test_it_needs_no_administrator(self) -> None:
        assert setting("PrivilegesRequired") == "lowest"
        assert setting("DefaultDirName").startswith("{autopf}\\")
        assert all(line.startswith("Root: HKA;") for line in section("Registry"))  # of whom it installs for

    def test_a_program_that_runs_is_waited_for(self) -> None:
        assert setting("AppMutex").split(",") == [running.NAME, f"Global\\{running.NAME}"]
        assert setting("CloseApplications") == "no"

    def test_what_the_officer_has_written_is_never_touched(self) -> None:
        assert section("UninstallDelete") == []
        assert section("InstallDelete") == ['Type: filesandordirs; Name: "{app}\\_internal"']
        assert setting("DefaultDirName").rpartition("\\")[2] != paths.APP  # not the folder of the data
        assert "localappdata" not in "".join(LINES).lower()

    def test_handovers_are_opened_by_it(self) -> None:
        registry = "\n".join(section("Registry"))
        assert f'"Software\\Classes\\{SUFFIX}"; ValueType: string; ValueData: "{{#HandoverType}}"' in registry
        assert '''\\shell\\open\\command"; ValueType: string; ValueData: """{app}\\{#Program}"" ""%1"""''' in registry
        assert "uninsdeletekey" in registry

    def test_its_languages_have_all_their_words(self) -> None:
        languages = re.findall(r'^Name: "(\w+)"; MessagesFile', "\n".join(section("Languages")), re.MULTILINE)
        assert languages == ["nb", "en"]
        words = {tuple(line.partition("=")[0].split(".")) for line in section("CustomMessages")}
        named = set(re.findall(r"\{cm:(\w+)", "\n".join(LINES))) - {"CreateDesktopIcon", "LaunchProgram"}  # Inno's own
        assert words == {(language, name) for language in languages for name in named}

    def test_it_is_signed_by_a_command_that_is_given(self) -> None:
        sign = 'signtool sign /fd sha256 /n "Et politidistrikt" "{file}"'
        assert installer.signing(sign, "a.exe") == 'signtool sign /fd sha256 /n "Et politidistrikt" "a.exe"'
        told = installer.building("ISCC.exe", sign)
        assert "/Sliaisondesk=signtool sign /fd sha256 /n $qEt politidistrikt$q $q$f$q" in told
        assert "/DSign" in told
        assert "#ifdef Sign\nSignTool=liaisondesk\nSignedUninstaller=yes\n#endif" in SCRIPT
        with pytest.raises(SystemExit, match="where the path"):
            installer.signing("signtool sign", "a.exe")

    @pytest.mark.parametrize(("magic", "tables"), [(0x10B, 96), (0x20B, 112)])
    def test_what_is_signed_already_stays_its_makers(self, tmp_path: Path, magic: int, tables: int) -> None:
        def program(signature: int) -> bytes:
            made = bytearray(512)
            struct.pack_into("<I", made, 0x3C, 128)
            struct.pack_into("<H", made, 128 + 24, magic)
            struct.pack_into("<II", made, 128 + 24 + tables + 8 * 4, 4096 if signature else 0, signature)
            return bytes(made)

        inner = tmp_path / "_internal"
        inner.mkdir()
        (tmp_path / "liaison-desk.exe").write_bytes(program(0))
        (inner / "python311.dll").write_bytes(program(9000))
        (inner / "qtcore.pyd").write_bytes(program(0))
        (inner / "base_library.zip").write_bytes(b"PK")
        assert [file.name for file in installer.unsigned(tmp_path)] == ["qtcore.pyd", "liaison-desk.exe"]

    def test_what_windows_shows_of_the_program(self) -> None:
        told = ast.parse(installer.version_resource("liaison-desk"), mode="eval")
        calls = {ast.unparse(call.func) for call in ast.walk(told) if isinstance(call, ast.Call)}
        assert {"VSVersionInfo", "FixedFileInfo", "StringFileInfo", "VarFileInfo", "VarStruct"} <= calls
        numbers = next(
            ast.literal_eval(word.value) for word in ast.walk(told) if getattr(word, "arg", "") == "filevers"
        )
        assert numbers == (*map(int, VERSION.split(".")), 0)
        words = {node.value for node in ast.walk(told) if isinstance(node, ast.Constant)}
        assert {"Samarbeidsdesk", "liaison-desk.exe", VERSION} <= words


class TestMacos:
    def test_what_is_told_of_the_program(self) -> None:
        told = plistlib.loads((ROOT / "packaging" / "macos" / "Info.plist").read_bytes())
        assert told["LSMinimumSystemVersion"] == "14.0"  # of Qt's own wheels
        assert told["CFBundleLocalizations"] == ["nb", "nn", "en"]
        (opened,), (declared,) = told["CFBundleDocumentTypes"], told["UTExportedTypeDeclarations"]
        assert opened["LSItemContentTypes"] == [declared["UTTypeIdentifier"]]
        endings = declared["UTTypeTagSpecification"]["public.filename-extension"]
        assert [f".{ending}" for ending in endings] == [SUFFIX]
        assert "CFBundleShortVersionString" not in told  # the spec has it from pyproject.toml
        assert '"CFBundleShortVersionString": PROJECT["version"]' in SPEC

    def test_it_may_do_no_more_than_python_needs(self) -> None:
        told = plistlib.loads(dmg.ENTITLEMENTS.read_bytes())
        assert told == {"com.apple.security.cs.allow-unsigned-executable-memory": True}

    def test_it_is_signed_from_the_inside_out(self, tmp_path: Path) -> None:
        app = tmp_path / f"{dmg.NAME}.app"
        inner = app / "Contents" / "Frameworks"
        (inner / "PySide6").mkdir(parents=True)
        for name in ("libcrypto.3.dylib", "PySide6/QtCore.abi3.so", "base_library.zip"):
            (inner / name).touch()
        commands = [[str(word) for word in command] for command in dmg.signing(app, "Developer ID Application: Noen")]
        assert [Path(command[-1]).name for command in commands] == [
            "QtCore.abi3.so",
            "libcrypto.3.dylib",
            app.name,
            app.name,
        ]
        assert "--entitlements" in commands[-2]
        assert commands[-1][:2] == ["codesign", "--verify"]
        assert all("runtime" in command for command in commands[:-1])

    def test_apple_is_asked_only_about_what_is_signed(self) -> None:
        assert list(dmg.notarising("", "profile")) == []
        assert [command[1] for command in dmg.notarising("Noen", "")] == ["--force"]
        assert [command[1] for command in dmg.notarising("Noen", "profile")] == ["--force", "notarytool", "stapler"]
        assert f'name="{dmg.NAME}.app"' in SPEC
        assert dmg.IMAGE.name == f"liaison-desk-{VERSION}.dmg"


@pytest.mark.parametrize("name", ["installer.py", "dmg.py", "windows/liaison-desk.iss", "macos/entitlements.plist"])
def test_no_certificate_and_no_password_stands_in_the_tree(name: str) -> None:
    words = (ROOT / "packaging" / name).read_text("utf-8")
    assert re.findall(r"\.(?:pfx|p12|pem|cer)\b|/p\s|--password|BEGIN (?:CERTIFICATE|PRIVATE)", words) == []
