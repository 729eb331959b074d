"""How the installer on Windows knows that the program runs, and asks to close it rather than replace what is in use."""

import sys

if sys.platform == "win32":
    import ctypes

NAME = "LiaisonDesk.Running"  # also in packaging/windows/liaison-desk.iss


def tell() -> None:
    """Until the process ends. In every session of the machine where the system allows it, else in this one."""
    if sys.platform == "win32":
        for name in (f"Global\\{NAME}", NAME):
            ctypes.windll.kernel32.CreateMutexW(None, False, name)
