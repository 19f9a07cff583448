"""Between domain records and the rows that keep them; names are the same on both sides."""

from dataclasses import fields
from typing import Any, TypeVar

from plastiq_tracker.domain.records import Company, Record, name_key
from plastiq_tracker.store.schema import ROWS

R = TypeVar("R", bound=Record)


_NAMES = {kind: tuple(each.name for each in fields(kind)) for kind in ROWS}


def to_record(kind: type[R], row: Any) -> R:
    """The row, mapped or of plain columns, as a record of `kind`."""
    return kind(**{name: getattr(row, name) for name in _NAMES[kind]})


def to_columns(record: Record) -> dict[str, Any]:
    """The record's values by column name."""
    columns = {name: getattr(record, name) for name in _NAMES[type(record)]}
    if isinstance(record, Company):
        columns["name_key"] = name_key(record.name)
    return columns
