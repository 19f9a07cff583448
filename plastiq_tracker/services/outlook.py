"""What would change before a reporting date, and whom to call for it."""

from collections.abc import Iterator, Mapping
from dataclasses import replace
from datetime import date

import numpy as np

from plastiq_tracker.domain.criteria import Criteria
from plastiq_tracker.domain.dates import window_around
from plastiq_tracker.domain.search import fold
from plastiq_tracker.domain.text import Text
from plastiq_tracker.domain.trouble import Trouble
from plastiq_tracker.domain.values import Milestone
from plastiq_tracker.domain.views import Urgency
from plastiq_tracker.exports.outlook_text import outlook_text
from plastiq_tracker.indicators.outlook import (
    OpenCall,
    Outlook,
    callable_in_time,
    outlooks,
)
from plastiq_tracker.services.reading import Reading, reading_in
from plastiq_tracker.store.calls import CallLine, call_lines
from plastiq_tracker.store.dossier import Dossier, UnitOfWork

__all__ = ["outlook", "outlook_in", "outlook_text"]

TOO_EARLY = Text(
    "Outlook",
    "The reporting date {until} lies before {day}, the day of the figures. Choose a later one.",
)


def outlook(dossier: Dossier, criteria: Criteria, until: date) -> Outlook:
    """What can still change of the figures of `criteria` by `until`, that day included.

    It rests on all that is recorded now, also of days after that of the figures: nobody is to be
    called who has answered since.

    Raises `Trouble` when `until` lies before the day of the figures.
    """
    with dossier.read() as work:
        return outlook_in(work, criteria, until)


def outlook_in(work: UnitOfWork, criteria: Criteria, until: date) -> Outlook:
    """The same within a unit of work."""
    if until < criteria.as_of:
        raise Trouble(TOO_EARLY.fill(until=until, day=criteria.as_of))
    # The day of the figures comes last, so that it is the one that stays in memory.
    then = reading_in(work, replace(criteria, as_of=until))
    now = reading_in(work, criteria)
    milestones, groups = outlooks(then.facts, then.found, now.statistics, then.statistics)
    chosen = {
        each: np.flatnonzero(callable_in_time(then.found, each, criteria.as_of.toordinal()))
        for each in Milestone
    }
    everyone = np.concatenate(list(chosen.values()))
    rows = then.facts.enrolments.row[then.found.final[np.unique(everyone)]]
    lines = call_lines(work, rows.tolist())
    calls = [
        call
        for milestone, places in chosen.items()
        for call in _calls(then, milestone, places, lines, criteria.as_of)
    ]
    calls.sort(key=_in_order)
    return Outlook(
        criteria=criteria, until=until, milestones=milestones, groups=groups, calls=tuple(calls)
    )


def _in_order(call: OpenCall) -> tuple[date, int, str, str]:
    return call.window.last, call.milestone.months, fold(call.name), call.code


def _calls(
    then: Reading,
    milestone: Milestone,
    places: np.ndarray,
    lines: Mapping[int, CallLine],
    as_of: date,
) -> Iterator[OpenCall]:
    facts, found = then.facts, then.found
    for at in places.tolist():
        final, coach = found.final[at], facts.persons.coach[found.person[at]]
        line = lines[int(facts.enrolments.row[final])]
        window = window_around(date.fromordinal(int(found.due[milestone][at])))
        yield OpenCall(
            person_id=line.person_id,
            enrolment_id=line.enrolment_id,
            code=line.code,
            name=f"{line.last_name} {line.first_name}",
            phone=line.phone,
            trajectory=facts.trajectories.code[facts.enrolments.trajectory[final]],
            coach=facts.coaches[coach] if coach >= 0 else None,
            milestone=milestone,
            window=window,
            urgency=Urgency.on(as_of, window),
        )
