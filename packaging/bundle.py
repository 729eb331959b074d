"""What of the libraries goes into the folder that is installed. Used by liaison-desk.spec, on every system."""

import re
from collections.abc import Iterable
from importlib import metadata
from pathlib import PurePosixPath

# Modules that would come along because something mentions them.
NOT_OURS = [
    "tkinter", "unittest", "pydoc", "doctest", "pdb", "lib2to3", "ensurepip", "idlelib", "turtle", "curses", "readline",
    "PIL._avif", "PIL.AvifImagePlugin", "PIL.ImageTk", "PIL.ImageQt", "PIL._tkinter_finder", "PIL._webp", "PIL._imagingcms",
    "lxml.html", "lxml.objectify", "lxml.isoschematron", "lxml.sax",
    "sqlite3",
    "_sqlite3",
    "numpy", "IPython", "pygments", "pytz", "pytest", "_pytest", "hypothesis", "setuptools", "pkg_resources", "pip", "wheel", "mypy",
    "PySide6.QtQml", "PySide6.QtQuick", "PySide6.QtOpenGL", "PySide6.QtOpenGLWidgets", "PySide6.QtSql",
]  # fmt: skip

# Files, by a part of their path in the folder, with "/" and without Linux's "lib" before a library's name.
_NO_USE = re.compile(
    r"""Qt6(Quick|Qml|VirtualKeyboard|OpenGL|EglF[Ss]|WaylandCompositor|WaylandEglCompositor|WlShell|Sql|Designer)
    |opengl32sw|d3dcompiler
    |QtQuick|QtQml|QtVirtualKeyboard|QtOpenGL\b
    |plugins/(egldeviceintegrations|tls|networkinformation|generic|qmltooling|sqldrivers|designer|vectorimageformats)/
    |plugins/(wayland-graphics-integration-(client|server)|xcbglintegrations)/
    |plugins/wayland-shell-integration/(?!.*xdg-shell)
    |plugins/platforms/q(vnc|linuxfb|eglfs|minimal|minimalegl|vkkhrdisplay|direct2d)\b
    |plugins/platformthemes/qgtk3
    |plugins/platforminputcontexts/qtvirtualkeyboard
    |plugins/imageformats/q(pdf|tiff|webp|icns|tga|wbmp|gif|ico)\b
    |translations/(?!qt(base)?_(nb|nn|en)\.qm)
    |PIL/_(avif|webp|imagingtk|imagingcms)\b
    |pillow\.libs/lib(webp|sharpyuv|avif|lcms2)
    |lxml/(html|objectify|isoschematron|sax|includes)\b
    |stdnum/(oui|imsi|isbn|isil|gs1_ai)\.dat|stdnum/(cn|be|at|my|eu|us|nz|id)/.*\.dat
    |resources/i18n/.*\.ts
    |libwebp|libsharpyuv|liblcms2
    |/(include|typesystems|glue|scripts|qml|metatypes)/.*PySide6|PySide6/(include|typesystems|glue|scripts|qml|metatypes)/
    """,
    re.VERBOSE,
)
_LIBRARY = re.compile(r"(^|/)lib(?=Qt6|q[a-z])")
# What Python itself stands on; Debian names the packages of these differently in each release.
_PYTHONS = (
    "libpython3",
    "libssl",
    "libcrypto",
    "libffi",
    "libbz2",
    "liblzma",
    "libz.",
    "libuuid",
    "libmpdec",
    "libexpat",
)
_METADATA = re.compile(
    r"\.dist-info/(METADATA|entry_points\.txt|licenses/.+|LICEN[CS]E.*|COPYING.*|NOTICE.*|AUTHORS.*)$"
)


def has_no_use(place: str) -> bool:
    """Whether the program runs without what has this place in the folder."""
    return _NO_USE.search(_LIBRARY.sub(r"\1", place.replace("\\", "/"))) is not None


def is_the_systems(source: str) -> bool:
    """Whether a library is Linux's own, which the package depends on instead of bringing the building machine's."""
    path = PurePosixPath(source)
    is_of_linux = path.is_relative_to("/usr/lib") or path.is_relative_to("/lib")
    return is_of_linux and not path.name.startswith(_PYTHONS) and "python3" not in source


def is_of_metadata(place: str) -> bool:
    """Whether it may stay: of what tells about a distribution, what is read, and nothing that names this machine."""
    place = place.replace("\\", "/")
    return ".dist-info/" not in place or _METADATA.search(place) is not None


def strangers(modules: Iterable[str]) -> list[str]:
    """Distributions that some of these belong to, and that the program does not ask for."""
    of_modules = metadata.packages_distributions()
    found = {name for module in modules for name in of_modules.get(_top(module), ())}
    return sorted({_plain(name) for name in found} - _asked_for("liaison-desk", set()))


def _top(module: str) -> str:
    return PurePosixPath(module.replace("\\", "/")).parts[0].partition(".")[0]


def _plain(name: str) -> str:
    return re.sub(r"[-_.]+", "-", name).lower()


def _asked_for(name: str, found: set[str]) -> set[str]:
    key = _plain(name)
    if key in found:
        return found
    found.add(key)
    try:
        requirements = metadata.requires(key) or []
    except metadata.PackageNotFoundError:
        return found  # another system's
    for requirement in requirements:
        named = re.match(r"[A-Za-z0-9._-]+", requirement)
        if named and not re.search(r"\bextra\s*==", requirement):
            _asked_for(named.group(), found)
    return found
