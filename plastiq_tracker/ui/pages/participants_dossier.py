"""The dossier of one person: who it is, what is next, what happened, and every record."""

from collections.abc import Callable, Sequence
from datetime import date
from functools import partial
from itertools import pairwise

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QFrame,
    QScrollArea,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from plastiq_tracker.domain.records import (
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
from plastiq_tracker.ui.pages.participants_sections import Facts, RecordLine, Section
from plastiq_tracker.ui.pages.participants_story import story_of
from plastiq_tracker.ui.widgets.confirm_bar import ConfirmBar
from plastiq_tracker.ui.widgets.empty_state import EmptyState
from plastiq_tracker.ui.widgets.labels import Muted
from plastiq_tracker.ui.widgets.timeline import Timeline
from plastiq_tracker.ui.words import QtWords, translate

ToLines = Callable[[QtWords, PersonDossier], Sequence[lines.Line]]


class DossierView(QWidget):
    """`show_dossier` fills it; what is asked of a record goes out as `add_wanted(kind)`,
    `edit_wanted(Line)` and `delete_wanted(Line)`.
    """

    add_wanted = Signal(object)
    edit_wanted = Signal(object)
    delete_wanted = Signal(object)

    def __init__(self, words: QtWords, edit: QAction, delete: QAction, note: QAction) -> None:
        super().__init__()
        self._words = words
        self.dossier: PersonDossier | None = None
        self.confirm = ConfirmBar()
        self.nobody = EmptyState(
            "user",
            translate("Dossier", "Nobody chosen"),
            translate(
                "Dossier", "Choose someone in the list to see what happened and what is next."
            ),
        )
        self.header = DossierHeader(words, edit, delete)
        self.next = NextFollowUp(words, note)
        self.timeline = Timeline()
        self.timeline.setAccessibleName(translate("Dossier", "Timeline"))
        self.facts = Facts()
        self.sections = self._make_sections()
        self._stack = QStackedWidget()
        self._stack.addWidget(self.nobody)
        self._stack.addWidget(self._body())
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self._stack, 1)
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
        story = story_of(self._words, dossier, today)
        self.timeline.show_story(story)
        self._story_box.setVisible(bool(story.lanes))
        self.facts.show_facts(facts_of(self._words, dossier))
        for section, to_lines in self.sections.values():
            section.show_lines(to_lines(self._words, dossier))
        self._order_tabs()
        self._stack.setCurrentIndex(1)
        if not same:
            self.confirm.hide()
            self._area.verticalScrollBar().setValue(0)
        elif focused is not None:
            self.section(focused[0]).focus(focused[1])

    def arrive(self) -> None:
        """Puts the cursor where one begins in a dossier: at what is next."""
        self.next.button.setFocus(Qt.FocusReason.OtherFocusReason)

    def focus(self, record: Record) -> None:
        """Puts the cursor in the line of this record; it stays near there when that goes."""
        if type(record) in self.sections:
            section = self.section(type(record))
            if (at := section.place_of(record)) is not None:
                section.focus(at)

    def section(self, kind: type[Record]) -> Section:
        return self.sections[kind][0]

    # Within

    def _make_sections(self) -> dict[type[Record], tuple[Section, ToLines]]:
        listed: tuple[tuple[type[Record], str, str, str, ToLines], ...] = (
            (
                Enrolment,
                translate("Dossier", "Enrolments"),
                translate("Dossier", "Enrol"),
                translate("Dossier", "Not enrolled yet. Follow-ups are planned from the exit."),
                lines.enrolment_lines,
            ),
            (
                Internship,
                translate("Dossier", "Internships"),
                translate("Dossier", "Internship"),
                translate("Dossier", "No internship, workplace track or IBO yet."),
                lines.internship_lines,
            ),
            (
                JobSpell,
                translate("Dossier", "Jobs"),
                translate("Dossier", "Job"),
                translate("Dossier", "No job noted yet."),
                lines.job_lines,
            ),
            (
                FollowUp,
                translate("Dossier", "Follow-ups"),
                translate("Dossier", "Follow-up"),
                translate("Dossier", "No follow-up noted yet."),
                lines.follow_up_lines,
            ),
            (
                Note,
                translate("Dossier", "Notes"),
                translate("Dossier", "Note"),
                translate("Dossier", "No notes yet."),
                lines.note_lines,
            ),
        )
        made: dict[type[Record], tuple[Section, ToLines]] = {}
        for kind, title, add, empty, to_lines in listed:
            section = Section(title, add, empty, partial(self.add_wanted.emit, kind))
            section.edit_wanted.connect(self.edit_wanted)
            section.delete_wanted.connect(self.delete_wanted)
            made[kind] = (section, to_lines)
        return made

    def _body(self) -> QScrollArea:
        body = QWidget()
        column = QVBoxLayout(body)
        column.setContentsMargins(theme.EDGE, theme.GROUP, theme.EDGE, theme.EDGE)
        column.setSpacing(theme.GROUP)
        self._story_box = self._story()
        for widget in (self.header, self.next, self._story_box, self.facts):
            column.addWidget(widget)
        for section, _lines in self.sections.values():
            column.addWidget(section)
        column.addStretch(1)
        self._area = QScrollArea()
        self._area.setWidget(body)
        self._area.setWidgetResizable(True)
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        return self._area

    def _story(self) -> QWidget:
        """The timeline, and below it what the keys or the mouse point at in it."""
        box = QWidget()
        column = QVBoxLayout(box)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        legend = translate("Timeline", "Faded: not confirmed. ● answer · ○ no answer")
        pointed = Muted(legend)
        self.timeline.pointed.connect(lambda said: pointed.setText(said or legend))
        column.addWidget(self.timeline)
        column.addWidget(pointed)
        return box

    def _order_tabs(self) -> None:
        """From top to bottom; the lines of records were made after all the rest."""
        in_order: list[QWidget] = [self.timeline]
        for section, _ in self.sections.values():
            in_order += [section.add_button, *section.lines]
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
