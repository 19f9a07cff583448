"""What the actions of a project aim at and reached."""

from plastiq_tracker.domain.criteria import Criteria
from plastiq_tracker.domain.records import Action, Activity, Project
from plastiq_tracker.indicators.targets import Targets
from plastiq_tracker.indicators.targets import targets as targets_of
from plastiq_tracker.services.reading import reading_in
from plastiq_tracker.store.dossier import Dossier, UnitOfWork


def targets(dossier: Dossier, criteria: Criteria) -> Targets:
    """The targets of the project of `criteria`, from one reading of the dossier."""
    with dossier.read() as work:
        participants = len(reading_in(work, criteria).found)  # says so when the project is gone
        return targets_in(work, criteria, participants)


def targets_in(work: UnitOfWork, criteria: Criteria, participants: int) -> Targets:
    """The same within a unit of work, for a population of so many."""
    (project,) = work.find(Project, code=criteria.project)
    actions = work.find(Action, project_id=project.id)
    activities = [each for action in actions for each in work.find(Activity, action_id=action.id)]
    return targets_of(criteria, actions, activities, participants)
