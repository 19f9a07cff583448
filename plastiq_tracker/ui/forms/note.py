"""The form of a note: a day and what is worth remembering."""

from dataclasses import replace
from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtGui import QTextCursor

from plastiq_tracker.domain.changes import Changes
from plastiq_tracker.domain.records import Note
from plastiq_tracker.domain.views import PersonDossier
from plastiq_tracker.services import records
from plastiq_tracker.ui.events import Desk
from plastiq_tracker.ui.forms.record_form import RecordForm
from plastiq_tracker.ui.widgets.date_edit import DateEdit
from plastiq_tracker.ui.widgets.fields import LongTextEdit
from plastiq_tracker.ui.widgets.form import Values
from plastiq_tracker.ui.words import translate

if TYPE_CHECKING:
    from plastiq_tracker.store.dossier import Dossier


def note_form(desk: Desk, dossier: PersonDossier, note: Note | None = None) -> RecordForm:
    form = RecordForm(
        desk.words,
        translate("NoteForm", "Note") if note else translate("NoteForm", "New note"),
        lambda values: _build(note, dossier, values, desk.now()),
        _write,
    )
    text = LongTextEdit(lines=8)
    form.add("text", translate("NoteForm", "Text"), text, required=True)
    form.add("written_on", translate("NoteForm", "Day"), DateEdit(desk.today), required=True)
    form.fill(note or {"written_on": desk.today()})
    text.moveCursor(QTextCursor.MoveOperation.End)
    return form


def _build(old: Note | None, dossier: PersonDossier, values: Values, now: datetime) -> Note:
    if old is not None:
        return replace(old, **values)
    return Note(person_id=dossier.person.id, recorded_at=now, **values)


def _write(dossier: "Dossier", made: Note, _values: Values) -> Changes:
    return records.save(dossier, made)
