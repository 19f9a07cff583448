"""Importing where somebody is noted twice: a warning for who is likely known, and what happens to
the codes of who was merged."""

from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from plastiq_tracker.domain.records import Person
from plastiq_tracker.domain.words import PlainWords
from plastiq_tracker.services import history, merging
from plastiq_tracker.services.importing import ImportResult, import_workbook
from plastiq_tracker.services.merging import Joining, Merging
from plastiq_tracker.store.dossier import Dossier
from plastiq_tracker.workbooks.plan import Counts
from tests.books import Book, small, write_xlsx
from tests.services.test_history_random import Picture, picture

TODAY = date(2022, 4, 30)


@pytest.fixture
def dossier(tmp_path: Path) -> Iterator[Dossier]:
    opened = Dossier.create(tmp_path / "dossier.plastiq")
    yield opened
    opened.close()


@pytest.fixture
def bring_in(dossier: Dossier, tmp_path: Path) -> Callable[[Book], ImportResult]:
    def run(book: Book) -> ImportResult:
        return import_workbook(dossier, write_xlsx(tmp_path / "book.xlsx", book), today=TODAY)

    return run


def twice() -> Book:
    """The small workbook, in which P3 is P1 again, with everything noted once more."""
    book = small()
    first = book["Deelnemers"][0]
    book["Deelnemers"].append(
        {**first, "code": "P3", "voornaam": "Elise", "telefoon": "0499 00 00 09", "coach": None}
    )
    book["Inschrijvingen"].append({**book["Inschrijvingen"][0], "code": "E3", "deelnemer": "P3"})
    book["Stages"].append({**book["Stages"][0], "inschrijving": "E3"})
    book["Tewerkstellingen"].append(
        {**book["Tewerkstellingen"][0], "deelnemer": "P3", "einde": date(2022, 3, 31)}
    )
    book["Opvolgingen"].append({**book["Opvolgingen"][0], "inschrijving": "E3"})
    return book


def merge(dossier: Dossier, keep: str, gone: str) -> int:
    with dossier.read() as work:
        one, other = (work.find(Person, code=code)[0] for code in (keep, gone))
    pair = merging.compare(dossier, one.id, other.id)
    changes = merging.merge(
        dossier,
        Merging(
            person=pair.one.person,
            coach=pair.one.coach or "",
            gone=pair.other.person,
            joined=tuple(Joining(kept=each.one, gone=each.other) for each in pair.shared),
        ),
    )
    assert changes.change is not None
    return changes.change


def warnings(result: ImportResult) -> list[tuple[str, int, str]]:
    say = PlainWords().say
    return [(each.sheet, each.row, say(each.message)) for each in result.warnings]


def counts(result: ImportResult) -> dict[str, Counts]:
    return {name: each for name, each in result.sheets.items() if each.rows}


def seen(dossier: Dossier) -> Picture:
    return picture(dossier.path)


def test_who_is_likely_noted_twice_in_the_workbook_is_told_once(
    bring_in: Callable[[Book], ImportResult], dossier: Dossier
) -> None:
    first = bring_in(twice())
    assert first.applied
    told = [each for each in warnings(first) if each[0] == "Deelnemers"]
    sentence = "Is this Élise Claes, born on 2000-05-01 (P1)? They come in as two persons."
    assert told == [("Deelnemers", 4, sentence)]
    before = seen(dossier)
    again = bring_in(twice())
    assert [each for each in warnings(again) if each[0] == "Deelnemers"] == []
    assert seen(dossier) == before


def test_who_is_likely_in_the_dossier_already_is_told(
    bring_in: Callable[[Book], ImportResult],
) -> None:
    bring_in(small())
    book = small()
    book["Deelnemers"][1] = {**book["Deelnemers"][1], "code": "P9", "familienaam": "Desmet"}
    for name in ("Inschrijvingen", "Stages", "Tewerkstellingen", "Opvolgingen"):
        book[name] = []
    (told,) = warnings(bring_in(book))
    assert told[:2] == ("Deelnemers", 3)
    assert "Is this Bram De Smet, born on 2001-06-02 (P2)?" in told[2]


def test_the_demo_and_other_workbooks_of_different_people_stay_silent(
    bring_in: Callable[[Book], ImportResult],
) -> None:
    assert [each for each in warnings(bring_in(small())) if each[0] == "Deelnemers"] == []


def test_a_workbook_with_codes_from_before_the_merge_changes_nothing(
    bring_in: Callable[[Book], ImportResult], dossier: Dossier
) -> None:
    bring_in(twice())
    merge(dossier, "P1", "P3")
    merged = seen(dossier)
    result = bring_in(twice())
    assert result.applied
    assert result.errors == ()
    assert seen(dossier) == merged
    assert all(each.unchanged == each.rows for each in counts(result).values())
    sentence = "What had this code was merged with another in the dossier. That one stays as it is."
    assert [each for each in warnings(result) if "merged" in each[2]] == [
        ("Deelnemers", 4, sentence),
        ("Inschrijvingen", 4, sentence),
    ]


def test_the_order_of_the_rows_does_not_matter(
    bring_in: Callable[[Book], ImportResult], dossier: Dossier
) -> None:
    bring_in(twice())
    merge(dossier, "P1", "P3")
    merged = seen(dossier)
    result = bring_in({name: list(reversed(rows)) for name, rows in twice().items()})
    assert result.errors == ()
    assert seen(dossier) == merged


def test_what_is_new_under_an_old_code_comes_to_who_it_is_now(
    bring_in: Callable[[Book], ImportResult], dossier: Dossier
) -> None:
    bring_in(twice())
    merge(dossier, "P1", "P3")
    book: Book = {
        "Tewerkstellingen": [
            {
                "deelnemer": "P3",
                "bedrijf": "Beta",
                "contract": "vast",
                "start": date(2022, 4, 4),
            }
        ],
        "Opvolgingen": [
            {
                "inschrijving": "E3",
                "mijlpaal": 3,
                "gecontacteerd_op": date(2022, 2, 14),
                "antwoord": "niet bereikt",
            }
        ],
    }
    result = bring_in(book)
    assert result.errors == ()
    with dossier.read() as work:
        (person,) = work.find(Person, code="P1")
        jobs = rows(work, "SELECT person_id FROM job_spell")
        calls = rows(
            work, "SELECT code FROM follow_up JOIN enrolment ON enrolment.id = enrolment_id"
        )
    assert jobs.count(person.id.hex) == 2
    assert calls.count("E1") == len(calls)


def rows(work: Any, question: str) -> list[str]:
    return [row[0] for row in work.connection.exec_driver_sql(question)]


def test_a_code_that_was_given_to_someone_since_is_theirs(
    bring_in: Callable[[Book], ImportResult], dossier: Dossier
) -> None:
    bring_in(twice())
    merge(dossier, "P1", "P3")
    with dossier.write() as work:
        work.save(
            Person(code="P3", first_name="Zoë", last_name="Maes", birth_date=date(2002, 2, 2))
        )
    result = bring_in({"Deelnemers": [{**small()["Deelnemers"][0], "code": "P3",
                                        "voornaam": "Zoë", "familienaam": "Maes",
                                        "geboortedatum": date(2002, 2, 2)}]})  # fmt: skip
    assert counts(result)["Deelnemers"].changed == 1
    with dossier.read() as work:
        assert work.find(Person, code="P3")[0].phone == "0470 00 00 01"


def test_after_undoing_the_merge_both_are_there_again(
    bring_in: Callable[[Book], ImportResult], dossier: Dossier
) -> None:
    bring_in(twice())
    before = seen(dossier)
    history.undo(dossier, merge(dossier, "P1", "P3"))
    result = bring_in(twice())
    assert result.errors == ()
    assert seen(dossier) == before
