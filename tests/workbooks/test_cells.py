"""What a single cell is taken for: dates, numbers, amounts, texts, and words of closed lists."""

from datetime import date, datetime
from enum import StrEnum
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from plastiq_tracker.domain.values import (
    Answer,
    Channel,
    Contract,
    Education,
    Gender,
    InternshipKind,
    InternshipOutcome,
    Milestone,
    Outcome,
)
from plastiq_tracker.store.schema import CLOSED_LISTS
from plastiq_tracker.workbooks.cells import read_cell, shown
from plastiq_tracker.workbooks.columns import TABLES, Column, Kind
from plastiq_tracker.workbooks.vocabulary import choices, member


def read(cell: Any, kind: Kind, closed: type[StrEnum] | None = None) -> Any:
    found = read_cell(cell, Column("kolom", "field", kind, closed=closed))
    assert found.error is None
    return found.value


def fails(cell: Any, kind: Kind) -> bool:
    return read_cell(cell, Column("kolom", "field", kind)).error is not None


@pytest.mark.parametrize("kind", [kind for kind in Kind if kind is not Kind.CLOSED])
@pytest.mark.parametrize("cell", [None, "", "  ", "\u00a0\u202f", "\u200b\ufeff"])
def test_a_blank_cell_is_not_known(cell: Any, kind: Kind) -> None:
    assert read(cell, kind) is None


@pytest.mark.parametrize(
    "cell",
    [
        date(2021, 8, 3),
        datetime(2021, 8, 3),
        datetime(2021, 8, 3, 14, 30),
        "03/08/2021",
        "3/8/2021",
        "03-08-2021",
        "3.8.2021",
        "2021-08-03",
        "2021-8-3",
        "2021-08-03T00:00:00",
        "2021-08-03 14:30",
        "\u00a003/08/2021 ",
    ],
)
def test_dates(cell: Any) -> None:
    assert read(cell, Kind.DATE) == date(2021, 8, 3)


@pytest.mark.parametrize(
    "cell",
    ["8/2021", "03/08-2021", "03/08/21", "2021-02-30", "31/04/2021", 44411, True, "1:30:00", "?"],
)
def test_no_dates(cell: Any) -> None:
    assert fails(cell, Kind.DATE)


@pytest.mark.parametrize(
    ("cell", "cents"),
    [
        (243054.51, 24305451),
        (242508.09, 24250809),
        (40000, 4000000),
        (1.005, 101),
        (12.345, 1235),
        (-12.345, -1235),
        (0.1 + 0.2, 30),
        ("1.234,56", 123456),
        ("€ 1.234,56", 123456),
        ("1 234,56 €", 123456),
        ("EUR 1.234.567,8", 123456780),
        ("1234.56", 123456),
        ("1,234.56", 123456),
        ("1,234,567", 123456700),
        ("1.234", 123400),
        ("12,5", 1250),
        ("-€ 3,10", -310),
        ("−3,10", -310),
    ],
)
def test_amounts(cell: Any, cents: int) -> None:
    assert read(cell, Kind.AMOUNT) == cents


@pytest.mark.parametrize("cell", ["1.23.4", "1e5", "twaalf", "1,2,3", True, date(2021, 1, 1), "€"])
def test_no_amounts(cell: Any) -> None:
    assert fails(cell, Kind.AMOUNT)


@given(st.integers(-(10**11), 10**11))
def test_every_amount_of_cents_survives_being_a_float(cents: int) -> None:
    assert read(cents / 100, Kind.AMOUNT) == cents


@pytest.mark.parametrize(("cell", "number"), [(12.0, 12), (12, 12), ("12", 12), ("1.200", 1200)])
def test_whole_numbers(cell: Any, number: int) -> None:
    assert read(cell, Kind.INTEGER) == number


@pytest.mark.parametrize("cell", [12.5, "12,5", "twaalf", False, float("nan"), float("inf")])
def test_no_whole_numbers(cell: Any) -> None:
    assert fails(cell, Kind.INTEGER)


@pytest.mark.parametrize(
    ("cell", "text"),
    [
        (12.0, "12"),
        (12, "12"),
        (1.5, "1.5"),
        (True, "TRUE"),
        (" P1\u00a0", "P1"),
        ("E\u0301lise", "Élise"),
        ("a\x07b", "ab"),
        (date(2021, 8, 3), "2021-08-03"),
        (datetime(2021, 8, 3, 14, 30), "2021-08-03 14:30"),
    ],
)
def test_texts(cell: Any, text: str) -> None:
    assert read(cell, Kind.TEXT) == text
    assert shown(cell) == text


@pytest.mark.parametrize("word", ["#N/A", "#n/b", "#VERW!", "#DIV/0!", "#formula"])
def test_errors_of_formulas_are_errors_everywhere(word: str) -> None:
    assert all(fails(word, kind) for kind in Kind)


@pytest.mark.parametrize(
    ("cell", "value"),
    [
        *[(word, True) for word in ("ja", "JA", "j", "yes", "true", "waar", True, 1, 1.0)],
        *[(word, False) for word in ("nee", "Neen", "n", "no", "false", "onwaar", False, 0)],
    ],
)
def test_yes_and_no(cell: Any, value: bool) -> None:
    assert read(cell, Kind.YES_NO) is value


@pytest.mark.parametrize("word", ["misschien", "2", "10"])
def test_neither_yes_nor_no(word: str) -> None:
    assert fails(word, Kind.YES_NO)


@pytest.mark.parametrize(
    ("closed", "words"),
    [
        (Gender, {"M": "m man male Man", "V": "v vrouw female", "X": "x", "UNKNOWN": "onbekend"}),
        (Education, {"MAX_LSO": "max-lso MAX_LSO maxlso", "HSO": "hso", "UNKNOWN": "Unknown"}),
        (Outcome, {"ACTIVE": "actief ACTIEF ongoing", "DROPPED_OUT": "stopgezet dropped_out"}),
        (InternshipKind, {"WORKPLACE_TRACK": "werkplek-traject WerkplekTraject workplace_track"}),
        (InternshipOutcome, {"HIRED": "aangeworven hired", "ONGOING": "lopend in_progress"}),
        (Contract, {"FIXED_TERM": "bepaalde_duur bepaalde-duur Fixed_term", "PERMANENT": "vast"}),
        (Channel, {"PHONE": "telefoon phone", "EMAIL": "e-mail email Émail"}),
        (Answer, {"EMPLOYED": "aan_het_werk AanHetWerk employed", "NO_CONTACT": "niet-bereikt"}),
        (Milestone, {"THREE": "3 3_maanden", "TWELVE": "12 12maanden"}),
    ],
)
def test_words_of_closed_lists(closed: type[StrEnum], words: dict[str, str]) -> None:
    for name, written in words.items():
        for word in written.split():
            assert read(word, Kind.CLOSED, closed) is closed[name]


@pytest.mark.parametrize("closed", CLOSED_LISTS)
def test_every_value_has_a_word_of_its_own_and_its_identifiers(closed: type[StrEnum]) -> None:
    assert [member(closed, word) for word in choices(closed)] == list(closed)
    for value in closed:
        assert member(closed, value.value) is member(closed, value.name.lower()) is value
    assert member(closed, "iets anders") is None


def test_milestones_may_be_numbers_but_no_others() -> None:
    assert read(3.0, Kind.CLOSED, Milestone) is Milestone.THREE
    assert all(member(Milestone, word) is None for word in ("1.2", "1-2", "-3", "03", "30"))


def test_the_columns_name_fields_of_their_records() -> None:
    for table in TABLES:
        names = set(table.record.__dataclass_fields__) | {"enterprise_number"}
        assert {column.field for column in table.columns} <= names
        assert set(table.key) <= {column.field for column in table.columns}
        assert len({column.header for column in table.columns}) == len(table.columns)
