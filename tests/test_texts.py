"""Every text can be translated, and is: what lupdate cannot read, or would file under a wrong name, fails here."""

import ast
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.catalogues import FOLDER, ROOT, messages

SOURCES = sorted((ROOT / "src").rglob("*.py"))
CATALOGUES = sorted(FOLDER.glob("*.ts"))
LOOKUPS = ("labels.py", "field_words.py", "table_words.py")  # which mark their texts where they list them
LITERALS = {"tr": 1, "translate": 2, "QT_TRANSLATE_NOOP": 2}  # how many of the first arguments must be plain texts


def calls(inside: ast.AST) -> Iterator[tuple[str, ast.Call]]:
    """Calls of the names lupdate looks for, bare or on an object."""
    for node in ast.walk(inside):
        if isinstance(node, ast.Call):
            name = node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")
            if name in LITERALS and len(node.args) >= LITERALS[name]:  # str.translate takes fewer
                yield name, node


@pytest.mark.parametrize("file", SOURCES, ids=lambda file: str(file.relative_to(ROOT / "src")))
def test_texts_are_written_where_lupdate_finds_them(file: Path) -> None:
    if file.name in ("i18n.py", "texts.py"):
        return  # these are what the others call
    tree = ast.parse(file.read_text("utf-8"))
    hidden = [call.lineno for made in ast.walk(tree) if isinstance(made, ast.JoinedStr) for _, call in calls(made)]
    assert not hidden, f"lines {hidden}: lupdate does not look inside f-strings"
    for name, call in calls(tree):
        place = f"line {call.lineno}"
        literal = [isinstance(arg, ast.Constant) and isinstance(arg.value, str) for arg in call.args[: LITERALS[name]]]
        is_lookup = name == "translate" and isinstance(call.func, ast.Attribute) and file.name in LOOKUPS
        assert all(literal) or is_lookup, f"{place}: {name} needs plain texts"
        if name == "tr":
            owner = call.func.value if isinstance(call.func, ast.Attribute) else None
            assert isinstance(owner, ast.Name), f"{place}: only self.tr gives a text the name of its class"
            assert owner.id == "self", f"{place}: only self.tr gives a text the name of its class"


@pytest.mark.parametrize("file", CATALOGUES, ids=lambda file: file.stem)
def test_a_translation_keeps_what_is_put_into_it(file: Path) -> None:
    for message in messages(file):
        where, source = str(message), message.source
        assert message.context, where
        assert ("%n" in source) <= message.counts, where
        assert len(message.forms) == 1 + message.counts, where
        for form in message.forms:
            assert form.strip(), where
            assert ("%n" in form) <= message.counts, where
            assert sorted(_holes(form)) == sorted(_holes(source)), where
            assert form[:1].isspace() == source[:1].isspace(), where
            assert form[-1:].isspace() == source[-1:].isspace(), where
        if "%n" in source:
            assert "%n" in message.forms[-1], where


def test_the_catalogues_are_complete_and_up_to_date() -> None:
    tool = ROOT / "packaging" / "texts.py"
    done = subprocess.run([sys.executable, tool, "check"], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout


def _holes(text: str) -> list[str]:
    """«{name}» in the order they stand."""
    return [part.split("}")[0] for part in text.split("{")[1:]]
