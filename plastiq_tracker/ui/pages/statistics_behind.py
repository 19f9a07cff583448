"""Who and why: the people behind a figure, each with what decided it, and what it means."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QTabBar, QVBoxLayout, QWidget

from plastiq_tracker.domain.trouble import Trouble
from plastiq_tracker.indicators.results import Statistics
from plastiq_tracker.indicators.tracing import Figure, Part, TracedPerson
from plastiq_tracker.services import tracing
from plastiq_tracker.services.freezing import FrozenFigures
from plastiq_tracker.services.tracing import Behind
from plastiq_tracker.ui import theme
from plastiq_tracker.ui.events import Desk
from plastiq_tracker.ui.notices import Tone
from plastiq_tracker.ui.pages.statistics_meaning import MeaningPart
from plastiq_tracker.ui.pages.statistics_people import people_columns, people_table
from plastiq_tracker.ui.pages.statistics_side import SideView
from plastiq_tracker.ui.widgets.buttons import IconButton
from plastiq_tracker.ui.widgets.copying import copy_table
from plastiq_tracker.ui.widgets.empty_state import EmptyState
from plastiq_tracker.ui.widgets.labels import Heading, Muted, Wrapped, scaled
from plastiq_tracker.ui.widgets.one_at_a_time import OneAtATime
from plastiq_tracker.ui.widgets.paged_table import PagedModel, PagedTable
from plastiq_tracker.ui.words import translate

NARROW = 900
"""Below this width the status stands below the name."""
STATUS = 1


class BehindView(SideView):
    """`shown` when the people of a figure are in sight."""

    shown = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._statistics: Statistics | None = None
        self._frozen: FrozenFigures | None = None
        self.figure: Figure | None = None
        self.behind: Behind | None = None
        self._arriving = False
        self._place = -1
        self.name = Heading()
        self.name.setWordWrap(True)
        self.value = Wrapped()
        self.value.setFont(scaled(self.value.font(), 1.15))
        self.copy = IconButton(
            "copy", translate("Statistics", "Copy the people as a table"), self.copy_people
        )
        self.meaning = MeaningPart(desk.words)
        self.note = Muted()
        self.note.hide()
        self.parts = QTabBar()
        self._narrow = False
        self.model: PagedModel[TracedPerson] = PagedModel(
            people_columns(desk.words, lambda: self._narrow), self
        )
        self.table = PagedTable(self.model, translate("Statistics", "People behind the figure"))
        self.nobody = Muted(translate("Statistics", "Nobody."))
        self._lay_out()
        self.parts.currentChanged.connect(lambda _part: self._start())
        self.model.wanted.connect(self._ask_people)
        self.table.opened.connect(self._open_person)

    @property
    def part(self) -> Part:
        """Which of the three lists is in sight."""
        return tuple(Part)[max(self.parts.currentIndex(), 0)]

    def open_figure(self, of: Statistics, figure: Figure, *, arrive: bool = False) -> None:
        """Asks who stands behind a figure of these; `arrive` puts the cursor among them."""
        same, now = figure == self.figure, self.table.currentIndex().row()
        self._place = now if same else -1
        if not same:
            self.parts.setCurrentIndex(0)
        self.figure, self._statistics, self._arriving = figure, of, arrive
        dossier, criteria, frozen = self._desk.dossier, of.criteria, self._frozen

        def ask() -> Behind:
            if frozen is None:
                return tracing.behind(dossier, criteria, figure)
            return tracing.behind_frozen(frozen, criteria.by, figure)

        self._desk.read(
            ask,
            self._take,
            owner=self,
            on_trouble=self._refused,
            latest="behind",
        )

    def show_figures_of(self, statistics: Statistics) -> None:
        if self.figure is not None and statistics is not self._statistics:
            self.open_figure(statistics, self.figure)

    def be_of(self, frozen: FrozenFigures | None) -> None:
        """Opens frozen figures from now on, or with None those of the dossier."""
        if frozen is not self._frozen:
            self._frozen, self.figure, self.behind = frozen, None, None
            self._explain(*_invitation())
            self._stack.setCurrentIndex(0)

    def read_again(self) -> None:
        """Someone may have another name since, or be erased."""
        if self.figure is not None and self._statistics is not None:
            self.open_figure(self._statistics, self.figure)

    def arrive(self) -> None:
        self.table.choose_first()
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def copy_people(self) -> None:
        """Puts everyone of the list in sight on the clipboard."""
        behind, part, words = self.behind, self.part, self._desk.words
        if behind is None:
            return
        dossier, count = self._desk.dossier, behind.counts.get(part, 0)

        def copied(people: Sequence[TracedPerson]) -> None:
            copy_table(people_table(people, words))
            self._desk.tell(
                translate("Statistics", "%n people are on the clipboard.", None, len(people))
            )

        self._desk.read(lambda: tracing.people(dossier, behind, part, 0, count), copied, owner=self)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._narrow = self.width() < NARROW
        self.table.set_lines(3 if self._narrow else 2)
        self.table.show_column(STATUS, not self._narrow)

    # Within

    def _lay_out(self) -> None:
        self.parts.setProperty("role", "views")
        self.parts.setDocumentMode(True)
        self.parts.setDrawBase(False)
        self.parts.setExpanding(False)
        self.parts.setUsesScrollButtons(True)
        self.parts.setElideMode(Qt.TextElideMode.ElideRight)
        self.parts.setAccessibleName(translate("Statistics", "Which of the people"))
        for _ in Part:
            self.parts.addTab("")
        self.empty = EmptyState("users", *_invitation())
        head = QHBoxLayout()
        head.setSpacing(theme.NEAR)
        head.addWidget(self.name, 1)
        head.addWidget(self.copy, 0, Qt.AlignmentFlag.AlignTop)
        told = QWidget()
        column = QVBoxLayout(told)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addLayout(head)
        column.addWidget(self.value)
        column.addWidget(self.meaning)
        column.addWidget(self.note)
        column.addWidget(self.parts)
        column.addWidget(self.nobody)
        column.addWidget(self.table, 1)
        self.table.setMinimumHeight(4 * theme.ROW_HEIGHT)
        self._stack = OneAtATime(self.empty, told)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._stack)

    def _explain(self, heading: str, explanation: str) -> None:
        """What stands in the place of the people."""
        self.empty.heading.setText(heading)
        self.empty.explanation.setText(explanation)

    def _take(self, behind: Behind) -> None:
        if behind.figure != self.figure:  # others are shown since it was asked
            return
        words = self._desk.words
        self.behind = behind
        self.name.setText(words.show(behind.name))
        self.value.setText(f"{words.show(behind.group)} · {behind.said(words)}")
        self.meaning.show_meaning(behind.meaning, behind.criteria)
        self.note.setText("" if behind.note is None else words.say(behind.note))
        self.note.setVisible(behind.note is not None)
        for at, part in enumerate(Part):
            title, count = behind.titles.get(part), behind.counts.get(part, 0)
            said = "" if title is None else f"{words.say(title)} {words.number(count)}"
            self.parts.setTabText(at, said)
            self.parts.setTabToolTip(at, said)
            self.parts.setTabVisible(at, title is not None)
        self._stack.setCurrentIndex(1)
        self._start()
        if 0 <= self._place < self.model.rowCount():
            self.table.selectRow(self._place)
        if self._arriving:
            self._arriving = False
            self.arrive()
        self.shown.emit()

    def _refused(self, trouble: Trouble) -> None:
        """A figure that is not about persons says so, in the place of the people."""
        self.behind = None
        self._explain("", self._desk.words.say(trouble.text))
        self._stack.setCurrentIndex(0)

    def _start(self) -> None:
        count = 0 if self.behind is None else self.behind.counts.get(self.part, 0)
        self.model.start(count)
        self.nobody.setVisible(count == 0)
        self.table.setVisible(count > 0)

    def _ask_people(self, first: int, count: int) -> None:
        behind, part, dossier = self.behind, self.part, self._desk.dossier
        if behind is None:
            return

        def take(people: Sequence[TracedPerson]) -> None:
            if self.behind is behind and self.part is part:
                self.model.take(first, people)

        def refused(trouble: Trouble) -> None:
            self._desk.tell(trouble.text, Tone.BAD)
            take(())

        self._desk.read(
            lambda: tracing.people(dossier, behind, part, first, count),
            take,
            owner=self,
            on_trouble=refused,
        )

    def _open_person(self, person: TracedPerson) -> None:
        if not person.erased:
            self.person_wanted.emit(person.person_id)
            return
        told = translate(
            "Frozen", "Erased since: there is no dossier to open, and the frozen figure stands."
        )
        self._desk.tell(told)


def _invitation() -> tuple[str, str]:
    """While no figure is open."""
    return translate("Statistics", "Who is behind it?"), translate(
        "Statistics",
        "Click a figure, a cell of the table or a part of the chart: here you then see "
        "the people behind it, and why they count.",
    )
