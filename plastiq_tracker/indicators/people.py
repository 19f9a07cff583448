"""The people behind the figures, each with the facts that decided where they count."""

from collections.abc import Mapping

from plastiq_tracker.domain.dates import age_on, is_eligible
from plastiq_tracker.domain.values import Milestone
from plastiq_tracker.indicators.facts import (
    EDUCATIONS,
    GENDERS,
    OUTCOMES,
    Facts,
    day_or_none,
)
from plastiq_tracker.indicators.outcomes import NAMES, Outcomes
from plastiq_tracker.indicators.results import MilestoneStatus, PersonOutcome
from plastiq_tracker.indicators.retention import Episodes


def people(
    facts: Facts,
    found: Outcomes,
    work: Episodes,
    person_codes: Mapping[int, str],
    enrolment_codes: Mapping[int, str],
) -> tuple[PersonOutcome, ...]:
    """One entry per person of the population, by code; codes are given by row number."""
    episode = {int(place): at for at, place in enumerate(work.place)}
    rows = (
        _person(facts, found, work, at, episode.get(at), person_codes, enrolment_codes)
        for at in range(len(found))
    )
    return tuple(sorted(rows, key=lambda row: row.person_code))


def _person(
    facts: Facts,
    found: Outcomes,
    work: Episodes,
    at: int,
    episode: int | None,
    person_codes: Mapping[int, str],
    enrolment_codes: Mapping[int, str],
) -> PersonOutcome:
    persons, enrolments = facts.persons, facts.enrolments
    person, first, final = found.person[at], found.first[at], found.final[at]
    birth, start = day_or_none(persons.birth[person]), day_or_none(enrolments.start[first])
    assert birth is not None
    assert start is not None
    return PersonOutcome(
        person_code=person_codes[int(persons.row[person])],
        first_enrolment_code=enrolment_codes[int(enrolments.row[first])],
        enrolment_code=enrolment_codes[int(enrolments.row[final])],
        trajectory_code=facts.trajectories.code[enrolments.trajectory[final]],
        first_start=start,
        age=age_on(birth, start),
        eligible=is_eligible(birth, start),
        gender=GENDERS[persons.gender[person]],
        education=EDUCATIONS[persons.education[person]],
        outcome=OUTCOMES[found.outcome[at]],
        exit=day_or_none(found.exit[at]),
        workplace_track=bool(found.workplace_track[at]),
        internship=bool(found.internship[at]),
        milestones={each: _milestone(found, each, at) for each in Milestone},
        time_zero=None if episode is None else day_or_none(work.time_zero[episode]),
        duration=None if episode is None else int(work.duration[episode]),
        event=None if episode is None else bool(work.event[episode]),
    )


def _milestone(found: Outcomes, milestone: Milestone, at: int) -> MilestoneStatus:
    status, sub_status = NAMES[found.state[milestone][at]]
    return MilestoneStatus(
        due=day_or_none(found.due[milestone][at]), status=status, sub_status=sub_status
    )
