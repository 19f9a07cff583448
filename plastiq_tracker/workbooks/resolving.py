"""Resolving what a row refers to: codes and names become keys of workbook and dossier."""

from collections.abc import Iterable, Iterator
from typing import Any, cast
from uuid import UUID

from plastiq_tracker.domain.checks import MAX_TEXT, TOO_LONG
from plastiq_tracker.domain.records import Coach, Company, Mentor, Merged, Record, name_key, new_id
from plastiq_tracker.domain.text import Text
from plastiq_tracker.workbooks.columns import (
    ENROLMENTS,
    INTERNSHIPS,
    JOB_SPELLS,
    PERSONS,
    TABLES,
    Table,
)
from plastiq_tracker.workbooks.names import Coaches, Companies, Mentors
from plastiq_tracker.workbooks.plan import Known, Plan
from plastiq_tracker.workbooks.rows import Remarks, Row, TableRows

UNKNOWN_CODE = Text(
    "Import", "There is no such code in sheet {sheet} of the workbook, nor in the dossier."
)
OTHER_NAME = Text("Import", "The company with this number is called {name}; that name is kept.")

NAMED = frozenset({"coach", "company", "mentor"})
"""What is referred to by name, and made when it is new."""

Values = dict[str, Any]


class Resolver:
    """Knows every code and name of workbook and dossier; its remarks say what is unknown."""

    def __init__(self, tables: dict[str, TableRows], known: Known, remarks: Remarks) -> None:
        self._tables = tables
        self._remarks = remarks
        self._former = _former_codes(known)
        self._codes = {
            table.name: self._codes_of(table, known.get(table.record, []))
            for table in TABLES
            if table.key == ("code",)
        }
        self.companies = Companies(_of(known, Company), _companies_mentioned(tables))
        self._coaches = Coaches(_of(known, Coach), _coaches_mentioned(tables))
        self._mentors = Mentors(_of(known, Mentor))

    def resolved(self, row: Row) -> Values | None:
        """The row's values with keys instead of codes and names; None when it is in error.

        A mentor is left a name: whose it is shows once the internship's company is known.
        """
        codes = self._with_codes(row)
        return self._with_names(row, codes) if codes is not None else None

    def key_of(self, table: Table, code: str) -> UUID:
        """The key of the record that has, or will have, this code."""
        return self._codes[table.name][code]

    def was_merged(self, row: Row) -> bool:
        """Whether the row is about somebody, or an enrolment, of a code that was merged."""
        return row.values.get("code") in self._former.get(row.table.name, {})

    def refers_to_merged(self, row: Row) -> bool:
        """Whether the row names a code that was merged, its own or another's."""
        return self.was_merged(row) or any(
            row.values.get(column.field) in self._former.get(column.refers or "", {})
            for column in row.table.columns
        )

    def mentor(self, name: str, company: UUID | None) -> UUID:
        """The key of the mentor of this name at this company, known or new."""
        return self._mentors.find(name, company).id

    def new_names(self, plan: Plan) -> Iterator[Record]:
        """The companies, mentors and coaches that planned records refer to and need."""
        used = {
            value
            for _row, record in plan.planned.values()
            for name in ("company_id", "coach_id")
            if (value := getattr(record, name, None)) is not None
        }
        for each in (*self.companies.by_id.values(), *self._coaches.all()):
            if each.revision == 0 and each.id in used:
                yield each
        yield from self._mentors.new()

    def _codes_of(self, table: Table, known: Iterable[Any]) -> dict[str, UUID]:
        """Every code of a sheet has its record, also where the row itself is in error.

        One that was merged leads to who has it now, unless somebody was given it since.
        """
        codes = {record.code: record.id for record in known}
        former = self._former.get(table.name, {})
        self._former[table.name] = {code: key for code, key in former.items() if code not in codes}
        codes |= self._former[table.name]
        here = self._tables.get(table.name)
        for row in here.rows if here else ():
            if isinstance(code := row.values.get("code"), str) and code not in codes:
                codes[code] = new_id()
        return codes

    def _with_codes(self, row: Row) -> Values | None:
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
                    self._remarks.errors.append(row.remark(column.field, message))
            else:
                values[column.field] = found
        return values if sound else None

    def _lists_codes(self, sheet: str) -> bool:
        """Whether an unknown code is really unknown: not when its sheet lost its code column."""
        return sheet not in self._tables or self._tables[sheet].has_key

    def _with_names(self, row: Row, values: Values) -> Values | None:
        for column in row.table.columns:
            if column.refers in NAMED and len(str(row.values.get(column.field, ""))) > MAX_TEXT:
                message = TOO_LONG.fill(limit=MAX_TEXT)
                self._remarks.errors.append(row.remark(column.field, message))
                return None
        if row.table is PERSONS and "coach_id" in values:
            values["coach_id"] = self._coaches.find(values["coach_id"]).id
        if row.table in (INTERNSHIPS, JOB_SPELLS) and "company_id" in values:
            name, number = values["company_id"], values.pop("enterprise_number", None)
            company = self.companies.find(name, number)
            values["company_id"] = company.id
            if number is not None and name_key(name) != name_key(company.name):
                message = OTHER_NAME.fill(name=company.name)
                self._remarks.warnings.append(row.remark("company_id", message))
        return values


def _former_codes(known: Known) -> dict[str, dict[str, UUID]]:
    """By sheet the codes of what was merged, with the keys of what it is now."""
    found: dict[str, dict[str, UUID]] = {PERSONS.name: {}, ENROLMENTS.name: {}}
    for each in _of(known, Merged):
        if each.enrolment_id is None:
            found[PERSONS.name][each.code] = each.person_id
        else:
            found[ENROLMENTS.name][each.code] = each.enrolment_id
    return found


def _of(known: Known, kind: type[Record]) -> list[Any]:
    return known.get(kind, [])


def _companies_mentioned(tables: dict[str, TableRows]) -> Iterable[tuple[str, str | None]]:
    for table in (INTERNSHIPS, JOB_SPELLS):
        for row in tables[table.name].rows if table.name in tables else ():
            if isinstance(name := row.values.get("company_id"), str):
                yield name, cast("str | None", row.values.get("enterprise_number"))


def _coaches_mentioned(tables: dict[str, TableRows]) -> Iterable[str]:
    for row in tables[PERSONS.name].rows if PERSONS.name in tables else ():
        if isinstance(name := row.values.get("coach_id"), str):
            yield name
