"""The pseudonymous facts behind frozen figures, one row per person of the population.

A person is known by the key of their record alone: no code, no name, no birth date. What stands
beside it is what the figures ask: where the person stands, and the key of the person's group in
every split (the coach and the company among them, since the figures by coach and by company could
not be recomputed otherwise). When the record is erased the key refers to nobody any more.
"""

from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Any

import numpy as np

from plastiq_tracker.domain.dates import age_on
from plastiq_tracker.domain.values import Dimension, Milestone
from plastiq_tracker.indicators.facts import (
    EDUCATIONS,
    GENDERS,
    OUTCOMES,
    Days,
    Facts,
    day_or_none,
)
from plastiq_tracker.indicators.in_work import MONTHS
from plastiq_tracker.indicators.outcomes import NAMES, Outcomes
from plastiq_tracker.indicators.retention import Episodes
from plastiq_tracker.indicators.splits import split_by
from plastiq_tracker.indicators.standings import Standings, standings_of

Fact = str | int | bool | None
Row = Mapping[str, Fact]
"""One person's facts by name; closed values as they are stored, days in ISO form."""

IN_WORK, OUT_OF_WORK, NOT_OBSERVED = "1", "0", "-"
"""How `in_work` tells of the months 1 to 12, a sign for each."""

SAME = (None, "unknown", "no", "yes")
"""`same_employer`: not in the base, in it but not known, known, known and the same (5)."""


def people_out(
    facts: Facts, found: Outcomes, work: Episodes, keys: Sequence[str]
) -> dict[str, list[Any]]:
    """The names of the facts and a list of them per person, by key; `keys` are by place."""
    standings = standings_of(facts, found, work, MONTHS)
    columns = {
        "person": keys,
        "age": _ages(facts, found),
        "gender": _words(standings.gender, GENDERS),
        "education": _words(standings.education, EDUCATIONS),
        **{each.value: _groups(facts, found, each) for each in Dimension if each.value not in OWN},
        "outcome": _words(standings.outcome, OUTCOMES),
        "exit": _days(found.exit),
        **_milestones(found),
        "same_employer": _words(
            standings.base * 1 + (standings.base & standings.known) + standings.same, SAME
        ),
        "internship": standings.internship.tolist(),
        "workplace_track": standings.workplace_track.tolist(),
        **_episodes(work, len(found)),
        "in_work": _months(standings),
    }
    rows = sorted(zip(*columns.values(), strict=True), key=lambda row: row[0])
    return {"columns": list(columns), "rows": [list(row) for row in rows]}


OWN = frozenset({"gender", "education"})
"""Splits whose key is a fact already."""


def _words(codes: np.ndarray, words: Sequence[str | None]) -> list[Any]:
    plain = [None if word is None else str(word) for word in words]
    return [plain[code] for code in codes.tolist()]


def _groups(facts: Facts, found: Outcomes, by: Dimension) -> list[str | None]:
    split = split_by(facts, found, by)
    return [split.keys[at] for at in split.group.tolist()]


def _days(days: Days) -> list[str | None]:
    """ISO days; few are distinct, so each is written once."""
    distinct, at = np.unique(days, return_inverse=True)
    written = [None if day is None else day.isoformat() for day in map(day_or_none, distinct)]
    return [written[each] for each in at.tolist()]


def _ages(facts: Facts, found: Outcomes) -> list[int | None]:
    births = facts.persons.birth[found.person].tolist()
    starts = facts.enrolments.start[found.first].tolist()
    days = (
        (day_or_none(birth), day_or_none(start))
        for birth, start in zip(births, starts, strict=True)
    )
    return [None if birth is None or day is None else age_on(birth, day) for birth, day in days]


def _milestones(found: Outcomes) -> dict[str, list[Any]]:
    columns: dict[str, list[Any]] = {}
    for each in Milestone:
        states = [NAMES[state] for state in found.state[each].tolist()]
        columns[f"milestone_{each.value}_due"] = _days(found.due[each])
        columns[f"milestone_{each.value}_status"] = [status for status, _ in states]
        columns[f"milestone_{each.value}_sub_status"] = [sub for _, sub in states]
    return columns


def _episodes(work: Episodes, size: int) -> dict[str, list[Any]]:
    columns: dict[str, list[Any]] = {
        name: [None] * size for name in ("time_zero", "duration", "event")
    }
    zero, duration, event = _days(work.time_zero), work.duration.tolist(), work.event.tolist()
    for at, place in enumerate(work.place.tolist()):
        columns["time_zero"][place] = zero[at]
        columns["duration"][place] = duration[at]
        columns["event"][place] = event[at]
    return columns


def _months(standings: Standings) -> list[str]:
    signs = np.full((len(standings), len(MONTHS)), ord(NOT_OBSERVED), dtype=np.uint8)
    for at, month in enumerate(MONTHS):
        working, observed = standings.in_work[month]
        signs[observed, at] = ord(OUT_OF_WORK)
        signs[working, at] = ord(IN_WORK)
    return [bytes(row).decode("ascii") for row in signs]


def rows_by_person(people: Mapping[str, list[Any]]) -> dict[str, list[Fact]]:
    """The rows of `people_out` by the key of their person."""
    return {row[0]: row for row in people["rows"]}


def standings_in(rows: Iterable[Row], as_of: str) -> Standings:
    """Where the persons of these rows stood, on the day `as_of` in ISO form."""
    found = list(rows)
    return standings_from(lambda name: [row[name] for row in found], as_of)


def standings_from(column: Callable[[str], Sequence[Fact]], as_of: str) -> Standings:
    """The same from columns: `column` has the facts of a name, a person in each place."""

    def flags(name: str) -> np.ndarray:
        return np.array([bool(each) for each in column(name)], dtype=np.bool_)

    def codes(name: str, values: Sequence[str]) -> np.ndarray:
        places = {str(value): at for at, value in enumerate(values)}
        return np.array([places[str(each)] for each in column(name)], dtype=np.int8)

    same = np.array([SAME.index(each) for each in column("same_employer")], dtype=np.int8)
    months = np.array([list(str(each)) for each in column("in_work")]).reshape(-1, len(MONTHS))
    return Standings(
        state={each: _states(column, each) for each in Milestone},
        outcome=codes("outcome", OUTCOMES),
        exited=np.array([str(each or "~") <= as_of for each in column("exit")], dtype=np.bool_),
        internship=flags("internship"),
        workplace_track=flags("workplace_track"),
        gender=codes("gender", GENDERS),
        education=codes("education", EDUCATIONS),
        base=same >= 1,
        known=same >= 2,
        same=same == 3,
        duration=np.array([each or 0 for each in column("duration")], dtype=np.int32),
        event=flags("event"),
        in_work={
            month: (months[:, at] == IN_WORK, months[:, at] != NOT_OBSERVED)
            for at, month in enumerate(MONTHS)
        },
    )


def _states(column: Callable[[str], Sequence[Fact]], milestone: Milestone) -> np.ndarray:
    numbers = {names: state for state, names in enumerate(NAMES)}
    status, sub = (
        column(f"milestone_{milestone.value}_{each}") for each in ("status", "sub_status")
    )
    return np.array([numbers[names] for names in zip(status, sub, strict=True)], dtype=np.int8)  # type: ignore[index]
