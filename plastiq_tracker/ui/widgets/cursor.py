"""Giving the cursor back to where it was before a form or a question took it."""

import shiboken6
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget


def give_back(widget: QWidget | None) -> None:
    """Puts the cursor there again, unless what was there was made anew in the meantime."""
    if widget is not None and shiboken6.isValid(widget):
        widget.setFocus(Qt.FocusReason.OtherFocusReason)
