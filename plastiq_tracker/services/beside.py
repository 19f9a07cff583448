"""Reads what worklists and findings ask for beside the facts."""

from datetime import date

import numpy as np

from plastiq_tracker.indicators.beside import Beside
from plastiq_tracker.indicators.facts import Days, Facts, Flags
from plastiq_tracker.indicators.silence import proposed_exits
from plastiq_tracker.store import worklist as store
from plastiq_tracker.store.dossier import UnitOfWork

FEW = 1_000
"""So many enrolments are looked up by their number; of more, the whole table is read."""


def beside_in(unit: UnitOfWork, facts: Facts, today: date) -> Beside:
    """As this unit of work sees it, in which the facts were read too."""
    undecided, ongoing = _internships(unit, facts, today)
    return Beside(_noted(unit, facts, today), undecided, ongoing)


def _noted(unit: UnitOfWork, facts: Facts, today: date) -> Days:
    """Asked only about persons of whom nothing else was recorded for long."""
    noted = np.zeros(len(facts.persons.birth), dtype=np.int32)
    silent = proposed_exits(facts, today) <= today.toordinal()
    persons = np.unique(facts.enrolments.person[silent])
    rows = facts.persons.row[persons].tolist()
    found = store.latest_notes(unit, rows, today) if rows else {}
    noted[persons] = [found.get(row, 0) for row in rows]
    return noted


def _internships(unit: UnitOfWork, facts: Facts, today: date) -> tuple[Flags, Flags]:
    """Those without an outcome or still going on, and the latter alone."""
    rows = facts.enrolments.row
    found = store.undecided_internships(unit, today, rows.tolist() if len(rows) <= FEW else None)
    undecided, ongoing = (np.zeros(len(facts.internships.start), dtype=np.bool_) for _ in "12")
    if found:
        enrolment, rank, going_on = np.array(found, dtype=np.int64).T
        order = np.argsort(rows)
        place = order[np.searchsorted(rows, enrolment, sorter=order)]
        at = np.searchsorted(facts.internships.enrolment, place) + rank
        undecided[at], ongoing[at] = True, going_on
    return undecided, ongoing
