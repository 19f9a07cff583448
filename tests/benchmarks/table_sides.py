"""One side of the measurement of the table, alone in a process of its own.

    python -m tests.benchmarks.table_sides SIDE DOSSIER ROUNDS

Prints as JSON what it measured: seconds, memory in bytes.
"""

import json
import os
import sys
from collections.abc import Callable
from datetime import date
from pathlib import Path
from random import Random
from statistics import median
from tempfile import TemporaryDirectory
from time import perf_counter, process_time
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QEventLoop, QModelIndex, QObject, Qt
from PySide6.QtGui import QAction, QStandardItem, QStandardItemModel
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QTableView

from plastiq_tracker import bootstrap
from plastiq_tracker.domain.listing import Question
from plastiq_tracker.store.dossier import Dossier
from plastiq_tracker.system.clock import fixed
from plastiq_tracker.system.settings import Settings
from plastiq_tracker.ui import theme
from plastiq_tracker.ui.events import Desk
from plastiq_tracker.ui.pages.participants_filters import ParticipantsFilters
from plastiq_tracker.ui.pages.participants_list import ParticipantsList
from plastiq_tracker.ui.pages.participants_roll import Roll
from plastiq_tracker.ui.pages.participants_table import ParticipantsModel
from plastiq_tracker.ui.tasks import ThreadRunner
from plastiq_tracker.ui.widgets.paged_table import PAGE
from plastiq_tracker.ui.words import QtWords
from tests.benchmarks.by_list import ListModel, all_rows
from tests.benchmarks.side import peak_memory

TODAY = date(2022, 4, 30)
SIZE = (900, 700)


class Shown:
    """The list of participants as the page has it, on an open dossier."""

    def __init__(self, app: QApplication, path: Path) -> None:
        self.app = app
        self.desk = Desk(QtWords("nl"), ThreadRunner(), fixed(TODAY), Settings())
        nothing = QAction()
        self.list = ParticipantsList(
            self.desk.words,
            self.desk.settings,
            ParticipantsFilters(self.desk.words),
            nothing,
            nothing,
        )
        self.list.resize(*SIZE)
        self.desk.use(Dossier.open(path))
        self.roll = Roll(self.desk, self.list, Question)

    @property
    def model(self) -> ParticipantsModel:
        return self.list.model

    def wait(self, until: Callable[[], bool]) -> None:
        while not until():
            self.app.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
        self.list.table.viewport().repaint()

    def is_read(self) -> bool:
        """Whether every line in sight has been read."""
        table = self.list.table
        first, last = table.rowAt(0), table.rowAt(table.viewport().height() - 1)
        last = self.model.shown - 1 if last < 0 else last
        return first >= 0 and self.model.has(first) and self.model.has(last)

    def settle(self) -> None:
        """Paints, which asks for lines, and paints again once they are there."""
        self.list.table.viewport().repaint()
        self.wait(self.is_read)

    def close(self) -> None:
        self.desk.leave()
        self.desk.runner.close()


def first_view(app: QApplication, path: Path, _rounds: int) -> dict[str, Any]:
    """From the closed file to the first lines painted, and until everyone can be reached."""
    start = perf_counter()
    shown = Shown(app, path)
    shown.list.show()
    shown.roll.read()
    shown.wait(lambda: shown.model.shown > 0 and shown.is_read())
    first = perf_counter() - start
    shown.wait(lambda: shown.model.listing is not None)
    shown.settle()
    found = {"first": first, "all": perf_counter() - start, "memory": peak_memory()}
    shown.close()
    return found


def in_memory(app: QApplication, path: Path, _rounds: int) -> dict[str, Any]:
    """The same with everyone in a list before anything is seen."""
    start = perf_counter()
    dossier = Dossier.open(path)
    model = ListModel(all_rows(dossier, TODAY))
    view = plain_view(model)
    view.viewport().repaint()
    app.processEvents()
    found = {"first": perf_counter() - start, "memory": peak_memory()}
    dossier.close()
    return found


def jumps(app: QApplication, path: Path, rounds: int) -> dict[str, Any]:
    """To any place by the scroll bar, to both ends by key, to someone by the letters of a name."""
    shown = Shown(app, path)
    shown.list.show()
    shown.list.activateWindow()
    shown.roll.read()
    shown.wait(lambda: shown.model.listing is not None)
    shown.settle()
    table, chance = shown.list.table, Random(rounds)
    bar = table.verticalScrollBar()

    def scroll() -> None:
        bar.setValue(chance.randrange(bar.maximum()))
        shown.settle()

    def to_the_end() -> None:
        QTest.keyClick(table, Qt.Key.Key_End)
        shown.settle()

    def to_a_name() -> None:
        letters = chance.choice("bdfgkl") + chance.choice("aeiou") + chance.choice("lnrs")
        table._since_typed.invalidate()
        before = table.chosen_id
        table.keyboardSearch(letters)
        shown.wait(lambda: table.chosen_id != before or not shown.desk.runner.is_busy)
        shown.settle()

    found: dict[str, list[float]] = {"scroll": [], "end": [], "name": []}
    for _ in range(rounds):
        for name, jump in (("scroll", scroll), ("end", to_the_end), ("name", to_a_name)):
            bar.setValue(0)
            table.go_to(0)
            shown.settle()
            forget(shown.model)
            start = perf_counter()
            jump()
            found[name].append(perf_counter() - start)
    shown.close()
    return {name: median(times) for name, times in found.items()}


def forget(model: ParticipantsModel) -> None:
    """As if no line but the first had ever been read."""
    for at in [at for at in model._rows if at >= PAGE]:
        del model._rows[at]


def repaints(app: QApplication, path: Path, rounds: int) -> dict[str, Any]:
    """Lines that are there, painted by the program's model and by one that is all C++."""
    shown = Shown(app, path)
    shown.list.show()
    shown.roll.read()
    shown.wait(lambda: shown.model.listing is not None)
    shown.settle()
    table = shown.list.table
    fast = plain_view(copy_of(shown.model, PAGE))
    for at in range(shown.model.columnCount()):
        fast.setColumnWidth(at, max(table.columnWidth(at), 1))
        fast.setColumnHidden(at, table.isColumnHidden(at))
    fast.resize(table.size())
    app.processEvents()
    times: dict[str, list[float]] = {"program": [], "c++": []}
    for turn in range(rounds * 10):
        for name, view in (("program", table), ("c++", fast)):
            view.verticalScrollBar().setValue(turn % 60 * 20)
            start = process_time()
            view.viewport().repaint()
            times[name].append(process_time() - start)
    shown.close()
    return {name: median(taken) for name, taken in times.items()}


def plain_view(model: QObject) -> QTableView:
    view = QTableView()
    assert isinstance(model, QAbstractTableModel | QStandardItemModel)
    view.setModel(model)
    view.verticalHeader().hide()
    view.verticalHeader().setDefaultSectionSize(theme.ROW_HEIGHT)
    view.setShowGrid(False)
    view.setWordWrap(False)
    view.setVerticalScrollMode(QTableView.ScrollMode.ScrollPerPixel)
    view.resize(*SIZE)
    view.show()
    return view


def copy_of(model: ParticipantsModel, lines: int) -> QStandardItemModel:
    """The first lines of a model in one that is all C++, with the same texts and icons."""
    made = QStandardItemModel(lines, model.columnCount())
    roles = (
        Qt.ItemDataRole.DisplayRole,
        Qt.ItemDataRole.DecorationRole,
        Qt.ItemDataRole.TextAlignmentRole,
    )
    for line in range(lines):
        for column in range(model.columnCount()):
            item, index = QStandardItem(), model.index(line, column, QModelIndex())
            for role in roles:
                value = model.data(index, role.value)
                if value is not None:
                    item.setData(value, role)
            made.setItem(line, column, item)
    return made


SIDES: dict[str, Callable[[QApplication, Path, int], dict[str, Any]]] = {
    "first view": first_view,
    "in memory": in_memory,
    "jumps": jumps,
    "repaints": repaints,
}


def main(side: str, path: str, rounds: str) -> None:
    with TemporaryDirectory() as home:
        os.environ |= {"PLASTIQ_HOME": home, "QT_QPA_PLATFORM": "offscreen"}
        app = bootstrap.make_app()
        theme.apply_theme(app, dark=False)
        app.setStyleSheet(theme.style_sheet(theme.colours()))
        json.dump(SIDES[side](app, Path(path), int(rounds)), sys.stdout)
        for widget in app.topLevelWidgets():
            widget.close()


if __name__ == "__main__":
    main(*sys.argv[1:])
