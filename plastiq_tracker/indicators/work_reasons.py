"""Why a person stands where they do in figures of work beyond one milestone.

Same employer (definitions 5), in work by month, and how long work lasts (6).
"""

from datetime import date

import numpy as np

from plastiq_tracker.domain.dates import MAX_GAP
from plastiq_tracker.domain.labels import label
from plastiq_tracker.domain.text import Text
from plastiq_tracker.domain.values import Milestone
from plastiq_tracker.indicators.case import Case
from plastiq_tracker.indicators.columns import add_months
from plastiq_tracker.indicators.evidence import (
    BEYOND,
    LEFT_OUT,
    evidence_at,
    job_said,
    no_exit,
)
from plastiq_tracker.indicators.facts import day_or_none
from plastiq_tracker.indicators.names import STATUSES
from plastiq_tracker.indicators.subject import Reason, Subject
from plastiq_tracker.indicators.titles import (
    BY_MONTH,
    OUT_OF_SIGHT,
    SAME,
    STOPPED,
    WITHOUT_BREAK,
)

ONE_COMPANY = Text("Evidence", "On {first} and on {last} at {company}")
TWO_COMPANIES = Text("Evidence", "On {first} at {company}, on {last} at {other}")
NO_DATED_JOB = Text("Evidence", "No dated job on {day}")
UNDATED = Text("Evidence", "{evidence}; no dated job on that day")
OBSERVED_FROM = Text("Evidence", "To be observed from {day}")
NO_WORK = Text("Evidence", "No job that began by {due} and had not ended before {exit}")
TOO_RECENT = Text(
    "Evidence", "In work from {start}, less than 30 days before the day of the figures"
)
STOPPED_ON = Text(
    "Evidence", "In work from {start} to {end}, {days}; no other job began within 31 days"
)
LAST_KNOWN = Text("Evidence", "In work from {start}, last known on {end}, {days}")
SEEN_UNTIL = Text(
    "Evidence",
    "In work from {start}, followed until {end} (30 days before the day of the figures), {days}",
)
IN_WORK_UNTIL = Text(
    "Evidence", "In work from {start} until {end}, {days}; deceased or prevented then"
)
ONE_DAY = Text("Evidence", "1 day")
DAYS = Text("Evidence", "{count} days")
AT_MOMENT = Text("Status", "{moment} · {status}")
NOT_PLACED = Text("Status", "Not placed")
NOT_KNOWN = Text("Part", "Not known")
NOT_OBSERVED = Text("Part", "Not yet observed")


def same_employer(who: Subject) -> Reason:
    """Definitions 5, same employer; who is in no part of it stands as at the milestone at fault."""
    case = who.case
    three, twelve = (evidence_at(case, each) for each in Milestone)
    if not who.base or twelve.status != "EMPLOYED":
        milestone, at_fault = Milestone.TWELVE, twelve
        if three.status != "EMPLOYED":
            milestone, at_fault = Milestone.THREE, three
        status = AT_MOMENT.fill(moment=label(milestone), status=at_fault.named)
        return Reason(status, at_fault.said)
    days = [case.due[each] for each in Milestone]
    first, last = (_companies(case, day) for day in days)
    if not who.known:
        answered = twelve if first else three
        return Reason(NOT_KNOWN, UNDATED.fill(evidence=answered.said))
    if who.same:
        company = next(each for each in first if each in last)
        return Reason(SAME[0], ONE_COMPANY.fill(first=days[0], last=days[1], company=company))
    said = TWO_COMPANIES.fill(first=days[0], last=days[1], company=first[0], other=last[0])
    return Reason(SAME[1], said)


def _companies(case: Case, day: date | None) -> list[str]:
    return [] if day is None else [each.company for each in case.covering(day)]


def in_work(who: Subject, month: str) -> Reason:
    """Definitions 4.1 to 4.4a on the day so many months after the exit."""
    case, (working, not_working, _) = who.case, BY_MONTH
    day = None
    if case.exited and case.exit is not None:
        exit_day = np.array([case.exit.toordinal()], dtype=np.int32)
        day = day_or_none(add_months(exit_day, int(month))[0])
    if case.excluded_on is not None and (day is None or case.excluded_on <= day):
        return Reason(STATUSES["EXCLUDED"], LEFT_OUT.fill(day=case.excluded_on))
    if not case.exited:
        return Reason(STATUSES["NOT_EXITED"], no_exit(case))
    if day is None:
        return Reason(NOT_OBSERVED, BEYOND)
    if day > case.as_of:
        return Reason(NOT_OBSERVED, OBSERVED_FROM.fill(day=day))
    if jobs := case.covering(day):
        return Reason(working, job_said(jobs[0], day))
    return Reason(not_working, NO_DATED_JOB.fill(day=day))


def on_day(who: Subject, day: str) -> Reason:
    """A day of the curve: still without a break then, or what came before."""
    found = retention(who)
    if who.work is not None and who.work.days >= int(day):
        return Reason(WITHOUT_BREAK[0], found.said)
    return found


def retention(who: Subject) -> Reason:
    """How the episode of work ended, or why there is none (definitions 6)."""
    case, work = who.case, who.work
    if work is None:
        return _not_placed(case)
    if work.stopped:
        status, said = STOPPED, STOPPED_ON
    elif case.excluded_on == work.end:
        status, said = OUT_OF_SIGHT, IN_WORK_UNTIL
    elif (case.as_of - work.end).days < MAX_GAP:
        status, said = OUT_OF_SIGHT, SEEN_UNTIL
    else:
        status, said = OUT_OF_SIGHT, LAST_KNOWN
    days = ONE_DAY if work.days == 1 else DAYS.fill(count=work.days)
    return Reason(status, said.fill(start=work.start, end=work.end, days=days))


def _not_placed(case: Case) -> Reason:
    """Why someone has no episode of work (definitions 6, risk set)."""
    if not case.exited or case.exit is None:
        return Reason(STATUSES["NOT_EXITED"], no_exit(case))
    due = case.due[Milestone.THREE]
    starts = [
        max(each.start, case.exit)
        for each in case.jobs
        if (due is None or each.start <= due) and each.known_end >= case.exit
    ]
    if not starts:
        return Reason(NOT_PLACED, NO_WORK.fill(due=due or date.max, exit=case.exit))
    if case.excluded_on is not None and case.excluded_on < min(starts):
        return Reason(NOT_PLACED, LEFT_OUT.fill(day=case.excluded_on))
    return Reason(NOT_PLACED, TOO_RECENT.fill(start=min(starts)))
