"""The tables, as SQLAlchemy maps them, and what the database itself makes impossible.

Column names are the field names of `domain.records`. Another program writing to the file meets
the same rules: references, closed lists, ends after starts, and on SQLite (which would store
anything in any column) real dates, whole numbers and well-formed keys.
"""

from collections.abc import Iterable, Iterator
from datetime import date, datetime
from enum import StrEnum
from typing import Any, ClassVar
from uuid import UUID

from sqlalchemy import (
    Boolean,
    CheckConstraint,
    Column,
    Connection,
    Date,
    DateTime,
    Enum,
    ForeignKey,
    Index,
    Integer,
    LargeBinary,
    MetaData,
    String,
    Table,
    Text,
    UniqueConstraint,
    Uuid,
    event,
    text,
)
from sqlalchemy.orm import DeclarativeBase, Mapped, declared_attr, mapped_column

from plastiq_tracker.domain import records
from plastiq_tracker.domain.changes import ChangeKind, Deed
from plastiq_tracker.domain.values import (
    Answer,
    Channel,
    Contract,
    Education,
    ExclusionReason,
    Gender,
    InternshipKind,
    InternshipOutcome,
    Milestone,
    Outcome,
)
from plastiq_tracker.store.triggers import append_only_triggers, logging_triggers

APPLICATION_ID = 0x504C5154
"""Marks a SQLite file as a dossier of this program ("PLQT")."""

SCHEMA_VERSION = 5
"""The number of the newest revision in `db/versions`; kept as the file's user_version too."""

CONVENTION = {
    "ix": "ix_%(table_name)s_%(column_0_N_name)s",
    "uq": "uq_%(table_name)s_%(column_0_N_name)s",
    "ck": "ck_%(table_name)s_%(constraint_name)s",
    "fk": "fk_%(table_name)s_%(column_0_name)s",
    "pk": "pk_%(table_name)s",
}

CLOSED_LISTS = (
    Answer,
    Channel,
    Contract,
    Education,
    ExclusionReason,
    Gender,
    InternshipKind,
    InternshipOutcome,
    Milestone,
    Outcome,
)


def _one_of(values: type[StrEnum]) -> Enum:
    return Enum(
        values,
        native_enum=False,
        create_constraint=False,
        length=20,
        values_callable=lambda kind: [member.value for member in kind],
    )


class Base(DeclarativeBase):
    metadata = MetaData(naming_convention=CONVENTION)
    type_annotation_map: ClassVar[dict[Any, Any]] = {
        UUID: Uuid(),
        date: Date(),
        datetime: DateTime(),
        int: Integer(),
        bool: Boolean(),
        str: String(500),
        **{kind: _one_of(kind) for kind in (*CLOSED_LISTS, ChangeKind, Deed)},
    }


class Row(Base):
    """A key made by whoever made the record, and a counter of its saves."""

    __abstract__ = True

    id: Mapped[UUID] = mapped_column(primary_key=True, sort_order=-2)
    revision: Mapped[int] = mapped_column(sort_order=-1)

    @declared_attr.directive
    def __mapper_args__(cls) -> dict[str, Any]:  # noqa: N805
        return {"version_id_col": cls.__table__.c.revision}


def _required(name: str) -> CheckConstraint:
    return CheckConstraint(f"trim({name}) <> ''", name=f"{name}_not_empty")


def _not_before(later: str, earlier: str) -> CheckConstraint:
    return CheckConstraint(f"{later} >= {earlier}", name=f"{later}_not_before_{earlier}")


def _not_negative(*names: str) -> Iterator[CheckConstraint]:
    for name in names:
        yield CheckConstraint(f"{name} >= 0", name=f"{name}_not_negative")


def _reference(target: str) -> Any:
    return mapped_column(ForeignKey(f"{target}.id", ondelete="RESTRICT"), index=True)


class Coach(Row):
    __tablename__ = "coach"
    name: Mapped[str] = mapped_column(unique=True)
    __table_args__ = (_required("name"),)


class Company(Row):
    """`name_key` is the name as it is compared; unnumbered companies differ by it."""

    __tablename__ = "company"
    name: Mapped[str]
    name_key: Mapped[str]
    enterprise_number: Mapped[str | None] = mapped_column(String(40), unique=True)
    remark: Mapped[str | None] = mapped_column(Text)
    __table_args__ = (
        _required("name"),
        CheckConstraint("trim(enterprise_number) <> ''", name="enterprise_number_not_empty"),
        Index("ix_company_name_key", "name_key"),
        Index(
            "uq_company_unnumbered",
            "name_key",
            unique=True,
            sqlite_where=text("enterprise_number IS NULL"),
            postgresql_where=text("enterprise_number IS NULL"),
        ),
    )


class Mentor(Row):
    __tablename__ = "mentor"
    name: Mapped[str]
    company_id: Mapped[UUID | None] = _reference("company")
    __table_args__ = (_required("name"),)


class Project(Row):
    __tablename__ = "project"
    code: Mapped[str] = mapped_column(unique=True)
    name: Mapped[str]
    period_from: Mapped[date]
    period_to: Mapped[date]
    funder: Mapped[str | None]
    file_number: Mapped[str | None]
    __table_args__ = (
        _required("code"),
        _required("name"),
        _not_before("period_to", "period_from"),
    )


class Trajectory(Row):
    __tablename__ = "trajectory"
    code: Mapped[str] = mapped_column(unique=True)
    project_id: Mapped[UUID] = _reference("project")
    name: Mapped[str]
    region: Mapped[str | None]
    training: Mapped[str | None]
    start: Mapped[date]
    training_end: Mapped[date | None]
    trajectory_end: Mapped[date | None]
    partner: Mapped[str | None]
    capacity: Mapped[int | None]
    origin_yes: Mapped[int | None]
    origin_no: Mapped[int | None]
    origin_unknown: Mapped[int | None]
    origin_source: Mapped[str | None]
    origin_counted_on: Mapped[date | None]
    __table_args__ = (
        _required("code"),
        _required("name"),
        _not_before("training_end", "start"),
        _not_before("trajectory_end", "start"),
        *_not_negative("capacity", "origin_yes", "origin_no", "origin_unknown"),
    )


class Person(Row):
    __tablename__ = "person"
    code: Mapped[str] = mapped_column(unique=True)
    first_name: Mapped[str]
    last_name: Mapped[str]
    birth_date: Mapped[date]
    gender: Mapped[Gender]
    education: Mapped[Education]
    phone: Mapped[str | None]
    email: Mapped[str | None]
    street: Mapped[str | None]
    postal_code: Mapped[str | None]
    municipality: Mapped[str | None]
    referrer: Mapped[str | None]
    coach_id: Mapped[UUID | None] = _reference("coach")
    registered_on: Mapped[date | None]
    excluded_on: Mapped[date | None]
    excluded_reason: Mapped[ExclusionReason | None]
    remark: Mapped[str | None] = mapped_column(Text)
    language: Mapped[str | None]
    __table_args__ = (
        _required("code"),
        _required("first_name"),
        _required("last_name"),
        _not_before("registered_on", "birth_date"),
        _not_before("excluded_on", "birth_date"),
        Index("ix_person_name", "last_name", "first_name"),
    )


class Enrolment(Row):
    __tablename__ = "enrolment"
    code: Mapped[str] = mapped_column(unique=True)
    person_id: Mapped[UUID] = _reference("person")
    trajectory_id: Mapped[UUID] = _reference("trajectory")
    start: Mapped[date]
    training_end: Mapped[date | None]
    outcome: Mapped[Outcome]
    last_day: Mapped[date | None]
    dropout_reason: Mapped[str | None]
    __table_args__ = (
        _required("code"),
        _not_before("training_end", "start"),
        _not_before("last_day", "start"),
    )


class Internship(Row):
    __tablename__ = "internship"
    enrolment_id: Mapped[UUID] = _reference("enrolment")
    kind: Mapped[InternshipKind]
    company_id: Mapped[UUID | None] = _reference("company")
    mentor_id: Mapped[UUID | None] = _reference("mentor")
    start: Mapped[date]
    end: Mapped[date | None]
    outcome: Mapped[InternshipOutcome | None]
    __table_args__ = (CheckConstraint('"end" >= start', name="end_not_before_start"),)


class JobSpell(Row):
    __tablename__ = "job_spell"
    person_id: Mapped[UUID] = _reference("person")
    company_id: Mapped[UUID] = _reference("company")
    job_title: Mapped[str | None]
    contract: Mapped[Contract]
    plastics_sector: Mapped[bool | None]
    start: Mapped[date]
    end: Mapped[date | None]
    last_confirmed_on: Mapped[date | None]
    end_reason: Mapped[str | None]
    __table_args__ = (
        CheckConstraint('"end" >= start', name="end_not_before_start"),
        _not_before("last_confirmed_on", "start"),
    )


class FollowUp(Row):
    __tablename__ = "follow_up"
    enrolment_id: Mapped[UUID] = _reference("enrolment")
    milestone: Mapped[Milestone]
    contacted_on: Mapped[date]
    channel: Mapped[Channel | None]
    answer: Mapped[Answer]
    remark: Mapped[str | None] = mapped_column(Text)
    recorded_at: Mapped[datetime]
    retry_on: Mapped[date | None]
    __table_args__ = (_not_before("retry_on", "contacted_on"),)


class Note(Row):
    __tablename__ = "note"
    person_id: Mapped[UUID] = _reference("person")
    written_on: Mapped[date]
    text: Mapped[str] = mapped_column(Text)
    recorded_at: Mapped[datetime]
    __table_args__ = (_required("text"),)


class Document(Row):
    __tablename__ = "document"
    person_id: Mapped[UUID] = _reference("person")
    title: Mapped[str]
    location: Mapped[str]
    remark: Mapped[str | None] = mapped_column(Text)
    __table_args__ = (_required("title"), _required("location"))


class NotSame(Row):
    __tablename__ = "not_same"
    first_id: Mapped[UUID] = _reference("person")
    second_id: Mapped[UUID] = _reference("person")
    __table_args__ = (
        CheckConstraint("first_id < second_id", name="in_order"),
        UniqueConstraint("first_id", "second_id"),
    )


class Merged(Row):
    """`was_id` refers to nothing that is there; the codes may be another's since."""

    __tablename__ = "merged"
    person_id: Mapped[UUID] = _reference("person")
    enrolment_id: Mapped[UUID | None] = _reference("enrolment")
    was_id: Mapped[UUID] = mapped_column(unique=True)
    code: Mapped[str] = mapped_column(index=True)
    __table_args__ = (_required("code"),)


class Action(Row):
    __tablename__ = "action"
    code: Mapped[str] = mapped_column(unique=True)
    project_id: Mapped[UUID] = _reference("project")
    number: Mapped[int]
    title: Mapped[str]
    target_group: Mapped[str | None] = mapped_column(Text)
    aim: Mapped[str | None] = mapped_column(Text)
    target_young_people: Mapped[int | None]
    target_companies: Mapped[int | None]
    target_mediators: Mapped[int | None]
    target_mentors: Mapped[int | None]
    budget_cents: Mapped[int | None]
    remark: Mapped[str | None] = mapped_column(Text)
    __table_args__ = (
        _required("code"),
        _required("title"),
        *_not_negative(
            "number",
            "target_young_people",
            "target_companies",
            "target_mediators",
            "target_mentors",
            "budget_cents",
        ),
    )


class Activity(Row):
    __tablename__ = "activity"
    action_id: Mapped[UUID] = _reference("action")
    held_on: Mapped[date]
    title: Mapped[str]
    kind: Mapped[str | None]
    reach_young_people: Mapped[int | None]
    reach_companies: Mapped[int | None]
    reach_mediators: Mapped[int | None]
    reach_mentors: Mapped[int | None]
    remark: Mapped[str | None] = mapped_column(Text)
    __table_args__ = (
        _required("title"),
        *_not_negative("reach_young_people", "reach_companies", "reach_mediators", "reach_mentors"),
    )


class Expense(Row):
    """Amounts may be negative: a credit note."""

    __tablename__ = "expense"
    project_id: Mapped[UUID] = _reference("project")
    action_id: Mapped[UUID | None] = _reference("action")
    spent_on: Mapped[date]
    amount_cents: Mapped[int]
    heading: Mapped[str]
    description: Mapped[str | None] = mapped_column(Text)
    __table_args__ = (_required("heading"),)


class Selection(Row):
    __tablename__ = "selection"
    name: Mapped[str] = mapped_column(unique=True)
    parameters: Mapped[str] = mapped_column(Text)
    __table_args__ = (_required("name"),)


class FrozenReport(Row):
    """Nothing refers to it and it refers to nothing: whatever is deleted, it stands.

    On SQLite triggers refuse every change (`NEVER_CHANGES`). Another engine has users with
    rights: there the program's user is granted SELECT and INSERT on this table and nothing else.
    """

    __tablename__ = "frozen_report"
    name: Mapped[str] = mapped_column(unique=True)
    project_code: Mapped[str]
    as_of: Mapped[date]
    finalised_at: Mapped[datetime]
    definitions_version: Mapped[str] = mapped_column(String(20))
    parameters: Mapped[str] = mapped_column(Text)
    content: Mapped[bytes] = mapped_column(LargeBinary)
    sha256: Mapped[str] = mapped_column(String(64))
    __table_args__ = (
        _required("name"),
        CheckConstraint("length(sha256) = 64", name="sha256_whole"),
    )


class Change(Base):
    """One write of this program, by name; its entries are those from `first` to `last`.

    `label` is a `domain.text.Text` as JSON, None when nobody described it or it was forgotten.
    """

    __tablename__ = "change"
    number: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    made_at: Mapped[datetime]
    author: Mapped[str]
    kind: Mapped[ChangeKind]
    label: Mapped[str | None] = mapped_column(Text)
    undoes: Mapped[int | None] = mapped_column(ForeignKey("change.number"), index=True)
    first: Mapped[int] = mapped_column(index=True)
    last: Mapped[int]
    __table_args__ = (CheckConstraint("last >= first", name="last_not_before_first"),)


class History(Base):
    """What happened to one record; written by the triggers of `store.triggers` alone.

    `made_at` is in seconds since 1970, `revision` that of the record before (0 for one that was
    added). `fields` is JSON: of a change the columns that changed, each with what it was and what
    it became; of a deletion all that was there; of an addition nothing, as the record holds it.
    None in the first two when it was forgotten.
    """

    __tablename__ = "history"
    number: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    made_at: Mapped[int]
    kind: Mapped[str] = mapped_column(String(40))
    record: Mapped[UUID] = mapped_column(index=True)
    revision: Mapped[int]
    deed: Mapped[Deed]
    fields: Mapped[str | None] = mapped_column(Text)
    __table_args__ = (Index("ix_history_deleted", "kind", sqlite_where=text("deed = 'D'")),)


class Replaced(Base):
    """Rows that the statement at hand may replace, kept until it is known whether it did."""

    __tablename__ = "history_replaced"
    kind: Mapped[str] = mapped_column(String(40), primary_key=True)
    record: Mapped[UUID] = mapped_column(primary_key=True)
    revision: Mapped[int]
    fields: Mapped[str] = mapped_column(Text)


class Forgetting(Base):
    """The records whose history is being forgotten in this transaction; else empty."""

    __tablename__ = "history_forgetting"
    record: Mapped[UUID] = mapped_column(primary_key=True)


NEVER_CHANGES = "a frozen report is never changed, replaced or deleted"
"""What the database says when it refuses to touch one."""

# REPLACE fires no trigger of DELETE unless a program asks for it, so an insert looks by itself.
_FROZEN_WHEN = {
    "update": "BEFORE UPDATE ON frozen_report",
    "delete": "BEFORE DELETE ON frozen_report",
    "insert": (
        "BEFORE INSERT ON frozen_report WHEN EXISTS (SELECT 1 FROM frozen_report "
        "WHERE id = NEW.id OR name = NEW.name OR rowid = NEW.rowid)"
    ),
}


ROWS: dict[type[records.Record], type[Row]] = {
    records.Coach: Coach,
    records.Company: Company,
    records.Mentor: Mentor,
    records.Project: Project,
    records.Trajectory: Trajectory,
    records.Person: Person,
    records.Enrolment: Enrolment,
    records.Internship: Internship,
    records.JobSpell: JobSpell,
    records.FollowUp: FollowUp,
    records.Note: Note,
    records.Document: Document,
    records.NotSame: NotSame,
    records.Merged: Merged,
    records.Action: Action,
    records.Activity: Activity,
    records.Expense: Expense,
    records.Selection: Selection,
    records.FrozenReport: FrozenReport,
}
"""Each record and the table that keeps it, parents before children."""


def _rule_of_type(column: Column[Any]) -> str | None:
    """What SQLite must check by itself for a column to hold what its type says."""
    name = f'"{column.name}"'
    match column.type:
        case Uuid():
            return f"length({name}) = 32 AND {name} NOT GLOB '*[^0-9a-f]*'"
        case DateTime():
            return f"datetime({name}) IS NOT NULL"
        case Date():
            return f"date({name}, '+0 days') IS {name}"
        case Boolean():
            return f"{name} IN (0, 1)"
        case LargeBinary():
            return f"typeof({name}) = 'blob'"
        case Integer():
            return f"typeof({name}) = 'integer'"
        case String():
            return f"typeof({name}) = 'text'"
    return None


def _add_rules_of_types(table: Table) -> None:
    for column in table.columns:
        if isinstance(column.type, Enum):
            listed = ", ".join(f"'{value}'" for value in column.type.enums)
            rule = CheckConstraint(f"{column.name} IN ({listed})", name=f"{column.name}_known")
            table.append_constraint(rule)
        elif (expression := _rule_of_type(column)) is not None:
            if column.nullable:
                expression = f'"{column.name}" IS NULL OR ({expression})'
            checked = CheckConstraint(expression, name=f"{column.name}_is_{_kind(column)}")
            table.append_constraint(checked.ddl_if(dialect="sqlite"))


def _kind(column: Column[Any]) -> str:
    return type(column.type).__name__.lower()


def _with_triggers(table: Table, statements: Iterable[str]) -> None:
    """Has SQLite make these triggers whenever it makes the table."""

    @event.listens_for(table, "after_create")
    def make(_table: Table, connection: Connection, **_options: Any) -> None:
        if connection.dialect.name == "sqlite":
            for statement in statements:
                connection.exec_driver_sql(statement)


def _table(row: type[Base]) -> Table:
    assert isinstance(row.__table__, Table)
    return row.__table__


for _row in ROWS.values():
    _add_rules_of_types(_table(_row))
    _with_triggers(
        _table(_row), list(logging_triggers(_table(_row), only_added=_row is FrozenReport))
    )
_with_triggers(
    _table(FrozenReport),
    [
        f"CREATE TRIGGER tr_frozen_report_{what} {when} "
        f"BEGIN SELECT RAISE(ABORT, '{NEVER_CHANGES}'); END"
        for what, when in _FROZEN_WHEN.items()
    ],
)
for _log in (Change, History):
    _with_triggers(_table(_log), list(append_only_triggers(_table(_log))))
