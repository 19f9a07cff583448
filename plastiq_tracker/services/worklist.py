"""Everything that a coach has to do on a day, with names and numbers."""

from collections.abc import Iterator
from datetime import UTC, date, datetime
from pathlib import Path

import numpy as np

from plastiq_tracker.domain.dates import WINDOW_BEFORE, window_around
from plastiq_tracker.domain.records import name_key
from plastiq_tracker.domain.retries import proposed_retry
from plastiq_tracker.domain.tasks import GROUPS, Task, TaskGroup, TaskKind, Worklist
from plastiq_tracker.domain.text import Text, Words
from plastiq_tracker.domain.trouble import NotFound
from plastiq_tracker.domain.values import Outcome
from plastiq_tracker.domain.views import Urgency
from plastiq_tracker.exports import calendar
from plastiq_tracker.indicators.beside import Beside
from plastiq_tracker.indicators.case import KINDS as STAGES
from plastiq_tracker.indicators.columns import last_of_each
from plastiq_tracker.indicators.facts import MILESTONES, OUTCOMES, Facts, Flags
from plastiq_tracker.indicators.finding_kinds import KINDS, MEANINGS
from plastiq_tracker.indicators.findings import said, trajectory_of
from plastiq_tracker.indicators.worklist import Work, attempts, only_calls, work
from plastiq_tracker.services.beside import beside_in
from plastiq_tracker.services.reading import facts_in
from plastiq_tracker.services.titles import about
from plastiq_tracker.store import worklist as store
from plastiq_tracker.store.dossier import Dossier, UnitOfWork
from plastiq_tracker.system.outfiles import check_place, ending

FOLLOW_UP = Text("Worklist", "Follow-up after {months} months")
NOT_REACHED = Text("Worklist", "Follow-up after {months} months: not reached on {day}")
NOT_REACHED_OFTEN = Text(
    "Worklist", "Follow-up after {months} months: not reached {count} times, last on {day}"
)
ENDS = Text("Worklist", "{kind} at {company} ends on {day}")
ENDED = Text("Worklist", "{kind} at {company} ended on {day}: how did it go?")
ENDS_SOMEWHERE = Text("Worklist", "{kind} ends on {day}")
ENDED_SOMEWHERE = Text("Worklist", "{kind} ended on {day}: how did it go?")
JOB_ENDS = Text("Worklist", "The job at {company} ends on {day}")
JOB_ENDED = Text("Worklist", "The job at {company} ended on {day}: what now?")
STILL_THERE = Text("Worklist", "Still at {company}? Last known on {day}")
IS_THAT_THE_EXIT = Text("Worklist", "Nothing was recorded since {day}: was that the exit?")
WAS_THAT_THE_LAST = Text("Worklist", "Dropped out, it seems on {day}: was that the last day?")
NO_COACHES = Text("Worklist", "There is no coach {name}: nobody in the dossier has one.")
UNKNOWN_COACH = Text("Worklist", "There is no coach {name}. The dossier has: {names}.")


def worklist(dossier: Dossier, today: date, coach: str | None = None) -> Worklist:
    """What is to be done on `today`, for the persons of one coach ("" for those without) or all.

    Raises `NotFound` for a coach who is not in the dossier.
    """
    with dossier.read() as unit:
        return worklist_in(unit, today, coach)


def worklist_in(unit: UnitOfWork, today: date, coach: str | None = None) -> Worklist:
    """The same within a unit of work."""
    facts = facts_in(unit)
    found = work(facts, today, _of_coach(facts, coach), beside_in(unit, facts, today))
    grouped: dict[TaskGroup, list[Task]] = {group: [] for group in GROUPS}
    for task in _Making(unit, facts, found, today).tasks():
        grouped[task.group].append(task)
    return Worklist(
        as_of=today,
        coach=coach,
        items=tuple(task for tasks in grouped.values() for task in sorted(tasks, key=_in_order)),
        counts={group: len(tasks) for group, tasks in grouped.items()},
        missed=found.missed,
        next_opens=_next_opens(found, today),
    )


def _next_opens(found: Work, today: date) -> date | None:
    first = found.planned.due - WINDOW_BEFORE
    coming = first[first > today.toordinal()]
    return date.fromordinal(int(coming.min())) if len(coming) else None


def planned(dossier: Dossier, today: date, coach: str | None = None) -> tuple[Task, ...]:
    """Every follow-up still to be made, however far ahead, in order of its due day.

    Raises `NotFound` for a coach who is not in the dossier.
    """
    with dossier.read() as unit:
        facts = facts_in(unit)
        found = work(facts, today, _of_coach(facts, coach), Beside.nothing(facts))
        calls = _Making(unit, facts, only_calls(found), today).tasks()
        return tuple(sorted(calls, key=lambda each: (_due(each), each.name, each.code)))


def save_calendar(
    dossier: Dossier,
    today: date,
    path: Path,
    words: Words,
    *,
    coach: str | None = None,
    names: bool = True,
    alarm: bool = False,
) -> int:
    """Writes all planned follow-ups to an iCalendar file and returns how many there are.

    Raises `NotFound` for an unknown coach and `FileTrouble` when it cannot be written.
    """
    check_target(dossier, path)
    now = datetime.now(UTC)
    tasks = planned(dossier, today, coach)
    return calendar.save_calendar(tasks, path, words, now, names=names, alarm=alarm)


def check_target(dossier: Dossier, path: Path) -> None:
    """Raises `FileTrouble` unless a calendar can be written to `path`."""
    ending(path, ("ics",))
    check_place(path)
    dossier.spare(path)


def coaches(dossier: Dossier) -> tuple[str, ...]:
    """The names of those who have someone to guide."""
    with dossier.read() as unit:
        return coaches_in(facts_in(unit))


def coaches_in(facts: Facts) -> tuple[str, ...]:
    """The same, of facts that were read."""
    used = np.unique(facts.persons.coach)
    return tuple(sorted(facts.coaches[at] for at in used.tolist() if at >= 0))


def _of_coach(facts: Facts, coach: str | None) -> Flags:
    if coach is None:
        return np.ones(len(facts.persons.birth), dtype=np.bool_)
    place = -1
    if coach:
        known = {name_key(each): at for at, each in enumerate(facts.coaches)}
        if name_key(coach) not in known:
            text = UNKNOWN_COACH if known else NO_COACHES
            raise NotFound(text.fill(name=coach, names=", ".join(sorted(facts.coaches))))
        place = known[name_key(coach)]
    chosen: Flags = facts.persons.coach == place
    return chosen


def _due(task: Task) -> date:
    assert task.window is not None
    return task.window.due


def _in_order(task: Task) -> tuple[date, str, str]:
    return task.day or date.min, task.name, task.code


class _Making:
    """Makes tasks of what was found, with the names of those concerned asked for at once."""

    def __init__(self, unit: UnitOfWork, facts: Facts, found: Work, today: date) -> None:
        self.facts, self.found, self.today = facts, found, today
        enrolments, calls = facts.enrolments, found.calls
        stays = facts.internships.enrolment[found.internships]
        jobs = np.concatenate([found.contracts, found.stale])
        places = np.unique(
            np.concatenate(
                [
                    calls.person,
                    enrolments.person[stays],
                    facts.job_spells.person[jobs],
                    enrolments.person[found.exits],
                    found.checks.person,
                ]
            )
        )
        concerned = np.unique(np.concatenate([calls.enrolment, stays, found.exits]))
        self.row_of = facts.persons.row
        self.latest = np.full(len(self.row_of), -1, dtype=np.int64)
        last = last_of_each(enrolments.person)
        self.latest[enrolments.person[last]] = last
        self.people = store.people(unit, self.row_of[places].tolist())
        self.keys = store.enrolment_keys(unit, enrolments.row[concerned].tolist())
        self.tried: dict[int, list[int]] = {}
        for call, day in attempts(facts, calls, today.toordinal()):
            self.tried.setdefault(call, []).append(day)
        again = {int(enrolments.row[calls.enrolment[call]]) for call in self.tried}
        self.agreed = store.retries(unit, again) if again else {}

    def tasks(self) -> Iterator[Task]:
        yield from map(self._call, range(len(self.found.calls.due)))
        yield from map(self._internship, self.found.internships.tolist())
        yield from map(self._contract, self.found.contracts.tolist())
        yield from map(self._stale, self.found.stale.tolist())
        yield from map(self._exit, self.found.exits.tolist())
        yield from self._checks()

    def _task(self, person: int, kind: TaskKind, what: Text, **rest: object) -> Task:
        """Of the latest trajectory, unless it is about another."""
        line, coach = self.people[int(self.row_of[person])], int(self.facts.persons.coach[person])
        rest.setdefault("trajectory", self._trajectory(int(self.latest[person])))
        return Task(
            kind=kind,
            person_id=line.id,
            code=line.code,
            name=line.name,
            phone=line.phone,
            coach=self.facts.coaches[coach] if coach >= 0 else None,
            what=what,
            **rest,  # type: ignore[arg-type]
        )

    def _enrolled(self, enrolment: int) -> dict[str, object]:
        enrolments = self.facts.enrolments
        return {
            "enrolment_id": self.keys[int(enrolments.row[enrolment])],
            "trajectory": self._trajectory(enrolment),
        }

    def _trajectory(self, enrolment: int) -> str | None:
        if enrolment < 0:
            return None
        return self.facts.trajectories.code[int(self.facts.enrolments.trajectory[enrolment])]

    def _call(self, at: int) -> Task:
        calls = self.found.calls
        milestone, enrolment = MILESTONES[calls.milestone[at]], int(calls.enrolment[at])
        window = window_around(date.fromordinal(int(calls.due[at])))
        tried = tuple(map(date.fromordinal, self.tried.get(at, ())))
        rest = self._enrolled(enrolment) | {
            "milestone": milestone,
            "window": window,
            "urgency": Urgency.on(self.today, window),
            "attempts": tried,
        }
        person, months = int(calls.person[at]), milestone.months
        if not tried:
            what = FOLLOW_UP.fill(months=months)
            return self._task(person, TaskKind.CALL, what, day=window.due, **rest)
        row, last = int(self.facts.enrolments.row[enrolment]), tried[-1].toordinal()
        agreed = self.agreed.get((row, milestone.value, last))
        # Also who was to be tried again later comes back while an answer still counts.
        day = proposed_retry(tried, window) if agreed is None else min(agreed, window.last)
        text = NOT_REACHED if len(tried) == 1 else NOT_REACHED_OFTEN
        what = text.fill(months=months, day=tried[-1], count=len(tried))
        later = day > self.today
        return self._task(person, TaskKind.RETRY, what, day=day, later=later, **rest)

    def _internship(self, at: int) -> Task:
        stays = self.facts.internships
        enrolment, company = int(stays.enrolment[at]), int(stays.company[at])
        day = date.fromordinal(int(stays.end[at]))
        named = company >= 0
        if day >= self.today:
            text = ENDS if named else ENDS_SOMEWHERE
        else:
            text = ENDED if named else ENDED_SOMEWHERE
        name = self.facts.companies[company] if named else None
        what = text.fill(kind=STAGES[stays.kind[at]], company=name, day=day)
        person = int(self.facts.enrolments.person[enrolment])
        return self._task(person, TaskKind.ENDING, what, day=day, **self._enrolled(enrolment))

    def _contract(self, at: int) -> Task:
        day = date.fromordinal(int(self.facts.job_spells.end[at]))
        text = JOB_ENDS if day >= self.today else JOB_ENDED
        return self._job(at, TaskKind.ENDING, text, day)

    def _stale(self, at: int) -> Task:
        day = date.fromordinal(int(self.facts.job_spells.known_end[at]))
        return self._job(at, TaskKind.CONFIRM_JOB, STILL_THERE, day)

    def _job(self, at: int, kind: TaskKind, text: Text, day: date) -> Task:
        spells = self.facts.job_spells
        company = self.facts.companies[int(spells.company[at])]
        return self._task(
            int(spells.person[at]), kind, text.fill(company=company, day=day), day=day
        )

    def _exit(self, at: int) -> Task:
        enrolments = self.facts.enrolments
        day = date.fromordinal(int(self.found.proposed[at]))
        dropped = OUTCOMES[enrolments.outcome[at]] is Outcome.DROPPED_OUT
        text = WAS_THAT_THE_LAST if dropped else IS_THAT_THE_EXIT
        person, kind = int(enrolments.person[at]), TaskKind.CONFIRM_EXIT
        return self._task(person, kind, text.fill(day=day), day=day, **self._enrolled(at))

    def _checks(self) -> Iterator[Task]:
        """One for each dossier, however much contradicts itself in it."""
        found = self.found.checks
        persons, firsts, counts = np.unique(found.person, return_index=True, return_counts=True)
        for person, at, count in zip(
            persons.tolist(), firsts.tolist(), counts.tolist(), strict=True
        ):
            edition = trajectory_of(self.facts, found, at)
            rest = {"more": count - 1} | ({"trajectory": edition} if edition else {})
            record = MEANINGS[KINDS[found.kind[at]]].record
            what = about(record, said(self.facts, found, at))
            yield self._task(person, TaskKind.CHECK, what, **rest)
