"""How everything looks: colours for light and dark, spacing, sizes and the one style sheet.

No other file names a colour. `colours()` gives those in force to whoever paints itself.
"""

from dataclasses import asdict, dataclass
from string import Template
from typing import Final

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication, QWidget

from plastiq_tracker.system.resources import shipped

NEAR: Final = 8
"""Between things that belong together, in pixels; all spacing is a multiple of 4."""
GROUP: Final = 16
EDGE: Final = 24
FIELD_HEIGHT: Final = 28
NORMAL_ROW: Final = 28
COMPACT_ROW: Final = 22
ROW_HEIGHT = NORMAL_ROW
"""Of the rows of tables; `use_rows` chooses it."""
WIDE: Final = 1100
"""From this window width on, a list and its detail stand side by side."""


@dataclass(frozen=True)
class Colours:
    """Colours by what they are for; `x_soft` is a background on which `x` and `text` are read."""

    window: str
    base: str
    alternate: str
    nav: str
    text: str
    muted: str
    disabled: str
    line: str
    edge: str
    button: str
    hover: str
    pressed: str
    accent: str
    accent_hover: str
    accent_pressed: str
    on_accent: str
    selected: str
    on_selected: str
    link: str
    good: str
    good_soft: str
    warn: str
    warn_soft: str
    bad: str
    bad_soft: str
    tip: str
    on_tip: str


LIGHT: Final = Colours(
    window="#f6f8f8", base="#ffffff", alternate="#f8fafa", nav="#eef2f2", text="#1a2425",
    muted="#556366", disabled="#727f82", line="#d9e0e0", edge="#839192", button="#ffffff",
    hover="#e6ecec", pressed="#d8e2e2", accent="#0f6b66", accent_hover="#0c5b57",
    accent_pressed="#094a46", on_accent="#ffffff", selected="#d3e8e6", on_selected="#0b3f3c",
    link="#0f6b66", good="#1b6634", good_soft="#e2f2e6", warn="#7c4a00", warn_soft="#fdf0d5",
    bad="#b3261e", bad_soft="#fce8e6", tip="#1a2425", on_tip="#ffffff",
)  # fmt: skip
DARK: Final = Colours(
    window="#1b2021", base="#212728", alternate="#252c2d", nav="#171b1c", text="#e4eaea",
    muted="#a2afb1", disabled="#7f8c8e", line="#363f41", edge="#707e80", button="#2b3334",
    hover="#323b3c", pressed="#3a4546", accent="#4fb8af", accent_hover="#66c7bf",
    accent_pressed="#3ca49b", on_accent="#05201e", selected="#1f4b48", on_selected="#dcf5f2",
    link="#5fc6bd", good="#7fd097", good_soft="#1d3626", warn="#f0bd6a", warn_soft="#3d301a",
    bad="#ff9c94", bad_soft="#452422", tip="#e4eaea", on_tip="#1a2425",
)  # fmt: skip


class _Mode(QObject):
    """Which of the two is in force; `changed` after it was replaced."""

    changed = Signal()
    dark = False


mode = _Mode()


def colours() -> Colours:
    return DARK if mode.dark else LIGHT


def is_dark() -> bool:
    return mode.dark


def palette(of: Colours) -> QPalette:
    """Qt's roles filled with our colours."""
    roles = {
        QPalette.ColorRole.Window: of.window,
        QPalette.ColorRole.WindowText: of.text,
        QPalette.ColorRole.Base: of.base,
        QPalette.ColorRole.AlternateBase: of.alternate,
        QPalette.ColorRole.Text: of.text,
        QPalette.ColorRole.PlaceholderText: of.muted,
        QPalette.ColorRole.Button: of.button,
        QPalette.ColorRole.ButtonText: of.text,
        QPalette.ColorRole.BrightText: of.bad,
        QPalette.ColorRole.Highlight: of.selected,
        QPalette.ColorRole.HighlightedText: of.on_selected,
        QPalette.ColorRole.Accent: of.accent,
        QPalette.ColorRole.Link: of.link,
        QPalette.ColorRole.LinkVisited: of.link,
        QPalette.ColorRole.ToolTipBase: of.tip,
        QPalette.ColorRole.ToolTipText: of.on_tip,
        QPalette.ColorRole.Mid: of.line,
        QPalette.ColorRole.Midlight: of.line,
        QPalette.ColorRole.Dark: of.edge,
        QPalette.ColorRole.Light: of.base,
        QPalette.ColorRole.Shadow: of.edge,
    }
    made = QPalette()
    for role, colour in roles.items():
        made.setColor(role, QColor(colour))
    for role in (
        QPalette.ColorRole.WindowText,
        QPalette.ColorRole.Text,
        QPalette.ColorRole.ButtonText,
        QPalette.ColorRole.HighlightedText,
    ):
        made.setColor(QPalette.ColorGroup.Disabled, role, QColor(of.disabled))
    return made


_THEME: Final = "theme_is_dark"


class _Sheet(Template):
    delimiter = "@"


def style_sheet(of: Colours) -> str:
    source = shipped("resources", "styles", "window.qss").read_text(encoding="utf-8")
    kind = "dark" if of is DARK else "light"
    drawn = {
        name: shipped("resources", "styles", f"{name}-{kind}.svg").as_posix()
        for name in ("check", "chevron")
    }
    return _Sheet(source).substitute(asdict(of), **drawn)


def apply_theme(app: QApplication, dark: bool) -> None:
    """Gives the whole program its colours; what has them already is left alone.

    A window takes its style sheet by `dress`: one of the application would be applied to all parts
    of a page anew each time that one of them is put into another.
    """
    mode.dark = dark
    if app.property(_THEME) == dark:
        return
    app.setProperty(_THEME, dark)
    app.setStyle("Fusion")
    app.setPalette(palette(colours()))
    mode.changed.emit()


def dress(window: QWidget) -> None:
    """Gives a window, and whatever is put into it, the style sheet of the theme."""
    window.setStyleSheet(style_sheet(colours()))


def use_rows(*, compact: bool) -> None:
    """How high the rows of tables are that are made from now on."""
    global ROW_HEIGHT  # noqa: PLW0603 - one look for the whole program, as its colours
    ROW_HEIGHT = COMPACT_ROW if compact else NORMAL_ROW


def follow_system(app: QApplication, chosen: str = "") -> None:
    """Uses the theme that was chosen ("light", "dark"), or the system's and each change of it."""
    hints = QGuiApplication.styleHints()
    apply_theme(app, chosen == "dark" or (not chosen and system_is_dark()))
    if not app.property("follows_system"):
        app.setProperty("follows_system", True)
        hints.colorSchemeChanged.connect(lambda _scheme: _system_changed(app))
    app.setProperty("chosen_theme", chosen)


def system_is_dark() -> bool:
    return QGuiApplication.styleHints().colorScheme() == Qt.ColorScheme.Dark


def _system_changed(app: QApplication) -> None:
    if not app.property("chosen_theme") and system_is_dark() != mode.dark:
        apply_theme(app, system_is_dark())


def set_role(widget: QWidget, name: str, value: str) -> None:
    """Sets a property that the style sheet looks at, and has the widget drawn accordingly."""
    if widget.property(name) != value:
        widget.setProperty(name, value)
        widget.style().unpolish(widget)
        widget.style().polish(widget)
