"""Runs `plastiq-tracker demo` and closes its window once the demo stands in it.

    python tests/end_to_end/watch_demo.py SCREEN.png WINDOW.png

Keeps what the screen shows where the window is, and what the window says it shows.
"""

import sys

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QAbstractItemView, QApplication

from plastiq_tracker import bootstrap, cli
from plastiq_tracker.ui.main_window import MainWindow

PAUSE_MS = 200
CALM = 5
"""How many looks in a row must find the window at rest: by then it has been painted."""


class Watcher:
    def __init__(self, app: QApplication, on_screen: str, in_window: str) -> None:
        self._app = app
        self._on_screen, self._in_window = on_screen, in_window
        self._calm = 0
        self._timer = QTimer(app)
        self._timer.timeout.connect(self._look)
        self._timer.start(PAUSE_MS)

    def _look(self) -> None:
        window = next((each for each in self._app.topLevelWidgets() if _has_demo(each)), None)
        self._calm = self._calm + 1 if window is not None else 0
        if window is None or self._calm < CALM:
            return
        self._timer.stop()
        place = window.geometry()
        screen = window.screen().grabWindow(0).copy(place)
        screen.save(self._on_screen)
        window.grab().save(self._in_window)
        print(self._app.platformName(), window.windowTitle())
        window.close()


def _has_demo(widget: object) -> bool:
    if not isinstance(widget, MainWindow) or not widget.isVisible() or widget.page is None:
        return False
    tables = [each for each in widget.page.findChildren(QAbstractItemView) if each.isVisible()]
    filled = any(each.model().rowCount() for each in tables)
    return filled and not widget.desk.runner.is_busy


def main() -> int:
    make_app = bootstrap.make_app
    kept = []

    def make_watched() -> QApplication:
        app = make_app()
        kept.append(Watcher(app, *sys.argv[1:3]))
        return app

    bootstrap.make_app = make_watched
    return cli.main(["demo"])


if __name__ == "__main__":
    sys.exit(main())
