"""An editor with its name above it."""

from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from plastiq_tracker.ui.widgets.buttons import Button


def named(name: str, editor: QWidget) -> QWidget:
    """The editor below its name; what is not a button, which says its own, is called by it."""
    cell = QWidget()
    column = QVBoxLayout(cell)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(2)
    label = QLabel(name)
    label.setProperty("role", "muted")
    label.setBuddy(editor)
    if not isinstance(editor, Button):
        editor.setAccessibleName(name)
    row = QHBoxLayout()
    row.addWidget(editor)
    column.addWidget(label)
    column.addLayout(row)
    column.addStretch(1)
    return cell
