"""Every figure as a rule about persons: who counts in it, who is the rest, who is left out.

One catalogue answers who stands behind a figure of today and whose facts moved a frozen one, so
its rules ask nothing but `Standings`.
"""

import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass

import numpy as np

from plastiq_tracker.domain.values import Answer, Milestone, Outcome
from plastiq_tracker.indicators import titles
from plastiq_tracker.indicators.facts import EDUCATIONS, GENDERS, Codes, Flags, code_of
from plastiq_tracker.indicators.in_work import MONTHS
from plastiq_tracker.indicators.outcomes import (
    EMPLOYED,
    EXCLUDED,
    NOT_DUE,
    NOT_EMPLOYED,
    NOT_EXITED,
    PENDING,
    STATES,
    UNKNOWN,
)
from plastiq_tracker.indicators.results import NOT_EMPLOYED_ANSWERS, UNKNOWN_REASONS
from plastiq_tracker.indicators.standings import Standings
from plastiq_tracker.indicators.titles import COUNTING, Titles
from plastiq_tracker.indicators.tracing import Part

PARTS = tuple(Part)
"""Columns hold a part as its position here."""

COUNTED, REST, LEFT_OUT = range(len(PARTS))

Rule = Callable[[Standings], Flags]


@dataclass(frozen=True)
class Membership:
    """Who counts in a figure and of whom; without a `base` it is a count, of no one else.

    Every person of the population is in one part: counted, the rest of the base, or left out.
    """

    counted: Rule
    base: Rule | None = None
    titles: Titles = COUNTING

    def parts(self, of: Standings) -> Codes:
        """The part of each person, as a position in PARTS."""
        parts = np.full(len(of), LEFT_OUT, dtype=np.int8)
        if self.base is not None:
            parts[self.base(of)] = REST
        parts[self.counted(of)] = COUNTED
        return parts


NUMBERED = re.compile(r"(retention_(?:day|at_risk|ended)|in_work_month)_([0-9]{1,7})")


def numbered(key: str) -> tuple[str, int] | None:
    """The name and number of a figure of which there are many: a day of the curve, a month."""
    found = NUMBERED.fullmatch(key)
    return None if found is None else (found[1], int(found[2]))


def membership(key: str) -> Membership | None:
    """Who counts in the figure of this key, None for what is no figure about persons."""
    match numbered(key):
        case ("retention_day", day):
            return _without_break(day)
        case ("retention_at_risk", day):
            return Membership(_at_risk(day))
        case ("retention_ended", day) if day > 0:
            ended = _is("duration", day)
            return Membership(_and(ended, _is("event")), ended, titles.ENDED)
        case ("in_work_month", month) if month in MONTHS:
            return Membership(
                lambda of: of.in_work[month][0], lambda of: of.in_work[month][1], titles.BY_MONTH
            )
    return FIGURES.get(key)


def _everyone(of: Standings) -> Flags:
    return np.ones(len(of), dtype=np.bool_)


def _in_state(milestone: Milestone, *states: int) -> Rule:
    """Persons in one of these states at a milestone."""
    chosen = np.zeros(STATES, dtype=np.bool_)
    chosen[list(states)] = True
    return lambda of: chosen[of.state[milestone]]


def _is(column: str, code: int = 1) -> Rule:
    """Persons for whom this column of the standings holds that value; flags hold 1."""

    def rule(of: Standings) -> Flags:
        holds: Flags = getattr(of, column) == code
        return holds

    return rule


def _and(one: Rule, other: Rule) -> Rule:
    return lambda of: one(of) & other(of)


def _or(one: Rule, other: Rule) -> Rule:
    return lambda of: one(of) | other(of)


def _not(rule: Rule) -> Rule:
    return lambda of: ~rule(of)


def _trajectory() -> Iterator[tuple[str, Membership]]:
    exited, track = _is("exited"), _is("workplace_track")
    completed_exited = _and(exited, _is("outcome", code_of(Outcome.COMPLETED)))
    yield "enrolled", Membership(_everyone)
    for outcome in Outcome:
        yield outcome.value, Membership(_is("outcome", code_of(outcome)))
    yield "internships", Membership(_is("internship"))
    yield "workplace_track", Membership(track)
    for name in ("share", *_ends("interval")):
        yield f"workplace_track_{name}", Membership(track, _everyone)
    yield "exited", Membership(exited)
    yield "completed_exited", Membership(completed_exited)
    yield "completion", Membership(completed_exited, exited, titles.OF_EXITED)


def _ends(span: str) -> tuple[str, str, str]:
    """The key of an interval in tables, and those of its ends in files."""
    return span, f"{span}_lower", f"{span}_upper"


def _milestone(milestone: Milestone) -> Iterator[tuple[str, Membership]]:
    """The figures of one moment: the statuses of definitions 4 and the rates of 5."""
    for name, states in _statuses():
        yield name, Membership(_in_state(milestone, *states))
    employed, due = _in_state(milestone, EMPLOYED), _in_state(milestone, *DUE)
    known, excluded = _in_state(milestone, *KNOWN), _in_state(milestone, EXCLUDED)
    for name in ("rate_known", *_ends("interval")):
        yield name, Membership(employed, known, titles.OF_KNOWN)
    for name in ("bounds", "lower"):
        yield name, Membership(employed, due, titles.OF_DUE)
    unknown = _and(due, _not(known))
    yield "upper", Membership(_or(employed, unknown), due, titles.AT_MOST)
    yield "coverage", Membership(known, due, titles.COVERED)
    settled = _or(known, excluded)
    yield "provisional", Membership(_not(settled), _not(excluded), titles.OPEN)


KNOWN = range(EMPLOYED, PENDING)
DUE = range(EMPLOYED, STATES)


def _statuses() -> Iterator[tuple[str, tuple[int, ...]]]:
    """The counts of a milestone and the states that each adds up."""
    answered = {each: NOT_EMPLOYED + at for at, each in enumerate(NOT_EMPLOYED_ANSWERS)}
    yield "employed", (EMPLOYED,)
    yield "known", tuple(KNOWN)
    yield "due", tuple(DUE)
    yield "not_due", (NOT_DUE,)
    yield "not_exited", (NOT_EXITED,)
    yield "not_yet", (NOT_DUE, NOT_EXITED)
    yield "not_employed", tuple(answered.values())
    for answer, state in answered.items():
        yield f"not_employed_by_{answer.value}", (state,)
    yield "unknown", tuple(range(UNKNOWN, STATES))
    for at, reason in enumerate(UNKNOWN_REASONS):
        yield f"unknown_by_{reason}", (UNKNOWN + at,)
    yield "pending", (PENDING,)
    yield "excluded", (EXCLUDED,)
    yield "positive_outflow", (EMPLOYED, answered[Answer.IBO], answered[Answer.EDUCATION])


def _same_employer() -> Iterator[tuple[str, Membership]]:
    base, known, same = _is("base"), _is("known"), _is("same")
    yield "k", Membership(same)
    yield "known", Membership(known)
    yield "base", Membership(base)
    yield "rate_known", Membership(same, known, titles.SAME)
    for name in ("bounds", "lower"):
        yield name, Membership(same, base, titles.SAME_OF_BASE)
    yield "upper", Membership(_or(same, _and(base, _not(known))), base, titles.SAME_AT_MOST)


def _composition() -> Iterator[tuple[str, Membership]]:
    for column, values in (("gender", GENDERS), ("education", EDUCATIONS)):
        for at, value in enumerate(values):
            yield f"{column}_{value.value}", Membership(_is(column, at))
            yield f"{column}_{value.value}_share", Membership(_is(column, at), _everyone)


def _at_risk(day: int) -> Rule:
    def rule(of: Standings) -> Flags:
        still: Flags = of.duration >= max(1, day)
        return still

    return rule


def _retention() -> Iterator[tuple[str, Membership]]:
    event, placed = _is("event"), _at_risk(1)
    yield "placed", Membership(placed)
    yield "events", Membership(event)
    yield "censored", Membership(_and(placed, _not(event)))


def _without_break(day: int) -> Membership:
    """A day of the curve: those at risk, and of the placed those who stopped before it."""
    return Membership(_at_risk(day), _or(_at_risk(day), _is("event")), titles.WITHOUT_BREAK)


FIGURES: Mapping[str, Membership] = {
    **dict(_trajectory()),
    **{
        f"milestone_{each.value}_{name}": rule
        for each in Milestone
        for name, rule in _milestone(each)
    },
    **{f"same_employer_{name}": rule for name, rule in _same_employer()},
    **{f"composition_{name}": rule for name, rule in _composition()},
    **{f"retention_{name}": rule for name, rule in _retention()},
}
"""All figures about persons but the many of one kind (see `membership`)."""
