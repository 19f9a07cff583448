"""The status bar: where the dossier lies, its last backup, what can be undone, what runs."""

from datetime import UTC, datetime

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QLabel, QStatusBar

from plastiq_tracker.system import backups
from plastiq_tracker.ui.backing_up import BackingUp
from plastiq_tracker.ui.events import Desk
from plastiq_tracker.ui.history_words import plain_name
from plastiq_tracker.ui.icons import dress
from plastiq_tracker.ui.widgets.buttons import Button
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
        self.backup = Button("", self._back_up, role="status")
        self.backup.hide()
        self._backing_up: BackingUp | None = None
        self.addWidget(self.backup)
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
        self.show_backup()
        if not desk.has_dossier:
            self.place.setText("")
            self.demo.hide()
            return
        self.place.setText("" if desk.is_demo else str(desk.dossier.path))
        badge = translate("Status", "Demo · today is {day} · nothing here is kept")
        self.demo.setText(badge.format(day=desk.words.show(desk.today())))
        self.demo.setVisible(desk.is_demo)

    def follow_backups(self, backing_up: BackingUp) -> None:
        """Tells from now on when the dossier was last backed up; a click backs it up."""
        self._backing_up = backing_up
        backing_up.done.connect(self.show_backup)
        self.show_backup()

    def show_backup(self) -> None:
        """When that was; more than a week ago is marked, and nothing more is made of it."""
        if self._backing_up is None or not self._desk.has_dossier or self._desk.is_demo:
            self.backup.hide()
            return
        last, now = self._backing_up.last, datetime.now(UTC)
        due = backups.is_due(last, now)
        if last is None:
            said = translate("Status", "No backup yet")
        elif due:
            days = (now - last.made_at).days
            said = translate("Status", "Last backup %n day(s) ago", None, days)
        else:
            day = self._desk.words.show(last.made_at.astimezone().date())
            said = translate("Status", "Backup of {day}").format(day=day)
        self.backup.setText(said)
        late = last is not None and due
        dress(
            self.backup, "triangle-alert" if late else "archive", "warn" if late else "muted", gap=4
        )
        back_up = translate("Status", "Back up now")
        self.backup.setToolTip(back_up if last is None else f"{last.path}\n{back_up}")
        self.backup.show()

    def show_undoable(self) -> None:
        """What Ctrl+Z would take back."""
        change = self._desk.undoing.undoable
        if change is None or not change.can_be_undone:
            self.undoable.setText("")
            return
        said = translate("Status", "Ctrl+Z undoes: {what}")
        self.undoable.setText(said.format(what=plain_name(self._desk.words, change)))

    def _back_up(self) -> None:
        if self._backing_up is not None:
            self._backing_up.back_up()

    def _show_busy(self, busy: bool) -> None:
        """Only what takes a while is worth a word."""
        if busy:
            self._soon.start()
        else:
            self._soon.stop()
            self.busy.hide()
