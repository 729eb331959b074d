"""The SQLite file. The only package that speaks SQL.

SQLAlchemy imports asyncio, a third of what its own import takes, for a function that tells coroutines. Nothing is ever
awaited here, so a stand-in is there for that while it is imported. Whoever asks it for anything else gets the real one.
"""

import importlib
import inspect
import sys
from types import ModuleType
from typing import Any


class _StandIn(ModuleType):
    iscoroutine = staticmethod(inspect.iscoroutine)

    def __getattr__(self, name: str) -> Any:
        if name.startswith("__"):  # who looks for the source of whatever is imported
            raise AttributeError(name)
        if sys.modules.get(self.__name__) is self:
            del sys.modules[self.__name__]
        return getattr(importlib.import_module(self.__name__), name)


def _import_alone(module: str, without: str) -> None:
    """In vain, and without harm, where either is there already."""
    if {module, without} & sys.modules.keys():
        return
    stand_in = sys.modules[without] = _StandIn(without)
    try:
        importlib.import_module(module)
    finally:
        if sys.modules.get(without) is stand_in:
            del sys.modules[without]


_import_alone("sqlalchemy.dialects.sqlite", without="asyncio")
