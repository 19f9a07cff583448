"""What is shown while no dossier is open: start one, open one, look at the demo, or go on."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from plastiq_tracker.system.settings import Settings
from plastiq_tracker.ui import theme
from plastiq_tracker.ui.dossiers import Dossiers
from plastiq_tracker.ui.icons import IconLabel
from plastiq_tracker.ui.widgets.buttons import Button, IconButton
from plastiq_tracker.ui.widgets.labels import ElidedLabel, Heading, KeyFigure, Muted
from plastiq_tracker.ui.words import translate

WIDTH = 640


class WelcomePage(QWidget):
    def __init__(self, dossiers: Dossiers, settings: Settings) -> None:
        super().__init__()
        self._dossiers = dossiers
        self._settings = settings
        self._first: Button | None = None
        self._recent = QVBoxLayout()
        self._recent.setSpacing(0)
        column = QWidget()
        column.setMaximumWidth(WIDTH)
        layout = QVBoxLayout(column)
        layout.setContentsMargins(theme.EDGE, theme.EDGE, theme.EDGE, theme.EDGE)
        layout.setSpacing(theme.NEAR)
        layout.addStretch(2)
        layout.addWidget(IconLabel("plastiq", 56))
        layout.addSpacing(theme.NEAR)
        layout.addWidget(KeyFigure(translate("Welcome", "Welcome to PlastIQ")))
        layout.addWidget(
            Muted(
                translate(
                    "Welcome",
                    "Follow young people from their first contact to a year after the "
                    "trajectory, and count what it brought them.",
                )
            )
        )
        layout.addSpacing(theme.GROUP)
        layout.addLayout(self._buttons())
        layout.addSpacing(theme.GROUP)
        self._recent_heading = Heading(translate("Welcome", "Recent dossiers"))
        layout.addWidget(self._recent_heading)
        layout.addLayout(self._recent)
        layout.addStretch(3)
        outer = QHBoxLayout(self)
        outer.addStretch(1)
        outer.addWidget(column, 8)
        outer.addStretch(1)
        self.show_recent()

    def show_recent(self) -> None:
        """Lists the recent dossiers, whether they are still there or not."""
        while (item := self._recent.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        self._first = None
        for name in self._settings.recent:
            self._recent.addWidget(self._recent_line(Path(name)))
        self._recent_heading.setVisible(bool(self._settings.recent))
        if self.isVisible():
            self._go_to_first()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._go_to_first()

    def _go_to_first(self) -> None:
        """The cursor on what is wanted most: Enter opens the dossier of last time."""
        (self._first or self.new_button).setFocus(Qt.FocusReason.OtherFocusReason)

    def _buttons(self) -> QGridLayout:
        self.new_button = Button(
            translate("Welcome", "New dossier"), self._dossiers.new, icon="file-plus",
            role="primary",
        )  # fmt: skip
        self.open_button = Button(
            translate("Welcome", "Open dossier"), self._dossiers.choose, icon="folder-open"
        )
        self.demo_button = Button(
            translate("Welcome", "Look at the demo"), self._dossiers.open_demo, icon="sparkles"
        )
        told = (
            translate("Welcome", "Start with an empty file."),
            translate("Welcome", "Go on in a file you have."),
            translate("Welcome", "90 made-up young people."),
        )
        grid = QGridLayout()
        grid.setHorizontalSpacing(theme.GROUP)
        grid.setVerticalSpacing(4)
        buttons = (self.new_button, self.open_button, self.demo_button)
        for column, (button, text) in enumerate(zip(buttons, told, strict=True)):
            button.setMinimumHeight(36)
            grid.addWidget(button, 0, column)
            grid.addWidget(Muted(text), 1, column, Qt.AlignmentFlag.AlignTop)
            grid.setColumnStretch(column, 1)
        return grid

    def _recent_line(self, path: Path) -> QFrame:
        there = path.exists()
        line = QFrame()
        row = QHBoxLayout(line)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.NEAR)
        row.addWidget(IconLabel("file-spreadsheet" if there else "file-x", 16, "muted"))
        if there:
            button = Button(path.stem, lambda: self._dossiers.open(path), role="link")
            button.setAccessibleDescription(str(path))
            self._first = self._first or button
            row.addWidget(button)
        else:
            missing = translate("Welcome", "{name}: not there any more")
            row.addWidget(Muted(missing.format(name=path.stem)))
        where = ElidedLabel(str(path.parent), mode=Qt.TextElideMode.ElideMiddle)
        where.setProperty("role", "muted")
        row.addWidget(where, 1)
        forget = translate("Welcome", "Take {name} out of this list")
        row.addWidget(IconButton("x", forget.format(name=path.stem), lambda: self._forget(path)))
        return line

    def _forget(self, path: Path) -> None:
        self._settings.forget(path)
        self.show_recent()
