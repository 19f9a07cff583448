"""Says in a form that what stands there was typed earlier, with a way to begin anew."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout

from plastiq_tracker.ui import theme
from plastiq_tracker.ui.icons import IconLabel
from plastiq_tracker.ui.widgets.buttons import Button, IconButton
from plastiq_tracker.ui.widgets.labels import Wrapped
from plastiq_tracker.ui.words import translate


class KeptBar(QFrame):
    """`begin_anew` throws away what was typed."""

    def __init__(self, said: str, begin_anew: Callable[[], object]) -> None:
        super().__init__()
        self.setProperty("role", "notice")
        self.setProperty("tone", "info")
        self._begin_anew = begin_anew
        self.text = Wrapped(said)
        self.anew = Button(translate("Drafts", "Begin anew"), self._anew, role="link")
        close = IconButton("x", translate("Notice", "Close this notice"), self.hide)
        row = QHBoxLayout(self)
        row.setContentsMargins(theme.EDGE, 6, theme.NEAR, 6)
        row.setSpacing(theme.NEAR)
        row.addWidget(IconLabel("history", 20, "accent"), 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self.text, 1)
        row.addWidget(self.anew)
        row.addWidget(close)

    def _anew(self) -> None:
        self.hide()
        self._begin_anew()


def said_again(when: str, changed: list[str]) -> str:
    """What the bar says: when it was typed, and which fields someone else changed since."""
    said = translate("Drafts", "You typed this on {when} and did not save it.").format(when=when)
    if not changed:
        return said
    meanwhile = translate("Drafts", "Changed in the dossier since: {fields}. Look there first.")
    return f"{said} {meanwhile.format(fields=', '.join(changed))}"
