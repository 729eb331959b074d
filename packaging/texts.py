"""The translation catalogues: update them from the source, compile them, check that they are complete.

python packaging/texts.py update     read new texts from src/ into resources/i18n/*.ts
python packaging/texts.py compile    make the .qm files the program loads
python packaging/texts.py check      fail where a catalogue is unfinished or not up to date
"""

import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ElementTree
from pathlib import Path

import PySide6

ROOT = Path(__file__).resolve().parent.parent
I18N = ROOT / "resources" / "i18n"
TRANSLATED = ("nb", "nn")
TOOLS = Path(PySide6.__path__[0])


def own(language: str, folder: Path = I18N) -> Path:
    return folder / f"liaison_desk_{language}.ts"


def update(folder: Path = I18N) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    sources = sorted(map(str, (ROOT / "src").rglob("*.py")))
    options = ["-extensions", "py", "-locations", "none", "-no-obsolete", "-source-language", "en", "-silent"]
    files = [str(own(language, folder)) for language in TRANSLATED]
    _run("lupdate", *options, *sources, "-ts", *files)
    _run("lupdate", *options, "-pluralonly", *sources, "-ts", str(own("en", folder)))


def compile_all() -> None:
    for source in sorted(I18N.glob("*.ts")):
        target = source.with_suffix(".qm")
        if not target.exists() or target.stat().st_mtime < source.stat().st_mtime:
            fresh = target.with_suffix(".new")
            _run("lrelease", "-silent", str(source), "-qm", str(fresh))
            fresh.replace(target)  # a program that is running has the old one mapped into its memory


def problems() -> list[str]:
    """One line per untranslated text, and one per catalogue that is behind the source."""
    found = []
    for file in sorted(I18N.glob("*.ts")):
        for context in ElementTree.parse(file).getroot().iter("context"):
            for message in context.iter("message"):
                translation = message.find("translation")
                if translation is not None and translation.get("type") == "unfinished":
                    found.append(f"{file.name}: {context.findtext('name')}: {message.findtext('source')!r}")
    with tempfile.TemporaryDirectory() as scratch:
        for language in (*TRANSLATED, "en"):
            own(language, Path(scratch)).write_bytes(own(language).read_bytes())
        update(Path(scratch))
        found += [
            f"{own(language).name} is not up to date; run packaging/texts.py update"
            for language in (*TRANSLATED, "en")
            if own(language).read_bytes() != own(language, Path(scratch)).read_bytes()
        ]
    return found


def _run(tool: str, *arguments: str) -> None:
    done = subprocess.run([TOOLS / tool, *arguments], capture_output=True, encoding="utf-8", check=False)
    if done.returncode:
        raise SystemExit(f"{tool}: {done.stdout}{done.stderr}")


def main() -> None:
    match sys.argv[1:]:
        case ["update"]:
            update()
        case ["compile"]:
            compile_all()
        case ["check"]:
            found = problems()
            print("\n".join(found) or "Catalogues complete and up to date.")
            raise SystemExit(bool(found))
        case _:
            raise SystemExit(__doc__)


if __name__ == "__main__":
    main()
