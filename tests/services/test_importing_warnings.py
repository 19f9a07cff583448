"""What is merely odd: it comes in, with a warning at its row."""

from collections.abc import Callable, Iterator
from datetime import date, datetime
from pathlib import Path
from typing import Any

import pytest

from plastiq_tracker.domain.records import Company, Person
from plastiq_tracker.services.importing import import_workbook
from plastiq_tracker.store.dossier import Dossier
from tests.books import Book, small, table, write_tables, write_xlsx

TODAY = date(2022, 4, 30)
Found = list[tuple[str, int, str, str, str]]


@pytest.fixture
def dossier(tmp_path: Path) -> Iterator[Dossier]:
    opened = Dossier.create(tmp_path / "dossier.plastiq")
    yield opened
    opened.close()


@pytest.fixture
def warnings(dossier: Dossier, tmp_path: Path) -> Callable[[Book], Found]:
    """What is odd about a book that comes in."""

    def run(book: Book) -> Found:
        path = write_xlsx(tmp_path / "book.xlsx", book)
        result = import_workbook(dossier, path, today=TODAY)
        assert result.errors == ()
        assert result.applied
        return [tuple(each.values()) for each in result.as_json()["warnings"]]

    return run


def places(found: Found) -> list[tuple[str, int, str]]:
    return [each[:3] for each in found]


@pytest.mark.parametrize(
    ("sheet", "changes", "column", "message"),
    [
        (
            "Deelnemers",
            {"uitgesloten_reden": "overmacht"},
            "uitgesloten_reden",
            "There is a reason but no day, so this person still counts.",
        ),
        ("Deelnemers", {"telefoon": 470000001}, "telefoon", "zero in front may be lost"),
        ("Deelnemers", {"postcode": 123}, "postcode", "zero in front may be lost"),
        (
            "Deelnemers",
            {"geboortedatum": datetime(2000, 5, 1, 8, 30)},
            "geboortedatum",
            "The time of day was left out.",
        ),
        (
            "Stages",
            {"start": date(2021, 11, 30), "einde": date(2021, 12, 3)},
            "start",
            "begins more than 31 days after the trajectory's latest end",
        ),
        (
            "Opvolgingen",
            {"gecontacteerd_op": date(2021, 11, 25)},
            "gecontacteerd_op",
            "This lies before the exit, 2021-11-26.",
        ),
        (
            "Opvolgingen",
            {"gecontacteerd_op": date(2022, 5, 1)},
            "gecontacteerd_op",
            "This day is still to come.",
        ),
        (
            "Tewerkstellingen",
            {"laatst_bevestigd_op": date(2022, 5, 1)},
            "laatst_bevestigd_op",
            "This day is still to come.",
        ),
        (
            "Tewerkstellingen",
            {"ondernemingsnummer": 123456789},
            "ondernemingsnummer",
            "the zero that it lost in front was put back",
        ),
    ],
)
def test_an_odd_cell(
    warnings: Callable[[Book], Found],
    sheet: str,
    changes: dict[str, Any],
    column: str,
    message: str,
) -> None:
    book = small()
    book[sheet][0].update(changes)
    (found,) = warnings(book)
    assert found[:3] == (sheet, 2, column)
    assert message in found[4]


def test_belgian_postal_codes_are_whole_as_numbers_too(
    dossier: Dossier, warnings: Callable[[Book], Found]
) -> None:
    book = small()
    book["Deelnemers"][0]["postcode"] = 9000
    assert warnings(book) == []
    with dossier.read() as work:
        assert work.find(Person, code="P1")[0].postal_code == "9000"


@pytest.mark.parametrize(("birth", "odd"), [(date(1995, 9, 20), True), (date(1995, 9, 21), False)])
def test_someone_of_26_or_older_at_the_start(
    warnings: Callable[[Book], Found], birth: date, odd: bool
) -> None:
    book = small()
    book["Deelnemers"][0]["geboortedatum"] = birth
    assert places(warnings(book)) == ([("Inschrijvingen", 2, "start")] if odd else [])


def test_an_outcome_without_its_day(warnings: Callable[[Book], Found]) -> None:
    book = small()
    book["Inschrijvingen"][0]["einde_opleiding"] = None
    book["Inschrijvingen"][1]["uitkomst"] = "stopgezet"
    assert places(warnings(book)) == [
        ("Inschrijvingen", 2, "einde_opleiding"),
        ("Inschrijvingen", 3, "laatste_dag"),
        ("Opvolgingen", 2, "inschrijving"),  # no exit any more
    ]


def test_a_second_enrolment_in_one_trajectory_that_overlaps(
    warnings: Callable[[Book], Found],
) -> None:
    book = small()
    again = {**book["Inschrijvingen"][0], "code": "E3", "start": date(2021, 10, 29)}
    book["Inschrijvingen"].append(again)
    found = warnings(book)
    assert places(found) == [("Inschrijvingen", 4, "traject"), ("Inschrijvingen", 4, "start")]
    assert [each[4] for each in found] == [
        "This person was in this trajectory before, by enrolment E1.",
        "This overlaps with enrolment E1 of the same person.",
    ]


def test_what_is_in_the_dossier_counts_too(warnings: Callable[[Book], Found]) -> None:
    warnings(small())
    enrolment = {**small()["Inschrijvingen"][0], "code": "E0", "start": date(2021, 9, 1)}
    job = {**small()["Tewerkstellingen"][0], "start": date(2022, 2, 1), "einde": date(2022, 2, 5)}
    found = warnings({"Inschrijvingen": [enrolment], "Tewerkstellingen": [job]})
    assert places(found) == [("Inschrijvingen", 2, "start"), ("Tewerkstellingen", 2, "start")]
    assert found[1][4] == "An earlier job of this person, from 2022-01-03, has no end."


def test_an_open_job_followed_by_another(warnings: Callable[[Book], Found]) -> None:
    book = small()
    later = {**book["Tewerkstellingen"][0], "start": date(2022, 2, 1)}
    book["Tewerkstellingen"].append(later)
    ((*place, _value, message),) = warnings(book)
    assert place == ["Tewerkstellingen", 2, "einde"]
    assert message == "This job has no end, but another one of this person began on 2022-02-01."


def test_unknown_sheets_and_columns_are_left_out(dossier: Dossier, tmp_path: Path) -> None:
    book = {name: table(rows) for name, rows in small().items()}
    for line, cell in zip(book["Deelnemers"], ("lievelingskleur", "rood", None), strict=True):
        line += [cell, None if cell == "lievelingskleur" else "iets"]
    book["Deelnemers"].append([None] * len(book["Deelnemers"][0]) + ["los"])
    book["Kladblad"] = [["x"]]
    book["Uitleg"] = [["x"]]
    path = write_tables(tmp_path / "book.xlsx", book)
    result = import_workbook(dossier, path, today=TODAY)
    assert result.applied
    assert result.sheets["Deelnemers"].rows == 2
    assert [(each.sheet, each.row, each.column) for each in result.warnings] == [
        ("Kladblad", 1, ""),
        ("Deelnemers", 1, "lievelingskleur"),
        ("Deelnemers", 1, "J"),
        ("Deelnemers", 1, "K"),
    ]


def test_a_code_that_now_means_someone_else(warnings: Callable[[Book], Found]) -> None:
    warnings(small())
    other = {"familienaam": "Peeters", "geboortedatum": date(1999, 1, 1)}
    person = {**small()["Deelnemers"][0], **other}
    ((*place, _value, message),) = warnings({"Deelnemers": [person]})
    assert place == ["Deelnemers", 2, "code"]
    assert message.startswith("This code belonged to Élise Claes, born on 2000-05-01.")


def test_a_number_under_two_names_is_one_company(
    dossier: Dossier, warnings: Callable[[Book], Found]
) -> None:
    book = small()
    other = {"deelnemer": "P2", "bedrijf": "Alpha", "ondernemingsnummer": "BE0123456789"}
    book["Tewerkstellingen"].append({**book["Tewerkstellingen"][0], **other})
    book["Tewerkstellingen"].append({**book["Tewerkstellingen"][0], "start": date(2022, 1, 2)})
    book["Tewerkstellingen"][2]["einde"] = date(2022, 1, 2)
    book["Tewerkstellingen"][2]["laatst_bevestigd_op"] = None
    found = warnings(book)
    assert places(found) == [("Tewerkstellingen", 3, "bedrijf")]
    with dossier.read() as work:
        assert [each.name for each in work.find(Company)] == ["Alfa"]
