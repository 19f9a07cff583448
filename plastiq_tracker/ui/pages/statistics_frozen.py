"""Frozen figures: freezing, listing, verifying and opening them, and comparing them with today."""

from collections.abc import Sequence
from datetime import UTC, date
from functools import partial
from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from plastiq_tracker.domain.changes import Changes
from plastiq_tracker.domain.criteria import Criteria
from plastiq_tracker.domain.frozen import FrozenLine
from plastiq_tracker.domain.trouble import Trouble
from plastiq_tracker.indicators.results import Statistics
from plastiq_tracker.services import freezing
from plastiq_tracker.services.freezing import Comparison, FrozenFigures, Verification
from plastiq_tracker.ui import theme
from plastiq_tracker.ui.events import Desk
from plastiq_tracker.ui.notices import Tone
from plastiq_tracker.ui.pages.statistics_changes import ChangesView
from plastiq_tracker.ui.pages.statistics_side import SideView
from plastiq_tracker.ui.widgets.buttons import Button
from plastiq_tracker.ui.widgets.labels import Muted, Wrapped
from plastiq_tracker.ui.widgets.lines_table import LinesModel, LinesTable, Listed
from plastiq_tracker.ui.widgets.naming import NameRow
from plastiq_tracker.ui.widgets.one_at_a_time import OneAtATime
from plastiq_tracker.ui.words import QtWords, translate


class FrozenView(SideView):
    """`opened(FrozenLine, FrozenFigures)` when frozen figures are to be shown on the page;
    `compared` when a comparison with today came in sight or went.
    """

    opened = Signal(object, object)
    compared = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._criteria: Criteria | None = None
        self._verified: dict[UUID, Verification] = {}
        self.freeze_button = Button(
            translate("Frozen", "Finalise these figures…"), self.start_naming, icon="archive"
        )
        self.naming = NameRow(translate("Frozen", "Name of the report"))
        self.explanation = Muted(
            translate(
                "Frozen",
                "Frozen figures never change: what was reported can be shown, verified and "
                "compared with today later.",
            )
        )
        self.model: LinesModel[FrozenLine] = LinesModel(self._columns(desk.words), self)
        self.table = LinesTable(self.model, translate("Frozen", "Frozen reports"))
        self.message = Wrapped()
        self.message.setProperty("role", "problem")
        self.newer = Muted()
        self.open_button = Button(translate("Frozen", "Show"), self.open)
        self.compare_button = Button(translate("Frozen", "Compare with today"), self.compare)
        self.verify_button = Button(translate("Frozen", "Verify"), self.verify)
        self.changes = ChangesView(desk.words)
        self._lay_out()
        self._connect()

    @property
    def is_comparing(self) -> bool:
        """Whether the comparison stands in place of the list."""
        return self._stack.currentWidget() is self.changes

    def show_figures_of(self, statistics: Statistics) -> None:
        """What would be frozen now; the list may have grown as well."""
        self._criteria = statistics.criteria
        self.read()

    def read(self) -> None:
        """Reads the list again."""
        dossier = self._desk.dossier
        self._desk.read(lambda: freezing.frozen(dossier), self._take, owner=self, latest="frozen")

    def be_frozen(self, frozen: bool) -> None:
        """What is frozen already is not frozen again."""
        self._top.setCurrentIndex(0)
        self.freeze_button.setEnabled(not frozen)

    def start_naming(self) -> None:
        self._top.setCurrentIndex(1)
        self.naming.start()

    def stop_naming(self) -> None:
        self._top.setCurrentIndex(0)
        self.freeze_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def freeze(self, name: str) -> None:
        """Freezes the figures that are shown under this name."""
        dossier, criteria, now = self._desk.dossier, self._criteria, self._desk.now()
        if criteria is None:
            return

        def write() -> Changes:
            return freezing.changes_of(freezing.freeze(dossier, criteria, name, now))

        self._desk.write(
            write, lambda _changes: self.stop_naming(), owner=self, on_trouble=self._refused
        )

    def open(self) -> None:
        """Has the page show the chosen report."""
        line, dossier = self.table.row(), self._desk.dossier
        if line is None:
            return

        def show(figures: FrozenFigures) -> None:
            self.opened.emit(line, figures)

        self._desk.read(
            lambda: freezing.figures_of(dossier, line.id),
            show,
            owner=self,
            on_trouble=self._does_not_stand,
        )

    def compare(self) -> None:
        """Shows what today gives that differs from the chosen report."""
        line, dossier = self.table.row(), self._desk.dossier
        if line is None:
            return

        def show(comparison: Comparison) -> None:
            self.changes.show_comparison(comparison)
            self._stack.setCurrentIndex(1)
            self.changes.arrive()

        self._desk.read(
            lambda: freezing.compare(dossier, line.id),
            show,
            owner=self,
            on_trouble=self._does_not_stand,
            latest="compare",
        )

    def verify(self) -> None:
        """Computes the digest of the chosen report again and tells what it says."""
        line, dossier = self.table.row(), self._desk.dossier
        if line is None:
            return

        def told(found: Verification) -> None:
            self._take_verification(found)
            self._desk.tell(found.text, _tone(found))

        self._desk.read(lambda: freezing.verify(dossier, line.id), told, owner=self)

    def show_list(self) -> None:
        """Back from a comparison to the list."""
        self._stack.setCurrentIndex(0)
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    # Within

    def _connect(self) -> None:
        self.naming.saved.connect(self.freeze)
        self.naming.left.connect(self.stop_naming)
        self.table.opened.connect(lambda _line: self.open())
        self.table.chosen.connect(lambda _line: self._enable())
        self.changes.left.connect(self.show_list)
        self._stack.currentChanged.connect(lambda _at: self.compared.emit())
        self.changes.person_wanted.connect(self.person_wanted)

    def _lay_out(self) -> None:
        first = QWidget()
        line = QHBoxLayout(first)
        line.setContentsMargins(0, 0, 0, 0)
        line.addWidget(self.freeze_button)
        line.addStretch(1)
        self._top = QStackedWidget()
        self._top.addWidget(first)
        self._top.addWidget(self.naming)
        self._top.setFixedHeight(self._top.sizeHint().height())
        buttons = QHBoxLayout()
        buttons.setSpacing(theme.NEAR)
        for button in (self.open_button, self.compare_button, self.verify_button):
            buttons.addWidget(button)
        buttons.addStretch(1)
        listing = QWidget()
        column = QVBoxLayout(listing)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.NEAR)
        for part in (self._top, self.explanation):
            column.addWidget(part)
        column.addLayout(buttons)
        column.addWidget(self.table, 1000)
        for told in (self.message, self.newer):
            column.addWidget(told)
        column.addStretch(1)
        self._stack = OneAtATime(listing, self.changes)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._stack)
        self._enable()

    def _take(self, lines: Sequence[FrozenLine]) -> None:
        self.table.show_rows(lines, lambda one, other: one.id == other.id)
        if self.table.row() is None and lines:
            self.table.choose(lambda line: line.id == lines[0].id)
        self.table.setVisible(bool(lines))
        self.table.fit_columns()
        head = self.table.horizontalHeader().sizeHint().height()
        self.table.setMaximumHeight(head + theme.ROW_HEIGHT * len(lines))
        self._enable()
        dossier = self._desk.dossier
        for line in lines:
            if line.id not in self._verified:
                self._desk.read(
                    partial(freezing.verify, dossier, line.id), self._take_verification, owner=self
                )

    def _take_verification(self, found: Verification) -> None:
        self._verified[found.report.id] = found
        last = self.model.index(self.model.rowCount() - 1, self.model.columnCount() - 1)
        self.model.dataChanged.emit(self.model.index(0, 0), last)
        self.table.fit_columns()
        self._enable()

    def _enable(self) -> None:
        line = self.table.row()
        for button in (self.open_button, self.compare_button, self.verify_button):
            button.setVisible(self.model.rowCount() > 0)
            button.setEnabled(line is not None)
        found = None if line is None else self._verified.get(line.id)
        told = "" if found is None or found.stands else self._desk.words.say(found.text)
        self.message.setText("" if found is not None and found.newer else told)
        self.newer.setText(told if found is not None and found.newer else "")
        for label in (self.message, self.newer):
            label.setVisible(bool(label.text()))

    def _refused(self, trouble: Trouble) -> None:
        said = self._desk.words.say(trouble.text)
        self.naming.tell_problem(said)
        self._desk.tell(said, Tone.BAD)

    def _does_not_stand(self, trouble: Trouble) -> None:
        self._desk.tell(trouble.text, Tone.BAD)

    def _columns(self, words: QtWords) -> tuple[Listed[FrozenLine], ...]:
        return (
            Listed(
                title=translate("Frozen", "Name"),
                text=lambda line: line.name,
                native=lambda line: line.name,
                wide=True,
            ),
            Listed(
                title=translate("Frozen", "As of"),
                text=lambda line: words.show(line.as_of),
                native=lambda line: line.as_of,
            ),
            Listed(
                title=translate("Frozen", "Finalised on"),
                text=lambda line: words.show(frozen_on(line)),
                native=lambda line: line.finalised_at,
                spare=1,
            ),
            Listed(
                title=translate("Frozen", "Verified"),
                text=self._mark,
                native=self._mark,
                note=lambda line: line.sha256,
            ),
        )

    def _mark(self, line: FrozenLine) -> str:
        found = self._verified.get(line.id)
        if found is None:
            return "…"
        if found.stands:
            return "✓ " + translate("Frozen", "verified")
        if found.newer:
            return "? " + translate("Frozen", "newer version")
        return "✗ " + translate("Frozen", "not verified")


def _tone(found: Verification) -> Tone:
    """A report of a newer version is no bad news: it cannot be read here."""
    if found.stands:
        return Tone.GOOD
    return Tone.INFO if found.newer else Tone.BAD


def frozen_on(line: FrozenLine) -> date:
    """The local day on which it was frozen."""
    return line.finalised_at.replace(tzinfo=UTC).astimezone().date()
