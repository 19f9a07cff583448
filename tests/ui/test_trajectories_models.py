"""The models of the page of trajectories: as Qt wants them, and what closing an edition changes."""

from dataclasses import replace
from datetime import date
from typing import Any

from PySide6.QtCore import QAbstractItemModel, QPersistentModelIndex, Qt
from pytestqt.modeltest import ModelTester

from plastiq_tracker.domain.records import Enrolment, Person, Project, Trajectory
from plastiq_tracker.domain.values import Outcome
from plastiq_tracker.domain.views import TrajectoryMember, TrajectoryRow
from plastiq_tracker.ui.forms.closing_model import ClosingModel, Column, ForAll, Own, closed
from plastiq_tracker.ui.pages.trajectories_tables import editions_model, members_model
from plastiq_tracker.ui.widgets.people_picker import Choosable, PeopleModel
from plastiq_tracker.ui.words import QtWords

PROJECT = Project(
    code="J22", name="Jongeren", period_from=date(2022, 1, 1), period_to=date(2022, 12, 31)
)
EDITION = Trajectory(code="VJ2022", project_id=PROJECT.id, name="Voorjaar", start=date(2022, 3, 7))
ANN = Person(code="P1", first_name="Ann", last_name="Peeters", birth_date=date(2000, 1, 1))
BO = Person(code="P2", first_name="Bo", last_name="Ødegård", birth_date=date(1990, 1, 1))


def row(code: str, enrolled: int) -> TrajectoryRow:
    return TrajectoryRow(
        trajectory=replace(EDITION, code=code), project=PROJECT, enrolled=enrolled,
        active=enrolled, completed=0, dropped_out=0,
    )  # fmt: skip


def member(person: Person = ANN, **values: Any) -> TrajectoryMember:
    enrolment = Enrolment(
        code=f"{person.code}-VJ2022",
        person_id=person.id,
        trajectory_id=EDITION.id,
        **{"start": date(2022, 3, 7)} | values,
    )
    return TrajectoryMember(enrolment=enrolment, person=person, exit=None)


def shown(model: QAbstractItemModel, column: int) -> list[str]:
    return [model.index(at, column).data() for at in range(model.rowCount())]


def test_editions(qtmodeltester: ModelTester, words: QtWords) -> None:
    model = editions_model(words)
    model.set_rows([row("B", 2), row("A", 10)])
    qtmodeltester.check(model)  # type: ignore[no-untyped-call]
    assert shown(model, 0) == ["B", "A"]
    model.sort(3, Qt.SortOrder.DescendingOrder)
    assert shown(model, 3) == ["10", "2"], "as numbers, not as words"
    model.sort(-1)
    assert shown(model, 0) == ["B", "A"]


def test_what_is_not_known_comes_last_both_ways(words: QtWords) -> None:
    model = members_model(words)
    model.set_rows([member(), member(BO, training_end=date(2022, 4, 1))])
    for order in Qt.SortOrder:
        model.sort(2, order)
        assert shown(model, 2) == ["01/04/2022", "—"]


def test_members(qtmodeltester: ModelTester, words: QtWords) -> None:
    model = members_model(words)
    model.set_rows([member(), member(BO, outcome=Outcome.DROPPED_OUT, dropout_reason="ziek")])
    qtmodeltester.check(model)  # type: ignore[no-untyped-call]
    assert model.index(1, 4).data(Qt.ItemDataRole.ToolTipRole) == "ziek"


def test_a_chosen_line_stays_chosen_when_sorted(words: QtWords) -> None:
    model = members_model(words)
    model.set_rows([member(), member(BO)])
    kept = QPersistentModelIndex(model.index(0, 0))
    model.sort(0)
    assert kept.data() == "Peeters Ann"
    assert shown(model, 0) == ["Ødegård Bo", "Peeters Ann"], "Ø is sorted as O"


def test_people_to_enrol(qtmodeltester: ModelTester) -> None:
    model = PeopleModel([Choosable(ANN, taken=True), Choosable(BO, taken=False)])
    model.set_start(date(2022, 3, 7))
    qtmodeltester.check(model)  # type: ignore[no-untyped-call]
    assert shown(model, 1) == ["22", "32"]
    assert shown(model, 2) == ["Enrolled here already", "26 or older"]
    model.set_filter("odegard")
    assert shown(model, 0) == ["Ødegård Bo"]
    model.toggle(0)
    assert model.chosen == {BO.id}
    assert [each.person for each in model.older()] == [BO]
    model.toggle(0)
    assert not model.chosen


def test_closing(qtmodeltester: ModelTester, words: QtWords) -> None:
    model = ClosingModel(words, [member(), member(BO, outcome=Outcome.DROPPED_OUT)])
    model.set_for_all(ForAll(Outcome.COMPLETED, date(2022, 4, 15)))
    qtmodeltester.check(model)  # type: ignore[no-untyped-call]
    assert shown(model, Column.OUTCOME) == ["Completed", "Dropped out"]
    assert shown(model, Column.TRAINING_END) == ["15/04/2022", ""]
    assert [each.outcome for each in model.changed()] == [Outcome.COMPLETED]
    assert model.index(0, Column.OUTCOME).data(Qt.ItemDataRole.FontRole).bold()
    assert not model.flags(model.index(0, Column.LAST_DAY)) & Qt.ItemFlag.ItemIsEditable
    assert model.flags(model.index(1, Column.LAST_DAY)) & Qt.ItemFlag.ItemIsEditable


def test_what_is_typed_as_a_day_and_is_none_stays_in_sight(words: QtWords) -> None:
    model = ClosingModel(words, [member()])
    cell = model.index(0, Column.TRAINING_END)
    assert model.setData(cell, "30/2")
    assert cell.data() == "30/2"
    assert cell.data(Qt.ItemDataRole.EditRole) == "30/2"
    assert "not a date" in cell.data(Qt.ItemDataRole.ToolTipRole)
    assert len(model.problems()) == 1
    model.setData(cell, None)
    assert not model.problems()


ENROLMENT = member(training_end=date(2022, 4, 15)).enrolment
ALL = ForAll(Outcome.COMPLETED, date(2022, 4, 22))


def test_ticked_gets_what_everyone_gets() -> None:
    after = closed(ENROLMENT, Own(ticked=True), ALL)
    assert (after.outcome, after.training_end) == (Outcome.COMPLETED, date(2022, 4, 22))


def test_not_ticked_and_not_touched_stays() -> None:
    assert closed(ENROLMENT, Own(ticked=False), ALL) == ENROLMENT


def test_an_exception_goes_before_what_everyone_gets() -> None:
    own = Own(ticked=True, training_end=date(2022, 4, 8))
    assert closed(ENROLMENT, own, ALL).training_end == date(2022, 4, 8)


def test_who_drops_out_keeps_the_planned_end() -> None:
    own = Own(ticked=True, outcome=Outcome.DROPPED_OUT, last_day=date(2022, 4, 1))
    after = closed(ENROLMENT, own, ALL)
    assert (after.outcome, after.training_end) == (Outcome.DROPPED_OUT, date(2022, 4, 15))
    assert after.last_day == date(2022, 4, 1)


def test_leaving_the_outcome_changes_only_the_dates() -> None:
    after = closed(ENROLMENT, Own(ticked=True), ForAll(None, date(2022, 4, 22)))
    assert (after.outcome, after.training_end) == (Outcome.ACTIVE, date(2022, 4, 22))
