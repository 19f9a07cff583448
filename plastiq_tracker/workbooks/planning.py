"""Turning checked rows into records of the dossier: codes resolved, keys matched, rules applied.

An empty cell means "not known" and says nothing against what is known: it leaves a value that is
in the dossier alone, and so does a column that is not there. Otherwise bringing in an old workbook
again would silently undo what was filled in by hand since, and importing would destroy. What a
workbook takes back must be said (a gender back to `onbekend`) or be emptied by hand.
"""

from collections.abc import Iterable
from dataclasses import replace
from datetime import datetime, timedelta
from typing import Any, cast
from uuid import UUID

from plastiq_tracker.domain.checks import MAX_TEXT, TOO_LONG, problems
from plastiq_tracker.domain.records import (
    Coach,
    Company,
    FollowUp,
    Mentor,
    Person,
    Record,
    Trajectory,
    name_key,
    new_id,
)
from plastiq_tracker.domain.text import Text
from plastiq_tracker.workbooks.columns import (
    EXPENSES,
    INTERNSHIPS,
    JOB_SPELLS,
    PERSONS,
    TABLES,
    Table,
)
from plastiq_tracker.workbooks.names import Coaches, Companies, Mentors
from plastiq_tracker.workbooks.plan import Counts, Existing, Known, Plan
from plastiq_tracker.workbooks.rows import Remarks, Row, TableRows

UNKNOWN_CODE = Text(
    "Import", "There is no such code in sheet {sheet} of the workbook, nor in the dossier."
)
SAME_KEY = Text("Import", "Row {row} has the same {columns} already.")
OTHER_NAME = Text("Import", "The company with this number is called {name}; that name is kept.")
OTHER_PERSON = Text(
    "Import",
    "This code belonged to {name}, born on {birth}. Is it the same person? "
    "The dossier takes over what stands here.",
)

NAMED = frozenset({"coach", "company", "mentor"})
"""What is referred to by name, and made when it is new."""

Values = dict[str, Any]


class Planner:
    """Works out the plan for one workbook against what is known, sheet by sheet."""

    def __init__(
        self,
        tables: dict[str, TableRows],
        known: Known,
        remarks: Remarks,
        now: datetime,
    ) -> None:
        """`now` is when the first new follow-up counts as recorded."""
        self._tables = tables
        self._known = known
        self._now = now
        self._codes: dict[str, dict[str, UUID]] = {}
        self._companies = Companies(self._of(Company), _companies_mentioned(tables))
        self._coaches = Coaches(self._of(Coach), _coaches_mentioned(tables))
        self._mentors = Mentors(self._of(Mentor))
        self.plan = Plan(remarks)

    def run(self) -> Plan:
        """The plan; what is wrong stands in its remarks and must keep it from being carried out."""
        for table in TABLES:
            self._list_codes(table)
            if table.name in self._tables:
                self._plan_table(self._tables[table.name])
        self._add_names()
        return self.plan

    def _of(self, kind: type[Record]) -> list[Any]:
        return self._known.get(kind, [])

    def _list_codes(self, table: Table) -> None:
        """Gives every code of the sheet its record, also where the row itself is in error."""
        if table.key != ("code",):
            return
        codes = {record.code: record.id for record in self._of(table.record)}
        here = self._tables.get(table.name)
        for row in here.rows if here else ():
            if isinstance(code := row.values.get("code"), str) and code not in codes:
                codes[code] = new_id()
        self._codes[table.name] = codes

    def _plan_table(self, rows: TableRows) -> None:
        table = rows.table
        self.plan.counts[table.name] = Counts(rows=len(rows.rows))
        existing = Existing(self._of(table.record), table.key)
        seen: dict[tuple[object, ...], int] = {}
        unmatched: list[tuple[Row, Values]] = []
        for row in rows.rows:
            values = self._resolved(row)
            if values is None or self._is_repeated(row, values, seen):
                continue
            if (found := existing.take(values)) is not None:
                self._put(row, values, found)
            else:
                unmatched.append((row, values))
        if table is JOB_SPELLS:
            unmatched = self._match_by_company_name(unmatched, existing)
        for row, values in unmatched:
            self._put(row, values, None)

    def _is_repeated(self, row: Row, values: Values, seen: dict[tuple[object, ...], int]) -> bool:
        """Whether a row above has the same key, and then an error; expenses may be equal."""
        if row.table is EXPENSES:
            return False
        key = tuple(values.get(name) for name in row.table.key)
        first = seen.setdefault(key, row.number)
        if first == row.number:
            return False
        columns = ", ".join(row.table.column(name).header for name in row.table.key)
        message = SAME_KEY.fill(row=str(first), columns=columns)
        self.plan.remarks.errors.append(row.remark(row.table.key[0], message))
        return True

    def _resolved(self, row: Row) -> Values | None:
        """The row's values with records instead of codes and names; None when it is in error."""
        values: Values = dict(row.values)
        sound = row.sound
        for column in row.table.columns:
            code = row.values.get(column.field)
            if code is None or column.refers not in self._codes:
                continue
            found = self._codes[column.refers].get(cast("str", code))
            if found is None:
                sound = False
                if self._lists_codes(column.refers):
                    message = UNKNOWN_CODE.fill(sheet=column.refers)
                    self.plan.remarks.errors.append(row.remark(column.field, message))
            else:
                values[column.field] = found
        return self._with_names(row, values) if sound else None

    def _lists_codes(self, sheet: str) -> bool:
        """Whether an unknown code is really unknown: not when its sheet lost its code column."""
        return sheet not in self._tables or self._tables[sheet].has_key

    def _with_names(self, row: Row, values: Values) -> Values | None:
        for column in row.table.columns:
            if column.refers in NAMED and len(str(row.values.get(column.field, ""))) > MAX_TEXT:
                message = TOO_LONG.fill(limit=MAX_TEXT)
                self.plan.remarks.errors.append(row.remark(column.field, message))
                return None
        if row.table is PERSONS and "coach_id" in values:
            values["coach_id"] = self._coaches.find(values["coach_id"]).id
        if row.table in (INTERNSHIPS, JOB_SPELLS) and "company_id" in values:
            name, number = values["company_id"], values.pop("enterprise_number", None)
            company = self._companies.find(name, number)
            values["company_id"] = company.id
            if number is not None and name_key(name) != name_key(company.name):
                message = OTHER_NAME.fill(name=company.name)
                self.plan.remarks.warnings.append(row.remark("company_id", message))
        return values

    def _put(self, row: Row, values: Values, existing: Record | None) -> None:
        """Notes the record of a row, unless a rule of the domain forbids it."""
        if "mentor_id" in values:
            company = values.get("company_id") or getattr(existing, "company_id", None)
            values["mentor_id"] = self._mentors.find(values["mentor_id"], company).id
        record = self._new(row, values) if existing is None else replace(existing, **values)
        found = problems(record)
        self.plan.remarks.errors.extend(row.remark(each.field, each.text) for each in found)
        if not found:
            self._warn_of_another_person(row, record, existing)
            self.plan.put(row, record, existing)

    def _new(self, row: Row, values: Values) -> Record:
        kind = row.table.record
        if row.table.key == ("code",):
            values["id"] = self._codes[row.table.name][values["code"]]
        if kind is Trajectory:
            values.setdefault("name", values["code"])
        if kind is FollowUp:
            order = timedelta(microseconds=len(self.plan.new[FollowUp]))
            values["recorded_at"] = self._now + order
        return kind(**values)

    def _warn_of_another_person(self, row: Row, record: Record, before: Record | None) -> None:
        if not (isinstance(record, Person) and isinstance(before, Person)):
            return
        if record.birth_date != before.birth_date and record.last_name != before.last_name:
            name = f"{before.first_name} {before.last_name}"
            message = OTHER_PERSON.fill(name=name, birth=before.birth_date)
            self.plan.remarks.warnings.append(row.remark("code", message))

    def _match_by_company_name(
        self, rows: list[tuple[Row, Values]], existing: Existing
    ) -> list[tuple[Row, Values]]:
        """Matches jobs whose company got its number later; returns the rows that stay new.

        Without this, completing `ondernemingsnummer` in a workbook that was imported before, or
        importing the older one again, would add every job a second time. A row without a number
        may be a job at any company of its name; a row with one, only at an unnumbered one.
        """
        fields = ("person_id", "contract", "start")
        by_name: dict[tuple[object, ...], list[Any]] = {}
        for spell in existing.left():
            name = self._company_name(cast("Any", spell).company_id)
            key = (*(getattr(spell, each) for each in fields), name)
            by_name.setdefault(key, []).append(spell)
        new = []
        for row, values in sorted(
            rows, key=lambda pair: str(pair[0].values.get("enterprise_number"))
        ):
            number = row.values.get("enterprise_number")
            key = (*(values[each] for each in fields), name_key(str(row.values["company_id"])))
            spells = by_name.get(key, [])
            fitting = [
                each for each in spells if number is None or not self._number(each.company_id)
            ]
            if not fitting:
                new.append((row, values))
                continue
            spells.remove(fitting[0])
            if number is None and not self._number(values["company_id"]):
                values["company_id"] = fitting[0].company_id
            self._put(row, values, fitting[0])
        return sorted(new, key=lambda pair: pair[0].number)

    def _company_name(self, company: UUID) -> str:
        return name_key(self._companies.by_id[company].name)

    def _number(self, company: UUID) -> str | None:
        return self._companies.by_id[company].enterprise_number

    def _add_names(self) -> None:
        """The companies, mentors and coaches that the records written refer to and need."""
        used = {
            value
            for _row, record in self.plan.planned.values()
            for name in ("company_id", "coach_id")
            if (value := getattr(record, name, None)) is not None
        }
        self.plan.new[Mentor].extend(self._mentors.new())
        for kind, records in (
            (Company, self._companies.by_id.values()),
            (Coach, self._coaches.all()),
        ):
            self.plan.new[kind].extend(
                each for each in records if each.revision == 0 and each.id in used
            )


def _companies_mentioned(tables: dict[str, TableRows]) -> Iterable[tuple[str, str | None]]:
    for table in (INTERNSHIPS, JOB_SPELLS):
        for row in tables[table.name].rows if table.name in tables else ():
            if isinstance(name := row.values.get("company_id"), str):
                yield name, cast("str | None", row.values.get("enterprise_number"))


def _coaches_mentioned(tables: dict[str, TableRows]) -> Iterable[str]:
    for row in tables[PERSONS.name].rows if PERSONS.name in tables else ():
        if isinstance(name := row.values.get("coach_id"), str):
            yield name
