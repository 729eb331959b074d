"""What Debian and a desktop are told of the program, held against the program itself."""

import configparser
import subprocess
import tomllib
from pathlib import Path
from xml.etree import ElementTree

import deb
import pytest

from liaison_desk import __version__
from liaison_desk.domain.handover import SUFFIX
from liaison_desk.domain.texts import Language
from liaison_desk.i18n import texts_in

LINUX = deb.LINUX
OTHERS = (Language.NB, Language.NN)
LANG = "{http://www.w3.org/XML/1998/namespace}lang"
MIME = "{http://www.freedesktop.org/standards/shared-mime-info}"
TYPE = "application/x-liaison-desk-handover"


@pytest.fixture
def entry() -> configparser.SectionProxy:
    parser = configparser.ConfigParser(interpolation=None, delimiters=("=",))
    parser.optionxform = str  # type: ignore[assignment,method-assign]
    parser.read(LINUX / "liaison-desk.desktop", "utf-8")
    return parser["Desktop Entry"]


@pytest.fixture
def metainfo() -> ElementTree.Element:
    return deb.metainfo()


def own_name(language: Language) -> str:
    return texts_in(language).translate("MainWindow", "Liaison Desk")


def test_the_menu_has_the_name_the_window_has(entry: configparser.SectionProxy) -> None:
    assert entry["Name"] == own_name(Language.EN) == "Liaison Desk"
    assert [entry[f"Name[{language}]"] for language in OTHERS] == [own_name(language) for language in OTHERS]
    for key in ("GenericName", "Comment"):
        assert len({entry[key], *(entry[f"{key}[{language}]"] for language in OTHERS)}) == 3
    assert entry["Keywords"] not in [entry[f"Keywords[{language}]"] for language in OTHERS]
    assert entry["Icon"] == entry["StartupWMClass"] == entry["Exec"].split()[0] == deb.NAME


def test_the_command_of_the_menu_is_the_programs_and_takes_a_handover(entry: configparser.SectionProxy) -> None:
    project = tomllib.loads((deb.ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    assert [entry["Exec"].split()[0]] == list(project["scripts"])
    assert entry["Exec"].split()[1:] == ["%f"]
    assert entry["MimeType"] == f"{TYPE};"


def test_the_store_of_programs_tells_the_same(metainfo: ElementTree.Element) -> None:
    assert metainfo.findtext("launchable") == f"{deb.NAME}.desktop"
    assert metainfo.findtext("provides/binary") == deb.NAME
    assert metainfo.findtext("provides/mediatype") == TYPE
    assert metainfo.findtext("project_license") == "MIT"
    names = {name.get(LANG, "en"): name.text for name in metainfo.findall("name")}
    assert names == {language.value: own_name(language) for language in Language}


def test_every_sentence_about_it_is_there_in_three_languages(metainfo: ElementTree.Element) -> None:
    for told in (metainfo.findall("summary"), metainfo.findall("description/p"), metainfo.findall("description/ul/li")):
        said = [one.get(LANG, "en") for one in told]
        assert said == ["en", "nb", "nn"] * (len(said) // 3)
        assert len({one.text for one in told}) == len(told) > 0


def test_the_releases_are_those_of_the_change_log(metainfo: ElementTree.Element) -> None:
    told = [release.attrib for release in metainfo.findall("releases/release")]
    known = deb.releases()
    assert [(one["version"], one["date"]) for one in told] == known
    assert __version__ >= known[0][0]
    assert deb.PROJECT["version"] == __version__
    assert deb.changelog(__version__).startswith(f"{deb.NAME} ({__version__}) stable; urgency=medium\n")
    assert deb.changelog("99.0.0").count("\n -- ") == len(known) + 1


def test_the_type_is_that_of_a_handover() -> None:
    (kind,) = ElementTree.parse(LINUX / "liaison-desk.mime.xml").getroot()
    assert kind.get("type") == TYPE
    assert [glob.get("pattern") for glob in kind.findall(f"{MIME}glob")] == [f"*{SUFFIX}"]
    assert [words.get(LANG, "en") for words in kind.findall(f"{MIME}comment")] == ["en", "nb", "nn"]


def test_the_licence_is_the_programs() -> None:
    told = deb.licence()
    for line in Path(deb.ROOT / "LICENSE").read_text("utf-8").splitlines():
        assert line in told
    assert "\n\nFiles: *\n" in told


@pytest.mark.skipif(not Path("/bin/sh").exists(), reason="Debian's scripts are for a shell this system does not have")
@pytest.mark.parametrize("script", ["install.sh", "remove.sh"])
def test_debians_scripts_can_be_read_by_its_shell(script: str) -> None:
    subprocess.run(["/bin/sh", "-n", LINUX / script], check=True)


def test_the_desk_is_never_named_where_files_are_removed() -> None:
    """Uninstalling leaves what officers have written: no script goes into a home."""
    for script in ("install.sh", "remove.sh"):
        lines = (LINUX / script).read_text("utf-8").splitlines()
        removing = [line for line in lines if "rm " in line and not line.startswith("#")]
        assert removing
        assert [line for line in removing if "/home" in line or "HOME" in line or "~" in line] == []
