"""Walking through the window as somebody does who sees nothing, or uses no mouse.

Everything here looks at what is in sight below one widget, and tells what is wrong in sentences.
"""

from collections.abc import Iterator
from itertools import pairwise

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QAccessible, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractItemView,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QHeaderView,
    QMenuBar,
    QScrollArea,
    QTabBar,
    QWidget,
)

from plastiq_tracker.ui.widgets.form import Form

TAB, BACK = Qt.Key.Key_Tab, Qt.Key.Key_Backtab
MOST_STOPS = 400
ROW = 12
"""Controls whose middles differ less in height stand on one line."""
SENSELESS = {
    QAccessible.Role.NoRole,
    QAccessible.Role.Client,
    QAccessible.Role.Pane,
    QAccessible.Role.Whitespace,
    QAccessible.Role.Window,
}
"""What a screen reader announces with no word for what it is: what is drawn has a description."""


def stops(root: QWidget) -> list[QWidget]:
    """The controls in sight that Tab should come to."""
    return [each for each in [root, *root.findChildren(QWidget)] if _is_stop(each, root)]


def _is_stop(widget: QWidget, root: QWidget) -> bool:
    within = widget.parentWidget()
    return (
        bool(widget.focusPolicy().value & Qt.FocusPolicy.TabFocus.value)
        and widget.isVisible()
        and widget.isEnabled()
        and widget.window() is root.window()
        and widget.focusProxy() is None
        and not isinstance(within, QComboBox | QAbstractSpinBox)
        and not isinstance(widget, QHeaderView | QMenuBar)
    )


def name_of(widget: QWidget) -> str:
    """What a screen reader calls a control."""
    if widget.accessibleName():
        return widget.accessibleName()
    return QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Name)


def told(widget: QWidget) -> str:
    """A control in a sentence of a test: its kind, its name and what it stands in."""
    around = widget.parentWidget()
    where = "" if around is None else f" in {type(around).__name__}"
    return f"{type(widget).__name__} {name_of(widget) or widget.objectName()!r}{where}"


def nameless(root: QWidget) -> Iterator[str]:
    """Controls without a name, or that are announced as nothing in particular."""
    for widget in stops(root):
        interface = QAccessible.queryAccessibleInterface(widget)
        if not name_of(widget).strip():
            yield f"without a name: {told(widget)}"
        elif isinstance(widget, QAbstractItemView | QTabBar | QComboBox) and not (
            widget.accessibleName()
        ):
            # Of these Qt tells what is chosen in place of a name.
            yield f"without a name of its own: {told(widget)}"
        elif (
            interface.role() in SENSELESS
            and not interface.text(QAccessible.Text.Description)
            and not isinstance(widget, QScrollArea)
        ):
            yield f"without a role ({interface.role().name}): {told(widget)}"


def tab_through(root: QWidget) -> list[QWidget]:
    """Where Tab comes, from the first control in sight until it comes back or stays."""
    first = next(iter(stops(root)), None)
    if first is None:
        return []
    first.setFocus(Qt.FocusReason.TabFocusReason)
    found = [_focused(root)]
    for _ in range(MOST_STOPS):
        before, cell = found[-1], _cell(found[-1])
        QTest.keyClick(before, TAB)
        now = _focused(root)
        if now is before and _cell(now) != cell:
            continue
        if now in found:
            break
        found.append(now)
    return found


def _cell(widget: QWidget) -> object:
    """Which cell of a grid has the cursor: there Tab goes from cell to cell, and out at the end."""
    if isinstance(widget, QAbstractItemView):
        index = widget.currentIndex()
        return index.row(), index.column()
    return None


def unreached(root: QWidget, reached: list[QWidget]) -> Iterator[str]:
    """Controls to which Tab does not come, and those it does not leave again."""
    for widget in stops(root):
        if widget not in reached and not _stands_for_many(widget, reached):
            yield f"Tab does not come to: {told(widget)}"
    if len(reached) == 1 < len(stops(root)):
        yield f"Tab stays in: {told(reached[0])}"


def _stands_for_many(widget: QWidget, reached: list[QWidget]) -> bool:
    """Of the choices of one group Tab comes to one; arrows lead to the others."""
    around = widget.parentWidget()
    return (
        around is not None
        and bool(getattr(widget, "autoExclusive", lambda: False)())
        and any(each.parentWidget() is around for each in reached)
    )


def out_of_order(reached: list[QWidget]) -> Iterator[str]:
    """Within a form: a control before another that stands above it, or left of it on its line."""
    for one, other in pairwise(reached):
        form = form_around(one)
        if form is None or form is not form_around(other):
            continue
        first, second = place(one, form), place(other, form)
        above = second.center().y() < first.center().y() - ROW and second.bottom() < first.bottom()
        same_line = abs(second.center().y() - first.center().y()) <= ROW
        if above or (same_line and second.left() < first.left()):
            yield f"in the order of Tab {told(other)} comes after {told(one)}"


def form_around(widget: QWidget | None) -> Form | None:
    while widget is not None and not isinstance(widget, Form):
        widget = widget.parentWidget()
    return widget


def place(widget: QWidget, within: QWidget) -> QRect:
    return QRect(widget.mapTo(within, QPoint(0, 0)), widget.size())


def focus_unseen(root: QWidget, seen: set[tuple[object, ...]]) -> Iterator[str]:
    """Controls that look the same with the keyboard and without; each kind once, as in `seen`."""
    for widget in stops(root):
        kind = (type(widget), widget.property("role"), type(widget.parentWidget()))
        if kind in seen or widget.visibleRegion().isEmpty():
            continue
        seen.add(kind)
        if not _differs(widget, root):
            yield f"the keyboard is not seen to be at: {told(widget)}"


def _differs(widget: QWidget, root: QWidget) -> bool:
    other = next((each for each in stops(root) if each is not widget), None)
    if other is None:
        return True
    other.setFocus(Qt.FocusReason.TabFocusReason)
    before = _picture(widget)
    widget.setFocus(Qt.FocusReason.TabFocusReason)
    return _picture(widget) != before


def _picture(widget: QWidget) -> QImage:
    """A control with what is drawn around it."""
    window = widget.window()
    around = QRect(widget.mapTo(window, QPoint(0, 0)), widget.size()).adjusted(-3, -3, 3, 3)
    return window.grab(around).toImage()


def by_colour_alone(root: QWidget) -> Iterator[str]:
    """Cells of tables whose colour says something that no word or icon in them says."""
    for view in root.findChildren(QAbstractItemView):
        model = view.model()
        if not view.isVisible() or model is None:
            continue
        for row in range(min(model.rowCount(), 30)):
            for column in range(model.columnCount()):
                index = model.index(row, column)
                coloured = index.data(Qt.ItemDataRole.ForegroundRole) is not None or (
                    index.data(Qt.ItemDataRole.BackgroundRole) is not None
                )
                said = index.data() or index.data(Qt.ItemDataRole.DecorationRole)
                if coloured and not said:
                    yield f"colour alone in row {row}, column {column} of {told(view)}"


def _focused(root: QWidget) -> QWidget:
    focused = QApplication.focusWidget() or root.window().focusWidget()
    assert focused is not None, "the keyboard is lost"
    return focused
