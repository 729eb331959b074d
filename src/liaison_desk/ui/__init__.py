"""The windows. One folder per page; pages do not know each other."""

import builtins

import PySide6.QtCore  # noqa: F401 - so that its hook is in place to be taken out

# PySide reads the source text of every module that is imported after it, to see whether it says `from __feature__`.
# None here does, and the reading is a third of what importing SQLAlchemy costs.
builtins.__import__ = getattr(builtins, "__orig_import__", builtins.__import__)
