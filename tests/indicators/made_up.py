"""Made-up figures of groups and parts: persons first, so that they fit together as real ones do."""

from collections import Counter
from dataclasses import dataclass, replace
from random import Random
from typing import Any

from plastiq_tracker.domain.values import Dimension, Education, Gender
from plastiq_tracker.indicators.results import Group, OriginTally, Statistics
from tests import figures

STATES = ("employed", "not_employed", "pending", "unknown", "not_yet", "excluded")


@dataclass(frozen=True)
class Person:
    group: str
    part: str
    outcome: str
    gender: Gender
    education: Education
    trained: int
    at: tuple[str, str]


def person(pick: Random, group: str, part: str) -> Person:
    three = pick.choices(STATES, (10, 5, 1, 2, 5, 0.3))[0]
    later = {"not_yet": "not_yet", "excluded": "excluded"}.get(three)
    twelve = later or pick.choices(STATES, (9, 5, 1, 2, 5, 0.2))[0]
    return Person(
        group,
        part,
        pick.choices(("completed", "dropped_out", "active"), (12, 2, 2))[0],
        pick.choices(tuple(Gender), (80, 17, 1, 2))[0],
        pick.choices(tuple(Education), (42, 45, 8, 5))[0],
        pick.choices((2, 1, 0), (6, 3, 1))[0],
        (three, twelve),
    )


def group(key: str | None, persons: list[Person], tally: OriginTally | None) -> Group:
    def count(**wanted: Any) -> int:
        return sum(all(getattr(each, k) == v for k, v in wanted.items()) for each in persons)

    def milestone(at: int) -> Any:
        of = Counter(each.at[at] for each in persons)
        return figures.milestone(
            employed=of["employed"],
            jobseeker=of["not_employed"],
            pending=of["pending"],
            no_contact=of["unknown"],
            not_due=of["not_yet"],
            excluded=of["excluded"],
        )

    return figures.group(
        key,
        "",
        three=milestone(0),
        twelve=milestone(1),
        enrolled=len(persons),
        **{each: count(outcome=each) for each in ("completed", "dropped_out", "active")},
        workplace_track=count(trained=2),
        internships=count(trained=2) + count(trained=1),
        gender={each: count(gender=each) for each in Gender},
        education={each: count(education=each) for each in Education},
        origin_tally=tally,
    )


def tally_of(pick: Random, persons: int) -> OriginTally:
    """Mostly one that adds to the persons."""
    if pick.random() < 0.2:
        return OriginTally(yes=pick.randint(0, 12), no=pick.randint(0, 30), unknown=0)
    yes = pick.randint(0, persons)
    unknown = pick.choice((0, 0, pick.randint(0, persons - yes)))
    return OriginTally(yes=yes, no=persons - yes - unknown, unknown=unknown)


KINDS = (*[Dimension.COHORT] * 4, Dimension.REGION, Dimension.GENDER, Dimension.COMPANY)
SIZES = ((1, 2, 3, 4, 5, 8), (3, 9, 15, 25), (18, 22, 27, 30), (2, 40, 60), (40, 80, 120))


def made_up(pick: Random, groups: int = 6) -> Statistics:
    """The figures of one to so many groups of very different sizes, half of them in parts."""
    by = pick.choice(KINDS)
    then_by = pick.choice((None, None, Dimension.EDUCATION, Dimension.COACH))
    sizes = pick.choice(SIZES)
    keys = [f"G{at}" for at in range(1, 1 + pick.randint(1, groups))]
    if by is Dimension.GENDER:
        keys = [each.value for each in Gender][: len(keys)]
    parts = ["P1", "P2", "P3"][: pick.randint(1, 3)]
    people = [
        person(pick, key, pick.choice(parts)) for key in keys for _ in range(pick.choice(sizes))
    ]
    if by is Dimension.COMPANY:
        people = [replace(each, trained=max(1, each.trained)) for each in people]
    return statistics_of(pick, people, keys, by, then_by)


def cohorts_of(
    pick: Random, groups: int, persons: int, then_by: Dimension | None = None
) -> Statistics:
    """The figures of so many cohorts of so many persons each, spread over four parts."""
    keys = [f"G{at}" for at in range(groups)]
    people = [person(pick, key, pick.choice("PQRS")) for key in keys for _ in range(persons)]
    return statistics_of(pick, people, keys, then_by=then_by)


def statistics_of(
    pick: Random,
    people: list[Person],
    keys: list[str],
    by: Dimension = Dimension.COHORT,
    then_by: Dimension | None = None,
) -> Statistics:
    groups, tallies = [], []
    for key in keys:
        own = [each for each in people if each.group == key]
        parts: tuple[Group, ...] = ()
        if then_by is not None:
            names = sorted({each.part for each in own})
            parts = tuple(
                group(name, [each for each in own if each.part == name], None) for name in names
            )
        tally = tally_of(pick, len(own))
        tallies.append(tally)
        made = group(key, own, tally if by is Dimension.COHORT else None)
        groups.append(replace(made, parts=parts))
    yes, no, unknown = (
        sum(getattr(each, name) for each in tallies) for name in ("yes", "no", "unknown")
    )
    total = group("total", people, OriginTally(yes=yes, no=no, unknown=unknown))
    return figures.statistics(*groups, total=total, by=by, then_by=then_by)
