"""One of a list, chosen by typing: a few letters are enough once only one can be meant."""

from collections.abc import Iterable
from typing import Any

from PySide6.QtGui import QFocusEvent

from plastiq_tracker.domain.search import fold, matches
from plastiq_tracker.domain.text import Text
from plastiq_tracker.ui.widgets.completing_edit import CompletingEdit

NOT_THERE = Text("Problem", "There is nothing like this. Choose from the list (Down).")
WHICH_ONE = Text("Problem", "More than one can be meant: {names}.")
TOLD = 3


class PickEdit(CompletingEdit):
    """`value()` is the value whose name is typed, or the only one that it can be; else None.

    Nothing typed is None too; `unreadable()` tells which.
    """

    def __init__(self, choices: Iterable[tuple[Any, str]] = (), *, placeholder: str = "") -> None:
        super().__init__(placeholder=placeholder)
        self._choices: list[tuple[Any, str, str]] = []
        self.set_choices(choices)

    def set_choices(self, choices: Iterable[tuple[Any, str]]) -> None:
        """Offers these values by their names, in this order."""
        self._choices = [(value, name, fold(name)) for value, name in choices]
        self.set_names([name for _value, name, _key in self._choices], at_once=True)

    def value(self) -> Any:
        found = self._meant()
        return found[0][0] if len(found) == 1 else None

    def set_value(self, value: Any) -> None:
        found = [name for each, name, _key in self._choices if each == value]
        super().set_value(found[0] if found and value is not None else "")

    def unreadable(self) -> Text | None:
        if not self.text().strip():
            return None
        found = self._meant()
        if len(found) == 1:
            return None
        if not found:
            return NOT_THERE
        names = ", ".join(name for _value, name, _key in found[:TOLD])
        return WHICH_ONE.fill(names=f"{names} …" if len(found) > TOLD else names)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """What was understood is written out."""
        if len(found := self._meant()) == 1:
            self.setText(found[0][1])
        super().focusOutEvent(event)

    def _meant(self) -> list[tuple[Any, str, str]]:
        key = fold(self.text())
        if not key:
            return []
        same = [each for each in self._choices if each[2] == key]
        if len(same) == 1:
            return same
        beginning = [each for each in self._choices if each[2].startswith(key)]
        if len(beginning) == 1:
            return beginning
        return [each for each in self._choices if matches(each[2], key.split())]
