"""The form of a document: where it lies and what it is. It is never copied into the dossier."""

from dataclasses import replace
from typing import TYPE_CHECKING

from plastiq_tracker.domain.changes import Changes
from plastiq_tracker.domain.records import Document
from plastiq_tracker.domain.views import PersonDossier
from plastiq_tracker.services import locations, records
from plastiq_tracker.ui.events import Desk
from plastiq_tracker.ui.forms.record_form import RecordForm
from plastiq_tracker.ui.widgets.fields import LongTextEdit, TextEdit
from plastiq_tracker.ui.widgets.form import Values
from plastiq_tracker.ui.widgets.location_edit import LocationEdit
from plastiq_tracker.ui.words import translate

if TYPE_CHECKING:
    from plastiq_tracker.store.dossier import Dossier


def document_form(
    desk: Desk, dossier: PersonDossier, document: Document | None = None
) -> RecordForm:
    """For a new document, or for an existing one."""
    form = RecordForm(
        desk.words,
        translate("DocumentForm", "Document")
        if document
        else translate("DocumentForm", "New document"),
        lambda values: _build(document, dossier, values),
        _write,
    )
    location, title = LocationEdit(), TextEdit()
    form.add(
        "location", translate("DocumentForm", "Where it lies"), location, required=True,
        hint=translate(
            "DocumentForm",
            "A file, a folder or the address of a web page. It stays there: the dossier only "
            "remembers the place.",
        ),
    )  # fmt: skip
    form.add("title", translate("DocumentForm", "What it is"), title, required=True)
    form.add("remark", translate("DocumentForm", "Remark"), LongTextEdit())
    if document is not None:
        form.fill(document)
    _propose_titles(location, title)
    return form


def _propose_titles(location: LocationEdit, title: TextEdit) -> None:
    """As long as nobody gave it another, the document is called after its place."""
    proposed = ""

    def propose() -> None:
        nonlocal proposed
        if title.text() == proposed:
            proposed = locations.title_of(location.value() or "")
            title.set_value(proposed)
            title.edited.emit()

    location.edited.connect(propose)


def _build(old: Document | None, dossier: PersonDossier, values: Values) -> Document:
    if old is not None:
        return replace(old, **values)
    return Document(person_id=dossier.person.id, **values)


def _write(dossier: "Dossier", made: Document, _values: Values) -> Changes:
    return records.save(dossier, made)
