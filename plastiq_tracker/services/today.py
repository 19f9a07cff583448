"""What the page of today shows, read at once; the same moment is read once."""

from dataclasses import dataclass
from datetime import date
from pathlib import Path
from weakref import WeakKeyDictionary

from plastiq_tracker.domain.records import name_key
from plastiq_tracker.domain.search import fold
from plastiq_tracker.domain.tasks import Task, Worklist
from plastiq_tracker.domain.text import Words
from plastiq_tracker.indicators.facts import Facts
from plastiq_tracker.services import worklist
from plastiq_tracker.services.reading import facts_in
from plastiq_tracker.services.worklist import coaches_in, worklist_in
from plastiq_tracker.store.dossier import Dossier
from plastiq_tracker.store.engine import Watch


@dataclass(frozen=True, kw_only=True)
class Today:
    """A worklist, each task's words folded for searching, the coaches there are, and
    how many people the dossier holds."""

    worklist: Worklist
    keys: tuple[str, ...]
    coaches: tuple[str, ...]
    people: int


@dataclass(frozen=True)
class _Asked:
    moment: int
    day: date
    coach: str | None
    found: Today


_LAST: WeakKeyDictionary[Watch, _Asked] = WeakKeyDictionary()


def today_of(dossier: Dossier, day: date, coach: str | None) -> Today:
    """What is to be done on `day`; a coach whom this dossier does not know stands for all."""
    with dossier.read() as unit:
        moment = unit.moment()
        last = None if unit.watch is None else _LAST.get(unit.watch)
        if last is not None and (last.moment, last.day, last.coach) == (moment, day, coach):
            return last.found
        facts = facts_in(unit)
        made = worklist_in(unit, day, _known(facts, coach))
        found = Today(
            worklist=made,
            keys=tuple(map(_key, made.items)),
            coaches=coaches_in(facts),
            people=len(facts.persons.birth),
        )
        if unit.watch is not None and moment is not None:
            _LAST[unit.watch] = _Asked(moment, day, coach, found)
        return found


def save_calendar(
    dossier: Dossier,
    day: date,
    path: Path,
    words: Words,
    *,
    coach: str | None,
    names: bool,
    alarm: bool,
) -> int:
    """Writes the planned follow-ups of whom the page shows; returns how many there are.

    Raises `FileTrouble` when the file cannot be written.
    """
    with dossier.read() as unit:
        known = _known(facts_in(unit), coach)
    return worklist.save_calendar(dossier, day, path, words, coach=known, names=names, alarm=alarm)


def _known(facts: Facts, coach: str | None) -> str | None:
    names = {name_key(each) for each in coaches_in(facts)}
    return coach if coach and name_key(coach) in names else None


def _key(task: Task) -> str:
    searched = (task.name, task.code, task.trajectory, task.coach, task.phone)
    return fold(" ".join(each for each in searched if each))
