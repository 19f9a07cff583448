"""What the user chooses once: name, language, look. Each choice holds at once and is kept."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFormLayout, QLabel, QVBoxLayout, QWidget

from plastiq_tracker.system.settings import Settings, settings_folder
from plastiq_tracker.system.users import user_name
from plastiq_tracker.ui import theme
from plastiq_tracker.ui.events import Desk
from plastiq_tracker.ui.sheets import Sheet
from plastiq_tracker.ui.widgets.cursor import pass_on
from plastiq_tracker.ui.widgets.fields import CheckEdit, ChoiceCombo, TextEdit
from plastiq_tracker.ui.widgets.labels import Heading, Muted
from plastiq_tracker.ui.words import LANGUAGES, translate

ROOM = 320


@dataclass(frozen=True)
class Choices:
    """What the program does with a choice; `keep` writes the settings."""

    language: Callable[[str], object]
    theme: Callable[[str], object]
    rows: Callable[[bool], object]
    keep: Callable[[], object]


class SettingsSheet(Sheet):
    def __init__(self, desk: Desk, settings: Settings, choices: Choices) -> None:
        super().__init__()
        self._desk, self._settings, self._choices = desk, settings, choices
        self.name = TextEdit(placeholder=user_name())
        self.language = ChoiceCombo(LANGUAGES.items())
        self.theme = ChoiceCombo(
            (
                ("", translate("Menu", "As the system")),
                ("light", translate("Menu", "Light")),
                ("dark", translate("Menu", "Dark")),
            )
        )
        self.rows = ChoiceCombo(
            ((False, translate("Settings", "Roomy")), (True, translate("Settings", "Compact")))
        )
        self.coach = ChoiceCombo((), empty=translate("Today", "All coaches"))
        self.without_names = CheckEdit(
            translate("Settings", "By code alone, without names and numbers")
        )
        self.alarm = CheckEdit(translate("Settings", "Remind on the day, at nine"))
        self._fill()
        self._lay_out()
        self._connect()
        self._read_coaches()
        pass_on(self, self.name)

    def _fill(self) -> None:
        settings = self._settings
        self.name.set_value(settings.user)
        self.language.set_value(self._desk.words.language)
        self.theme.set_value(settings.theme)
        self.rows.set_value(settings.compact)
        self.without_names.set_value(settings.calendar_without_names)
        self.alarm.set_value(settings.calendar_alarm)
        self._offer_coaches([settings.coach] if settings.coach else [])

    def _lay_out(self) -> None:
        self._group(
            translate("Settings", "You"),
            _Row(
                translate("Settings", "Your name"),
                self.name,
                translate("Settings", "So the history calls you. Colleagues see it there."),
            ),
            _Row(
                translate("Settings", "Whose work to show"),
                self.coach,
                translate("Settings", "On Today. It can be changed there too."),
            ),
        )
        scale = round(self.devicePixelRatioF() * 100)
        larger = translate(
            "Settings", "Larger or smaller: as your system is set, now {scale} %."
        ).format(scale=scale)
        self._group(
            translate("Settings", "Look and language"),
            _Row(translate("Settings", "Language"), self.language),
            _Row(translate("Settings", "Appearance"), self.theme, larger),
            _Row(translate("Settings", "Rows of tables"), self.rows),
        )
        self._group(
            translate("Settings", "Follow-ups saved for a calendar"),
            _Row("", self.without_names),
            _Row("", self.alarm),
        )
        lies = translate(
            "Settings",
            "This, and what you typed and did not save yet, lies in {folder}. Only you can read "
            "it there.",
        )
        where = Muted(lies.format(folder=settings_folder()))
        where.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.column.addSpacing(theme.GROUP)
        self.column.addWidget(where)
        self.column.addStretch(1)

    def _group(self, title: str, *rows: "_Row") -> None:
        heading = Heading(title)
        heading.setContentsMargins(0, theme.GROUP if self.column.count() else 0, 0, 4)
        self.column.addWidget(heading)
        grid = QFormLayout()
        grid.setHorizontalSpacing(theme.EDGE)
        grid.setVerticalSpacing(theme.NEAR)
        grid.setLabelAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
        for row in rows:
            row.add_to(grid)
        self.column.addLayout(grid)

    def _connect(self) -> None:
        choices = self._choices
        self.name.editingFinished.connect(self._take_name)
        self.language.edited.connect(lambda: choices.language(self.language.value()))
        self.theme.edited.connect(lambda: choices.theme(self.theme.value()))
        self.rows.edited.connect(lambda: choices.rows(self.rows.value()))
        self.coach.edited.connect(self._take_coach)
        for each in (self.without_names, self.alarm):
            each.edited.connect(self._take_calendar)

    def _take_name(self) -> None:
        name = self.name.value() or ""
        if name == self._settings.user:
            return
        self._settings.user = name
        if self._desk.has_dossier:
            self._desk.dossier.user = name or user_name()
            self._desk.undoing.look()
        self._choices.keep()

    def _take_coach(self) -> None:
        self._desk.choose_coach(self.coach.value())
        self._choices.keep()

    def _take_calendar(self) -> None:
        self._settings.calendar_without_names = self.without_names.value()
        self._settings.calendar_alarm = self.alarm.value()
        self._choices.keep()

    def _read_coaches(self) -> None:
        if not self._desk.has_dossier:
            self.coach.setEnabled(False)
            return
        dossier, language = self._desk.dossier, self._desk.words.language

        def ask() -> Sequence[str]:
            from plastiq_tracker.services import intake  # noqa: PLC0415 - after the first paint

            return intake.known(dossier, language).coaches

        self._desk.read(ask, self._offer_coaches, owner=self)

    def _offer_coaches(self, coaches: Sequence[str]) -> None:
        chosen = self._settings.coach
        names = dict.fromkeys((*coaches, *([chosen] if chosen else [])))
        self.coach.set_choices((each, each) for each in names)
        self.coach.set_value(chosen or None)


class _Row:
    """A choice with its name and, below it, what it does."""

    def __init__(self, name: str, editor: QWidget, told: str = "") -> None:
        self._name, self._editor, self._told = name, editor, told

    def add_to(self, grid: QFormLayout) -> None:
        label = QLabel(self._name)
        label.setFixedHeight(theme.FIELD_HEIGHT)
        label.setMinimumWidth(ROOM // 2)
        if self._name:
            self._editor.setAccessibleName(self._name)
            label.setBuddy(self._editor)
            self._editor.setMaximumWidth(ROOM)
        cell = QWidget()
        column = QVBoxLayout(cell)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self._editor)
        if self._told:
            self._editor.setAccessibleDescription(self._told)
            column.addWidget(Muted(self._told))
        grid.addRow(label, cell)
