"""What was typed and not saved, as the window deals with it: told, resumed, kept on leaving."""

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from plastiq_tracker.domain.records import Company, Project, Trajectory
from plastiq_tracker.domain.text import Text
from plastiq_tracker.system.drafts import Draft, Place
from plastiq_tracker.ui import theme
from plastiq_tracker.ui.drafts import when_said
from plastiq_tracker.ui.icons import dress
from plastiq_tracker.ui.notices import Notice, Offer, Tone
from plastiq_tracker.ui.sheets import Sheet
from plastiq_tracker.ui.widgets.buttons import Button
from plastiq_tracker.ui.widgets.cursor import pass_on
from plastiq_tracker.ui.widgets.labels import Heading, Line, Muted, Wrapped
from plastiq_tracker.ui.words import QtWords, translate

if TYPE_CHECKING:
    from plastiq_tracker.ui.main_window import MainWindow

PAGE_OF = {
    Trajectory.__name__: "trajectories",
    Project.__name__: "trajectories",
    "enrol": "trajectories",
    "close": "trajectories",
    "group": "trajectories",
    Company.__name__: "companies",
    "phone_round": "phone_round",
}
OF_PEOPLE = "participants"
MOST_SHOWN = 400
"""Letters of what was typed that are shown beside its name."""

STILL_ONE = Text("Drafts", "You were still typing: {name} ({when}).")
STILL_MORE = Text("Drafts", "In {count} forms there is something you typed and did not save.")
KEPT = Text(
    "Drafts",
    "What you were typing is kept, and offered when you open this dossier again: {names}.",
)


class Unsaved(QObject):
    """`action` shows all that is kept, and can be chosen while there is something."""

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        self._window = window
        self._desk = window.desk
        self._left: list[str] = []
        self.action = QAction(translate("Menu", "Not &saved yet…"), window)
        dress(self.action, "sticky-note")
        self.action.triggered.connect(lambda *_: self.show())
        drafts = self._desk.drafts
        drafts.changed.connect(self._enable)
        drafts.found.connect(self._tell, Qt.ConnectionType.QueuedConnection)
        self._desk.dossier_closed.connect(self._tell_left)
        self._enable()

    def may_leave(self) -> bool:
        """Keeps what is being typed; only what cannot be kept asks what is to become of it."""
        drafts = self._desk.drafts
        names = list(drafts.unsaved.values())
        self._left = names if names and drafts.keep_all() else []
        return self._window.page is None or self._window.page.may_leave()

    def show(self) -> None:
        """Lists all that is kept, in a sheet."""
        window = self._window
        window.notice.dismiss()
        kept = self._desk.drafts.kept
        sheet = UnsavedSheet(self._desk.words, kept, self.go_on, self._throw_away)
        window.show_sheet(translate("Drafts", "Not saved yet"), sheet)

    def go_on(self, place: Place) -> None:
        """Opens the form again, with what was typed in it."""
        key = PAGE_OF.get(place.form, OF_PEOPLE)
        page = self._window.show_page(key)
        if self._window.stack.key == key:
            page.resume(place)

    # Within

    def _throw_away(self, place: Place) -> None:
        self._desk.drafts.drop(place)
        if self._desk.drafts.kept:
            self.show()
        else:
            self._window.close_sheet()

    def _tell(self, _found: list[Draft]) -> None:
        kept = self._desk.drafts.kept
        if len(kept) == 1:
            draft = kept[0]
            text = STILL_ONE.fill(name=draft.name, when=when_said(self._desk.words, draft.at))
            go_on = Offer(translate("Drafts", "Go on typing"), partial(self.go_on, draft.place))
            drop = partial(self._desk.drafts.drop, draft.place)
            away = Offer(translate("Drafts", "Throw away"), drop)
            self._desk.noticed.emit(Notice(text, Tone.INFO, go_on, away))
        elif kept:
            show = Offer(translate("Drafts", "Show them"), self.show)
            self._desk.tell(STILL_MORE.fill(count=len(kept)), Tone.INFO, show)

    def _tell_left(self) -> None:
        names, self._left = self._left, []
        if names:
            self._desk.tell(KEPT.fill(names=", ".join(names)), Tone.INFO)

    def _enable(self) -> None:
        self.action.setEnabled(bool(self._desk.drafts.kept))


class UnsavedSheet(Sheet):
    """Each with when it was typed and what, to go on with or to throw away."""

    def __init__(
        self,
        words: QtWords,
        kept: list[Draft],
        go_on: Callable[[Place], object],
        throw_away: Callable[[Place], object],
    ) -> None:
        super().__init__()
        self._go_on, self._throw_away = go_on, throw_away
        self.buttons: list[Button] = []
        for draft in kept:
            self.column.addWidget(self._shown(words, draft))
            self.column.addWidget(Line())
        self.column.addStretch(1)
        if self.buttons:
            pass_on(self, self.buttons[0])

    def _shown(self, words: QtWords, draft: Draft) -> QWidget:
        line = QWidget()
        column = QVBoxLayout(line)
        column.setContentsMargins(0, theme.NEAR, 0, theme.NEAR)
        heading = Heading(draft.name)
        heading.setWordWrap(True)
        column.addWidget(heading)
        column.addWidget(Muted(when_said(words, draft.at)))
        if said := _typed_words(draft):
            text = Wrapped(said)
            text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            column.addWidget(text)
        row = QHBoxLayout()
        go_on = Button(translate("Drafts", "Go on typing"), lambda: self._go_on(draft.place))
        away = Button(
            translate("Drafts", "Throw away"), lambda: self._throw_away(draft.place), role="flat"
        )
        for button, name in ((go_on, go_on.text()), (away, away.text())):
            button.setAccessibleName(f"{name}: {draft.name}")
            self.buttons.append(button)
            row.addWidget(button)
        row.addStretch(1)
        column.addLayout(row)
        return line


def _typed_words(draft: Draft) -> str:
    """What was typed by hand, on one line."""
    found = []
    for value in draft.values.values():
        before, after = value if isinstance(value, list) and len(value) == 2 else (None, None)
        if isinstance(after, str) and after and after != before:  # what was chosen is no text
            found.append(" ".join(after.split()))
    said = " · ".join(found)
    return said if len(said) <= MOST_SHOWN else f"{said[:MOST_SHOWN]}…"
