"""Pictures of every page, form and state, taken from the real window on the demo dossier.

    python tests/end_to_end/screenshots.py OUT_DIR [--language nl] [--theme light] [--size 1366x768]
    xvfb-run -s "-screen 0 1366x768x24" python tests/end_to_end/screenshots.py \\
        resources/pictures --readme

QT_QPA_PLATFORM decides where the window opens; QT_SCALE_FACTOR how large a point is drawn.
"""

import argparse
import os
import sys
import tempfile
from fnmatch import fnmatch
from pathlib import Path

from PySide6.QtWidgets import QApplication, QMainWindow

sys.path.insert(0, str(Path(__file__).parents[2]))

from plastiq_tracker import bootstrap
from plastiq_tracker.system.settings import Settings
from plastiq_tracker.ui.program import Program
from tests.end_to_end.scenes import Scenes, until, wait

README = {
    "welcome": "welcome",
    "participants": "participants",
    "form-follow-up": "follow-up",
    "trajectories": "trajectories",
    "statistics": "statistics",
    "statistics-chart-heatmap": "statistics-dark",
    "statistics-behind": "behind-a-figure",
}
"""Pictures of the README, by the scene they are of."""
DARK = "statistics-dark"


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("folder", type=Path)
    parser.add_argument("--language", default="nl", choices=("nl", "fr", "en"))
    parser.add_argument("--theme", default="light", choices=("light", "dark"))
    parser.add_argument("--size", default="1366x768")
    parser.add_argument("--only", default="*", help="file names, such as 'form-*'")
    parser.add_argument("--readme", action="store_true", help="those of the README")
    options = parser.parse_args()
    options.folder.mkdir(parents=True, exist_ok=True)
    folder = options.folder.resolve()
    with tempfile.TemporaryDirectory() as home:
        os.chdir(home)  # so that no path of this machine is in a picture
        os.environ["PLASTIQ_HOME"] = home
        os.environ["PLASTIQ_LANGUAGE"] = options.language
        app = bootstrap.make_app()
        settings = Settings(theme=options.theme, recent=recent_ones())
        program = Program(app, settings, bootstrap.services(), "plastiq-tracker.log")
        program.window.resize(*map(int, options.size.split("x")))
        program.start()
        try:
            if options.readme:
                take_readme(program, folder)
            else:
                take_all(program, folder, options.only)
        finally:
            program.close()
        os.chdir(folder)


def take_all(program: Program, folder: Path, only: str) -> None:
    for name, arrange in Scenes(program).all().items():
        arrange()
        settle(program)
        if fnmatch(name, only):
            keep(program.window, folder / f"{name}.png")


def take_readme(program: Program, folder: Path) -> None:
    for name, arrange in Scenes(program).all().items():
        arrange()
        settle(program)
        if name not in README:
            continue
        program.use_theme("dark" if README[name] == DARK else "light")
        settle(program)
        keep(program.window, folder / f"{README[name]}.png")


def settle(program: Program) -> None:
    """Waits until everything that was asked for is painted."""
    wait(150)
    until(lambda: not program.desk.runner.is_busy)
    wait(500)  # a chart takes its new size after a pause


def keep(window: QMainWindow, path: Path) -> None:
    """Saves what the window shows, with the menu that is open over it, as small as can be."""
    popup = QApplication.activePopupWidget()
    shown = window.grab() if popup is None else popup.grab()
    shown.save(str(path), "PNG", 0)


def recent_ones() -> list[str]:
    """One dossier that is there, and one that is not any more."""
    there, gone = Path("Documenten", "Kempen 2024.plastiq"), Path("USB", "Limburg 2021.plastiq")
    there.parent.mkdir()
    there.touch()
    return [str(there), str(gone)]


if __name__ == "__main__":
    main()
