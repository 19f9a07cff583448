"""Figures as they are frozen and back: every one by the key of its column in the tables.

A share is kept as [part, whole], so that it is exact and tells of how many; what no fraction can
hold (limits of intervals, the curve) is a float as Python writes it, which reads back the same.
"""

from collections.abc import Iterator, Mapping
from typing import Any

from plastiq_tracker.domain.criteria import Criteria
from plastiq_tracker.domain.values import Education, Gender, Milestone
from plastiq_tracker.indicators.in_work import GroupInWork, InWork, MonthInWork
from plastiq_tracker.indicators.intervals import wilson
from plastiq_tracker.indicators.results import (
    NOT_EMPLOYED_ANSWERS,
    UNKNOWN_REASONS,
    CurvePoint,
    Group,
    MilestoneResult,
    OriginTally,
    Retention,
    SameEmployer,
    Statistics,
    SurvivalAt,
)
from plastiq_tracker.indicators.targets import Reached, Target, Targets

Document = dict[str, Any]
"""What JSON can hold."""


def group_out(group: Group) -> Document:
    """A group with all its figures, and its parts."""
    return {
        "key": group.key,
        "label": group.label,
        "figures": dict(_figures(group)),
        "parts": [group_out(part) for part in group.parts],
    }


def statistics_out(statistics: Statistics) -> Document:
    return {
        "groups": [group_out(each) for each in statistics.groups],
        "total": group_out(statistics.total),
    }


def statistics_in(found: Document, criteria: Criteria) -> Statistics:
    """The result that was frozen as `found` for these criteria."""
    return Statistics(
        criteria=criteria,
        groups=tuple(map(_group_in, found["groups"])),
        total=_group_in(found["total"]),
    )


def _figures(group: Group) -> Iterator[tuple[str, Any]]:
    yield from _trajectory(group)
    for milestone, result in group.milestones.items():
        for name, value in _milestone(result):
            yield f"milestone_{milestone.value}_{name}", value
    same = group.same_employer
    yield from {
        "same_employer_k": same.k,
        "same_employer_known": same.known,
        "same_employer_base": same.base,
        "same_employer_rate_known": [same.k, same.known],
        "same_employer_lower": [same.k, same.base],
        "same_employer_upper": [same.k + same.base - same.known, same.base],
    }.items()
    yield from _composition("gender", group.gender)
    yield from _composition("education", group.education)
    if group.origin_tally is not None:
        yield from _composition("origin_tally", group.origin_tally.as_json())


def _trajectory(group: Group) -> Iterator[tuple[str, Any]]:
    for name in ("enrolled", "completed", "dropped_out", "active", "internships"):
        yield name, getattr(group, name)
    yield "workplace_track", group.workplace_track
    yield "workplace_track_share", [group.workplace_track, group.enrolled]
    yield from _interval("workplace_track_", group.workplace_track, group.enrolled)
    yield "exited", group.exited
    yield "completed_exited", group.completed_exited
    yield "completion", [group.completed_exited, group.exited]


def _interval(prefix: str, part: int, whole: int) -> Iterator[tuple[str, float | None]]:
    lower, upper = wilson(part, whole) or (None, None)
    yield f"{prefix}interval_lower", lower
    yield f"{prefix}interval_upper", upper


def _milestone(result: MilestoneResult) -> Iterator[tuple[str, Any]]:
    for name in ("employed", "known", "due"):
        yield name, getattr(result, name)
    yield "rate_known", [result.employed, result.known]
    yield "lower", [result.employed, result.due]
    yield "upper", [result.employed + result.due - result.known, result.due]
    yield from _interval("", result.employed, result.known)
    yield "coverage", [result.known, result.due]
    for name in ("not_due", "not_exited", "provisional", "not_employed"):
        yield name, getattr(result, name)
    for answer, count in result.not_employed_by.items():
        yield f"not_employed_by_{answer.value}", count
    yield "unknown", result.unknown
    for reason, count in result.unknown_by.items():
        yield f"unknown_by_{reason}", count
    for name in ("pending", "excluded", "positive_outflow"):
        yield name, getattr(result, name)


def _composition(name: str, counts: Mapping[Any, int]) -> Iterator[tuple[str, Any]]:
    whole = sum(counts.values())
    for key, count in counts.items():
        yield f"composition_{name}_{key}", count
        yield f"composition_{name}_{key}_share", [count, whole]


def _group_in(found: Document) -> Group:
    figures = found["figures"]
    names = ("enrolled", "completed", "dropped_out", "active", "internships", "workplace_track")
    return Group(
        key=found["key"],
        label=found["label"],
        **{name: figures[name] for name in (*names, "exited", "completed_exited")},
        gender={each: figures[f"composition_gender_{each}"] for each in Gender},
        education={each: figures[f"composition_education_{each}"] for each in Education},
        origin_tally=_tally_in(figures),
        milestones={each: _milestone_in(figures, f"milestone_{each}_") for each in Milestone},
        same_employer=SameEmployer(
            base=figures["same_employer_base"],
            known=figures["same_employer_known"],
            k=figures["same_employer_k"],
        ),
        parts=tuple(map(_group_in, found["parts"])),
    )


def _tally_in(figures: Document) -> OriginTally | None:
    if "composition_origin_tally_yes" not in figures:
        return None
    return OriginTally(
        **{each: figures[f"composition_origin_tally_{each}"] for each in ("yes", "no", "unknown")}
    )


def _milestone_in(figures: Document, prefix: str) -> MilestoneResult:
    names = ("not_exited", "excluded", "not_due", "employed", "pending")
    return MilestoneResult(
        **{name: figures[prefix + name] for name in names},
        not_employed_by={
            each: figures[f"{prefix}not_employed_by_{each}"] for each in NOT_EMPLOYED_ANSWERS
        },
        unknown_by={each: figures[f"{prefix}unknown_by_{each}"] for each in UNKNOWN_REASONS},
    )


def retention_out(found: Retention) -> Document:
    return {
        "population": found.population,
        "placed": found.placed,
        "events": found.events,
        "censored": found.censored,
        "at_risk": {str(day): count for day, count in found.at_risk.items()},
        "survival_at": {
            str(day): [at.survival, at.lower, at.upper] for day, at in found.survival_at.items()
        },
        "curve": [list(vars(point).values()) for point in found.curve],
    }


def retention_in(found: Document, criteria: Criteria) -> Retention:
    """The curve that was frozen as `found` for these criteria."""
    return Retention(
        criteria=criteria,
        **{name: found[name] for name in ("population", "placed", "events", "censored")},
        at_risk=dict(_by_day(found["at_risk"])),
        survival_at={
            day: SurvivalAt(survival=at[0], lower=at[1], upper=at[2])
            for day, at in _by_day(found["survival_at"])
        },
        curve=tuple(map(_point_in, found["curve"])),
    )


def _by_day(found: Document) -> list[tuple[int, Any]]:
    """In order of day; the names of a canonical document are in that of the alphabet."""
    return sorted((int(day), value) for day, value in found.items())


def _point_in(values: list[Any]) -> CurvePoint:
    return CurvePoint(**dict(zip(CurvePoint.__dataclass_fields__, values, strict=True)))


def in_work_out(found: InWork) -> Document:
    return {
        "groups": [_months_out(each) for each in found.groups],
        "total": _months_out(found.total),
    }


def _months_out(group: GroupInWork) -> Document:
    return {"key": group.key, "label": group.label, "months": [dict(vars(m)) for m in group.months]}


def in_work_in(found: Document, criteria: Criteria) -> InWork:
    """The months that were frozen as `found` for these criteria."""
    return InWork(
        criteria=criteria,
        groups=tuple(map(_months_in, found["groups"])),
        total=_months_in(found["total"]),
    )


def _months_in(found: Document) -> GroupInWork:
    months = tuple(MonthInWork(**each) for each in found["months"])
    return GroupInWork(key=found["key"], label=found["label"], months=months)


def targets_out(found: Targets) -> Document:
    return {
        "targets": [dict(vars(each)) for each in found.targets],
        "participants": found.participants,
    }


def targets_in(found: Document, criteria: Criteria) -> Targets:
    """The targets that were frozen as `found` for these criteria."""
    return Targets(
        criteria=criteria,
        targets=tuple(
            Target(**{**each, "kind": Reached(each["kind"])}) for each in found["targets"]
        ),
        participants=found["participants"],
    )
