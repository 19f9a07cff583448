"""What leaves the house gives no small number away: attacked, and worked out by hand.

The attacker of `tests.indicators.attack` has the written file and a solver; thousands of tables
more are tried with `python -m tests.indicators.attack 5000`.
"""

from random import Random
from typing import Any

import pytest

from plastiq_tracker.domain.values import Dimension, Gender, Milestone, Population
from plastiq_tracker.indicators import disclosure
from plastiq_tracker.indicators.disclosure import Protected, protect
from plastiq_tracker.indicators.guarded_cells import Cells
from plastiq_tracker.indicators.results import Group, OriginTally, Statistics
from tests import figures
from tests.indicators.attack import attack, is_small
from tests.indicators.made_up import cohorts_of, made_up

SMALL = 5
NO_TALLY = OriginTally(yes=10, no=10, unknown=10)


def hidden(protected: Protected, *place: str | None) -> set[str]:
    return set(protected.hidden[place])


def summed(*groups: Group, **criteria: Any) -> Statistics:
    """The statistics of these groups with the total that they add up to."""

    def total(name: str) -> int:
        return sum(int(getattr(each, name)) for each in groups)

    names = ("enrolled", "completed", "dropped_out", "active", "workplace_track", "internships")
    counts: dict[str, Any] = {name: total(name) for name in names}
    tally = {
        name: sum(int(getattr(each.origin_tally, name)) for each in groups)
        for name in ("yes", "no", "unknown")
    }
    whole = figures.group(
        "total",
        three=_milestones(groups, Milestone.THREE),
        twelve=_milestones(groups, Milestone.TWELVE),
        gender={each: sum(group.gender[each] for group in groups) for each in Gender},
        origin_tally=OriginTally(**tally),
        **counts,
    )
    return figures.statistics(*groups, total=whole, **criteria)


def _milestones(groups: tuple[Group, ...], at: Milestone) -> Any:
    found = [group.milestones[at] for group in groups]
    return figures.milestone(
        employed=sum(each.employed for each in found),
        jobseeker=sum(each.not_employed for each in found),
        no_contact=sum(each.unknown for each in found),
        not_due=sum(each.not_yet for each in found),
    )


def cohort(key: str, enrolled: int, **counts: Any) -> Group:
    """A cohort without small numbers unless `counts` has them."""
    usual: dict[str, Any] = {
        "origin_tally": NO_TALLY,
        "workplace_track": enrolled,
        "internships": enrolled,
    }
    return figures.group(key, enrolled=enrolled, **(usual | counts))


@pytest.mark.parametrize("seed", range(120))
def test_an_attacker_finds_nothing(seed: int) -> None:
    found = attack(made_up(Random(seed), groups=3))
    assert found.plain == []
    assert found.told == found.hopeless


def test_the_attacker_finds_what_only_small_numbers_hide(monkeypatch: pytest.MonkeyPatch) -> None:
    """Else the tests above would show nothing."""

    def hide_small(cells: Cells) -> Any:
        return cells.small & cells.shown

    monkeypatch.setattr(disclosure, "hide", hide_small)
    found = [attack(made_up(Random(seed), groups=3)) for seed in range(10)]
    assert sum(bool(each.plain) for each in found) >= 8


NASTY = {
    "one cohort of four": summed(cohort("A", 4)),
    "one cohort with three women": summed(cohort("A", 20, gender={Gender.M: 17, Gender.V: 3})),
    "two cohorts, one small": summed(cohort("A", 30), cohort("B", 3)),
    "two cohorts of one": summed(cohort("A", 1), cohort("B", 1)),
    "a total of four": summed(cohort("A", 1), cohort("B", 3)),
    "a tally of 0, 20, 0": summed(
        cohort("A", 20, origin_tally=OriginTally(yes=0, no=20, unknown=0)), cohort("B", 30)
    ),
    "one hidden per row and column": summed(
        *(
            cohort(key, 30, gender=dict.fromkeys(Gender, 9) | {one: 3})
            for key, one in zip("ABCD", Gender, strict=True)
        )
    ),
    "one unknown of many": summed(
        cohort("A", 23, three=figures.milestone(16, 6, no_contact=1)),
        cohort("B", 27, three=figures.milestone(19, 8)),
    ),
    "all but two in the workplace track": summed(
        cohort("A", 30, workplace_track=28), cohort("B", 40)
    ),
}


@pytest.mark.parametrize("statistics", NASTY.values(), ids=NASTY)
def test_nasty_tables(statistics: Statistics) -> None:
    found = attack(statistics)
    assert found.plain == []
    assert found.told == found.hopeless


def test_every_small_number_is_hidden() -> None:
    for seed in range(40):
        protected = protect(made_up(Random(seed)))
        for place, values in protected.values.items():
            for key, value in values.items():
                assert not (value >= 0 and is_small(key, value) and protected.shows(place, key))


def test_without_small_numbers_nothing_is_hidden() -> None:
    protected = protect(summed(cohort("A", 30), cohort("B", 20), cohort("C", 5)))
    assert not any(protected.hidden.values())
    assert protected.shows(("A",), "milestone_3_rate_known")
    assert protected.shows((), "workplace_track_share")


def test_of_nobody_only_the_tally_is_hidden() -> None:
    protected = protect(figures.statistics())
    assert hidden(protected) == {
        "composition_origin_tally_yes",
        "composition_origin_tally_no",
        "composition_origin_tally_unknown",
    }
    assert protected.shows((), "milestone_3_rate_known")


def test_a_rate_of_fewer_than_ten_is_hidden_and_its_counts_are_not() -> None:
    protected = protect(summed(cohort("A", 9), cohort("B", 10)))
    for key in ("milestone_12_rate_known", "milestone_12_coverage", "workplace_track_share"):
        assert not protected.shows(("A",), key)
        assert protected.shows(("B",), key)
    assert protected.shows(("A",), "milestone_12_employed")


def test_one_small_cohort_takes_one_other_with_it() -> None:
    statistics = summed(cohort("A", 40), cohort("B", 20), cohort("C", 3))
    protected = protect(statistics)
    assert "enrolled" in hidden(protected, "C")
    assert ("enrolled" in hidden(protected, "A")) != ("enrolled" in hidden(protected, "B"))
    assert hidden(protected) == set()


def test_what_a_filter_says_of_everyone_is_hidden_with_them() -> None:
    """Of women alone, the number of women is the number enrolled; of completers, of completed."""
    women = summed(
        *(cohort(key, size, gender={Gender.V: size}) for key, size in (("A", 3), ("B", 30))),
        genders=frozenset({Gender.V}),
        population=Population.COMPLETERS,
    )
    for place in (("A",), ("B",)):
        keys = {"enrolled", "composition_gender_V", "completed"}
        assert keys <= hidden(protect(women), *place)


def test_what_nobody_guards_is_not_shown() -> None:
    protected = protect(summed(cohort("A", 40)))
    for key in ("milestone_3_unknown_by_refused", "same_employer_k", "completion", "anything"):
        assert not protected.knows(key)
        assert not protected.shows((), key)


def test_as_little_of_the_reports_figures_as_possible() -> None:
    """One person not reached at 3 months costs the rate there; all else of the total is told."""
    protected = protect(figures.reference_statistics())
    counts = sum(len(each) for each in protected.hidden.values())
    assert counts <= 36 < len(protected.counted) * 5 / 4
    assert hidden(protected) == {
        "milestone_3_unknown",
        "milestone_3_not_employed",
        "milestone_3_known",
        "composition_origin_tally_yes",
        "composition_origin_tally_unknown",
    }
    assert protected.shows((), "milestone_3_lower")
    assert protected.shows((), "milestone_12_rate_known")


def test_how_many_did_not_complete_is_hidden_where_they_are_few() -> None:
    """Whoever knows that a cohort has left knows that those who did not complete dropped out."""
    statistics = figures.reference_statistics()
    protected = protect(statistics)
    few = 0
    for group in statistics.groups:
        if 0 < group.enrolled - group.completed < SMALL:
            few += 1
            shown = [protected.shows((group.key,), key) for key in ("enrolled", "completed")]
            assert shown != [True, True]
    assert few == 3


def test_of_sixty_cohorts_and_their_parts_the_total_is_told() -> None:
    found = protect(cohorts_of(Random(1), 60, 60, then_by=Dimension.COACH))
    assert hidden(found) == set()
    assert any(found.hidden.values())
