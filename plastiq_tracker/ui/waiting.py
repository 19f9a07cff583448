"""Keeps count of who is to be called today, for the navigation."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from plastiq_tracker.ui.events import Desk

if TYPE_CHECKING:
    from plastiq_tracker.services.today import Today


class Waiting(QObject):
    """`counted(int)` after each change of the dossier, of the day or of the coach chosen."""

    counted = Signal(int)

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        for told in (desk.dossier_opened, desk.changed, desk.coach_chosen):
            told.connect(self.count)

    def count(self, *_: object) -> None:
        """Asks the worker; of several questions that wait, the last is enough."""
        if not self._desk.has_dossier:
            return
        dossier, day, coach = self._desk.dossier, self._desk.today(), self._desk.coach

        def ask() -> "Today":
            # In the worker, and after the first paint: it brings numpy along.
            from plastiq_tracker.services.today import today_of  # noqa: PLC0415

            return today_of(dossier, day, coach)

        self._desk.read(
            ask,
            lambda found: self.counted.emit(found.worklist.waiting),
            owner=self,
            latest="waiting",
        )
