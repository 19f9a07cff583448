"""Shows the picture of a chart: its values are told by pointing and by the keyboard alike."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QPoint, QRect, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QColor,
    QContextMenuEvent,
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
    QShowEvent,
)
from PySide6.QtWidgets import QMenu, QSizePolicy, QToolTip, QWidget

from plastiq_tracker.ui import theme
from plastiq_tracker.ui.widgets.chart_painter import Picture, Spot
from plastiq_tracker.ui.words import translate

SMALLEST = QSize(320, 260)
RESIZE_PAUSE_MS = 60
LIGHTLY = 46
"""How much of the text's colour lies over what is pointed at, of 255."""
SLACK = 3
"""Pixels around a thin part in which it is pointed at all the same."""

_NEXT = {Qt.Key.Key_Right: 1, Qt.Key.Key_Left: -1}
_DOWN = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}


class ChartCanvas(QWidget):
    """`picked(Figure)` when a figure is clicked, or Enter is pressed on it; `outgrown` when the
    picture must be drawn in another size. `actions()` are offered by the right button.

    The arrow keys walk the figures from the first to the last, or from row to row.
    """

    picked = Signal(object)
    outgrown = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setMinimumSize(SMALLEST)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.picture: Picture | None = None
        self.current: Spot | None = None
        """The figure that is pointed at."""
        self._waiting = translate("Chart", "The chart is on its way…")
        self._described = ""
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(RESIZE_PAUSE_MS)
        self._pause.timeout.connect(self.outgrown)

    def show_picture(self, picture: Picture, name: str, description: str) -> None:
        """Takes this picture in place of the one before; the figure pointed at stays so."""
        self.picture = picture
        self.setAccessibleName(name)
        self._described = description
        self.setAccessibleDescription(description)
        if self.current is not None:
            figure = self.current.figure
            self.current = next((each for each in picture.spots if each.figure == figure), None)
        self.update()

    def leave(self) -> None:
        """Points at nothing."""
        if self.current is not None:
            self.current = None
            self.setAccessibleDescription(self._described)
            self.unsetCursor()
            QToolTip.hideText()
            self.update()

    @property
    def walk(self) -> list[Spot]:
        """The figures as the keyboard walks them: row by row, each one once."""
        if self.picture is None:
            return []
        found = {spot.figure: spot for spot in self.picture.spots}
        heights = [spot.place.center().y() for spot in found.values()]
        rows = _rows(heights)
        return sorted(
            found.values(), key=lambda spot: (rows[spot.place.center().y()], spot.place.x())
        )

    def spot_at(self, at: QPoint) -> Spot | None:
        """What lies there: the uppermost, or the nearest thin one."""
        spots = () if self.picture is None else self.picture.spots
        for slack in (0, SLACK):
            for spot in reversed(spots):
                if spot.place.adjusted(-slack, -slack, slack, slack).contains(at):
                    return spot
        return None

    # Events

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        colours = theme.colours()
        painter.fillRect(self.rect(), QColor(colours.base))
        if self.picture is None:
            painter.setPen(QColor(colours.muted))
            painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self._waiting)
            return
        image = self.picture.image
        if self.picture.order.size == self.size():
            painter.drawImage(0, 0, image)
        else:
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            shown = image.deviceIndependentSize().scaled(
                self.size().toSizeF(), Qt.AspectRatioMode.KeepAspectRatio
            )
            painter.drawImage(QRectF(0, 0, shown.width(), shown.height()), image)
        self._paint_current(painter)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        spot = self.spot_at(event.position().toPoint())
        if spot is None:
            self.leave()
        else:
            self._point_at(spot, event.position().toPoint())

    def mousePressEvent(self, event: QMouseEvent) -> None:
        super().mousePressEvent(event)
        event.setAccepted(event.button() == Qt.MouseButton.LeftButton)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        spot = self.spot_at(event.position().toPoint())
        if event.button() == Qt.MouseButton.LeftButton and spot is not None:
            self.picked.emit(spot.figure)

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        if not self.hasFocus():
            self.leave()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space) and self.current:
            self.picked.emit(self.current.figure)
        elif key == Qt.Key.Key_Escape and self.current:
            self.leave()
        elif (spot := self._walked(key)) is not None:
            self._point_at(spot, spot.place.center())
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.leave()
        self.update()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addActions(self.actions())
        menu.popup(event.globalPos())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.leave()
        if self.isVisible():
            self._pause.start()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self.picture is not None and self.picture.order.size != self.size():
            self._pause.start()

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.DevicePixelRatioChange:
            self._pause.start()
        return super().event(event)

    # Within

    def _point_at(self, spot: Spot, at: QPoint) -> None:
        if spot is self.current:
            return
        self.current = spot
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAccessibleDescription(f"{spot.tip}\n{self._described}")
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, spot.tip))
        QToolTip.showText(self.mapToGlobal(at), spot.tip, self, spot.place)
        self.update()

    def _walked(self, key: Qt.Key) -> Spot | None:
        """Where a key leads from the figure pointed at."""
        spots = self.walk
        if not spots or key not in (*_NEXT, *_DOWN, Qt.Key.Key_Home, Qt.Key.Key_End):
            return None
        if key == Qt.Key.Key_End:
            return spots[-1]
        at = next((n for n, s in enumerate(spots) if s.figure == _figure(self.current)), -1)
        if key == Qt.Key.Key_Home or at < 0:
            return spots[0]
        if key in _NEXT:
            return spots[min(max(at + _NEXT[key], 0), len(spots) - 1)]
        return _nearest(spots, spots[at].place, _DOWN[key])

    def _paint_current(self, painter: QPainter) -> None:
        colours = theme.colours()
        if self.current is not None:
            over = QColor(colours.text)
            over.setAlpha(LIGHTLY)
            painter.fillRect(self.current.place, over)
            painter.setPen(QPen(QColor(colours.text), 2))
            painter.drawRect(self.current.place)
        elif self.hasFocus():
            painter.setPen(QPen(QColor(colours.accent), 2))
            painter.drawRect(self.rect().adjusted(1, 1, -1, -1))


def _figure(spot: Spot | None) -> object:
    return None if spot is None else spot.figure


def _rows(heights: Sequence[int]) -> dict[int, int]:
    """The number of the row of each height: what lies a little higher or lower is in line."""
    rows: dict[int, int] = {}
    first, row = -SLACK - 1, -1
    for height in sorted(set(heights)):
        if height - first > SLACK:
            first, row = height, row + 1
        rows[height] = row
    return rows


def _nearest(spots: list[Spot], of: QRect, down: int) -> Spot | None:
    """The nearest figure of the next row below (1) or above (-1), in line with this one."""
    middle = of.center()
    further = [each for each in spots if (each.place.center().y() - middle.y()) * down > SLACK]
    return min(
        further,
        key=lambda each: (
            abs(each.place.center().y() - middle.y()) + 3 * _apart(each.place, middle.x())
        ),
        default=None,
    )


def _apart(place: QRect, x: int) -> int:
    """How far `x` lies beside a place."""
    return max(place.left() - x, x - place.right(), 0)
