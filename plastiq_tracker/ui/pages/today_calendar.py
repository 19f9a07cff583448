"""How the follow-ups go into a calendar: with or without names, with or without a reminder."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QFileDialog, QHBoxLayout, QVBoxLayout, QWidget

from plastiq_tracker.ui import theme
from plastiq_tracker.ui.events import Desk
from plastiq_tracker.ui.notices import Tone
from plastiq_tracker.ui.widgets.banner import Banner
from plastiq_tracker.ui.widgets.buttons import Button, IconButton
from plastiq_tracker.ui.widgets.flow_layout import FlowLayout
from plastiq_tracker.ui.widgets.labels import Heading, Wrapped
from plastiq_tracker.ui.words import translate

SUFFIX = ".ics"


class CalendarBar(Banner):
    """Hidden until `ask`; saves all planned follow-ups of the coach whose work is shown."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self.setProperty("role", "banner")
        title = translate("Today", "Follow-ups in your calendar")
        self.setAccessibleName(title)
        explanation = Wrapped(
            translate(
                "Today",
                "All planned follow-ups, each on its due day, as a file that Outlook and others "
                "open. Save it again later and open that: what changed moves along.",
            )
        )
        self.without_names = QCheckBox(translate("Today", "Without names and phone numbers"))
        self.without_names.setChecked(desk.settings.calendar_without_names)
        self.alarm = QCheckBox(translate("Today", "Remind me at nine"))
        self.alarm.setChecked(desk.settings.calendar_alarm)
        self.save_button = Button(translate("Today", "Save…"), self._save, icon="download")
        leave = IconButton("x", translate("Today", "Close"), self.dismiss)
        choices = QWidget()
        flow = FlowLayout(theme.GROUP, theme.NEAR, choices)
        flow.setContentsMargins(0, 0, 0, 0)
        height = self.save_button.sizeHint().height()
        for widget in (self.without_names, self.alarm, self.save_button):
            widget.setMinimumHeight(height)
            flow.addWidget(widget)
        column = QVBoxLayout()
        column.setSpacing(theme.NEAR)
        for part in (Heading(title), explanation, choices):
            column.addWidget(part)
        line = QHBoxLayout(self)
        line.setContentsMargins(theme.GROUP, theme.NEAR, theme.NEAR, theme.NEAR)
        line.addLayout(column, 1)
        line.addWidget(leave, 0, Qt.AlignmentFlag.AlignTop)

    def ask(self) -> None:
        self.ask_at(self.save_button)

    def _save(self) -> None:
        settings = self._desk.settings
        settings.calendar_without_names = self.without_names.isChecked()
        settings.calendar_alarm = self.alarm.isChecked()
        name = translate("Today", "follow-ups {day}").format(day=self._desk.today().isoformat())
        chosen, _ = QFileDialog.getSaveFileName(
            self,
            translate("Today", "Save for the calendar"),
            str(Path(settings.folder, name + SUFFIX)),
            translate("Today", "Calendar (*.ics)"),
        )
        if chosen:
            path = Path(chosen)
            self._write(path if path.suffix.lower() == SUFFIX else Path(f"{path}{SUFFIX}"))

    def _write(self, path: Path) -> None:
        dossier, day, words = self._desk.dossier, self._desk.today(), self._desk.words
        coach = self._desk.coach
        names, alarm = not self.without_names.isChecked(), self.alarm.isChecked()

        def write() -> int:
            from plastiq_tracker.services.today import save_calendar  # noqa: PLC0415

            return save_calendar(dossier, day, path, words, coach=coach, names=names, alarm=alarm)

        def told(count: int) -> None:
            said = translate("Today", "%n follow-up(s) saved: {path}", None, count)
            self._desk.tell(said.format(path=path), Tone.GOOD)
            self.dismiss()

        self._desk.read(write, told, owner=self)
