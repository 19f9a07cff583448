"""Making, opening and leaving dossiers, and importing into one, as a person asks for it."""

import tempfile
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject, QStandardPaths, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from plastiq_tracker.domain.text import Text, Words
from plastiq_tracker.domain.trouble import Trouble
from plastiq_tracker.system.clock import Clock, fixed, today
from plastiq_tracker.system.settings import Settings
from plastiq_tracker.ui.dropping import SUFFIX
from plastiq_tracker.ui.events import Desk
from plastiq_tracker.ui.notices import Tone
from plastiq_tracker.ui.words import translate

if TYPE_CHECKING:
    from plastiq_tracker.services.importing import ImportResult
    from plastiq_tracker.store.dossier import Dossier

T = TypeVar("T")

STOPPED = Text("Dossiers", "The import was stopped. Nothing in the dossier was changed.")
SAVED = Text("Dossiers", "Saved: {path}")
ELSEWHERE = Text("Dossiers", "{name} is open in another window, which was brought to the front.")


@dataclass(frozen=True)
class Services:
    """The services the window itself uses, given by bootstrap so that they load after it shows."""

    create: Callable[[Path], "Dossier"]
    open: Callable[[Path], "Dossier"]
    make_demo: Callable[[Path], "Dossier"]
    import_workbook: "Callable[[Dossier, Path, date, Callable[[float], None]], ImportResult]"
    write_errors: "Callable[[ImportResult, Path, Path, Words], object]"
    write_template: Callable[[Path], object]
    demo_day: date


class Dossiers(QObject):
    """Signals: `imported(result, path)`, applied or not; `working(what)` while something long
    runs and with "" after it; `progressed(fraction)` from within it; `stopped` when it is to stop.
    `is_elsewhere` tells whether another window has a dossier, and has it come forward.
    """

    imported = Signal(object, Path)
    working = Signal(str)
    progressed = Signal(float)
    stopped = Signal()

    def __init__(
        self,
        desk: Desk,
        services: Services,
        settings: Settings,
        clock: Clock = today,
        is_elsewhere: Callable[[Path], bool] = lambda _path: False,
    ) -> None:
        super().__init__()
        self._is_elsewhere = is_elsewhere
        self._desk = desk
        self._services = services
        self._settings = settings
        self._clock = clock
        self._demo_folder: tempfile.TemporaryDirectory[str] | None = None
        self._stopped = False
        self.window: QWidget | None = None

    def new(self) -> None:
        """Asks where, and makes an empty dossier there."""
        chosen, _ = QFileDialog.getSaveFileName(
            self.window,
            translate("Dossiers", "New dossier"),
            str(Path(self._folder()) / f"{translate('Dossiers', 'Dossier')}{SUFFIX}"),
            self._kinds(),
        )
        if chosen:
            path = Path(chosen)
            self.create(path if path.suffix == SUFFIX else path.with_name(path.name + SUFFIX))

    def choose(self) -> None:
        """Asks which, and opens that dossier."""
        chosen, _ = QFileDialog.getOpenFileName(
            self.window, translate("Dossiers", "Open dossier"), self._folder(), self._kinds()
        )
        if chosen:
            self.open(Path(chosen))

    def create(self, path: Path) -> None:
        self._take(lambda: self._services.create(path), path)

    def open(self, path: Path) -> None:
        """Opens that dossier; one that another window has brings that window forward."""
        if self._is_elsewhere(path):
            self._desk.tell(ELSEWHERE.fill(name=path.name), Tone.INFO)
            return
        self._take(lambda: self._services.open(path), path)

    def open_demo(self) -> None:
        """Opens a fresh copy of the demo, which is thrown away afterwards."""
        folder = tempfile.TemporaryDirectory(prefix="plastiq-demo-", ignore_cleanup_errors=True)
        path = Path(folder.name) / f"demo{SUFFIX}"

        def opened(dossier: "Dossier") -> None:
            self.leave()
            self._demo_folder = folder
            self._desk.set_clock(fixed(self._services.demo_day))
            self._desk.use(dossier, demo=True)

        self._run(lambda: self._services.make_demo(path), opened)

    def leave(self) -> None:
        """Closes the dossier that is open; a demo's file is removed."""
        self._desk.leave()
        self._desk.set_clock(self._clock)
        if self._demo_folder is not None:
            folder, self._demo_folder = self._demo_folder, None
            self._desk.runner.run(folder.cleanup, owner=self)

    def choose_workbook(self) -> None:
        """Asks which workbook, and imports it."""
        chosen, _ = QFileDialog.getOpenFileName(
            self.window,
            translate("Dossiers", "Import workbook"),
            self._folder(),
            translate("Dossiers", "Workbooks (*.xlsx *.ods)"),
        )
        if chosen:
            self.import_workbook(Path(chosen))

    def import_workbook(self, path: Path) -> None:
        """Imports all of it or nothing; `imported` tells which."""
        dossier, day = self._desk.dossier, self._desk.today()
        self._settings.folder = str(path.parent)
        self._stopped = False

        def progress(done: float) -> None:
            """In the worker; raising undoes what was imported so far."""
            if self._stopped:
                raise Trouble(STOPPED)
            self.progressed.emit(done)

        def imported(result: "ImportResult") -> None:
            if result.changes is not None:
                self._desk.changed.emit(result.changes)
            self.imported.emit(result, path)

        self._run(
            lambda: self._services.import_workbook(dossier, path, day, progress),
            imported,
            translate("Dossiers", "Importing {name}…").format(name=path.name),
        )

    def stop(self) -> None:
        """Stops what runs; nothing of it stays."""
        self._stopped = True
        self.stopped.emit()

    def save_errors(self, result: "ImportResult", source: Path) -> None:
        """Asks where, and writes the remarks about the workbook `source` there."""
        proposed = source.with_name(
            translate("Dossiers", "{name} - remarks").format(name=source.stem) + ".xlsx"
        )
        chosen, _ = QFileDialog.getSaveFileName(
            self.window,
            translate("Dossiers", "Save the remarks"),
            str(proposed),
            translate("Dossiers", "Excel workbook (*.xlsx)"),
        )
        if chosen:
            words = self._desk.words
            self._run(
                lambda: self._services.write_errors(result, source, Path(chosen), words),
                lambda _done: self._desk.tell(SAVED.fill(path=chosen), Tone.GOOD),
            )

    def save_template(self) -> None:
        """Asks where, and writes the empty workbook there."""
        chosen, _ = QFileDialog.getSaveFileName(
            self.window,
            translate("Dossiers", "Empty workbook"),
            str(Path(self._folder()) / f"{translate('Dossiers', 'PlastIQ workbook')}.xlsx"),
            translate("Dossiers", "Excel workbook (*.xlsx)"),
        )
        if chosen:
            path = Path(chosen)
            self._run(
                lambda: self._services.write_template(path),
                lambda _done: self._desk.tell(SAVED.fill(path=path), Tone.GOOD),
            )

    def _take(self, function: "Callable[[], Dossier]", path: Path) -> None:
        def opened(dossier: "Dossier") -> None:
            self.leave()
            self._settings.remember(path.absolute())
            self._settings.folder = str(path.absolute().parent)
            self._desk.use(dossier, demo=False)

        self._run(function, opened)

    def _run(self, function: Callable[[], T], then: Callable[[T], object], what: str = "") -> None:
        def done(result: T) -> None:
            self.working.emit("")
            then(result)

        def refused(trouble: Trouble) -> None:
            self.working.emit("")
            self._desk.tell(trouble.text, Tone.INFO if trouble.text is STOPPED else Tone.BAD)

        self.working.emit(what)
        self._desk.runner.run(function, done, refused, owner=self)

    def _folder(self) -> str:
        known = self._settings.folder
        if known and Path(known).is_dir():
            return known
        return QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)

    def _kinds(self) -> str:
        return translate("Dossiers", "PlastIQ dossiers (*.plastiq);;All files (*)")
