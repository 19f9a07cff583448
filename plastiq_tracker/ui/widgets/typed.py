"""What stands in the editors of a form as it was typed, as plain values that a file can hold.

Also what cannot be understood yet is kept: half a date is half a date when it comes back.
"""

from collections.abc import Mapping
from dataclasses import fields, is_dataclass
from datetime import date
from enum import Enum
from typing import Any, Protocol, cast, runtime_checkable
from uuid import UUID

from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QCheckBox, QLineEdit, QPlainTextEdit, QWidget

from plastiq_tracker.domain.records import Record
from plastiq_tracker.ui.widgets.fields import Editor

CHOSEN = "chosen"
"""Under this a value is kept that was chosen and not typed."""


@runtime_checkable
class Chooser(Protocol):
    """An editor of which one of a few values is chosen."""

    def choices(self) -> list[Any]: ...


@runtime_checkable
class Whole(Protocol):
    """An editor with more in it than one value, which says itself what is to be kept."""

    def as_data(self) -> Any: ...
    def take_data(self, data: Any) -> None: ...


def typed(editor: QWidget) -> Any:
    """What stands in it now."""
    match editor:
        case Whole():
            return editor.as_data()
        case QLineEdit():
            return editor.text()
        case QPlainTextEdit():
            return editor.toPlainText()
        case QCheckBox():
            return editor.isChecked()
    return {CHOSEN: plain(cast(Editor, editor).value())}


def type_again(editor: QWidget, kept: Any) -> None:
    """Puts back what `typed` gave; a choice that is no longer there is left as it stands."""
    match editor:
        case Whole():
            editor.take_data(kept)
        case QLineEdit():
            editor.setText(str(kept))
        case QPlainTextEdit():
            cast(Editor, editor).set_value(str(kept))
            editor.moveCursor(QTextCursor.MoveOperation.End)
        case QCheckBox():
            editor.setChecked(bool(kept))
        case Chooser():
            for value in editor.choices():
                if plain(value) == kept[CHOSEN]:
                    cast(Editor, editor).set_value(value)
                    break


def plain(value: Any) -> Any:
    """The value as JSON knows it; a record is told by its key."""
    if isinstance(value, Enum):
        return value.value
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, Record):
        return str(value.id)
    if isinstance(value, UUID):
        return str(value)
    if isinstance(value, Mapping):
        return [[plain(key), plain(each)] for key, each in value.items()]
    if isinstance(value, list | tuple):
        return [plain(each) for each in value]
    if is_dataclass(value):
        return [plain(getattr(value, each.name)) for each in fields(value)]
    return value
