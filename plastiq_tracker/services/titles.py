"""What a record is called in the history, in labels and in conflicts: by whom it is about."""

from uuid import UUID

from plastiq_tracker.domain.records import (
    Action,
    Activity,
    Coach,
    Company,
    Document,
    Enrolment,
    Expense,
    FollowUp,
    FrozenReport,
    Internship,
    JobSpell,
    Mentor,
    Merged,
    Note,
    NotSame,
    Person,
    Project,
    Record,
    Selection,
    Trajectory,
)
from plastiq_tracker.domain.text import Text
from plastiq_tracker.store.dossier import UnitOfWork
from plastiq_tracker.store.earlier import last_known

NAMES: dict[type[Record], Text] = {
    Person: Text("Record", "Participant"),
    Project: Text("Record", "Project"),
    Trajectory: Text("Record", "Trajectory"),
    Enrolment: Text("Record", "Enrolment"),
    Internship: Text("Record", "Internship"),
    JobSpell: Text("Record", "Job"),
    FollowUp: Text("Record", "Contact"),
    Note: Text("Record", "Note"),
    Document: Text("Record", "Document"),
    NotSame: Text("Record", "Not the same person"),
    Merged: Text("Record", "Former code"),
    Company: Text("Record", "Company"),
    Mentor: Text("Record", "Mentor"),
    Coach: Text("Record", "Coach"),
    Action: Text("Record", "Action"),
    Activity: Text("Record", "Activity"),
    Expense: Text("Record", "Expense"),
    Selection: Text("Record", "Selection"),
    FrozenReport: Text("Record", "Frozen report"),
}
"""What each kind of record is called by itself."""

NAMED = Text("Record", "{record} {name}")
ABOUT = Text("Record", "{record}: {said}")
CONTACT = Text("Record", "Contact with {person}")
ENROLMENT = Text("Record", "Enrolment of {person} in {trajectory}")
INTERNSHIP = Text("Record", "Internship of {person}")
JOB = Text("Record", "Job of {person} at {company}")
NOTE = Text("Record", "Note about {person}")
DOCUMENT = Text("Record", "Document “{title}” of {person}")
NOT_SAME = Text("Record", "{person} and {other} are not the same")
MERGED = Text("Record", "Former code {code} of {person}")
SOMEONE = Text("Record", "someone")
SOMETHING = Text("Record", "something that is gone")
UNNAMED = Text("Record", "Record")


def about(kind: type[Record], said: Text) -> Text:
    """A sentence with what it is about before it: "Internship: this ended on …"."""
    return ABOUT.fill(record=NAMES[kind], said=said)


def title_of(work: UnitOfWork, kind: type[Record], key: UUID) -> Text:
    """What the record of this key is called; also when it is gone, as long as history knows it."""
    record = last_known(work.connection, kind, key)
    return NAMES.get(kind, UNNAMED) if record is None else title(work, record)


def name_of(work: UnitOfWork, kind: type[Record], key: UUID) -> Text | str:
    """The same without its kind, where a field says already what it is: the bare name."""
    record = last_known(work.connection, kind, key)
    named = None if record is None else _own_name(record)
    return named or title_of(work, kind, key)


def title(work: UnitOfWork, record: Record) -> Text:
    """What this record is called."""
    match record:
        case FollowUp() | Internship():
            whose = CONTACT if isinstance(record, FollowUp) else INTERNSHIP
            return whose.fill(person=_of_enrolment(work, record.enrolment_id))
        case Enrolment():
            return ENROLMENT.fill(
                person=_person(work, record.person_id),
                trajectory=_named(work, Trajectory, record.trajectory_id),
            )
        case JobSpell():
            return JOB.fill(
                person=_person(work, record.person_id),
                company=_named(work, Company, record.company_id),
            )
        case Note():
            return NOTE.fill(person=_person(work, record.person_id))
        case Document():
            return DOCUMENT.fill(title=record.title, person=_person(work, record.person_id))
        case Merged():
            return MERGED.fill(code=record.code, person=_person(work, record.person_id))
        case NotSame():
            return NOT_SAME.fill(
                person=_person(work, record.first_id), other=_person(work, record.second_id)
            )
    kind = type(record)
    return NAMED.fill(record=NAMES.get(kind, UNNAMED), name=_own_name(record))


def _own_name(record: Record) -> str:
    match record:
        case Person():
            return f"{record.first_name} {record.last_name}"
        case Trajectory():
            return record.code
        case Action() | Activity():
            return record.title
        case Expense():
            return record.heading
        case Coach() | Company() | Mentor() | Project() | Selection() | FrozenReport():
            return record.name
    return ""


def _of_enrolment(work: UnitOfWork, key: UUID) -> Text | str:
    enrolment = last_known(work.connection, Enrolment, key)
    return SOMEONE if enrolment is None else _person(work, enrolment.person_id)


def _person(work: UnitOfWork, key: UUID) -> Text | str:
    return _named(work, Person, key, SOMEONE)


def _named(
    work: UnitOfWork, kind: type[Record], key: UUID, unknown: Text = SOMETHING
) -> Text | str:
    record = last_known(work.connection, kind, key)
    return unknown if record is None else _own_name(record)
