"""The dossier of one person: who it is, what is next, what happened, and every record."""

from collections.abc import Callable, Sequence
from datetime import date
from functools import partial
from itertools import pairwise
from typing import NamedTuple

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QFrame,
    QScrollArea,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from plastiq_tracker.domain.records import (
    Document,
    Enrolment,
    FollowUp,
    Internship,
    JobSpell,
    Note,
    Record,
)
from plastiq_tracker.domain.views import PersonDossier
from plastiq_tracker.ui import theme
from plastiq_tracker.ui.pages import participants_lines as lines
from plastiq_tracker.ui.pages.participants_header import DossierHeader, NextFollowUp, facts_of
from plastiq_tracker.ui.pages.participants_missing import MissingSection
from plastiq_tracker.ui.pages.participants_notes import PrintBar, QuickNote
from plastiq_tracker.ui.pages.participants_sections import Facts, RecordLine, Section
from plastiq_tracker.ui.pages.participants_timeline import TimelineBox
from plastiq_tracker.ui.widgets.confirm_bar import ConfirmBar
from plastiq_tracker.ui.widgets.empty_state import EmptyState
from plastiq_tracker.ui.words import QtWords, translate

ToLines = Callable[[QtWords, PersonDossier], Sequence[lines.Line]]


class Told(NamedTuple):
    """What a section says: its title, its button, what it says without lines, and its lines."""

    title: str
    add: str
    empty: str
    to_lines: ToLines


class DossierView(QWidget):
    """`show_dossier` fills it; what is asked of a record goes out as `add_wanted(kind)`,
    `edit_wanted(Line)`, `delete_wanted(Line)`, `open_wanted(Line)`; of an item of the timeline as
    `subject_wanted(object)`; `menu_wanted(object, QPoint)` of either, with a place on the screen.
    `shown(PersonDossier)` once somebody is shown.
    """

    add_wanted = Signal(object)
    edit_wanted = Signal(object)
    delete_wanted = Signal(object)
    open_wanted = Signal(object)
    subject_wanted = Signal(object)
    menu_wanted = Signal(object, QPoint)
    shown = Signal(object)

    def __init__(
        self,
        words: QtWords,
        edit: QAction,
        delete: QAction,
        note: QAction,
        aside: Sequence[tuple[QAction, str]],
    ) -> None:
        """`aside` are what else the header has a button for, with their icons."""
        super().__init__()
        self._words = words
        self.dossier: PersonDossier | None = None
        self.confirm = ConfirmBar()
        self.printing = PrintBar()
        self.nobody = EmptyState(
            "user",
            translate("Dossier", "Nobody chosen"),
            translate(
                "Dossier", "Choose someone in the list to see what happened and what is next."
            ),
        )
        self.header = DossierHeader(words, (*aside, (edit, "pencil"), (delete, "trash-2")))
        self.next = NextFollowUp(words, note)
        self.missing = MissingSection(words)
        self.story = TimelineBox(words)
        self.timeline = self.story.timeline
        self.story.opened.connect(self.subject_wanted)
        self.story.deleted.connect(self._delete_subject)
        self.story.menu_wanted.connect(self.menu_wanted)
        self.quick = QuickNote()
        self.facts = Facts()
        self.sections = self._make_sections()
        self._stack = QStackedWidget()
        self._stack.addWidget(self.nobody)
        self._stack.addWidget(self._body())
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self._stack, 1)
        layout.addWidget(self.printing)
        layout.addWidget(self.confirm)

    def show_nobody(self) -> None:
        self.dossier = None
        self._stack.setCurrentIndex(0)

    def show_dossier(self, dossier: PersonDossier, today: date) -> None:
        """Shows this person; of the same one as before, scrolling and focus stay."""
        same = self.dossier is not None and self.dossier.person.id == dossier.person.id
        focused = self._focused() if same else None
        self.dossier = dossier
        self.header.show_person(dossier)
        self.next.show_next(dossier)
        self.missing.show_missing(dossier)
        self.story.show_dossier(dossier, today, same=same)
        self.quick.show_person(dossier.person.id)
        self.facts.show_facts(facts_of(self._words, dossier))
        for section, to_lines in self.sections.values():
            section.show_lines(to_lines(self._words, dossier), same=same)
        self._order_tabs()
        self._stack.setCurrentIndex(1)
        if not same:
            self.confirm.hide()
            self.printing.hide()
            self._area.verticalScrollBar().setValue(0)
        elif focused is not None:
            self.section(focused[0]).focus(focused[1])
        self.shown.emit(dossier)

    def arrive(self) -> None:
        """Puts the cursor where one begins in a dossier: at what is next."""
        self.next.button.setFocus(Qt.FocusReason.OtherFocusReason)

    def focus(self, record: Record) -> None:
        """Puts the cursor in the line of this record; it stays near there when that goes.

        Whoever came from the timeline goes on there.
        """
        if type(record) in self.sections and not self.timeline.hasFocus():
            section = self.section(type(record))
            if (at := section.place_of(record)) is not None:
                section.focus(at)

    def section(self, kind: type[Record]) -> Section:
        return self.sections[kind][0]

    def line_of(self, record: object) -> lines.Line | None:
        """The line about this record, when it has one."""
        if not isinstance(record, Record) or type(record) not in self.sections:
            return None
        return self.section(type(record)).line_of(record)

    # Within

    def _make_sections(self) -> dict[type[Record], tuple[Section, ToLines]]:
        made: dict[type[Record], tuple[Section, ToLines]] = {}
        for kind, told in _told().items():
            section = Section(
                told.title,
                told.add,
                told.empty,
                partial(self.add_wanted.emit, kind),
                self.quick if kind is Note else None,
            )
            section.edit_wanted.connect(self.edit_wanted)
            section.delete_wanted.connect(self.delete_wanted)
            section.open_wanted.connect(self.open_wanted)
            section.grown.connect(self._order_tabs)
            section.menu_wanted.connect(lambda line, at: self.menu_wanted.emit(line.record, at))
            made[kind] = (section, told.to_lines)
        return made

    def _body(self) -> QScrollArea:
        body = QWidget()
        column = QVBoxLayout(body)
        column.setContentsMargins(theme.EDGE, theme.GROUP, theme.EDGE, theme.EDGE)
        column.setSpacing(theme.GROUP)
        for widget in (self.header, self.next, self.missing, self.story):
            column.addWidget(widget)
        for section, _lines in self.sections.values():
            column.addWidget(section)
        column.addWidget(self.facts)
        column.addStretch(1)
        self._area = QScrollArea()
        self._area.setWidget(body)
        self._area.setWidgetResizable(True)
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        return self._area

    def _order_tabs(self) -> None:
        """From top to bottom; the lines of records were made after all the rest."""
        in_order: list[QWidget] = [*self.header.stops, self.next.button, *self.missing.stops]
        in_order.append(self.timeline)
        for section, _ in self.sections.values():
            in_order += section.stops
        for before, after in pairwise(in_order):
            QWidget.setTabOrder(before, after)

    def _focused(self) -> tuple[type[Record], int] | None:
        """The section and line in which the cursor is."""
        line = self.window().focusWidget()
        if isinstance(line, RecordLine) and self.isAncestorOf(line):
            kind = type(line.record)
            at = self.section(kind).place_of(line.record)
            return None if at is None else (kind, at)
        return None

    def _delete_subject(self, subject: object) -> None:
        """What the timeline points at, when it can be deleted."""
        if (line := self.line_of(subject)) is not None:
            self.delete_wanted.emit(line)


def _told() -> dict[type[Record], Told]:
    """The sections in the order in which they are read."""
    return {
        Note: Told(
            translate("Dossier", "Notes"),
            translate("Dossier", "Note"),
            translate("Dossier", "No notes yet."),
            lines.note_lines,
        ),
        Enrolment: Told(
            translate("Dossier", "Enrolments"),
            translate("Dossier", "Enrol"),
            translate("Dossier", "Not enrolled yet. Follow-ups are planned from the exit."),
            lines.enrolment_lines,
        ),
        Internship: Told(
            translate("Dossier", "Internships"),
            translate("Dossier", "Internship"),
            translate("Dossier", "No internship, workplace track or IBO yet."),
            lines.internship_lines,
        ),
        JobSpell: Told(
            translate("Dossier", "Jobs"),
            translate("Dossier", "Job"),
            translate("Dossier", "No job noted yet."),
            lines.job_lines,
        ),
        FollowUp: Told(
            translate("Dossier", "Follow-ups"),
            translate("Dossier", "Follow-up"),
            translate("Dossier", "No follow-up noted yet."),
            lines.follow_up_lines,
        ),
        Document: Told(
            translate("Dossier", "Documents"),
            translate("Dossier", "Document"),
            translate("Dossier", "Note where a paper or file lies; it stays where it is."),
            lines.document_lines,
        ),
    }
