"""The shipped SVG icons in the colours of the theme, crisp on every screen.

Icons are drawn once per colour, for the screens there are. Give them with `dress`, which also
draws them again when the theme changes.
"""

from functools import lru_cache

from PySide6.QtCore import QByteArray, QObject, QRectF, QSize, Qt
from PySide6.QtGui import QAction, QGuiApplication, QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel

from plastiq_tracker.system.resources import shipped
from plastiq_tracker.ui import theme

SIZE = 16
"""Of an icon in a button or menu, in logical pixels."""
LATER = 2.0
"""The scale from which a screen is served that was not there when the icon was drawn."""
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
    return _icon_in(getattr(theme.colours(), tone), name, 0)


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


def name_of(target: QAction | QAbstractButton) -> str:
    """Which icon `dress` gave it; "" for none."""
    return str(target.property(_NAME) or "")


def _put_icon(target: QAction | QAbstractButton) -> None:
    colour = getattr(theme.colours(), target.property(_TONE))
    target.setIcon(_icon_in(colour, target.property(_NAME), int(target.property(_GAP))))


def _icon_in(colour: str, name: str, gap: int) -> QIcon:
    colours = theme.colours()
    return _icon(name, colour, colours.disabled, colours.on_selected, gap, device_sizes())


def device_sizes() -> tuple[int, ...]:
    """In how many pixels an icon is shown on the screens, and large, for one that comes later."""
    scales = {each.devicePixelRatio() for each in QGuiApplication.screens()}
    return tuple(sorted({round(SIZE * scale) for scale in scales | {LATER}}))


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
def _icon(
    name: str, colour: str, disabled: str, checked: str, gap: int, sizes: tuple[int, ...]
) -> QIcon:
    made = QIcon()
    for size in sizes:
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
