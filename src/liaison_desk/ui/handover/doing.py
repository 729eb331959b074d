"""The slow verbs of a handover, for jobs."""

from pathlib import Path

from liaison_desk.domain.handover import Preview, Scope
from liaison_desk.services.first_days import Cover
from liaison_desk.ui.context import Context
from liaison_desk.ui.handover.held import Made


def make(context: Context, scope: Scope, cover: Cover, where: Path) -> Made:
    raise NotImplementedError


def look(context: Context, file: Path, code: str) -> tuple[str, Preview]:
    raise NotImplementedError
