"""The shipped SVG icons in the colours of the theme, crisp on every screen.

Icons are drawn once per colour in all sizes between 16 pixels and 24 at 200 %. Give them with
`dress`, which also draws them again when the theme changes.
"""

from functools import lru_cache

from PySide6.QtCore import QByteArray, QObject, QRectF, QSize, Qt
from PySide6.QtGui import QAction, QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel

from plastiq_tracker.system.resources import shipped
from plastiq_tracker.ui import theme

SIZE = 16
"""Of an icon in a button or menu, in logical pixels."""
_SIZES = (16, 20, 24, 28, 32, 36, 40, 48)
_NAME = "icon_name"
_TONE = "icon_tone"
_GAP = "icon_gap"


def pixmap(name: str, size: int, tone: str = "text", ratio: float = 1.0) -> QPixmap:
    """The icon as a picture of `size` logical pixels; `tone` is a field of `theme.Colours`."""
    drawn = QPixmap(_draw(name, round(size * ratio), getattr(theme.colours(), tone)))
    drawn.setDevicePixelRatio(ratio)
    return drawn


def icon(name: str, tone: str = "text") -> QIcon:
    """The icon for actions, buttons and cells; greyed when disabled, accented when checked."""
    colours = theme.colours()
    return _icon(name, getattr(colours, tone), colours.disabled, colours.on_selected, 0)


def dress(
    target: QAction | QAbstractButton, name: str, tone: str = "text", *, gap: int = 0
) -> None:
    """Gives an action or button its icon, now and after each change of theme.

    `gap` is room between icon and text, in pixels, in addition to the style's own.
    """
    for key, value in ((_NAME, name), (_TONE, tone), (_GAP, gap)):
        target.setProperty(key, value)
    if isinstance(target, QAbstractButton):
        target.setIconSize(QSize(SIZE + gap, SIZE))
    _put_icon(target)


def _put_icon(target: QAction | QAbstractButton) -> None:
    colours = theme.colours()
    colour = getattr(colours, target.property(_TONE))
    gap = int(target.property(_GAP))
    target.setIcon(
        _icon(target.property(_NAME), colour, colours.disabled, colours.on_selected, gap)
    )


class IconLabel(QLabel):
    """An icon that stands by itself; its meaning is always told by a text next to it."""

    def __init__(self, name: str, size: int = 16, tone: str = "text") -> None:
        super().__init__()
        self._size = size
        self.setFixedSize(size, size)
        self.show_icon(name, tone)
        theme.mode.changed.connect(self._draw)

    def show_icon(self, name: str, tone: str = "text") -> None:
        self._name, self._tone = name, tone
        self._draw()

    def _draw(self) -> None:
        self.setPixmap(pixmap(self._name, self._size, self._tone, self.devicePixelRatioF()))


def forget() -> None:
    """Lets go of all pictures; they must not outlive the application."""
    _icon.cache_clear()
    _draw.cache_clear()


def _dress_again() -> None:
    app = QApplication.instance()
    if not isinstance(app, QApplication):
        return
    for window in app.topLevelWidgets():
        for target in [window, *window.findChildren(QObject)]:
            if isinstance(target, QAction | QAbstractButton) and target.property(_NAME):
                _put_icon(target)


theme.mode.changed.connect(_dress_again)


@lru_cache(maxsize=512)
def _icon(name: str, colour: str, disabled: str, checked: str, gap: int) -> QIcon:
    made = QIcon()
    for size in _SIZES:
        room = gap * size // SIZE
        made.addPixmap(_draw(name, size, colour, room))
        made.addPixmap(_draw(name, size, checked, room), QIcon.Mode.Normal, QIcon.State.On)
        made.addPixmap(_draw(name, size, checked, room), QIcon.Mode.Selected)
        made.addPixmap(_draw(name, size, disabled, room), QIcon.Mode.Disabled)
    return made


@lru_cache(maxsize=2048)
def _draw(name: str, size: int, colour: str, room: int = 0) -> QPixmap:
    renderer = QSvgRenderer(QByteArray(_svg(name).replace("currentColor", colour).encode()))
    drawn = QPixmap(size + room, size)
    drawn.fill(Qt.GlobalColor.transparent)
    painter = QPainter(drawn)
    renderer.render(painter, QRectF(0, 0, size, size))
    painter.end()
    return drawn


@lru_cache
def _svg(name: str) -> str:
    return shipped("resources", "icons", f"{name}.svg").read_text(encoding="utf-8")
