"""Editors for the fields of a form; each gives and takes a domain value, None when empty.

An editor has `edited` (a signal, only for changes by hand), `value()`, `set_value()` and
`unreadable()`, a sentence while what was typed cannot be understood.
"""

from collections.abc import Iterable, Sequence
from enum import StrEnum
from typing import Any, Protocol, TypeVar

from PySide6.QtCore import QMimeData, QSize, Qt, Signal, SignalInstance
from PySide6.QtGui import QPaintEvent, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QSizePolicy,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionComboBox,
    QStylePainter,
)

from plastiq_tracker.domain.text import Text, Words
from plastiq_tracker.domain.words import NOTHING

E = TypeVar("E", bound=StrEnum)

NOT_A_NUMBER = Text("Problem", "Type a whole number, such as 12.")


class Editor(Protocol):
    """What a form needs of each of its editors, besides that they are widgets."""

    @property
    def edited(self) -> SignalInstance: ...
    def value(self) -> Any: ...
    def set_value(self, value: Any) -> None: ...
    def unreadable(self) -> Text | None: ...


class TextEdit(QLineEdit):
    """One line of text; spaces at the ends fall away. Empty gives None, or "" when `required`
    by the record, which has a problem for that.
    """

    edited = Signal()

    def __init__(self, *, placeholder: str = "") -> None:
        super().__init__()
        self.setPlaceholderText(placeholder)
        self.textEdited.connect(lambda _text: self.edited.emit())

    def value(self) -> str | None:
        return self.text().strip() or None

    def set_value(self, value: str | None) -> None:
        self.setText(value or "")
        self.setCursorPosition(0)

    def unreadable(self) -> Text | None:
        return None


class NumberEdit(QLineEdit):
    """A whole number, zero or more."""

    edited = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setMaximumWidth(self.fontMetrics().horizontalAdvance("0" * 14))
        self.textEdited.connect(lambda _text: self.edited.emit())

    def value(self) -> int | None:
        digits = self._digits()
        return int(digits) if digits and digits.isdecimal() else None

    def set_value(self, value: int | None) -> None:
        self.setText("" if value is None else str(value))

    def unreadable(self) -> Text | None:
        digits = self._digits()
        return NOT_A_NUMBER if digits and not (digits.isdecimal() and len(digits) < 16) else None

    def _digits(self) -> str:
        return "".join(self.text().split()).replace(".", "")


class LongTextEdit(QPlainTextEdit):
    """Several lines; Tab goes to the next field."""

    edited = Signal()

    def __init__(self, *, lines: int = 3) -> None:
        super().__init__()
        self.setTabChangesFocus(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFixedHeight(self.fontMetrics().lineSpacing() * lines + 20)
        self._filling = False
        self.textChanged.connect(self._tell)

    def value(self) -> str | None:
        return self.toPlainText().strip() or None

    def set_value(self, value: str | None) -> None:
        self._filling = True
        self.setPlainText(value or "")
        self._filling = False

    def unreadable(self) -> Text | None:
        return None

    def insertFromMimeData(self, source: QMimeData) -> None:
        """Of a text that is too long to be kept no more comes in than tells so.

        Laying out a word of a million letters would keep the window from answering for hours.
        """
        # The window starts without the records.
        from plastiq_tracker.domain.checks import MAX_LONG_TEXT  # noqa: PLC0415

        if len(text := source.text()) > MAX_LONG_TEXT:
            source = QMimeData()
            source.setText(text[: MAX_LONG_TEXT + 1])
        super().insertFromMimeData(source)

    def _tell(self) -> None:
        if not self._filling:
            self.edited.emit()


class ChoiceCombo(QComboBox):
    """One of a few values; `empty` is the text of the entry for None, which is then possible."""

    edited = Signal()

    def __init__(
        self, choices: Iterable[tuple[Any, str]] = (), *, empty: str | None = None
    ) -> None:
        super().__init__()
        self._empty = empty
        self.setItemDelegate(QStyledItemDelegate(self))  # the one that the style sheet dresses
        self.setMaxVisibleItems(12)
        self.set_choices(choices)
        self.activated.connect(lambda _index: self.edited.emit())
        self.currentTextChanged.connect(lambda _text: self._tell_whole())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._tell_whole()

    def paintEvent(self, event: QPaintEvent) -> None:
        """As Qt draws it, but a text that is too long ends in "…" instead of half a letter."""
        painter = QStylePainter(self)
        option = QStyleOptionComboBox()
        self.initStyleOption(option)
        box = QStyle.ComplexControl.CC_ComboBox
        option.currentText = self._elided(option)
        painter.drawComplexControl(box, option)
        painter.drawControl(QStyle.ControlElement.CE_ComboBoxLabel, option)
        painter.end()

    def _elided(self, option: QStyleOptionComboBox) -> str:
        box, part = QStyle.ComplexControl.CC_ComboBox, QStyle.SubControl.SC_ComboBoxEditField
        room = self.style().subControlRect(box, option, part, self).width()
        whole, elide = self.currentText(), Qt.TextElideMode.ElideRight
        return self.fontMetrics().elidedText(whole, elide, room)

    def _tell_whole(self) -> None:
        """What is cut stands whole in the tooltip."""
        option = QStyleOptionComboBox()
        self.initStyleOption(option)
        whole = self.currentText()
        self.setToolTip(whole if self._elided(option) != whole else "")

    def set_choices(self, choices: Iterable[tuple[Any, str]]) -> None:
        """Offers these from now on; keeps what is chosen when it is among them."""
        chosen = self.value()
        self.clear()
        self._values: list[Any] = []
        if self._empty is not None:
            self._values.append(None)
            self.addItem(self._empty)
        for value, text in choices:
            self._values.append(value)
            self.addItem(text)
        self.set_value(chosen)

    def choices(self) -> list[Any]:
        """The values of which one can be chosen."""
        return list(self._values)

    def value(self) -> Any:
        index = self.currentIndex()
        return self._values[index] if index >= 0 else None

    def set_value(self, value: Any) -> None:
        if value in self._values:
            self.setCurrentIndex(self._values.index(value))
        else:
            self.setCurrentIndex(0 if self._empty is not None else -1)

    def unreadable(self) -> Text | None:
        return None

    def minimumSizeHint(self) -> QSize:
        """In a narrow form a long choice is cut, rather than the form."""
        return QSize(
            min(120, super().minimumSizeHint().width()), super().minimumSizeHint().height()
        )

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Scrolling the form must not change what is chosen."""
        event.ignore()


class EnumCombo(ChoiceCombo):
    """The values of an enumeration by their labels, such as `EnumCombo(words, Gender)`."""

    def __init__(
        self,
        words: Words,
        values: Iterable[StrEnum],
        *,
        optional: bool = False,
    ) -> None:
        super().__init__(
            [(value, words.show(value)) for value in values], empty=NOTHING if optional else None
        )


class YesNoCombo(ChoiceCombo):
    """Yes, no, or not known."""

    def __init__(self, words: Words) -> None:
        choices: Sequence[tuple[bool, str]] = (
            (True, words.show(True)),
            (False, words.show(False)),
        )
        super().__init__(choices, empty=NOTHING)


class CheckEdit(QCheckBox):
    edited = Signal()

    def __init__(self, text: str) -> None:
        super().__init__(text)
        self.clicked.connect(lambda _checked: self.edited.emit())

    def value(self) -> bool:
        return self.isChecked()

    def set_value(self, value: bool | None) -> None:
        self.setChecked(bool(value))

    def unreadable(self) -> Text | None:
        return None
