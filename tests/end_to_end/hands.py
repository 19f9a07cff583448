"""The hands and eyes of somebody at the window: keys and mouse go in as Qt gets them from the
system, and only what is in sight is read.
"""

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QKeyCombination, QPoint, QPointF, Qt
from PySide6.QtGui import QAccessible, QInputMethodEvent, QKeySequence, QWheelEvent, QWindow
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractScrollArea,
    QApplication,
    QCheckBox,
    QFrame,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QScrollArea,
    QTabBar,
    QWidget,
)
from pytestqt.qtbot import QtBot

from plastiq_tracker.ui.main_window import MainWindow
from plastiq_tracker.ui.program import Program

W = TypeVar("W", bound=QWidget)

PATIENCE_MS = 15_000
MOST_FIELDS = 60
NOTCH = QPoint(0, -120)


class Hands:
    """Waits for what it looks for, as one does; there is no other way into the program."""

    def __init__(self, qtbot: QtBot, program: Program) -> None:
        self._qtbot = qtbot
        self._program = program

    @property
    def window(self) -> MainWindow:
        return self._program.window

    def sit_down(self, width: int, height: int) -> None:
        """Waits until the window is there and has the keyboard."""
        self.window.resize(width, height)
        self._qtbot.waitExposed(self.window)
        self.window.activateWindow()
        self.until(self.window.isActiveWindow, "the window has the keyboard")

    def leave_and_come_back(self) -> None:
        """Works in some other window for a moment."""
        other = QWindow()
        other.resize(200, 100)
        other.show()
        try:
            other.requestActivate()
            self.until(lambda: not self.window.isActiveWindow(), "the other window is in front")
        finally:
            other.close()
            other.deleteLater()
        self.window.activateWindow()
        self.until(self.window.isActiveWindow, "the window has the keyboard again")

    # Hands

    def press(self, *keys: str) -> None:
        """Presses keys by their names, such as "Ctrl+N" or "Tab"."""
        for name in keys:
            key: QKeyCombination = QKeySequence(name)[0]  # type: ignore[index]  # it can be
            QTest.keyClick(self.window.windowHandle(), key.key(), key.keyboardModifiers())

    def key_in(self, text: str) -> None:
        """Types a text; letters beyond ASCII come as a compose key gives them."""
        for char in text:
            if char == "\n":
                self.press("Return")
            elif char.isascii():
                QTest.keyClick(self.window.windowHandle(), ord(char))
            else:
                composed = QInputMethodEvent("", [])
                composed.setCommitString(char)
                QApplication.sendEvent(self._focused(), composed)

    def go_to(self, name: str) -> None:
        """Goes to a field with Tab."""
        passed: list[str] = []
        for _ in range(MOST_FIELDS):
            if self.focused_name() == name:
                return
            passed.append(self.focused_name())
            self.press("Tab")
        raise AssertionError(f"Tab does not come to {name!r}, only to {passed}")

    def write(self, name: str, text: str) -> None:
        """Goes to a field and types a text in place of what it holds."""
        self.go_to(name)
        self.press("Ctrl+A")
        self.key_in(text)

    def choose(self, name: str, text: str) -> None:
        """Goes to a list and walks down it to an entry."""
        self.go_to(name)
        self.press("Home")
        for _ in range(MOST_FIELDS):
            if self.field_text(name) == text:
                return
            self.press("Down")
        raise AssertionError(f"{name!r} does not offer {text!r}")

    def click(self, name: str) -> None:
        """Clicks a button by the name a screen reader gives it."""
        button = self.find(QAbstractButton, lambda each: accessible_name(each) == name, name)
        self.click_at(button, button.rect().center())

    def click_tab(self, bar: str, name: str) -> None:
        tabs = self.find(QTabBar, lambda each: accessible_name(each) == bar, bar)
        names = [tabs.tabText(at).replace("&", "") for at in range(tabs.count())]
        self.click_at(tabs, tabs.tabRect(names.index(name)).center())

    def click_line(self, view: QAbstractItemView, text: str) -> None:
        """Clicks the line of a table that holds this text somewhere."""
        at = next(at for at, line in enumerate(lines_of(view)) if text in line)
        cell = view.visualRect(view.model().index(at, 0))
        self.click_at(view.viewport(), cell.center())

    def click_at(self, widget: QWidget, at: QPoint) -> None:
        self.scroll_to(widget)
        place = widget.mapTo(self.window, at)
        hit = self.window.childAt(place)
        assert hit is widget or (hit is not None and widget.isAncestorOf(hit)), (
            f"{hit!r} lies over {accessible_name(widget) or widget!r}"
        )
        QTest.mouseClick(
            self.window.windowHandle(),
            Qt.MouseButton.LeftButton,
            Qt.KeyboardModifier.NoModifier,
            place,
        )

    def scroll_to(self, widget: QWidget) -> None:
        """Turns the wheel until the middle of a widget is in sight."""
        for _ in range(MOST_FIELDS):
            seen = widget.visibleRegion()
            if seen.contains(widget.rect().center()):
                return
            area = _area_of(widget)
            assert area is not None, f"{accessible_name(widget)!r} is out of sight"
            below = widget.mapTo(area, QPoint(0, 0)).y() > 0
            _turn_wheel(area.viewport(), NOTCH if below else -NOTCH)
            QApplication.processEvents()
        raise AssertionError(f"{accessible_name(widget)!r} cannot be scrolled into sight")

    # Eyes

    def until(self, condition: Callable[[], object], what: str) -> None:
        def holds() -> None:
            assert condition(), f"not so: {what}; in sight: {self.texts()} {self.tables()}"

        self._qtbot.waitUntil(holds, timeout=PATIENCE_MS)

    def rest(self) -> None:
        """Waits until the program has nothing left to do."""
        self.until(lambda: not self._program.desk.runner.is_busy, "the program is at rest")

    def texts(self) -> list[str]:
        """Every sentence that stands in the window."""
        return [each.text() for each in self._shown(QLabel) if each.text()]

    def tables(self) -> list[list[list[str]]]:
        return [lines_of(view) for view in self._shown(QAbstractItemView)]

    def sees(self, *texts: str) -> None:
        """Waits until each of these texts stands somewhere, alone or within a longer one."""
        for text in texts:
            self.until(partial(self._stands, text), text)

    def misses(self, text: str) -> None:
        self.until(lambda: not self._stands(text), f"no {text!r}")

    def sees_button(self, name: str, *, enabled: bool = True) -> None:
        def there(button: QAbstractButton) -> bool:
            return accessible_name(button) == name and button.isEnabled() is enabled

        self.find(QAbstractButton, there, name)

    def misses_button(self, name: str) -> None:
        def gone() -> bool:
            return all(accessible_name(each) != name for each in self._shown(QAbstractButton))

        self.until(gone, f"no button {name!r}")

    def is_checked(self, name: str) -> bool:
        return self.find(QCheckBox, lambda each: accessible_name(each) == name, name).isChecked()

    def table(self, name: str) -> QAbstractItemView:
        return self.find(QAbstractItemView, lambda each: accessible_name(each) == name, name)

    def lines(self, table: str) -> list[list[str]]:
        """What the table of this name says, line by line."""
        return lines_of(self.table(table))

    def sees_line(self, table: str, *cells: str) -> None:
        """Waits until one line of a table says all of this."""

        def said(line: list[str]) -> bool:
            return all(any(wanted in cell for cell in line) for wanted in cells)

        self.until(lambda: any(map(said, self.lines(table))), f"{cells} in {table}")

    def cells_of(self, table: str, name: str) -> dict[str, str]:
        """What the line of this name says in each column of a table with names at its side."""
        view = self.table(table)
        model, across, down = view.model(), Qt.Orientation.Horizontal, Qt.Orientation.Vertical
        names = [model.headerData(at, down) for at in range(model.rowCount())]
        titles = [model.headerData(at, across) for at in range(model.columnCount())]
        cells = lines_of(view)[names.index(name)]
        return dict(zip((" ".join(each.split()) for each in titles), cells, strict=True))

    def card(self, title: str) -> list[str]:
        """What the card of a key figure says, its title first."""
        card = self.find(QFrame, lambda each: _card_title(each) == title, title)
        return [each.text() for each in card.findChildren(QLabel) if each.isVisibleTo(card)]

    def find(self, kind: type[W], wanted: Callable[[W], bool], what: str) -> W:
        """Waits for a widget in the window that is in sight."""
        self.until(lambda: any(map(wanted, self._shown(kind))), what)
        return next(filter(wanted, self._shown(kind)))

    def focused_name(self) -> str:
        """What a screen reader calls the field in which the cursor is."""
        widget = QApplication.focusWidget()
        while widget is not None and widget is not self.window:
            if name := accessible_name(widget):
                return name
            widget = widget.parentWidget()
        return ""

    def is_at(self, name: str) -> None:
        """Waits until the cursor is there, without any key."""
        self.until(lambda: self.focused_name() == name, f"cursor at {name}, not {self._where()}")

    def field_text(self, name: str) -> str:
        """What stands in a field."""

        def has_name(each: QWidget) -> bool:
            return accessible_name(each) == name and each.focusPolicy() != Qt.FocusPolicy.NoFocus

        field = self.find(QWidget, has_name, name)
        if isinstance(field, QLineEdit):
            return field.text()
        if isinstance(field, QPlainTextEdit):
            return field.toPlainText()
        return QAccessible.queryAccessibleInterface(field).text(QAccessible.Text.Value)

    def picture(self, path: Path) -> None:
        """Keeps a picture of the window, to look at by hand."""
        path.parent.mkdir(parents=True, exist_ok=True)
        self.window.grab().save(str(path))

    # Within

    def _shown(self, kind: type[W]) -> list[W]:
        return [each for each in self.window.findChildren(kind) if each.isVisible()]

    def _stands(self, text: str) -> bool:
        return any(text in each for each in self.texts())

    def _focused(self) -> QWidget:
        widget = QApplication.focusWidget()
        assert widget is not None, "nothing has the keyboard"
        return widget

    def _where(self) -> str:
        return f"{self.focused_name()!r} ({QApplication.focusWidget()!r})"


def accessible_name(widget: QWidget) -> str:
    """What a screen reader calls it; of a list Qt itself would tell the entry that is chosen."""
    if name := widget.accessibleName():
        return name
    return QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Name)


def lines_of(view: QAbstractItemView) -> list[list[str]]:
    """The cells of a table as they are displayed, a list per line."""
    model = view.model()
    return [
        [str(model.index(row, column).data() or "") for column in range(model.columnCount())]
        for row in range(model.rowCount())
    ]


def _card_title(frame: QFrame) -> str:
    return accessible_name(frame).split(". ")[0] if frame.property("role") == "card" else ""


def _area_of(widget: QWidget) -> QAbstractScrollArea | None:
    parent = widget.parentWidget()
    while parent is not None and not isinstance(parent, QScrollArea):
        parent = parent.parentWidget()
    return parent


def _turn_wheel(viewport: QWidget, notch: QPoint) -> None:
    middle = QPointF(viewport.rect().center())
    turned = QWheelEvent(
        middle,
        QPointF(viewport.mapToGlobal(middle.toPoint())),
        QPoint(),
        notch,
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(viewport, turned)
