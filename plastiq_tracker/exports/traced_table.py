"""The people of one part of a figure as a table: codes, never names, and what decided."""

from collections.abc import Callable, Sequence

from plastiq_tracker.domain.text import Text
from plastiq_tracker.exports.columns import Column, Shape, Table, Value
from plastiq_tracker.indicators.tracing import ERASED, TracedPerson


def traced_table(title: Text, people: Sequence[TracedPerson]) -> Table[TracedPerson]:
    """A row per person, in the order given."""
    columns = (
        _column("person_code", Text("Table", "Participant"), _code),
        _column("trajectory_code", Text("Table", "Trajectory"), lambda row: row.trajectory),
        _column("status", Text("Table", "Status"), lambda row: row.status),
        _column("evidence", Text("Table", "Evidence"), lambda row: row.evidence),
    )
    return Table(title, columns, tuple(people))


def _code(person: TracedPerson) -> Value:
    return ERASED if person.erased else person.code


def _column(key: str, header: Text, value: Callable[[TracedPerson], Value]) -> Column[TracedPerson]:
    return Column(key=key, header=header, shape=Shape.TEXT, value=value)
