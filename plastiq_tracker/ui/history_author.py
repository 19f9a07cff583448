"""How the history calls whoever sits here."""

from PySide6.QtWidgets import QHBoxLayout, QWidget

from plastiq_tracker.system.users import user_name
from plastiq_tracker.ui import theme
from plastiq_tracker.ui.events import Desk
from plastiq_tracker.ui.widgets.fields import TextEdit
from plastiq_tracker.ui.widgets.labels import Muted
from plastiq_tracker.ui.words import translate

WIDTH = 180


class AuthorName(QWidget):
    """A name to be called by; empty for the one that someone logged in with."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        said = translate("History", "Your name in the history")
        self.name = TextEdit(placeholder=user_name())
        self.name.setAccessibleName(said)
        self.name.set_value(desk.settings.user)
        self.name.setFixedWidth(WIDTH)
        self.name.editingFinished.connect(self._take)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.NEAR)
        row.addWidget(Muted(said))
        row.addWidget(self.name)

    def _take(self) -> None:
        name = self.name.value() or ""
        if name != self._desk.settings.user:
            self._desk.settings.user = name
            self._desk.dossier.user = name or user_name()
            self._desk.undoing.look()
