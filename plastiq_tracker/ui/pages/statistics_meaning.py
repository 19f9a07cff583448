"""What a figure means: its definition, whom it follows, and the parameters in force."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from plastiq_tracker.domain.criteria import Criteria
from plastiq_tracker.indicators.meanings import Meaning
from plastiq_tracker.indicators.names import headline
from plastiq_tracker.ui import theme
from plastiq_tracker.ui.icons import dress
from plastiq_tracker.ui.widgets.buttons import Button
from plastiq_tracker.ui.widgets.labels import ElidedLabel, Muted, Wrapped
from plastiq_tracker.ui.words import QtWords, translate


class MeaningPart(QWidget):
    """Folded it is one line that begins with the definition; open it says everything."""

    def __init__(self, words: QtWords) -> None:
        super().__init__()
        self._words = words
        self.toggle = Button(translate("Statistics", "Meaning"), self._toggle, role="link")
        self.short = ElidedLabel()
        self.short.setProperty("role", "muted")
        self.text = Wrapped()
        self.source = Muted()
        self.parameters = Muted()
        line = QHBoxLayout()
        line.setSpacing(theme.NEAR)
        line.addWidget(self.toggle)
        line.addWidget(self.short, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        layout.addLayout(line)
        for part in (self.text, self.source, self.parameters):
            part.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            layout.addWidget(part)
        self.unfold(True)

    def show_meaning(self, meaning: Meaning | None, criteria: Criteria) -> None:
        said = "" if meaning is None else self._words.say(meaning.text)
        self.text.setText(said)
        self.short.setText(said or headline(criteria, self._words))
        told = translate("Statistics", "Follows: {source}")
        source = None if meaning is None else meaning.source
        self.source.setText("" if source is None else told.format(source=self._words.say(source)))
        exits = translate("Statistics", "exit counted from: {basis}")
        basis = exits.format(basis=self._words.show(criteria.exit_basis))
        self.parameters.setText(f"{headline(criteria, self._words)} · {basis}")
        self.unfold(self._open)

    def unfold(self, open_: bool) -> None:
        """Shows everything, or one line."""
        self._open = open_
        dress(self.toggle, "chevron-down" if open_ else "chevron-right", "link", gap=4)
        self.short.setVisible(not open_)
        for part in (self.text, self.source, self.parameters):
            part.setVisible(open_ and bool(part.text()))
        state = translate("Statistics", "open") if open_ else translate("Statistics", "folded")
        self.toggle.setAccessibleDescription(state)

    def _toggle(self) -> None:
        self.unfold(not self._open)
