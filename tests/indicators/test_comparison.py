"""Two groups side by side, against statsmodels, the naive implementation and hand counts."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from fractions import Fraction
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from statsmodels.stats.proportion import confint_proportions_2indep

from plastiq_tracker.domain.criteria import Criteria
from plastiq_tracker.domain.trouble import NotFound, Trouble
from plastiq_tracker.domain.values import Dimension, Education, Gender
from plastiq_tracker.domain.words import PlainWords
from plastiq_tracker.indicators.compared_rates import Counted
from plastiq_tracker.indicators.comparison import (
    Caution,
    Comparison,
    Kind,
    RateComparison,
    Verdict,
)
from plastiq_tracker.indicators.comparison import compare as compare_places
from plastiq_tracker.indicators.comparison_words import difference_said, interval_said, said
from plastiq_tracker.indicators.tracing import Place
from plastiq_tracker.services.comparison import compare
from plastiq_tracker.services.dossiers import make_demo
from plastiq_tracker.services.reading import reading_in
from plastiq_tracker.services.statistics import default_criteria
from plastiq_tracker.store.dossier import Dossier
from tests.comparing import unequal
from tests.indicators.readings import holding
from tests.reference import naive
from tests.reference.naive import World
from tests.reference.strategies import worlds_with_criteria


def counted(k: int, n: int, due: int | None = None, waiting: int = 0, still: int = 0) -> Counted:
    """`k` of `n` known, of so many due; so many waiting, and so many due who can be reached."""
    due = n if due is None else due
    return Counted(k=k, n=n, due=due, people=due + waiting, waiting=waiting, open=waiting + still)


def rate(first: Counted, second: Counted) -> RateComparison:
    return RateComparison(key="milestone_3_rate_known", first=first, second=second)


# --------------------------------------------------------------------------- the arithmetic


@given(st.integers(0, 300), st.integers(1, 300), st.integers(0, 300), st.integers(1, 300))
def test_the_interval_is_newcombes(k: int, n: int, other_k: int, other_n: int) -> None:
    k, other_k = min(k, n), min(other_k, other_n)
    made = rate(counted(k, n), counted(other_k, other_n))
    limits = confint_proportions_2indep(k, n, other_k, other_n, compare="diff", method="newcomb")
    assert made.interval == pytest.approx(limits, abs=1e-9)
    assert made.difference == Fraction(k, n) - Fraction(other_k, other_n)
    if min(n, other_n) < 30:
        assert made.verdict is Verdict.TOO_FEW
    else:
        larger = limits[0] > 1e-9 or limits[1] < -1e-9
        assert (made.verdict is Verdict.MORE_THAN_CHANCE) == larger


@pytest.mark.parametrize(
    ("first", "second", "verdict"),
    [
        (counted(0, 0), counted(20, 40), Verdict.NOTHING),
        # A large difference: no word below 30 known in either group.
        (counted(29, 29), counted(5, 40), Verdict.TOO_FEW),
        (counted(35, 40), counted(0, 29), Verdict.TOO_FEW),
        (counted(30, 30), counted(5, 40), Verdict.MORE_THAN_CHANCE),
        (counted(5, 40), counted(30, 30), Verdict.MORE_THAN_CHANCE),
        # Newcombe's own example is 5 to 33 points; ten fewer of the first take it to zero.
        (counted(56, 70), counted(48, 80), Verdict.MORE_THAN_CHANCE),
        (counted(46, 70), counted(48, 80), Verdict.MAY_BE_CHANCE),
        (counted(30, 30), counted(30, 30), Verdict.MAY_BE_CHANCE),
    ],
)
def test_what_may_be_said_of_chance(first: Counted, second: Counted, verdict: Verdict) -> None:
    assert rate(first, second).verdict is verdict


SETTLED = counted(20, 40)


@pytest.mark.parametrize(
    ("first", "second", "cautions"),
    [
        (SETTLED, SETTLED, []),
        (SETTLED, counted(20, 40, still=1), [Caution(Kind.PROVISIONAL, "second")]),
        (counted(20, 40, waiting=10), SETTLED, [Caution(Kind.PROVISIONAL, "first")]),
        # 11 of 51 are still waiting here and nobody there: more than a fifth.
        (
            counted(20, 40, waiting=11),
            SETTLED,
            [Caution(Kind.PROVISIONAL, "first"), Caution(Kind.NOT_EQUALLY_FAR)],
        ),
        # 40 known of 50 due is 80 %; of 51 it is less.
        (counted(20, 40, due=50), SETTLED, []),
        (SETTLED, counted(20, 40, due=51), [Caution(Kind.LOW_COVERAGE, "second")]),
        # 38 of 40 against 20 of 40: nobody unknown; 20 unknown there could make 40 of 60 of it,
        # which is still less than 38 of 40; with as many unknown in both it can be undone.
        (counted(38, 40), counted(20, 40), []),
        (counted(20, 40), counted(38, 40), []),
        (counted(38, 40), counted(20, 40, due=60), [Caution(Kind.LOW_COVERAGE, "second")]),
        (
            counted(38, 40, due=60),
            counted(20, 40, due=60),
            [
                Caution(Kind.LOW_COVERAGE, "first"),
                Caution(Kind.LOW_COVERAGE, "second"),
                Caution(Kind.UNREACHED),
            ],
        ),
    ],
)
def test_what_else_to_know(first: Counted, second: Counted, cautions: list[Caution]) -> None:
    assert list(rate(first, second).cautions) == cautions


def test_differences_are_said_with_their_sign() -> None:
    words = PlainWords()
    made = rate(counted(56, 70), counted(48, 80))
    assert difference_said(made.difference, words) == "+20"
    assert interval_said(made.interval, words) == "+5 to +33"
    assert difference_said(Fraction(-1, 8), words) == "−12"  # half up, as every percentage
    assert difference_said(Fraction(0), words) == "0"
    assert difference_said(None, words) == interval_said(None, words) == "—"


# --------------------------------------------------------------------------- groups and the rest


def comparisons(dossier: Dossier, world: World, criteria: Criteria) -> Iterator[Comparison]:
    """Each group beside the rest, beside the first group, and each of its parts beside its rest."""
    with holding(dossier, world) as work:
        found = reading_in(work, criteria).statistics
    places: list[tuple[Place, Place]] = []
    for group in found.groups:
        places += [((group.key,), ()), ((), (group.key,))]
        places += [((group.key,), (found.groups[0].key,))] if group is not found.groups[0] else []
        places += [((group.key, part.key), (group.key,)) for part in group.parts]
    for first, second in places:
        yield compare_places(found, first, second)


@settings(deadline=None, max_examples=150, suppress_health_check=list(HealthCheck))
@given(made=worlds_with_criteria())
def test_both_sides_are_the_figures_of_their_own_people(
    empty: Dossier, made: tuple[World, Criteria]
) -> None:
    """The rest is a group of people like any other: the naive figures of just those people."""
    world, criteria = made
    people = naive.dossiers(world, criteria)

    def within(place: Place) -> list[naive.Dossier]:
        dimensions = (criteria.by, criteria.then_by)[: len(place)]
        return [
            each
            for each in people
            if all(
                dimension is not None and naive.key_of(each, dimension) == key
                for dimension, key in zip(dimensions, place, strict=True)
            )
        ]

    for found in comparisons(empty, world, criteria):
        for side, other in ((found.first, found.second), (found.second, found.first)):
            members = within(side.place)
            if side.rest:
                left_out = [each.person.id for each in within(other.place)]
                members = [each for each in members if each.person.id not in left_out]
            wanted = naive.group(None, None, members, criteria, with_tally=False)
            here = side.group.as_json()
            for each in (wanted, here):
                each["composition"].pop("origin_tally")
                del each["key"]
                each.pop("groups", None)
            assert list(unequal(wanted, here)) == []
        shared = {side.rest for side in (found.first, found.second)}
        assert found.first.place != found.second.place
        assert shared != {True}


@settings(deadline=None, max_examples=60, suppress_health_check=list(HealthCheck))
@given(made=worlds_with_criteria())
def test_each_rate_is_the_figure_of_its_name(empty: Dossier, made: tuple[World, Criteria]) -> None:
    world, criteria = made
    for found in comparisons(empty, world, criteria):
        for at, side in enumerate((found.first, found.second)):
            group = side.group
            shares = [(each.first, each.second)[at].share for each in found.rates]
            three, twelve = group.milestones.values()
            assert shares[:1] + shares[2:4] + shares[-1:] == [
                group.completion,
                three.rate_known,
                twelve.rate_known,
                group.same_employer.rate_known,
            ]


# --------------------------------------------------------------------------- the demo, by hand


@pytest.fixture(scope="module")
def demo(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Dossier]:
    dossier = make_demo(tmp_path_factory.mktemp("comparison") / "demo.plastiq")
    yield dossier
    dossier.close()


def of_demo(demo: Dossier, first: Place, second: Place, **more: Any) -> Comparison:
    criteria = replace(default_criteria(demo, date(2022, 4, 30)), **more)
    return compare(demo, criteria, first, second)


def k_and_n(found: Comparison) -> dict[str, tuple[int, int, int, int]]:
    return {
        each.key: (each.first.k, each.first.n, each.second.k, each.second.n) for each in found.rates
    }


def test_two_cohorts_of_the_demo(demo: Dossier) -> None:
    """As in the report's figures: 15 of 22 and 19 of 27 at 3 months, 14 of 22 at 12."""
    found = of_demo(demo, ("NJ2020",), ("NJ2021",))
    assert k_and_n(found) == {
        "completion": (20, 22, 24, 27),
        "workplace_track_share": (12, 22, 16, 27),
        "milestone_3_rate_known": (15, 22, 19, 27),
        "milestone_12_rate_known": (14, 22, 0, 0),
        "milestone_3_positive_outflow": (17, 22, 23, 27),
        "milestone_12_positive_outflow": (19, 22, 0, 0),
        "same_employer_rate_known": (11, 15, 0, 0),
    }
    assert {each.verdict for each in found.rates[:3]} == {Verdict.TOO_FEW}
    twelve = found.rates[3]
    assert (twelve.verdict, twelve.difference, twelve.interval) == (Verdict.NOTHING, None, None)
    told = [PlainWords().say(text) for text in said(found, twelve)]
    assert told == [
        "There is nothing to compare yet.",
        "NJ2021: provisional, 27 of 27 can still change this.",
        "The groups are not equally far: for one of them many moments are still to come.",
    ]
    assert found.composition["gender"][Gender.V] == (3, 3)
    assert found.composition["education"][Education.MAX_LSO] == (10, 12)
    assert found.composition_difference((10, 12)) == Fraction(10, 22) - Fraction(12, 27)


def test_men_beside_the_others(demo: Dossier) -> None:
    """79 men and 11 women, in all 50 of 71 known at 3 months, the women 6 of 9."""
    found = of_demo(demo, ("M",), (), by=Dimension.GENDER)
    assert k_and_n(found)["milestone_3_rate_known"] == (44, 62, 6, 9)
    assert (found.first.group.enrolled, found.second.group.enrolled) == (79, 11)
    assert PlainWords().show(found.second.name) == "All others"
    # 63 of the men have exited, 16 not; nobody's 3 months are open that has exited.
    for each in found.rates[:3]:
        assert (each.first.people, each.first.waiting, each.first.open) == (79, 16, 16)
        assert each.cautions == (
            Caution(Kind.PROVISIONAL, "first"),
            Caution(Kind.PROVISIONAL, "second"),
        )
    turned = of_demo(demo, (), ("M",), by=Dimension.GENDER)
    assert turned.first.group == found.second.group


def test_a_part_beside_the_rest_of_its_group(demo: Dossier) -> None:
    """Of NJ2020's 22 three are women."""
    split = {"by": Dimension.COHORT, "then_by": Dimension.GENDER}
    found = of_demo(demo, ("NJ2020", "V"), ("NJ2020",), **split)
    assert (found.first.group.enrolled, found.second.group.enrolled) == (3, 19)
    words = PlainWords()
    assert words.show(found.first.name) == "NJ2020 · Female"
    assert words.show(found.second.name) == "The rest of NJ2020"
    parts = of_demo(demo, ("NJ2020", "V"), ("NJ2021", "V"), **split)
    assert (parts.first.group.enrolled, parts.second.group.enrolled) == (3, 3)
    assert {parts.first.rest, parts.second.rest} == {False}


def test_what_is_not_there_is_told(demo: Dossier) -> None:
    with pytest.raises(NotFound, match=r"nobody in group X\. The groups are: NJ2020, VJ2021"):
        of_demo(demo, ("X",), ("NJ2020",))
    with pytest.raises(Trouble, match="two different groups"):
        of_demo(demo, ("NJ2020",), ("NJ2020",))
    with pytest.raises(NotFound, match="nobody is in these figures"):
        of_demo(demo, ("NJ2020",), (), regions=frozenset({"Elders"}))
