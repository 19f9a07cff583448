"""Finding what a screen reader could not name."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QComboBox,
    QHeaderView,
    QLineEdit,
    QScrollArea,
    QTabBar,
    QWidget,
)

USED = (QAbstractButton, QAbstractScrollArea, QComboBox, QLineEdit, QTabBar)


def nameless(root: QWidget) -> list[QWidget]:
    """The controls in sight that can have the focus and have neither a name nor a text."""
    found = []
    for widget in root.findChildren(QWidget):
        own = isinstance(widget, USED) and not isinstance(widget, QHeaderView | QScrollArea)
        if (
            not own
            or not widget.isVisibleTo(root)
            or widget.focusPolicy() == Qt.FocusPolicy.NoFocus
        ):
            continue
        text = widget.text() if isinstance(widget, QAbstractButton) else ""
        in_popup = widget.window() is not root.window()
        if not (widget.accessibleName() or text or in_popup):
            found.append(widget)
    return found
