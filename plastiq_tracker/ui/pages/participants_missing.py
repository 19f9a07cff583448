"""What is missing in a dossier, each line with the one button that mends it."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from plastiq_tracker.domain.records import Person
from plastiq_tracker.domain.views import Missing, PersonDossier
from plastiq_tracker.ui import theme
from plastiq_tracker.ui.icons import IconLabel
from plastiq_tracker.ui.pages.participants_lines import subject_of
from plastiq_tracker.ui.widgets.buttons import Button
from plastiq_tracker.ui.widgets.labels import Heading, Muted, Wrapped
from plastiq_tracker.ui.words import QtWords, translate


class MissingLine(QWidget):
    """Something that is missing; its button, or a click anywhere, goes to where it is mended."""

    wanted = Signal(object)

    def __init__(self, said: str, missing: Missing) -> None:
        super().__init__()
        self.missing = missing
        icon, tone = ("triangle-alert", "warn") if missing.matters else ("circle-alert", "muted")
        gap = missing.kind is Person or missing.record is None
        mend = translate("Dossier", "Fill in") if gap else translate("Dossier", "Look at it")
        self.text = Wrapped(said) if missing.matters else Muted(said)
        self.button = Button(mend, lambda: self.wanted.emit(missing), role="inline")
        self.button.setAccessibleName(f"{mend}: {said}")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        row.addWidget(IconLabel(icon, 14, tone), 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self.text, 1)
        row.addWidget(self.button, 0, Qt.AlignmentFlag.AlignTop)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self.wanted.emit(self.missing)


class MissingSection(QWidget):
    """Hidden while nothing is missing. `wanted(Missing)` when one is to be mended."""

    wanted = Signal(object)

    def __init__(self, words: QtWords) -> None:
        super().__init__()
        self._words = words
        self.heading = Heading()
        self.lines: list[MissingLine] = []
        self._column = QVBoxLayout()
        self._column.setSpacing(4)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.NEAR)
        layout.addWidget(self.heading)
        layout.addLayout(self._column)

    @property
    def stops(self) -> list[QWidget]:
        return [line.button for line in self.lines]

    def show_missing(self, dossier: PersonDossier) -> None:
        for old in self.lines:
            self._column.removeWidget(old)
            old.hide()
            old.deleteLater()
        self.lines = [
            MissingLine(missing_words(self._words, dossier, each), each) for each in dossier.missing
        ]
        for line in self.lines:
            line.wanted.connect(self.wanted)
            self._column.addWidget(line)
            line.show()
        title = translate("Dossier", "What is missing")
        self.heading.setText(f"{title} · {len(self.lines)}")
        self.setVisible(bool(self.lines))


def missing_words(words: QtWords, dossier: PersonDossier, missing: Missing) -> str:
    """The sentence, with what it is about before it."""
    subject = subject_of(words, dossier, missing.record)
    said = words.say(missing.text)
    return f"{subject}: {said}" if subject else said
