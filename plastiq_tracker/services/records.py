"""Saving and deleting single records: each save is one transaction, at once."""

from dataclasses import replace
from uuid import UUID

from plastiq_tracker.domain.changes import Changes
from plastiq_tracker.domain.checks import EMPTY, Problem
from plastiq_tracker.domain.records import (
    Coach,
    Company,
    Document,
    Enrolment,
    FollowUp,
    Internship,
    JobSpell,
    Mentor,
    Merged,
    Note,
    NotSame,
    Person,
    Record,
    name_key,
)
from plastiq_tracker.domain.text import Text
from plastiq_tracker.domain.trouble import Invalid
from plastiq_tracker.services.titles import title
from plastiq_tracker.store import queries
from plastiq_tracker.store.dossier import Dossier, UnitOfWork

ADDED = Text("Record", "{record} added")
CHANGED = Text("Record", "{record} changed")
DELETED = Text("Record", "{record} deleted")


def save(
    dossier: Dossier,
    record: Record,
    *,
    company: str | None = None,
    mentor: str | None = None,
    coach: str | None = None,
) -> Changes:
    """Saves a new or changed record.

    `company`, `mentor` and `coach` are names as typed; whoever is not there yet is added in the
    same transaction, and an empty name means none. Raises `Invalid`, `Conflict` or another
    `Trouble`; nothing is saved then.
    """
    with dossier.write() as work:
        named = _with_names(work, record, company, mentor, coach)
        work.save(named)
        changes = _described(work, named, ADDED if record.revision == 0 else CHANGED)
    return replace(changes, change=work.change)


def save_all(dossier: Dossier, record: Record, *others: Record) -> Changes:
    """Saves a record with others that follow from it, all or none; named after the first.

    Raises what `save` raises.
    """
    with dossier.write() as work:
        for each in (record, *others):
            work.save(each)
        changes = _described(work, record, ADDED if record.revision == 0 else CHANGED)
    kinds = changes.kinds | {type(each) for each in others}
    return replace(changes, kinds=kinds, change=work.change)


def delete(dossier: Dossier, record: Record) -> Changes:
    """Deletes a record and what belongs to it: a person's whole file, an enrolment's contacts.

    Raises `Conflict` when it was changed since it was read, `Trouble` when it is used elsewhere.
    """
    with dossier.write() as work:
        changes = _described(work, record, DELETED)
        if isinstance(record, Person):
            for each in queries.belongings(work, record.id).all():
                work.delete(each)
        elif isinstance(record, Enrolment):
            for each in queries.of_enrolment(work, record.id):
                work.delete(each)
        work.delete(record)
    return replace(changes, change=work.change)


def known_names(dossier: Dossier) -> dict[type[Record], list[str]]:
    """Names to complete from while typing, by kind: companies, mentors, coaches."""
    with dossier.read() as work:
        return {kind: queries.names(work, kind) for kind in (Company, Mentor, Coach)}


def _with_names(
    work: UnitOfWork, record: Record, company: str | None, mentor: str | None, coach: str | None
) -> Record:
    if company is not None and isinstance(record, Internship):
        record = replace(record, company_id=company_key(work, company))
    if company is not None and isinstance(record, JobSpell):
        if (key := company_key(work, company)) is None:
            raise Invalid([Problem("company_id", EMPTY)])
        record = replace(record, company_id=key)
    if mentor is not None and isinstance(record, Internship):
        record = replace(record, mentor_id=mentor_key(work, mentor, record.company_id))
    if coach is not None and isinstance(record, Person):
        record = replace(record, coach_id=coach_key(work, coach))
    return record


def company_key(work: UnitOfWork, name: str) -> UUID | None:
    """The company that a typed name means, added when it is new; None for an empty name."""
    if not (tidy := " ".join(name.split())):
        return None
    found = queries.company_named(work, tidy) or work.save(Company(name=tidy))
    return found.id


def mentor_key(work: UnitOfWork, name: str, company: UUID | None) -> UUID | None:
    """The mentor of that name at that company, added when new; None for an empty name."""
    if not (tidy := " ".join(name.split())):
        return None
    found = work.find(Mentor, name=tidy, company_id=company)
    return (found[0] if found else work.save(Mentor(name=tidy, company_id=company))).id


def coach_key(work: UnitOfWork, name: str) -> UUID | None:
    """The coach of that name in whatever letters, as imports find them too, added when new."""
    if not (tidy := " ".join(name.split())):
        return None
    known = {name_key(each.name): each for each in work.find(Coach)}
    return (known.get(name_key(tidy)) or work.save(Coach(name=tidy))).id


def _described(work: UnitOfWork, record: Record, label: Text) -> Changes:
    """What was done to the record, under the name by which it can be undone."""
    named = label.fill(record=title(work, record))
    work.describe(named)
    return Changes(kinds=frozenset({type(record)}), persons=_persons(work, record), label=named)


def _persons(work: UnitOfWork, record: Record) -> frozenset[UUID] | None:
    match record:
        case Person():
            return frozenset({record.id})
        case Enrolment() | JobSpell() | Note() | Document() | Merged():
            return frozenset({record.person_id})
        case Internship() | FollowUp():
            return frozenset({work.get(Enrolment, record.enrolment_id).person_id})
        case NotSame():
            return frozenset({record.first_id, record.second_id})
    return None
