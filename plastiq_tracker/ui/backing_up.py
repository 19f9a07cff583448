"""Backing up the dossier and making one of a backup again, as a person asks for it."""

from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject, QStandardPaths, Signal
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QFileDialog

from plastiq_tracker.domain.text import Text
from plastiq_tracker.domain.trouble import Trouble
from plastiq_tracker.system import backups
from plastiq_tracker.system.backups import Backup
from plastiq_tracker.ui.dropping import SUFFIX
from plastiq_tracker.ui.icons import dress
from plastiq_tracker.ui.notices import Tone
from plastiq_tracker.ui.words import translate

if TYPE_CHECKING:
    from plastiq_tracker.ui.dossiers import Dossiers
    from plastiq_tracker.ui.main_window import MainWindow

T = TypeVar("T")

STOPPED = Text("Backup", "Stopped. Nothing was left behind.")
DONE = Text("Backup", "Backed up and checked: {path}")
RESTORED = Text("Backup", "This is the dossier as it was in {name}.")


class BackingUp(QObject):
    """`back_up_action` and `restore_action` are for the menu; `done` after a backup."""

    done = Signal()

    def __init__(self, window: "MainWindow", dossiers: "Dossiers") -> None:
        super().__init__(window)
        self._window, self._desk, self._dossiers = window, window.desk, dossiers
        self._stopped = False
        self.back_up_action = self._action(
            translate("Menu", "&Back up…"), "archive", self.back_up, "Ctrl+Shift+B"
        )
        self.restore_action = self._action(
            translate("Menu", "&Restore a backup…"), "rotate-cw", self.restore
        )
        dossiers.stopped.connect(self._stop)

    @property
    def last(self) -> Backup | None:
        """The last backup of the dossier that is open."""
        return backups.last(self._desk.dossier.path) if self._desk.has_dossier else None

    def back_up(self) -> None:
        """Asks where, and puts a verified copy there."""
        chosen, _ = QFileDialog.getSaveFileName(
            self._window,
            translate("Backup", "Back up"),
            str(self._folder() / self._proposed()),
            self._kinds(),
        )
        if chosen:
            self.back_up_to(_with_suffix(Path(chosen)))

    def back_up_to(self, target: Path) -> None:
        """Puts a verified copy of the open dossier there, its SHA-256 beside it."""
        source = self._desk.dossier.path

        def work() -> Backup:
            from plastiq_tracker.services import backup  # noqa: PLC0415 - after the first paint

            return backup.back_up(source, target, self._progress)

        def done(made: Backup) -> None:
            self._desk.tell(DONE.fill(path=made.path), Tone.GOOD)
            self.done.emit()

        self._run(work, done, translate("Backup", "Backing up to {name}…").format(name=target.name))

    def restore(self) -> None:
        """Asks which backup and where to, makes a dossier there and opens it."""
        chosen, _ = QFileDialog.getOpenFileName(
            self._window,
            translate("Backup", "Restore a backup"),
            str(self._folder()),
            self._kinds(),
        )
        if not chosen:
            return
        name = translate("Backup", "{name} - restored").format(name=Path(chosen).stem)
        target, _ = QFileDialog.getSaveFileName(
            self._window,
            translate("Backup", "Where to put the restored dossier"),
            str(Path(chosen).with_name(f"{name}{SUFFIX}")),
            self._kinds(),
        )
        if target:
            self.restore_to(Path(chosen), _with_suffix(Path(target)))

    def restore_to(self, backup_file: Path, target: Path) -> None:
        """Makes a dossier of the backup there, checked, and opens it."""

        def work() -> None:
            from plastiq_tracker.services import backup  # noqa: PLC0415 - after the first paint

            backup.restore(backup_file, target, self._progress)

        def done(_nothing: None) -> None:
            if self._window.may_leave():
                self._dossiers.open(target)
            self._desk.tell(RESTORED.fill(name=backup_file.name), Tone.GOOD)

        what = translate("Backup", "Restoring {name}…").format(name=backup_file.name)
        self._run(work, done, what)

    # Within

    def _run(self, work: Callable[[], T], then: Callable[[T], object], what: str) -> None:
        working = self._dossiers.working
        self._stopped = False

        def done(result: T) -> None:
            working.emit("")
            then(result)

        def refused(trouble: Trouble) -> None:
            working.emit("")
            self._desk.tell(trouble.text, Tone.INFO if trouble.text is STOPPED else Tone.BAD)

        working.emit(what)
        self._desk.runner.run(work, done, refused, owner=self)

    def _progress(self, done: float) -> None:
        """In the worker; raising ends it."""
        if self._stopped:
            raise Trouble(STOPPED)
        self._dossiers.progressed.emit(done)

    def _stop(self) -> None:
        self._stopped = True

    def _proposed(self) -> str:
        """The dossier's name with the day and the time, so that none is like another."""
        moment = datetime.now().astimezone().strftime("%Y-%m-%d %H.%M.%S")
        return f"{self._desk.dossier.path.stem} {moment}{SUFFIX}"

    def _folder(self) -> Path:
        """Where the last backup went, while that is there."""
        last = self.last
        if last is not None and last.path.parent.is_dir():
            return last.path.parent
        documents = QStandardPaths.StandardLocation.DocumentsLocation
        return Path(QStandardPaths.writableLocation(documents))

    def _kinds(self) -> str:
        return translate("Dossiers", "PlastIQ dossiers (*.plastiq);;All files (*)")

    def _action(self, text: str, icon: str, act: Callable[[], object], key: str = "") -> QAction:
        action = QAction(text, self._window)
        dress(action, icon)
        if key:
            action.setShortcut(QKeySequence(key))
        action.triggered.connect(lambda *_: act())
        return action


def _with_suffix(path: Path) -> Path:
    return path if path.suffix == SUFFIX else path.with_name(path.name + SUFFIX)
