"""What happened to someone, drawn along the days: bars, moments and windows in lanes.

The arrow keys go through the items by day (left, right) or from lane to lane (up, down) and say
each; with Shift they move along the days. + and − look closer and less close, 0 shows everything.
"""

from PySide6.QtCore import QEvent, QPoint, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QColor,
    QContextMenuEvent,
    QFocusEvent,
    QFontMetricsF,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QWheelEvent,
)
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from plastiq_tracker.ui import theme
from plastiq_tracker.ui.widgets.labels import scaled
from plastiq_tracker.ui.widgets.timeline_drawing import Drawing
from plastiq_tracker.ui.widgets.timeline_plan import Plan, View, heights, whole_of
from plastiq_tracker.ui.widgets.timeline_story import Item, Part, Story
from plastiq_tracker.ui.words import QtWords

STEP = 1.5
"""How much closer one step looks."""
SMALLER = 0.85
DRAGGED = 4
"""So many pixels the mouse moves before it drags."""

_ALONG = {Qt.Key.Key_Right: 1, Qt.Key.Key_Left: -1}
_ACROSS = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}
_ENDS = {Qt.Key.Key_Home: 0, Qt.Key.Key_End: -1}
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_CLOSER = {Qt.Key.Key_Plus: STEP, Qt.Key.Key_Equal: STEP, Qt.Key.Key_Minus: 1 / STEP}


class Timeline(QWidget):
    """`pointed(str)` tells the item that the keys or the mouse have reached, "" for none;
    `opened`, `deleted` and `menu_wanted` give what an item is about, the last with a place on the
    screen; `looked` after another stretch of days came in sight.
    """

    pointed = Signal(str)
    opened = Signal(object)
    deleted = Signal(object)
    menu_wanted = Signal(object, QPoint)
    looked = Signal()

    def __init__(self, words: QtWords) -> None:
        super().__init__()
        self._words = words
        self._story = Story()
        self._order: list[Item] = []
        self._item: Item | None = None
        self._left: Item | None = None
        self._whole = self._view = View(1.0, 1.0)
        self._pressed: QPointF | None = None
        self._dragging = False
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme.mode.changed.connect(self.update)

    def show_story(self, story: Story, *, same: bool = False) -> None:
        """Shows this; of the `same` person as before, what is in sight and pointed at stays."""
        zoomed = same and self.is_zoomed
        self._story, self._order, self._item = story, story.in_order(), None
        self._whole = whole_of(story)
        wanted = self._view if zoomed else self._whole
        days = min(wanted.days, self._whole.days)
        self._view = View(wanted.first, days).within(self._whole)
        if not same:
            self._left = None
        if self.hasFocus():
            self._item = self._there_again()
        self._describe()
        self.updateGeometry()
        self.update()
        self.looked.emit()

    def sizeHint(self) -> QSize:
        flags, lane, _bar, axis = heights(self._metrics)
        return QSize(420, round(flags + lane * len(self._story.lanes) + axis))

    def minimumSizeHint(self) -> QSize:
        return QSize(240, self.sizeHint().height())

    # Looking closer

    @property
    def is_zoomed(self) -> bool:
        return self._view.days < self._whole.days

    @property
    def view(self) -> View:
        """The days in sight."""
        return self._view

    def zoom(self, factor: float, around: float | None = None) -> None:
        """Looks closer by the factor at the day `around`, else at what is pointed at."""
        if around is None:
            item = self._item
            middle = self._view.first + self._view.days / 2
            around = item.first.toordinal() + 0.5 if item is not None else middle
        self._look(self._view.zoomed(factor, around, self._whole))

    def fit(self) -> None:
        """Shows everything."""
        self._look(self._whole)

    def pan(self, share: float) -> None:
        """Moves on by a share of the days in sight."""
        self._look(self._view.moved(self._view.days * share, self._whole))

    def _look(self, view: View) -> None:
        if view != self._view:
            self._view = view
            self.update()
            self.looked.emit()

    # Keys

    def event(self, event: QEvent) -> bool:
        """Takes its keys before the actions of the page do; tells what lies under the mouse."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            if self._item is not None and event.key() in (Qt.Key.Key_F2, Qt.Key.Key_Delete):
                event.accept()
                return True
        elif isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            item = self._plan().under(QPointF(event.pos()))
            QToolTip.showText(event.globalPos(), item.said if item is not None else "", self)
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        shift = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        if key in _CLOSER:
            self.zoom(_CLOSER[key])
        elif key == Qt.Key.Key_0:
            self.fit()
        elif key in _ALONG and shift:
            self.pan(_ALONG[key] / 4)
        elif not self._walk(key) and not self._deal(key):
            super().keyPressEvent(event)

    def _walk(self, key: Qt.Key) -> bool:
        """Goes to another item; tells whether the key does that here."""
        if not self._order:
            return False
        if key in _ENDS:
            wanted: Item | None = self._order[_ENDS[key]]
        elif key in _ALONG:
            start = -1 if _ALONG[key] > 0 else len(self._order)
            at = (start if self._item is None else self._place()) + _ALONG[key]
            wanted = self._order[min(max(at, 0), len(self._order) - 1)]
        elif key in _ACROSS:
            wanted = self._across(_ACROSS[key])
        else:
            return False
        if wanted is None:
            return False
        self._look(self._view.showing(wanted, self._whole))
        self._point(wanted, aloud=True)
        return True

    def _place(self) -> int:
        return next(at for at, each in enumerate(self._order) if each is self._item)

    def _across(self, step: int) -> Item | None:
        """The item nearest in time in the next lane up or down; None beyond the last."""
        lanes = [lane.parts for lane in self._story.lanes]
        of = self._item
        at = next((at for at, parts in enumerate(lanes) if any(p is of for p in parts)), None)
        if at is None:
            at = -1 if step > 0 else len(lanes)
        if not 0 <= at + step < len(lanes):
            return None
        day = of.first if of is not None else self._story.in_order()[0].first
        return min(lanes[at + step], key=lambda each: abs((each.first - day).days))

    def _deal(self, key: Qt.Key) -> bool:
        """Does something with the item pointed at; tells whether the key does that."""
        item = self._item
        if item is None:
            return False
        if key in (*_ENTER, Qt.Key.Key_F2):
            self._open(item)
        elif key == Qt.Key.Key_Delete:
            self.deleted.emit(item.subject)
        elif key == Qt.Key.Key_Escape:
            self._point(None)
        else:
            return False
        return True

    def _open(self, item: Item) -> None:
        if item.subject is not None:
            self.opened.emit(item.subject)

    # Mouse

    def wheelEvent(self, event: QWheelEvent) -> None:
        """With Ctrl it looks closer there, with Shift or sideways it moves; else the page does."""
        turned = event.angleDelta()
        event.accept()
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier and turned.y():
            steps = turned.y() / 120
            self.zoom(STEP**steps, self._plan().day_at(event.position().x()))
        elif event.modifiers() & Qt.KeyboardModifier.ShiftModifier or turned.x():
            self.pan(-(turned.x() or turned.y()) / 120 / 8)
        else:
            event.ignore()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self._pressed, self._dragging = event.position(), False

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._pressed is None:
            item = self._plan().under(event.position())
            self._point(item)
            opens = item is not None and item.subject is not None
            hand = Qt.CursorShape.PointingHandCursor
            self.setCursor(hand if opens else Qt.CursorShape.ArrowCursor)
            return
        moved = event.position().x() - self._pressed.x()
        if self._dragging or abs(moved) > DRAGGED:
            self._dragging = True
            self.setCursor(Qt.CursorShape.ClosedHandCursor)
            self._look(self._view.moved(-moved / self._plan().pixels_a_day, self._whole))
            self._pressed = event.position()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            if not self._dragging:
                self._point(self._plan().under(event.position()))
            self._pressed, self._dragging = None, False
            self.unsetCursor()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        item = self._plan().under(event.position())
        if item is not None:
            self._open(item)
        else:
            self.zoom(STEP, self._plan().day_at(event.position().x()))

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """What can be done with the item there; by the keyboard, with the one pointed at."""
        where = QPointF(event.pos())
        if event.reason() == QContextMenuEvent.Reason.Keyboard:
            where = self._plan().place_of(self._item).center() if self._item else where
        else:
            self._point(self._plan().under(where))
        subject = self._item.subject if self._item is not None else None
        self.menu_wanted.emit(subject, self.mapToGlobal(where.toPoint()))

    def leaveEvent(self, event: QEvent) -> None:
        if not self.hasFocus():
            self._point(None)
        super().leaveEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Goes on where the keys were before something else had the cursor."""
        if event.reason() != Qt.FocusReason.MouseFocusReason and self._item is None:
            self._point(self._there_again(), aloud=True)
        super().focusInEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        if event.reason() != Qt.FocusReason.PopupFocusReason:
            self._point(None)
        super().focusOutEvent(event)

    # Drawing

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(scaled(self.font(), SMALLER))
        if self._order:
            Drawing(painter, self._plan(), theme.colours(), self._item).draw()
        if self.hasFocus():
            painter.setPen(QPen(QColor(theme.colours().accent), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            room = QRectF(self.rect()).adjusted(self._plan().left - 7, 1, -1, -1)
            painter.drawRoundedRect(room, 4, 4)

    @property
    def _metrics(self) -> QFontMetricsF:
        return QFontMetricsF(scaled(self.font(), SMALLER))

    def _plan(self) -> Plan:
        return Plan(self._story, self._view, self.width(), self._metrics, self._words.locale)

    # Telling

    def _point(self, item: Item | None, *, aloud: bool = False) -> None:
        if item is self._item:
            return
        self._item = item
        self._left = item or self._left
        self._describe()
        self.pointed.emit(item.said if item is not None else "")
        if aloud and item is not None:
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, item.said))
        self.update()

    def _describe(self) -> None:
        """The item pointed at first, then all of them."""
        told = [each.said for each in self._order]
        if self._item is not None:
            told.insert(0, self._item.said)
        self.setAccessibleDescription(". ".join(told))

    def _there_again(self) -> Item | None:
        """The item that was pointed at last, as it stands in the story now."""
        if self._left is None or self._left.subject is None:
            return None
        about = _key(self._left)
        return next((each for each in self._order if _key(each) == about), None)

    def place_of(self, part: Part) -> QRectF:
        """Where an item lies now."""
        return self._plan().place_of(part)


def _key(item: Item) -> object:
    """What an item is about, whatever became of that since; a day that crosses is another one."""
    return isinstance(item, Part), getattr(item.subject, "id", item.subject)
