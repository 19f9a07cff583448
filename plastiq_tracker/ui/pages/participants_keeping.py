"""Notes begun in a dossier and not saved yet, kept aside like what is typed in a form."""

from collections.abc import Callable, Mapping
from typing import Any
from uuid import UUID

from PySide6.QtCore import QObject, Signal

from plastiq_tracker.domain.views import PersonDossier
from plastiq_tracker.system.drafts import Place
from plastiq_tracker.ui.events import Desk
from plastiq_tracker.ui.pages.participants_notes import QuickNote
from plastiq_tracker.ui.words import translate

QUICK_NOTE = "quick_note"


class NoteKeeping(QObject):
    """The note begun about one person."""

    edited = Signal()
    closed = Signal()

    def __init__(self, quick: QuickNote, shown: PersonDossier) -> None:
        super().__init__(quick)
        self._quick = quick
        self._person = shown.person

    @property
    def owner(self) -> QObject:
        return self

    @property
    def name(self) -> str:
        person = self._person
        note = translate("Dossier", "Note")
        return f"{note} · {person.first_name} {person.last_name}"

    def typed(self) -> Mapping[str, Any] | None:
        text = self._quick.about(self._person.id)
        return {"text": ["", text]} if text.strip() else None

    def put_back(
        self, kept: Mapping[str, Any], when: str, begin_anew: Callable[[], object]
    ) -> None:
        del when, begin_anew  # it is one line: to empty it is to begin anew
        self._quick.begin(self._person.id, kept["text"][1])

    def may_go(self) -> None:
        """It asks nothing in any case."""


class BegunNotes(QObject):
    """Hands each note to the drafts when something is typed in it, or was earlier."""

    def __init__(self, desk: Desk, quick: QuickNote) -> None:
        super().__init__(quick)
        self._desk = desk
        self._quick = quick
        self._begun: dict[UUID, NoteKeeping] = {}
        self._shown: PersonDossier | None = None
        quick.textEdited.connect(lambda _text: self._edited())

    def show(self, shown: PersonDossier) -> None:
        """Takes up again what was kept about this person."""
        self._shown = shown
        place = _place(shown.person.id)
        if any(draft.place == place for draft in self._desk.drafts.kept):
            self._watched(shown)

    def saved(self, person: UUID, text: str) -> None:
        """It is in the dossier now; what was typed since is kept on."""
        self._quick.saved(person, text)
        if self._quick.about(person).strip():
            return
        if (keeping := self._begun.pop(person, None)) is not None:
            keeping.closed.emit()
            keeping.deleteLater()

    def _edited(self) -> None:
        if self._shown is not None:
            self._watched(self._shown).edited.emit()

    def _watched(self, shown: PersonDossier) -> NoteKeeping:
        person = shown.person.id
        if person not in self._begun:
            self._begun[person] = NoteKeeping(self._quick, shown)
            self._desk.drafts.watch(self._begun[person], _place(person))
        return self._begun[person]


def _place(person: UUID) -> Place:
    return Place(QUICK_NOTE, str(person))
