"""Giving the cursor back to where it was before a form or a question took it."""

import shiboken6
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget


def give_back(widget: QWidget | None, instead: QWidget | None = None) -> None:
    """Puts the cursor there again, or `instead` when that is gone or out of sight by now."""
    there = widget is not None and shiboken6.isValid(widget) and widget.isVisible()
    chosen = widget if there else instead
    if chosen is not None:
        chosen.setFocus(Qt.FocusReason.OtherFocusReason)
