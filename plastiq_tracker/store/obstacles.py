"""What keeps a change from being taken back: what was changed, referred to or used since."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any, NamedTuple
from uuid import UUID

from sqlalchemy import Connection

from plastiq_tracker.domain.changes import Change, Deed
from plastiq_tracker.domain.trouble import Clash
from plastiq_tracker.store.earlier import KINDS, read_fields, row_of, value_of, walked_back
from plastiq_tracker.store.entries import last_to_touch
from plastiq_tracker.store.history import batches
from plastiq_tracker.store.schema import Base

MOST_CLASHES = 50
"""How many are told; who meets more looks at the first ones anyway."""


class Done(NamedTuple):
    """An entry of the change that is taken back."""

    number: int
    table: str
    record: str
    revision: int
    deed: Deed
    fields: Mapping[str, Any]

    @property
    def before(self) -> Mapping[str, Any]:
        """What the fields that it touched held before it."""
        if self.deed is Deed.CHANGED:
            return {name: before for name, (before, _after) in self.fields.items()}
        return self.fields


def obstacles(connection: Connection, change: Change, done: Sequence[Done]) -> Iterator[Clash]:
    """Everything that keeps the change from being taken back; `done` are its entries."""
    yield from _changed_since(connection, change, done)
    yield from _refer_to_it(connection, change)
    yield from _codes_given_away(connection, done)
    yield from _gone_with_what_it_refers_to(connection, done)


def _changed_since(connection: Connection, change: Change, done: Sequence[Done]) -> Iterator[Clash]:
    """Records that are not as the change left them, in the fields that it touched."""
    later = _later(connection, change)
    touched: dict[tuple[str, str], list[Done]] = {}
    for each in done:
        if each.record in later:
            touched.setdefault((each.table, each.record), []).append(each)
    for (table, record), mine in touched.items():
        now = row_of(connection, table, record)
        left = walked_back(now, later[record])
        before = walked_back(left, [(each.deed, each.fields) for each in mine])
        if (now is None) != (left is None):
            yield _clash(connection, table, record)
        elif now is not None and left is not None:
            for name in _fields_at_stake(mine, now):
                if now[name] != left.get(name) and name in KINDS[table].__dataclass_fields__:
                    yield _clash(connection, table, record, name, left, now, before or {})


def _later(
    connection: Connection, change: Change
) -> dict[str, list[tuple[Deed, Mapping[str, Any]]]]:
    """What was done since to records that the change touched, the newest first."""
    rows = connection.exec_driver_sql(
        'SELECT record, deed, "fields" FROM history WHERE number > ? AND record IN '
        "(SELECT record FROM history WHERE number BETWEEN ? AND ?) ORDER BY number DESC",
        (change.last, change.first, change.last),
    )
    found: dict[str, list[tuple[Deed, Mapping[str, Any]]]] = {}
    for record, deed, fields in rows:
        found.setdefault(record, []).append((Deed(deed), read_fields(deed, fields)))
    return found


def _fields_at_stake(mine: Iterable[Done], now: Iterable[str]) -> list[str]:
    """The fields that taking it back would change: all of a record that it added."""
    if any(each.deed is not Deed.CHANGED for each in mine):
        return [name for name in now if name not in ("id", "revision")]
    changed = {name for each in mine for name in each.fields}
    return [name for name in now if name in changed]


def _refer_to_it(connection: Connection, change: Change) -> Iterator[Clash]:
    """Records that refer to what the change added, and are not its own doing."""
    for table in Base.metadata.sorted_tables:
        for key in table.foreign_keys:
            if table.name not in KINDS:
                continue
            column, parent = key.parent.name, key.column.table.name
            rows = connection.exec_driver_sql(
                f"SELECT child.id FROM history mine JOIN {table.name} child "
                f'ON child."{column}" = mine.record '
                "WHERE mine.number BETWEEN ? AND ? AND mine.deed = 'A' AND mine.kind = ? "
                "AND NOT EXISTS (SELECT 1 FROM history own WHERE own.record = child.id "
                "AND own.number BETWEEN ? AND ? AND (own.deed = 'A' OR "
                'json_extract(own."fields", ?) IS NOT NULL)) LIMIT ?',
                (
                    change.first,
                    change.last,
                    parent,
                    change.first,
                    change.last,
                    f"$.{column}",
                    MOST_CLASHES,
                ),
            )
            for (child,) in rows.all():
                yield _clash(connection, table.name, child)


def _codes_given_away(connection: Connection, done: Sequence[Done]) -> Iterator[Clash]:
    """Codes and names that the change took away, and that another record has now."""
    own = {each.record for each in done}
    before: dict[tuple[str, str], list[Any]] = {}
    for each in done:
        if each.deed is not Deed.ADDED:
            for name, value in each.before.items():
                before.setdefault((each.table, name), []).append(value)
    for (table, name), values in before.items():
        column = Base.metadata.tables[table].columns.get(name)
        if column is not None and column.unique:
            for holder, value in _holders(connection, table, name, values):
                if holder not in own:
                    taken = {name: value}
                    yield _clash(connection, table, holder, name, {}, taken, taken)


def _gone_with_what_it_refers_to(connection: Connection, done: Sequence[Done]) -> Iterator[Clash]:
    """Records that would come back, or refer again, to what was deleted since."""
    back = {each.record for each in done if each.deed is Deed.DELETED}
    wanted: dict[str, set[str]] = {}
    for each in done:
        if each.deed is Deed.ADDED:
            continue
        before = each.before
        for key in Base.metadata.tables[each.table].foreign_keys:
            parent = before.get(key.parent.name)
            if parent is not None and parent not in back:
                wanted.setdefault(key.column.table.name, set()).add(parent)
    for table, keys in wanted.items():
        there = {key for key, _ in _holders(connection, table, "id", sorted(keys))}
        for parent in sorted(keys - there):
            yield _clash(connection, table, parent)


def _holders(
    connection: Connection, table: str, column: str, values: Sequence[Any]
) -> Iterator[tuple[str, Any]]:
    """The records that have one of these values in this column, and which."""
    for batch in batches(values):
        places = ", ".join("?" * len(batch))
        yield from connection.exec_driver_sql(
            f'SELECT id, "{column}" FROM {table} WHERE "{column}" IN ({places})', batch
        ).all()


def _clash(
    connection: Connection,
    table: str,
    record: str,
    field: str | None = None,
    left: dict[str, Any] | None = None,
    now: dict[str, Any] | None = None,
    before: dict[str, Any] | None = None,
) -> Clash:
    kind, key = KINDS[table], UUID(record)
    who = last_to_touch(connection, key, field)

    def value(row: dict[str, Any] | None) -> object:
        return None if field is None or row is None else value_of(kind, field, row.get(field))

    return Clash(
        kind=kind,
        record=key,
        field=field,
        expected=value(left),
        found=value(now),
        wanted=value(before),
        author=who.change.author if who else None,
        at=who.at if who else None,
    )
