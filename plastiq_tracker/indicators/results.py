"""The figures as frozen results: what the screen, the charts and the files all show.

Counts are whole persons; rates are exact fractions of 1, None where the denominator is zero.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from fractions import Fraction
from typing import Any

from plastiq_tracker.domain.criteria import DEFINITIONS_VERSION, Criteria
from plastiq_tracker.domain.values import Answer, Education, Gender, Milestone, Outcome
from plastiq_tracker.indicators.intervals import wilson

NOT_EMPLOYED_ANSWERS = (
    Answer.JOBSEEKER,
    Answer.EDUCATION,
    Answer.IBO,
    Answer.INTERNSHIP,
    Answer.INACTIVE,
)
UNKNOWN_REASONS = ("refused", "outside_window", "no_contact", "not_attempted")
MIN_COVERAGE = Fraction(4, 5)
RETENTION_DAYS = (91, 182, 273, 365)


def ratio(part: int, whole: int) -> Fraction | None:
    """`part` of `whole`, None when there is nothing to divide by."""
    return Fraction(part, whole) if whole else None


def _float(value: Fraction | None) -> float | None:
    return None if value is None else float(value)


@dataclass(frozen=True, kw_only=True)
class MilestoneResult:
    """Statuses of a group at one milestone (definitions 4) and their rates (5)."""

    not_exited: int
    excluded: int
    not_due: int
    employed: int
    not_employed_by: Mapping[Answer, int]
    pending: int
    unknown_by: Mapping[str, int]

    @property
    def not_employed(self) -> int:
        return sum(self.not_employed_by.values())

    @property
    def unknown(self) -> int:
        return sum(self.unknown_by.values())

    @property
    def known(self) -> int:
        return self.employed + self.not_employed

    @property
    def due(self) -> int:
        return self.known + self.pending + self.unknown

    @property
    def not_yet(self) -> int:
        """Persons whose moment has not come: not due or not exited."""
        return self.not_due + self.not_exited

    @property
    def rate_known(self) -> Fraction | None:
        return ratio(self.employed, self.known)

    @property
    def lower(self) -> Fraction | None:
        return ratio(self.employed, self.due)

    @property
    def upper(self) -> Fraction | None:
        return ratio(self.employed + self.due - self.known, self.due)

    @property
    def coverage(self) -> Fraction | None:
        return ratio(self.known, self.due)

    @property
    def interval(self) -> tuple[float, float] | None:
        return wilson(self.employed, self.known)

    @property
    def positive_outflow(self) -> int:
        by = self.not_employed_by
        return self.employed + by[Answer.IBO] + by[Answer.EDUCATION]

    @property
    def provisional(self) -> bool:
        coverage = self.coverage
        return bool(
            self.pending or self.not_yet or (coverage is not None and coverage < MIN_COVERAGE)
        )

    def as_json(self) -> dict[str, Any]:
        return {
            "not_exited": self.not_exited,
            "excluded": self.excluded,
            "not_due": self.not_due,
            "employed": self.employed,
            "not_employed": self.not_employed,
            "pending": self.pending,
            "unknown": self.unknown,
            "not_employed_by": {
                key.value: self.not_employed_by[key] for key in self.not_employed_by
            },
            "unknown_by": dict(self.unknown_by),
            "due": self.due,
            "known": self.known,
            "rate_known": _float(self.rate_known),
            "lower": _float(self.lower),
            "upper": _float(self.upper),
            "coverage": _float(self.coverage),
            "interval": None if self.interval is None else list(self.interval),
            "positive_outflow": self.positive_outflow,
            "provisional": self.provisional,
        }


@dataclass(frozen=True, kw_only=True)
class SameEmployer:
    """Of those in work at 3 months, who works for one employer at both moments (5)."""

    base: int
    known: int
    k: int

    @property
    def rate_known(self) -> Fraction | None:
        return ratio(self.k, self.known)

    @property
    def lower(self) -> Fraction | None:
        return ratio(self.k, self.base)

    @property
    def upper(self) -> Fraction | None:
        return ratio(self.k + self.base - self.known, self.base)

    def as_json(self) -> dict[str, Any]:
        return {
            "base": self.base,
            "known": self.known,
            "k": self.k,
            "rate_known": _float(self.rate_known),
            "lower": _float(self.lower),
            "upper": _float(self.upper),
        }


@dataclass(frozen=True, kw_only=True)
class OriginTally:
    """Migrant origin as estimated per trajectory (8); never per person."""

    yes: int
    no: int
    unknown: int

    @property
    def total(self) -> int:
        return self.yes + self.no + self.unknown

    def as_json(self) -> dict[str, int]:
        return {"yes": self.yes, "no": self.no, "unknown": self.unknown}


@dataclass(frozen=True, kw_only=True)
class Group:
    """All figures of one group of persons; `key` is None for "no region", "no coach" and so on.

    `parts` are its persons by `criteria.then_by`.
    """

    key: str | None
    label: str
    enrolled: int
    completed: int
    dropped_out: int
    active: int
    exited: int
    completed_exited: int
    workplace_track: int
    internships: int
    gender: Mapping[Gender, int]
    education: Mapping[Education, int]
    origin_tally: OriginTally | None
    milestones: Mapping[Milestone, MilestoneResult]
    same_employer: SameEmployer
    parts: "tuple[Group, ...]" = ()

    @property
    def completion(self) -> Fraction | None:
        """Exited with outcome completed, of those exited."""
        return ratio(self.completed_exited, self.exited)

    def as_json(self) -> dict[str, Any]:
        tally = self.origin_tally
        return {
            "key": self.key,
            "label": self.label,
            "enrolled": self.enrolled,
            "completed": self.completed,
            "dropped_out": self.dropped_out,
            "active": self.active,
            "workplace_track": self.workplace_track,
            "internships": self.internships,
            "composition": {
                "gender": {key.value: self.gender[key] for key in self.gender},
                "education": {key.value: self.education[key] for key in self.education},
                "origin_tally": None if tally is None else tally.as_json(),
            },
            "milestones": {key.value: self.milestones[key].as_json() for key in self.milestones},
            "same_employer": self.same_employer.as_json(),
            **({"groups": [part.as_json() for part in self.parts]} if self.parts else {}),
        }


@dataclass(frozen=True, kw_only=True)
class Statistics:
    """The outcome figures of one set of criteria: a group per value of `criteria.by`, and all."""

    criteria: Criteria
    groups: tuple[Group, ...]
    total: Group

    def as_json(self) -> dict[str, Any]:
        return {
            "definitions": definitions(self.criteria),
            "groups": [group.as_json() for group in self.groups],
            "total": self.total.as_json(),
        }


@dataclass(frozen=True, kw_only=True)
class CurvePoint:
    """A day (1 is the first day in work) on which someone's episode ended or left sight."""

    day: int
    at_risk: int
    events: int
    censored: int
    survival: float
    lower: float | None
    upper: float | None

    def as_json(self) -> dict[str, Any]:
        return dict(vars(self))


@dataclass(frozen=True, kw_only=True)
class SurvivalAt:
    survival: float | None
    lower: float | None
    upper: float | None

    def as_json(self) -> dict[str, Any]:
        return dict(vars(self))


@dataclass(frozen=True, kw_only=True)
class Retention:
    """How long work lasts without a break (6): Kaplan–Meier over the persons placed."""

    criteria: Criteria
    population: int
    placed: int
    events: int
    censored: int
    curve: Sequence[CurvePoint]
    at_risk: Mapping[int, int]
    survival_at: Mapping[int, SurvivalAt]

    def as_json(self) -> dict[str, Any]:
        return {
            "definitions": definitions(self.criteria),
            "population": self.population,
            "placed": self.placed,
            "events": self.events,
            "censored": self.censored,
            "curve": [point.as_json() for point in self.curve],
            "at_risk": {str(day): count for day, count in self.at_risk.items()},
            "survival_at": {str(day): at.as_json() for day, at in self.survival_at.items()},
        }


@dataclass(frozen=True, kw_only=True)
class MilestoneStatus:
    """One person at one milestone: `sub_status` says which answer or why it is unknown."""

    due: date | None
    status: str
    sub_status: str | None


@dataclass(frozen=True, kw_only=True)
class PersonOutcome:
    """One person of the population with the facts that the figures rest on.

    `age` and `eligible` are those at `first_start`; `enrolment_code` is the final enrolment.
    """

    person_code: str
    first_enrolment_code: str
    enrolment_code: str
    trajectory_code: str
    first_start: date
    age: int
    eligible: bool
    gender: Gender
    education: Education
    outcome: Outcome
    exit: date | None
    workplace_track: bool
    internship: bool
    milestones: Mapping[Milestone, MilestoneStatus]
    time_zero: date | None
    duration: int | None
    event: bool | None


def definitions(criteria: Criteria) -> dict[str, Any]:
    """The parameters in force, as every output states them; filters only where there are any."""
    named: dict[str, Any] = {
        "version": DEFINITIONS_VERSION,
        "project": criteria.project,
        "from": criteria.period_from.isoformat(),
        "to": criteria.period_to.isoformat(),
        "as_of": criteria.as_of.isoformat(),
        "population": criteria.population.value,
        "exit_basis": criteria.exit_basis.value,
        "by": criteria.by.value,
    }
    if criteria.then_by is not None:
        named["then_by"] = criteria.then_by.value
    filters = {
        name: sorted(getattr(criteria, name))
        for name in ("trajectories", "regions", "genders", "educations")
        if getattr(criteria, name)
    }
    return named | ({"filters": filters} if filters else {})
