"""The form of a participant's record: says what is odd while typing, and knows how it is saved."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QLabel, QWidget

from plastiq_tracker.domain.changes import Changes
from plastiq_tracker.domain.checks import Problem
from plastiq_tracker.domain.records import Record
from plastiq_tracker.domain.text import Text, Words
from plastiq_tracker.services import records
from plastiq_tracker.ui import theme
from plastiq_tracker.ui.events import Desk
from plastiq_tracker.ui.widgets.completing_edit import CompletingEdit
from plastiq_tracker.ui.widgets.form import Build, Check, Form, Values
from plastiq_tracker.ui.widgets.labels import Wrapped

if TYPE_CHECKING:
    from plastiq_tracker.store.dossier import Dossier

Write = Callable[["Dossier", Any, Values], Changes]


@dataclass(frozen=True)
class Remark:
    """What is worth knowing at a field without standing in the way of saving."""

    text: Text
    warns: bool = True


Remarks = Callable[[Values], Mapping[str, Remark]]


def no_remarks(_values: Values) -> Mapping[str, Remark]:
    return {}


class RecordForm(Form):
    """`write(dossier, made, values)` saves in the worker; `remark` sees the values as they are.

    `shows` tells for some fields, by name, whether they matter to what was filled in elsewhere;
    the others are always there.
    """

    def __init__(
        self,
        words: Words,
        heading: str,
        build: Build,
        write: Write,
        *,
        check: Check | None = None,
        remark: Remarks = no_remarks,
        shows: Callable[[Values], Mapping[str, bool]] | None = None,
    ) -> None:
        super().__init__(words, heading, build, check=check)
        self._write = write
        self._remark = remark
        self._shows = shows
        self._remarks: dict[str, QLabel] = {}
        self._holders: dict[str, QWidget] = {}

    def fill(self, values: Mapping[str, Any] | Record) -> None:
        super().fill(values)
        self.react()

    def name_after(self, person: str) -> None:
        """Says in the heading whose record this is."""
        self.heading.setText(f"{self.heading.text()} · {person}")
        self.heading.setWordWrap(True)
        self.setAccessibleName(self.heading.text())

    def react(self) -> None:
        """Shows the fields and remarks that belong to what is filled in now."""
        values = self.values()
        if self._shows is not None:
            for name, shown in self._shows(values).items():
                self._show_row(name, shown)
        self._tell_remarks(values)

    def work(self, dossier: "Dossier", made: Any) -> Callable[[], Changes]:
        """What the worker is to do to save what was made."""
        values = self.values()
        return lambda: self._write(dossier, made, values)

    def remark_at(self, name: str) -> str:
        """What is told at this field now, problems aside."""
        label = self._remarks[name]
        return "" if label.isHidden() else label.text()

    def _show(self, found: Sequence[Problem]) -> None:
        """A remark gives way to a problem of the same field."""
        super()._show(found)
        self._tell_remarks(self.values())

    def _tell_remarks(self, values: Values) -> None:
        found = self._remark(values)
        for name, label in self._remarks.items():
            remark = found.get(name)
            label.setText(self._words.say(remark.text) if remark else "")
            theme.set_role(label, "role", "warning" if remark and remark.warns else "muted")
            label.setVisible(remark is not None and self._fields[name].problem.isHidden())

    def _show_row(self, name: str, shown: bool) -> None:
        holder = self._holders[name]
        if self._rows.isRowVisible(holder) != shown:
            self._rows.setRowVisible(holder, shown)

    def _field_row(
        self, name: str, label: str, editor: QWidget, required: bool, hint: str
    ) -> tuple[QLabel, QWidget]:
        title, holder = super()._field_row(name, label, editor, required, hint)
        cell = holder.layout()
        assert cell is not None
        remark = Wrapped()
        remark.hide()
        cell.addWidget(remark)
        self._remarks[name] = remark
        self._holders[name] = holder
        self._fields[name].editor.edited.connect(self.react)
        return title, holder


def complete_names(desk: Desk, form: RecordForm, kinds: Mapping[str, type[Any]]) -> None:
    """Has these fields complete from the names in the dossier, once they are read."""
    dossier = desk.dossier

    def arrived(names: Mapping[type[Any], list[str]]) -> None:
        for name, kind in kinds.items():
            editor = form.editor(name)
            assert isinstance(editor, CompletingEdit)
            editor.set_names(names[kind])

    desk.read(lambda: records.known_names(dossier), arrived, owner=form)
