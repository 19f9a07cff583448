"""Pictures of every page, taken from the real window on the demo dossier.

    python tests/end_to_end/screenshots.py OUT_DIR [--language nl] [--theme light] [--size 1366x768]

QT_QPA_PLATFORM decides where the window opens; QT_SCALE_FACTOR how large a point is drawn.
"""

import argparse
import os
import tempfile
from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtWidgets import QTableView

from plastiq_tracker import bootstrap
from plastiq_tracker.system.settings import Settings
from plastiq_tracker.ui.page import Page
from plastiq_tracker.ui.pages import PAGES
from plastiq_tracker.ui.program import Program

WORKBOOK = Path(__file__).parents[2] / "resources" / "demo" / "plastiq-2020-2022.xlsx"


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--language", default="nl", choices=("nl", "fr", "en"))
    parser.add_argument("--theme", default="light", choices=("light", "dark"))
    parser.add_argument("--size", default="1366x768")
    options = parser.parse_args()
    options.folder.mkdir(parents=True, exist_ok=True)
    folder = options.folder.resolve()
    with tempfile.TemporaryDirectory() as home:
        os.chdir(home)  # so that no path of this machine is in a picture
        os.environ["PLASTIQ_HOME"] = home
        os.environ["PLASTIQ_LANGUAGE"] = options.language
        take_all(folder, options.theme, options.size)


def take_all(folder: Path, theme: str, size: str) -> None:
    app = bootstrap.make_app()
    settings = Settings(theme=theme, recent=recent_ones())
    program = Program(app, settings, bootstrap.services(), "plastiq-tracker.log")
    program.window.resize(*map(int, size.split("x")))
    program.start()
    try:
        for name, arrange in scenes(program).items():
            arrange()
            wait(400)
            until(lambda: not program.desk.runner.is_busy)
            wait(400)
            program.window.grab().save(str(folder / f"{name}.png"))
    finally:
        program.close()


def scenes(program: Program) -> dict[str, Callable[[], object]]:
    """By file name: what brings the window into the state of that picture."""
    window = program.window

    def demo() -> None:
        program.dossiers.open_demo()
        until(lambda: window.page is not None)

    def imported() -> None:
        program.dossiers.import_workbook(WORKBOOK)
        until(lambda: window.sheet is not None)

    found: dict[str, Callable[[], object]] = {"welcome": lambda: None, PAGES[0].key: demo}
    for entry in PAGES[1:]:
        found[entry.key] = partial(window.show_page, entry.key)
    found["participant"] = lambda: choose_someone(window.show_page("participants"))
    found["import"] = imported
    found["keys"] = window.show_keys
    return found


def choose_someone(page: Page) -> None:
    table = page.findChild(QTableView)
    if isinstance(table, QTableView):
        table.selectRow(4)


def recent_ones() -> list[str]:
    """One dossier that is there, and one that is not any more."""
    there, gone = Path("Documenten", "Kempen 2024.plastiq"), Path("USB", "Limburg 2021.plastiq")
    there.parent.mkdir()
    there.touch()
    return [str(there), str(gone)]


def until(condition: Callable[[], bool], seconds: int = 60) -> None:
    for _ in range(seconds * 20):
        if condition():
            return
        wait(50)
    raise SystemExit("The window did not get there in time.")


def wait(milliseconds: int) -> None:
    """Lets the window work; unlike QTest.qWait this lets the worker thread run too."""
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


if __name__ == "__main__":
    main()
