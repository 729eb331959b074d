"""The one application style sheet, built from the tokens, and the few pictures it needs on disk."""

import logging
from collections.abc import Callable, Mapping
from dataclasses import asdict
from pathlib import Path

from PySide6.QtWidgets import QWidget

from liaison_desk.ui.kit.svg import recolored
from liaison_desk.ui.kit.tokens import Colors, Radius, Size, Token

log = logging.getLogger(__name__)

_PICTURES: dict[str, tuple[str, Token]] = {  # name in the sheet: icon file and colour
    "check": ("check", "on_accent"),
    "minus": ("minus", "on_accent"),
    "tick": ("check", "text"),
    "down": ("chevron-down", "text2"),
    "left": ("chevron-left", "text2"),
    "right": ("chevron-right", "text2"),
}


def mark(widget: QWidget, name: str, value: str | bool) -> None:
    """Set a property the sheet looks at, and let the widget show it at once."""
    if widget.property(name) == value:
        return
    widget.setProperty(name, value)
    widget.style().unpolish(widget)
    widget.style().polish(widget)
    widget.update()


def pictures(colors: Colors, cache_dir: Path) -> dict[str, str]:
    """What `image:` says for each picture. Files that are missing or damaged are written again."""
    found = {}
    for name, (icon, token) in _PICTURES.items():
        color: str = getattr(colors, token)
        drawing = recolored(icon, color, 2.25)
        file = cache_dir / f"{icon}-{color.lstrip('#')}.svg"
        try:
            if not _holds(file, drawing):
                cache_dir.mkdir(mode=0o700, parents=True, exist_ok=True)
                part = file.with_suffix(".part")
                part.write_bytes(drawing)
                part.replace(file)
        except OSError as error:
            log.warning("style picture not written: %s", type(error).__name__)
            found[name] = "none"
        else:
            found[name] = 'url("{}")'.format(file.as_posix().replace('"', '\\"'))
    return found


def _holds(file: Path, content: bytes) -> bool:
    try:
        return file.read_bytes() == content
    except FileNotFoundError:
        return False


def build(colors: Colors, px: Callable[[float], int], ring: int, images: Mapping[str, str], *, strong: bool) -> str:
    """`strong` adds the outlines that stand in for tints in high contrast."""
    values: dict[str, object] = dict(asdict(colors))
    values |= images
    values |= {f"p{units}": px(units) for units in (2, 3, 4, 5, 6, 8, 10, 12, 14, 16, 20, 24, 26, 28, 30, 32, 100)}
    extra = ring - 1  # what the focus ring takes from the padding, so that nothing moves
    values |= {f"f{units}": max(0, px(units) - extra) for units in (5, 6, 8, 10, 12, 20, 28)}
    own = 2  # what Qt keeps beside the text of a line for itself, so that it begins where other texts do
    values |= {"line": px(8) - own, "line_f": max(0, px(8) - own - extra)}
    for name, units in (("h", Size.control), ("h_lg", Size.control_large), ("h_sm", 28)):
        values |= {name: px(units) - 2, f"{name}_f": px(units) - 2 * ring}
    values |= {
        "ring": ring,
        "extra": extra,
        "link": px(Size.target) - 2 * ring,
        "inside": px(28) - 2 * ring,  # a button in a field, so that its ring has room in the frame around it
        "tag": px(Radius.tag),
        "r": px(Radius.control),
        "card": px(Radius.card),
        "over": px(Radius.overlay),
        "round": px(18) // 2,  # a radius over half the side would give a square
        "dot": px(18) - 2,
        "hole": px(18) - 2 * px(5),
        "picked": colors.accent if strong else "transparent",
        "calm": colors.border if strong else "transparent",
        "edge": f"1px solid {colors.border}" if strong else "none",
        "off": "dashed" if strong else "solid",
        "pick_ground": colors.accent if strong else colors.selected,
        "pick_ink": colors.on_accent if strong else colors.text,
    }
    return _SHEET % values


# A selector with another one before it is tried on every widget of its kind, all the way up to the window: there is
# none but those of Qt's own parts, which have names of their own.
_SHEET = """
QWidget[role="canvas"] { background: %(canvas)s; }
QWidget[role="sidebar"] { background: %(sidebar)s; border: none; border-right: %(edge)s; }
QWidget[role="pane"] { background: %(surface)s; }
QFrame[role="card"] { background: %(surface)s; border: 1px solid %(border)s; border-radius: %(card)spx; }
QFrame[role="well"] { background: %(sunken)s; border: %(edge)s; border-radius: %(card)spx; }
QFrame[role="well"][state="drop"] { border: 2px solid %(accent)s; }
QFrame[role="desk"] { background: %(sunken)s; border: none; border-top: 1px solid %(border)s;
  border-bottom: 1px solid %(border)s; }
QFrame[role="private"] { background: transparent; border: 1px dashed %(border_control)s; border-radius: %(card)spx; }
QFrame[role="topbar"] { background: %(surface)s; border: none; border-bottom: 1px solid %(border)s; }
QFrame[role="bottombar"] { background: %(surface)s; border: none; border-top: 1px solid %(border)s; }
QFrame[role="bottombar"][lifted="true"] { border-bottom: 1px solid %(border)s; }
QFrame[role="paneleft"] { background: %(surface)s; border: none; border-right: 1px solid %(border)s; }
QFrame[role="paneright"] { background: %(surface)s; border: none; border-left: 1px solid %(border)s; }
QFrame[role="hline"] { background: %(border)s; border: none; max-height: 1px; min-height: 1px; }
QFrame[role="vline"] { background: %(border)s; border: none; max-width: 1px; min-width: 1px; }
QFrame[role="overlay"] { background: %(surface)s; border: 1px solid %(border)s; border-radius: %(over)spx; }
QFrame[role="popup"] { background: %(surface)s; border: 1px solid %(border_control)s; border-radius: %(card)spx; }
QFrame[role="capture"] { background: %(surface)s; border: 1px solid %(border_control)s; padding: %(extra)spx;
  border-radius: %(card)spx; }
QFrame[role="capture"][focused="true"] { border: %(ring)spx solid %(accent)s; padding: 0; }

QFrame[role="banner"] { border: 1px solid %(border)s; border-radius: %(card)spx; background: %(sunken)s; }
QFrame[role="banner"][tone="danger"] { background: %(danger_soft)s; border-color: %(danger_line)s; }
QFrame[role="banner"][tone="warning"] { background: %(warning_soft)s; border-color: %(warning_line)s; }
QFrame[role="banner"][tone="success"] { background: %(success_soft)s; border-color: %(success_line)s; }
QFrame[role="banner"][tone="accent"] { background: %(accent_soft)s; border-color: %(accent_line)s; }

QFrame[role="row"] { background: transparent; border: %(ring)spx solid transparent; border-radius: %(r)spx; }
QFrame[role="row"]:hover { background: %(hover)s; }
QFrame[role="row"][selected="true"] { background: %(selected)s; border-color: %(picked)s; }
QFrame[role="row"]:focus { border-color: %(accent)s; }

QFrame[role="toast"] { background: %(text)s; border: none; border-radius: %(card)spx; }

QLabel { background: transparent; color: %(text)s; }
QLabel[ink="text2"] { color: %(text2)s; }
QLabel[ink="text3"] { color: %(text3)s; }
QLabel[ink="accent_text"] { color: %(accent_text)s; }
QLabel[ink="danger"] { color: %(danger)s; }
QLabel[ink="warning"] { color: %(warning)s; }
QLabel[ink="success"] { color: %(success)s; }
QLabel[ink="surface"] { color: %(surface)s; }

QPushButton { min-height: %(h)spx; max-height: %(h)spx; padding: 0 %(p12)spx; border-radius: %(r)spx;
  border: 1px solid %(border_control)s; background: %(surface)s; color: %(text)s; }
QPushButton:hover { background: %(hover)s; }
QPushButton:pressed { background: %(selected)s; }
QPushButton:focus { border: %(ring)spx solid %(accent)s; padding: 0 %(f12)spx;
  min-height: %(h_f)spx; max-height: %(h_f)spx; }
QPushButton:disabled { color: %(disabled)s; border: 1px %(off)s %(border)s; background: %(canvas)s; }
QPushButton[kind="primary"] { background: %(accent)s; border-color: %(accent)s; color: %(on_accent)s; }
QPushButton[kind="primary"]:hover { background: %(accent_hover)s; border-color: %(accent_hover)s; }
QPushButton[kind="primary"]:pressed { background: %(accent_pressed)s; border-color: %(accent_pressed)s; }
QPushButton[kind="primary"]:focus { border: %(ring)spx solid %(text)s; }
QPushButton[kind="primary"]:disabled { color: %(disabled)s; border: 1px %(off)s %(border)s; background: %(canvas)s; }
QPushButton[kind="ghost"] { background: transparent; border-color: transparent; color: %(text2)s;
  padding: 0 %(p8)spx; }
QPushButton[kind="ghost"]:hover { background: %(hover)s; color: %(text)s; }
QPushButton[kind="ghost"]:focus { border: %(ring)spx solid %(accent)s; padding: 0 %(f8)spx; }
QPushButton[kind="ghost"]:disabled { background: transparent; color: %(disabled)s; }
QPushButton[on="toast"] { background: transparent; border: %(ring)spx solid transparent; color: %(surface)s;
  text-decoration: underline; padding: 0 %(f12)spx; min-height: %(h_f)spx; max-height: %(h_f)spx; }
QPushButton[on="toast"]:focus { border-color: %(surface)s; }
QPushButton[kind="link"], QPushButton[kind="link"]:focus { background: transparent; color: %(accent_text)s;
  border: none; border-bottom: %(ring)spx solid transparent; border-radius: 0; padding: %(ring)spx 0 0 0;
  text-align: left; min-height: %(link)spx; max-height: %(link)spx; }
QPushButton[kind="link"]:hover { text-decoration: underline; }
QPushButton[kind="link"]:focus { background: %(accent_soft)s; border-bottom: %(ring)spx solid %(accent)s; }
QPushButton[kind="link"]:disabled { color: %(disabled)s; background: transparent; border-bottom-color: transparent; }
QPushButton[kind="filter"] { border-color: %(border)s; color: %(text2)s; padding: 0 %(p28)spx 0 %(p10)spx;
  text-align: left; }
QPushButton[kind="filter"][active="true"] { border-color: %(accent)s; color: %(accent_text)s;
  background: %(accent_soft)s; }
QPushButton[kind="filter"]:focus { border: %(ring)spx solid %(accent)s; padding: 0 %(f28)spx 0 %(f10)spx; }
QPushButton[kind="search"] { text-align: left; color: %(text3)s; border-color: %(border)s; padding: 0 %(p10)spx; }
QPushButton[kind="search"]:focus { border: %(ring)spx solid %(accent)s; padding: 0 %(f10)spx; }
QPushButton[kind="nav"], QPushButton[kind="nav"]:focus { min-height: 0; max-height: 16777215px; padding: 0;
  border: none; background: transparent; }
QPushButton[dim="large"] { min-height: %(h_lg)spx; max-height: %(h_lg)spx; padding: 0 %(p20)spx; }
QPushButton[dim="large"]:focus { min-height: %(h_lg_f)spx; max-height: %(h_lg_f)spx; padding: 0 %(f20)spx; }
QPushButton[dim="small"] { min-height: %(h_sm)spx; max-height: %(h_sm)spx; padding: 0 %(p8)spx; }
QPushButton[dim="small"]:focus { min-height: %(h_sm_f)spx; max-height: %(h_sm_f)spx; padding: 0 %(f8)spx; }

QToolButton { border: %(ring)spx solid transparent; border-radius: %(r)spx; background: transparent;
  color: %(text)s; min-width: %(p28)spx; min-height: %(p28)spx; max-width: %(p28)spx; max-height: %(p28)spx; }
QToolButton:hover { background: %(hover)s; }
QToolButton:pressed, QToolButton:checked { background: %(selected)s; border-color: %(picked)s; }
QToolButton:focus { border-color: %(accent)s; }
QToolButton::menu-indicator { image: none; width: 0; }

QFrame[role="segmented"] { background: %(sunken)s; border: 1px solid %(border)s; border-radius: %(r)spx; }
QPushButton[kind="segment"] { border: 1px solid transparent; background: transparent; color: %(text2)s;
  min-height: %(p26)spx; max-height: %(p26)spx; padding: 0 %(p12)spx; border-radius: %(tag)spx; }
QPushButton[kind="segment"]:hover { color: %(text)s; }
QPushButton[kind="segment"]:checked { background: %(surface)s; color: %(text)s;
  border: 1px solid %(border_control)s; }
QPushButton[kind="segment"]:focus { border: %(ring)spx solid %(accent)s; padding: 0 %(f12)spx;
  min-height: %(p26)spx; max-height: %(p26)spx; }
QPushButton[kind="segment"]:disabled { color: %(disabled)s; }
QPushButton[kind="segment"][tight="true"] { padding: 0 %(p8)spx; }
QPushButton[kind="segment"][tight="true"]:focus { padding: 0 %(f8)spx; }

QFrame[role="input"] { background: %(surface)s; border: 1px solid %(border_control)s; padding: %(extra)spx;
  border-radius: %(r)spx; }
QFrame[role="input"]:disabled { background: %(canvas)s; border: 1px %(off)s %(border)s; }
QFrame[role="input"][focused="true"] { border: %(ring)spx solid %(accent)s; padding: 0; }
QFrame[role="input"][state="error"] { border: %(ring)spx solid %(danger)s; padding: 0; }
QFrame[role="input"] QToolButton { min-width: %(inside)spx; min-height: %(inside)spx; max-width: %(inside)spx;
  max-height: %(inside)spx; }
QFrame[role="input"][quiet="true"] { background: transparent; border-color: %(calm)s; }
QFrame[role="input"][quiet="true"]:hover { border-color: %(border_control)s; }
QFrame[role="input"][quiet="true"][focused="true"] { background: %(surface)s; border-color: %(accent)s; }
QFrame[role="input"][quiet="true"][state="error"] { border-color: %(danger)s; }
QLineEdit, QTextEdit, QPlainTextEdit, QComboBox { background: %(surface)s; color: %(text)s;
  border: 1px solid %(border_control)s; border-radius: %(r)spx; padding: 0 %(p8)spx;
  selection-background-color: %(accent)s; selection-color: %(on_accent)s; }
QLineEdit, QTextEdit, QPlainTextEdit { placeholder-text-color: %(text3)s; }
QLineEdit, QComboBox { min-height: %(h)spx; max-height: %(h)spx; }
QComboBox[dim="large"] { min-height: %(h_lg)spx; max-height: %(h_lg)spx; }
QLineEdit[dim="large"] { min-height: %(h_lg)spx; max-height: %(h_lg)spx; padding: 0 %(p12)spx; }
QLineEdit { padding: 0 %(line)spx; }
QTextEdit, QPlainTextEdit { padding: %(p6)spx %(p8)spx; }
QLineEdit:focus, QTextEdit:focus, QPlainTextEdit:focus, QComboBox:focus { border: %(ring)spx solid %(accent)s;
  padding: 0 %(f8)spx; }
QLineEdit[state="error"], QTextEdit[state="error"], QComboBox[state="error"] { border: %(ring)spx solid %(danger)s;
  padding: 0 %(f8)spx; }
QLineEdit:focus, QLineEdit[state="error"] { padding: 0 %(line_f)spx; }
QTextEdit:focus, QPlainTextEdit:focus, QTextEdit[state="error"] { padding: %(f6)spx %(f8)spx; }
QLineEdit:disabled, QTextEdit:disabled, QComboBox:disabled { color: %(disabled)s; background: %(canvas)s;
  border: 1px %(off)s %(border)s; }
QLineEdit[bare="true"], QLineEdit[bare="true"]:focus, QTextEdit[bare="true"], QTextEdit[bare="true"]:focus {
  border: none; background: transparent; padding: 0; }
QLineEdit[bare="true"], QLineEdit[bare="true"]:focus { min-height: %(p24)spx; max-height: %(h_lg)spx; }
QLineEdit[quiet="true"], QComboBox[quiet="true"] { background: transparent; border: 1px solid %(calm)s; }
QLineEdit[quiet="true"]:hover, QComboBox[quiet="true"]:hover { border: 1px solid %(border_control)s; }
QLineEdit[quiet="true"]:focus, QComboBox[quiet="true"]:focus { background: %(surface)s;
  border: %(ring)spx solid %(accent)s; }
QLineEdit[quiet="true"][state="error"] { border: %(ring)spx solid %(danger)s; }
QTextEdit[quiet="true"] { background: transparent; border-color: %(calm)s; padding: %(p5)spx %(p8)spx; }
QTextEdit[quiet="true"]:hover { border-color: %(border_control)s; }
QTextEdit[quiet="true"]:focus { background: %(surface)s; border-color: %(accent)s; padding: %(f5)spx %(f8)spx; }
QTextEdit[quiet="true"][state="error"] { border-color: %(danger)s; padding: %(f5)spx %(f8)spx; }
QComboBox { combobox-popup: 0; }
QComboBox::drop-down { border: none; width: %(p28)spx; }
QComboBox::down-arrow { image: %(down)s; width: %(p14)spx; height: %(p14)spx; }
QComboBox QAbstractItemView { background: %(surface)s; border: 1px solid %(border_control)s; padding: %(p3)spx;
  selection-background-color: %(selected)s; selection-color: %(text)s; outline: 0; }
QComboBox QAbstractItemView::item { min-height: %(p28)spx; padding: 0 %(p6)spx; border-radius: %(tag)spx;
  border: %(ring)spx solid transparent; }
QComboBox QAbstractItemView::item:selected { background: %(selected)s; color: %(text)s; border-color: %(picked)s; }

QCheckBox, QRadioButton { spacing: %(p8)spx; color: %(text)s; background: transparent; min-height: %(p24)spx;
  padding: 0 %(p4)spx 0 1px; border: %(ring)spx solid transparent; border-radius: %(tag)spx; }
QCheckBox:focus, QRadioButton:focus { border-color: %(accent)s; }
QCheckBox:disabled, QRadioButton:disabled { color: %(disabled)s; }
QCheckBox::indicator { width: %(p16)spx; height: %(p16)spx; border: 1px solid %(border_control)s;
  border-radius: %(tag)spx; background: %(surface)s; }
QCheckBox::indicator:hover { border-color: %(accent)s; }
QCheckBox::indicator:checked { background: %(accent)s; border-color: %(accent)s; image: %(check)s; }
QCheckBox::indicator:indeterminate { background: %(accent)s; border-color: %(accent)s; image: %(minus)s; }
QCheckBox::indicator:disabled { border-color: %(border)s; background: %(canvas)s; }
QCheckBox::indicator:checked:disabled { border-color: %(disabled)s; background: %(disabled)s; }
QRadioButton::indicator { width: %(dot)spx; height: %(dot)spx; border: 1px solid %(border_control)s;
  border-radius: %(round)spx; background: %(surface)s; }
QRadioButton::indicator:hover { border-color: %(accent)s; }
QRadioButton::indicator:checked { border: %(p5)spx solid %(accent)s; width: %(hole)spx; height: %(hole)spx;
  border-radius: %(round)spx; background: %(surface)s; }
QRadioButton::indicator:checked:disabled { border-color: %(disabled)s; }

QListView, QTreeView, QTableView { background: %(surface)s; border: none; outline: 0; color: %(text)s;
  selection-background-color: %(selected)s; selection-color: %(text)s; }
QTableView { gridline-color: %(border)s; }
QTreeView::item, QTableView::item { min-height: %(p32)spx; padding: 0 %(p8)spx; border: none;
  border-bottom: 1px solid %(border)s; }
QTreeView::item:hover, QTableView::item:hover { background: %(hover)s; }
QTreeView::item:selected, QTableView::item:selected { background: %(pick_ground)s; color: %(pick_ink)s; }
QHeaderView { background: %(surface)s; border: none; }
QHeaderView::section { background: %(surface)s; color: %(text3)s; border: none; border-bottom: 1px solid %(border)s;
  padding: 0 %(p8)spx; min-height: %(p30)spx; }
QTableCornerButton::section { background: %(surface)s; border: none; }
QScrollArea { border: none; background: transparent; }
QScrollBar:vertical { background: transparent; width: %(p10)spx; margin: 0; }
QScrollBar:horizontal { background: transparent; height: %(p10)spx; margin: 0; }
QScrollBar::handle { background: %(knob)s; border-radius: %(p3)spx; }
QScrollBar::handle:hover { background: %(border_control)s; }
QScrollBar::handle:vertical { min-height: %(p32)spx; margin: 2px %(p3)spx 2px 1px; }
QScrollBar::handle:horizontal { min-width: %(p32)spx; margin: 1px 2px %(p3)spx 2px; }
QScrollBar::add-line, QScrollBar::sub-line, QScrollBar::add-page, QScrollBar::sub-page {
  background: none; border: none; width: 0; height: 0; }

QToolTip { background: %(text)s; color: %(surface)s; border: none; padding: %(p4)spx %(p8)spx; }
QMenu { background: %(surface)s; color: %(text)s; border: 1px solid %(border_control)s; padding: %(p4)spx; }
QMenu::item { padding: %(p6)spx %(p28)spx %(p6)spx %(p12)spx; border: %(ring)spx solid transparent;
  border-radius: %(tag)spx; }
QMenu::item:selected { background: %(selected)s; color: %(text)s; border-color: %(picked)s; }
QMenu::item:disabled { color: %(disabled)s; }
QMenu::icon { padding-left: %(p8)spx; }
QMenu::indicator { width: %(p14)spx; height: %(p14)spx; padding-left: %(p6)spx; }
QMenu::indicator:checked { image: %(tick)s; }
QMenu::separator { height: 1px; background: %(border)s; margin: %(p4)spx 0; }
QSplitter::handle { background: %(border)s; }
QSplitter::handle:horizontal { width: 1px; }
QSplitter::handle:vertical { height: 1px; }

QWidget#qt_calendar_navigationbar { background: %(surface)s; min-height: %(p32)spx; }
QToolButton#qt_calendar_monthbutton, QToolButton#qt_calendar_yearbutton { max-width: %(p100)spx; padding: 0 %(p4)spx; }
QToolButton#qt_calendar_prevmonth { qproperty-icon: %(left)s; max-width: %(p28)spx; padding: 0 %(p4)spx; }
QToolButton#qt_calendar_nextmonth { qproperty-icon: %(right)s; max-width: %(p28)spx; padding: 0 %(p4)spx; }
QSpinBox#qt_calendar_yearedit { background: %(surface)s; }
QTableView#qt_calendar_calendarview { selection-background-color: %(accent)s; selection-color: %(on_accent)s; }
QTableView#qt_calendar_calendarview:disabled { color: %(disabled)s; }
QTableView#qt_calendar_calendarview::item { min-height: 0; padding: 0; border: none; }
QTableView#qt_calendar_calendarview::item:selected { background: %(accent)s; color: %(on_accent)s; }
"""
