"""The person on the line: name and number large, what is asked, and what is known."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from plastiq_tracker.domain.views import Urgency
from plastiq_tracker.services.phone_round import Card
from plastiq_tracker.ui import theme
from plastiq_tracker.ui.icons import IconLabel
from plastiq_tracker.ui.pages.participants_header import Reach
from plastiq_tracker.ui.pages.participants_words import (
    URGENCY_ICONS,
    asked_words,
    last_contact_words,
    last_note_words,
)
from plastiq_tracker.ui.pages.phone_round_words import (
    facts_said,
    job_said,
    moment_said,
    standing,
)
from plastiq_tracker.ui.widgets.buttons import IconButton
from plastiq_tracker.ui.widgets.flow_layout import FlowLayout
from plastiq_tracker.ui.widgets.labels import KeyFigure, Muted, Wrapped, scaled
from plastiq_tracker.ui.words import QtWords, translate

NUMBER_SIZE = 1.6


class CardView(QFrame):
    """`link_wanted(str)` for a number or address to call or write to, `copied(str)` for one
    copied, `dossier_wanted` for all that is known. It has the cursor while nothing is typed: keys
    are answers then.
    """

    link_wanted = Signal(str)
    copied = Signal(str)
    dossier_wanted = Signal()

    def __init__(self, words: QtWords) -> None:
        super().__init__()
        self._words = words
        self.setProperty("role", "call")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.name = KeyFigure()
        self.name.setWordWrap(True)
        self.name.setMinimumWidth(80)
        self.facts = Muted()
        self.phone = Reach("phone", translate("Dossier", "Phone"), "tel")
        self.phone.link.setFont(scaled(self.phone.link.font(), NUMBER_SIZE, bold=True))
        self.email = Reach("mail", translate("Dossier", "E-mail"), "mailto")
        self.no_number = Muted(translate("PhoneRound", "No phone number is known."))
        self.title = Wrapped()
        self.title.setFont(scaled(self.font(), 1.0, bold=True))
        self.standing = Wrapped()
        self.asked = Wrapped()
        self.jobs = Wrapped()
        self.contact = Wrapped()
        self.note = Wrapped()
        self._icon = IconLabel("phone", 16, "good")
        self._marks: dict[QLabel, IconLabel] = {}
        self._lines = QGridLayout()
        self._lines.setHorizontalSpacing(theme.NEAR)
        self._lines.setVerticalSpacing(theme.NEAR)
        self._lines.setColumnStretch(1, 1)
        self._lay_out()

    def show_card(self, card: Card) -> None:
        words, dossier = self._words, card.dossier
        self.name.setText(card.name)
        self.facts.setText(facts_said(words, card))
        self.phone.show_text(dossier.person.phone)
        self.email.show_text(dossier.person.email)
        self.no_number.setVisible(not dossier.person.phone)
        self.title.setText(moment_said(words, card))
        self._show_standing(card)
        planned = None if card.moment is None else card.moment.planned
        self.asked.setText("" if planned is None else asked_words(words, dossier, planned))
        jobs = card.jobs(card.today)
        self.jobs.setText("\n".join(job_said(words, each) for each in jobs))
        self.contact.setText(last_contact_words(words, dossier))
        self.note.setText(last_note_words(words, dossier))
        for label in (self.title, self.asked):
            label.setVisible(bool(label.text()))
        for label in (self.jobs, self.contact, self.note):
            self._show_line(label)
        told = (
            self.name, self.facts, self.phone, self.title, self.standing, self.asked, self.jobs,
            self.contact, self.note,
        )  # fmt: skip
        said = [each.text() for each in told if each.text()]
        self.setAccessibleName(". ".join(said))

    def show_gone(self, name: str, told: str) -> None:
        """Someone who was deleted meanwhile."""
        self.name.setText(name)
        self.standing.setText(told)
        theme.set_role(self.standing, "role", "warning")
        self._icon.show_icon("triangle-alert", "warn")
        for label in (self.facts, self.title, self.asked, self.jobs, self.contact, self.note):
            label.setText("")
        for label in (self.title, self.asked, self.no_number):
            label.hide()
        for label in (self.jobs, self.contact, self.note):
            self._show_line(label)
        self.phone.show_text(None)
        self.email.show_text(None)
        self.setAccessibleName(f"{name}. {told}")

    def call(self) -> None:
        """Has the system call the number, if there is one."""
        if self.phone.text():
            self.phone.link.click()

    def copy_number(self) -> None:
        if self.phone.text():
            self.copied.emit(self.phone.text())

    # Within

    def _show_standing(self, card: Card) -> None:
        told = standing(card)
        warns = told.warns
        self.standing.setText(self._words.say(told.text))
        theme.set_role(self.standing, "role", "warning" if warns else "muted")
        window, planned = card.window, card.moment is not None and card.moment.planned is not None
        if window is not None and planned:
            self._icon.show_icon(*URGENCY_ICONS[Urgency.on(card.today, window)])
        else:
            self._icon.show_icon(
                "triangle-alert" if warns else "clock", "warn" if warns else "muted"
            )

    def _lay_out(self) -> None:
        reach = QWidget()
        flow = FlowLayout(theme.GROUP, 2, reach)
        flow.setContentsMargins(0, 0, 0, 0)
        for one in (self.phone, self.email):
            flow.addWidget(one)
            one.wanted.connect(self.link_wanted)
            one.copied.connect(self.copied)
        asked = QVBoxLayout()
        asked.setSpacing(2)
        for label in (self.title, self.standing, self.asked):
            asked.addWidget(label)
        row = QHBoxLayout()
        row.setSpacing(theme.NEAR)
        row.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(asked, 1)
        names = (
            ("briefcase", translate("PhoneRound", "Works at"), self.jobs),
            ("phone", translate("PhoneRound", "Last contact"), self.contact),
            ("sticky-note", translate("PhoneRound", "Last note"), self.note),
        )
        for at, (icon, told, label) in enumerate(names):
            mark = self._marks[label] = IconLabel(icon, 16, "muted")
            mark.setToolTip(told)
            self._lines.addWidget(mark, at, 0, Qt.AlignmentFlag.AlignTop)
            self._lines.addWidget(label, at, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.GROUP, 12, theme.GROUP, 12)
        column.setSpacing(theme.NEAR)
        head = QHBoxLayout()
        head.addWidget(self.name, 1)
        dossier = translate("PhoneRound", "Open the dossier (Ctrl+D)")
        head.addWidget(IconButton("user", dossier, self.dossier_wanted.emit))
        top = QVBoxLayout()
        top.setSpacing(2)
        top.addLayout(head)
        for widget in (self.facts, self.no_number, reach):
            top.addWidget(widget)
        column.addLayout(top)
        column.addLayout(row)
        column.addLayout(self._lines)
        column.addStretch(1)

    def _show_line(self, label: QLabel) -> None:
        for widget in (label, self._marks[label]):
            widget.setVisible(bool(label.text()))
