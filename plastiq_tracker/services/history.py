"""Undo and redo by name, and who changed what when.

Undo is everyone's own: it takes back what this person did last. Any change can be taken back from
the list of all changes, also someone else's. What would overwrite something is refused, and told
field by field.
"""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from uuid import UUID

from plastiq_tracker.domain.changes import Change, ChangeKind, Changes, Deed, Entry, FieldChange
from plastiq_tracker.domain.records import (
    Document,
    Enrolment,
    FollowUp,
    Internship,
    JobSpell,
    Merged,
    Note,
    NotSame,
    Record,
)
from plastiq_tracker.domain.text import Text
from plastiq_tracker.domain.trouble import Conflict
from plastiq_tracker.services.titles import name_of, title_of
from plastiq_tracker.store import entries as kept
from plastiq_tracker.store import history, queries
from plastiq_tracker.store.dossier import Dossier, UnitOfWork
from plastiq_tracker.store.earlier import referred
from plastiq_tracker.store.undoing import take_back

UNDONE = Text("History", "Undone: {what}")
REDONE = Text("History", "Redone: {what}")
NAMELESS = Text("History", "A change")

Progress = Callable[[float], None]
OF_PERSON: tuple[type[Record], ...] = (Enrolment, JobSpell, Note, Document, Merged)
OF_ENROLMENT: tuple[type[Record], ...] = (Internship, FollowUp)
UNTOLD = frozenset(
    {"name_key", "search_key", "recorded_at", "content", "parameters", "sha256", "was_id"}
)
"""Fields that say nothing to a reader."""
WHOSE = frozenset({"person_id", "enrolment_id", "first_id", "second_id"})


def undoable(dossier: Dossier) -> Change | None:
    """What undo would take back: the last that this person did; None when there is nothing.

    It may be something that can never be undone (`Change.can_be_undone`), which stands in the way
    of what was done before it.
    """
    with dossier.read() as work:
        return history.undoable(work.connection, dossier.user)


def redoable(dossier: Dossier) -> Change | None:
    """What redo would do again: the last that this person undid, if they did nothing since."""
    with dossier.read() as work:
        return history.redoable(work.connection, dossier.user)


def undo(dossier: Dossier, number: int, progress: Progress | None = None) -> Changes:
    """Takes back the change of this number; a change that was an undo is done again.

    `progress` hears of fractions of the work done and may raise to stop it, with nothing written.
    Raises `Conflict` when something was changed since that builds on it, `Trouble` when it can
    never be taken back; nothing is changed then.
    """
    with dossier.write() as work:
        change = history.change(work.connection, number)
        kind = ChangeKind.REDO if change.kind is ChangeKind.UNDO else ChangeKind.UNDO
        what = change.label or NAMELESS
        work.describe(what, kind, undoes=number)
        try:
            kinds = take_back(work.connection, change, progress or (lambda _done: None))
        except Conflict as conflict:
            raise _titled(work, conflict) from None
    label = (REDONE if kind is ChangeKind.REDO else UNDONE).fill(what=what)
    return Changes(kinds, None, label, work.change, kind)


redo = undo
"""Taking back an undo."""


def recent(dossier: Dossier, limit: int = 100, before: Change | None = None) -> list[Change]:
    """The newest changes, or those before one; what other programs wrote stands among them."""
    with dossier.read() as work:
        return history.recent(work.connection, limit, None if before is None else before.first)


@dataclass(frozen=True, kw_only=True)
class Line:
    """An entry as it is shown: what the record is called, and its fields as one reads them.

    Keys of other records are what those are called; whose a record is stands in its title.
    """

    title: Text
    entry: Entry
    fields: tuple[FieldChange, ...]


def lines(dossier: Dossier, change: Change, limit: int = 200) -> list[Line]:
    """What a change did, record by record, the first ones."""
    with dossier.read() as work:
        found = kept.entries(work.connection, change, limit)
        return [_line(work, each) for each in found]


def of_record(dossier: Dossier, record: UUID) -> tuple[Entry, ...]:
    """All that was done to a record, the newest first."""
    with dossier.read() as work:
        return tuple(kept.entries_of(work.connection, [record]))


def of_person(dossier: Dossier, person: UUID) -> list[Line]:
    """All that was done to a person and what belongs or belonged to them, the newest first."""
    with dossier.read() as work:
        found = kept.entries_of(work.connection, _records_of(work, person))
        return [_line(work, each) for each in found]


def _line(work: UnitOfWork, entry: Entry) -> Line:
    shown = []
    for each in entry.fields:
        if each.field in UNTOLD or (entry.deed is not Deed.CHANGED and each.field in WHOSE):
            continue
        kind = referred(entry.kind, each.field)
        before, after = (
            name_of(work, kind, key) if kind is not None and isinstance(key, UUID) else key
            for key in (each.before, each.after)
        )
        shown.append(FieldChange(each.field, before, after))
    return Line(title=title_of(work, entry.kind, entry.record), entry=entry, fields=tuple(shown))


def forget(work: UnitOfWork, person: UUID) -> None:
    """Erases what the history says of a person and all that belongs or belonged to them.

    For who has a right to be forgotten, and to be called before their records are deleted in the
    same unit of work, and once more after it: a deletion too is written in the history. What was
    forgotten cannot be undone.
    """
    history.forget(work.connection, _records_of(work, person))


def _records_of(work: UnitOfWork, person: UUID) -> list[UUID]:
    """The person and every record that belongs to them, or did when it was deleted.

    Whoever was merged into them is among it, under the key of before.
    """
    found = [person]
    belongings = queries.belongings(work, person)
    found += [each.id for each in belongings.all()]
    former = [each.was_id for each in belongings.merged]
    found += former
    enrolments = [*(each.id for each in belongings.enrolments), *former]
    for key in (person, *former):
        for kind in OF_PERSON:
            gone = kept.deleted_that_named(work.connection, kind, person_id=key)
            found += gone
            if kind is Enrolment:
                enrolments += gone
        for column in ("first_id", "second_id"):
            found += kept.deleted_that_named(work.connection, NotSame, **{column: key})
    for kind in OF_ENROLMENT:
        for enrolment in enrolments:
            found += kept.deleted_that_named(work.connection, kind, enrolment_id=enrolment)
    return _once(found)


def _once(keys: Iterable[UUID]) -> list[UUID]:
    return list(dict.fromkeys(keys))


def _titled(work: UnitOfWork, conflict: Conflict) -> Conflict:
    clashes = [
        replace(each, title=title_of(work, each.kind, each.record)) for each in conflict.clashes
    ]
    return Conflict(conflict.text, clashes, conflict.now)
