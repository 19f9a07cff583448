"""How the drafts see something that is typed in, such as a form."""

from collections.abc import Callable, Mapping
from typing import Any, Protocol

from PySide6.QtCore import QObject, SignalInstance

from plastiq_tracker.ui.widgets.form import Form
from plastiq_tracker.ui.widgets.form_field import FormField
from plastiq_tracker.ui.widgets.kept_bar import KeptBar, said_again
from plastiq_tracker.ui.widgets.typed import type_again, typed


class Keepable(Protocol):
    """Something with things typed in it. `edited` at every change by hand, `closed` once nothing
    of it is to be kept any more; `owner` is gone when it is.
    """

    @property
    def owner(self) -> QObject: ...
    @property
    def name(self) -> str: ...
    @property
    def edited(self) -> SignalInstance: ...
    @property
    def closed(self) -> SignalInstance: ...

    def typed(self) -> Mapping[str, Any] | None:
        """What stands there, as plain values; None while nothing was typed."""

    def put_back(
        self, kept: Mapping[str, Any], when: str, begin_anew: Callable[[], object]
    ) -> None:
        """Puts back what `typed` gave, and says that it was typed `when`."""

    def may_go(self) -> None:
        """All of it is kept: it asks no more before it goes."""


class FormKeeping:
    """A form. With a record in it only what was typed comes back, so that what someone else
    changed meanwhile stays; in a new one all of it, as the days it proposed were those of then.
    """

    def __init__(self, form: Form, *, is_new: bool) -> None:
        self._form = form
        self._is_new = is_new
        self._before = self._all_typed()

    @property
    def owner(self) -> QObject:
        return self._form

    @property
    def name(self) -> str:
        return self._form.heading.text()

    @property
    def edited(self) -> SignalInstance:
        return self._form.edited

    @property
    def closed(self) -> SignalInstance:
        return self._form.closed

    def typed(self) -> Mapping[str, Any] | None:
        """By field what stood there before, and what stands there now."""
        if not self._form.is_changed():
            return None
        now = self._all_typed()
        return {name: [self._before.get(name), now[name]] for name in now}

    def put_back(
        self, kept: Mapping[str, Any], when: str, begin_anew: Callable[[], object]
    ) -> None:
        wanted = {
            name: after
            for name, (before, after) in kept.items()
            if before != after or self._all_comes_back(name)
        }
        changed = [] if self._is_new else self._changed_since(kept, wanted)
        for name, field in self._fields(wanted):
            type_again(field.widget, wanted[name])
            field.editor.edited.emit()
        for name, field in self._fields(wanted):  # what others filled in after them
            if typed(field.widget) != wanted[name]:
                type_again(field.widget, wanted[name])

        def anew() -> None:
            begin_anew()
            for name, field in self._fields(self._before):
                type_again(field.widget, self._before[name])
                field.editor.edited.emit()

        self._form.show_below_heading(KeptBar(said_again(when, changed), anew))

    def may_go(self) -> None:
        self._form.is_kept = True

    def _all_comes_back(self, name: str) -> bool:
        return self._is_new and name not in self._form.proposed

    def _changed_since(self, kept: Mapping[str, Any], wanted: Mapping[str, Any]) -> list[str]:
        """The labels of what was typed over something that is no longer what it was then."""
        return [
            field.title.text()
            for name, field in self._fields(wanted)
            if kept[name][0] != self._before[name]
        ]

    def _fields(self, wanted: Mapping[str, Any]) -> list[tuple[str, FormField]]:
        return [each for each in self._form.fields.items() if each[0] in wanted]

    def _all_typed(self) -> dict[str, Any]:
        return {name: typed(field.widget) for name, field in self._form.fields.items()}
