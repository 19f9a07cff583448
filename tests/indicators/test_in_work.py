"""The share in work by month: against plain loops, and against counts made by hand."""

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings

from plastiq_tracker.domain.criteria import Criteria
from plastiq_tracker.domain.records import JobSpell
from plastiq_tracker.domain.values import Contract
from plastiq_tracker.indicators.in_work import MONTHS, in_work, in_work_at
from plastiq_tracker.services.dossiers import DEMO_DAY, make_demo
from plastiq_tracker.services.reading import reading
from plastiq_tracker.services.statistics import default_criteria
from plastiq_tracker.store.dossier import Dossier
from tests.comparing import unequal
from tests.indicators.readings import read
from tests.reference import naive_months
from tests.reference.edge_cases import ALFA, ENROLMENT, PERSON, PROJECT, T1, days
from tests.reference.naive import World
from tests.reference.naive_months import (
    IN_WORK,
    LEFT_OUT,
    NOT_IN_WORK,
    NOT_YET,
    UNCONFIRMED,
    standings,
)
from tests.reference.strategies import worlds_with_criteria
from tests.worlds import dossier_of


@settings(deadline=None, max_examples=200, suppress_health_check=list(HealthCheck))
@given(made=worlds_with_criteria())
def test_table_and_people_are_those_of_plain_loops(
    empty: Dossier, made: tuple[World, Criteria]
) -> None:
    world, criteria = made
    made_of = read(empty, world, criteria)
    facts, found, persons = made_of.facts, made_of.found, made_of.codes
    table = in_work(facts, found, criteria).as_json()
    assert list(unequal(naive_months.in_work(world, criteria), table)) == []
    for month in MONTHS:
        counted, observed = in_work_at(facts, found, month)
        wanted = standings(world, criteria, month)
        assert {code for code, is_so in zip(persons, counted, strict=True) if is_so} == {
            code for code, standing in wanted.items() if standing == IN_WORK
        }
        assert {code for code, is_so in zip(persons, observed, strict=True) if is_so} == {
            code for code, standing in wanted.items() if standing not in (NOT_YET, LEFT_OUT)
        }


BY_HAND = {
    "NJ2020": [(k, 22) for k in (10, 15, 15, 15, 14, 14, 15, 15, 16, 14, 14, 14)],
    "VJ2021": [(k, 23) for k in (6, 16, 16, 15, 14, 14, 16, 15, 15, 15, 15, 15)],
    "NJ2021": [(7, 27), (19, 27), (19, 27), (0, 27), (0, 27), (0, 3), (0, 1), *[(0, 0)] * 5],
    "VJ2022": [(0, 0)] * 12,
}
"""In work and observed in each month, counted from the rows of the demo's workbook."""


def test_demo_has_the_counts_made_by_hand(tmp_path: Path) -> None:
    dossier = make_demo(tmp_path / "demo.plastiq")
    at = reading(dossier, default_criteria(dossier, DEMO_DAY))
    dossier.close()
    table = in_work(at.facts, at.found, at.criteria)
    assert {
        group.key: [(month.k, month.observed) for month in group.months] for group in table.groups
    } == BY_HAND
    # Nobody of this cohort was asked again after the third month, and 19 jobs stand open.
    fourth = table.groups[2].months[3]
    assert (fourth.k, fourth.unconfirmed, fourth.uncertain) == (0, 19, True)
    assert [month.month for month in table.groups[2].months if month.partial] == [6, 7]
    assert [month.observed for month in table.total.months] == [72] * 5 + [48, 46] + [45] * 5


JOB = JobSpell(
    person_id=PERSON.id, company_id=ALFA.id, contract=Contract.PERMANENT, start=date(2021, 9, 15)
)
AGENCY = replace(JOB, contract=Contract.TEMPORARY_AGENCY)
LAST = date(2022, 2, 28)
"""The day of month 6: there is no 31 February."""


@pytest.mark.parametrize(
    ("job", "stands"),
    [
        (replace(JOB, end=LAST), IN_WORK),
        (replace(JOB, end=LAST - days(1)), NOT_IN_WORK),
        (replace(JOB, last_confirmed_on=LAST), IN_WORK),
        (replace(JOB, last_confirmed_on=LAST - days(1)), UNCONFIRMED),
        (replace(JOB, start=LAST), IN_WORK),
        (replace(JOB, start=LAST + days(1)), NOT_IN_WORK),
        (replace(AGENCY, end=LAST - days(6)), IN_WORK),
        (replace(AGENCY, end=LAST - days(7)), NOT_IN_WORK),
        (replace(AGENCY, last_confirmed_on=LAST - days(7)), UNCONFIRMED),
        (replace(JOB, end=LAST, contract=Contract.STUDENT_JOB), NOT_IN_WORK),
    ],
)
def test_last_day_on_which_a_job_counts(job: JobSpell, stands: str, tmp_path: Path) -> None:
    world = World(
        projects=(PROJECT,), trajectories=(T1,), companies=(ALFA,), persons=(PERSON,),
        enrolments=(ENROLMENT,), job_spells=(job,),
    )  # fmt: skip
    dossier = dossier_of(world, tmp_path)
    at = reading(dossier, default_criteria(dossier, LAST))
    dossier.close()
    sixth = in_work(at.facts, at.found, at.criteria).total.months[5]
    assert (sixth.observed, sixth.k, sixth.unconfirmed) == (
        1,
        int(stands == IN_WORK),
        int(stands == UNCONFIRMED),
    )
