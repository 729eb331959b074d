"""Whether a long day of writing survives the Qt binding."""

import subprocess
import sys

A_LONG_DAY = """
import liaison_desk
from PySide6.QtCore import QObject, Signal
class Field(QObject):
    edited = Signal(str)
field = Field()
for key in range(20_000):
    field.edited.emit("x")
print("alive")
"""


def test_twenty_thousand_keys_do_not_end_the_program() -> None:
    done = subprocess.run([sys.executable, "-c", A_LONG_DAY], capture_output=True, text=True, check=False)
    assert done.stdout.strip() == "alive", done.stderr
