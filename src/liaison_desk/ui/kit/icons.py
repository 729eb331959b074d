"""The icons by name, drawn in a colour of the theme and sharp at every scale."""

from enum import StrEnum
from functools import lru_cache

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QGuiApplication, QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from liaison_desk.ui.kit import theme
from liaison_desk.ui.kit.svg import recolored
from liaison_desk.ui.kit.tokens import Size, Token


class Icon(StrEnum):
    """One member per file of resources/icons."""

    ARCHIVE = "archive"
    ARROW_DOWN = "arrow-down"
    ARROW_RIGHT = "arrow-right"
    ARROW_UP = "arrow-up"
    AT_SIGN = "at-sign"
    BELL = "bell"
    BOOK_OPEN = "book-open"
    BRIEFCASE_BUSINESS = "briefcase-business"
    BUILDING_2 = "building-2"
    CALENDAR_CLOCK = "calendar-clock"
    CALENDAR_DAYS = "calendar-days"
    CALENDAR_OFF = "calendar-off"
    CALENDAR_PLUS = "calendar-plus"
    CHECK = "check"
    CHEVRON_DOWN = "chevron-down"
    CHEVRON_LEFT = "chevron-left"
    CHEVRON_RIGHT = "chevron-right"
    CIRCLE = "circle"
    CIRCLE_ALERT = "circle-alert"
    CIRCLE_CHECK = "circle-check"
    CIRCLE_DASHED = "circle-dashed"
    CIRCLE_DOT = "circle-dot"
    CIRCLE_PLUS = "circle-plus"
    CIRCLE_SLASH = "circle-slash"
    CLIPBOARD_CHECK = "clipboard-check"
    CLOCK = "clock"
    COPY = "copy"
    DOWNLOAD = "download"
    ELLIPSIS = "ellipsis"
    EYE = "eye"
    EYE_OFF = "eye-off"
    FILE_CHECK = "file-check"
    FILE_PEN_LINE = "file-pen-line"
    FILE_TEXT = "file-text"
    FILTER = "filter"
    FLAG = "flag"
    FOLDER = "folder"
    GAVEL = "gavel"
    GLOBE = "globe"
    GRIP_VERTICAL = "grip-vertical"
    HANDSHAKE = "handshake"
    HARD_DRIVE = "hard-drive"
    HISTORY = "history"
    HOURGLASS = "hourglass"
    HOUSE = "house"
    IMPORT = "import"
    INFO = "info"
    KEY_ROUND = "key-round"
    KEYBOARD = "keyboard"
    LANDMARK = "landmark"
    LANGUAGES = "languages"
    LAYERS = "layers"
    LIST = "list"
    LIST_CHECKS = "list-checks"
    LIST_TODO = "list-todo"
    LOCK = "lock"
    LOCK_OPEN = "lock-open"
    MAIL = "mail"
    MAP_PIN = "map-pin"
    MESSAGE_CIRCLE = "message-circle"
    MESSAGE_SQUARE = "message-square"
    MINUS = "minus"
    MOON = "moon"
    NOTEBOOK_PEN = "notebook-pen"
    PAPERCLIP = "paperclip"
    PAUSE = "pause"
    PHONE = "phone"
    PIN = "pin"
    PLAY = "play"
    PLUS = "plus"
    REDO_2 = "redo-2"
    REFRESH_CW = "refresh-cw"
    ROTATE_CCW = "rotate-ccw"
    SAVE = "save"
    SCHOOL = "school"
    SEARCH = "search"
    SEND = "send"
    SETTINGS = "settings"
    SHIELD = "shield"
    SHIELD_CHECK = "shield-check"
    SHOPPING_BAG = "shopping-bag"
    SLIDERS_HORIZONTAL = "sliders-horizontal"
    SPLIT = "split"
    STICKY_NOTE = "sticky-note"
    SUN = "sun"
    TARGET = "target"
    TIMER = "timer"
    TRIANGLE_ALERT = "triangle-alert"
    UNDO_2 = "undo-2"
    USER = "user"
    USER_CHECK = "user-check"
    USER_X = "user-x"
    USERS = "users"
    VOTE = "vote"
    X = "x"
    ZOOM_IN = "zoom-in"
    ZOOM_OUT = "zoom-out"


def pixmap(icon: Icon, ink: Token = "text2", size: float = Size.icon, dpr: float | None = None) -> QPixmap:
    """`size` is in units; without `dpr` the picture is sharp on the best screen there is."""
    look = theme.current()
    return _drawn(icon, look.hex(ink), look.px(size), dpr or _best_dpr(), 0)


def icon(name: Icon, ink: Token = "text2", size: float = Size.icon, *, gap: float = 0) -> QIcon:
    """`gap` is empty room after the picture: Qt has no setting for the one between icon and label."""
    look = theme.current()
    return _icon(name, look.hex(ink), look.hex("disabled"), look.px(size), _best_dpr(), look.px(gap))


@lru_cache(maxsize=256)
def _icon(name: Icon, color: str, disabled: str, size: int, dpr: float, room: int) -> QIcon:
    made = QIcon()
    for mode, its_color in ((QIcon.Mode.Normal, color), (QIcon.Mode.Disabled, disabled)):
        made.addPixmap(_drawn(name, its_color, size, dpr, room), mode)
    return made


def _best_dpr() -> float:
    return max((screen.devicePixelRatio() for screen in QGuiApplication.screens()), default=1.0)


@lru_cache(maxsize=1024)
def _drawn(name: Icon, color: str, size: int, dpr: float, room: int) -> QPixmap:
    stroke = 2.0 if size <= 14 else 1.85 if size <= 18 else 1.75
    picture = QPixmap(round((size + room) * dpr), round(size * dpr))
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    side = round(size * dpr)
    QSvgRenderer(QByteArray(recolored(name, color, stroke))).render(painter, QRectF(0, 0, side, side))
    painter.end()
    picture.setDevicePixelRatio(dpr)
    return picture
