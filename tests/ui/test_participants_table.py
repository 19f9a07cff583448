"""The table of participants: Qt's own checks of the model, sorting, searching, many rows."""

from dataclasses import replace
from datetime import date, timedelta

import pytest
from PySide6.QtCore import Qt
from pytestqt.modeltest import ModelTester

from plastiq_tracker.domain.dates import window_around
from plastiq_tracker.domain.records import new_id
from plastiq_tracker.domain.search import fold
from plastiq_tracker.domain.values import Milestone, Phase
from plastiq_tracker.domain.views import ParticipantRow, PlannedFollowUp, Urgency
from plastiq_tracker.ui.pages.participants_table import (
    ROW_ROLE,
    SORT_ROLE,
    Column,
    ParticipantsModel,
)
from plastiq_tracker.ui.words import QtWords

UP, DOWN = Qt.SortOrder.AscendingOrder, Qt.SortOrder.DescendingOrder


def planned(due: date, urgency: Urgency = Urgency.UPCOMING) -> PlannedFollowUp:
    return PlannedFollowUp(
        enrolment_id=new_id(),
        milestone=Milestone.TWELVE,
        window=window_around(due),
        urgency=urgency,
    )


def row(name: str, **values: object) -> ParticipantRow:
    """A line as the service makes it, with what matters to the test."""
    plain = ParticipantRow(
        person_id=new_id(),
        code="P1",
        name=name,
        birth_date=date(2000, 1, 1),
        age=22,
        trajectory=None,
        phase=Phase.REGISTERED,
        next_follow_up=None,
        coach=None,
        search_key=fold(name),
    )
    return replace(plain, **values)  # type: ignore[arg-type]


ROWS = [
    row("Adam Zoë", age=25, birth_date=date(1997, 3, 1), trajectory="VJ2021", phase=Phase.FINISHED),
    row(
        "Élias Bjørn",
        trajectory="NJ2020",
        phase=Phase.FOLLOW_UP,
        next_follow_up=planned(date(2022, 12, 1), Urgency.LATE),
        coach="Wim",
    ),
    row("Peeters Ann", next_follow_up=planned(date(2022, 2, 1)), coach="An"),
]


@pytest.fixture
def model() -> ParticipantsModel:
    made = ParticipantsModel(QtWords("en"))
    made.set_rows(ROWS)
    return made


def names(model: ParticipantsModel) -> list[str]:
    return [model.index(at, Column.NAME).data() for at in range(model.rowCount())]


def test_the_model_keeps_qts_rules(model: ParticipantsModel, qtmodeltester: ModelTester) -> None:
    qtmodeltester.check(model)  # type: ignore[no-untyped-call]


def test_cells_say_what_they_are_about(model: ParticipantsModel) -> None:
    texts = [model.index(1, column).data() for column in Column]
    assert texts == [
        "Élias Bjørn", "22", "NJ2020", "In follow-up", "01/12/2022 · late · 12 m", "Wim",
    ]  # fmt: skip
    assert not model.index(1, Column.NEXT).data(Qt.ItemDataRole.DecorationRole).isNull()
    assert model.index(2, Column.NEXT).data(Qt.ItemDataRole.DecorationRole) is None
    assert model.index(1, Column.NAME).data(ROW_ROLE) is ROWS[1]
    assert model.index(1, Column.NEXT).data(SORT_ROLE) == date(2022, 12, 1)


@pytest.mark.parametrize(
    ("column", "order", "expected"),
    [
        (Column.NAME, UP, "Adam Élias Peeters"),
        (Column.NAME, DOWN, "Peeters Élias Adam"),
        (Column.AGE, UP, "Élias Peeters Adam"),
        (Column.TRAJECTORY, UP, "Élias Adam Peeters"),
        (Column.TRAJECTORY, DOWN, "Adam Élias Peeters"),
        (Column.PHASE, UP, "Peeters Élias Adam"),
        (Column.NEXT, UP, "Peeters Élias Adam"),
        (Column.NEXT, DOWN, "Élias Peeters Adam"),
        (Column.COACH, UP, "Peeters Élias Adam"),
    ],
)
def test_columns_sort_by_their_values_and_what_is_missing_comes_last(
    model: ParticipantsModel, column: Column, order: Qt.SortOrder, expected: str
) -> None:
    model.sort(column, order)
    assert [name.split()[0] for name in names(model)] == expected.split()


@pytest.mark.parametrize(
    ("typed", "expected"),
    [
        ("", 3),
        ("  ", 3),
        ("ELIAS bjorn", 1),
        ("bjørn élias", 1),
        ("ann peet", 1),
        ("ann adam", 0),
        ("e", 3),
    ],
)
def test_every_word_must_stand_somewhere(
    model: ParticipantsModel, typed: str, expected: int
) -> None:
    model.set_filter(typed)
    assert (model.shown, model.total) == (expected, 3)


def test_filter_and_sorting_outlive_new_rows(model: ParticipantsModel) -> None:
    model.set_filter("e", lambda each: each.coach is not None)
    model.sort(Column.NAME, DOWN)
    model.set_rows([*ROWS, row("Zeman Eva", coach="Wim")])
    assert names(model) == ["Zeman Eva", "Peeters Ann", "Élias Bjørn"]


def test_twenty_thousand_rows_are_filtered_and_sorted() -> None:
    model = ParticipantsModel(QtWords("en"))
    first = date(1997, 1, 1)
    many = [
        row(f"Naam {at:05}", birth_date=first + timedelta(days=at % 3000)) for at in range(20_000)
    ]
    model.set_rows(many)
    model.sort(Column.AGE, DOWN)
    assert model.row_at(0).birth_date == first
    for typed, shown in (("naam", 20_000), ("naam 1", 16_951), ("naam 12345", 1)):
        model.set_filter(typed)
        assert model.shown == sum(
            all(part in each.search_key for part in typed.split()) for each in many
        )
        assert model.shown <= shown
    assert model.place_of(many[12345].person_id) == 0
