"""Whether what is written in the window has room there."""

from collections.abc import Iterator

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QComboBox,
    QHeaderView,
    QLabel,
    QLineEdit,
    QMainWindow,
    QMenuBar,
    QStyle,
    QStyleOptionComboBox,
    QTabBar,
    QToolButton,
    QWidget,
)

from plastiq_tracker.ui.widgets.labels import ElidedLabel
from tests.ui.walking import told

SLACK = 1
"""Pixels by which rounding may differ."""
AROUND = 2
"""What a button has above and below its text at least."""
PADDING, TIGHT, ARROW = 18, 12, 14
"""Of the titles of tables, as the style sheet has it, and of the mark of the order."""


def cut_off(root: QWidget) -> Iterator[str]:
    """Texts that are not wholly in sight and are not told whole by a tooltip."""
    for widget in [root, *root.findChildren(QWidget)]:
        if not widget.isVisible() or widget.window() is not root.window():
            continue
        if isinstance(widget, QLabel):
            yield from _label(widget)
        elif isinstance(widget, QComboBox):
            yield from _combo(widget)
        elif isinstance(widget, QAbstractButton):
            yield from _button(widget)
        elif isinstance(widget, QTabBar):
            yield from _tabs(widget)
        elif isinstance(widget, QHeaderView):
            yield from _titles(widget)
        yield from _sticking_out(widget)


def too_large(window: QWidget, width: int, height: int) -> Iterator[str]:
    """A window that does not become as small as it was asked to."""
    if isinstance(window, QMainWindow) and (window.width() > width or window.height() > height):
        yield f"the window is {window.width()} by {window.height()}"


def _label(label: QLabel) -> Iterator[str]:
    if not label.text() or label.visibleRegion().isEmpty():
        return
    if isinstance(label, ElidedLabel):
        if label.sizeHint().width() > label.width() + SLACK and not label.toolTip():
            yield f"elided without a tooltip: {_said(label)}"
        return
    if label.wordWrap():
        needed = label.heightForWidth(label.width())
        if needed > label.height() + SLACK:
            yield f"too low, {needed} > {label.height()}: {_said(label)}"
    elif label.sizeHint().height() > label.height() + SLACK:
        yield f"too low, {label.sizeHint().height()} > {label.height()}: {_said(label)}"
    elif label.sizeHint().width() > label.width() + SLACK and not label.toolTip():
        yield f"cut off, {label.sizeHint().width()} > {label.width()}: {_said(label)}"


def _button(button: QAbstractButton) -> Iterator[str]:
    if button.visibleRegion().isEmpty() or isinstance(button.parentWidget(), QLineEdit):
        return
    shows = bool(button.text())
    if isinstance(button, QToolButton):
        shows &= button.toolButtonStyle() != Qt.ToolButtonStyle.ToolButtonIconOnly
    if button.text() and button.height() < button.fontMetrics().height() + AROUND:
        yield f"too low, {button.height()}: {_said(button)}"
    needed = button.sizeHint().width()
    if shows and needed > button.width() + SLACK and not _tells_all(button, button.text()):
        yield f"cut off, {needed} > {button.width()}: {_said(button)}"


def _combo(combo: QComboBox) -> Iterator[str]:
    if combo.isEditable():
        return
    option = QStyleOptionComboBox()
    combo.initStyleOption(option)
    room = combo.style().subControlRect(
        QStyle.ComplexControl.CC_ComboBox, option, QStyle.SubControl.SC_ComboBoxEditField, combo
    )
    needed = combo.fontMetrics().horizontalAdvance(combo.currentText())
    if needed > room.width() + SLACK and not _tells_all(combo, combo.currentText()):
        yield f"cut off, {needed} > {room.width()}: {_said(combo)} {combo.currentText()!r}"


def _tabs(bar: QTabBar) -> Iterator[str]:
    for at in range(bar.count()):
        if not bar.isTabVisible(at) or bar.tabToolTip(at):
            continue
        needed = bar.fontMetrics().horizontalAdvance(bar.tabText(at).replace("&", ""))
        place = bar.tabRect(at)
        if needed > place.width():
            yield f"tab cut off, {needed} > {place.width()}: {bar.tabText(at)!r}"
        elif place.right() > bar.width() + SLACK and not bar.usesScrollButtons():
            yield f"tab out of sight: {bar.tabText(at)!r} of {told(bar)}"


def _titles(header: QHeaderView) -> Iterator[str]:
    model, across = header.model(), Qt.Orientation.Horizontal
    if header.orientation() != across:
        return
    table = header.parentWidget()
    padding = TIGHT if table is not None and table.property("role") == "tight" else PADDING
    for at in range(header.count()):
        text = model.headerData(at, across)
        if not text or header.isSectionHidden(at):
            continue
        lines = [header.fontMetrics().horizontalAdvance(line) for line in text.splitlines()]
        sorts = header.isSortIndicatorShown() and header.sortIndicatorSection() == at
        needed = max(lines) + padding + (ARROW if sorts else 0)
        told_whole = model.headerData(at, across, Qt.ItemDataRole.ToolTipRole)
        if needed > header.sectionSize(at) + SLACK and not told_whole:
            yield f"title cut off, {needed} > {header.sectionSize(at)}: {text!r} of {_said(header)}"


def _sticking_out(widget: QWidget) -> Iterator[str]:
    """Beyond what it stands in, where nothing scrolls."""
    around = widget.parentWidget()
    if (
        around is None
        or widget.isWindow()
        or not isinstance(widget, QLabel | QAbstractButton | QComboBox | QTabBar)
    ):
        return
    if isinstance(around.parentWidget(), QAbstractScrollArea) or isinstance(around, QMenuBar):
        return
    if widget.x() + widget.width() > around.width() + SLACK:
        yield f"sticks out to the right: {_said(widget)}"


def _tells_all(widget: QWidget, text: str) -> bool:
    """An elided text ends in dots; then the tooltip begins as it does."""
    shown = text.replace("&", "").removesuffix("…").rstrip()
    return bool(widget.toolTip()) and shown in widget.toolTip().replace("&", "")


def _said(widget: QWidget) -> str:
    text = getattr(widget, "text", str)()
    around = widget.parentWidget()
    return f"{type(widget).__name__} {text!r} in {type(around).__name__}"
