"""The definitions' edge-case table as data: small worlds and what must come out of them.

Each case can be put to any implementation: `differences` compares what it made, a dictionary per
person or the `stats` and `retention` structures of the contract, with what the table says.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import date, datetime, timedelta
from typing import Any
from uuid import UUID

from plastiq_tracker.domain.criteria import Criteria
from plastiq_tracker.domain.records import (
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
    Education,
    ExclusionReason,
    ExitBasis,
    Gender,
    InternshipKind,
    Milestone,
    Outcome,
    Population,
)
from tests.reference.naive import World

Path = tuple[str, ...]
Expectation = Mapping[Path, object]


@dataclass(frozen=True)
class EdgeCase:
    """A row of the table, or a half of one.

    A path of `expected` begins with `persons`, `stats` or `retention`; the rest are keys.
    """

    name: str
    world: World
    criteria: Criteria
    expected: Expectation


def differences(
    case: EdgeCase,
    *,
    persons: Mapping[str, Any] | None = None,
    stats: Mapping[str, Any] | None = None,
    retention: Mapping[str, Any] | None = None,
) -> list[str]:
    """What came out otherwise than the case says; what is not given is not looked at."""
    made = {"persons": persons, "stats": stats, "retention": retention}
    found = []
    for path, wanted in case.expected.items():
        value: Any = made[path[0]]
        if value is None:
            continue
        for key in path[1:]:
            value = value.get(key) if isinstance(value, Mapping) else f"nothing at {key}"
        same = value == wanted
        if isinstance(wanted, float) and isinstance(value, float):
            same = abs(value - wanted) <= 1e-9
        if not same:
            found.append(f"{case.name}: {'.'.join(path)} is {value!r}, not {wanted!r}")
    return found


# --------------------------------------------------------------------------- making worlds


def uid(number: int) -> UUID:
    return UUID(int=number)


PROJECT = Project(
    id=uid(1), code="J", name="J", period_from=date(2020, 1, 1), period_to=date(2025, 12, 31)
)
OTHER_PROJECT = Project(
    id=uid(2), code="K", name="K", period_from=date(2020, 1, 1), period_to=date(2025, 12, 31)
)
T1 = Trajectory(id=uid(11), code="T1", project_id=uid(1), name="One", start=date(2021, 1, 4))
T2 = Trajectory(id=uid(12), code="T2", project_id=uid(1), name="Two", start=date(2021, 9, 6))
T3 = Trajectory(id=uid(13), code="T3", project_id=uid(2), name="Three", start=date(2021, 1, 4))
ALFA = Company(id=uid(21), name="Alfa")
BRAVO = Company(id=uid(22), name="Bravo")
PERSON = Person(
    id=uid(31),
    code="P1",
    first_name="An",
    last_name="Peeters",
    birth_date=date(1999, 5, 5),
    gender=Gender.V,
    education=Education.HSO,
)
START = date(2021, 1, 4)
EXIT = date(2021, 8, 31)
DUE_3 = date(2021, 11, 30)
DUE_12 = date(2022, 8, 31)
ENROLMENT = Enrolment(
    id=uid(41),
    code="E1",
    person_id=uid(31),
    trajectory_id=uid(11),
    start=START,
    training_end=EXIT,
    outcome=Outcome.COMPLETED,
)


def days(number: int) -> timedelta:
    return timedelta(days=number)


@dataclass
class Maker:
    """Hands out identifiers while a world is written down."""

    made: int = 1000
    minute: int = 0

    def id(self) -> UUID:
        self.made += 1
        return uid(self.made)

    def spell(
        self,
        start: date,
        end: date | None = None,
        *,
        confirmed: date | None = None,
        contract: Contract = Contract.PERMANENT,
        company: Company = ALFA,
    ) -> JobSpell:
        return JobSpell(
            id=self.id(),
            person_id=PERSON.id,
            company_id=company.id,
            contract=contract,
            start=start,
            end=end,
            last_confirmed_on=confirmed,
        )

    def internship(
        self,
        start: date,
        end: date | None,
        kind: InternshipKind = InternshipKind.STAGE,
        enrolment: Enrolment = ENROLMENT,
    ) -> Internship:
        return Internship(
            id=self.id(),
            enrolment_id=enrolment.id,
            kind=kind,
            company_id=ALFA.id,
            start=start,
            end=end,
        )

    def contact(
        self,
        milestone: Milestone,
        contacted_on: date,
        answer: Answer,
        enrolment: Enrolment = ENROLMENT,
    ) -> FollowUp:
        self.minute += 1
        return FollowUp(
            id=self.id(),
            enrolment_id=enrolment.id,
            milestone=milestone,
            contacted_on=contacted_on,
            answer=answer,
            recorded_at=datetime(2023, 1, 1) + timedelta(minutes=self.minute),
        )


make = Maker()
M3 = Milestone.THREE
M12 = Milestone.TWELVE


def world(*records: Enrolment | Internship | JobSpell | FollowUp, person: Person = PERSON) -> World:
    """One person's world; without an enrolment they have `ENROLMENT`."""
    enrolments = tuple(record for record in records if isinstance(record, Enrolment))
    return World(
        projects=(PROJECT, OTHER_PROJECT),
        trajectories=(T1, T2, T3),
        companies=(ALFA, BRAVO),
        persons=(person,),
        enrolments=enrolments or (ENROLMENT,),
        internships=tuple(record for record in records if isinstance(record, Internship)),
        job_spells=tuple(record for record in records if isinstance(record, JobSpell)),
        follow_ups=tuple(record for record in records if isinstance(record, FollowUp)),
    )


def on(
    as_of: date,
    population: Population = Population.ALL_LEAVERS,
    exit_basis: ExitBasis = ExitBasis.TRAJECTORY_END,
) -> Criteria:
    return Criteria(
        project="J",
        period_from=PROJECT.period_from,
        period_to=PROJECT.period_to,
        as_of=as_of,
        population=population,
        exit_basis=exit_basis,
    )


def excluded(
    excluded_on: date, reason: ExclusionReason | None = ExclusionReason.DECEASED
) -> Person:
    return replace(PERSON, excluded_on=excluded_on, excluded_reason=reason)


def ended(exit_day: date, start: date = START) -> Enrolment:
    return replace(ENROLMENT, start=start, training_end=exit_day)


# --------------------------------------------------------------------------- saying what is wanted


@dataclass
class Wanted:
    """Collects what a case expects, of the person and of the figures about this one person."""

    paths: dict[Path, object] = field(default_factory=dict)

    def status(self, months: int, status: str, sub: str | None = None) -> "Wanted":
        at = ("stats", "total", "milestones", str(months))
        self.paths[("persons", "P1", "milestones", str(months), "status")] = status
        self.paths[("persons", "P1", "milestones", str(months), "sub")] = sub
        self.paths[(*at, status.lower())] = 1
        if sub is not None:
            self.paths[(*at, f"{status.lower()}_by", sub)] = 1
        return self

    def due(self, months: int, due: date) -> "Wanted":
        self.paths[("persons", "P1", "milestones", str(months), "due")] = due
        return self

    def exit(self, exit_day: date | None) -> "Wanted":
        self.paths[("persons", "P1", "exit")] = exit_day
        return self

    def milestone(self, months: int, **figures: object) -> "Wanted":
        for name, value in figures.items():
            self.paths[("stats", "total", "milestones", str(months), name)] = value
        return self

    def total(self, **figures: object) -> "Wanted":
        for name, value in figures.items():
            self.paths[("stats", "total", name)] = value
        return self

    def same_employer(self, **figures: object) -> "Wanted":
        for name, value in figures.items():
            self.paths[("stats", "total", "same_employer", name)] = value
        return self

    def episode(self, time_zero: date, last: date, *, event: bool) -> "Wanted":
        duration = (last - time_zero).days + 1
        self.paths[("persons", "P1", "retention", "time_zero")] = time_zero
        self.paths[("persons", "P1", "retention", "duration")] = duration
        self.paths[("persons", "P1", "retention", "event")] = event
        self.paths[("retention", "placed")] = 1
        self.paths[("retention", "events")] = int(event)
        self.paths[("retention", "curve")] = [
            {
                "day": duration,
                "at_risk": 1,
                "events": int(event),
                "censored": int(not event),
                "survival": 0.0 if event else 1.0,
                "lower": None,
                "upper": None,
            }
        ]
        return self

    def not_placed(self) -> "Wanted":
        self.paths[("persons", "P1", "retention")] = None
        self.paths[("retention", "placed")] = 0
        self.paths[("retention", "curve")] = []
        nothing = {"survival": None, "lower": None, "upper": None}
        for day in ("91", "182", "273", "365"):
            self.paths[("retention", "survival_at", day)] = nothing
        return self

    def person(self, **facts: object) -> "Wanted":
        for name, value in facts.items():
            self.paths[("persons", "P1", name)] = value
        return self

    def nobody(self) -> "Wanted":
        self.paths[("persons", "P1")] = None
        return self.total(enrolled=0)


def wanted() -> Wanted:
    return Wanted()


EDGE_CASES: list[EdgeCase] = []


def case(name: str, of: World, criteria: Criteria, expected: Wanted) -> None:
    EDGE_CASES.append(EdgeCase(name, of, criteria, expected.paths))


AFTER_3 = DUE_3 + days(43)
AFTER_12 = DUE_12 + days(43)

# --------------------------------------------------------------------------- due dates (§3)

for _exit, _months, _due in (
    (date(2021, 8, 31), 3, date(2021, 11, 30)),
    (date(2021, 11, 30), 3, date(2022, 2, 28)),
    (date(2023, 11, 30), 3, date(2024, 2, 29)),
    (date(2024, 2, 29), 12, date(2025, 2, 28)),
    (date(2022, 2, 28), 3, date(2022, 5, 28)),
):
    case(
        f"exit {_exit}, {_months} months: due {_due}",
        world(ended(_exit), make.spell(_due, _due)),
        on(_due),
        wanted().exit(_exit).due(_months, _due).status(_months, "EMPLOYED"),
    )
    case(
        f"exit {_exit}, {_months} months: not due the day before {_due}",
        world(ended(_exit), make.spell(_due - days(3), _due)),
        on(_due - days(1)),
        wanted().status(_months, "NOT_DUE").milestone(_months, due=0, provisional=True),
    )

case(
    "as_of = due, nothing known: due",
    world(),
    on(DUE_3),
    wanted().status(3, "PENDING").milestone(3, due=1, known=0, coverage=0.0, provisional=True),
)
case(
    "as_of = due − 1: NOT_DUE, even when in work",
    world(
        make.spell(DUE_3 - days(30)),
        make.contact(M3, DUE_3 - days(3), Answer.EMPLOYED),
    ),
    on(DUE_3 - days(1)),
    wanted().status(3, "NOT_DUE").milestone(3, due=0),
)

# --------------------------------------------------------------------------- the window (§3, §4c)

for _day, _counts in ((-15, False), (-14, True), (42, True), (43, False)):
    case(
        f"answer on due {_day:+}: {'counts' if _counts else 'does not count'}",
        world(make.contact(M3, DUE_3 + days(_day), Answer.JOBSEEKER)),
        on(AFTER_3),
        wanted().status(3, "NOT_EMPLOYED", "jobseeker")
        if _counts
        else wanted().status(3, "UNKNOWN", "outside_window"),
    )
case(
    "answer after as_of does not count yet",
    world(make.contact(M3, DUE_3 + days(5), Answer.JOBSEEKER)),
    on(DUE_3 + days(4)),
    wanted().status(3, "PENDING"),
)
case(
    "the last day of the window is still pending",
    world(),
    on(DUE_3 + days(42)),
    wanted().status(3, "PENDING"),
)
case(
    "after the window without any attempt",
    world(),
    on(DUE_3 + days(43)),
    wanted().status(3, "UNKNOWN", "not_attempted"),
)
case(
    "attempts without an answer",
    world(make.contact(M3, DUE_3, Answer.NO_CONTACT)),
    on(AFTER_3),
    wanted().status(3, "UNKNOWN", "no_contact"),
)
case(
    "a later failed attempt does not erase an answer",
    world(
        make.contact(M3, DUE_3, Answer.EDUCATION),
        make.contact(M3, DUE_3 + days(20), Answer.NO_CONTACT),
    ),
    on(AFTER_3),
    wanted().status(3, "NOT_EMPLOYED", "education").milestone(3, positive_outflow=1),
)
_earlier = make.contact(M3, DUE_3, Answer.JOBSEEKER)
_later = make.contact(M3, DUE_3, Answer.EMPLOYED)
case(
    "two answers on one day: the one recorded last",
    world(_later, _earlier),
    on(AFTER_3),
    wanted().status(3, "EMPLOYED"),
)

# --------------------------------------------------------------------------- job spells (§4a)

case(
    "open job last confirmed on due − 1, no answer, after due + 42: UNKNOWN",
    world(make.spell(EXIT + days(10), confirmed=DUE_3 - days(1))),
    on(AFTER_3),
    wanted().status(3, "UNKNOWN", "not_attempted"),
)
case(
    "job ended on due with answer jobseeker: EMPLOYED",
    world(
        make.spell(EXIT + days(10), DUE_3),
        make.contact(M3, DUE_3 + days(1), Answer.JOBSEEKER),
    ),
    on(AFTER_3),
    wanted().status(3, "EMPLOYED"),
)
case(
    "job ended on due − 1 with answer jobseeker: NOT_EMPLOYED",
    world(
        make.spell(EXIT + days(10), DUE_3 - days(1)),
        make.contact(M3, DUE_3 + days(1), Answer.JOBSEEKER),
    ),
    on(AFTER_3),
    wanted().status(3, "NOT_EMPLOYED", "jobseeker"),
)
for _before, _covers in ((6, True), (7, False)):
    case(
        f"agency work ended on due − {_before}",
        world(
            make.spell(EXIT + days(5), DUE_3 - days(_before), contract=Contract.TEMPORARY_AGENCY)
        ),
        on(AFTER_3),
        wanted().status(3, "EMPLOYED")
        if _covers
        else wanted().status(3, "UNKNOWN", "not_attempted"),
    )
case(
    "agency work that starts the day after due does not cover it",
    world(make.spell(DUE_3 + days(1), contract=Contract.TEMPORARY_AGENCY)),
    on(AFTER_3),
    wanted().status(3, "UNKNOWN", "not_attempted"),
)
case(
    "a student job is no qualifying job",
    world(make.spell(EXIT, DUE_3 + days(9), contract=Contract.STUDENT_JOB)),
    on(AFTER_3),
    wanted().status(3, "UNKNOWN", "not_attempted").not_placed(),
)
case(
    "open job starting on due, never confirmed: EMPLOYED",
    world(make.spell(DUE_3)),
    on(AFTER_3),
    wanted().status(3, "EMPLOYED"),
)
case(
    "a confirmation written down after as_of speaks of the days before",
    world(make.spell(EXIT + days(5), confirmed=DUE_3 + days(200))),
    on(DUE_3),
    wanted().status(3, "EMPLOYED"),
)
case(
    "two jobs at once: one person, EMPLOYED; one episode",
    world(
        make.spell(EXIT + days(10), DUE_3 + days(10)),
        make.spell(EXIT + days(20), DUE_3 + days(30), company=BRAVO),
    ),
    on(DUE_12),
    wanted()
    .total(enrolled=1)
    .status(3, "EMPLOYED")
    .milestone(3, employed=1, known=1, due=1)
    .episode(EXIT + days(10), DUE_3 + days(30), event=True),
)
case(
    "job begins before the training ends and goes on: EMPLOYED; time 0 = the exit",
    world(make.spell(EXIT - days(40), DUE_3 + days(5))),
    on(DUE_12),
    wanted().status(3, "EMPLOYED").episode(EXIT, DUE_3 + days(5), event=True),
)
case(
    "job begins before the training ends and stops before due: not EMPLOYED; time 0 = the exit",
    world(make.spell(EXIT - days(40), DUE_3 - days(5))),
    on(AFTER_3),
    wanted().status(3, "UNKNOWN", "not_attempted").episode(EXIT, DUE_3 - days(5), event=True),
)

# --------------------------------------------------------------------------- IBO, internships (§4b)

_STAGE_END = EXIT + days(28)
_CONTRACT = _STAGE_END + days(3)
case(
    "internship becomes a contract at the same company: time 0 = contract start",
    world(
        make.internship(EXIT + days(1), _STAGE_END),
        make.spell(_CONTRACT, confirmed=_CONTRACT + days(500)),
    ),
    on(_CONTRACT + days(129)),
    wanted()
    .exit(_STAGE_END)
    .status(3, "EMPLOYED")
    .episode(_CONTRACT, _CONTRACT + days(99), event=False),
)
for _answer in (None, Answer.EMPLOYED, Answer.JOBSEEKER, Answer.REFUSED):
    _ibo = make.internship(DUE_3 - days(20), DUE_3 + days(9), InternshipKind.IBO)
    _contacts = () if _answer is None else (make.contact(M3, DUE_3, _answer),)
    case(
        f"IBO on due, contract ten days later, answered {_answer}: NOT_EMPLOYED / ibo",
        world(_ibo, make.spell(DUE_3 + days(10)), *_contacts),
        on(AFTER_3),
        wanted()
        .exit(EXIT)
        .status(3, "NOT_EMPLOYED", "ibo")
        .milestone(3, positive_outflow=1, rate_known=0.0),
    )
case(
    "IBO and internship both cover due: ibo",
    world(
        make.internship(DUE_3 - days(20), DUE_3 + days(9), InternshipKind.STAGE),
        make.internship(DUE_3 - days(20), DUE_3, InternshipKind.IBO),
    ),
    on(AFTER_3),
    wanted().exit(EXIT).status(3, "NOT_EMPLOYED", "ibo"),
)
_ELSEWHERE = replace(
    ENROLMENT,
    id=uid(42),
    code="E9",
    trajectory_id=T3.id,
    start=date(2021, 10, 1),
    training_end=None,
    outcome=Outcome.ACTIVE,
)
case(
    "internship in another project covers due: NOT_EMPLOYED / internship",
    world(
        ENROLMENT,
        _ELSEWHERE,
        make.internship(DUE_3, DUE_3, InternshipKind.WORKPLACE_TRACK, _ELSEWHERE),
    ),
    on(AFTER_3),
    wanted()
    .exit(EXIT)
    .status(3, "NOT_EMPLOYED", "internship")
    .milestone(3, positive_outflow=0)
    .total(internships=0, workplace_track=0),
)
case(
    "an IBO without an end is no evidence",
    world(make.internship(DUE_3 - days(20), None, InternshipKind.IBO)),
    on(AFTER_3),
    wanted().exit(EXIT).status(3, "UNKNOWN", "not_attempted"),
)
case(
    "internship begun 31 days after the training end moves the exit",
    world(make.internship(EXIT + days(31), EXIT + days(50))),
    on(EXIT + days(49)),
    wanted().exit(EXIT + days(50)).status(3, "NOT_EXITED").total(completed=1),
)
case(
    "internship begun 32 days after the training end does not move the exit",
    world(make.internship(EXIT + days(32), EXIT + days(50))),
    on(EXIT + days(49)),
    wanted().exit(EXIT).status(3, "NOT_DUE"),
)
case(
    "an internship never moves the exit on exit basis TRAINING_END",
    world(make.internship(EXIT + days(31), EXIT + days(50))),
    on(EXIT + days(49), exit_basis=ExitBasis.TRAINING_END),
    wanted().exit(EXIT).status(3, "NOT_DUE"),
)
case(
    "a joining internship without an end means no exit",
    world(make.internship(EXIT + days(31), None)),
    on(AFTER_12),
    wanted().exit(None).status(3, "NOT_EXITED").status(12, "NOT_EXITED"),
)

# --------------------------------------------------------------------------- refusals (§4.5)

for _day, _where in ((20, "inside"), (43, "after")):
    case(
        f"refused at 3 months, nothing at 12: UNKNOWN / refused at both, {_where} the window",
        world(make.contact(M3, DUE_3 + days(1), Answer.REFUSED)),
        on(DUE_12 + days(_day)),
        wanted()
        .status(3, "UNKNOWN", "refused")
        .status(12, "UNKNOWN", "refused")
        .milestone(12, pending=0),
    )
case(
    "refuses follow-up: in DUE, not in KNOWN",
    world(make.contact(M3, DUE_3, Answer.REFUSED)),
    on(DUE_3),
    wanted()
    .status(3, "UNKNOWN", "refused")
    .milestone(3, due=1, known=0, rate_known=None, lower=0.0, upper=1.0, interval=None),
)
case(
    "refused at 12 months says nothing about 3",
    world(make.contact(M12, DUE_12, Answer.REFUSED)),
    on(DUE_12),
    wanted().status(3, "UNKNOWN", "not_attempted").status(12, "UNKNOWN", "refused"),
)

# --------------------------------------------------------------------------- exclusions (§4.1)

case(
    "dies before any exit: EXCLUDED",
    world(replace(ENROLMENT, training_end=None, outcome=Outcome.ACTIVE), person=excluded(START)),
    on(AFTER_12),
    wanted().status(3, "EXCLUDED").status(12, "EXCLUDED").milestone(3, due=0, provisional=False),
)
case(
    "dies before due: EXCLUDED",
    world(make.spell(EXIT + days(9), DUE_3 + days(9)), person=excluded(DUE_3 - days(1))),
    on(AFTER_12),
    wanted().status(3, "EXCLUDED").status(12, "EXCLUDED").milestone(3, due=0),
)
case(
    "dies on due: EXCLUDED",
    world(make.spell(EXIT + days(9), DUE_3), person=excluded(DUE_3)),
    on(AFTER_3),
    wanted().status(3, "EXCLUDED").status(12, "EXCLUDED"),
)
case(
    "dies after due: the status at due stands",
    world(make.spell(EXIT + days(9), DUE_3), person=excluded(DUE_3 + days(1))),
    on(AFTER_12),
    wanted().status(3, "EMPLOYED").status(12, "EXCLUDED"),
)
case(
    "dies after as_of: nothing yet",
    world(person=excluded(DUE_3 - days(1), None)),
    on(DUE_3 - days(2)),
    wanted().status(3, "NOT_DUE"),
)
case(
    "excluded on the last day of the episode: censored there",
    world(
        make.spell(EXIT + days(9), DUE_3 + days(9)),
        person=excluded(DUE_3 + days(9), ExclusionReason.FORCE_MAJEURE),
    ),
    on(AFTER_12),
    wanted().episode(EXIT + days(9), DUE_3 + days(9), event=False),
)
case(
    "excluded the day after the episode ended: the event stands",
    world(
        make.spell(EXIT + days(9), DUE_3 + days(9)),
        person=excluded(DUE_3 + days(10), ExclusionReason.FORCE_MAJEURE),
    ),
    on(AFTER_12),
    wanted().episode(EXIT + days(9), DUE_3 + days(9), event=True),
)

# --------------------------------------------------------------------------- episodes (§6)

_END = EXIT + days(60)
case(
    "gap of 30 days: same episode",
    world(
        make.spell(EXIT + days(1), _END),
        make.spell(_END + days(31), _END + days(90), company=BRAVO),
    ),
    on(AFTER_12),
    wanted().episode(EXIT + days(1), _END + days(90), event=True),
)
case(
    "gap of 31 days: event on the last day before the gap",
    world(
        make.spell(EXIT + days(1), _END),
        make.spell(_END + days(32), _END + days(90), company=BRAVO),
    ),
    on(AFTER_12),
    wanted().episode(EXIT + days(1), _END, event=True),
)
case(
    "job ended on as_of − 10: no event yet; censored at C",
    world(make.spell(EXIT + days(1), _END)),
    on(_END + days(10)),
    wanted().episode(EXIT + days(1), _END - days(20), event=False),
)
case(
    "job ended on as_of − 30: no event yet",
    world(make.spell(EXIT + days(1), _END)),
    on(_END + days(30)),
    wanted().episode(EXIT + days(1), _END, event=False),
)
case(
    "job ended on as_of − 31: event",
    world(make.spell(EXIT + days(1), _END)),
    on(_END + days(31)),
    wanted().episode(EXIT + days(1), _END, event=True),
)
case(
    "an open spell inside the episode keeps it from an event",
    world(
        make.spell(EXIT + days(1), _END),
        make.spell(EXIT + days(5), confirmed=EXIT + days(9), company=BRAVO),
    ),
    on(AFTER_12),
    wanted().episode(EXIT + days(1), _END, event=False),
)
case(
    "first work after the 3-month due: not placed",
    world(make.spell(DUE_3 + days(1), DUE_12)),
    on(AFTER_12),
    wanted().not_placed(),
)
case(
    "work that begins after C: left out",
    world(make.spell(EXIT + days(1))),
    on(EXIT + days(30)),
    wanted().not_placed(),
)
case(
    "work on C alone: one day",
    world(make.spell(EXIT, confirmed=EXIT + days(9))),
    on(EXIT + days(30)),
    wanted().episode(EXIT, EXIT, event=False),
)

# --------------------------------------------------------------------------- same employer (§5)

case(
    "out of work at 3 months, in work at 12: counts at 12; not in the same-employer base",
    world(
        make.contact(M3, DUE_3, Answer.JOBSEEKER),
        make.spell(DUE_3 + days(60), DUE_12),
    ),
    on(AFTER_12),
    wanted()
    .status(3, "NOT_EMPLOYED", "jobseeker")
    .status(12, "EMPLOYED")
    .same_employer(base=0, known=0, k=0, rate_known=None),
)
case(
    "one company at both dates in two spells: same employer",
    world(make.spell(EXIT + days(9), DUE_3), make.spell(DUE_12, DUE_12)),
    on(AFTER_12),
    wanted().same_employer(base=1, known=1, k=1, rate_known=1.0, lower=1.0, upper=1.0),
)
case(
    "another company at 12 months",
    world(
        make.spell(EXIT + days(9), DUE_3),
        make.spell(DUE_12, DUE_12, company=BRAVO),
    ),
    on(AFTER_12),
    wanted().same_employer(base=1, known=1, k=0, rate_known=0.0, lower=0.0, upper=0.0),
)
case(
    "in work at 12 months by an answer only: in the bounds",
    world(make.spell(EXIT + days(9), DUE_3), make.contact(M12, DUE_12, Answer.EMPLOYED)),
    on(AFTER_12),
    wanted().same_employer(base=1, known=0, k=0, rate_known=None, lower=0.0, upper=1.0),
)
case(
    "agency work ended on due − 6 counts for the same employer",
    world(
        make.spell(EXIT + days(9), DUE_3),
        make.spell(DUE_12 - days(40), DUE_12 - days(6), contract=Contract.TEMPORARY_AGENCY),
    ),
    on(AFTER_12),
    wanted().status(12, "EMPLOYED").same_employer(base=1, known=1, k=1),
)

# --------------------------------------------------------------------------- populations (§1, §2)

_DROPPED = replace(
    ENROLMENT,
    outcome=Outcome.DROPPED_OUT,
    last_day=date(2021, 3, 1),
    dropout_reason="werk gevonden",
)
_FOUND_WORK = make.spell(date(2021, 3, 2), date(2021, 6, 30))
case(
    "drops out because of a job: in ALL_LEAVERS",
    world(_DROPPED, _FOUND_WORK),
    on(AFTER_3),
    wanted()
    .exit(date(2021, 3, 1))
    .status(3, "EMPLOYED")
    .total(enrolled=1, dropped_out=1, completed=0),
)
case(
    "drops out because of a job: not in COMPLETERS",
    world(_DROPPED, _FOUND_WORK),
    on(AFTER_3, Population.COMPLETERS),
    wanted().nobody(),
)
case(
    "drop-out without a last day: no exit",
    world(replace(_DROPPED, last_day=None)),
    on(AFTER_3),
    wanted().exit(None).status(3, "NOT_EXITED").total(active=1, dropped_out=0),
)
case(
    "completed without training end: no exit, and active",
    world(replace(ENROLMENT, training_end=None)),
    on(AFTER_3),
    wanted().exit(None).status(3, "NOT_EXITED").total(active=1, completed=0),
)
case(
    "completed the day before the training end: not in COMPLETERS",
    world(),
    on(EXIT - days(1), Population.COMPLETERS),
    wanted().nobody(),
)
case(
    "completed on the training end: in COMPLETERS",
    world(),
    on(EXIT, Population.COMPLETERS),
    wanted().total(enrolled=1, completed=1).status(3, "NOT_DUE"),
)
_AGAIN = replace(
    ENROLMENT,
    id=uid(43),
    code="E2",
    trajectory_id=T2.id,
    start=date(2022, 1, 10),
    training_end=date(2022, 4, 15),
)
_ANSWERED = make.contact(M3, DUE_3, Answer.EMPLOYED)
case(
    "before a re-enrolment: the 3-month answer counts",
    world(ENROLMENT, _AGAIN, _ANSWERED),
    on(date(2022, 1, 9)),
    wanted().exit(EXIT).due(3, DUE_3).status(3, "EMPLOYED"),
)
case(
    "re-enrolment after the 3-month answer: exit and due recomputed",
    world(ENROLMENT, _AGAIN, _ANSWERED),
    on(date(2022, 7, 15)),
    wanted()
    .exit(date(2022, 4, 15))
    .due(3, date(2022, 7, 15))
    .due(12, date(2023, 4, 15))
    .status(3, "PENDING")
    .status(12, "NOT_DUE"),
)
case(
    "two trajectories in one project: counted once, by the final exit",
    world(
        ENROLMENT,
        replace(_AGAIN, training_end=date(2022, 3, 1)),
        make.spell(date(2022, 6, 1), date(2022, 6, 1)),
    ),
    on(date(2022, 7, 31)),
    wanted()
    .person(first="E1", final="E2", cohort="T2")
    .exit(date(2022, 3, 1))
    .status(3, "EMPLOYED")
    .total(enrolled=1)
    .milestone(3, employed=1, due=1),
)
case(
    "enrolments that start on one day: first = lowest code, final = highest, by code point",
    world(
        replace(ENROLMENT, id=uid(44), code="a"),
        replace(ENROLMENT, id=uid(45), code="Z", trajectory_id=T2.id),
    ),
    on(AFTER_3),
    wanted().person(first="Z", final="a", cohort="T1").total(enrolled=1),
)

# --------------------------------------------------------------------------- coverage (§5)


def people(number: int) -> World:
    """So many people with one and the same exit, of whom the last one's outcome is not known."""
    persons = []
    enrolments = []
    contacts = []
    for position in range(number):
        person = replace(PERSON, id=uid(100 + position), code=f"P{position + 1}")
        enrolment = replace(
            ENROLMENT, id=uid(200 + position), code=f"E{position + 1}", person_id=person.id
        )
        persons.append(person)
        enrolments.append(enrolment)
        if position < number - 1:
            contacts.append(make.contact(M3, DUE_3, Answer.JOBSEEKER, enrolment))
            contacts.append(make.contact(M12, DUE_12, Answer.EMPLOYED, enrolment))
    return replace(
        world(*contacts, *enrolments), persons=tuple(persons), enrolments=tuple(enrolments)
    )


case(
    "coverage of 80 %: not provisional",
    people(5),
    on(AFTER_12),
    wanted()
    .milestone(3, due=5, known=4, coverage=0.8, provisional=False, rate_known=0.0, upper=0.2)
    .milestone(12, due=5, known=4, provisional=False, rate_known=1.0, lower=0.8, upper=1.0),
)
case(
    "coverage of 75 %: provisional",
    people(4),
    on(AFTER_12),
    wanted().milestone(3, due=4, known=3, coverage=0.75, provisional=True),
)

# --------------------------------------------------------------------------- eligibility (§8)

for _start, _eligible in ((date(2022, 3, 6), True), (date(2022, 3, 7), False)):
    case(
        f"born 1996-03-07, starts {_start}: {'eligible' if _eligible else 'not'}",
        world(
            ended(date(2022, 8, 31), _start), person=replace(PERSON, birth_date=date(1996, 3, 7))
        ),
        on(date(2022, 9, 1)),
        wanted().person(eligible=_eligible).total(enrolled=1),
    )
for _start, _eligible in ((date(2022, 2, 28), True), (date(2022, 3, 1), False)):
    case(
        f"born 1996-02-29, starts {_start}: {'eligible' if _eligible else 'not'}",
        world(
            ended(date(2022, 8, 31), _start), person=replace(PERSON, birth_date=date(1996, 2, 29))
        ),
        on(date(2022, 9, 1)),
        wanted().person(eligible=_eligible),
    )

# --------------------------------------------------------------------------- without a world

DISPLAYED_PARTS: list[tuple[tuple[int, ...], tuple[int, ...]]] = [
    ((13, 13, 14), (33, 32, 35)),
    ((1, 1, 1), (34, 33, 33)),
    ((0, 0), (0, 0)),
    ((5, 0, 0), (100, 0, 0)),
]
"""Counts, and the whole percentages by which they are displayed as parts of 100."""

DISPLAYED_PERCENT: list[tuple[int, int, int]] = [(1, 8, 13), (1, 3, 33), (2, 3, 67), (1, 200, 1)]
"""Numerator, denominator, displayed percentage."""

KM_OBSERVATIONS: list[tuple[int, bool]] = list(
    zip(
        (30, 61, 90, 90, 120, 150, 200, 245, 300, 330, 366, 366),
        map(bool, (1, 0, 1, 0, 1, 0, 1, 0, 0, 1, 0, 0)),
        strict=True,
    )
)
"""The definitions' check of the curve: duration, event."""

KM_AT_365 = (0.401042, 0.074754, 0.724780)
"""Survival at 365 days and its interval, to six decimals."""
