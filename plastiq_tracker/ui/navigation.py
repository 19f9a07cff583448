"""The pages down the left side: icon, name, and how much waits there."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QAction, QActionGroup, QColor, QFont, QKeySequence, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QSizePolicy, QToolButton, QVBoxLayout

from plastiq_tracker.domain.text import Words
from plastiq_tracker.ui import theme
from plastiq_tracker.ui.icons import SIZE, dress
from plastiq_tracker.ui.pages import PageEntry
from plastiq_tracker.ui.widgets.buttons import with_key
from plastiq_tracker.ui.words import translate

WIDTH = 200
GAP = 8
COUNT_ROOM = 10
"""Between a count and the edge of its button."""


class Navigation(QFrame):
    """`chosen(key)` when the user asks for a page, by mouse or by Ctrl+1 and so on."""

    chosen = Signal(str)

    def __init__(self, words: Words, pages: Sequence[PageEntry]) -> None:
        super().__init__()
        self.setObjectName("navigation")
        self.setFixedWidth(WIDTH)
        self._words = words
        self.actions_by_key: dict[str, QAction] = {}
        self.buttons_by_key: dict[str, NavButton] = {}
        group = QActionGroup(self)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(theme.NEAR, theme.GROUP, theme.NEAR, theme.GROUP)
        layout.setSpacing(4)
        for page in pages:
            action = self._action(words.say(page.title), page)
            group.addAction(action)
            button = self.buttons_by_key[page.key] = NavButton(action)
            layout.addWidget(button)
            # Only now: without a parent it would be a window of its own.
            button.setVisible(page.number is not None)
        layout.addStretch(1)

    def show_chosen(self, key: str) -> None:
        if key in self.actions_by_key:
            self.actions_by_key[key].setChecked(True)

    def show_count(self, key: str, count: int) -> None:
        """Says beside the name of a page how much waits there; nothing for none.

        A page without a number is in sight only while something waits there.
        """
        if key in self.buttons_by_key:
            button = self.buttons_by_key[key]
            button.show_count(self._words.number(count) if count else "")
            if button.defaultAction().shortcut().isEmpty():
                button.setVisible(bool(count))

    def _action(self, title: str, page: PageEntry) -> QAction:
        action = QAction(title, self)
        action.setCheckable(True)
        if page.number is not None:
            action.setShortcut(QKeySequence(f"Ctrl+{page.number}"))
        action.setToolTip(with_key(action))
        dress(action, page.icon, gap=GAP)
        action.triggered.connect(lambda: self.chosen.emit(page.key))
        self.actions_by_key[page.key] = action
        return action


class NavButton(QToolButton):
    """A page by icon and name, with a count at the right edge."""

    def __init__(self, action: QAction) -> None:
        super().__init__()
        self._count = ""
        self.setProperty("role", "nav")
        self.setDefaultAction(action)
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setIconSize(QSize(SIZE + GAP, SIZE))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    @property
    def count(self) -> str:
        """What stands at the right edge."""
        return self._count

    def show_count(self, count: str) -> None:
        self._count = count
        name = self.defaultAction().text()
        waiting = translate("Navigation", "{page}, {count} waiting")
        self.setAccessibleName(waiting.format(page=name, count=count) if count else name)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self._count:
            return
        painter = QPainter(self)
        font = QFont(self.font())
        font.setWeight(QFont.Weight.DemiBold)
        painter.setFont(font)
        colours = theme.colours()
        painter.setPen(QColor(colours.on_selected if self.isChecked() else colours.accent))
        where = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(self.rect().adjusted(0, 0, -COUNT_ROOM, 0), where, self._count)
        painter.end()
