"""Who somebody new may be: a calm strip in the form, with up to three people of the dossier."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from plastiq_tracker.ui import theme
from plastiq_tracker.ui.events import Desk
from plastiq_tracker.ui.icons import IconLabel
from plastiq_tracker.ui.widgets.buttons import Button
from plastiq_tracker.ui.widgets.labels import RoomyMuted, Wrapped
from plastiq_tracker.ui.words import QtWords, translate

if TYPE_CHECKING:
    from plastiq_tracker.services.duplicates import Likely

AFTER_MS = 150
"""Who types on is not looked for at every letter."""
SHOWN = 3


@dataclass(frozen=True)
class Typed:
    """What was typed of somebody new."""

    first_name: str
    last_name: str
    birth_date: date | None
    phone: str | None = None
    email: str | None = None


class LikelyStrip(QFrame):
    """Hidden as long as nobody is likely. `person_wanted(UUID)` to open a dossier instead.

    `apart` are those of whom was said that they are somebody else; `then` goes on below it.
    """

    person_wanted = Signal(object)

    def __init__(self, desk: Desk, then: Callable[[], object]) -> None:
        super().__init__()
        self._desk = desk
        self._then = then
        self._typed: Typed | None = None
        self.apart: list[UUID] = []
        self.setProperty("role", "card")
        self.title = Wrapped(translate("Likely", "Perhaps in the dossier already:"))
        self.lines = [_Line(desk.words, self.person_wanted.emit) for _ in range(SHOWN)]
        self.other = Button(translate("Likely", "Somebody else"), self.tell_apart)
        self.other.setToolTip(
            translate("Likely", "Go on with the new person; these are not asked about again")
        )
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(AFTER_MS)
        self._timer.timeout.connect(self._ask)
        self._lay_out()
        self.hide()
        self._prepare()

    def look_for(self, typed: Typed) -> None:
        """Looks in a moment for who this may be, unless it is typed on."""
        if typed != self._typed:
            self._typed = typed
            self._timer.start()

    def tell_apart(self) -> None:
        """Those who are shown are somebody else: they are not asked about again."""
        self.apart += [each.key for each in self.lines if each.key is not None]
        self._then()
        self._show(())

    def _lay_out(self) -> None:
        body = QVBoxLayout()
        body.setSpacing(4)
        body.addWidget(self.title)
        for line in self.lines:
            body.addWidget(line)
        row = QHBoxLayout()
        row.addWidget(self.other)
        row.addStretch(1)
        body.addLayout(row)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(theme.GROUP, theme.NEAR, theme.GROUP, theme.NEAR)
        layout.setSpacing(theme.NEAR)
        layout.addWidget(IconLabel("users", 20, "accent"), 0, Qt.AlignmentFlag.AlignTop)
        layout.addLayout(body, 1)

    def _prepare(self) -> None:
        dossier = self._desk.dossier

        def prepare() -> None:
            from plastiq_tracker.services import duplicates  # noqa: PLC0415 - after the first paint

            duplicates.prepare(dossier)

        self._desk.read(prepare, lambda _done: None, owner=self)

    def _ask(self) -> None:
        if not self._desk.has_dossier:  # closed while the pause in typing was waited for
            return
        typed, dossier, apart = self._typed, self._desk.dossier, tuple(self.apart)
        assert typed is not None

        def likely() -> "tuple[Likely, ...]":
            from plastiq_tracker.services import duplicates  # noqa: PLC0415 - after the first paint

            return duplicates.likely(dossier, typed, SHOWN, but=apart)

        def take(found: "tuple[Likely, ...]") -> None:
            if typed == self._typed:
                self._show(found)

        self._desk.read(likely, take, owner=self, latest="likely")

    def _show(self, found: "tuple[Likely, ...]") -> None:
        before = [each.key for each in self.lines if each.key is not None]
        for at, line in enumerate(self.lines):
            line.show_person(found[at] if at < len(found) else None)
        self.setVisible(bool(found))
        if found and [each.person.id for each in found] != before:
            first = f"{self.title.text()} {self.lines[0].button.accessibleName()}"
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, first))


class _Line(QWidget):
    """One person: the name to open the dossier by, and why it may be them."""

    def __init__(self, words: QtWords, open_person: Callable[[object], object]) -> None:
        super().__init__()
        self._words = words
        self.key: UUID | None = None
        self.button = Button("", lambda: open_person(self.key), role="link")
        self.facts = RoomyMuted()
        self.facts.keep_room(theme.NEAR, 0, 0, 0)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        row = QHBoxLayout()
        row.addWidget(self.button)
        row.addStretch(1)
        layout.addLayout(row)
        layout.addWidget(self.facts)

    def show_person(self, likely: "Likely | None") -> None:
        self.setVisible(likely is not None)
        self.key = None if likely is None else likely.person.id
        if likely is None:
            return
        person, words = likely.person, self._words
        name = f"{person.first_name} {person.last_name}"
        facts = (words.show(person.birth_date), person.trajectory, person.coach)
        known = " · ".join(each for each in facts if each)
        why = ", ".join(words.say(each) for each in likely.reasons)
        self.button.setText(name)
        self.button.setAccessibleName(f"{name}, {known}, {why}")
        self.button.setToolTip(translate("Likely", "Open this dossier; what you typed is kept"))
        self.facts.setText(f"{known}\n{why}")
