"""Importing whole workbooks into a dossier: what comes in, again, changed, or not at all."""

import random
import threading
from collections.abc import Callable, Iterator
from dataclasses import fields
from datetime import date, datetime
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

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
    Person,
    Project,
    Record,
    Trajectory,
)
from plastiq_tracker.domain.trouble import FileTrouble, Trouble
from plastiq_tracker.domain.values import Contract, Education, Gender
from plastiq_tracker.services import importing
from plastiq_tracker.services.importing import KINDS, ImportResult, import_workbook
from plastiq_tracker.store.dossier import Dossier, UnitOfWork
from tests.books import Book, small, table, write_csv, write_ods, write_tables, write_xlsx
from tests.reference.workbook import REFERENCE_WORKBOOK

TODAY = date(2022, 4, 30)


@pytest.fixture
def dossier(tmp_path: Path) -> Iterator[Dossier]:
    opened = Dossier.create(tmp_path / "dossier.plastiq")
    yield opened
    opened.close()


@pytest.fixture
def bring_in(dossier: Dossier, tmp_path: Path) -> Callable[..., ImportResult]:
    def run(book: Book, **options: Any) -> ImportResult:
        path = write_xlsx(tmp_path / "book.xlsx", book)
        return import_workbook(dossier, path, today=TODAY, **options)

    return run


def everything(dossier: Dossier, kind: type[Any]) -> list[Any]:
    with dossier.read() as work:
        return work.find(kind)


def content(dossier: Dossier) -> dict[str, list[tuple[str, ...]]]:
    """All records without keys and stamps: what they refer to is named instead."""
    with dossier.read() as work:
        records: dict[type[Record], list[Any]] = {kind: work.find(kind) for kind in KINDS}
    names = {}
    for kind in (Coach, Company, Project, Trajectory, Person, Enrolment, Action):
        for each in records[kind]:
            names[each.id] = f"{getattr(each, 'code', '')}{getattr(each, 'name', '')}"
    for each in records[Mentor]:
        names[each.id] = f"{each.name} at {names.get(each.company_id)}"
    return {
        kind.__name__: sorted(
            tuple(
                str(names.get(value, value))
                for name in (each.name for each in fields(kind))
                if name not in ("id", "revision", "recorded_at")
                for value in (getattr(record, name),)
            )
            for record in found
        )
        for kind, found in records.items()
    }


def counted(result: ImportResult, sheet: str) -> tuple[int, int, int, int]:
    counts = result.sheets[sheet]
    return counts.rows, counts.new, counts.changed, counts.unchanged


def test_every_sheet_comes_in(dossier: Dossier, bring_in: Callable[..., ImportResult]) -> None:
    result = bring_in(small())
    assert result.errors == result.warnings == ()
    assert result.applied
    assert list(result.sheets) == list(small())
    assert counted(result, "Deelnemers") == (2, 2, 0, 0)
    (project,) = everything(dossier, Project)
    assert project.period_to == date(2022, 3, 31)
    first, second = sorted(everything(dossier, Person), key=lambda each: str(each.code))
    assert (first.gender, first.education, first.phone) == (
        Gender.V,
        Education.HSO,
        "0470 00 00 01",
    )
    assert (second.gender, second.education, second.coach_id) == (
        Gender.M,
        Education.UNKNOWN,
        None,
    )
    (coach,) = everything(dossier, Coach)
    assert (coach.id, coach.name) == (first.coach_id, "An Adam")
    (spell,) = everything(dossier, JobSpell)
    assert (spell.contract, spell.plastics_sector, spell.end) == (Contract.PERMANENT, True, None)
    (company,) = everything(dossier, Company)
    assert company.enterprise_number == "0123456789"
    (internship,) = everything(dossier, Internship)
    assert internship.company_id == spell.company_id == company.id
    (expense,) = everything(dossier, Expense)
    assert expense.amount_cents == 24305451


def test_ods_and_csv_say_the_same_as_xlsx(tmp_path: Path) -> None:
    book = small()
    paths = (
        write_xlsx(tmp_path / "book.xlsx", book),
        write_ods(tmp_path / "book.ods", book),
        write_csv(tmp_path / "semicolons", book),
        write_csv(tmp_path / "marked", book, separator="\t", encoding="utf-8-sig"),
        write_csv(tmp_path / "windows", book, separator=",", encoding="cp1252"),
        write_csv(tmp_path / "unicode", book, separator="\t", encoding="utf-16"),
    )
    contents = []
    for path in paths:
        dossier = Dossier.create(tmp_path / f"{path.name}.plastiq")
        result = import_workbook(dossier, path, today=TODAY)
        assert (result.errors, result.warnings) == ((), ())
        contents.append(content(dossier))
        dossier.close()
    assert all(each == contents[0] for each in contents)


def test_the_reference_workbook_comes_in_and_again_changes_nothing(dossier: Dossier) -> None:
    first = import_workbook(dossier, REFERENCE_WORKBOOK, today=TODAY)
    assert first.applied
    assert first.errors == ()
    assert sum(counts.new for counts in first.sheets.values()) == 508
    before = dossier.path.read_bytes()
    again = import_workbook(dossier, REFERENCE_WORKBOOK, today=TODAY)
    assert again.applied
    assert again.changes is None
    assert all(counts.rows == counts.unchanged for counts in again.sheets.values())
    assert dossier.path.read_bytes() == before


def test_what_differs_is_changed_and_the_rest_is_not(
    dossier: Dossier, bring_in: Callable[..., ImportResult]
) -> None:
    bring_in(small())
    book = small()
    book["Deelnemers"][0]["gemeente"] = "Gent"
    book["Stages"][0]["einde"] = date(2021, 12, 3)
    result = bring_in(book)
    assert counted(result, "Deelnemers") == (2, 0, 1, 1)
    assert counted(result, "Stages") == (1, 0, 1, 0)
    assert result.changes is not None
    assert result.changes.kinds == {Person, Internship}
    assert result.changes.persons is None
    (internship,) = everything(dossier, Internship)
    assert internship.end == date(2021, 12, 3)


def test_an_empty_cell_or_absent_column_leaves_what_is_known(
    dossier: Dossier, bring_in: Callable[..., ImportResult]
) -> None:
    bring_in(small())
    book = small()
    for name in ("telefoon", "coach", "geslacht"):
        book["Deelnemers"][0][name] = None
    del book["Deelnemers"][0]["opleidingsniveau"]
    result = bring_in(book)
    assert counted(result, "Deelnemers") == (2, 0, 0, 2)
    assert {each.phone for each in everything(dossier, Person)} == {"0470 00 00 01", None}


def test_what_was_filled_in_by_hand_since_is_kept(
    dossier: Dossier, bring_in: Callable[..., ImportResult]
) -> None:
    bring_in(small())
    (spell,) = everything(dossier, JobSpell)
    with dossier.write() as work:
        work.save(JobSpell(**{**vars(spell), "end": date(2022, 4, 1), "end_reason": "contract"}))
    result = bring_in(small())
    assert counted(result, "Tewerkstellingen") == (1, 0, 0, 1)
    assert everything(dossier, JobSpell)[0].end == date(2022, 4, 1)


def test_codes_may_refer_to_what_is_in_the_dossier(
    dossier: Dossier, bring_in: Callable[..., ImportResult]
) -> None:
    bring_in(small())
    later: Book = {
        "Opvolgingen": [
            {
                "inschrijving": "E2",
                "mijlpaal": "12",
                "gecontacteerd_op": "29/10/2021",
                "antwoord": "geweigerd",
            }
        ]
    }
    result = bring_in(later)
    assert result.errors == ()
    assert list(result.sheets) == ["Opvolgingen"]
    assert len(everything(dossier, FollowUp)) == 2


def test_rows_below_were_recorded_later(
    dossier: Dossier, bring_in: Callable[..., ImportResult]
) -> None:
    book = small()
    contact = book["Opvolgingen"][0]
    book["Opvolgingen"] = [{**contact, "gecontacteerd_op": date(2022, 3, n)} for n in (3, 1, 2)]
    bring_in(book)
    found = sorted(
        everything(dossier, FollowUp), key=lambda each: datetime.isoformat(each.recorded_at)
    )
    assert [each.contacted_on.day for each in found] == [3, 1, 2]


def test_n_equal_expenses_are_n_expenses(
    dossier: Dossier, bring_in: Callable[..., ImportResult]
) -> None:
    book = small()
    book["Uitgaven"] *= 2
    assert counted(bring_in(book), "Uitgaven") == (2, 2, 0, 0)
    assert counted(bring_in(book), "Uitgaven") == (2, 0, 0, 2)
    book["Uitgaven"] *= 2
    assert counted(bring_in(book), "Uitgaven") == (4, 2, 0, 2)
    assert len(everything(dossier, Expense)) == 4


def test_activities_are_told_apart_by_action_day_and_title(
    dossier: Dossier, bring_in: Callable[..., ImportResult]
) -> None:
    bring_in(small())
    book = small()
    book["Activiteiten"][0]["bereik_jongeren"] = 700
    book["Activiteiten"].append({**book["Activiteiten"][0], "titel": "Brochure"})
    assert counted(bring_in(book), "Activiteiten") == (2, 1, 1, 0)
    assert {each.reach_young_people for each in everything(dossier, Activity)} == {700}


def test_mentors_belong_to_their_company(
    dossier: Dossier, bring_in: Callable[..., ImportResult]
) -> None:
    book = small()
    stage = book["Stages"][0]
    book["Stages"] += [
        {**stage, "inschrijving": "E2", "mentor": "mia "},
        {**stage, "inschrijving": "E2", "soort": "ibo", "bedrijf": "Beta"},
    ]
    assert bring_in(book).errors == ()
    mentors = everything(dossier, Mentor)
    assert {each.name for each in mentors} == {"Mia"}
    assert len({each.company_id for each in mentors}) == len(mentors) == 2
    assert counted(bring_in(book), "Stages") == (3, 0, 0, 3)


def test_a_number_that_is_filled_in_later_moves_the_job_and_adds_none(
    dossier: Dossier, bring_in: Callable[..., ImportResult]
) -> None:
    without = small()
    del without["Tewerkstellingen"][0]["ondernemingsnummer"]
    bring_in(without)
    assert counted(bring_in(small()), "Tewerkstellingen") == (1, 0, 1, 0)
    assert counted(bring_in(small()), "Tewerkstellingen") == (1, 0, 0, 1)
    assert counted(bring_in(without), "Tewerkstellingen") == (1, 0, 0, 1)
    other = small()
    other["Tewerkstellingen"][0]["ondernemingsnummer"] = "0999.999.999"
    assert counted(bring_in(other), "Tewerkstellingen") == (1, 1, 0, 0)
    assert counted(bring_in(without), "Tewerkstellingen") == (1, 0, 0, 1)
    numbers = {each.id: each.enterprise_number for each in everything(dossier, Company)}
    assert sorted(numbers[each.company_id] for each in everything(dossier, JobSpell)) == [
        "0123456789",
        "0999999999",
    ]


def test_a_dry_run_reports_and_writes_nothing(
    dossier: Dossier, bring_in: Callable[..., ImportResult]
) -> None:
    before = dossier.path.read_bytes()
    result = bring_in(small(), dry_run=True)
    assert not result.applied
    assert result.changes is None
    assert counted(result, "Deelnemers") == (2, 2, 0, 0)
    assert dossier.path.read_bytes() == before


def test_any_error_keeps_everything_out(
    dossier: Dossier, bring_in: Callable[..., ImportResult]
) -> None:
    book = small()
    book["Uitgaven"][0]["bedrag"] = "veel"
    before = dossier.path.read_bytes()
    result = bring_in(book)
    assert not result.applied
    assert len(result.errors) == 1
    assert dossier.path.read_bytes() == before


def test_a_failure_in_the_middle_of_writing_leaves_nothing(
    dossier: Dossier, bring_in: Callable[..., ImportResult], monkeypatch: pytest.MonkeyPatch
) -> None:
    insert_all = UnitOfWork.insert_all

    def failing(self: UnitOfWork, kind: type[Record], records: Any) -> None:
        if kind is FollowUp:
            raise Trouble(importing.IMPORTED.fill(name="broken"))
        insert_all(self, kind, records)

    monkeypatch.setattr(UnitOfWork, "insert_all", failing)
    with pytest.raises(Trouble):
        bring_in(small())
    assert all(not records for records in content(dossier).values())


def test_a_full_disk_leaves_nothing(
    dossier: Dossier, bring_in: Callable[..., ImportResult], monkeypatch: pytest.MonkeyPatch
) -> None:
    plan = importing._plan

    def filling(work: UnitOfWork, *rest: Any) -> Any:
        pages = work.connection.exec_driver_sql("PRAGMA page_count").scalar()
        work.connection.exec_driver_sql(f"PRAGMA max_page_count = {pages}")
        return plan(work, *rest)

    monkeypatch.setattr(importing, "_plan", filling)
    book = small()
    book["Deelnemers"] += [
        {**book["Deelnemers"][1], "code": f"Q{n}", "opmerking": "x" * 2000} for n in range(100)
    ]
    with pytest.raises(Trouble, match="full"):
        bring_in(book)
    assert all(not records for records in content(dossier).values())


def test_whoever_follows_the_progress_may_stop_it(
    dossier: Dossier, bring_in: Callable[..., ImportResult]
) -> None:
    heard: list[float] = []

    def stop(done: float) -> None:
        heard.append(done)
        if done > 0.6:
            raise Trouble(importing.IMPORTED.fill(name="stopped"))

    with pytest.raises(Trouble):
        bring_in(small(), progress=stop)
    assert heard == sorted(heard)
    assert everything(dossier, Person) == []
    heard.clear()
    bring_in(small(), progress=heard.append)
    assert heard[-1] == 1.0


def test_two_imports_at_once_come_in_once(dossier: Dossier, tmp_path: Path) -> None:
    path = write_xlsx(tmp_path / "book.xlsx", small())
    results: list[ImportResult] = []

    def run() -> None:
        other = Dossier.open(dossier.path)
        results.append(import_workbook(other, path, today=TODAY))
        other.close()

    threads = [threading.Thread(target=run) for _ in range(2)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert sorted(result.sheets["Deelnemers"].new for result in results) == [0, 2]
    assert len(everything(dossier, Person)) == 2


def test_a_workbook_without_any_of_the_sheets_is_refused(dossier: Dossier, tmp_path: Path) -> None:
    path = write_tables(tmp_path / "other.xlsx", {"Blad1": [["code"], ["P1"]]})
    with pytest.raises(FileTrouble, match="none of the sheets"):
        import_workbook(dossier, path, today=TODAY)


SHUFFLED: Book = {
    **small(),
    "Tewerkstellingen": [
        {"deelnemer": who, "bedrijf": name, "ondernemingsnummer": number, "contract": "vast"}
        | {"start": date(2022, 1, day), "einde": date(2022, 1, day)}
        for day, (who, name, number) in enumerate(
            [
                ("P1", "Alfa", "0123.456.789"),
                ("P1", "alfa ", None),
                ("P2", "Alfa NV", "BE 0123 456 789"),
                ("P2", "Alfa", "0123456789"),
                ("P1", "Beta", None),
                ("P1", "BETA", None),
                ("P2", "Beta", None),
                ("P1", "Gamma", "0200000001"),
                ("P1", "Gamma", "0200000002"),
                ("P2", "gamma", None),
            ],
            start=1,
        )
    ],
}


@settings(
    max_examples=15, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(st.randoms(use_true_random=False))
def test_the_order_of_rows_and_columns_does_not_matter(
    tmp_path: Path, chance: random.Random
) -> None:
    lines = {name: table(rows) for name, rows in SHUFFLED.items()}
    shuffled = {}
    for name in chance.sample(list(lines), len(lines)):
        head, *body = lines[name]
        chance.shuffle(body)
        order = chance.sample(range(len(head)), len(head))
        shuffled[name] = [[line[place] for place in order] for line in (head, *body)]
    contents = []
    for tables in (lines, shuffled):
        target = tmp_path / "shuffled.plastiq"
        target.unlink(missing_ok=True)
        dossier = Dossier.create(target)
        path = write_tables(tmp_path / "shuffled.xlsx", tables)
        assert import_workbook(dossier, path, today=TODAY).errors == ()
        contents.append(content(dossier))
        dossier.close()
    assert contents[0] == contents[1]
    assert len(contents[0]["Company"]) == 5
