"""Read a file the officer chose or dropped."""

import hashlib
import stat
from pathlib import Path

from liaison_desk.domain.incoming import HEAD, MOST, NewFile, is_program
from liaison_desk.domain.problems import Problem, RuleBroken

_MB = 1024 * 1024


def read(path: Path) -> NewFile:
    """The file, where it may be taken in. For a job: a memory stick may be slow.

    Raises `RuleBroken`. What is too large is refused by its size, without being read.
    """
    name = path.name
    try:
        about = path.stat()
        if stat.S_ISDIR(about.st_mode):
            raise RuleBroken(Problem.FILE_IS_FOLDER, name=name)
        if not stat.S_ISREG(about.st_mode):  # a device or a pipe, which might never end
            raise RuleBroken(Problem.FILE_UNREADABLE, name=name)
        check_size(name, about.st_size)
        with path.open("rb") as file:
            head = file.read(HEAD)
            if is_program(name, head):
                raise RuleBroken(Problem.FILE_IS_PROGRAM, name=name)
            content = head + file.read(MOST - len(head) + 1)  # it may have grown since
    except FileNotFoundError as error:
        raise RuleBroken(Problem.FILE_GONE, name=name) from error
    except OSError as error:
        raise RuleBroken(Problem.FILE_UNREADABLE, name=name) from error
    check_size(name, len(content))
    if not content:
        raise RuleBroken(Problem.FILE_EMPTY, name=name)
    return NewFile(name, content, hashlib.sha256(content).hexdigest())


def check_size(name: str, size: int) -> None:
    """Raises `RuleBroken` for more than may come in, in bytes."""
    if size > MOST:
        raise RuleBroken(Problem.FILE_TOO_LARGE, name=name, size=-(-size // _MB))
