"""The line in which a note is typed at once, and the question before a dossier is printed."""

from uuid import UUID

from PySide6.QtCore import Signal, SignalInstance
from PySide6.QtWidgets import QCheckBox, QLineEdit, QVBoxLayout, QWidget

from plastiq_tracker.domain.checks import MAX_LONG_TEXT
from plastiq_tracker.ui import theme
from plastiq_tracker.ui.widgets.banner import Banner
from plastiq_tracker.ui.widgets.buttons import Button
from plastiq_tracker.ui.widgets.flow_layout import FlowLayout
from plastiq_tracker.ui.widgets.labels import Heading, Wrapped
from plastiq_tracker.ui.words import translate


class QuickNote(QLineEdit):
    """`written(str)` at Enter. What stands there stays until it is saved, for each person apart."""

    written = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._person: UUID | None = None
        self._begun: dict[UUID, str] = {}
        self._sent: set[tuple[UUID | None, str]] = set()
        self.setMaxLength(MAX_LONG_TEXT)
        self.setPlaceholderText(translate("Dossier", "Type a note; Enter saves it"))
        self.setAccessibleName(translate("Dossier", "New note"))
        self.returnPressed.connect(self._write)

    def show_person(self, person: UUID) -> None:
        """Has what was begun about this person, and keeps what was about the one before."""
        if person == self._person:
            return
        if self._person is not None:
            self._begun[self._person] = self.text()
        self._person = person
        self.setText(self._begun.pop(person, ""))

    def saved(self, person: UUID, text: str) -> None:
        """Makes room for the next, unless more was typed since."""
        self._sent.discard((person, text))
        if self.about(person).strip() == text:
            self._begun.pop(person, None)
            if person == self._person:
                self.clear()

    def refused(self, person: UUID, text: str) -> None:
        """It can be sent again; it stands here as it was typed."""
        self._sent.discard((person, text))

    def about(self, person: UUID) -> str:
        """What stands here about this person, or was begun."""
        return self.text() if person == self._person else self._begun.get(person, "")

    def begin(self, person: UUID, text: str) -> None:
        """Has this stand here about the person, now or when they are shown."""
        if person == self._person:
            self.setText(text)
        else:
            self._begun[person] = text

    def _write(self) -> None:
        text = self.text().strip()
        if text and (self._person, text) not in self._sent:
            self._sent.add((self._person, text))
            self.written.emit(text)


class PrintBar(Banner):
    """Hidden until `ask`. `print_wanted` and `pdf_wanted` with whether notes go along."""

    print_wanted = Signal(bool)
    pdf_wanted = Signal(bool)

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("role", "banner")
        title = translate("Print", "Print this dossier")
        self.setAccessibleName(title)
        self.notes = QCheckBox(translate("Print", "With notes and remarks"))
        self.notes.setChecked(True)
        explanation = Wrapped(
            translate("Print", "What was noted in confidence is better left out for others.")
        )
        self.print_button = Button(
            translate("Print", "Print…"), lambda: self._go(self.print_wanted), icon="printer"
        )
        self.pdf_button = Button(
            translate("Print", "Save as PDF…"), lambda: self._go(self.pdf_wanted), icon="download"
        )
        self.cancel_button = Button(translate("Print", "Cancel"), self.dismiss)
        buttons = QWidget()
        flow = FlowLayout(theme.NEAR, theme.NEAR, buttons)
        flow.setContentsMargins(0, 0, 0, 0)
        for button in (self.print_button, self.pdf_button, self.cancel_button):
            flow.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.EDGE, theme.NEAR, theme.EDGE, theme.GROUP)
        column.setSpacing(theme.NEAR)
        for widget in (Heading(title), self.notes, explanation, buttons):
            column.addWidget(widget)

    def ask(self) -> None:
        """Shows the question with the cursor in its first answer."""
        self.ask_at(self.print_button)

    def _go(self, wanted: SignalInstance) -> None:
        self.dismiss()
        wanted.emit(self.notes.isChecked())
