"""A record that someone else changed since it was read: in which fields the two meet."""

from collections.abc import Sequence
from uuid import UUID

from sqlalchemy import Connection

from plastiq_tracker.domain.records import Record
from plastiq_tracker.domain.trouble import Clash
from plastiq_tracker.store.earlier import at_revision, last_known, referred
from plastiq_tracker.store.entries import last_to_touch


def clashes(connection: Connection, mine: Record, theirs: Record) -> list[Clash]:
    """The fields that stand otherwise than when `mine` was read, and than `mine` would have them.

    Empty when saving `mine` overwrites nothing: what was changed was changed back, or both made
    the same change. Where the history does not reach back every difference counts.
    """
    before = at_revision(connection, type(mine), mine.id, mine.revision)
    found = []
    for name in mine.__dataclass_fields__:
        wanted, now = getattr(mine, name), getattr(theirs, name)
        expected = wanted if before is None else getattr(before, name)
        if name == "revision" or now == wanted or (before is not None and now == expected):
            continue
        who = last_to_touch(connection, mine.id, name)
        found.append(
            Clash(
                kind=type(mine),
                record=mine.id,
                field=name,
                expected=None if before is None else expected,
                found=now,
                wanted=wanted,
                names=_names(connection, type(mine), name, (expected, now, wanted)),
                author=who.change.author if who else None,
                at=who.at if who else None,
            )
        )
    return found


def _names(
    connection: Connection, kind: type[Record], field: str, values: Sequence[object]
) -> dict[object, str]:
    """What the records are called to which these values refer, if the field refers to any."""
    of = referred(kind, field)
    found: dict[object, str] = {}
    for key in values:
        if of is not None and isinstance(key, UUID):
            record = last_known(connection, of, key)
            found[key] = str(getattr(record, "name", None) or getattr(record, "code", key))
    return found
