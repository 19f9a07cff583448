"""What the strategies make is rich enough to be worth measuring the program against."""

from collections import Counter

from hypothesis import HealthCheck, given, settings

from plastiq_tracker.domain.criteria import Criteria
from plastiq_tracker.domain.values import Dimension, ExitBasis, Population
from tests.factories import big_world
from tests.reference import naive
from tests.reference.strategies import worlds_with_criteria

# Hypothesis stops an example that grows too large; that is no reason for concern here.
QUICK = settings(
    max_examples=300,
    deadline=None,
    derandomize=True,
    database=None,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large],
)


def test_every_status_and_every_end_of_an_episode_occurs() -> None:
    seen: Counter[object] = Counter()

    @settings(QUICK, max_examples=1_200)
    @given(worlds_with_criteria())
    def look(made: tuple[naive.World, Criteria]) -> None:
        world, criteria = made
        seen[criteria.by] += 1
        seen["then by", criteria.then_by] += 1
        seen[criteria.population] += 1
        seen[criteria.exit_basis] += 1
        seen["filtered"] += bool(criteria.trajectories or criteria.regions or criteria.genders)
        for person in naive.person_statuses(world, criteria).values():
            seen[person["outcome"]] += 1
            for months, milestone in person["milestones"].items():
                seen[months, milestone["status"], milestone["sub"]] += 1
            retention = person["retention"]
            seen["event", None if retention is None else retention["event"]] += 1
        employer = naive.stats(world, criteria)["total"]["same_employer"]
        seen["same employer"] += employer["k"]
        seen["another employer"] += employer["known"] - employer["k"]
        seen["employer in the bounds"] += employer["base"] - employer["known"]

    look()

    wanted: set[object] = {*Dimension, *Population, *ExitBasis, "filtered"}
    wanted |= {("then by", None), *(("then by", each) for each in Dimension)}
    wanted |= {"completed", "dropped_out", "active"}
    wanted |= {"same employer", "another employer", "employer in the bounds"}
    wanted |= {("event", True), ("event", False), ("event", None)}
    for months in ("3", "12"):
        wanted |= {(months, "NOT_EMPLOYED", sub) for sub in naive.NOT_EMPLOYED_BY}
        wanted |= {(months, "UNKNOWN", sub) for sub in naive.UNKNOWN_BY}
        wanted |= {
            (months, status, None)
            for status in naive.STATUSES
            if status not in ("NOT_EMPLOYED", "UNKNOWN")
        }
    assert {item for item in wanted if seen[item] == 0} == set()


@QUICK
@given(worlds_with_criteria())
def test_what_is_made_can_be_recorded(made: tuple[naive.World, Criteria]) -> None:
    """No end before its start, no code or key twice, no moment of recording twice."""
    world, criteria = made
    assert criteria.period_from <= criteria.period_to
    for enrolment in world.enrolments:
        for last in (enrolment.training_end, enrolment.last_day):
            assert last is None or last >= enrolment.start
    for stage in world.internships:
        assert stage.end is None or stage.end >= stage.start
    for job in world.job_spells:
        assert job.end is None or job.end >= job.start
        assert job.last_confirmed_on is None or job.last_confirmed_on >= job.start
    for person in world.persons:
        assert person.excluded_on is None or person.excluded_on >= person.birth_date
    keys = [
        *(enrolment.code for enrolment in world.enrolments),
        *(("project", project.code) for project in world.projects),
        *(("trajectory", trajectory.code) for trajectory in world.trajectories),
        *(("person", person.code) for person in world.persons),
        *((stage.enrolment_id, stage.kind, stage.start) for stage in world.internships),
        *((job.person_id, job.company_id, job.contract, job.start) for job in world.job_spells),
        *(("recorded", contact.recorded_at) for contact in world.follow_ups),
    ]
    assert len(keys) == len(set(keys))


def test_figures_add_up_to_the_people_enrolled() -> None:
    """The naive figures' own sums, on what the strategies make and on a large dossier."""

    @QUICK
    @given(worlds_with_criteria())
    def look(made: tuple[naive.World, Criteria]) -> None:
        add_up(*made)

    look()
    world = big_world(300, seed=7)
    project = world.projects[0]
    add_up(
        world,
        Criteria(
            project=project.code,
            period_from=project.period_from,
            period_to=project.period_to,
            as_of=project.period_to,
        ),
    )


def add_up(world: naive.World, criteria: Criteria) -> None:
    made = naive.stats(world, criteria)
    assert sum(group["enrolled"] for group in made["groups"]) == made["total"]["enrolled"]
    for group in (*made["groups"], made["total"]):
        assert group["completed"] + group["dropped_out"] + group["active"] == group["enrolled"]
        assert sum(group["composition"]["gender"].values()) == group["enrolled"]
        assert sum(group["composition"]["education"].values()) == group["enrolled"]
        for milestone in group["milestones"].values():
            statuses = sum(milestone[status.lower()] for status in naive.STATUSES)
            assert statuses == group["enrolled"]
            assert sum(milestone["not_employed_by"].values()) == milestone["not_employed"]
            assert sum(milestone["unknown_by"].values()) == milestone["unknown"]
    curve = naive.retention(world, criteria)
    assert curve["placed"] == curve["events"] + curve["censored"]
    assert curve["placed"] == sum(row["events"] + row["censored"] for row in curve["curve"])


def test_a_large_dossier_is_the_same_every_time() -> None:
    assert big_world(40) == big_world(40)
    assert big_world(40) != big_world(40, seed=2)
    assert 20 <= len(big_world(40).trajectories) <= 60
