"""Another language or theme while the window is open: everything follows, what was typed stays."""

import re
import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QTabBar,
    QWidget,
)

from plastiq_tracker.ui import program as programs
from plastiq_tracker.ui import theme
from plastiq_tracker.ui.program import Program
from tests.end_to_end.scenes import until
from tests.ui import walk
from tests.ui.pseudo import OPEN, PseudoTranslator, PseudoWords

PAGES = ("today", "participants", "trajectories", "companies", "statistics")
SIZE = (1366, 768)
TYPED = "Lotte"
FEW = 4
"""A sentence with fewer letters of its own than this could be anything."""


@pytest.fixture
def program(
    app: QApplication, demo_file: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Program]:
    """In English, on a dossier that is kept; in place of French the pseudo-language is spoken."""
    path = Path(shutil.copyfile(demo_file, tmp_path / "kept.plastiq"))
    walk.at_home(tmp_path, monkeypatch)
    monkeypatch.delenv("PLASTIQ_LANGUAGE")
    monkeypatch.setattr(programs, "QtWords", PseudoWords)
    with walk.opened(app, SIZE) as opened:
        opened.dossiers.open(path)
        until(lambda: opened.window.page is not None)
        walk.settle(opened)
        yield opened
    theme.apply_theme(app, dark=False)


def written(root: QWidget) -> set[str]:
    """Everything that is said in sight, by mouse and to a screen reader, and in the menus."""
    found: set[str] = {root.windowTitle()}
    for widget in [root, *root.findChildren(QWidget)]:
        if not widget.isVisible():
            continue
        found |= {widget.toolTip(), widget.accessibleName(), widget.accessibleDescription()}
        if isinstance(widget, QLabel | QAbstractButton):
            found.add(widget.text())
        elif isinstance(widget, QLineEdit):
            found.add(widget.placeholderText())
        elif isinstance(widget, QComboBox):
            found |= {widget.itemText(at) for at in range(widget.count())}
        elif isinstance(widget, QTabBar):
            found |= {widget.tabText(at) for at in range(widget.count())}
        elif isinstance(widget, QAbstractItemView):
            found |= set(_cells(widget))
    found |= {action.text() for action in root.findChildren(QAction)}
    return {each for each in found if any(map(str.isalpha, each))}


def _cells(view: QAbstractItemView) -> Iterator[str]:
    model = view.model()
    for column in range(model.columnCount()):
        yield str(model.headerData(column, Qt.Orientation.Horizontal) or "")
        for row in range(min(model.rowCount(), 20)):
            yield str(model.index(row, column).data() or "")


def left_in(texts: set[str], asked: set[str]) -> list[str]:
    """Those that stand there as they were written in the code, with whatever was put into them."""
    left = []
    for source in asked:
        literal = re.sub(r"\{[^}]*\}|%L?n", "", source)
        if sum(map(str.isalpha, literal)) < FEW:
            continue
        parts = re.split(r"\{[^}]*\}|%L?n", source)
        pattern = re.compile(".*".join(map(re.escape, parts)), re.DOTALL)
        left += [text for text in texts if pattern.fullmatch(text)]
    return left


def in_pseudo(program: Program) -> PseudoTranslator:
    translator: Any = program.words._own
    assert isinstance(translator, PseudoTranslator)
    return translator


@pytest.mark.parametrize("key", PAGES)
def test_nothing_is_left_in_the_language_before(program: Program, key: str) -> None:
    program.window.show_page(key)
    walk.settle(program)
    before = written(program.window)
    assert not any(OPEN in each for each in before)
    program.use_language("fr")
    walk.settle(program)
    assert program.window.stack.key == key
    after = written(program.window)
    assert sum(OPEN in each for each in after) > 20
    assert not left_in(after, in_pseudo(program).asked)


def test_what_is_left_would_be_found() -> None:
    asked = {"Save", "%n participant(s)", "{page}, {count} waiting", "No"}
    texts = {"Save", "90 participant(s)", "Today, 3 waiting", "⟦Sååvé⟧", "No", "Maes Dries"}
    assert sorted(left_in(texts, asked)) == ["90 participant(s)", "Save", "Today, 3 waiting"]


def type_somebody(program: Program) -> Any:
    """A new participant of whom the given name is typed, and nothing is saved yet."""
    page: Any = program.window.show_page("participants")
    walk.settle(program)
    page.add()
    until(lambda: page.panel.form is not None)
    page.panel.form.editor("first_name").setText(TYPED)
    page.panel.form.editor("first_name").textEdited.emit(TYPED)
    return page


def typed_in(program: Program) -> object:
    page: Any = program.window.page
    until(lambda: page.panel.form is not None)
    walk.settle(program)
    return page.panel.form.values()["first_name"]


def test_what_is_typed_stays_in_another_language(program: Program) -> None:
    type_somebody(program)
    program.use_language("fr")
    assert typed_in(program) == TYPED
    page: Any = program.window.page
    assert page.panel.form.heading.text().startswith(OPEN)
    assert page.panel.form.is_changed()


def test_all_that_is_painted_is_dark_and_what_is_typed_stays(program: Program) -> None:
    page = type_somebody(program)
    form = page.panel.form
    program.use_theme("dark")
    walk.settle(program)
    assert page.panel.form is form
    assert typed_in(program) == TYPED
    picture = program.window.grab().toImage()
    seen = {
        picture.pixelColor(x, y).name()
        for x in range(0, picture.width(), 3)
        for y in range(0, picture.height(), 3)
    }
    assert theme.DARK.window in seen
    assert not {theme.LIGHT.window, theme.LIGHT.base, theme.LIGHT.nav} & seen
    program.use_theme("light")
    walk.settle(program)
    assert program.window.grab().toImage().pixelColor(5, 400).name() == theme.LIGHT.nav


@pytest.mark.parametrize("key", PAGES)
def test_each_page_follows_the_theme(program: Program, key: str) -> None:
    program.window.show_page(key)
    walk.settle(program)
    program.use_theme("dark")
    walk.settle(program)
    walk.settle(program)
    picture = program.window.grab().toImage()
    light = sum(
        picture.pixelColor(x, y).lightness() > 235
        for x in range(0, picture.width(), 4)
        for y in range(0, picture.height(), 4)
    )
    # Letters may be as bright; no ground is.
    assert light < picture.width() * picture.height() / 16 / 50
