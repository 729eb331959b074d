"""What the program makes is for its user alone: the rights of its folders, and no picture of its memory on the disk."""

import os
import re
import sys
from pathlib import Path

if sys.platform == "win32":
    import ctypes
else:
    import resource

# Of Windows' own names for rights: the machine itself and its administrators stand in every user's profile too.
_MACHINE = frozenset({"SY", "BA", "OW", "CO"})
_ALLOWS = re.compile(r"\((?:X?A|OA);([^;)]*);[^;)]*;[^;)]*;[^;)]*;([^;)]+)[^)]*\)")


def make_folder(folder: Path) -> None:
    """With what is missing above it, all of it the user's alone. A folder that is there keeps the rights it has: it may
    be shared on purpose. Raises `OSError`."""
    missing = [one for one in (folder, *folder.parents) if not one.exists()]
    for one in reversed(missing):
        one.mkdir(mode=0o700, exist_ok=True)
        if sys.platform == "win32":
            _restrict(one)
    if not folder.is_dir():
        raise NotADirectoryError(folder)


def is_there(path: Path) -> bool:
    """Not where one may not even look."""
    try:
        return path.exists()
    except OSError:
        return False


def is_in_profile(folder: Path, profile: str) -> bool:
    """There Windows lets the user, the machine and its administrators in, and nobody else."""
    return bool(profile) and Path(profile) in folder.parents


def others_may_read(path: Path) -> bool | None:
    """Whether other users of the machine can open it. None where the system does not tell."""
    if sys.platform == "win32":
        rights = _rights(path)
        return None if rights is None else bool(strangers(rights, _user()))
    try:
        return bool(path.stat().st_mode & 0o077)
    except OSError:
        return None


def rights_for(user: str) -> str:
    """In Windows' language for rights: `user`, the machine, its administrators; nothing from the folder above."""
    return f"D:P(A;OICI;FA;;;{user})(A;OICI;FA;;;SY)(A;OICI;FA;;;BA)"


def strangers(rights: str, user: str) -> set[str]:
    """Who else is let in by rights in Windows' language; what is only handed down to files made later is not looked at."""
    found = {who for flags, who in _ALLOWS.findall(rights) if "IO" not in re.findall("..", flags)}
    return found - _MACHINE - {user}


def no_dumps() -> None:
    """The system writes no picture of the memory, with texts and key in it, where the program breaks down."""
    if sys.platform == "win32":
        ctypes.windll.kernel32.SetErrorMode(0x0001 | 0x0002)  # no error report of Windows, which may be sent on
    else:
        resource.setrlimit(resource.RLIMIT_CORE, (0, resource.getrlimit(resource.RLIMIT_CORE)[1]))


if sys.platform == "win32":
    _DACL, _PROTECTED, _QUERY, _TOKEN_USER, _REVISION = 0x4, 0x80000000, 0x8, 1, 1

    def _user() -> str:
        """The user's own number, such as «S-1-5-21-…»; empty where Windows does not tell."""
        api, kernel = ctypes.windll.advapi32, ctypes.windll.kernel32
        kernel.GetCurrentProcess.restype = ctypes.c_void_p
        api.OpenProcessToken.argtypes = (ctypes.c_void_p, ctypes.c_ulong, ctypes.c_void_p)
        kernel.CloseHandle.argtypes = (ctypes.c_void_p,)
        api.GetTokenInformation.argtypes = (ctypes.c_void_p, ctypes.c_int, ctypes.c_void_p, ctypes.c_ulong, ctypes.c_void_p)  # fmt: skip
        api.ConvertSidToStringSidW.argtypes = (ctypes.c_void_p, ctypes.c_void_p)
        token, size = ctypes.c_void_p(), ctypes.c_ulong()
        if not api.OpenProcessToken(kernel.GetCurrentProcess(), _QUERY, ctypes.byref(token)):
            return ""
        try:
            buffer = ctypes.create_string_buffer(256)  # a number has 68 bytes at most
            if not api.GetTokenInformation(token, _TOKEN_USER, buffer, len(buffer), ctypes.byref(size)):
                return ""
            words = ctypes.c_wchar_p()
            if not api.ConvertSidToStringSidW(ctypes.c_void_p.from_buffer(buffer), ctypes.byref(words)):
                return ""
            found: str = words.value or ""
            _free(words)
        finally:
            kernel.CloseHandle(token)
        return found

    def _restrict(folder: Path) -> None:
        """A disk without rights, such as a memory stick, has none to give: then the page on what is protected says so."""
        if is_in_profile(folder, os.environ.get("USERPROFILE", "")):
            return
        user = _user()
        if not user:
            return
        api, made = ctypes.windll.advapi32, ctypes.c_void_p()
        convert = api.ConvertStringSecurityDescriptorToSecurityDescriptorW
        convert.argtypes = (ctypes.c_wchar_p, ctypes.c_ulong, ctypes.c_void_p, ctypes.c_void_p)
        api.SetFileSecurityW.argtypes = (ctypes.c_wchar_p, ctypes.c_ulong, ctypes.c_void_p)
        if convert(rights_for(user), _REVISION, ctypes.byref(made), None):
            api.SetFileSecurityW(str(folder), _DACL | _PROTECTED, made)
            _free(made)

    def _rights(path: Path) -> str | None:
        """In Windows' language; None where the disk keeps none or they may not be read."""
        api, size = ctypes.windll.advapi32, ctypes.c_ulong()
        api.GetFileSecurityW.argtypes = (ctypes.c_wchar_p, ctypes.c_ulong, ctypes.c_void_p, ctypes.c_ulong, ctypes.c_void_p)  # fmt: skip
        api.GetFileSecurityW(str(path), _DACL, None, 0, ctypes.byref(size))
        found = ctypes.create_string_buffer(size.value or 1)
        if not api.GetFileSecurityW(str(path), _DACL, found, size, ctypes.byref(size)):
            return None
        convert = api.ConvertSecurityDescriptorToStringSecurityDescriptorW
        convert.argtypes = (ctypes.c_void_p, ctypes.c_ulong, ctypes.c_ulong, ctypes.c_void_p, ctypes.c_void_p)
        words = ctypes.c_wchar_p()
        if not convert(found, _REVISION, _DACL, ctypes.byref(words), None):
            return None
        rights: str = words.value or ""
        _free(words)
        return rights

    def _free(pointer: ctypes.c_void_p | ctypes.c_wchar_p) -> None:
        free = ctypes.windll.kernel32.LocalFree
        free.argtypes = (ctypes.c_void_p,)
        free(pointer)
