"""The top of a dossier: who it is and how to reach them, what is next, and their own data."""

from collections.abc import Iterator, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from plastiq_tracker.domain.values import Education, Phase
from plastiq_tracker.domain.views import PersonDossier, PlannedFollowUp
from plastiq_tracker.ui import theme
from plastiq_tracker.ui.icons import IconLabel
from plastiq_tracker.ui.pages.participants_lines import window_words
from plastiq_tracker.ui.pages.participants_words import (
    URGENCY_ICONS,
    asked_words,
    last_contact_words,
    last_note_words,
    urgency_word,
    years,
)
from plastiq_tracker.ui.widgets.buttons import ActionButton, Button, IconButton, with_key
from plastiq_tracker.ui.widgets.flow_layout import FlowLayout
from plastiq_tracker.ui.widgets.labels import KeyFigure, Line, Muted, Wrapped, scaled
from plastiq_tracker.ui.words import QtWords, translate


class DossierHeader(QWidget):
    """Name, where the person stands, how to reach them, and what a coach asks first.

    `link_wanted(str)` for a number or address to call or write to, `copied(str)` for one copied.
    """

    link_wanted = Signal(str)
    copied = Signal(str)

    def __init__(self, words: QtWords, actions: Sequence[tuple[QAction, str]]) -> None:
        super().__init__()
        self._words = words
        self.name = KeyFigure()
        self.name.setWordWrap(True)
        self.name.setMinimumWidth(80)  # one endless word must not push the buttons out of sight
        self.standing = Wrapped()
        self.phone = Reach("phone", translate("Dossier", "Phone"), "tel")
        self.email = Reach("mail", translate("Dossier", "E-mail"), "mailto")
        top = QHBoxLayout()
        top.addWidget(self.name, 1)
        for action, icon in actions:
            button = IconButton(icon, action.text().replace("…", ""), action.trigger)
            button.setToolTip(with_key(action))
            top.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
        reach = FlowLayout(theme.GROUP, 2)
        for each in (self.phone, self.email):
            each.wanted.connect(self.link_wanted)
            each.copied.connect(self.copied)
            reach.addWidget(each)
        self._facts = FlowLayout(theme.GROUP, 4)
        self.facts: list[str] = []
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        layout.addLayout(top)
        layout.addWidget(self.standing)
        layout.addLayout(reach)
        layout.addSpacing(2)
        layout.addLayout(self._facts)

    @property
    def stops(self) -> list[QWidget]:
        return [*self.phone.stops, *self.email.stops]

    def show_person(self, dossier: PersonDossier) -> None:
        person = dossier.person
        self.name.setText(f"{person.first_name} {person.last_name}")
        trajectory = dossier.enrolments[0].trajectory.code if dossier.enrolments else ""
        parts = (person.code, trajectory, self._words.show(dossier.phase))
        self.standing.setText(" · ".join(filter(None, parts)))
        self.phone.show_text(person.phone)
        self.email.show_text(person.email)
        self._show_facts(list(_key_facts(self._words, dossier)))

    def _show_facts(self, facts: list[tuple[str, str, str]]) -> None:
        while (old := self._facts.takeAt(0)) is not None:
            if (widget := old.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        self.facts = [said for _icon, _name, said in facts]
        for icon, name, said in facts:
            shown = KeyFact(icon, name, said)
            self._facts.addWidget(shown)
            shown.show()
        self.updateGeometry()


class KeyFact(QWidget):
    """A fact with the icon that tells which it is; pointing at it names it."""

    def __init__(self, icon: str, name: str, said: str) -> None:
        super().__init__()
        self.setToolTip(f"{name}: {said}")
        self.setAccessibleName(f"{name}: {said}")
        label = QLabel(said)
        label.setTextFormat(Qt.TextFormat.PlainText)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        row.addWidget(IconLabel(icon, 14, "muted"))
        row.addWidget(label)


class Reach(QWidget):
    """A number or address: a click calls or writes to it, the button beside it copies it."""

    wanted = Signal(str)
    copied = Signal(str)

    def __init__(self, icon: str, name: str, scheme: str) -> None:
        super().__init__()
        self._name, self._scheme = name, scheme
        self.link = Button("", self._follow, role="inline")
        copy = translate("Dossier", "Copy {name}").format(name=name[:1].lower() + name[1:])
        self.copy = IconButton("copy", copy, lambda: self.copied.emit(self.link.text()))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(2)
        row.addWidget(IconLabel(icon, 14, "muted"))
        row.addWidget(self.link)
        row.addWidget(self.copy)

    @property
    def stops(self) -> list[QWidget]:
        return [self.link, self.copy] if self.link.text() else []

    def text(self) -> str:
        return self.link.text()

    def show_text(self, text: str | None) -> None:
        self.link.setText(text or "")
        self.link.setAccessibleName(f"{self._name}: {text}" if text else "")
        self.setVisible(bool(text))

    def _follow(self) -> None:
        text = self.link.text()
        address = "".join(text.split()) if self._scheme == "tel" else text.strip()
        self.wanted.emit(f"{self._scheme}:{address}")


class NextFollowUp(QFrame):
    """What is to be asked next, when an answer counts, the button to note one, and what was heard
    last.
    """

    def __init__(self, words: QtWords, note: QAction) -> None:
        super().__init__()
        self._words = words
        self.setProperty("role", "card")
        self._icon = IconLabel("clock", 20, "muted")
        self.title = Wrapped()
        self.title.setFont(scaled(self.font(), 1.0, bold=True))
        self.window_text = Muted()
        self.asked = Wrapped()
        self.button = ActionButton(note)
        self._line = Line()
        self.contact = Wrapped()
        self.note = Wrapped()
        text = QVBoxLayout()
        text.setSpacing(2)
        text.addWidget(self.title)
        text.addWidget(self.window_text)
        text.addWidget(self.asked)
        text.addSpacing(6)
        text.addWidget(self.button, 0, Qt.AlignmentFlag.AlignLeft)
        row = QHBoxLayout()
        row.setSpacing(theme.NEAR)
        row.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(text, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 12, 12, 12)
        column.setSpacing(theme.NEAR)
        column.addLayout(row)
        column.addWidget(self._line)
        self._heard = [
            self._with_icon("phone", self.contact),
            self._with_icon("sticky-note", self.note),
        ]
        for each in self._heard:
            column.addWidget(each)

    def show_next(self, dossier: PersonDossier) -> None:
        planned = dossier.next_follow_up
        if planned is None:
            self._icon.show_icon("check", "muted")
            self.title.setText(translate("Dossier", "No follow-up planned"))
            self.window_text.setText(_why_none(self._words, dossier))
            self.asked.setText("")
        else:
            self._icon.show_icon(*URGENCY_ICONS[planned.urgency])
            self.title.setText(self._planned(planned))
            counted = window_words(self._words, planned.window)
            self.window_text.setText(counted[:1].upper() + counted[1:])
            self.asked.setText(asked_words(self._words, dossier, planned))
        self.asked.setVisible(planned is not None)
        self._show_heard(dossier)
        told = (self.title, self.window_text, self.asked, self.contact, self.note)
        self.setAccessibleName(". ".join(each.text() for each in told if each.text()))

    def _show_heard(self, dossier: PersonDossier) -> None:
        said = (last_contact_words(self._words, dossier), last_note_words(self._words, dossier))
        for holder, label, text in zip(self._heard, (self.contact, self.note), said, strict=True):
            label.setText(text)
            holder.setVisible(bool(text))
        self._line.setVisible(any(said))

    def _with_icon(self, icon: str, label: Wrapped) -> QWidget:
        holder = QWidget()
        row = QHBoxLayout(holder)
        row.setContentsMargins(3, 0, 0, 0)
        row.setSpacing(11)
        row.addWidget(IconLabel(icon, 14, "muted"), 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(label, 1)
        return holder

    def _planned(self, planned: PlannedFollowUp) -> str:
        said = translate("Dossier", "Next: {milestone}, {due}").format(
            milestone=self._words.show(planned.milestone),
            due=self._words.show(planned.window.due),
        )
        word = urgency_word(planned.urgency)
        return f"{said} · {word}" if word else said


def _why_none(words: QtWords, dossier: PersonDossier) -> str:
    if dossier.phase is Phase.EXCLUDED:
        said = translate("Dossier", "Left out of the figures from {day}.")
        return said.format(day=words.show(dossier.person.excluded_on))
    if not dossier.enrolments:
        return translate("Dossier", "Not enrolled yet.")
    if all(view.exit is None for view in dossier.enrolments):
        return translate("Dossier", "It follows from the exit, which is not known yet.")
    if not any(view.is_final for view in dossier.enrolments):
        return translate("Dossier", "The trajectory has yet to begin, or lies outside its project.")
    return translate("Dossier", "Everything was asked, or its window is over.")


def _key_facts(words: QtWords, dossier: PersonDossier) -> Iterator[tuple[str, str, str]]:
    """Icon, name and words of what a coach looks for first; what is not known is left out."""
    person = dossier.person
    born = words.show(person.birth_date)
    yield "calendar", translate("Dossier", "Age"), f"{years(dossier.age)} ({born})"
    if person.education is not Education.UNKNOWN:
        education = translate("Dossier", "Education")
        yield "graduation-cap", education, words.show(person.education)
    if person.language:
        yield "languages", translate("Dossier", "Speaks"), person.language
    if dossier.coach:
        yield "user", translate("Dossier", "Coach"), dossier.coach


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
        (translate("Dossier", "Speaks"), person.language or ""),
        (translate("Dossier", "Coach"), dossier.coach or ""),
        (translate("Dossier", "Address"), address),
        (translate("Dossier", "Referred by"), person.referrer or ""),
        (translate("Dossier", "Registered on"), registered),
        (translate("Dossier", "Left out of the figures"), excluded),
        (translate("Dossier", "Remark"), person.remark or ""),
    ]
