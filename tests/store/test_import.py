"""What the store brings with it when the program starts."""

import subprocess
import sys

TOLD = """
import sys
from liaison_desk.store import database
early = "asyncio" in sys.modules
from sqlalchemy.util import compat
late = compat.asyncio.timeout
import asyncio
print(early, late is asyncio.timeout, asyncio.run(asyncio.sleep(0, "slept")))
"""


def test_it_comes_without_asyncio_and_leaves_the_real_one_to_whoever_wants_it() -> None:
    done = subprocess.run([sys.executable, "-c", TOLD], capture_output=True, text=True, check=True)
    assert done.stdout.split() == ["False", "True", "slept"]
