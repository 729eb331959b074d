"""A secret that was copied does not wait in the clipboard for the next one who pastes: it goes when it has served, and
at the latest with the desk."""

from hashlib import sha256

from PySide6.QtGui import QGuiApplication

from liaison_desk.ui.context import Context


def copy_secret(context: Context, secret: str) -> None:
    QGuiApplication.clipboard().setText(secret)
    known = _print(secret)  # the secret itself is kept nowhere
    context.closing.connect(lambda: _forget(known))


def forget_secret(secret: str) -> None:
    _forget(_print(secret))


def _forget(known: bytes) -> None:
    """What has been copied since is somebody's own."""
    clipboard = QGuiApplication.clipboard()
    if _print(clipboard.text()) == known:
        clipboard.clear()


def _print(words: str) -> bytes:
    return sha256(words.encode("utf-8", "surrogatepass")).digest()
