"""The dossier of one person: who it is, what is next, what happened, and every record."""

from collections.abc import Callable, Sequence
from datetime import date
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
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
from plastiq_tracker.domain.views import PersonDossier, PlannedFollowUp
from plastiq_tracker.ui import theme
from plastiq_tracker.ui.icons import IconLabel
from plastiq_tracker.ui.pages import participants_lines as lines
from plastiq_tracker.ui.pages.participants_sections import Facts, RecordLine, Section, selectable
from plastiq_tracker.ui.pages.participants_story import story_of
from plastiq_tracker.ui.pages.participants_words import URGENCY_ICONS, urgency_word, years
from plastiq_tracker.ui.widgets.buttons import ActionButton, IconButton
from plastiq_tracker.ui.widgets.confirm_bar import ConfirmBar
from plastiq_tracker.ui.widgets.empty_state import EmptyState
from plastiq_tracker.ui.widgets.labels import KeyFigure, Muted, Wrapped, scaled
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
        self._stack.setCurrentIndex(1)
        if not same:
            self.confirm.hide()
            self._area.verticalScrollBar().setValue(0)
        elif focused is not None:
            self.section(focused[0]).focus(focused[1])

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
                translate("Dossier", "Nobody called yet."),
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

    def _focused(self) -> tuple[type[Record], int] | None:
        """The section and line in which the cursor is."""
        line = self.window().focusWidget()
        if isinstance(line, RecordLine) and self.isAncestorOf(line):
            kind = type(line.record)
            at = self.section(kind).place_of(line.record)
            return None if at is None else (kind, at)
        return None


class DossierHeader(QWidget):
    """Name, where the person stands, and how to reach them."""

    def __init__(self, words: QtWords, edit: QAction, delete: QAction) -> None:
        super().__init__()
        self._words = words
        self.name = KeyFigure()
        self.name.setWordWrap(True)
        self.standing = Wrapped()
        self.phone = Wrapped()
        self.email = Wrapped()
        self._phone_icon = IconLabel("phone", 14, "muted")
        self._email_icon = IconLabel("mail", 14, "muted")
        top = QHBoxLayout()
        top.addWidget(self.name, 1)
        for action, icon in ((edit, "pencil"), (delete, "trash-2")):
            button = IconButton(icon, action.text().replace("…", ""), action.trigger)
            top.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
        reach = QHBoxLayout()
        reach.setSpacing(6)
        for mark, label in ((self._phone_icon, self.phone), (self._email_icon, self.email)):
            label.setWordWrap(False)
            reach.addWidget(mark)
            reach.addWidget(label)
            reach.addSpacing(theme.NEAR)
        reach.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        layout.addLayout(top)
        layout.addWidget(self.standing)
        layout.addLayout(reach)

    def show_person(self, dossier: PersonDossier) -> None:
        person = dossier.person
        self.name.setText(f"{person.first_name} {person.last_name}")
        trajectory = dossier.enrolments[0].trajectory.code if dossier.enrolments else ""
        coach = translate("Dossier", "coach {name}").format(name=dossier.coach)
        parts = (
            person.code,
            years(dossier.age),
            self._words.show(dossier.phase),
            trajectory,
            coach if dossier.coach else "",
        )
        self.standing.setText(" · ".join(filter(None, parts)))
        self._reach(self._phone_icon, self.phone, person.phone, translate("Dossier", "Phone"))
        self._reach(self._email_icon, self.email, person.email, translate("Dossier", "E-mail"))

    def _reach(self, icon: IconLabel, label: Wrapped, text: str | None, name: str) -> None:
        label.setText(text or "")
        selectable(label, name)
        for widget in (icon, label):
            widget.setVisible(bool(text))


class NextFollowUp(QFrame):
    """What is to be asked next, when an answer counts, and the button to note one."""

    def __init__(self, words: QtWords, note: QAction) -> None:
        super().__init__()
        self._words = words
        self.setProperty("role", "card")
        self._icon = IconLabel("clock", 20, "muted")
        self.title = Wrapped()
        self.title.setFont(scaled(self.font(), 1.0, bold=True))
        self.window_text = Muted()
        self.button = ActionButton(note)
        text = QVBoxLayout()
        text.setSpacing(2)
        text.addWidget(self.title)
        text.addWidget(self.window_text)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 12, 12, 12)
        row.setSpacing(theme.NEAR)
        row.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(text, 1)
        row.addWidget(self.button)

    def show_next(self, dossier: PersonDossier) -> None:
        planned = dossier.next_follow_up
        if planned is None:
            self._icon.show_icon("check", "muted")
            self.title.setText(translate("Dossier", "No follow-up planned"))
            self.window_text.setText(_why_none(dossier))
        else:
            self._icon.show_icon(*URGENCY_ICONS[planned.urgency])
            self.title.setText(self._planned(planned))
            counted = lines.window_words(self._words, planned.window)
            self.window_text.setText(counted[:1].upper() + counted[1:])
        self.setAccessibleName(f"{self.title.text()}. {self.window_text.text()}")

    def _planned(self, planned: PlannedFollowUp) -> str:
        said = translate("Dossier", "Next: {milestone}, {due}").format(
            milestone=self._words.show(planned.milestone),
            due=self._words.show(planned.window.due),
        )
        word = urgency_word(planned.urgency)
        return f"{said} · {word}" if word else said


def _why_none(dossier: PersonDossier) -> str:
    if not dossier.enrolments:
        return translate("Dossier", "Not enrolled yet.")
    if all(view.exit is None for view in dossier.enrolments):
        return translate("Dossier", "It follows from the exit, which is not known yet.")
    return translate("Dossier", "Everything was asked, or its window is over.")


def facts_of(words: QtWords, dossier: PersonDossier) -> list[tuple[str, str]]:
    """A person's own data by name, empty where it is not known."""
    person = dossier.person
    place = " ".join(filter(None, (person.postal_code, person.municipality)))
    address = ", ".join(filter(None, (person.street, place)))
    excluded = ""
    if person.excluded_on is not None:
        reason = words.show(person.excluded_reason) if person.excluded_reason else ""
        excluded = " · ".join(filter(None, (words.show(person.excluded_on), reason)))
    registered = words.show(person.registered_on) if person.registered_on else ""
    return [
        (translate("Dossier", "Born"), words.show(person.birth_date)),
        (translate("Dossier", "Gender"), words.show(person.gender)),
        (translate("Dossier", "Education"), words.show(person.education)),
        (translate("Dossier", "Address"), address),
        (translate("Dossier", "Referred by"), person.referrer or ""),
        (translate("Dossier", "Registered on"), registered),
        (translate("Dossier", "Left out of the figures"), excluded),
        (translate("Dossier", "Remark"), person.remark or ""),
    ]
