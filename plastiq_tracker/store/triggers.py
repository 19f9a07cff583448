"""The triggers that write history on SQLite, made from the tables: no write path goes past them.

Another program writes through them too, with whatever settings. One that leaves
`recursive_triggers` off deletes what REPLACE takes away without a word: so that is first put aside
(`history_replaced`), and looked at afterwards whether it is gone. A revision never goes back or
stands still, whoever writes, so that a form that loaded an older one always hears of it.

A migration that changes the columns of a table drops these triggers and makes them anew, as frozen
text of its own. `python -m plastiq_tracker.store.triggers person` prints it; a test holds the
triggers of a migrated file equal to those of a new one.
"""

import sys
from collections.abc import Iterator

from sqlalchemy import Table, UniqueConstraint

NOT_ERASED = "history is only added to"
"""What the database says when it refuses to change or delete history."""

_NOW = "CAST(strftime('%s', 'now') AS INTEGER)"
_INTO = 'INSERT INTO history (made_at, kind, record, revision, deed, "fields")'


def logging_triggers(table: Table, *, only_added: bool = False) -> Iterator[str]:
    """The statements that make every write to `table` known to history.

    With `only_added` for a table whose rows never change and never go.
    """
    kind = table.name
    added = f"{_INTO} VALUES ({_NOW}, '{kind}', NEW.id, 0, 'A', NULL);"
    if only_added:
        yield _trigger(kind, "insert", f"AFTER INSERT ON {kind}", added)
        return
    old, new = _all_fields(table, "OLD"), "NEW.id = record OR "
    deleted = f"{_INTO} VALUES ({_NOW}, '{kind}', OLD.id, OLD.revision, 'D', {old});"
    unaside = f"DELETE FROM history_replaced WHERE kind = '{kind}'"
    yield _trigger(
        kind, "insert", f"AFTER INSERT ON {kind}", _replaced(kind, new), added, _counted_on(kind)
    )
    yield _trigger(
        kind, "delete", f"AFTER DELETE ON {kind}", f"{unaside} AND record = OLD.id;", deleted
    )
    yield _trigger(
        kind,
        "update",
        f"AFTER UPDATE ON {kind} WHEN OLD.id IS NEW.id AND ({_differs(table)})",
        _replaced(kind),
        f"{_INTO} VALUES ({_NOW}, '{kind}', OLD.id, OLD.revision, 'C', {_changed_fields(table)});",
    )
    yield _trigger(
        kind,
        "rekey",
        f"AFTER UPDATE OF id ON {kind} WHEN OLD.id IS NOT NEW.id",
        _replaced(kind, new),
        deleted,
        added,
        _counted_on(kind),
    )
    yield _trigger(
        kind,
        "revise",
        f"AFTER UPDATE ON {kind} WHEN NEW.revision <= OLD.revision",
        f"UPDATE {kind} SET revision = OLD.revision + 1 WHERE id = NEW.id;",
    )
    yield from _aside_triggers(table, unaside)


def append_only_triggers(table: Table) -> Iterator[str]:
    """The statements that keep what stands in `change` or `history` as it is.

    Forgetting alone may empty what was said of a record or what a change was called, and only
    while `history_forgetting` names a record.
    """
    kind = table.name
    said, whose = (
        ("label", "EXISTS (SELECT 1 FROM history_forgetting)")
        if kind == "change"
        else ("fields", "OLD.record IN (SELECT record FROM history_forgetting)")
    )
    kept = " AND ".join(
        f'OLD."{each.name}" IS NEW."{each.name}"' for each in table.columns if each.name != said
    )
    forgotten = f'{whose} AND NEW."{said}" IS NULL AND {kept}'
    refuse = f"SELECT RAISE(ABORT, '{NOT_ERASED}');"
    yield _trigger(kind, "update", f"BEFORE UPDATE ON {kind} WHEN NOT ({forgotten})", refuse)
    yield _trigger(kind, "delete", f"BEFORE DELETE ON {kind}", refuse)
    taken = f"SELECT 1 FROM {kind} WHERE number = NEW.number"
    yield _trigger(kind, "insert", f"BEFORE INSERT ON {kind} WHEN EXISTS ({taken})", refuse)


def _trigger(kind: str, name: str, when: str, *body: str) -> str:
    return f"CREATE TRIGGER tr_{kind}_{name}_history {when}\nBEGIN\n" + "\n".join(body) + "\nEND"


def _logged(table: Table) -> list[str]:
    """The columns of which history tells: not the key and the counter, which entries have."""
    return [each.name for each in table.columns if each.name not in ("id", "revision")]


def _all_fields(table: Table, row: str) -> str:
    """JSON of the columns that hold something."""
    parts = " ||\n".join(
        f'CASE WHEN {row}."{name}" IS NOT NULL '
        f"THEN ',\"{name}\":' || json_quote({row}.\"{name}\") ELSE '' END"
        for name in _logged(table)
    )
    return f"'{{' || substr({parts}, 2) || '}}'"


def _differs(table: Table) -> str:
    return " OR ".join(f'OLD."{name}" IS NOT NEW."{name}"' for name in _logged(table))


def _changed_fields(table: Table) -> str:
    """JSON of the columns that differ, each with what it was and what it became."""
    parts = " ||\n".join(
        f'CASE WHEN OLD."{name}" IS NOT NEW."{name}" '
        f'THEN \',"{name}":\' || json_array(OLD."{name}", NEW."{name}") ELSE \'\' END'
        for name in _logged(table)
    )
    return f"'{{' || substr({parts}, 2) || '}}'"


def _aside_triggers(table: Table, unaside: str) -> Iterator[str]:
    """Puts the rows aside that an insert or an update would replace, where it is told to."""
    kind = table.name
    aside = (
        f'INSERT INTO history_replaced (kind, record, revision, "fields") '
        f"SELECT '{kind}', id, revision, {_all_fields(table, kind)} FROM {kind} WHERE "
    )
    meets = " OR ".join(_same(each) for each in (["id"], ["rowid"], *_unique(table)))
    yield _trigger(
        kind,
        "replace",
        f"BEFORE INSERT ON {kind} WHEN EXISTS (SELECT 1 FROM {kind} WHERE {meets})",
        f"{unaside};",
        f"{aside}{meets};",
    )
    columns = ", ".join(sorted({"id", *(name for each in _unique(table) for name in each)}))
    others = f"id IS NOT OLD.id AND ({meets})"
    yield _trigger(
        kind,
        "overwrite",
        f"BEFORE UPDATE OF {columns} ON {kind} WHEN EXISTS (SELECT 1 FROM {kind} WHERE {others})",
        f"{unaside};",
        f"{aside}{others};",
    )


def _replaced(kind: str, or_same: str = "") -> str:
    """Logs what was put aside and is gone, as deleted."""
    gone = f"NOT EXISTS (SELECT 1 FROM {kind} WHERE id = record)"
    return (
        f"{_INTO} SELECT {_NOW}, kind, record, revision, 'D', \"fields\" FROM history_replaced "
        f"WHERE kind = '{kind}' AND ({or_same}{gone});\n"
        f"DELETE FROM history_replaced WHERE kind = '{kind}';"
    )


def _counted_on(kind: str) -> str:
    """Lets a record that was there before count on from its last revision."""
    last = "SELECT max(revision) FROM history WHERE record = NEW.id AND deed = 'D'"
    return f"UPDATE {kind} SET revision = 1 + ({last}) WHERE id = NEW.id AND revision <= ({last});"


def _same(columns: list[str]) -> str:
    return "(" + " AND ".join(f'"{name}" = NEW."{name}"' for name in columns) + ")"


def _unique(table: Table) -> list[list[str]]:
    """The columns that together tell rows apart, besides the key.

    Where an index holds for some rows only this tells of too many: they are looked at afterwards.
    """
    constraints = [each for each in table.constraints if isinstance(each, UniqueConstraint)]
    found = [[column.name for column in each.columns] for each in constraints]
    found += [[column.name for column in each.columns] for each in table.indexes if each.unique]
    return sorted(found)


def _print(*names: str) -> None:
    from plastiq_tracker.store.schema import Base  # noqa: PLC0415 - it imports this module

    for name in names:
        print(*logging_triggers(Base.metadata.tables[name]), sep=";\n\n", end=";\n")


if __name__ == "__main__":
    _print(*sys.argv[1:])
