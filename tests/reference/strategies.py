"""Hypothesis strategies for small dossiers in which the definitions' boundaries are really hit.

Dates are drawn as a day that matters (an exit, a due day, the end of an earlier job) plus an offset
that matters (30, 31, 32, −14, −15, 42, 43 …), and `as_of` lies on or beside one of those days.
"""

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date, datetime, time, timedelta
from typing import TypeVar
from uuid import UUID

from hypothesis import strategies as st
from hypothesis.strategies import DrawFn

from plastiq_tracker.domain.criteria import Criteria
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
    ExclusionReason,
    ExitBasis,
    Gender,
    InternshipKind,
    Milestone,
    Outcome,
    Population,
)
from tests.factories import days, identifiers
from tests.reference.naive import World, add_months, exit_date, known_end

T = TypeVar("T")

PERSONS = (1, 2, 3, 0, *range(2, 13))
PROJECT_CODES = ("J", "K", "L")
REGIONS = (None, "Limburg", "antwerpen", "Évora")
COACHES = ("Zoë", "ann", "Émile")
COMPANIES = (("Bedrijf", None), ("Bedrijf", "0403170701"), ("Évora", "0403170702"))
"""Name and enterprise number: the first two have one name."""
TRAININGS = (None, "kunststof", "Écolo", "montage")
REFERRERS = (None, "VDAB", "école", " VDAB ", " ", "Zus")
CODE_LETTERS = "aBZé"
STARTS = (date(2020, 9, 21), date(2020, 11, 2), date(2021, 2, 8), date(2021, 11, 30))
PERIOD_ENDS = (*5 * (date(2023, 12, 31),), date(2021, 11, 30), date(2021, 2, 8))
TRAINING_DAYS = (0, 39, 40, 61, 89)
"""How long a training takes: with `STARTS` it also ends on a 29th, 30th or 31st."""
BIRTHS = (date(1999, 5, 5), date(1996, 2, 29), date(1994, 9, 21), date(1995, 2, 8))

POSITIONS = [st.integers(0, max(0, size - 1)) for size in range(1000)]
"""For each length of a list, the strategy for a place in it; made once, for speed."""


def pick(draw: DrawFn, values: Sequence[T]) -> T:
    """One of the values; the first is the simplest."""
    return values[draw(POSITIONS[len(values)])]


def chance(draw: DrawFn, one_in: int) -> bool:
    """True about once in so many; False is the simpler of the two."""
    return draw(POSITIONS[one_in]) == one_in - 1


@dataclass
class Days:
    """The days that matter in a world: where boundaries lie, and so where `as_of` should.

    `episodes` are the days on which a person's last job has been over for 30 and for 31 days.
    """

    found: set[date] = field(default_factory=set)
    episodes: set[date] = field(default_factory=set)

    def add(self, *some: date | None) -> None:
        self.found.update(day for day in some if day is not None)


@dataclass
class Making:
    """A world being drawn."""

    draw: DrawFn
    projects: list[Project] = field(default_factory=list)
    trajectories: list[Trajectory] = field(default_factory=list)
    coaches: list[Coach] = field(default_factory=list)
    companies: list[Company] = field(default_factory=list)
    persons: list[Person] = field(default_factory=list)
    enrolments: list[Enrolment] = field(default_factory=list)
    internships: list[Internship] = field(default_factory=list)
    job_spells: list[JobSpell] = field(default_factory=list)
    follow_ups: list[FollowUp] = field(default_factory=list)
    days: Days = field(default_factory=Days)

    def __post_init__(self) -> None:
        self.id = identifiers()
        self._frame()
        for number in range(1, self.pick(*PERSONS) + 1):
            self._person(number)

    def pick(self, *values: T) -> T:
        return pick(self.draw, values)

    def world(self) -> World:
        return World(
            projects=tuple(self.projects),
            trajectories=tuple(self.trajectories),
            coaches=tuple(self.coaches),
            companies=tuple(self.companies),
            persons=tuple(self.persons),
            enrolments=tuple(self.enrolments),
            internships=tuple(self.internships),
            job_spells=tuple(self.job_spells),
            follow_ups=tuple(self.follow_ups),
        )

    # ------------------------------------------------------------------ projects, trajectories

    def _frame(self) -> None:
        for code in PROJECT_CODES[: self.pick(1, 2, 3)]:
            self.projects.append(
                Project(
                    id=self.id(),
                    code=code,
                    name=f"Project {code}",
                    period_from=date(2020, 1, 1),
                    period_to=self.pick(*PERIOD_ENDS),
                )
            )
        self.coaches = [Coach(id=self.id(), name=name) for name in COACHES]
        self.companies = [
            Company(id=self.id(), name=name, enterprise_number=number) for name, number in COMPANIES
        ]
        for number in range(self.pick(1, 2, 3, 4)):
            project = self.projects[number % len(self.projects)]
            start = self.pick(*STARTS)
            with_tally = self.pick(True, False)
            self.trajectories.append(
                Trajectory(
                    id=self.id(),
                    code=f"{self.pick(*CODE_LETTERS)}{number}",
                    project_id=project.id,
                    name=f"Traject {number}",
                    region=self.pick(*REGIONS),
                    training=self.pick(*TRAININGS),
                    start=start,
                    training_end=self.pick(start + days(40), None),
                    trajectory_end=self.pick(None, start + days(80)),
                    origin_yes=self.pick(3, 0, None) if with_tally else None,
                    origin_no=self.pick(5, None) if with_tally else None,
                    origin_unknown=self.pick(None, 1) if with_tally else None,
                )
            )

    # ------------------------------------------------------------------ a person

    def _person(self, number: int) -> None:
        person_id = self.id()
        enrolments: list[Enrolment] = []
        internships: list[Internship] = []
        for position in range(self.pick(1, 1, 1, 2, 2, 3, 0)):
            enrolment = self._enrolment(person_id, number, position, enrolments)
            enrolments.append(enrolment)
            internships += self._internships(enrolment)
        # The boundaries that jobs, contacts and exclusions are laid on.
        basis = self.pick(*ExitBasis)
        exits = {
            enrolment.id: exit_date(
                enrolment, [i for i in internships if i.enrolment_id == enrolment.id], basis
            )
            or enrolment.start + days(40)
            for enrolment in enrolments
        }
        exit_day = self.pick(*exits.values()) if exits else date(2021, 3, 31)
        due_3, due_12 = add_months(exit_day, 3), add_months(exit_day, 12)
        for day in (due_3, due_12):
            self.days.add(day, day + days(42), day + days(43))
        self.days.add(exit_day)
        for enrolment in enrolments:
            internships += self._internships_on_due(enrolment, (due_3, due_12), internships)
        spells = self._spells(person_id, exit_day, due_3, due_12)
        for enrolment in enrolments:
            self._follow_ups(enrolment, exits[enrolment.id])
        self.enrolments += enrolments
        self.internships += internships
        self.job_spells += spells
        self._add_person(person_id, number, (exit_day, due_3, due_12), spells)

    def _add_person(
        self, person_id: UUID, number: int, anchors: tuple[date, ...], spells: list[JobSpell]
    ) -> None:
        excluded_on = None
        if chance(self.draw, 5):
            ends = tuple(known_end(spell) for spell in spells)
            excluded_on = self.pick(*anchors, *ends) + days(self.pick(0, -1, 1))
            self.days.add(excluded_on)
        reasons = (ExclusionReason.DECEASED, ExclusionReason.FORCE_MAJEURE, None)
        coach = self.pick(None, *range(len(self.coaches)))
        self.persons.append(
            Person(
                id=person_id,
                code=f"P{number:02}",
                first_name="An",
                last_name=f"Peeters {number}",
                birth_date=self.pick(*BIRTHS),
                gender=self.pick(*Gender),
                education=self.pick(*Education),
                referrer=self.pick(*REFERRERS),
                coach_id=None if coach is None else self.coaches[coach].id,
                excluded_on=excluded_on,
                excluded_reason=None if excluded_on is None else self.pick(*reasons),
            )
        )

    def _enrolment(
        self, person_id: UUID, number: int, position: int, earlier: list[Enrolment]
    ) -> Enrolment:
        trajectory = self.trajectories[self.pick(*range(len(self.trajectories)))]
        start = trajectory.start + days(self.pick(0, 0, 0, 0, -1, 1, 7))
        if earlier and chance(self.draw, 3):
            start = earlier[-1].start
        training_end: date | None = start + days(self.pick(*TRAINING_DAYS))
        outcome = self.pick(Outcome.COMPLETED, Outcome.COMPLETED, *Outcome)
        last_day = None
        if outcome is Outcome.DROPPED_OUT:
            last_day = self.pick(start + days(20), start, start + days(40), None)
        elif chance(self.draw, 10):
            last_day = start + days(20)
        if chance(self.draw, 8):
            training_end = None
        self.days.add(start, training_end, last_day)
        return Enrolment(
            id=self.id(),
            code=f"{self.pick(*CODE_LETTERS)}{number:02}-{position}",
            person_id=person_id,
            trajectory_id=trajectory.id,
            start=start,
            training_end=training_end,
            outcome=outcome,
            last_day=last_day,
        )

    # ------------------------------------------------------------------ internships

    def _internships(self, enrolment: Enrolment) -> list[Internship]:
        """A chain of internships, each from the training end or from the latest end before it."""
        latest = enrolment.training_end or enrolment.start + days(40)
        chain: list[Internship] = []
        for _ in range(self.pick(0, 0, 1, 1, 2, 3)):
            start = latest + days(self.pick(1, 31, 32, 3, -10))
            if chance(self.draw, 12):
                start = enrolment.start - days(5)
            end = None if chance(self.draw, 10) else start + days(self.pick(25, 0, 30, 60))
            kinds = (InternshipKind.WORKPLACE_TRACK, *InternshipKind)
            self._join(chain, self._internship(enrolment, self.pick(*kinds), start, end))
            if chance(self.draw, 3):
                other_end = self.pick(start, end, None)
                self._join(
                    chain, self._internship(enrolment, InternshipKind.STAGE, start, other_end)
                )
            self.days.add(start, end)
            if end is not None:
                latest = max(latest, end)
        return chain[::-1] if self.pick(False, True) else chain

    def _internships_on_due(
        self, enrolment: Enrolment, dues: tuple[date, ...], others: list[Internship]
    ) -> list[Internship]:
        """Now and then one that covers a due day, or just does not."""
        if not chance(self.draw, 4):
            return []
        due = self.pick(*dues)
        start = due - days(self.pick(10, 0, 1, -1))
        end = self.pick(due, due + days(5), due - days(1), None)
        if end is not None and end < start:
            end = start
        kind = self.pick(InternshipKind.IBO, *InternshipKind)
        chain = [other for other in others if other.enrolment_id == enrolment.id]
        size = len(chain)
        self._join(chain, self._internship(enrolment, kind, start, end))
        return chain[size:]

    def _internship(
        self, enrolment: Enrolment, kind: InternshipKind, start: date, end: date | None
    ) -> Internship:
        company = self.pick(*self.companies, None)
        return Internship(
            id=self.id(),
            enrolment_id=enrolment.id,
            kind=kind,
            company_id=None if company is None else company.id,
            start=start,
            end=end,
        )

    def _join(self, chain: list[Internship], new: Internship) -> None:
        """Unless it is the same one again: enrolment, kind and start tell internships apart."""
        if all((new.kind, new.start) != (other.kind, other.start) for other in chain):
            chain.append(new)

    # ------------------------------------------------------------------ jobs

    def _spells(self, person_id: UUID, exit_day: date, due_3: date, due_12: date) -> list[JobSpell]:
        spells: list[JobSpell] = []
        if chance(self.draw, 4):
            # In work at 3 months and perhaps again at 12: what the same-employer figure looks at.
            self._spell(spells, person_id, exit_day + days(1), due_3)
            if self.pick(True, False):
                self._spell(spells, person_id, due_12, due_12)
        for _ in range(self.pick(1, 0, 1, 2, 2, 3, 4)):
            start = self._spell_start(spells, exit_day, due_3, due_12)
            self._spell(spells, person_id, start, self._spell_last(start, exit_day, due_3, due_12))
        if spells:
            end = max(known_end(spell) for spell in spells)
            self.days.episodes.update((end + days(30), end + days(31)))
        return spells[::-1] if self.pick(False, True) else spells

    def _spell(self, spells: list[JobSpell], person_id: UUID, start: date, last: date) -> None:
        """Adds a job, unless it is the same one again: company, contract and start tell jobs
        apart."""
        last = max(start, last)
        state = self.pick("ended", "ended", "confirmed", "open", "both")
        spell = JobSpell(
            id=self.id(),
            person_id=person_id,
            company_id=self.pick(*self.companies).id,
            contract=self.pick(Contract.TEMPORARY_AGENCY, *Contract),
            start=start,
            end=last if state in ("ended", "both") else None,
            last_confirmed_on={"confirmed": last, "both": start}.get(state),
        )
        key = (spell.company_id, spell.contract, spell.start)
        if all(key != (other.company_id, other.contract, other.start) for other in spells):
            spells.append(spell)
            end = known_end(spell)
            self.days.add(start, end, end + days(10))

    def _spell_start(
        self, spells: list[JobSpell], exit_day: date, due_3: date, due_12: date
    ) -> date:
        """From an earlier job's end, so that gaps are of 30 or 31 days, or from a day that counts;
        a due day and the day after it, the exit and the days around it."""
        if spells and not chance(self.draw, 3):
            return known_end(spells[-1]) + days(self.pick(31, 32, 1, 0, -5, 33))
        anchor, offset = self.pick(
            (exit_day, 1),
            (exit_day, 0),
            (exit_day, -30),
            (exit_day, 20),
            (due_3, 0),
            (due_3, 1),
            (due_3, -6),
            (due_12, 0),
            (due_12, 1),
            (due_12, -60),
        )
        return anchor + days(offset)

    def _spell_last(self, start: date, exit_day: date, due_3: date, due_12: date) -> date:
        anchor, offset = self.pick(
            (start, 10),
            (start, 0),
            (start, 100),
            (exit_day, 0),
            (exit_day, -1),
            (due_3, 0),
            (due_3, -1),
            (due_3, -6),
            (due_3, -7),
            (due_12, 0),
            (due_12, -1),
            (due_12, -6),
            (due_12, -7),
            (due_12, 200),
        )
        return anchor + days(offset)

    # ------------------------------------------------------------------ follow-ups

    def _follow_ups(self, enrolment: Enrolment, exit_day: date) -> None:
        for _ in range(self.pick(1, 0, 1, 2, 2, 3)):
            milestone = self.pick(*Milestone)
            due = add_months(exit_day, milestone.months)
            contacted_on = due + days(self.pick(0, -15, -14, 1, 42, 43, 10))
            self._contact(enrolment, milestone, contacted_on)
            if chance(self.draw, 4):
                self._contact(enrolment, milestone, contacted_on)

    def _contact(self, enrolment: Enrolment, milestone: Milestone, contacted_on: date) -> None:
        """Each is recorded at a moment of its own, in or against the order of making."""
        made = len(self.follow_ups) + 1
        later = self.pick(0, 0, 30)
        seconds = made * self.pick(1, -1)
        recorded_at = datetime.combine(contacted_on + days(later), time(12))
        answers = (Answer.JOBSEEKER, Answer.NO_CONTACT, Answer.EMPLOYED, *Answer)
        self.follow_ups.append(
            FollowUp(
                id=self.id(),
                enrolment_id=enrolment.id,
                milestone=milestone,
                contacted_on=contacted_on,
                answer=self.pick(*answers),
                recorded_at=recorded_at + timedelta(seconds=seconds),
            )
        )
        self.days.add(contacted_on)


def _criteria(draw: DrawFn, made: Making) -> Criteria:
    project_id = pick(draw, made.trajectories).project_id
    project = next(project for project in made.projects if project.id == project_id)
    interesting = sorted(made.days.found) or [date(2021, 6, 30)]
    period_from, period_to = project.period_from, project.period_to
    if chance(draw, 10):
        period_from = pick(draw, STARTS) + days(pick(draw, (0, 1)))
    if chance(draw, 10):
        period_to = max(period_from, pick(draw, STARTS) - days(pick(draw, (0, 1))))
    filtered = chance(draw, 4)
    if chance(draw, 2):
        interesting = interesting[len(interesting) * 2 // 3 :]
    as_of = pick(draw, interesting) + days(pick(draw, (0, 0, 0, -1, 1, 45, 400)))
    if made.days.episodes and chance(draw, 4):
        as_of = pick(draw, sorted(made.days.episodes))
    codes = [trajectory.code for trajectory in made.trajectories]
    regions = [region for region in REGIONS if region is not None]
    return Criteria(
        project=project.code,
        period_from=period_from,
        period_to=period_to,
        as_of=as_of,
        population=pick(draw, (Population.ALL_LEAVERS, *Population)),
        exit_basis=pick(draw, tuple(ExitBasis)),
        by=pick(draw, tuple(Dimension)),
        then_by=pick(draw, (None, None, *Dimension)),
        trajectories=_some(draw, [*codes, "unknown"]) if filtered else frozenset(),
        regions=_some(draw, regions) if filtered else frozenset(),
        genders=_some(draw, list(Gender)) if filtered else frozenset(),
        educations=_some(draw, list(Education)) if filtered else frozenset(),
    )


def _some(draw: DrawFn, values: list[T]) -> frozenset[T]:
    """A filter: mostly none at all, else a few of the values."""
    if not chance(draw, 2):
        return frozenset()
    return draw(st.frozensets(st.sampled_from(values), min_size=1, max_size=3))


@st.composite
def worlds_with_criteria(draw: DrawFn) -> tuple[World, Criteria]:
    """A small world and what is asked of it; the project asked for is in the world."""
    made = Making(draw)
    return made.world(), _criteria(draw, made)


@st.composite
def worlds(draw: DrawFn) -> World:
    """A small world alone."""
    return Making(draw).world()
