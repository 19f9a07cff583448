"""Between domain records and the rows that keep them; names are the same on both sides."""

from dataclasses import fields
from functools import cache
from operator import attrgetter
from typing import Any, TypeVar

from plastiq_tracker.domain.records import Company, Record
from plastiq_tracker.store.schema import Row

R = TypeVar("R", bound=Record)


@cache
def _names(kind: type[Record]) -> tuple[str, ...]:
    return tuple(each.name for each in fields(kind))


@cache
def _reader(kind: type[Record]) -> Any:
    return attrgetter(*_names(kind))


def to_record(kind: type[R], row: Row) -> R:
    """The row as a record of `kind`."""
    return kind(**dict(zip(_names(kind), _reader(kind)(row), strict=True)))


def to_columns(record: Record) -> dict[str, Any]:
    """The record's values by column name."""
    columns = {name: getattr(record, name) for name in _names(type(record))}
    if isinstance(record, Company):
        columns["name_key"] = name_key(record.name)
    return columns


def name_key(name: str) -> str:
    """A name as it is compared: without regard to case and surrounding or double spaces."""
    return " ".join(name.split()).casefold()
