"""One start of a window, alone in a process of its own: when was it painted?

    python -m tests.benchmarks.first_sight SIDE [DOSSIER]

`bare` is a window with a table of a page of rows and nothing else; `window` the program until its
window is painted; `today` and `participants` the program until the first rows of these pages are.
Prints as JSON the moment of the monotonic clock, the seconds of the processor, and what of the
slow modules was imported by then. Nothing is imported here that the program would not import.
"""

import sys
import time

SLOW = (
    "matplotlib", "alembic", "numpy", "xlsxwriter", "sqlalchemy", "phonenumbers", "rapidfuzz",
    "icalendar",
)  # fmt: skip
ROWS, COLUMNS = 100, 7


def tell() -> None:
    """What is painted is told, and the process ends."""
    at, work = time.monotonic(), time.process_time()
    found = [name for name in SLOW if name in sys.modules]
    import json

    print(json.dumps({"at": at, "work": work, "modules": found}), flush=True)
    from PySide6.QtWidgets import QApplication

    QApplication.exit(0)


def bare() -> None:
    from PySide6.QtCore import QAbstractTableModel, Qt, QTimer
    from PySide6.QtWidgets import QApplication, QMainWindow, QTableView

    class Model(QAbstractTableModel):
        def rowCount(self, parent: object = None) -> int:
            return ROWS

        def columnCount(self, parent: object = None) -> int:
            return COLUMNS

        def data(self, index: object, role: int = Qt.ItemDataRole.DisplayRole) -> str | None:
            return "Peeters" if role == Qt.ItemDataRole.DisplayRole else None

    class Table(QTableView):
        told = False

        def paintEvent(self, event: object) -> None:
            super().paintEvent(event)  # type: ignore[arg-type]
            if not self.told:
                self.told = True
                QTimer.singleShot(0, tell)

    app = QApplication([])
    window, table, model = QMainWindow(), Table(), Model()
    table.setModel(model)
    window.setCentralWidget(table)
    window.resize(1280, 760)
    window.show()
    app.exec()


def program(side: str, path: str) -> None:
    from plastiq_tracker import cli

    if side == "window":
        _watch_the_window()
    else:
        _watch_a_page(side)
    cli.main([path])


def _watch_the_window() -> None:
    from PySide6.QtCore import QTimer
    from PySide6.QtGui import QPaintEvent

    from plastiq_tracker.ui.main_window import MainWindow

    painted = MainWindow.paintEvent

    def paint(window: MainWindow, event: QPaintEvent) -> None:
        if not window._is_painted:
            QTimer.singleShot(0, tell)
        painted(window, event)

    setattr(MainWindow, "paintEvent", paint)  # noqa: B010 - in place of a method


def _watch_a_page(key: str) -> None:
    """The first rows of a page, on the day on which the made-up dossier ends."""
    from datetime import date
    from typing import Any

    from PySide6.QtCore import QEvent, QObject, QTimer

    from plastiq_tracker import bootstrap
    from plastiq_tracker.system import clock

    begin = bootstrap._begin
    clock.today = lambda: date(2024, 6, 30)

    class Watch(QObject):
        table: Any = None

        def eventFilter(self, watched: QObject, event: QEvent) -> bool:
            if event.type() == QEvent.Type.Paint and self.table.model().rowCount():
                watched.removeEventFilter(self)
                QTimer.singleShot(0, tell)
            return False

    def watched(*arguments: Any) -> Any:
        running = begin(*arguments)
        watch = Watch(running.desk)

        def opened() -> None:
            page: Any = running.window.show_page(key)
            watch.table = page.list.table
            watch.table.viewport().installEventFilter(watch)

        running.desk.dossier_opened.connect(opened)
        return running

    setattr(bootstrap, "_begin", watched)  # noqa: B010


if __name__ == "__main__":
    if sys.argv[1] == "bare":
        bare()
    else:
        program(sys.argv[1], sys.argv[2])
