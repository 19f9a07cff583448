"""What decided: the status that follows from it against the naive implementation, its sentences
against hand-made cases.
"""

from collections.abc import Iterable
from dataclasses import replace
from datetime import date

import pytest
from hypothesis import HealthCheck, given, settings

from plastiq_tracker.domain.criteria import Criteria
from plastiq_tracker.domain.text import Text
from plastiq_tracker.domain.values import (
    Answer,
    Contract,
    ExitBasis,
    InternshipKind,
    Milestone,
    Outcome,
)
from plastiq_tracker.domain.words import PlainWords
from plastiq_tracker.indicators.case import case_of
from plastiq_tracker.indicators.evidence import evidence_at
from plastiq_tracker.indicators.figures import PARTS
from plastiq_tracker.indicators.names import STATUSES
from plastiq_tracker.indicators.titles import BY_MONTH, OF_EXITED, SAME, STOPPED, WITHOUT_BREAK
from plastiq_tracker.indicators.trace import Trace
from plastiq_tracker.indicators.tracing import Figure, Part
from plastiq_tracker.store.dossier import Dossier
from tests.indicators.readings import Read, read
from tests.reference import naive
from tests.reference.edge_cases import (
    BRAVO,
    DUE_3,
    DUE_12,
    EDGE_CASES,
    ENROLMENT,
    EXIT,
    M3,
    M12,
    T2,
    T3,
    EdgeCase,
    days,
    ended,
    excluded,
    make,
    on,
    world,
)
from tests.reference.naive import World
from tests.reference.strategies import worlds_with_criteria

AFTER_3 = DUE_3 + days(43)
AFTER_12 = DUE_12 + days(43)
WORDS = PlainWords()


def statuses(found: Read) -> dict[str, dict[str, tuple[str, str | None]]]:
    """Per person the status that the evidence speaks for, at each milestone."""
    result = {}
    for at, code in found.by_code():
        case = case_of(found.facts, found.found, found.criteria, at)
        evidence = {each.value: evidence_at(case, each) for each in Milestone}
        result[code] = {key: (each.status, each.sub_status) for key, each in evidence.items()}
    return result


def wanted_statuses(world: World, criteria: Criteria) -> dict[str, dict[str, tuple[str, str]]]:
    return {
        code: {key: (at["status"], at["sub"]) for key, at in person["milestones"].items()}
        for code, person in naive.person_statuses(world, criteria).items()
    }


@settings(deadline=None, max_examples=200, suppress_health_check=list(HealthCheck))
@given(made=worlds_with_criteria())
def test_the_evidence_speaks_for_the_status_of_the_definitions(
    empty: Dossier, made: tuple[World, Criteria]
) -> None:
    assert statuses(read(empty, *made)) == wanted_statuses(*made)


@pytest.mark.parametrize("case", EDGE_CASES, ids=lambda case: case.name)
def test_the_evidence_of_the_edge_cases(empty: Dossier, case: EdgeCase) -> None:
    found = read(empty, case.world, case.criteria)
    assert statuses(found) == wanted_statuses(case.world, case.criteria)


def _of(titles: Iterable[Text], parts: Iterable[Part]) -> dict[str, Part]:
    return {title.source: part for title, part in zip(titles, parts, strict=True)}


TWO = (Part.COUNTED, Part.REST)
PART_OF_STATUS = {
    "completion": _of(OF_EXITED, Part),
    "same_employer_rate_known": _of(SAME[:2], TWO),
    "retention_day_40": _of((WITHOUT_BREAK[0], STOPPED), TWO),
    "in_work_month_3": _of(BY_MONTH[:2], TWO),
    "milestone_3_employed": _of([STATUSES["EMPLOYED"]], [Part.COUNTED]),
    "milestone_12_not_exited": _of([STATUSES["NOT_EXITED"]], [Part.COUNTED]),
}
"""Statuses that are said of one part only."""


@settings(deadline=None, max_examples=150, suppress_health_check=list(HealthCheck))
@given(made=worlds_with_criteria())
def test_what_is_said_of_a_person_is_true_of_their_part(
    empty: Dossier, made: tuple[World, Criteria]
) -> None:
    found = read(empty, *made)
    for key, part_of in PART_OF_STATUS.items():
        trace = trace_of(found, key)
        for at in range(len(found.found)):
            part, said = PARTS[trace.parts[at]], trace.reason(at).status.source
            assert part_of.get(said, part) is part, (key, found.codes[at], said)
            if part in part_of.values():
                assert said in part_of or key == "same_employer_rate_known", (key, said)


def trace_of(found: Read, key: str) -> Trace:
    return Trace(found.facts, found.found, found.work, found.criteria, Figure(key))


def said(empty: Dossier, of: World, criteria: Criteria, key: str) -> str:
    """Status and evidence of the one person of a world."""
    found = trace_of(read(empty, of, criteria), key).reason(0)
    return f"{WORDS.say(found.status)} | {WORDS.say(found.said)}"


JOB_FROM = date(2021, 10, 1)
AGENCY = Contract.TEMPORARY_AGENCY
TRACK, IBO = InternshipKind.WORKPLACE_TRACK, InternshipKind.IBO
FAR = replace(make.internship(DUE_3 - days(3), DUE_3, IBO), company_id=None)
NO_END = replace(ENROLMENT, training_end=None)
DROPPED = replace(ENROLMENT, outcome=Outcome.DROPPED_OUT, last_day=None)
AT_3 = [
    (
        world(make.spell(JOB_FROM, DUE_3)),
        AFTER_3,
        "In work | Job at Alfa (Permanent) from 2021-10-01 to 2021-11-30; due on 2021-11-30",
    ),
    (
        world(make.spell(JOB_FROM, confirmed=date(2022, 3, 4), company=BRAVO)),
        AFTER_3,
        (
            "In work | Job at Bravo (Permanent) from 2021-10-01, last confirmed on 2022-03-04; "
            "due on 2021-11-30"
        ),
    ),
    (
        world(make.spell(DUE_3)),
        AFTER_3,
        "In work | Job at Alfa (Permanent) from 2021-11-30, not confirmed since; due on 2021-11-30",
    ),
    (
        world(make.spell(JOB_FROM, DUE_3 - days(6), contract=AGENCY)),
        AFTER_3,
        (
            "In work | Job at Alfa (Agency work) from 2021-10-01 to 2021-11-24; agency work counts "
            "6 days longer; due on 2021-11-30"
        ),
    ),
    (
        world(
            make.spell(JOB_FROM, DUE_3 - days(2), contract=AGENCY),
            make.spell(DUE_3, DUE_3, company=BRAVO),
        ),
        AFTER_3,
        "In work | Job at Bravo (Permanent) from 2021-11-30 to 2021-11-30; due on 2021-11-30",
    ),
    (
        world(
            make.internship(DUE_3 - days(9), DUE_3 + days(9), TRACK),
            make.internship(DUE_3, DUE_3 + days(40), IBO),
        ),
        AFTER_3,
        "Not in work: In an IBO | IBO at Alfa from 2021-11-30 to 2022-01-09; due on 2021-11-30",
    ),
    (
        world(FAR),
        AFTER_3,
        (
            "Not in work: In an IBO | IBO from 2021-11-27 to 2021-11-30, no company recorded; "
            "due on 2021-11-30"
        ),
    ),
    (
        world(make.internship(DUE_3, DUE_3, TRACK)),
        AFTER_3,
        (
            "Not in work: On an internship | Workplace track at Alfa from 2021-11-30 to "
            "2021-11-30; due on 2021-11-30"
        ),
    ),
    (
        world(
            make.contact(M3, DUE_3 - days(14), Answer.EMPLOYED),
            make.contact(M3, DUE_3 + days(42), Answer.JOBSEEKER),
            make.contact(M3, DUE_3 + days(43), Answer.EMPLOYED),
        ),
        AFTER_3,
        (
            "Not in work: Looking for work | Answered “Looking for work” on 2022-01-11; "
            "due on 2021-11-30"
        ),
    ),
    (
        world(make.contact(M3, DUE_3, Answer.EMPLOYED)),
        AFTER_3,
        "In work | Answered “In work” on 2021-11-30; due on 2021-11-30",
    ),
    (
        world(make.contact(M3, DUE_3 + days(1), Answer.REFUSED)),
        DUE_3 + days(9),
        "Unknown: Refused | Refused on 2021-12-01 to be followed up",
    ),
    (
        world(),
        DUE_3,
        "Still to be reached | Due on 2021-11-30; an answer counts until 2022-01-11",
    ),
    (
        world(
            make.contact(M3, DUE_3, Answer.NO_CONTACT),
            make.contact(M3, DUE_3 + days(3), Answer.NO_CONTACT),
        ),
        DUE_3 + days(42),
        (
            "Still to be reached | Due on 2021-11-30; an answer counts until 2022-01-11; "
            "not reached yet, last tried on 2021-12-03"
        ),
    ),
    (
        world(
            make.contact(M3, DUE_3, Answer.NO_CONTACT),
            make.contact(M3, DUE_3 - days(15), Answer.INACTIVE),
        ),
        AFTER_3,
        (
            "Unknown: Answered outside the window | Answered “Inactive” on 2021-11-15, outside the "
            "window 2021-11-16 to 2022-01-11"
        ),
    ),
    (
        world(make.contact(M3, DUE_3, Answer.NO_CONTACT)),
        AFTER_3,
        (
            "Unknown: Not reached | Tried once, on 2021-11-30, nobody reached; the window was "
            "2021-11-16 to 2022-01-11"
        ),
    ),
    (
        world(
            *(make.contact(M3, DUE_3 + days(late), Answer.NO_CONTACT) for late in (20, 0, 7)),
            make.contact(M12, DUE_12, Answer.NO_CONTACT),
        ),
        AFTER_12,
        (
            "Unknown: Not reached | Tried 3 times between 2021-11-30 and 2021-12-20, nobody "
            "reached; the window was 2021-11-16 to 2022-01-11"
        ),
    ),
    (
        world(make.spell(JOB_FROM, DUE_3 - days(1))),
        AFTER_3,
        "Unknown: Not tried | No contact in the window 2021-11-16 to 2022-01-11",
    ),
    (world(make.spell(JOB_FROM)), DUE_3 - days(1), "Not yet due | Due on 2021-11-30"),
    (world(), EXIT - days(1), "Not yet exited | Exit planned on 2021-08-31"),
    (world(NO_END), AFTER_3, "Not yet exited | No end of the training recorded"),
    (
        world(make.internship(EXIT + days(31), None, TRACK)),
        AFTER_3,
        "Not yet exited | Workplace track at Alfa from 2021-10-01, no end recorded",
    ),
    (world(DROPPED), AFTER_3, "Not yet exited | Dropped out, no last day attended recorded"),
    (
        world(person=excluded(DUE_3)),
        AFTER_3,
        "Left out | Deceased or prevented by force majeure since 2021-11-30",
    ),
]


@pytest.mark.parametrize(("of", "as_of", "sentence"), AT_3, ids=lambda each: str(each)[:60])
def test_what_is_said_at_three_months(
    empty: Dossier, of: World, as_of: date, sentence: str
) -> None:
    assert said(empty, of, on(as_of), "milestone_3_rate_known") == sentence


STAYS = (
    make.internship(EXIT + days(1), EXIT + days(30)),
    make.internship(EXIT + days(40), EXIT + days(60), TRACK),
)
AGAIN = replace(
    ENROLMENT, id=make.id(), code="E2", trajectory_id=T2.id, start=EXIT + days(6), training_end=None
)
ELSEWHERE = replace(ENROLMENT, id=make.id(), code="E3", trajectory_id=T3.id)
OTHERS = [
    ("enrolled", world(), AFTER_3, "Completed | Enrolled in T1 from 2021-01-04"),
    (
        "composition_gender_V",
        world(ENROLMENT, AGAIN),
        AFTER_3,
        "Female | First enrolled on 2021-01-04, last in T2 from 2021-09-06",
    ),
    (
        "composition_education_HSO_share",
        world(),
        AFTER_3,
        "Upper secondary | Enrolled in T1 from 2021-01-04",
    ),
    ("completed", world(), EXIT, "Completed | Completed, the training ended on 2021-08-31"),
    ("completed", world(), EXIT - days(1), "Ongoing | The training ends on 2021-08-31"),
    ("active", world(NO_END), AFTER_3, "Ongoing | No end of the training recorded"),
    (
        "active",
        world(replace(ENROLMENT, outcome=Outcome.ACTIVE)),
        AFTER_3,
        "Ongoing | The training ended on 2021-08-31, no outcome recorded",
    ),
    (
        "dropped_out",
        world(replace(DROPPED, last_day=EXIT)),
        EXIT,
        "Dropped out | Dropped out, last attended on 2021-08-31",
    ),
    (
        "dropped_out",
        world(replace(DROPPED, last_day=EXIT)),
        EXIT - days(1),
        "Ongoing | Drops out, last attends on 2021-08-31",
    ),
    (
        "active",
        world(DROPPED),
        AFTER_3,
        "Ongoing | Dropped out, no last day attended recorded",
    ),
    (
        "exited",
        world(),
        EXIT,
        "Exited and completed | Exit on 2021-08-31, the end of the training",
    ),
    (
        "completion",
        world(*STAYS),
        AFTER_3,
        (
            "Exited and completed | Exit on 2021-10-30: Workplace track at Alfa from 2021-10-10 to "
            "2021-10-30"
        ),
    ),
    (
        "completion",
        world(replace(DROPPED, last_day=EXIT), *STAYS),
        AFTER_3,
        "Exited without completing | Exit on 2021-08-31, the last day attended",
    ),
    (
        "workplace_track",
        world(*STAYS),
        AFTER_3,
        "Workplace track | Workplace track at Alfa from 2021-10-10 to 2021-10-30",
    ),
    (
        "workplace_track_share",
        world(*STAYS),
        EXIT + days(39),
        "Internship | Internship at Alfa from 2021-09-01 to 2021-09-30",
    ),
    (
        "internships",
        world(ENROLMENT, ELSEWHERE, make.internship(EXIT, EXIT, enrolment=ELSEWHERE)),
        AFTER_3,
        "Without internship | No internship begun by 2022-01-12",
    ),
    (
        "same_employer_k",
        world(make.spell(JOB_FROM, DUE_3), make.spell(DUE_12, DUE_12)),
        AFTER_12,
        "With the same employer | On 2021-11-30 and on 2022-08-31 at Alfa",
    ),
    (
        "same_employer_lower",
        world(make.spell(JOB_FROM, DUE_3), make.spell(DUE_12, DUE_12, company=BRAVO)),
        AFTER_12,
        "Not with the same employer | On 2021-11-30 at Alfa, on 2022-08-31 at Bravo",
    ),
    (
        "same_employer_lower",
        world(make.spell(JOB_FROM, DUE_3), make.contact(M12, DUE_12, Answer.EMPLOYED)),
        AFTER_12,
        (
            "Not known | Answered “In work” on 2022-08-31; due on 2022-08-31; no dated job on that "
            "day"
        ),
    ),
    (
        "same_employer_lower",
        world(make.contact(M3, DUE_3, Answer.EMPLOYED), make.spell(DUE_12, DUE_12)),
        AFTER_12,
        (
            "Not known | Answered “In work” on 2021-11-30; due on 2021-11-30; no dated job on that "
            "day"
        ),
    ),
    (
        "same_employer_base",
        world(make.spell(JOB_FROM, DUE_3)),
        DUE_12,
        "12 months · Still to be reached | Due on 2022-08-31; an answer counts until 2022-10-12",
    ),
    (
        "same_employer_base",
        world(make.spell(DUE_12, DUE_12)),
        AFTER_12,
        "3 months · Unknown: Not tried | No contact in the window 2021-11-16 to 2022-01-11",
    ),
    (
        "retention_events",
        world(make.spell(JOB_FROM, JOB_FROM + days(9))),
        JOB_FROM + days(40),
        (
            "Stopped | In work from 2021-10-01 to 2021-10-10, 10 days; no other job began within "
            "31 days"
        ),
    ),
    (
        "retention_events",
        world(make.spell(JOB_FROM, JOB_FROM)),
        JOB_FROM + days(40),
        (
            "Stopped | In work from 2021-10-01 to 2021-10-01, 1 day; no other job began within "
            "31 days"
        ),
    ),
    (
        "retention_day_10",
        world(make.spell(JOB_FROM, JOB_FROM + days(9))),
        JOB_FROM + days(40),
        (
            "Still without a break | In work from 2021-10-01 to 2021-10-10, 10 days; no other job "
            "began within 31 days"
        ),
    ),
    (
        "retention_day_11",
        world(make.spell(JOB_FROM, JOB_FROM + days(9))),
        JOB_FROM + days(40),
        (
            "Stopped | In work from 2021-10-01 to 2021-10-10, 10 days; no other job began within "
            "31 days"
        ),
    ),
    (
        "retention_censored",
        world(make.spell(JOB_FROM, confirmed=DUE_3)),
        AFTER_12,
        "Out of sight | In work from 2021-10-01, last known on 2021-11-30, 61 days",
    ),
    (
        "retention_censored",
        world(make.spell(JOB_FROM, confirmed=AFTER_12)),
        DUE_3,
        (
            "Out of sight | In work from 2021-10-01, followed until 2021-10-31 (30 days before the "
            "day of the figures), 31 days"
        ),
    ),
    (
        "retention_censored",
        world(make.spell(JOB_FROM, DUE_12), person=excluded(DUE_3)),
        AFTER_12,
        (
            "Out of sight | In work from 2021-10-01 until 2021-11-30, 61 days; deceased or "
            "prevented then"
        ),
    ),
    (
        "retention_placed",
        world(make.spell(DUE_3 + days(1), DUE_12)),
        AFTER_12,
        "Not placed | No job that began by 2021-11-30 and had not ended before 2021-08-31",
    ),
    (
        "retention_placed",
        world(make.spell(JOB_FROM)),
        JOB_FROM + days(29),
        "Not placed | In work from 2021-10-01, less than 30 days before the day of the figures",
    ),
    (
        "retention_placed",
        world(make.spell(JOB_FROM, DUE_12), person=excluded(JOB_FROM - days(1))),
        AFTER_12,
        "Not placed | Deceased or prevented by force majeure since 2021-09-30",
    ),
    ("retention_placed", world(), EXIT - days(1), "Not yet exited | Exit planned on 2021-08-31"),
    (
        "in_work_month_2",
        world(make.spell(JOB_FROM, DUE_3)),
        AFTER_3,
        "In a dated job | Job at Alfa (Permanent) from 2021-10-01 to 2021-11-30",
    ),
    (
        "in_work_month_6",
        world(make.spell(JOB_FROM, DUE_3)),
        AFTER_12,
        "Not in a dated job | No dated job on 2022-02-28",
    ),
    (
        "in_work_month_12",
        world(make.spell(JOB_FROM, DUE_3)),
        AFTER_3,
        "Not yet observed | To be observed from 2022-08-31",
    ),
    ("in_work_month_1", world(), EXIT - days(1), "Not yet exited | Exit planned on 2021-08-31"),
    (
        "in_work_month_1",
        world(person=excluded(EXIT)),
        AFTER_3,
        "Left out | Deceased or prevented by force majeure since 2021-08-31",
    ),
]


@pytest.mark.parametrize(
    ("key", "of", "as_of", "sentence"), OTHERS, ids=lambda each: str(each)[:60]
)
def test_what_is_said_in_other_figures(
    empty: Dossier, key: str, of: World, as_of: date, sentence: str
) -> None:
    assert said(empty, of, on(as_of), key) == sentence


def test_the_exit_follows_its_basis(empty: Dossier) -> None:
    basis = on(AFTER_3, exit_basis=ExitBasis.TRAINING_END)
    open_stay = make.internship(EXIT + days(1), None)
    assert said(empty, world(open_stay), basis, "exited") == (
        "Exited and completed | Exit on 2021-08-31, the end of the training"
    )
    assert said(empty, world(NO_END, open_stay), basis, "exited") == (
        "Not yet exited | No end of the training recorded"
    )


def test_nothing_is_said_of_what_is_no_figure(empty: Dossier) -> None:
    trace = trace_of(read(empty, world(), on(AFTER_3)), "enrolled")
    trace.figure = Figure("nothing")
    with pytest.raises(KeyError):
        trace.reason(0)


def test_a_moment_beyond_the_calendar(empty: Dossier) -> None:
    """A due day after the year 9999 has no date; nobody is due on it."""
    late = world(ended(date(9999, 11, 30)))
    criteria = replace(on(date(9999, 12, 31)), period_to=date.max)
    assert said(empty, late, criteria, "milestone_12_due") == (
        "Not yet due | The day lies beyond the calendar, after the year 9999"
    )
    assert said(empty, late, criteria, "in_work_month_12").endswith(
        "Not yet observed | The day lies beyond the calendar, after the year 9999"
    )
    soon = world(ended(date(9999, 9, 1)), make.contact(M3, date(9999, 12, 30), Answer.NO_CONTACT))
    assert said(empty, soon, criteria, "milestone_3_due").endswith(
        "Due on 9999-12-01; not reached yet, last tried on 9999-12-30"
    )
    assert said(empty, late, criteria, "retention_placed").endswith(
        "No job that began by 9999-12-31 and had not ended before 9999-11-30"
    )
