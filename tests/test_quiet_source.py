"""Read in the source: who could call out, open something elsewhere, write elsewhere, or say too much in the log."""

import ast
from pathlib import Path

SOURCE = Path(__file__).parents[1] / "src" / "liaison_desk"
# Ways to other machines and other programs, of which nothing here needs any.
OUTWARD = (
    "socket", "ssl", "http", "urllib", "ftplib", "smtplib", "imaplib", "poplib", "telnetlib", "xmlrpc", "asyncio",
    "webbrowser", "subprocess", "multiprocessing", "pty", "requests", "httpx", "aiohttp", "urllib3", "PySide6.QtNetwork",
    "PySide6.QtWebEngineWidgets",
)  # fmt: skip
CALLS_OUT = {
    ("os", "system"), ("os", "popen"), ("os", "startfile"), ("os", "fork"), ("os", "execv"), ("os", "execvp"),
    ("os", "spawnv"), ("os", "posix_spawn"), ("QProcess", "startDetached"), ("QProcess", "execute"),
}  # fmt: skip
# Not a network: a socket that is a file, or a named pipe, between two copies of the program on this machine.
LOCAL = {("ui/bell.py", "PySide6.QtNetwork")}
# Where temporary files are made, each in a folder that is given to it.
SCRATCH = {"services/leftovers.py", "ui/thrown_away.py", "screens/__init__.py"}
# What the log says beside a fixed sentence and the kind of an error.
SAID = {
    ("services/today.py", "part"),  # one of an enumeration
    ("store/drafts.py", "error"),  # classified: SQLite's name for it
    ("ui/kit/theme.py", "file"),  # a font the program came with
    ("log.py", "report(what.exc_type, what.exc_value, what.exc_traceback)"),  # without the error's words
}
LEVELS = {"debug", "info", "warning", "error", "exception", "critical", "log"}


LOGGERS = {"log", "logger", "logging"}
VERBS = {"import_module", "openUrl", "setOpenExternalLinks", "setOpenLinks", "getLogger"}
THINGS = {"tempfile", *LOGGERS, *(thing for thing, _ in CALLS_OUT)}

CALLS: list[tuple[str, ast.Call, str, str]] = []  # each `thing.verb(…)` that is looked at: where, the call, thing, verb
IMPORTED: list[tuple[str, str]] = []  # where, and what


def _look_through(name: str, source: str) -> None:
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.Import):
            IMPORTED.extend((name, alias.name) for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            IMPORTED.extend((name, f"{node.module}.{alias.name}") for alias in node.names)
        elif isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute):
            thing = node.func.value.id if isinstance(node.func.value, ast.Name) else ""
            if thing in THINGS or node.func.attr in VERBS:
                CALLS.append((name, node, thing, node.func.attr))


for _file in SOURCE.rglob("*.py"):
    _look_through(_file.relative_to(SOURCE).as_posix(), _file.read_text("utf-8"))
IMPORTED += [
    (name, str(call.args[0].value))
    for name, call, _, verb in CALLS
    if verb == "import_module" and isinstance(call.args[0], ast.Constant)
]


def is_of(module: str, family: str) -> bool:
    return module == family or module.startswith(f"{family}.")


def test_nothing_is_imported_that_reaches_another_machine_or_starts_another_program() -> None:
    found = [(name, module) for name, module in IMPORTED if any(is_of(module, family) for family in OUTWARD)]
    assert set(found) <= LOCAL
    assert [(name, thing, verb) for name, _, thing, verb in CALLS if (thing, verb) in CALLS_OUT] == []


def test_other_programs_are_given_files_of_this_machine_and_nothing_else() -> None:
    """No address is ever opened: a file or a folder is, in the program the machine has for it."""
    opened = [(name, ast.unparse(call.args[0])) for name, call, _, verb in CALLS if verb == "openUrl"]
    assert len(opened) >= 5
    assert [one for one in opened if not one[1].startswith("QUrl.fromLocalFile(")] == []
    links = [call for _, call, _, verb in CALLS if verb in {"setOpenExternalLinks", "setOpenLinks"}]
    assert [ast.unparse(call.args[0]) for call in links] == ["False"], "the guide follows its links itself"


def test_temporary_files_have_a_place_that_was_thought_of() -> None:
    """Never the machine's own folder for them, which others read and nobody clears."""
    made = [(name, call) for name, call, thing, _ in CALLS if thing == "tempfile"]
    assert len(made) >= 3
    assert {name for name, _ in made} <= SCRATCH
    assert [name for name, call in made if "dir" not in {keyword.arg for keyword in call.keywords}] == []
    qt = {module for _, module in IMPORTED if is_of(module, "PySide6") and "Temporary" in module}
    assert qt == set()
    assert [name for name, module in IMPORTED if is_of(module, "faulthandler")] == []


def test_the_log_is_told_fixed_sentences_and_kinds_of_errors() -> None:
    said = [(name, call) for name, call, thing, verb in CALLS if verb in LEVELS and thing in LOGGERS]
    assert len(said) > 20
    for name, call in said:
        sentence, *more = call.args
        assert isinstance(sentence, ast.Constant), (name, ast.unparse(call))
        told = {ast.unparse(one) for one in more}
        kinds = {one for one in told if one.startswith("type(") and one.endswith(").__name__")}
        assert {(name, one) for one in told - kinds} <= SAID, (name, ast.unparse(call))
        assert {keyword.arg for keyword in call.keywords} <= {"exc_info"}, (name, ast.unparse(call))


def test_every_logger_is_one_of_ours() -> None:
    """What others log would have their words in it; the file takes only what is under our name."""
    named = {ast.unparse(call.args[0]) for _, call, _, verb in CALLS if verb == "getLogger"}
    assert named == {"__name__", "'liaison_desk'"}
