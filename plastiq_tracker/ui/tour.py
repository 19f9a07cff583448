"""A tour through the demo: five bubbles, each beside what it is about. It never stands in the way:
everything can be used meanwhile.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

import shiboken6
from PySide6.QtCore import QEvent, QObject, QPoint, QRect, Qt, QTimer
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from plastiq_tracker.domain.text import Text
from plastiq_tracker.ui import theme
from plastiq_tracker.ui.widgets.buttons import Button, IconButton
from plastiq_tracker.ui.widgets.cursor import give_back
from plastiq_tracker.ui.widgets.labels import Heading, Muted, Wrapped
from plastiq_tracker.ui.words import translate

if TYPE_CHECKING:
    from plastiq_tracker.ui.main_window import MainWindow

WIDTH = 340
APART = 12
"""Between a bubble and what it is about."""
SOON_MS = 150
"""Until a page that was brought in sight has its size."""
ARRIVING_MS = 3000
"""So long what a page reads for a step may come in, and the page put the cursor there."""


@dataclass(frozen=True)
class Step:
    """`go` brings in sight what it is about, `find` says where that is."""

    title: Text
    text: Text
    go: Callable[["MainWindow"], object]
    find: Callable[["MainWindow"], QWidget | None]


class Tour(QObject):
    """Shows the steps one after the other; `finish` at any time."""

    def __init__(self, window: "MainWindow", steps: Sequence[Step]) -> None:
        super().__init__(window)
        self._window, self._steps = window, steps
        self._back = window.focusWidget()
        self._target: QWidget | None = None
        self.at = 0
        self.bubble = Bubble(window, self.go_on, self.go_back, self.finish)
        self.frame = Frame(window)
        window.installEventFilter(self)
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(SOON_MS)
        self._soon.timeout.connect(self._place)
        self._arriving = QTimer(self)
        self._arriving.setSingleShot(True)
        self._arriving.setInterval(ARRIVING_MS)
        self.bubble.on.installEventFilter(self)
        self._show()

    def go_on(self) -> None:
        """The next step; after the last it is done."""
        if self.at + 1 < len(self._steps):
            self.at += 1
            self._show()
        else:
            self.finish()

    def go_back(self) -> None:
        if self.at:
            self.at -= 1
            self._show()

    def finish(self) -> None:
        """Takes the bubble away, and the cursor back to where it was, or into the page."""
        self._soon.stop()
        self._arriving.stop()
        self._window.removeEventFilter(self)
        self.bubble.on.removeEventFilter(self)
        for part in (self.bubble, self.frame):
            part.hide()
            part.deleteLater()
        page = self._window.page
        if page is not None and not _is_in_sight(self._back):
            page.arrive()
        give_back(self._back)
        self.deleteLater()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keeps the bubble in its place, and the cursor in it until something is typed."""
        kind = event.type()
        if watched is self._window:
            if kind in (QEvent.Type.Resize, QEvent.Type.LayoutRequest):
                self._soon.start()
        elif kind in (QEvent.Type.ShortcutOverride, QEvent.Type.KeyPress):
            self._arriving.stop()
        elif isinstance(event, QFocusEvent) and event.lostFocus() and self._arriving.isActive():
            if event.reason() == Qt.FocusReason.OtherFocusReason:
                QTimer.singleShot(0, self, self._take_cursor)
            else:
                self._arriving.stop()
        return False

    # Within

    def _show(self) -> None:
        step = self._steps[self.at]
        step.go(self._window)
        self._target = step.find(self._window)
        words = self._window.desk.words
        self.bubble.say(words.say(step.title), words.say(step.text), self.at, len(self._steps))
        self._place()
        self._soon.start()
        QTimer.singleShot(SOON_MS, self, self._bring_in_sight)
        self._arriving.start()
        self._take_cursor()

    def _take_cursor(self) -> None:
        self.bubble.on.setFocus(Qt.FocusReason.OtherFocusReason)

    def _bring_in_sight(self) -> None:
        """Scrolls what is around it, now that the page has its size."""
        target = self._target
        if target is None or not shiboken6.isValid(target):
            return
        around = target.parentWidget()
        while around is not None:
            if isinstance(around, QScrollArea):
                around.ensureWidgetVisible(target, 0, target.height() // 2)
            around = around.parentWidget()
        self._place()

    def _place(self) -> None:
        """Beside what it is about, where there is room for it, and always within the window."""
        target, window = self._target, self._window
        there = target is not None and _is_in_sight(target)
        about = _in_window(target, window) if target is not None and there else QRect()
        self.frame.surround(about)
        self.bubble.fit()
        size, room = self.bubble.size(), window.rect().adjusted(8, 8, -8, -8)
        if about.isNull():
            at = room.center() - QPoint(size.width() // 2, size.height() // 2)
        else:
            at = _beside(about, size.width(), size.height(), room)
        at.setX(max(room.left(), min(at.x(), room.right() - size.width())))
        at.setY(max(room.top(), min(at.y(), room.bottom() - size.height())))
        self.bubble.move(at)
        self.bubble.show()
        self.bubble.raise_()


class Bubble(QFrame):
    """What is said, which step it is, and the buttons; Esc ends it, the arrows go on and back."""

    def __init__(
        self,
        window: QWidget,
        go_on: Callable[[], object],
        go_back: Callable[[], object],
        finish: Callable[[], object],
    ) -> None:
        super().__init__(window)
        self._go_on, self._go_back, self._finish = go_on, go_back, finish
        self.setProperty("role", "bubble")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.title, self.text, self.step = Heading(), Wrapped(), Muted()
        self.title.setWordWrap(True)
        self.on = Button("", go_on, role="primary")
        self.back = Button(translate("Tour", "Back"), go_back, role="flat")
        self.stop = IconButton("x", translate("Tour", "End the tour (Esc)"), finish)
        head = QHBoxLayout()
        head.addWidget(self.title, 1)
        head.addWidget(self.stop, 0, Qt.AlignmentFlag.AlignTop)
        buttons = QHBoxLayout()
        buttons.setSpacing(theme.NEAR)
        for widget in (self.step, self.back, self.on):
            buttons.addWidget(widget, 1 if widget is self.step else 0)
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.GROUP, theme.GROUP, theme.GROUP, 12)
        column.setSpacing(theme.NEAR)
        column.addLayout(head)
        column.addWidget(self.text)
        column.addSpacing(4)
        column.addLayout(buttons)

    def say(self, title: str, text: str, at: int, count: int) -> None:
        self.title.setText(title)
        self.text.setText(text)
        self.step.setText(f"{at + 1}/{count}")
        last = at + 1 == count
        self.on.setText(translate("Tour", "Done") if last else translate("Tour", "Next"))
        self.back.setVisible(at > 0)
        self.setAccessibleName(title)
        self.on.setAccessibleDescription(f"{title}. {text}")

    def fit(self) -> None:
        """As wide as is read well, and as high as that needs."""
        inner = WIDTH - 2 * theme.GROUP - 4
        title = max(self.title.heightForWidth(inner - 40), self.stop.sizeHint().height())
        high = title + self.text.heightForWidth(inner) + self.on.sizeHint().height()
        self.resize(WIDTH, high + theme.GROUP + 12 + 8 + 3 * theme.NEAR)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        match event.key():
            case Qt.Key.Key_Escape:
                self._finish()
            case Qt.Key.Key_Right | Qt.Key.Key_PageDown:
                self._go_on()
            case Qt.Key.Key_Left | Qt.Key.Key_PageUp:
                self._go_back()
            case _:
                super().keyPressEvent(event)


class Frame(QWidget):
    """An outline around what a step is about; the mouse goes through it."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self.setProperty("role", "pointed")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.hide()

    def surround(self, about: QRect) -> None:
        self.setVisible(not about.isNull())
        self.setGeometry(about.adjusted(-3, -3, 3, 3))
        self.raise_()


def _is_in_sight(widget: QWidget | None) -> bool:
    return widget is not None and shiboken6.isValid(widget) and widget.isVisible()


def _in_window(target: QWidget, window: QWidget) -> QRect:
    """Where it is in the window, as far as it is in sight."""
    about = QRect(target.mapTo(window, QPoint(0, 0)), target.size())
    return about.intersected(window.rect())


def _beside(about: QRect, width: int, height: int, room: QRect) -> QPoint:
    """Below, above, right or left of it; over its lower right corner where none has room."""
    below, above = about.bottom() + APART, about.top() - APART - height
    if below + height <= room.bottom():
        return QPoint(about.left(), below)
    if above >= room.top():
        return QPoint(about.left(), above)
    if about.right() + APART + width <= room.right():
        return QPoint(about.right() + APART, about.top())
    if about.left() - APART - width >= room.left():
        return QPoint(about.left() - APART - width, about.top())
    return QPoint(about.right() - width - APART, about.bottom() - height - APART)
