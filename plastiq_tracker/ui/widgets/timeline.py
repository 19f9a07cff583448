"""What happened to someone, drawn along the days: bars, moments and windows in lanes.

What is certain is solid; what is not known any more fades out behind a dashed edge. Left and
Right go through the parts one by one and say each; all of them are the accessible description.
"""

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from plastiq_tracker.ui import theme
from plastiq_tracker.ui.widgets.labels import scaled
from plastiq_tracker.ui.widgets.timeline_drawing import AXIS, FLAGS, LANE, Drawing, Plan
from plastiq_tracker.ui.widgets.timeline_story import Flag, Part, Story


class Timeline(QWidget):
    """`pointed(str)` tells the part that the keys or the mouse have reached, "" for none."""

    pointed = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._story = Story()
        self._order: list[Part | Flag] = []
        self._at: int | None = None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme.mode.changed.connect(self.update)

    def show_story(self, story: Story) -> None:
        self._story, self._order, self._at = story, story.in_order(), None
        self.setAccessibleDescription(". ".join(each.said for each in self._order))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(420, FLAGS + LANE * len(self._story.lanes) + AXIS)

    def minimumSizeHint(self) -> QSize:
        return QSize(240, self.sizeHint().height())

    # Pointing

    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = {Qt.Key.Key_Right: 1, Qt.Key.Key_Left: -1}
        step = steps.get(Qt.Key(event.key()))
        if step is None or not self._order:
            super().keyPressEvent(event)
            return
        start = -1 if step > 0 else len(self._order)
        at = (start if self._at is None else self._at) + step
        self._point(max(0, min(len(self._order) - 1, at)))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._point(self._under(event.position()))

    def leaveEvent(self, event: QEvent) -> None:
        if not self.hasFocus():
            self._point(None)
        super().leaveEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        self._point(None)
        super().focusOutEvent(event)

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            at = self._under(QPointF(event.pos()))
            QToolTip.showText(event.globalPos(), self._order[at].said if at is not None else "")
            return True
        return super().event(event)

    def _point(self, at: int | None) -> None:
        if at != self._at:
            self._at = at
            self.pointed.emit(self._order[at].said if at is not None else "")
            self.update()

    def _under(self, where: QPointF) -> int | None:
        plan = self._plan()
        for lane_at, lane in enumerate(self._story.lanes):
            # What is drawn last lies on top.
            for part in reversed(lane.parts):
                if plan.box(lane_at, part).adjusted(-3, -3, 3, 3).contains(where):
                    return self._order.index(part)
        for flag in self._story.flags:
            if abs(plan.x(flag.day) - where.x()) <= 3:
                return self._order.index(flag)
        return None

    # Drawing

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(scaled(self.font(), 0.85))
        if self._story.span is not None:
            Drawing(painter, self._plan(), self._pointed_at).draw()
        if self.hasFocus():
            painter.setPen(QPen(QColor(theme.colours().accent), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            room = QRectF(self.rect()).adjusted(self._plan().left - 6, 1, -1, -1)
            painter.drawRoundedRect(room, 4, 4)

    def _plan(self) -> Plan:
        return Plan(self._story, self.width(), self.fontMetrics())

    @property
    def _pointed_at(self) -> Part | Flag | None:
        return None if self._at is None else self._order[self._at]
