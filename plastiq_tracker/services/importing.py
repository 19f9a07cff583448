"""Bringing a workbook into a dossier, all or nothing (contract, "The workbook")."""

from collections.abc import Callable
from dataclasses import asdict, dataclass
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

from plastiq_tracker.domain.changes import ChangeKind, Changes
from plastiq_tracker.domain.records import (
    Action,
    Activity,
    Coach,
    Company,
    Enrolment,
    Expense,
    FollowUp,
    Internship,
    JobSpell,
    Mentor,
    Merged,
    Person,
    Project,
    Record,
    Trajectory,
)
from plastiq_tracker.domain.text import Text, Words
from plastiq_tracker.domain.trouble import FileTrouble
from plastiq_tracker.domain.words import PlainWords
from plastiq_tracker.services.importing_likely import warn_of_likely
from plastiq_tracker.store.dossier import Dossier, UnitOfWork
from plastiq_tracker.store.importing import read_all
from plastiq_tracker.workbooks.columns import TABLES
from plastiq_tracker.workbooks.findings import check_target, write_findings
from plastiq_tracker.workbooks.oddities import warn_of_oddities
from plastiq_tracker.workbooks.plan import Counts, Plan
from plastiq_tracker.workbooks.planning import Planner
from plastiq_tracker.workbooks.reading import read_sheets
from plastiq_tracker.workbooks.rows import Remark, Remarks, TableRows, read_rows
from plastiq_tracker.workbooks.template import write_template

__all__ = [
    "ImportResult",
    "check_target",
    "import_workbook",
    "write_error_workbook",
    "write_template",
]

IMPORTED = Text("Import", "Import of {name}")
NO_SHEETS = Text(
    "Import", "{path} has none of the sheets that are read, such as Deelnemers or Inschrijvingen."
)

KINDS: tuple[type[Record], ...] = (
    Coach,
    Company,
    Mentor,
    Project,
    Trajectory,
    Person,
    Enrolment,
    Internship,
    JobSpell,
    FollowUp,
    Action,
    Activity,
    Expense,
)
"""What an import may write, parents before children."""

Progress = Callable[[float], None]


@dataclass(frozen=True)
class ImportResult:
    """What an import did, or why it did nothing: rows are numbered as in the workbook.

    The counts say what was done, or with errors or on a dry run what would have been. `changes`
    is None when nothing was written.
    """

    applied: bool
    sheets: dict[str, Counts]
    errors: tuple[Remark, ...]
    warnings: tuple[Remark, ...]
    changes: Changes | None = None

    def as_json(self, words: Words | None = None) -> dict[str, Any]:
        """The document of `import --json`, its sentences in the language of `words`."""
        say = (words or PlainWords()).say
        return {
            "applied": self.applied,
            "sheets": {name: asdict(counts) for name, counts in self.sheets.items()},
            "errors": [_as_json(each, say) for each in self.errors],
            "warnings": [_as_json(each, say) for each in self.warnings],
        }


def _as_json(remark: Remark, say: Callable[[Text], str]) -> dict[str, Any]:
    return {
        "sheet": remark.sheet,
        "row": remark.row,
        "column": remark.column,
        "value": remark.value,
        "message": say(remark.message),
    }


def import_workbook(
    dossier: Dossier,
    path: Path,
    *,
    today: date,
    dry_run: bool = False,
    progress: Progress | None = None,
) -> ImportResult:
    """Brings the workbook at `path` into the dossier in one transaction, or not at all.

    With any error, and with `dry_run`, nothing is written; the result says what stands in the
    way. Days after `today` are odd where they tell of something that happened. `progress` hears
    of fractions of the work done and may raise to stop it, with nothing written. Raises
    `FileTrouble` when the file cannot be read, and `Trouble` when the dossier cannot be written.
    """
    tell = progress or (lambda _done: None)
    remarks = Remarks()
    tables = _read(path, remarks)
    tell(0.3)
    writing = not (dry_run or remarks.errors)
    with dossier.write() if writing else dossier.read() as work:
        plan = _plan(work, tables, remarks, today, tell)
        writing = writing and not remarks.errors
        if writing:
            _write(work, plan)
            work.describe(IMPORTED.fill(name=path.name), ChangeKind.IMPORT)
        tell(1.0)
    return ImportResult(
        applied=writing,
        sheets=plan.counts,
        errors=tuple(_in_order(remarks.errors)),
        warnings=tuple(_in_order(remarks.warnings)),
        changes=_changes(plan, path.name, work.change) if writing else None,
    )


def write_error_workbook(
    result: ImportResult, source: Path, path: Path, words: Words | None = None
) -> None:
    """Writes what was wrong or odd in the workbook `source` to `path`, replacing that file.

    Raises `FileTrouble` when it cannot be written, or would replace the workbook itself.
    """
    write_findings(result.errors, result.warnings, source, path, words or PlainWords())


def _read(path: Path, remarks: Remarks) -> dict[str, TableRows]:
    sheets, others = read_sheets(path, [table.name for table in TABLES])
    if not sheets:
        raise FileTrouble(NO_SHEETS.fill(path=path))
    return read_rows(sheets, others, remarks)


def _plan(
    work: UnitOfWork,
    tables: dict[str, TableRows],
    remarks: Remarks,
    today: date,
    tell: Progress,
) -> Plan:
    kinds = (*KINDS, Merged)
    known: dict[type[Record], list[Record]] = {kind: list(read_all(work, kind)) for kind in kinds}
    tell(0.5)
    plan = Planner(tables, known, remarks, datetime.now(UTC).replace(tzinfo=None)).run()
    warn_of_oddities(plan, known, today)
    warn_of_likely(plan, known)
    tell(0.8)
    return plan


def _write(work: UnitOfWork, plan: Plan) -> None:
    for kind in KINDS:
        work.insert_all(kind, plan.new[kind])
    for record in plan.changed:
        work.save(record)


def _changes(plan: Plan, name: str, change: int | None) -> Changes | None:
    kinds = {kind for kind, records in plan.new.items() if records}
    kinds.update(type(record) for record in plan.changed)
    if not kinds:
        return None
    return Changes(frozenset(kinds), None, IMPORTED.fill(name=name), change)


def _in_order(remarks: list[Remark]) -> list[Remark]:
    places = {table.name: place for place, table in enumerate(TABLES)}
    return sorted(remarks, key=lambda each: (places.get(each.sheet, -1), each.sheet, each.row))
