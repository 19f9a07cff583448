"""A phone number, written as people write it once it is left."""

from PySide6.QtGui import QFocusEvent

from plastiq_tracker.domain.text import Text
from plastiq_tracker.services import phones
from plastiq_tracker.ui.widgets.fields import TextEdit


class PhoneEdit(TextEdit):
    """`value()` is the number as it is kept; `doubt()` says why it can be none, once it is left.

    A number that was there already stays as it was until something is typed.
    """

    def __init__(self) -> None:
        super().__init__()
        self._given = ""

    def value(self) -> str | None:
        typed = super().value()
        return phones.tidy(typed).written if typed and self._is_typed() else typed

    def set_value(self, value: str | None) -> None:
        self._given = value or ""
        super().set_value(value)

    def doubt(self) -> Text | None:
        typed = self._is_typed() and not self.hasFocus()
        return phones.tidy(self.text()).doubt if typed else None

    def _is_typed(self) -> bool:
        return self.text() != self._given

    def focusOutEvent(self, event: QFocusEvent) -> None:
        if (number := self.value()) and number != self.text():
            self.setText(number)
        super().focusOutEvent(event)
