"""The whole file of one person, as it stands on a day."""

from datetime import date
from uuid import UUID

from plastiq_tracker.domain.dates import Window, age_on, window
from plastiq_tracker.domain.records import (
    Coach,
    Enrolment,
    Person,
    Project,
    Trajectory,
)
from plastiq_tracker.domain.values import ExitBasis, Milestone
from plastiq_tracker.domain.views import (
    EnrolmentView,
    InternshipView,
    JobSpellView,
    MilestoneView,
    PersonDossier,
    PlannedFollowUp,
    Urgency,
)
from plastiq_tracker.indicators.agenda import PHASES, agenda, standings, to_call
from plastiq_tracker.indicators.facts import Facts, day_or_none
from plastiq_tracker.indicators.outcomes import NAMES, Outcomes, exits
from plastiq_tracker.services.beside import beside_in
from plastiq_tracker.services.missing import missing
from plastiq_tracker.store import queries
from plastiq_tracker.store.dossier import Dossier, UnitOfWork
from plastiq_tracker.store.facts import read_facts


def dossier_of(dossier: Dossier, person_id: UUID, today: date) -> PersonDossier:
    """Everything about one person. Raises `NotFound`."""
    with dossier.read() as work:
        person = work.get(Person, person_id)
        coach = work.get(Coach, person.coach_id).name if person.coach_id else None
        found = queries.belongings(work, person_id)
        facts = read_facts(work, person_id)
        keys = queries.enrolment_ids(work, person_id)
        place = {keys[int(row)]: at for at, row in enumerate(facts.enrolments.row)}
        enrolments = sorted(found.enrolments, key=lambda each: place[each.id])
        standing, beside = _Standing(facts, today), beside_in(work, facts, today)
        views = [
            _enrolment_view(work, each, found, standing, at) for at, each in enumerate(enrolments)
        ]
    return PersonDossier(
        person=person,
        coach=coach,
        age=age_on(person.birth_date, today),
        phase=PHASES[agenda(facts, today).phase[0]],
        enrolments=tuple(sorted(views, key=lambda view: view.enrolment.start, reverse=True)),
        job_spells=tuple(
            JobSpellView(spell=each, company=found.companies[each.company_id])
            for each in sorted(found.job_spells, key=lambda each: each.start, reverse=True)
        ),
        notes=tuple(
            sorted(found.notes, key=lambda each: (each.written_on, each.recorded_at), reverse=True)
        ),
        documents=tuple(sorted(found.documents, key=lambda each: each.title.casefold())),
        missing=missing(person, found, enrolments, facts, beside, today),
    )


class _Standing:
    """The exit of each of a person's enrolments, and where the final ones stand today."""

    def __init__(self, facts: Facts, today: date) -> None:
        self.today = today
        self.exit = exits(facts.enrolments, facts.internships, ExitBasis.TRAJECTORY_END)
        self.final: dict[int, Outcomes] = {
            int(found.final[0]): found for found in standings(facts, today) if len(found)
        }


def _enrolment_view(
    work: UnitOfWork,
    enrolment: Enrolment,
    found: queries.Belongings,
    standing: _Standing,
    at: int,
) -> EnrolmentView:
    trajectory = work.get(Trajectory, enrolment.trajectory_id)
    internships = [each for each in found.internships if each.enrolment_id == enrolment.id]
    follow_ups = [each for each in found.follow_ups if each.enrolment_id == enrolment.id]
    return EnrolmentView(
        enrolment=enrolment,
        trajectory=trajectory,
        project=work.get(Project, trajectory.project_id),
        exit=day_or_none(standing.exit[at]),
        is_final=at in standing.final,
        milestones=tuple(_milestone_view(enrolment.id, each, standing, at) for each in Milestone),
        internships=tuple(
            InternshipView(
                internship=each,
                company=found.companies[each.company_id] if each.company_id else None,
                mentor=found.mentors[each.mentor_id] if each.mentor_id else None,
            )
            for each in sorted(internships, key=lambda each: each.start)
        ),
        follow_ups=tuple(
            sorted(follow_ups, key=lambda each: (each.contacted_on, each.recorded_at))
        ),
    )


def _milestone_view(
    enrolment: UUID, milestone: Milestone, standing: _Standing, at: int
) -> MilestoneView:
    exit_day = day_or_none(standing.exit[at])
    span = None if exit_day is None else window(exit_day, milestone.months)
    status = sub_status = planned = None
    if (outcomes := standing.final.get(at)) is not None:
        status, sub_status = NAMES[outcomes.state[milestone][0]]
        if span and to_call(outcomes, milestone, standing.today.toordinal())[0]:
            planned = _planned(enrolment, milestone, span, standing.today)
    return MilestoneView(
        milestone=milestone, window=span, status=status, sub_status=sub_status, planned=planned
    )


def _planned(enrolment: UUID, milestone: Milestone, span: Window, today: date) -> PlannedFollowUp:
    return PlannedFollowUp(
        enrolment_id=enrolment,
        milestone=milestone,
        window=span,
        urgency=Urgency.on(today, span),
    )
