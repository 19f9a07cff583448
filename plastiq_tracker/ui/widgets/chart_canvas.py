"""Shows the picture of a chart: its values are told by pointing and by the keyboard alike."""

from PySide6.QtCore import QEvent, QPoint, QRect, QRectF, Qt, QTimer, Signal
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
from plastiq_tracker.ui.widgets.chart_walk import spot_at, step
from plastiq_tracker.ui.words import translate

RESIZE_PAUSE_MS = 60
LIGHTLY = 46
"""How much of the text's colour lies over what is pointed at, of 255."""


class ChartCanvas(QWidget):
    """`picked(Figure)` when a figure is clicked, or Enter is pressed on it; `outgrown` when the
    picture must be drawn in another size; `walked(QRect)` when a key led to a figure there.
    `actions()` are offered by the right button.

    The arrow keys walk the figures from the first to the last, or from row to row.
    """

    picked = Signal(object)
    outgrown = Signal()
    walked = Signal(QRect)

    def __init__(self) -> None:
        super().__init__()
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
        is_higher = picture.size.height() > picture.order.size.height()
        self.setMinimumHeight(picture.size.height() if is_higher else 0)
        self.setAccessibleName(name)
        self._described = description
        self.setAccessibleDescription(description)
        pointed, self.current = self.current, None
        kept = pointed and next((s for s in self.spots[::-1] if s.of == pointed.of), None)
        if kept:
            self._point_at(kept, kept.place.center(), aloud=False)
        elif pointed:
            self._forget()
        self.update()

    def leave(self) -> None:
        """Points at nothing."""
        if self.current is not None:
            self._forget()

    @property
    def spots(self) -> tuple[Spot, ...]:
        return () if self.picture is None else self.picture.spots

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
        if self.picture.size == self.size():
            painter.drawImage(0, 0, image)
        else:
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            shown = image.deviceIndependentSize().scaled(
                self.size().toSizeF(), Qt.AspectRatioMode.KeepAspectRatio
            )
            painter.drawImage(QRectF(0, 0, shown.width(), shown.height()), image)
        self._paint_current(painter)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        spot = spot_at(self.spots, event.position().toPoint())
        if spot is None:
            self.leave()
        else:
            self._point_at(spot, event.position().toPoint())

    def mousePressEvent(self, event: QMouseEvent) -> None:
        super().mousePressEvent(event)
        event.setAccepted(event.button() == Qt.MouseButton.LeftButton)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        spot = spot_at(self.spots, event.position().toPoint())
        if event.button() == Qt.MouseButton.LeftButton and spot is not None:
            self._pick(spot)

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        if not self.hasFocus():
            self.leave()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space) and self.current:
            self._pick(self.current)
        elif key == Qt.Key.Key_Escape and self.current:
            self.leave()
        elif (spot := step(self.spots, self.current, key)) is not None:
            self.walked.emit(spot.place)
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
        if self.picture is not None and self.picture.size != self.size():
            self._pause.start()

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.DevicePixelRatioChange:
            self._pause.start()
        return super().event(event)

    # Within

    def _pick(self, spot: Spot) -> None:
        if spot.figure is not None:
            self.picked.emit(spot.figure)

    def _point_at(self, spot: Spot, at: QPoint, *, aloud: bool = True) -> None:
        if spot is self.current:
            return
        self.current = spot
        opens = spot.figure is not None
        self.setCursor(Qt.CursorShape.PointingHandCursor if opens else Qt.CursorShape.ArrowCursor)
        self.setAccessibleDescription(f"{spot.tip}\n{self._described}")
        if aloud:
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, spot.tip))
            QToolTip.showText(self.mapToGlobal(at), spot.tip, self, spot.place)
        self.update()

    def _forget(self) -> None:
        self.current = None
        self.setAccessibleDescription(self._described)
        self.unsetCursor()
        QToolTip.hideText()
        self.update()

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
