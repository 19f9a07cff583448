"""Makes large dossiers for tests of speed: `big_world`, with the shape of ten years' real work."""

from collections.abc import Callable
from datetime import date, datetime, time, timedelta
from random import Random
from uuid import UUID

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
    Channel,
    Contract,
    Education,
    ExclusionReason,
    Gender,
    InternshipKind,
    InternshipOutcome,
    Milestone,
    Outcome,
)
from tests.reference.naive import World, add_months

FIRST_DAY = date(2015, 1, 1)
LAST_DAY = date(2024, 12, 31)
REGIONS = ("Antwerpen", "Limburg", "Oost-Vlaanderen", "Vlaams-Brabant", "West-Vlaanderen")
TRAININGS = (
    "Kunststofoperator",
    "Matrijzenbouw",
    "Extrusie",
    "Kwaliteitscontrole",
    "Regeltechniek",
)
REFERRERS = ("VDAB", "OCMW", "school", "vriend of familie", "sociale media", "jobbeurs")
FIRST_NAMES = ("An", "Bram", "Chadia", "Dries", "Élise", "Farid", "Greet", "Hugo", "Ilse", "Jens")
LAST_NAMES = ("Adam", "Baeten", "Claes", "De Smet", "El Amrani", "Geerts", "Peeters", "Yılmaz")


def identifiers() -> Callable[[], UUID]:
    """Hands out the UUIDs 1, 2, 3 …, so that what is made is the same every time."""
    last = 0

    def following() -> UUID:
        nonlocal last
        last += 1
        return UUID(int=last)

    return following


def keys(random: Random) -> Callable[[], UUID]:
    """Hands out UUIDs of version 7 as the program makes them: a growing stamp and random bits."""
    stamp = 1_420_070_400_000  # the first of January 2015, in milliseconds

    def following() -> UUID:
        nonlocal stamp
        stamp += random.randint(1, 2_000)
        value = (stamp << 80) | (0x7 << 76) | (random.getrandbits(12) << 64)
        return UUID(int=value | (0x2 << 62) | random.getrandbits(62))

    return following


def days(number: int) -> timedelta:
    return timedelta(days=number)


def noon(day: date, seconds: int = 0) -> datetime:
    """Twelve o'clock of the day, and so many seconds."""
    return datetime.combine(day, time(12)) + timedelta(seconds=seconds)


def big_world(persons: int, seed: int = 1) -> World:
    """A project of ten years with 20 to 60 cohorts and so many young people in it.

    A few of them also took part in a trajectory of another project.
    """
    return BigWorld(persons, seed).world()


class BigWorld:
    """Collects the records of a large dossier, person by person."""

    def __init__(self, persons: int, seed: int) -> None:
        self.random = Random(seed)
        self.id = keys(self.random)
        self.project = Project(
            id=self.id(),
            code="GROOT",
            name="Tien jaar trajecten",
            period_from=FIRST_DAY,
            period_to=LAST_DAY,
        )
        self.other_project = Project(
            id=self.id(),
            code="EERDER",
            name="Een ander project",
            period_from=FIRST_DAY - days(365),
            period_to=LAST_DAY,
        )
        self.coaches = [
            Coach(id=self.id(), name=f"Coach {number:02}")
            for number in range(1, 2 + persons // 500)
        ]
        self.companies = [
            Company(
                id=self.id(),
                name=f"Kunststofbedrijf {number:04}",
                enterprise_number=f"{1_000_000_000 + number}" if number % 5 else None,
            )
            for number in range(10 + persons // 25)
        ]
        self.trajectories = self._trajectories(min(60, max(20, persons // 300)))
        self.elsewhere = Trajectory(
            id=self.id(),
            code="E01",
            project_id=self.other_project.id,
            name="Lasser",
            start=FIRST_DAY + days(400),
            training_end=FIRST_DAY + days(440),
        )
        self.persons: list[Person] = []
        self.enrolments: list[Enrolment] = []
        self.internships: list[Internship] = []
        self.job_spells: list[JobSpell] = []
        self.follow_ups: list[FollowUp] = []
        for number in range(1, persons + 1):
            self._person(number)

    def world(self) -> World:
        return World(
            projects=(self.project, self.other_project),
            trajectories=(*self.trajectories, self.elsewhere),
            coaches=tuple(self.coaches),
            companies=tuple(self.companies),
            persons=tuple(self.persons),
            enrolments=tuple(self.enrolments),
            internships=tuple(self.internships),
            job_spells=tuple(self.job_spells),
            follow_ups=tuple(self.follow_ups),
        )

    def _trajectories(self, number: int) -> list[Trajectory]:
        apart = ((LAST_DAY - FIRST_DAY).days - 200) // number
        found = []
        for position in range(number):
            start = FIRST_DAY + days(10 + position * apart)
            found.append(
                Trajectory(
                    id=self.id(),
                    code=f"T{position + 1:02}",
                    project_id=self.project.id,
                    name=f"Kunststofoperator {position + 1}",
                    region=None if position % 11 == 10 else self.random.choice(REGIONS),
                    training=None if position % 13 == 12 else self.random.choice(TRAININGS),
                    start=start,
                    training_end=start + days(40),
                    trajectory_end=start + days(68),
                    origin_yes=self.random.randint(0, 20),
                    origin_no=self.random.randint(0, 20),
                    origin_unknown=self.random.randint(0, 5),
                )
            )
        return found

    def _person(self, number: int) -> None:
        pick = self.random
        trajectory = pick.choice(self.trajectories)
        excluded_on = self._excluded_on(trajectory.start)
        person = Person(
            id=self.id(),
            code=f"P{number:06}",
            first_name=pick.choice(FIRST_NAMES),
            last_name=pick.choice(LAST_NAMES),
            birth_date=trajectory.start - days(pick.randint(18 * 365, 27 * 365)),
            gender=pick.choices(tuple(Gender), (80, 17, 1, 2))[0],
            education=pick.choices(tuple(Education), (42, 45, 8, 5))[0],
            referrer=None if pick.random() < 0.1 else pick.choice(REFERRERS),
            coach_id=None if pick.random() < 0.05 else pick.choice(self.coaches).id,
            registered_on=trajectory.start - days(pick.randint(3, 60)),
            excluded_on=excluded_on,
            excluded_reason=pick.choice(tuple(ExclusionReason)) if excluded_on else None,
        )
        self.persons.append(person)
        exit_day = self._enrolment(person, trajectory, 1)
        if pick.random() < 0.04:
            exit_day = self._enrolment(person, pick.choice(self.trajectories), 2)
        if pick.random() < 0.02:
            self._enrolment(person, self.elsewhere, 3)
        if exit_day is not None:
            self._jobs(person, exit_day)

    def _excluded_on(self, start: date) -> date | None:
        if self.random.random() < 0.995:
            return None
        return start + days(self.random.randint(0, 500))

    def _enrolment(self, person: Person, trajectory: Trajectory, number: int) -> date | None:
        """Adds an enrolment with its internships and follow-ups; gives its exit if there is one."""
        pick = self.random
        start = trajectory.start + days(pick.choice((0, 0, 0, 0, 1, 7)))
        training_end = trajectory.training_end
        outcome = pick.choices(tuple(Outcome), (4, 84, 12))[0]
        last_day = None
        exit_day = training_end
        if outcome is Outcome.DROPPED_OUT:
            last_day = None if pick.random() < 0.02 else start + days(pick.randint(1, 30))
            exit_day = last_day
        elif outcome is Outcome.ACTIVE:
            training_end = exit_day = None
        enrolment = Enrolment(
            id=self.id(),
            code=f"{person.code}-{number}",
            person_id=person.id,
            trajectory_id=trajectory.id,
            start=start,
            training_end=training_end,
            outcome=outcome,
            last_day=last_day,
        )
        self.enrolments.append(enrolment)
        if outcome is Outcome.COMPLETED and exit_day is not None and pick.random() < 0.92:
            exit_day = self._internship(enrolment, exit_day)
        if exit_day is not None:
            for milestone in Milestone:
                if pick.random() < 0.85:
                    self._follow_ups(enrolment, milestone, add_months(exit_day, milestone.months))
        return exit_day

    def _internship(self, enrolment: Enrolment, training_end: date) -> date | None:
        """Adds what follows the training; gives the day on which the last part of it ends."""
        pick = self.random
        start = training_end + days(pick.randint(1, 20))
        end = start + days(pick.choice((25, 28, 40)))
        self._placement(enrolment, start, end)
        if pick.random() < 0.03:
            start = end + days(pick.choice((1, 14, 31, 32)))
            joins = start <= end + days(31)
            later = None if pick.random() < 0.2 else start + days(28)
            self._placement(enrolment, start, later)
            return later if joins else end
        if pick.random() < 0.05:
            later = end + days(pick.randint(1, 90))
            self.internships.append(
                Internship(
                    id=self.id(),
                    enrolment_id=enrolment.id,
                    kind=InternshipKind.IBO,
                    company_id=pick.choice(self.companies).id,
                    start=later,
                    end=later + days(pick.randint(28, 120)),
                )
            )
        return end

    def _placement(self, enrolment: Enrolment, start: date, end: date | None) -> None:
        pick = self.random
        kinds = (InternshipKind.STAGE, InternshipKind.WORKPLACE_TRACK)
        self.internships.append(
            Internship(
                id=self.id(),
                enrolment_id=enrolment.id,
                kind=pick.choices(kinds, (40, 60))[0],
                company_id=None if pick.random() < 0.08 else pick.choice(self.companies).id,
                start=start,
                end=end,
                outcome=InternshipOutcome.COMPLETED if end else InternshipOutcome.ONGOING,
            )
        )

    def _follow_ups(self, enrolment: Enrolment, milestone: Milestone, due: date) -> None:
        pick = self.random
        day = due + days(pick.randint(-16, 30))
        for attempt in range(3):
            answer = pick.choices(tuple(Answer), (40, 15, 8, 1, 1, 6, 25, 4))[0]
            self.follow_ups.append(
                FollowUp(
                    id=self.id(),
                    enrolment_id=enrolment.id,
                    milestone=milestone,
                    contacted_on=day,
                    channel=pick.choice(tuple(Channel)),
                    answer=answer,
                    recorded_at=noon(day, attempt),
                )
            )
            if answer is not Answer.NO_CONTACT:
                return
            day += days(pick.randint(0, 10))

    def _jobs(self, person: Person, exit_day: date) -> None:
        pick = self.random
        if pick.random() < 0.25:
            return
        start = exit_day + days(pick.choice((1, 3, 10, 30, 80, 150, -20)))
        company = pick.choice(self.companies)
        for _ in range(pick.choice((1, 1, 1, 2, 2, 3))):
            length = days(pick.choice((6, 30, 90, 180, 400, 900)))
            open_still = pick.random() < 0.5
            self.job_spells.append(
                JobSpell(
                    id=self.id(),
                    person_id=person.id,
                    company_id=company.id,
                    job_title="operator",
                    contract=pick.choices(tuple(Contract), (25, 25, 30, 10, 3, 7))[0],
                    plastics_sector=pick.random() < 0.7,
                    start=start,
                    end=None if open_still else start + length,
                    last_confirmed_on=start + length if open_still else None,
                    end_reason=None if open_still else "einde contract",
                )
            )
            start += length + days(pick.choice((1, 5, 31, 32, 60)))
            if pick.random() < 0.5:
                company = pick.choice(self.companies)
