"""Why a person stood where they did in a frozen figure, as far as it was frozen.

The status and the days were frozen, not the job, the answer or the internship that decided: what
is told is what stands in the person's row, and the days that follow from it by the definitions.
"""

import re
from collections.abc import Callable
from datetime import date

import numpy as np

from plastiq_tracker.domain.dates import MAX_GAP, WINDOW_AFTER, WINDOW_BEFORE
from plastiq_tracker.domain.labels import label
from plastiq_tracker.domain.text import Text
from plastiq_tracker.domain.values import Education, Gender, InternshipKind, Milestone, Outcome
from plastiq_tracker.indicators.columns import add_months
from plastiq_tracker.indicators.evidence import BEYOND, DUE_ON, EXIT_PLANNED, Evidence
from plastiq_tracker.indicators.facts import day_or_none
from plastiq_tracker.indicators.frozen_people import IN_WORK, OUT_OF_WORK, Row
from plastiq_tracker.indicators.names import STATUSES
from plastiq_tracker.indicators.reasons import NO_INTERNSHIP, NO_STAY
from plastiq_tracker.indicators.subject import Reason, Work
from plastiq_tracker.indicators.titles import (
    BY_MONTH,
    OF_EXITED,
    OUT_OF_SIGHT,
    SAME,
    STOPPED,
    WITHOUT_BREAK,
)
from plastiq_tracker.indicators.work_reasons import (
    AT_MOMENT,
    DAYS,
    NO_DATED_JOB,
    NOT_KNOWN,
    NOT_OBSERVED,
    NOT_PLACED,
    OBSERVED_FROM,
    ONE_DAY,
    SEEN_UNTIL,
    STOPPED_ON,
)

AS_FROZEN = Text(
    "Frozen",
    "As it was frozen: where everyone stood, and the days. Which job, answer or internship "
    "decided was not frozen. Names and codes are those of now.",
)
BOTH = Text("Frozen", "{one} · {other}")
IN_TRAJECTORY = Text("Frozen", "Trajectory {trajectory}")
AGED = Text("Frozen", "Age {age} at the start")
NO_EXIT = Text("Frozen", "No exit known")
EXIT_ON = Text("Frozen", "Exit on {day}")
WINDOW = Text("Frozen", "Due on {due}, answers count from {first} to {last}")
LEFT_OUT = Text("Frozen", "Deceased or prevented by force majeure; the day was not frozen")
BEGUN = Text("Frozen", "An internship had begun by {day}")
DATED_JOB = Text("Frozen", "A dated job on {day}")
IN_SIGHT = Text("Frozen", "In work from {start}, in sight until {end}, {days}")
NO_EPISODE = Text("Frozen", "No work that counts from the exit on")

SAME_EMPLOYER = {"yes": SAME[0], "no": SAME[1], "unknown": NOT_KNOWN}


def frozen_reason(key: str, row: Row, as_of: date) -> Reason:
    """Where the person of `row` stood in a figure. Raises KeyError for what is none."""
    for keys, rule in _RULES:
        if found := re.fullmatch(keys, key):
            return rule(row, as_of, *found.groups())
    raise KeyError(key)


def _day(row: Row, name: str) -> date | None:
    found = row[name]
    return None if found is None else date.fromisoformat(str(found))


def _exit_said(row: Row, as_of: date) -> Text:
    exit_day = _day(row, "exit")
    if exit_day is None:
        return NO_EXIT
    return (EXIT_ON if exit_day <= as_of else EXIT_PLANNED).fill(day=exit_day)


def _exited(row: Row, as_of: date) -> bool:
    exit_day = _day(row, "exit")
    return exit_day is not None and exit_day <= as_of


def _enrolled(row: Row, as_of: date) -> Reason:
    trajectory = IN_TRAJECTORY.fill(trajectory=row["cohort"])
    said = BOTH.fill(one=trajectory, other=_exit_said(row, as_of))
    return Reason(label(Outcome(str(row["outcome"]))), said)


def _exit(row: Row, as_of: date) -> Reason:
    completed, otherwise, not_exited = OF_EXITED
    status = completed if row["outcome"] == Outcome.COMPLETED else otherwise
    return Reason(status if _exited(row, as_of) else not_exited, _exit_said(row, as_of))


def _internship(row: Row, as_of: date) -> Reason:
    if not row["internship"]:
        return Reason(NO_INTERNSHIP, NO_STAY.fill(day=as_of))
    track = bool(row["workplace_track"])
    kind = InternshipKind.WORKPLACE_TRACK if track else InternshipKind.STAGE
    return Reason(label(kind), BEGUN.fill(day=as_of))


def _at(row: Row, as_of: date, milestone: Milestone) -> Evidence:
    """The status that was frozen at a milestone, with the days that belong to it."""
    prefix = f"milestone_{milestone.value}_"
    status, sub = str(row[f"{prefix}status"]), row[f"{prefix}sub_status"]
    said = LEFT_OUT if status == "EXCLUDED" else _exit_said(row, as_of)
    if status not in ("EXCLUDED", "NOT_EXITED"):
        said = BOTH.fill(one=said, other=_due_said(status, _day(row, f"{prefix}due")))
    return Evidence(status, None if sub is None else str(sub), said)


def _milestone(row: Row, as_of: date, months: str) -> Reason:
    found = _at(row, as_of, Milestone(months))
    return Reason(found.named, found.said)


def _due_said(status: str, due: date | None) -> Text:
    """The day, and of who could not be asked or not yet the window as well (definitions 3)."""
    if due is None:
        return BEYOND
    first, last = (day_or_none(due.toordinal() + by) for by in (-WINDOW_BEFORE, WINDOW_AFTER))
    if status in ("UNKNOWN", "PENDING") and last is not None:
        return WINDOW.fill(due=due, first=first, last=last)
    return DUE_ON.fill(due=due)


def _same_employer(row: Row, as_of: date) -> Reason:
    """Definitions 5; who is in no part of it stands as at the milestone at fault."""
    three, twelve = (_at(row, as_of, each) for each in Milestone)
    same = row["same_employer"]
    if same is not None and twelve.status == "EMPLOYED":
        return Reason(SAME_EMPLOYER[str(same)], twelve.said)
    milestone, at_fault = Milestone.TWELVE, twelve
    if three.status != "EMPLOYED":
        milestone, at_fault = Milestone.THREE, three
    status = AT_MOMENT.fill(moment=label(milestone), status=at_fault.named)
    return Reason(status, at_fault.said)


def _composition(row: Row, _as_of: date, name: str) -> Reason:
    value = str(row[name])
    said = IN_TRAJECTORY.fill(trajectory=row["cohort"])
    if row["age"] is not None:
        said = BOTH.fill(one=said, other=AGED.fill(age=row["age"]))
    return Reason(label(Gender(value) if name == "gender" else Education(value)), said)


def _in_work(row: Row, as_of: date, month: str) -> Reason:
    """Definitions 4.1 to 4.4a on the day so many months after the exit."""
    working, not_working, _ = BY_MONTH
    exit_day, sign = _day(row, "exit"), str(row["in_work"])[int(month) - 1]
    day = None if exit_day is None else _months_after(exit_day, int(month))
    if sign == IN_WORK:
        return Reason(working, DATED_JOB.fill(day=day))
    if sign == OUT_OF_WORK:
        return Reason(not_working, NO_DATED_JOB.fill(day=day))
    exited = _exited(row, as_of)
    passed = exited and day is not None and day <= as_of
    if passed or _at(row, as_of, Milestone.TWELVE).status == "EXCLUDED":
        return Reason(STATUSES["EXCLUDED"], LEFT_OUT)
    if not exited:
        return Reason(STATUSES["NOT_EXITED"], _exit_said(row, as_of))
    return Reason(NOT_OBSERVED, BEYOND if day is None else OBSERVED_FROM.fill(day=day))


def _months_after(exit_day: date, months: int) -> date | None:
    day = add_months(np.array([exit_day.toordinal()], dtype=np.int32), months)[0]
    return day_or_none(day)


def _on_day(row: Row, as_of: date, day: str) -> Reason:
    """A day of the curve: still without a break then, or what came before."""
    found, days = _retention(row, as_of), row["duration"]
    if isinstance(days, int) and days >= int(day):
        return Reason(WITHOUT_BREAK[0], found.said)
    return found


def _retention(row: Row, as_of: date) -> Reason:
    """How the episode of work ended, or that there is none (definitions 6)."""
    start, days = _day(row, "time_zero"), row["duration"]
    if start is None or not isinstance(days, int):
        exit_said = _exit_said(row, as_of)
        if not _exited(row, as_of):
            return Reason(STATUSES["NOT_EXITED"], exit_said)
        return Reason(NOT_PLACED, BOTH.fill(one=exit_said, other=NO_EPISODE))
    work = Work(start, days, bool(row["event"]))
    status, said = OUT_OF_SIGHT, IN_SIGHT
    if work.stopped:
        status, said = STOPPED, STOPPED_ON
    elif (as_of - work.end).days < MAX_GAP:
        said = SEEN_UNTIL
    length = ONE_DAY if days == 1 else DAYS.fill(count=days)
    return Reason(status, said.fill(start=work.start, end=work.end, days=length))


_RULES: tuple[tuple[str, Callable[..., Reason]], ...] = (
    ("enrolled|active|completed|dropped_out", _enrolled),
    ("exited|completed_exited|completion", _exit),
    ("internships|workplace_track.*", _internship),
    ("milestone_([0-9]+)_.*", _milestone),
    ("same_employer_.*", _same_employer),
    ("composition_(gender|education)_.*", _composition),
    ("in_work_month_([0-9]+)", _in_work),
    ("retention_(?:day|at_risk)_([0-9]+)", _on_day),
    ("retention_.*", _retention),
)
"""Which keys each rule explains; what stands in parentheses is given to it."""
