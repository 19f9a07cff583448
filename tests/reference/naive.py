"""The deliberately naive second implementation of every figure of the definitions.

Plain loops, one person at a time, each rule beside the sentence it follows (§ = section of the
definitions). It shares the records, the values and the criteria with the program and nothing else.
"""

# The definitions' sentences stand in quotation marks above the lines that follow them (ERA001), and
# plain loops with one branch per rule are the point of it.
# ruff: noqa: C901, ERA001, PERF401, PLR0911, PLR0912

import math
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any
from uuid import UUID

from plastiq_tracker.domain.criteria import DEFINITIONS_VERSION, Criteria
from plastiq_tracker.domain.records import (
    Coach,
    Company,
    Enrolment,
    FollowUp,
    Internship,
    JobSpell,
    Person,
    Project,
    Trajectory,
)
from plastiq_tracker.domain.values import (
    Answer,
    Contract,
    Dimension,
    Education,
    ExitBasis,
    Gender,
    InternshipKind,
    Milestone,
    Outcome,
    Population,
)

Json = dict[str, Any]

Z = 1.959963984540054
ONE_DAY = timedelta(days=1)
MONTHS = {Milestone.THREE: 3, Milestone.TWELVE: 12}
STATUSES = (
    "EXCLUDED",
    "NOT_EXITED",
    "NOT_DUE",
    "EMPLOYED",
    "NOT_EMPLOYED",
    "PENDING",
    "UNKNOWN",
)
NOT_EMPLOYED_BY = ("jobseeker", "education", "ibo", "internship", "inactive")
UNKNOWN_BY = ("refused", "outside_window", "no_contact", "not_attempted")


@dataclass(frozen=True)
class World:
    """All the records that the figures are made from."""

    projects: tuple[Project, ...] = ()
    trajectories: tuple[Trajectory, ...] = ()
    coaches: tuple[Coach, ...] = ()
    companies: tuple[Company, ...] = ()
    persons: tuple[Person, ...] = ()
    enrolments: tuple[Enrolment, ...] = ()
    internships: tuple[Internship, ...] = ()
    job_spells: tuple[JobSpell, ...] = ()
    follow_ups: tuple[FollowUp, ...] = ()


@dataclass(frozen=True)
class Dossier:
    """One person of the population with everything that was recorded about them."""

    person: Person
    coach: str | None
    company: str | None
    counted: list[Enrolment]
    first: Enrolment
    final: Enrolment
    trajectory: Trajectory
    final_internships: list[Internship]
    counted_internships: list[Internship]
    all_internships: list[Internship]
    spells: list[JobSpell]
    follow_ups: list[FollowUp]


# --------------------------------------------------------------------------- dates (§3, §8)


def add_months(day: date, months: int) -> date:
    """§3: `exit_date + h months`; "if that day does not exist, the last day of that month"."""
    year = day.year
    month = day.month + months
    while month > 12:
        year += 1
        month -= 12
    number = day.day
    while True:
        try:
            return date(year, month, number)
        except ValueError:
            number -= 1


def age_on(birth: date, day: date) -> int:
    """§8: age in completed years; "a 29 February birthday is reached on 1 March"."""
    years = -1
    while True:
        year = birth.year + years + 1
        try:
            birthday = date(year, birth.month, birth.day)
        except ValueError:
            birthday = date(year, 3, 1)
        if birthday > day:
            return years
        years += 1


def is_eligible(birth: date, start: date) -> bool:
    """§8: "eligible when < 26 that day"."""
    return age_on(birth, start) < 26


# --------------------------------------------------------------------------- exit (§2)


def exit_date(enrolment: Enrolment, internships: list[Internship], basis: ExitBasis) -> date | None:
    """§2: the exit of an enrolment, given the internships of that enrolment."""
    # "recorded outcome `dropped_out`: the last attended day; without it, no exit."
    if enrolment.outcome == Outcome.DROPPED_OUT:
        return enrolment.last_day
    # "otherwise, with exit basis `TRAINING_END`: the enrolment's training end."
    if basis == ExitBasis.TRAINING_END:
        return enrolment.training_end
    # "A missing training end … means no exit."
    if enrolment.training_end is None:
        return None
    latest = enrolment.training_end
    # "the enrolment's internships of kind `stage` or `workplace_track`: taken in order of start"
    moving = []
    for internship in internships:
        if internship.kind in (InternshipKind.STAGE, InternshipKind.WORKPLACE_TRACK):
            moving.append(internship)
    moving.sort(key=lambda internship: internship.start)
    for internship in moving:
        # "each that begins by the latest end so far + 31 days joins, whether or not it has begun
        # by `as_of`, and the exit is the latest end"; "An internship that begins later than that
        # is not part of the trajectory".
        if internship.start <= latest + 31 * ONE_DAY:
            # "a joining internship without an end, means no exit"
            if internship.end is None:
                return None
            latest = max(latest, internship.end)
    return latest


def outcome_as_of(enrolment: Enrolment, as_of: date) -> str:
    """§2: "The outcome as of a day"."""
    # "`completed` when recorded so and the training end is ≤ `as_of`"
    if (
        enrolment.outcome == Outcome.COMPLETED
        and enrolment.training_end is not None
        and enrolment.training_end <= as_of
    ):
        return "completed"
    # "`dropped_out` when recorded so and the last attended day is ≤ `as_of`"
    if (
        enrolment.outcome == Outcome.DROPPED_OUT
        and enrolment.last_day is not None
        and enrolment.last_day <= as_of
    ):
        return "dropped_out"
    # "else `active`"
    return "active"


# --------------------------------------------------------------------------- population (§1)


def dossiers(world: World, criteria: Criteria) -> list[Dossier]:
    """§1: the population of the figures, reduced by the filters, in the order of the persons."""
    project = None
    for candidate in world.projects:
        if candidate.code == criteria.project:
            project = candidate
    if project is None:
        raise ValueError(f"no project {criteria.project!r}")
    trajectories = {trajectory.id: trajectory for trajectory in world.trajectories}
    coaches = {coach.id: coach.name for coach in world.coaches}
    companies = company_names(world.companies)
    enrolments_of: dict[UUID, list[Enrolment]] = {}
    for enrolment in world.enrolments:
        enrolments_of.setdefault(enrolment.person_id, []).append(enrolment)
    internships_of: dict[UUID, list[Internship]] = {}
    for internship in world.internships:
        internships_of.setdefault(internship.enrolment_id, []).append(internship)
    spells_of: dict[UUID, list[JobSpell]] = {}
    for spell in world.job_spells:
        spells_of.setdefault(spell.person_id, []).append(spell)
    follow_ups_of: dict[UUID, list[FollowUp]] = {}
    for follow_up in world.follow_ups:
        follow_ups_of.setdefault(follow_up.enrolment_id, []).append(follow_up)

    found = []
    for person in world.persons:
        everything = enrolments_of.get(person.id, [])
        # "persons with at least one enrolment in a trajectory of that project whose enrolment
        # start lies in the period and is ≤ `as_of`"
        counted = []
        for enrolment in everything:
            if (
                trajectories[enrolment.trajectory_id].project_id == project.id
                and criteria.period_from <= enrolment.start <= criteria.period_to
                and enrolment.start <= criteria.as_of
            ):
                counted.append(enrolment)
        if not counted:
            continue
        # "First = earliest start, final = latest start …; ties by enrolment code in code-point
        # order, first = lowest, final = highest."
        in_order = sorted(counted, key=lambda enrolment: (enrolment.start, enrolment.code))
        first = in_order[0]
        final = in_order[-1]
        # "`COMPLETERS`: only persons whose final enrolment has outcome `completed` (as of the day"
        if (
            criteria.population == Population.COMPLETERS
            and outcome_as_of(final, criteria.as_of) != "completed"
        ):
            continue
        # Contract: "Filters select persons by their final enrolment and their own data".
        trajectory = trajectories[final.trajectory_id]
        if criteria.trajectories and trajectory.code not in criteria.trajectories:
            continue
        if criteria.regions and trajectory.region not in criteria.regions:
            continue
        if criteria.genders and person.gender not in criteria.genders:
            continue
        if criteria.educations and person.education not in criteria.educations:
            continue
        counted_internships = []
        for enrolment in counted:
            counted_internships.extend(internships_of.get(enrolment.id, []))
        all_internships = []
        for enrolment in everything:
            all_internships.extend(internships_of.get(enrolment.id, []))
        found.append(
            Dossier(
                person=person,
                coach=None if person.coach_id is None else coaches[person.coach_id],
                company=company_of(internships_of.get(final.id, []), companies, criteria.as_of),
                counted=counted,
                first=first,
                final=final,
                trajectory=trajectory,
                final_internships=internships_of.get(final.id, []),
                counted_internships=counted_internships,
                all_internships=all_internships,
                spells=spells_of.get(person.id, []),
                follow_ups=follow_ups_of.get(final.id, []),
            )
        )
    return found


# --------------------------------------------------------------------------- status (§4)


def known_end(spell: JobSpell) -> date:
    """§4: "its recorded end; of an open spell its `last_confirmed_on`, or its start when it was
    never confirmed"."""
    if spell.end is not None:
        return spell.end
    if spell.last_confirmed_on is not None:
        return spell.last_confirmed_on
    return spell.start


def qualifies(spell: JobSpell) -> bool:
    """§4: "paid employment contract (`permanent`, `fixed_term`, `temporary_agency`, `growth_job`)
    or `self_employed`. Not qualifying: `student_job`, IBO, internship."."""
    return spell.contract in (
        Contract.PERMANENT,
        Contract.FIXED_TERM,
        Contract.TEMPORARY_AGENCY,
        Contract.GROWTH_JOB,
        Contract.SELF_EMPLOYED,
    )


def covering_spells(spells: list[JobSpell], due: date, as_of: date) -> list[JobSpell]:
    """§4a: the qualifying spells that cover `due`, with the rule for agency work."""
    found = []
    for spell in spells:
        # "Only spells with start ≤ `as_of` count"
        if not qualifies(spell) or spell.start > as_of:
            continue
        # "A spell covers a day when start ≤ day ≤ known end."
        covers = spell.start <= due <= known_end(spell)
        # "A `temporary_agency` spell with a known day in [due − 6, due] counts as covering `due`"
        if spell.contract == Contract.TEMPORARY_AGENCY:
            for days_before in range(7):
                if spell.start <= due - days_before * ONE_DAY <= known_end(spell):
                    covers = True
        if covers:
            found.append(spell)
    return found


def is_answer(follow_up: FollowUp) -> bool:
    """§4c: an answer; a failed attempt and a refusal are none."""
    return follow_up.answer not in (Answer.NO_CONTACT, Answer.REFUSED)


def dossier_exit(dossier: Dossier, criteria: Criteria) -> date | None:
    """§1.3: "outcomes belong to the final one", so the exit is that of the final enrolment."""
    return exit_date(dossier.final, dossier.final_internships, criteria.exit_basis)


def status(dossier: Dossier, milestone: Milestone, criteria: Criteria) -> tuple[str, str | None]:
    """§4: status and sub-status of a person at a milestone; "First match wins"."""
    as_of = criteria.as_of
    exit_day = dossier_exit(dossier, criteria)
    exited = exit_day is not None and exit_day <= as_of
    excluded_on = dossier.person.excluded_on
    due = None if exit_day is None else add_months(exit_day, MONTHS[milestone])

    # 1. "`EXCLUDED`: deceased or force majeure on a day ≤ `as_of`, and either not exited by
    # `as_of` or on or before `due`"
    if excluded_on is not None and excluded_on <= as_of:
        if not exited:
            return "EXCLUDED", None
        if due is not None and excluded_on <= due:
            return "EXCLUDED", None
    # 2. "`NOT_EXITED`: no exit, or exit > `as_of`."
    if not exited or due is None:
        return "NOT_EXITED", None
    # 3. "`NOT_DUE`: `as_of` < due."
    if as_of < due:
        return "NOT_DUE", None

    # 4a. "A qualifying job spell covering `due`: `EMPLOYED`."
    if covering_spells(dossier.spells, due, as_of):
        return "EMPLOYED", None
    # 4b. "An IBO or internship covering `due` with a recorded end, of any of the person's
    # enrolments, other projects included: `NOT_EMPLOYED`, sub-status `ibo` or `internship`; `ibo`
    # when both cover it."
    kinds = set()
    for internship in dossier.all_internships:
        if internship.end is not None and internship.start <= due <= internship.end:
            kinds.add(internship.kind)
    if InternshipKind.IBO in kinds:
        return "NOT_EMPLOYED", "ibo"
    if kinds:
        return "NOT_EMPLOYED", "internship"
    # 4c. "A follow-up answer of the final enrolment for this milestone, `contacted_on` ≤ `as_of`
    # and inside the window of the current `due`"; §3: "[due − 14 days, due + 42 days], inclusive".
    of_milestone = []
    for follow_up in dossier.follow_ups:
        if follow_up.milestone == milestone and follow_up.contacted_on <= as_of:
            of_milestone.append(follow_up)
    inside = []
    outside = []
    for follow_up in of_milestone:
        if is_answer(follow_up):
            if due - 14 * ONE_DAY <= follow_up.contacted_on <= due + 42 * ONE_DAY:
                inside.append(follow_up)
            else:
                outside.append(follow_up)
    if inside:
        # "The latest such answer wins (on one day, the one recorded last)"
        latest = max(inside, key=lambda answer: (answer.contacted_on, answer.recorded_at))
        # "`employed` → `EMPLOYED`; any other answer → `NOT_EMPLOYED` with its sub-status"
        if latest.answer == Answer.EMPLOYED:
            return "EMPLOYED", None
        return "NOT_EMPLOYED", latest.answer.value

    # 5. "`UNKNOWN` with sub-reason `refused`: a refusal recorded by `as_of` for this enrolment at
    # this or an earlier milestone."
    for follow_up in dossier.follow_ups:
        if (
            follow_up.answer == Answer.REFUSED
            and follow_up.contacted_on <= as_of
            and MONTHS[follow_up.milestone] <= MONTHS[milestone]
        ):
            return "UNKNOWN", "refused"
    # 6. "`PENDING`: `as_of` ≤ due + 42 days."
    if as_of <= due + 42 * ONE_DAY:
        return "PENDING", None
    # 7. "`UNKNOWN`; sub-reason, first match: `outside_window` (an answer for this milestone
    # recorded by `as_of`, outside the window)"
    if outside:
        return "UNKNOWN", "outside_window"
    # "`no_contact` (attempts for this milestone recorded by `as_of`)"
    for follow_up in of_milestone:
        if follow_up.answer == Answer.NO_CONTACT:
            return "UNKNOWN", "no_contact"
    # "`not_attempted`"
    return "UNKNOWN", "not_attempted"


# --------------------------------------------------------------------------- rates (§5)


def ratio(numerator: int, denominator: int) -> float | None:
    """§5: "A zero denominator shows "—" (JSON: null)."."""
    if denominator == 0:
        return None
    return numerator / denominator


def wilson(k: int, n: int) -> list[float] | None:
    """§5: "Wilson 95 % without continuity correction, on k of KNOWN"."""
    if n == 0:
        return None
    p = k / n
    centre = p + Z * Z / (2 * n)
    spread = Z * math.sqrt(p * (1 - p) / n + Z * Z / (4 * n * n))
    scale = 1 + Z * Z / n
    return [max(0.0, (centre - spread) / scale), min(1.0, (centre + spread) / scale)]


def newcombe(k1: int, n1: int, k2: int, n2: int) -> list[float] | None:
    """§5: "Newcombe's hybrid score interval" for the difference k1/n1 − k2/n2."""
    first = wilson(k1, n1)
    second = wilson(k2, n2)
    if first is None or second is None:
        return None
    p1 = k1 / n1
    p2 = k2 / n2
    below = math.sqrt((p1 - first[0]) ** 2 + (second[1] - p2) ** 2)
    above = math.sqrt((first[1] - p1) ** 2 + (p2 - second[0]) ** 2)
    return [p1 - p2 - below, p1 - p2 + above]


def displayed_percent(numerator: int, denominator: int) -> int:
    """§5: "displayed percentages half up (12.5 → 13)"."""
    whole, rest = divmod(100 * numerator, denominator)
    if 2 * rest >= denominator:
        return whole + 1
    return whole


def displayed_parts(counts: Sequence[int]) -> list[int]:
    """§5: "A displayed partition that must add to 100 uses the largest remainder; ties go to the
    larger count, then to the fixed order of the categories."."""
    total = sum(counts)
    if total == 0:
        return [0 for _ in counts]
    parts = [100 * count // total for count in counts]
    remainders = [100 * count % total for count in counts]
    order = sorted(range(len(counts)), key=lambda i: (-remainders[i], -counts[i], i))
    for i in order[: 100 - sum(parts)]:
        parts[i] += 1
    return parts


def milestone_figures(people: list[Dossier], milestone: Milestone, criteria: Criteria) -> Json:
    """§5: the MILESTONE of the contract."""
    count = dict.fromkeys(STATUSES, 0)
    not_employed_by = dict.fromkeys(NOT_EMPLOYED_BY, 0)
    unknown_by = dict.fromkeys(UNKNOWN_BY, 0)
    for dossier in people:
        state, sub = status(dossier, milestone, criteria)
        count[state] += 1
        if state == "NOT_EMPLOYED" and sub is not None:
            not_employed_by[sub] += 1
        if state == "UNKNOWN" and sub is not None:
            unknown_by[sub] += 1
    # "`DUE` = EMPLOYED + NOT_EMPLOYED + PENDING + UNKNOWN. `KNOWN` = EMPLOYED + NOT_EMPLOYED.
    # `k` = EMPLOYED."
    k = count["EMPLOYED"]
    known = count["EMPLOYED"] + count["NOT_EMPLOYED"]
    due = known + count["PENDING"] + count["UNKNOWN"]
    # "`provisional` while anyone is PENDING, NOT_DUE or NOT_EXITED, or when coverage < 80 %."
    provisional = count["PENDING"] + count["NOT_DUE"] + count["NOT_EXITED"] > 0
    if due > 0 and 100 * known < 80 * due:
        provisional = True
    return {
        "not_exited": count["NOT_EXITED"],
        "excluded": count["EXCLUDED"],
        "not_due": count["NOT_DUE"],
        "employed": count["EMPLOYED"],
        "not_employed": count["NOT_EMPLOYED"],
        "pending": count["PENDING"],
        "unknown": count["UNKNOWN"],
        "not_employed_by": not_employed_by,
        "unknown_by": unknown_by,
        "due": due,
        "known": known,
        "rate_known": ratio(k, known),
        "lower": ratio(k, due),
        "upper": ratio(k + due - known, due),
        "coverage": ratio(known, due),
        "interval": wilson(k, known),
        # §4: "`positive_outflow` = EMPLOYED + sub-statuses `ibo` and `education`."
        "positive_outflow": k + not_employed_by["ibo"] + not_employed_by["education"],
        "provisional": provisional,
    }


def same_employer_figures(people: list[Dossier], criteria: Criteria) -> Json:
    """§5, same employer."""
    base = 0
    known = 0
    k = 0
    for dossier in people:
        # "base = EMPLOYED at 3 months with the 12-month milestone in DUE"
        at_3 = status(dossier, Milestone.THREE, criteria)[0]
        at_12 = status(dossier, Milestone.TWELVE, criteria)[0]
        if at_3 != "EMPLOYED":
            continue
        if at_12 not in ("EMPLOYED", "NOT_EMPLOYED", "PENDING", "UNKNOWN"):
            continue
        base += 1
        # "known = of those, NOT_EMPLOYED at 12, or EMPLOYED at 12 with a covering qualifying job
        # spell at both dates"
        exit_day = dossier_exit(dossier, criteria)
        if exit_day is None:
            raise AssertionError("employed without an exit")
        covering_3 = covering_spells(dossier.spells, add_months(exit_day, 3), criteria.as_of)
        covering_12 = covering_spells(dossier.spells, add_months(exit_day, 12), criteria.as_of)
        if at_12 == "NOT_EMPLOYED":
            known += 1
        elif at_12 == "EMPLOYED" and covering_3 and covering_12:
            known += 1
            # "k = of those, one company with a covering spell at each date (possibly two spells)"
            companies_3 = {spell.company_id for spell in covering_3}
            companies_12 = {spell.company_id for spell in covering_12}
            if companies_3 & companies_12:
                k += 1
    # "The rest of the base goes into the bounds."
    return {
        "base": base,
        "known": known,
        "k": k,
        "rate_known": ratio(k, known),
        "lower": ratio(k, base),
        "upper": ratio(k + base - known, base),
    }


# --------------------------------------------------------------------------- groups (contract)


def has_internship(dossier: Dossier, kinds: tuple[InternshipKind, ...], as_of: date) -> bool:
    """Contract: an internship of one of the kinds "started ≤ `as_of`".

    §5: "Counts of internships and of the workplace track look at all of the person's enrolments in
    the project and period." Those are taken to be the enrolments of §1.3, which have started.
    """
    for internship in dossier.counted_internships:
        if internship.kind in kinds and internship.start <= as_of:
            return True
    return False


def origin_tally(people: list[Dossier]) -> Json:
    """Contract: the trajectories' own tallies, summed over the cohorts of the persons in it, "an
    empty tally cell counting 0"."""
    tally = {"yes": 0, "no": 0, "unknown": 0}
    seen = set()
    for dossier in people:
        trajectory = dossier.trajectory
        if trajectory.id not in seen:
            seen.add(trajectory.id)
            tally["yes"] += trajectory.origin_yes or 0
            tally["no"] += trajectory.origin_no or 0
            tally["unknown"] += trajectory.origin_unknown or 0
    return tally


def group(
    key: str | None, label: str | None, people: list[Dossier], criteria: Criteria, with_tally: bool
) -> Json:
    """The GROUP of the contract."""
    outcomes = {"completed": 0, "dropped_out": 0, "active": 0}
    genders = {"M": 0, "V": 0, "X": 0, "UNKNOWN": 0}
    educations = {"MAX_LSO": 0, "HSO": 0, "HO": 0, "UNKNOWN": 0}
    workplace_track = 0
    internships = 0
    for dossier in people:
        outcomes[outcome_as_of(dossier.final, criteria.as_of)] += 1
        genders[dossier.person.gender.value] += 1
        educations[dossier.person.education.value] += 1
        if has_internship(dossier, (InternshipKind.WORKPLACE_TRACK,), criteria.as_of):
            workplace_track += 1
        if has_internship(
            dossier, (InternshipKind.STAGE, InternshipKind.WORKPLACE_TRACK), criteria.as_of
        ):
            internships += 1
    return {
        "key": key,
        "label": label,
        "enrolled": len(people),
        "completed": outcomes["completed"],
        "dropped_out": outcomes["dropped_out"],
        "active": outcomes["active"],
        "workplace_track": workplace_track,
        "internships": internships,
        "composition": {
            "gender": genders,
            "education": educations,
            "origin_tally": origin_tally(people) if with_tally else None,
        },
        "milestones": {
            "3": milestone_figures(people, Milestone.THREE, criteria),
            "12": milestone_figures(people, Milestone.TWELVE, criteria),
        },
        "same_employer": same_employer_figures(people, criteria),
    }


def company_names(companies: Sequence[Company]) -> dict[UUID, str]:
    """What tells companies apart: the name, and the number too where several have that name."""
    names = {}
    for company in companies:
        namesakes = [other for other in companies if other.name == company.name]
        names[company.id] = company.name
        if len(namesakes) > 1 and company.enterprise_number is not None:
            names[company.id] = f"{company.name} ({company.enterprise_number})"
    return names


def company_of(
    internships: list[Internship], companies: dict[UUID, str], as_of: date
) -> str | None:
    """Where a person's latest internship was: of kind `stage` or `workplace_track`, at a company,
    begun by `as_of`. Of two begun on one day the one that ends last, an open one never ending; of
    two that also end on one day the one stored last."""
    begun = []
    for internship in internships:
        if (
            internship.kind in (InternshipKind.STAGE, InternshipKind.WORKPLACE_TRACK)
            and internship.company_id is not None
            and internship.start <= as_of
        ):
            begun.append((internship.start, internship.end or date.max, internship.company_id))
    if not begun:
        return None
    begun.sort(key=lambda each: each[:2])
    return companies[begun[-1][2]]


def key_of(dossier: Dossier, by: Dimension) -> str | None:
    """The value by which a person is grouped; §1.4: "the cohort of the final enrolment"."""
    if by == Dimension.COHORT:
        return dossier.trajectory.code
    if by == Dimension.GENDER:
        return dossier.person.gender.value
    if by == Dimension.EDUCATION:
        return dossier.person.education.value
    if by == Dimension.REGION:
        return dossier.trajectory.region
    if by == Dimension.TRAINING:
        return dossier.trajectory.training
    if by == Dimension.REFERRER:
        return (dossier.person.referrer or "").strip(" ") or None
    if by == Dimension.COMPANY:
        return dossier.company
    return dossier.coach


def group_keys(people: list[Dossier], by: Dimension) -> list[str | None]:
    """Contract: "only values with persons; cohorts by start, then code; regions and coaches by
    code point; gender and education in the order above. … a missing region or coach is `null` and
    last."; companies, trainings and referrers are like coaches."""
    present = {key_of(dossier, by) for dossier in people}
    if by == Dimension.COHORT:
        cohorts = sorted({(d.trajectory.start, d.trajectory.code) for d in people})
        return [code for _, code in cohorts]
    if by == Dimension.GENDER:
        return [gender.value for gender in Gender if gender.value in present]
    if by == Dimension.EDUCATION:
        return [education.value for education in Education if education.value in present]
    keys: list[str | None] = []
    keys.extend(sorted(key for key in present if key is not None))
    if None in present:
        keys.append(None)
    return keys


def definitions(criteria: Criteria) -> Json:
    """The `definitions` of the contract: the parameters in force; filters where there are any."""
    made: Json = {
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
        made["then_by"] = criteria.then_by.value
    filters: Json = {}
    if criteria.trajectories:
        filters["trajectories"] = sorted(criteria.trajectories)
    if criteria.regions:
        filters["regions"] = sorted(criteria.regions)
    if criteria.genders:
        filters["genders"] = sorted(gender.value for gender in criteria.genders)
    if criteria.educations:
        filters["educations"] = sorted(education.value for education in criteria.educations)
    if filters:
        made["filters"] = filters
    return made


def stats(world: World, criteria: Criteria) -> Json:
    """What `stats --json` prints."""
    people = dossiers(world, criteria)
    groups = []
    for key in group_keys(people, criteria.by):
        members = [dossier for dossier in people if key_of(dossier, criteria.by) == key]
        by_cohort = criteria.by == Dimension.COHORT
        label = members[0].trajectory.name if by_cohort else key
        made = group(key, label, members, criteria, with_tally=by_cohort)
        if criteria.then_by is not None:
            made["groups"] = parts(members, criteria.then_by, criteria)
        groups.append(made)
    return {
        "definitions": definitions(criteria),
        "groups": groups,
        "total": group("total", "total", people, criteria, with_tally=True),
    }


def parts(members: list[Dossier], then_by: Dimension, criteria: Criteria) -> list[Json]:
    """The persons of one group, split once more; parts have no tally of their own."""
    made = []
    for key in group_keys(members, then_by):
        some = [dossier for dossier in members if key_of(dossier, then_by) == key]
        made.append(group(key, key, some, criteria, with_tally=False))
    return made


# --------------------------------------------------------------------------- retention (§6)


@dataclass(frozen=True)
class Observation:
    """One person of the risk set: the first day in work, how long it lasted, and whether it
    ended."""

    time_zero: date
    duration: int
    event: bool


def observation(dossier: Dossier, criteria: Criteria) -> Observation | None:
    """§6: a person's place in the risk set, or None."""
    as_of = criteria.as_of
    exit_day = dossier_exit(dossier, criteria)
    # "persons of the population with exit ≤ `as_of`"
    if exit_day is None or exit_day > as_of:
        return None
    due_3 = add_months(exit_day, 3)
    # §4: "Only spells with start ≤ `as_of` count"
    qualifying = []
    for spell in dossier.spells:
        if qualifies(spell) and spell.start <= as_of:
            qualifying.append(spell)
    # "and a qualifying spell that starts on or before the 3-month `due` (and ≤ `as_of`) and whose
    # known end is ≥ the exit"; "Time 0: the first day, on or after the exit, that such a spell
    # covers: max(its start, exit), the earliest one."
    time_zero = None
    for spell in qualifying:
        if spell.start <= due_3 and known_end(spell) >= exit_day:
            candidate = max(spell.start, exit_day)
            if time_zero is None or candidate < time_zero:
                time_zero = candidate
    if time_zero is None:
        return None
    # "Episode: the qualifying spells (start ≤ `as_of`) that cover time 0"
    episode = []
    later = []
    for spell in qualifying:
        if spell.start <= time_zero <= known_end(spell):
            episode.append(spell)
        elif spell.start > time_zero:
            later.append(spell)
    # "and every later one that joins, in order of start: a spell joins when it begins by the
    # episode's known end (the latest known end so far) + 31 days"
    later.sort(key=lambda spell: spell.start)
    end = max(known_end(spell) for spell in episode)
    for spell in later:
        if spell.start <= end + 31 * ONE_DAY:
            episode.append(spell)
            end = max(end, known_end(spell))
    # "Event: on the known end e, when every spell of the episode has a recorded end, e + 31 days ≤
    # `as_of`, nothing joined, and the person was not excluded on or before e."
    excluded_on = dossier.person.excluded_on
    all_ended = True
    for spell in episode:
        if spell.end is None:
            all_ended = False
    event = all_ended and end + 31 * ONE_DAY <= as_of
    if excluded_on is not None and excluded_on <= end:
        event = False
    last = end
    # "Censored: otherwise, at the earliest of C = `as_of` − 30 days, the known end, and the day of
    # exclusion."
    if not event:
        last = min(as_of - 30 * ONE_DAY, end)
        if excluded_on is not None:
            last = min(last, excluded_on)
    # "Duration = days from time 0 to e, both included."
    duration = (last - time_zero).days + 1
    # "Persons whose duration comes out below 1 day are left out."
    if duration < 1:
        return None
    return Observation(time_zero, duration, event)


def kaplan_meier(observations: Sequence[tuple[int, bool]]) -> list[Json]:
    """§6: a row for each day with an event or a censoring; Greenwood's variance, log(−log)
    interval, "none where S is 0 or 1"."""
    curve: list[Json] = []
    survival = 1.0
    greenwood = 0.0
    for day in sorted({duration for duration, _ in observations}):
        # "At risk at d: duration ≥ d."; "Ties: events before censorings."
        at_risk = sum(1 for duration, _ in observations if duration >= day)
        events = sum(1 for duration, event in observations if duration == day and event)
        censored = sum(1 for duration, event in observations if duration == day and not event)
        survival = survival * ((at_risk - events) / at_risk)
        lower = upper = None
        if events < at_risk:
            greenwood += events / (at_risk * (at_risk - events))
        if 0 < survival < 1:
            width = Z * math.sqrt(greenwood) / abs(math.log(survival))
            lower = survival ** math.exp(width)
            upper = survival ** math.exp(-width)
        curve.append(
            {
                "day": day,
                "at_risk": at_risk,
                "events": events,
                "censored": censored,
                "survival": survival,
                "lower": lower,
                "upper": upper,
            }
        )
    return curve


def survival_on(curve: list[Json], day: int) -> Json:
    """§6: "S keeps its last value after the last observation; with nobody placed survival, lower
    and upper are null on every day asked."."""
    if not curve:
        return {"survival": None, "lower": None, "upper": None}
    result: Json = {"survival": 1.0, "lower": None, "upper": None}
    for row in curve:
        if row["day"] <= day:
            result = {name: row[name] for name in ("survival", "lower", "upper")}
    return result


def retention(world: World, criteria: Criteria) -> Json:
    """What `retention --json` prints."""
    people = dossiers(world, criteria)
    observations = []
    for dossier in people:
        found = observation(dossier, criteria)
        if found is not None:
            observations.append((found.duration, found.event))
    curve = kaplan_meier(observations)
    events = sum(1 for _, event in observations if event)
    at_risk = {}
    for day in (0, 91, 182, 273, 365):
        at_risk[str(day)] = sum(1 for duration, _ in observations if duration >= day)
    return {
        "definitions": definitions(criteria),
        "population": len(people),
        "placed": len(observations),
        "events": events,
        "censored": len(observations) - events,
        "curve": curve,
        "at_risk": at_risk,
        "survival_at": {str(day): survival_on(curve, day) for day in (91, 182, 273, 365)},
    }


# --------------------------------------------------------------------------- person by person


def person_statuses(world: World, criteria: Criteria) -> Json:
    """Per person code of the selected population what the figures are made of.

    `exit` is the exit that is recorded or planned, also when it lies after `as_of`; `retention` is
    None outside the risk set.
    """
    result: Json = {}
    for dossier in dossiers(world, criteria):
        exit_day = dossier_exit(dossier, criteria)
        milestones = {}
        for milestone in Milestone:
            state, sub = status(dossier, milestone, criteria)
            milestones[milestone.value] = {
                "due": None if exit_day is None else add_months(exit_day, MONTHS[milestone]),
                "status": state,
                "sub": sub,
            }
        found = observation(dossier, criteria)
        result[dossier.person.code] = {
            "first": dossier.first.code,
            "final": dossier.final.code,
            "cohort": dossier.trajectory.code,
            "age": age_on(dossier.person.birth_date, dossier.first.start),
            "eligible": is_eligible(dossier.person.birth_date, dossier.first.start),
            "outcome": outcome_as_of(dossier.final, criteria.as_of),
            "exit": exit_day,
            "milestones": milestones,
            "retention": None
            if found is None
            else {
                "time_zero": found.time_zero,
                "duration": found.duration,
                "event": found.event,
            },
        }
    return result
