"""Where the cursor goes: into a whole of several controls, and back to where it was before."""

from itertools import pairwise

import shiboken6
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QApplication, QWidget


def give_back(widget: QWidget | None, instead: QWidget | None = None) -> None:
    """Puts the cursor there again, or `instead` when that is gone or out of sight by now."""
    there = widget is not None and shiboken6.isValid(widget) and widget.isVisible()
    chosen = widget if there else instead
    if chosen is not None:
        chosen.setFocus(Qt.FocusReason.OtherFocusReason)


def pass_on(whole: QWidget, part: QWidget) -> None:
    """From now on `whole.setFocus()` puts the cursor into `part` of it.

    A focus proxy would make Qt take the whole for one control: Tab left out all others in it.
    """
    passing = whole.findChild(_Passing, options=Qt.FindChildOption.FindDirectChildrenOnly)
    if passing is None:
        passing = _Passing(whole)
        whole.installEventFilter(passing)
        whole.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    before, passing.part = passing.part, part
    at = QApplication.focusWidget()
    if at is whole or (at is before and before is not None):
        part.setFocus(Qt.FocusReason.OtherFocusReason)


def order_tabs(*parts: QWidget) -> None:
    """Has Tab come to these parts of a window in this order, and within each as it was made.

    Not by walking along Qt's own chain: PySide takes what comes next for a child of what came
    before, and for gone when that is.
    """
    within = (each for part in parts for each in (part, *part.findChildren(QWidget)))
    chain = [
        each
        for each in within
        if each.focusPolicy() != Qt.FocusPolicy.NoFocus
        and each.focusProxy() is None
        and each.window() is parts[0].window()
    ]
    for before, after in pairwise(chain):
        QWidget.setTabOrder(before, after)


class _Passing(QObject):
    part: QWidget | None = None

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QFocusEvent) and event.gotFocus():
            part = self.part
            if part is not None and shiboken6.isValid(part):
                part.setFocus(event.reason())
        return False
