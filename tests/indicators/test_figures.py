"""A figure and the people behind it: each count, rate and interval from the list that opens."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from fractions import Fraction
from itertools import product

import pytest

from plastiq_tracker.domain.criteria import Criteria
from plastiq_tracker.domain.trouble import NotFound
from plastiq_tracker.domain.values import Dimension, Milestone, Population
from plastiq_tracker.exports.columns import Column, Shape, Value
from plastiq_tracker.exports.tables import outcome_table
from plastiq_tracker.indicators.curves import survival_at
from plastiq_tracker.indicators.figures import FIGURES, membership
from plastiq_tracker.indicators.in_work import MONTHS, in_work
from plastiq_tracker.indicators.intervals import wilson
from plastiq_tracker.indicators.results import Group, ratio
from plastiq_tracker.indicators.trace import Trace
from plastiq_tracker.indicators.tracing import Figure, Part, Place
from plastiq_tracker.services import dossiers
from plastiq_tracker.services.reading import Reading, reading
from plastiq_tracker.services.statistics import default_criteria
from plastiq_tracker.store.dossier import Dossier
from tests.reference.edge_cases import on, world
from tests.worlds import dossier_of

DAYS = (
    date(2020, 9, 20),
    date(2020, 11, 30),
    date(2021, 3, 1),
    date(2021, 12, 1),
    date(2022, 4, 30),
    date(2023, 12, 31),
)


@pytest.fixture(scope="module")
def demo(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Dossier]:
    dossier = dossiers.make_demo(tmp_path_factory.mktemp("figures") / "demo.plastiq")
    yield dossier
    dossier.close()


def trace_of(read: Reading, key: str, place: Place = ()) -> Trace:
    return Trace(read.facts, read.found, read.episodes, read.criteria, Figure(key, place))


def sizes(read: Reading, key: str, place: Place = ()) -> tuple[int, int, int]:
    """How many are counted, the rest, and left out."""
    trace = trace_of(read, key, place)
    counted, rest, left_out = (len(trace.places(part)) for part in Part)
    return counted, rest, left_out


def places(read: Reading) -> Iterator[tuple[Place, Group]]:
    """Every place of the tables: the total, the groups and their parts."""
    yield (), read.statistics.total
    for group in read.statistics.groups:
        yield (group.key,), group
        for part in group.parts:
            yield (group.key, part.key), part


def columns(read: Reading) -> Iterator[Column[Group]]:
    """Every column that holds a figure about persons, and the ends of those that hold two."""
    for column in outcome_table(read.statistics).columns:
        if column.shape is not Shape.TEXT and "origin_tally" not in column.key:
            yield from {each.key: each for each in (column, *column.parts())}.values()


def from_people(column: Column[Group], counted: int, rest: int) -> Value:
    """The figure as the numbers of its people make it."""
    whole = counted + rest
    if column.shape is Shape.COUNT:
        assert rest == 0
        return counted
    if "interval" in column.key:
        limits = wilson(counted, whole)
        if limits is None or column.shape is Shape.SPAN:
            return limits
        return limits[column.key.endswith("_upper")]
    return ratio(counted, whole)


def criteria_of(dossier: Dossier, day: date) -> Iterator[Criteria]:
    base = default_criteria(dossier, day)
    yield base
    yield replace(base, by=Dimension.COMPANY, then_by=Dimension.EDUCATION)
    yield replace(base, by=Dimension.GENDER, then_by=Dimension.COHORT)
    yield replace(base, by=Dimension.REGION, population=Population.COMPLETERS)


@pytest.mark.parametrize("day", DAYS)
def test_every_figure_is_the_number_of_its_people(demo: Dossier, day: date) -> None:
    looked_at = 0
    for criteria in criteria_of(demo, day):
        read = reading(demo, criteria)
        for (place, group), column in product(places(read), tuple(columns(read))):
            counted, rest, left_out = sizes(read, column.key, place)
            where = (column.key, place)
            assert counted + rest + left_out == group.enrolled, where
            if column.key.endswith("_bounds"):
                least, _, _ = sizes(read, column.key.replace("bounds", "lower"), place)
                most, others, _ = sizes(read, column.key.replace("bounds", "upper"), place)
                ends = (ratio(least, least + rest), ratio(most, most + others))
                assert column.value(group) == (None if None in ends else ends), where
                assert counted == least
            elif column.shape is Shape.FLAG:
                assert column.value(group) is _provisional(read, column.key, place), where
            else:
                assert column.value(group) == from_people(column, counted, rest), where
            looked_at += 1
    assert looked_at > 300


def _provisional(read: Reading, key: str, place: Place) -> bool:
    """Definitions 5, from the people of other figures."""

    def count(name: str) -> int:
        return sizes(read, key.replace("provisional", name), place)[0]

    still_open = count("pending") + count("not_due") + count("not_exited")
    assert sizes(read, key, place)[0] == still_open + count("unknown")
    known, due = count("known"), count("due")
    return bool(still_open) or (due > 0 and Fraction(known, due) < Fraction(4, 5))


@pytest.mark.parametrize("day", DAYS)
def test_points_of_the_curve_are_the_number_of_their_people(demo: Dossier, day: date) -> None:
    read = reading(demo, default_criteria(demo, day))
    found = read.retention
    for name, count in (
        ("retention_placed", found.placed),
        ("retention_events", found.events),
        ("retention_censored", found.censored),
    ):
        assert sizes(read, name) == (count, 0, found.population - count)
    for point in found.curve:
        counted, unseen, _ = sizes(read, f"retention_ended_{point.day}")
        assert (counted, unseen) == (point.events, point.censored)
    for after, at_risk in found.at_risk.items():
        counted, stopped, _ = sizes(read, f"retention_day_{after}")
        assert counted == at_risk == sizes(read, f"retention_at_risk_{after}")[0]
        assert stopped == sum(point.events for point in found.curve if point.day < after)
        survival = trace_of(read, f"retention_day_{after}").survival(after)
        assert survival == survival_at(found.curve, after).survival


def test_the_curve_of_one_cohort_is_of_its_people(demo: Dossier) -> None:
    criteria = default_criteria(demo, date(2022, 4, 30))
    whole = reading(demo, criteria)
    cohort = reading(demo, replace(criteria, trajectories=frozenset({"NJ2020"})))
    trace = trace_of(whole, "retention_day_273", ("NJ2020",))
    assert len(trace.places(Part.COUNTED)) == cohort.retention.at_risk[273]
    assert trace.survival(273) == cohort.retention.survival_at[273].survival


@pytest.mark.parametrize("day", DAYS)
def test_months_are_the_number_of_their_people(demo: Dossier, day: date) -> None:
    read = reading(demo, default_criteria(demo, day))
    table = in_work(read.facts, read.found, read.criteria)
    for group in (*table.groups, table.total):
        place: Place = () if group is table.total else (group.key,)
        for each in group.months:
            counted, rest, _ = sizes(read, f"in_work_month_{each.month}", place)
            assert (counted, counted + rest) == (each.k, each.observed)


def test_not_yet_is_not_due_and_not_exited(demo: Dossier) -> None:
    for day in DAYS:
        read = reading(demo, default_criteria(demo, day))
        for milestone in Milestone:
            counted, _, _ = sizes(read, f"milestone_{milestone.value}_not_yet")
            assert counted == read.statistics.total.milestones[milestone].not_yet


@pytest.mark.parametrize(
    ("key", "sentence"),
    [
        ("nothing", "There is no figure “nothing” about persons."),
        ("name", "There is no figure “name” about persons."),
        ("milestone_6_employed", "There is no figure “milestone_6_employed” about persons."),
        ("in_work_month_13", "There is no figure “in_work_month_13” about persons."),
        ("retention_day_", "There is no figure “retention_day_” about persons."),
        ("retention_day_-1", "There is no figure “retention_day_-1” about persons."),
        ("retention_ended_0", "There is no figure “retention_ended_0” about persons."),
        ("composition_origin_tally_yes", "nobody in particular is behind it"),
    ],
)
def test_what_is_no_figure_about_persons(demo: Dossier, key: str, sentence: str) -> None:
    assert membership(key) is None
    read = reading(demo, default_criteria(demo, date(2022, 4, 30)))
    with pytest.raises(NotFound, match=sentence):
        trace_of(read, key)


@pytest.mark.parametrize("place", [("NJ1999",), (None,), ("NJ2021", "X"), ("NJ2021", "M", "HO")])
def test_a_place_without_persons(demo: Dossier, place: Place) -> None:
    criteria = replace(default_criteria(demo, date(2022, 4, 30)), then_by=Dimension.GENDER)
    with pytest.raises(NotFound, match="There is nobody in the group"):
        trace_of(reading(demo, criteria), "enrolled", place)


def test_two_groups_that_share_nobody(demo: Dossier) -> None:
    criteria = replace(default_criteria(demo, date(2022, 4, 30)), then_by=Dimension.COHORT)
    read = reading(demo, criteria)
    assert sizes(read, "enrolled", ("NJ2021", "NJ2021")) == (27, 0, 0)
    with pytest.raises(NotFound, match="There is nobody in the group “VJ2021”"):
        trace_of(read, "enrolled", ("NJ2021", "VJ2021"))


def test_nobody_and_one_person(tmp_path_factory: pytest.TempPathFactory) -> None:
    dossier = dossier_of(world(), tmp_path_factory.mktemp("one"))
    before = reading(dossier, on(date(2020, 1, 1)))
    after = reading(dossier, on(date(2021, 12, 1)))
    dossier.close()
    keys = (*FIGURES, "retention_day_91", *(f"in_work_month_{month}" for month in MONTHS))
    for key in keys:
        assert sizes(before, key) == (0, 0, 0)
        assert sum(sizes(after, key)) == 1
    assert sizes(after, "milestone_3_pending") == (1, 0, 0)
    assert sizes(after, "milestone_3_lower") == (0, 1, 0)
    assert sizes(after, "milestone_3_upper") == (1, 0, 0)
    assert trace_of(before, "retention_day_91").survival(91) is None


def test_a_month_is_worked_out_only_when_asked(demo: Dossier) -> None:
    read = reading(demo, default_criteria(demo, date(2022, 4, 30)))
    assert set(trace_of(read, "in_work_month_7").standings.in_work) == {7}
    assert not trace_of(read, "enrolled").standings.in_work
