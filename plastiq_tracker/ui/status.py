"""The status bar: where the dossier lies, what can be undone, what runs, and the demo's own day."""

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QLabel, QStatusBar

from plastiq_tracker.ui.events import Desk
from plastiq_tracker.ui.history_words import plain_name
from plastiq_tracker.ui.widgets.labels import ElidedLabel
from plastiq_tracker.ui.words import translate


class Status(QStatusBar):
    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self.setSizeGripEnabled(False)
        self.setContentsMargins(16, 2, 16, 2)
        self.place = ElidedLabel(mode=Qt.TextElideMode.ElideMiddle)
        self.place.setProperty("role", "muted")
        self.busy = QLabel(translate("Status", "Busy…"))
        self.busy.setProperty("role", "muted")
        self.busy.hide()
        self.demo = QLabel()
        self.demo.setProperty("role", "badge")
        self.addWidget(self.place, 1)
        self.undoable = ElidedLabel()
        self.undoable.setProperty("role", "muted")
        self.addWidget(self.undoable, 1)
        self.addPermanentWidget(self.busy)
        self.addPermanentWidget(self.demo)
        desk.undoing.changed.connect(self.show_undoable)
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(400)
        self._soon.timeout.connect(self.busy.show)
        desk.runner.busy_changed.connect(self._show_busy)
        desk.dossier_opened.connect(self.show_dossier)
        desk.dossier_closed.connect(self.show_dossier)
        self.show_dossier()

    def show_dossier(self) -> None:
        desk = self._desk
        if not desk.has_dossier:
            self.place.setText("")
            self.demo.hide()
            return
        self.place.setText("" if desk.is_demo else str(desk.dossier.path))
        badge = translate("Status", "Demo · today is {day} · nothing here is kept")
        self.demo.setText(badge.format(day=desk.words.show(desk.today())))
        self.demo.setVisible(desk.is_demo)

    def show_undoable(self) -> None:
        """What Ctrl+Z would take back."""
        change = self._desk.undoing.undoable
        if change is None or not change.can_be_undone:
            self.undoable.setText("")
            return
        said = translate("Status", "Ctrl+Z undoes: {what}")
        self.undoable.setText(said.format(what=plain_name(self._desk.words, change)))

    def _show_busy(self, busy: bool) -> None:
        """Only what takes a while is worth a word."""
        if busy:
            self._soon.start()
        else:
            self._soon.stop()
            self.busy.hide()
