"""The table of participants: Qt's own checks, lines page by page, who is chosen, its columns."""

import json
from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from uuid import UUID

import pytest
from PySide6.QtCore import QItemSelectionModel, Qt
from PySide6.QtTest import QTest
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from plastiq_tracker.domain.dates import window_around
from plastiq_tracker.domain.listing import Sorting
from plastiq_tracker.domain.records import new_id
from plastiq_tracker.domain.values import Milestone, Phase
from plastiq_tracker.domain.views import ParticipantRow, PlannedFollowUp, Urgency
from plastiq_tracker.services.listing import Listing
from plastiq_tracker.system.settings import Settings
from plastiq_tracker.ui.pages.participants_table import PAGES_KEPT, Column, ParticipantsModel
from plastiq_tracker.ui.pages.participants_view import ParticipantsTable
from plastiq_tracker.ui.widgets.paged_table import PAGE
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
        phone=None,
        email=None,
        municipality=None,
    )
    return replace(plain, **values)  # type: ignore[arg-type]


ROWS = [
    row("Adam Zoë", age=25, trajectory="VJ2021", phase=Phase.FINISHED),
    row(
        "Élias Bjørn",
        trajectory="NJ2020",
        phase=Phase.FOLLOW_UP,
        next_follow_up=planned(date(2022, 12, 1), Urgency.LATE),
        coach="Wim",
        phone="0470 11 22 33",
        municipality="Gent",
    ),
    row("Peeters Ann", next_follow_up=planned(date(2022, 2, 1)), coach="An"),
]


def listing_of(rows: Sequence[ParticipantRow], total: int | None = None) -> Listing:
    return Listing(
        b"".join(each.person_id.bytes for each in rows), len(rows) if total is None else total
    )


class Reader:
    """Brings the lines that a model asks for, at once or when told; keeps what was asked."""

    def __init__(self, model: ParticipantsModel, rows: Sequence[ParticipantRow]) -> None:
        self.model, self.at_once = model, True
        self.by_id: dict[UUID, ParticipantRow] = {each.person_id: each for each in rows}
        self.asked: list[tuple[int, int]] = []
        model.wanted.connect(self._wanted)

    def _wanted(self, first: int, count: int) -> None:
        self.asked.append((first, count))
        if self.at_once:
            self.bring(first, count)

    def bring(self, first: int, count: int) -> None:
        assert self.model.listing is not None
        ids = self.model.listing.ids(first, count)
        self.model.take(first, [self.by_id.get(each) for each in ids])


@pytest.fixture
def model(words: QtWords) -> ParticipantsModel:
    made = ParticipantsModel(words)
    made.reader = Reader(made, ROWS)  # type: ignore[attr-defined]  # lives as long as the model
    made.show_listing(listing_of(ROWS))
    return made


def names(model: ParticipantsModel) -> list[str]:
    return [model.index(at, Column.NAME).data() for at in range(model.rowCount())]


def test_the_model_keeps_qts_rules(model: ParticipantsModel, qtmodeltester: ModelTester) -> None:
    qtmodeltester.check(model)  # type: ignore[no-untyped-call]


def test_cells_say_what_they_are_about(model: ParticipantsModel) -> None:
    texts = [model.index(1, column).data() for column in Column]
    assert texts == [
        "Élias Bjørn", "22", "NJ2020", "In follow-up", "01/12/2022 · late · 12 m", "Wim",
        "P1", "0470 11 22 33", "", "Gent",
    ]  # fmt: skip
    assert not model.index(1, Column.NEXT).data(Qt.ItemDataRole.DecorationRole).isNull()
    assert model.index(2, Column.NEXT).data(Qt.ItemDataRole.DecorationRole) is None
    tip = model.index(1, Column.NEXT).data(Qt.ItemDataRole.ToolTipRole)
    assert tip.endswith("an answer counts from 17/11/2022 to 12/01/2023")


def test_a_click_on_a_header_asks_for_the_order_once(model: ParticipantsModel) -> None:
    asked: list[tuple[Sorting, bool]] = []
    model.sorting_wanted.connect(lambda sorting, down: asked.append((sorting, down)))
    model.sort(Column.NAME, UP)
    model.sort(Column.AGE, DOWN)
    model.sort(Column.AGE, DOWN)
    model.sort(Column.MUNICIPALITY, UP)
    assert asked == [(Sorting.AGE, True), (Sorting.MUNICIPALITY, False)]
    assert names(model) == ["Adam Zoë", "Élias Bjørn", "Peeters Ann"]


@pytest.fixture
def many() -> list[ParticipantRow]:
    return [row(f"Naam {at:05}") for at in range(60 * PAGE)]


@pytest.fixture
def long(words: QtWords, many: list[ParticipantRow]) -> ParticipantsModel:
    made = ParticipantsModel(words)
    made.reader = Reader(made, many)  # type: ignore[attr-defined]
    made.show_listing(listing_of(many))
    return made


def test_only_what_is_looked_at_is_read(long: ParticipantsModel) -> None:
    reader = long.reader  # type: ignore[attr-defined]
    assert reader.asked == []
    assert long.index(3210, Column.NAME).data() == "Naam 03210"
    assert reader.asked == [(32 * PAGE, PAGE)]
    assert long.index(3299, Column.NAME).data() == "Naam 03299"
    assert len(reader.asked) == 1


def test_lines_far_away_are_forgotten_and_read_again(long: ParticipantsModel) -> None:
    reader = long.reader  # type: ignore[attr-defined]
    for page in range(60):
        assert long.index(page * PAGE, Column.NAME).data() == f"Naam {page * PAGE:05}"
    assert sum(long.has(page * PAGE) for page in range(60)) == PAGES_KEPT
    assert long.has(59 * PAGE)
    assert long.index(0, Column.NAME).data() == "Naam 00000"
    assert reader.asked[-1] == (0, PAGE)


def test_lines_on_their_way_say_so_and_the_last_seen_come_first(long: ParticipantsModel) -> None:
    reader = long.reader  # type: ignore[attr-defined]
    reader.at_once = False
    cells = [long.index(page * PAGE, Column.NAME).data() for page in range(10)]
    assert cells == ["…"] * 10
    reader.bring(0, PAGE)
    assert reader.asked == [(0, PAGE), (9 * PAGE, PAGE)]


def test_the_beginning_is_seen_before_the_order_is_known(words: QtWords) -> None:
    model = ParticipantsModel(words)
    reader = Reader(model, ROWS)
    model.show_beginning(20_000, ROWS)
    assert (model.total, model.shown) == (20_000, 20_000)
    assert model.index(2, Column.NAME).data() == "Peeters Ann"
    assert model.index(19_999, Column.NAME).data() == "…"
    assert model.place_of(ROWS[1].person_id) == 1
    assert reader.asked == []


def test_a_refresh_in_the_same_order_keeps_the_old_lines_until_the_new_are_there(
    long: ParticipantsModel, many: list[ParticipantRow]
) -> None:
    reader = long.reader  # type: ignore[attr-defined]
    resets: list[None] = []
    long.modelReset.connect(lambda: resets.append(None))
    assert long.index(5, Column.NAME).data() == "Naam 00005"
    reader.at_once = False
    reader.by_id[many[5].person_id] = replace(many[5], name="Anders")
    long.show_listing(listing_of(many))
    assert long.index(5, Column.NAME).data() == "Naam 00005"
    reader.bring(0, PAGE)
    assert long.index(5, Column.NAME).data() == "Anders"
    assert resets == []


def test_who_is_gone_meanwhile_leaves_an_empty_line(model: ParticipantsModel) -> None:
    reader = model.reader  # type: ignore[attr-defined]
    del reader.by_id[ROWS[1].person_id]
    assert [model.index(at, Column.NAME).data() for at in range(3)] == [
        "Adam Zoë", None, "Peeters Ann",
    ]  # fmt: skip
    assert len(reader.asked) == 1


# The view


@pytest.fixture
def settings() -> Settings:
    return Settings()


def table_of(
    qtbot: QtBot, words: QtWords, settings: Settings, rows: Sequence[ParticipantRow] = ROWS
) -> ParticipantsTable:
    model = ParticipantsModel(words)
    model.reader = Reader(model, rows)  # type: ignore[attr-defined]
    table = ParticipantsTable(model, settings)
    table.kept = model  # type: ignore[attr-defined]
    qtbot.addWidget(table)
    table.resize(900, 400)
    table.show()
    model.show_listing(listing_of(rows))
    return table


def shown(table: ParticipantsTable) -> list[str]:
    """The columns in sight, from left to right, by name."""
    head = table.horizontalHeader()
    places = sorted(range(head.count()), key=head.visualIndex)
    return [Column(at).name for at in places if not head.isSectionHidden(at)]


def choose(table: ParticipantsTable, *places: int) -> None:
    flags = QItemSelectionModel.SelectionFlag
    table.setCurrentIndex(table.model().index(places[0], 0))
    for at in places[1:]:
        table.selectionModel().select(table.model().index(at, 0), flags.Select | flags.Rows)


def test_several_who_are_chosen_stay_so_in_another_order(
    qtbot: QtBot, words: QtWords, settings: Settings
) -> None:
    table = table_of(qtbot, words, settings)
    choose(table, 2, 0)
    assert table.selected_ids() == (ROWS[0].person_id, ROWS[2].person_id)
    table.kept.show_listing(listing_of(ROWS[::-1]))  # type: ignore[attr-defined]
    assert table.selected_ids() == (ROWS[2].person_id, ROWS[0].person_id)
    assert table.chosen_id == ROWS[2].person_id
    table.kept.show_listing(listing_of(ROWS[:2], 3))  # type: ignore[attr-defined]
    assert not table.currentIndex().isValid()
    assert table.chosen_id == ROWS[2].person_id


def test_everyone_is_chosen_without_reading_anyone(
    qtbot: QtBot, words: QtWords, settings: Settings, many: list[ParticipantRow]
) -> None:
    table = table_of(qtbot, words, settings, many)
    QTest.keyClick(table, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    asked = len(table.kept.reader.asked)  # type: ignore[attr-defined]
    assert table.selected_count == len(many)
    assert table.selected_ids() == tuple(each.person_id for each in many)
    assert len(table.kept.reader.asked) == asked  # type: ignore[attr-defined]


def test_letters_typed_soon_after_each_other_are_sought_together(
    qtbot: QtBot, words: QtWords, settings: Settings
) -> None:
    table = table_of(qtbot, words, settings)
    sought: list[str] = []
    table.sought.connect(sought.append)
    QTest.keyClicks(table, "pee")
    assert sought == ["p", "pe", "pee"]


def test_columns_are_chosen_in_the_header_and_remembered(
    qtbot: QtBot, words: QtWords, settings: Settings
) -> None:
    table = table_of(qtbot, words, settings)
    assert shown(table) == ["NAME", "AGE", "TRAJECTORY", "PHASE", "NEXT", "COACH"]
    actions = {each.text(): each for each in table.columns.menu().actions()}
    assert not actions["Name"].isEnabled()
    actions["Age"].trigger()
    actions["Phone"].trigger()
    head = table.horizontalHeader()
    head.moveSection(head.visualIndex(Column.PHONE), 1)
    head.resizeSection(Column.PHONE, 177)
    kept = Settings(columns=json.loads(json.dumps(settings.columns)))
    again = table_of(qtbot, words, kept)
    assert shown(again) == ["NAME", "PHONE", "TRAJECTORY", "PHASE", "NEXT", "COACH"]
    assert again.columnWidth(Column.PHONE) == 177
    again.columns.reset()
    assert shown(again) == ["NAME", "AGE", "TRAJECTORY", "PHASE", "NEXT", "COACH"]
    assert kept.columns == {}


@pytest.mark.parametrize(
    "written", ["", "{", "[]", '{"order": 3, "shown": [1], "widths": {"age": "x", "new": 4}}']
)
def test_columns_that_cannot_be_understood_are_as_at_first(
    qtbot: QtBot, words: QtWords, written: str
) -> None:
    table = table_of(qtbot, words, Settings(columns={"participants": written}))
    assert shown(table) == ["NAME", "AGE", "TRAJECTORY", "PHASE", "NEXT", "COACH"]


def test_chosen_columns_do_not_give_way(qtbot: QtBot, words: QtWords, settings: Settings) -> None:
    table = table_of(qtbot, words, settings)
    table.resize(500, 400)
    assert "COACH" not in shown(table)
    table.columns.show_column(Column.COACH, True)
    table.resize(480, 400)
    assert "COACH" in shown(table)
    assert table.columnWidth(Column.NAME) > 80


def test_home_and_end_go_to_the_first_and_the_last(
    qtbot: QtBot, words: QtWords, settings: Settings, many: list[ParticipantRow]
) -> None:
    table = table_of(qtbot, words, settings, many)
    choose(table, 3)
    QTest.keyClick(table, Qt.Key.Key_End)
    assert table.selected_ids() == (many[-1].person_id,)
    QTest.keyClick(table, Qt.Key.Key_Home, Qt.KeyboardModifier.ShiftModifier)
    assert table.selected_count == len(many)
    QTest.keyClick(table, Qt.Key.Key_End)
    QTest.keyClick(table, Qt.Key.Key_Home)
    assert table.selected_ids() == (many[0].person_id,)
