"""Turning checked rows into records of the dossier: codes resolved, keys matched, rules applied.

An empty cell means "not known" and says nothing against what is known: it leaves a value that is
in the dossier alone, and so does a column that is not there. Otherwise bringing in an old workbook
again would silently undo what was filled in by hand since, and importing would destroy. What a
workbook takes back must be said (a gender back to `onbekend`) or be emptied by hand.
"""

from dataclasses import replace
from datetime import datetime, timedelta
from typing import Any, cast
from uuid import UUID

from plastiq_tracker.domain.checks import problems
from plastiq_tracker.domain.records import FollowUp, Person, Record, name_key
from plastiq_tracker.domain.text import Text
from plastiq_tracker.workbooks.columns import EXPENSES, JOB_SPELLS, TABLES
from plastiq_tracker.workbooks.plan import Counts, Existing, Known, Plan
from plastiq_tracker.workbooks.resolving import Resolver, Values
from plastiq_tracker.workbooks.rows import Remarks, Row, TableRows

SAME_KEY = Text("Import", "Row {row} has the same {columns} already.")
MERGED = Text(
    "Import",
    "What had this code was merged with another in the dossier. That one stays as it is.",
)
OTHER_PERSON = Text(
    "Import",
    "This code belonged to {name}, born on {birth}. Is it the same person? "
    "The dossier takes over what stands here.",
)


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
        self._resolver = Resolver(tables, known, remarks)
        self.plan = Plan(remarks)

    def run(self) -> Plan:
        """The plan; what is wrong stands in its remarks and must keep it from being carried out."""
        for table in TABLES:
            if table.name in self._tables:
                self._plan_table(self._tables[table.name])
        for record in self._resolver.new_names(self.plan):
            self.plan.new[type(record)].append(record)
        return self.plan

    def _plan_table(self, rows: TableRows) -> None:
        table = rows.table
        self.plan.counts[table.name] = Counts(rows=len(rows.rows))
        existing = Existing(self._known.get(table.record, []), table.key)
        seen: dict[tuple[object, ...], int] = {}
        unmatched: list[tuple[Row, Values]] = []
        for row in sorted(rows.rows, key=self._resolver.refers_to_merged):
            values = self._resolver.resolved(row)
            if values is None or self._is_merged(row, values, seen):
                continue
            if self._is_repeated(row, values, seen):
                continue
            if (found := existing.take(values)) is not None:
                self._put(row, values, found)
            else:
                unmatched.append((row, values))
        if table is JOB_SPELLS:
            unmatched = self._match_by_company_name(unmatched, existing)
        for row, values in unmatched:
            self._put(row, values, None)

    def _is_merged(self, row: Row, values: Values, seen: dict[tuple[object, ...], int]) -> bool:
        """Whether the row tells of what was merged since, which it then says nothing against.

        That is a row whose own code was merged, and one that became the same as another row by
        whom it refers to: those of the codes that were kept come first.
        """
        if self._resolver.was_merged(row):
            self.plan.remarks.warnings.append(row.remark("code", MERGED))
        elif _key(row, values) not in seen or not self._resolver.refers_to_merged(row):
            return False
        self.plan.counts[row.table.name].unchanged += 1
        return True

    def _is_repeated(self, row: Row, values: Values, seen: dict[tuple[object, ...], int]) -> bool:
        """Whether a row above has the same key, and then an error; expenses may be equal."""
        if row.table is EXPENSES:
            return False
        first = seen.setdefault(_key(row, values), row.number)
        if first == row.number:
            return False
        columns = ", ".join(row.table.column(name).header for name in row.table.key)
        message = SAME_KEY.fill(row=str(first), columns=columns)
        self.plan.remarks.errors.append(row.remark(row.table.key[0], message))
        return True

    def _put(self, row: Row, values: Values, existing: Record | None) -> None:
        """Notes the record of a row, unless a rule of the domain forbids it."""
        if "mentor_id" in values:
            company = values.get("company_id") or getattr(existing, "company_id", None)
            values["mentor_id"] = self._resolver.mentor(values["mentor_id"], company)
        record = self._new(row, values) if existing is None else replace(existing, **values)
        found = problems(record)
        self.plan.remarks.errors.extend(row.remark(each.field, each.text) for each in found)
        if not found:
            self._warn_of_another_person(row, record, existing)
            self.plan.put(row, record, existing)

    def _new(self, row: Row, values: Values) -> Record:
        kind = row.table.record
        if row.table.key == ("code",):
            values["id"] = self._resolver.key_of(row.table, values["code"])
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
        return name_key(self._resolver.companies.by_id[company].name)

    def _number(self, company: UUID) -> str | None:
        return self._resolver.companies.by_id[company].enterprise_number


def _key(row: Row, values: Values) -> tuple[object, ...]:
    """What tells the row from the others of its sheet."""
    return tuple(values.get(name) for name in row.table.key)
