"""Buttons by role: primary, plain, flat, link, danger; Enter presses the one in focus."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QPushButton, QToolButton

from plastiq_tracker.ui.icons import dress

GAP = 4


class Button(QPushButton):
    def __init__(
        self,
        text: str,
        clicked: Callable[[], object] | None = None,
        *,
        icon: str = "",
        role: str = "",
    ) -> None:
        super().__init__(text)
        self.setProperty("role", role)
        if icon:
            dress(self, icon, _TONES.get(role, "text"), gap=GAP)
        if clicked is not None:
            self.clicked.connect(lambda *_: clicked())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if _is_enter(event):
            self.click()
        else:
            super().keyPressEvent(event)


class ActionButton(Button):
    """The button of an action: same text, icon, state and deed; its key is in the tooltip."""

    def __init__(self, action: QAction, *, role: str = "") -> None:
        super().__init__("", action.trigger, role=role)
        self._action = action
        action.changed.connect(self._follow)
        self._follow()

    def _follow(self) -> None:
        action = self._action
        self.setText(action.text().replace("…", ""))
        self.setEnabled(action.isEnabled())
        if self.parent() is not None or not action.isVisible():
            # Shown before it is put somewhere, it would be a window of its own.
            self.setVisible(action.isVisible())
        self.setToolTip(with_key(action))
        if name := action.property("icon_name"):
            dress(self, name, _TONES.get(self.property("role"), "text"), gap=GAP)


class IconButton(QToolButton):
    """A small button without text; `name` is what it is called aloud and in its tooltip."""

    def __init__(self, icon: str, name: str, clicked: Callable[[], object] | None = None) -> None:
        super().__init__()
        self.setProperty("role", "plain")
        self.setAccessibleName(name)
        self.setToolTip(name)
        dress(self, icon)
        if clicked is not None:
            self.clicked.connect(lambda *_: clicked())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if _is_enter(event):
            self.click()
        else:
            super().keyPressEvent(event)


def _is_enter(event: QKeyEvent) -> bool:
    plain = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
    return event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not plain.value


def with_key(action: QAction) -> str:
    """The action's name with its key, for a tooltip."""
    key = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
    text = action.text().replace("&", "")
    return f"{text} ({key})" if key else text


_TONES = {"primary": "on_accent", "link": "link", "danger": "bad"}
