"""The pages down the left side: icon, name, and how much waits there."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QFrame, QSizePolicy, QToolButton, QVBoxLayout

from plastiq_tracker.domain.text import Words
from plastiq_tracker.ui import theme
from plastiq_tracker.ui.icons import SIZE, dress
from plastiq_tracker.ui.pages import PageEntry
from plastiq_tracker.ui.widgets.buttons import with_key

WIDTH = 200
GAP = 8


class Navigation(QFrame):
    """`chosen(key)` when the user asks for a page, by mouse or by Ctrl+1 and so on."""

    chosen = Signal(str)

    def __init__(self, words: Words, pages: Sequence[PageEntry]) -> None:
        super().__init__()
        self.setObjectName("navigation")
        self.setFixedWidth(WIDTH)
        self.actions_by_key: dict[str, QAction] = {}
        group = QActionGroup(self)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(theme.NEAR, theme.GROUP, theme.NEAR, theme.GROUP)
        layout.setSpacing(4)
        for number, page in enumerate(pages, start=1):
            action = self._action(words.say(page.title), page, number)
            group.addAction(action)
            layout.addWidget(_button(action))
        layout.addStretch(1)

    def show_chosen(self, key: str) -> None:
        if key in self.actions_by_key:
            self.actions_by_key[key].setChecked(True)

    def _action(self, title: str, page: PageEntry, number: int) -> QAction:
        action = QAction(title, self)
        action.setCheckable(True)
        action.setShortcut(QKeySequence(f"Ctrl+{number}"))
        action.setToolTip(with_key(action))
        dress(action, page.icon, gap=GAP)
        action.triggered.connect(lambda: self.chosen.emit(page.key))
        self.actions_by_key[page.key] = action
        return action


def _button(action: QAction) -> QToolButton:
    button = QToolButton()
    button.setProperty("role", "nav")
    button.setDefaultAction(action)
    button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
    button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
    button.setIconSize(QSize(SIZE + GAP, SIZE))
    button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    return button
