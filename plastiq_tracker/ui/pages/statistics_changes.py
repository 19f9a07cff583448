"""What differs between frozen figures and today: each figure, and who moved it."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSplitter, QVBoxLayout, QWidget

from plastiq_tracker.domain.text import Text
from plastiq_tracker.exports.frozen_changes import (
    figure_name,
    person_said,
    place_name,
    value_said,
)
from plastiq_tracker.indicators.frozen_changes import ChangedFigure, ChangedPerson
from plastiq_tracker.indicators.names import headline
from plastiq_tracker.services.freezing import Comparison
from plastiq_tracker.ui import theme
from plastiq_tracker.ui.widgets.buttons import IconButton
from plastiq_tracker.ui.widgets.copying import copy_table
from plastiq_tracker.ui.widgets.labels import Heading, Muted, Wrapped
from plastiq_tracker.ui.widgets.paged_table import PagedModel, PagedTable, Told
from plastiq_tracker.ui.words import QtWords, translate

ERASED = Text("Frozen", "Erased")
SIDE_BY_SIDE = 760
"""From this width on the people stand beside the figures."""


class ChangesView(QWidget):
    """`left` for the way back, `person_wanted(UUID)` for someone's dossier."""

    left = Signal()
    person_wanted = Signal(object)

    def __init__(self, words: QtWords) -> None:
        super().__init__()
        self._words = words
        self.comparison: Comparison | None = None
        self.back = IconButton(
            "arrow-left", translate("Frozen", "Back to the frozen reports"), self.left.emit
        )
        self.copy = IconButton(
            "copy", translate("Frozen", "Copy the changed figures as a table"), self.copy_figures
        )
        self.heading = Heading()
        self.heading.setWordWrap(True)
        self.parameters = Muted()
        self.about = Wrapped()
        self.figures: PagedModel[ChangedFigure] = PagedModel(self._figure_columns(), self)
        self.figures_table = PagedTable(self.figures, translate("Frozen", "Changed figures"))
        self.who = Muted()
        self.people: PagedModel[ChangedPerson] = PagedModel(self._person_columns(), self)
        self.people_table = PagedTable(
            self.people, translate("Frozen", "Who moved this figure"), lines=1
        )
        self._lay_out()
        self.figures_table.selectionModel().currentRowChanged.connect(
            lambda index, _before: self._show_people(self.figures.row_at(index.row()))
        )
        self.figures_table.opened.connect(lambda _figure: self._to_people())
        self.people_table.opened.connect(self._open)

    def show_comparison(self, comparison: Comparison) -> None:
        """Shows the figures of the chosen split that changed, everyone's first."""
        self.comparison = comparison
        self._by_key = {person.key: person for person in comparison.persons}
        changed = comparison.chosen
        title = translate("Frozen", "“{name}” and today")
        self.heading.setText(title.format(name=comparison.report.name))
        self.parameters.setText(headline(comparison.frozen.criteria, self._words))
        said = translate("Frozen", "%n figures changed.", None, len(changed))
        if not changed:
            said = translate("Frozen", "Today gives the same figures.")
        if comparison.definitions is not None:
            versions = translate("Frozen", "Then version {then} of the definitions, now {now}.")
            then, now = comparison.definitions
            said = f"{said} {versions.format(then=then, now=now)}"
        self.about.setText(said)
        self.figures.start(len(changed))
        self.figures.take(0, changed)
        self.copy.setEnabled(bool(changed))
        self._body.setVisible(bool(changed))
        self._show_people(None)
        if changed:
            self.figures_table.selectRow(0)

    def arrive(self) -> None:
        there = self.figures_table if self.figures.rowCount() else self.back
        there.setFocus(Qt.FocusReason.OtherFocusReason)

    def copy_figures(self) -> None:
        """Puts every changed figure on the clipboard, with the names of who moved it."""
        if self.comparison is None:
            return
        titles = [told.title for told in self.figures.columns]
        titles.append(translate("Frozen", "Who moved this figure"))
        lines = []
        for each in self.comparison.chosen:
            names = ", ".join(self._name(self._by_key[key]) for key in each.persons)
            lines.append([*(told.text(each) for told in self.figures.columns), names])
        copy_table([titles, *lines])

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc goes from the people to the figures, and from there to the list."""
        if event.key() != Qt.Key.Key_Escape:
            super().keyPressEvent(event)
        elif self.people_table.hasFocus():
            self.figures_table.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.left.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        wide = self.width() >= SIDE_BY_SIDE
        self._body.setOrientation(Qt.Orientation.Horizontal if wide else Qt.Orientation.Vertical)

    # Within

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(theme.NEAR)
        head.addWidget(self.back, 0, Qt.AlignmentFlag.AlignTop)
        head.addWidget(self.heading, 1)
        head.addWidget(self.copy, 0, Qt.AlignmentFlag.AlignTop)
        people = QWidget()
        column = QVBoxLayout(people)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self.who)
        column.addWidget(self.people_table, 1)
        self._body = QSplitter(Qt.Orientation.Vertical)
        self._body.setChildrenCollapsible(False)
        self._body.setHandleWidth(theme.NEAR)
        self._body.addWidget(self.figures_table)
        self._body.addWidget(people)
        for table in (self.figures_table, self.people_table):
            table.setMinimumHeight(4 * theme.ROW_HEIGHT)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.NEAR)
        layout.addLayout(head)
        layout.addWidget(self.parameters)
        layout.addWidget(self.about)
        layout.addWidget(self._body, 1000)
        layout.addStretch(1)

    def _show_people(self, figure: ChangedFigure | None) -> None:
        keys: Sequence[str] = () if figure is None else figure.persons
        people = [self._by_key[key] for key in keys]
        people.sort(key=self._name)
        self.people.start(len(people))
        self.people.take(0, people)
        self.people_table.setVisible(bool(people))
        nobody = translate("Frozen", "No person moved this: a name, a tally or a target did.")
        moved = translate("Frozen", "%n people moved this figure:", None, len(people))
        self.who.setText(moved if people else nobody)

    def _to_people(self) -> None:
        if self.people.rowCount():
            self.people_table.choose_first()
            self.people_table.setFocus(Qt.FocusReason.OtherFocusReason)

    def _open(self, person: ChangedPerson) -> None:
        named = self.comparison and self.comparison.names.get(person.key)
        if named:
            self.person_wanted.emit(named.id)

    def _name(self, person: ChangedPerson) -> str:
        named = self.comparison and self.comparison.names.get(person.key)
        return named.name if named else self._words.say(ERASED)

    def _figure_columns(self) -> tuple[Told[ChangedFigure], ...]:
        words = self._words

        def name(changed: ChangedFigure) -> str:
            assert self.comparison is not None
            statistics = self.comparison.frozen.statistics
            figure = words.say(figure_name(changed, statistics))
            return f"{place_name(changed, statistics, words)}\n{figure}"

        def values(changed: ChangedFigure) -> str:
            return f"{value_said(changed.then, words)} → {value_said(changed.now, words)}"

        return (
            Told(translate("Frozen", "Figure"), name, 58),
            Told(translate("Frozen", "Then → now"), values, 29),
            Told(translate("Frozen", "People"), lambda each: words.number(len(each.persons)), 13),
        )

    def _person_columns(self) -> tuple[Told[ChangedPerson], ...]:
        words = self._words
        return (
            Told(translate("Frozen", "Name"), self._name, 32),
            Told(translate("Frozen", "What changed"), lambda each: person_said(each, words), 68),
        )
