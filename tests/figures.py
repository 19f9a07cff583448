"""Results made by hand or from the reference figures, for tests of what shows them."""

import json
from collections.abc import Mapping
from datetime import date
from pathlib import Path
from typing import Any

from plastiq_tracker.domain.criteria import Criteria
from plastiq_tracker.domain.values import Answer, Education, Gender, Milestone, Outcome
from plastiq_tracker.indicators.results import (
    NOT_EMPLOYED_ANSWERS,
    RETENTION_DAYS,
    UNKNOWN_REASONS,
    CurvePoint,
    Group,
    MilestoneResult,
    MilestoneStatus,
    OriginTally,
    PersonOutcome,
    Retention,
    SameEmployer,
    Statistics,
    SurvivalAt,
)

REFERENCE = Path(__file__).parent / "reference" / "expected-as-of-2022-04-30.json"
CRITERIA = Criteria(
    project="PLASTIQ-2020",
    period_from=date(2020, 1, 1),
    period_to=date(2022, 3, 31),
    as_of=date(2022, 4, 30),
)


def milestone(employed: int = 0, jobseeker: int = 0, **counts: int) -> MilestoneResult:
    """A result with these counts; `counts` may name statuses, answers and reasons."""
    by = dict.fromkeys(NOT_EMPLOYED_ANSWERS, 0) | {Answer.JOBSEEKER: jobseeker}
    by |= {
        answer: counts[answer.value] for answer in NOT_EMPLOYED_ANSWERS if answer.value in counts
    }
    return MilestoneResult(
        employed=employed,
        not_employed_by=by,
        unknown_by={reason: counts.get(reason, 0) for reason in UNKNOWN_REASONS},
        pending=counts.get("pending", 0),
        not_due=counts.get("not_due", 0),
        not_exited=counts.get("not_exited", 0),
        excluded=counts.get("excluded", 0),
    )


def group(
    key: str | None = "NJ2021",
    label: str = "Najaar 2021",
    three: MilestoneResult | None = None,
    twelve: MilestoneResult | None = None,
    **counts: Any,
) -> Group:
    """A group of men who completed, unless `counts` says otherwise."""
    enrolled = counts.pop("enrolled", 0)
    return Group(
        key=key,
        label=label,
        enrolled=enrolled,
        completed=counts.pop("completed", enrolled),
        dropped_out=counts.pop("dropped_out", 0),
        active=counts.pop("active", 0),
        exited=counts.pop("exited", enrolled),
        completed_exited=counts.pop("completed_exited", enrolled),
        workplace_track=counts.pop("workplace_track", 0),
        internships=counts.pop("internships", 0),
        gender=dict.fromkeys(Gender, 0) | counts.pop("gender", {Gender.M: enrolled}),
        education=dict.fromkeys(Education, 0) | counts.pop("education", {Education.HSO: enrolled}),
        origin_tally=counts.pop("origin_tally", OriginTally(yes=0, no=0, unknown=enrolled)),
        milestones={
            Milestone.THREE: three or milestone(employed=enrolled),
            Milestone.TWELVE: twelve or milestone(employed=enrolled),
        },
        same_employer=counts.pop("same_employer", SameEmployer(base=0, known=0, k=0)),
    )


def statistics(*groups: Group, total: Group | None = None, **criteria: Any) -> Statistics:
    return Statistics(
        criteria=Criteria(**(vars(CRITERIA) | criteria)),
        groups=groups,
        total=total or group("total", "", origin_tally=OriginTally(yes=0, no=0, unknown=0)),
    )


def retention(
    *curve: CurvePoint, placed: int = 0, at_risk: Mapping[int, int] | None = None
) -> Retention:
    nobody = SurvivalAt(survival=None, lower=None, upper=None)
    return Retention(
        criteria=CRITERIA,
        population=placed,
        placed=placed,
        events=sum(point.events for point in curve),
        censored=sum(point.censored for point in curve),
        curve=curve,
        at_risk=dict.fromkeys((0, *RETENTION_DAYS), 0) | dict(at_risk or {}),
        survival_at=dict.fromkeys(RETENTION_DAYS, nobody),
    )


def reference_json() -> dict[str, Any]:
    loaded: dict[str, Any] = json.loads(REFERENCE.read_text(encoding="utf-8"))
    return loaded


def reference_statistics() -> Statistics:
    """The figures of the report of 2020–2022."""
    stats = reference_json()["stats"]
    groups = tuple(map(_group, stats["groups"]))
    return statistics(*groups, total=_group(stats["total"]))


def reference_retention() -> Retention:
    """The curve of the report of 2020–2022."""
    found = reference_json()["retention"]
    return Retention(
        criteria=CRITERIA,
        population=found["population"],
        placed=found["placed"],
        events=found["events"],
        censored=found["censored"],
        curve=tuple(CurvePoint(**point) for point in found["curve"]),
        at_risk={int(day): count for day, count in found["at_risk"].items()},
        survival_at={int(day): SurvivalAt(**at) for day, at in found["survival_at"].items()},
    )


def _group(found: dict[str, Any]) -> Group:
    composition = found["composition"]
    exited = found["enrolled"] - found["milestones"]["3"]["not_exited"]
    same = found["same_employer"]
    return Group(
        key=found["key"],
        label=found.get("label", ""),
        **{name: found[name] for name in ("enrolled", "completed", "dropped_out", "active")},
        exited=exited,
        completed_exited=found["completed"],
        workplace_track=found["workplace_track"],
        internships=found["internships"],
        gender={each: composition["gender"][each.value] for each in Gender},
        education={each: composition["education"][each.value] for each in Education},
        origin_tally=OriginTally(**composition["origin_tally"]),
        milestones={each: _milestone(found["milestones"][each.value]) for each in Milestone},
        same_employer=SameEmployer(base=same["base"], known=same["known"], k=same["k"]),
    )


def _milestone(found: dict[str, Any]) -> MilestoneResult:
    return MilestoneResult(
        **{name: found[name] for name in ("not_exited", "excluded", "not_due", "employed")},
        pending=found["pending"],
        not_employed_by={Answer(key): n for key, n in found["not_employed_by"].items()},
        unknown_by=found["unknown_by"],
    )


def person(code: str = "0042", **values: Any) -> PersonOutcome:
    """A person in work at 3 months and not yet due at 12."""
    facts: dict[str, Any] = {
        "first_enrolment_code": "I-0042",
        "enrolment_code": "I-0042",
        "trajectory_code": "NJ2021",
        "first_start": date(2021, 9, 6),
        "age": 19,
        "eligible": True,
        "gender": Gender.M,
        "education": Education.HSO,
        "outcome": Outcome.COMPLETED,
        "exit": date(2021, 11, 26),
        "workplace_track": True,
        "internship": True,
        "milestones": {
            Milestone.THREE: MilestoneStatus(
                due=date(2022, 2, 26), status="EMPLOYED", sub_status=None
            ),
            Milestone.TWELVE: MilestoneStatus(
                due=date(2022, 11, 26), status="NOT_DUE", sub_status=None
            ),
        },
        "time_zero": date(2021, 12, 1),
        "duration": 101,
        "event": False,
    }
    return PersonOutcome(person_code=code, **(facts | values))
