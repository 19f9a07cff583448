"""The top of a dossier: who it is and how to reach them, what is next, and their own data."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from plastiq_tracker.domain.views import PersonDossier, PlannedFollowUp
from plastiq_tracker.ui import theme
from plastiq_tracker.ui.icons import IconLabel
from plastiq_tracker.ui.pages.participants_lines import window_words
from plastiq_tracker.ui.pages.participants_sections import selectable
from plastiq_tracker.ui.pages.participants_words import URGENCY_ICONS, urgency_word, years
from plastiq_tracker.ui.widgets.buttons import ActionButton, IconButton, with_key
from plastiq_tracker.ui.widgets.labels import KeyFigure, Muted, Wrapped, scaled
from plastiq_tracker.ui.words import QtWords, translate


class DossierHeader(QWidget):
    """Name, where the person stands, and how to reach them."""

    def __init__(self, words: QtWords, edit: QAction, delete: QAction) -> None:
        super().__init__()
        self._words = words
        self.name = KeyFigure()
        self.name.setWordWrap(True)
        self.name.setMinimumWidth(80)  # one endless word must not push the buttons out of sight
        self.standing = Wrapped()
        self.phone = Wrapped()
        self.email = Wrapped()
        self._phone_icon = IconLabel("phone", 14, "muted")
        self._email_icon = IconLabel("mail", 14, "muted")
        top = QHBoxLayout()
        top.addWidget(self.name, 1)
        for action, icon in ((edit, "pencil"), (delete, "trash-2")):
            button = IconButton(icon, action.text().replace("…", ""), action.trigger)
            button.setToolTip(with_key(action))
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
        text.addSpacing(6)
        text.addWidget(self.button, 0, Qt.AlignmentFlag.AlignLeft)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 12, 12, 12)
        row.setSpacing(theme.NEAR)
        row.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(text, 1)

    def show_next(self, dossier: PersonDossier) -> None:
        planned = dossier.next_follow_up
        if planned is None:
            self._icon.show_icon("check", "muted")
            self.title.setText(translate("Dossier", "No follow-up planned"))
            self.window_text.setText(_why_none(dossier))
        else:
            self._icon.show_icon(*URGENCY_ICONS[planned.urgency])
            self.title.setText(self._planned(planned))
            counted = window_words(self._words, planned.window)
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
    if not any(view.is_final for view in dossier.enrolments):
        return translate("Dossier", "The trajectory has yet to begin, or lies outside its project.")
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
