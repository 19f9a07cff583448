"""Targets against actual: the report's own numbers, and plain sums over made-up activities."""

from dataclasses import replace
from datetime import date, timedelta
from fractions import Fraction
from pathlib import Path
from uuid import UUID

from hypothesis import given
from hypothesis import strategies as st

from plastiq_tracker.domain.criteria import Criteria
from plastiq_tracker.domain.records import Action, Activity
from plastiq_tracker.indicators.targets import Reached, Targets, targets
from plastiq_tracker.services.dossiers import DEMO_DAY, make_demo
from plastiq_tracker.services.statistics import default_criteria
from plastiq_tracker.services.targets import targets as targets_in
from tests.factories import days

CRITERIA = Criteria(
    project="J", period_from=date(2020, 1, 1), period_to=date(2020, 1, 31), as_of=date(2020, 1, 25)
)
PROJECT = UUID(int=1)


def by_kind(found: Targets) -> dict[tuple[str, str], tuple[int | None, int | None]]:
    return {(each.code, each.kind.value): (each.target, each.actual) for each in found.targets}


REPORTED = {
    ("A1", "young_people"): (1000, 14_553),
    ("A1", "companies"): (60, 135),
    ("A1", "mediators"): (70, 487),
    ("A2", "young_people"): (400, 220),
    ("A3", "young_people"): (50, None),
    ("A4", "young_people"): (150, 775),
    ("A5", "mentors"): (30, 46),
}
"""As printed in the report; its 90 young people of action 3 are persons, not contacts."""


def test_demo_has_the_numbers_of_the_report(tmp_path: Path) -> None:
    dossier = make_demo(tmp_path / "demo.plastiq")
    criteria = default_criteria(dossier, DEMO_DAY)
    found = targets_in(dossier, criteria)
    only_one = targets_in(dossier, replace(criteria, trajectories=frozenset({"NJ2021"})))
    dossier.close()
    assert by_kind(found) == REPORTED
    assert list(by_kind(found)) == list(REPORTED)
    assert found.targets[0].multiple == Fraction(14_553, 1000)
    assert found.targets[4].multiple is None
    assert found.participants == 90
    assert by_kind(only_one) == REPORTED
    assert only_one.participants == 27


def test_nothing_recorded_is_not_nothing_reached() -> None:
    action = Action(code="A", project_id=PROJECT, number=1, title="A", target_mentors=5)
    asked = Activity(action_id=action.id, held_on=date(2020, 1, 5), title="T", reach_mentors=0)
    assert by_kind(targets(CRITERIA, [action], [], 0)) == {("A", "mentors"): (5, None)}
    assert by_kind(targets(CRITERIA, [action], [asked], 0)) == {("A", "mentors"): (5, 0)}


def test_a_target_of_zero_has_no_multiple() -> None:
    action = Action(code="A", project_id=PROJECT, number=1, title="A", target_mentors=0)
    held = Activity(action_id=action.id, held_on=date(2020, 1, 5), title="T", reach_mentors=3)
    (found,) = targets(CRITERIA, [action], [held], 0).targets
    assert (found.target, found.actual, found.multiple) == (0, 3, None)


@st.composite
def held(draw: st.DrawFn) -> list[tuple[int, date, int | None, int | None]]:
    """Activities: of which action, on which day, and how many young people and mentors."""
    reach = st.none() | st.integers(0, 9)
    day = st.sampled_from([0, 1, 24, 25, 30, 31, -1]).map(lambda at: date(2020, 1, 1) + days(at))
    return draw(st.lists(st.tuples(st.integers(0, 1), day, reach, reach), max_size=6))


@given(rows=held(), until=st.sampled_from([date(2020, 1, 25), date(2020, 3, 1)]))
def test_sums_of_what_was_held_in_the_period_by_the_day(
    rows: list[tuple[int, date, int | None, int | None]], until: date
) -> None:
    criteria = replace(CRITERIA, as_of=until)
    actions = [
        Action(code=code, project_id=PROJECT, number=number, title=code, target_companies=1)
        for code, number in (("B", 2), ("A", 1))
    ]
    activities = [
        Activity(
            action_id=actions[which].id,
            held_on=day,
            title="T",
            reach_young_people=young,
            reach_mentors=mentors,
        )
        for which, day, young, mentors in rows
    ]
    wanted: dict[tuple[str, str], tuple[int | None, int | None]] = {}
    for code, which in (("A", 1), ("B", 0)):
        sums: dict[str, int] = {}
        for of, day, young, mentors in rows:
            counts = date(2019, 12, 31) < day < min(until + timedelta(1), date(2020, 2, 1))
            if of == which and counts:
                for kind, number in (("young_people", young), ("mentors", mentors)):
                    if number is not None:
                        sums[kind] = sums.get(kind, 0) + number
        for kind in Reached:
            if kind == "companies":
                wanted[code, "companies"] = (1, None)
            elif kind in sums:
                wanted[code, kind.value] = (None, sums[kind])
    found = targets(criteria, actions, activities, 0)
    assert by_kind(found) == wanted
    assert list(by_kind(found)) == list(wanted)
