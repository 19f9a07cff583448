"""Settling in a form what someone else saved meanwhile: each field shows what was chosen for it."""

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from plastiq_tracker.domain.records import Record
from plastiq_tracker.domain.text import Words
from plastiq_tracker.domain.trouble import Clash, Conflict
from plastiq_tracker.ui.widgets.conflict_box import ConflictBox
from plastiq_tracker.ui.widgets.form_field import FormField


class Settling:
    """The choices stand in `box`; nothing is there before `meet`. `fields` are the form's own."""

    def __init__(self, words: Words, fields: Mapping[str, FormField]) -> None:
        self.box = ConflictBox(words)
        self.box.chosen.connect(self._choose)
        self._fields = fields
        self._clashes: dict[str, Clash] = {}
        self._now: Record | None = None
        self._mine: dict[str, Any] = {}

    def is_about(self, conflict: Conflict, made: object) -> bool:
        """Whether it can be settled here: someone changed the very record that the form made."""
        now = conflict.now
        return isinstance(made, Record) and now is not None and now.id == made.id

    def meet(self, conflict: Conflict) -> None:
        """Tells what someone else changed; what was typed stays until it is chosen otherwise."""
        self._now = conflict.now
        self._clashes = {each.field: each for each in conflict.clashes if each.field}
        for name, clash in self._clashes.items():
            field = self._field_of(name)
            self._mine[name] = clash.wanted if field is None else field.value
        self.box.show_conflict(conflict)

    def typed(self, field: FormField) -> None:
        """What was typed in this field now is what counts."""
        for name in self._clashes:
            if self._field_of(name) is field:
                self._mine[name] = field.value
                self.box.typed(name)

    def on_what_is_there(self, made: Any) -> Any:
        """What was made, as a change of the record as it stands after a conflict."""
        if self._now is None or not isinstance(made, Record):
            return made
        kept: dict[str, Any] = {each.field: each.found for each in self.box.theirs() if each.field}
        return replace(made, revision=self._now.revision, **kept)

    def _choose(self, name: str, theirs: bool) -> None:
        """Shows in the field what was chosen for it."""
        field, clash = self._field_of(name), self._clashes[name]
        if field is not None:
            found = clash.found if name in self._fields else clash.names.get(clash.found, "")
            chosen = found if theirs else self._mine[name]
            if field.value != chosen:  # what is being typed is left alone
                field.editor.set_value(chosen)

    def _field_of(self, name: str) -> FormField | None:
        """The field in which this column is edited; a company by its name, not its key."""
        return self._fields.get(name) or self._fields.get(name.removesuffix("_id"))
