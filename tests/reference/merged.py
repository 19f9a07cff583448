"""A world in which one person was noted once, made from that in which they were noted twice.

Plain loops, for the figures after a merge: it shares nothing with `services.merging`.
"""

from collections.abc import Iterable
from dataclasses import replace
from uuid import UUID

from plastiq_tracker.domain.records import FollowUp, Internship, JobSpell
from tests.reference.naive import World


def merged_world(world: World, kept: UUID, gone: UUID, joined: dict[UUID, UUID]) -> World:
    """`joined` are the enrolments that go, each with the one that it becomes."""
    return replace(
        world,
        persons=tuple(each for each in world.persons if each.id != gone),
        enrolments=tuple(
            replace(each, person_id=kept) if each.person_id == gone else each
            for each in world.enrolments
            if each.id not in joined
        ),
        job_spells=tuple(_jobs(world, kept, gone)),
        internships=tuple(_internships(world, joined)),
        follow_ups=tuple(_follow_ups(world, joined)),
    )


def _jobs(world: World, kept: UUID, gone: UUID) -> Iterable[JobSpell]:
    found = [each for each in world.job_spells if each.person_id != gone]
    own = [each.id for each in found if each.person_id == kept]
    for job in world.job_spells:
        if job.person_id != gone:
            continue
        for at, other in enumerate(found):
            if other.id in own and _same_job(other, job):
                confirmed = [
                    each.last_confirmed_on for each in (other, job) if each.last_confirmed_on
                ]
                latest = max(confirmed) if confirmed else None
                found[at] = replace(other, end=other.end or job.end, last_confirmed_on=latest)
                break
        else:
            found.append(replace(job, person_id=kept))
    return found


def _same_job(one: JobSpell, other: JobSpell) -> bool:
    if (one.company_id, one.contract, one.start) != (other.company_id, other.contract, other.start):
        return False
    ends = {each.end for each in (one, other) if each.end is not None}
    if len(ends) == 2:
        return False
    days = [each.last_confirmed_on for each in (one, other) if each.last_confirmed_on is not None]
    return all(day <= end for end in ends for day in days)


def _internships(world: World, joined: dict[UUID, UUID]) -> Iterable[Internship]:
    found = [each for each in world.internships if each.enrolment_id not in joined]
    own = [each.id for each in found]
    for internship in world.internships:
        if internship.enrolment_id not in joined:
            continue
        home = joined[internship.enrolment_id]
        for at, other in enumerate(found):
            if other.id in own and other.enrolment_id == home and _same_stage(other, internship):
                found[at] = replace(
                    other,
                    company_id=other.company_id or internship.company_id,
                    end=other.end or internship.end,
                    outcome=other.outcome or internship.outcome,
                )
                break
        else:
            found.append(replace(internship, enrolment_id=home))
    return found


def _same_stage(one: Internship, other: Internship) -> bool:
    if (one.kind, one.start) != (other.kind, other.start):
        return False
    for name in ("company_id", "mentor_id", "end", "outcome"):
        values = {getattr(one, name), getattr(other, name)} - {None}
        if len(values) == 2:
            return False
    return True


def _follow_ups(world: World, joined: dict[UUID, UUID]) -> Iterable[FollowUp]:
    found = [each for each in world.follow_ups if each.enrolment_id not in joined]
    own = [each.id for each in found]
    for call in world.follow_ups:
        if call.enrolment_id not in joined:
            continue
        home = joined[call.enrolment_id]
        for at, other in enumerate(found):
            same = (other.enrolment_id, other.milestone, other.contacted_on, other.answer) == (
                home, call.milestone, call.contacted_on, call.answer
            )  # fmt: skip
            if other.id in own and same:
                later = max(other.recorded_at, call.recorded_at)
                found[at] = replace(other, recorded_at=later)
                break
        else:
            found.append(replace(call, enrolment_id=home))
    return found
