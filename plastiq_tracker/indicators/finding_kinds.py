"""The kinds of contradiction and gap, how each is said, and where it is mended.

What the contract calls merely odd is said as an import says it; the rest follows from definitions
2 to 4. `finding_rules` tells when each holds.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from plastiq_tracker.domain import remarks
from plastiq_tracker.domain.records import Enrolment, FollowUp, Internship, JobSpell, Record
from plastiq_tracker.domain.text import Text


class FindingKind(StrEnum):
    """What can be found, in the order in which one person's findings are told."""

    EXIT_MISSING = "exit_missing"
    INTERNSHIP_OPEN = "internship_open"
    NO_TRAINING_END = "no_training_end"
    NO_LAST_DAY = "no_last_day"
    OVERLAP = "overlap"
    OPEN_JOB = "open_job"
    ANSWER_AGAINST_JOB = "answer_against_job"
    NO_EXIT = "no_exit"
    BEFORE_EXIT = "before_exit"
    CONTACT_AHEAD = "contact_ahead"
    CONFIRMED_AHEAD = "confirmed_ahead"
    INTERNSHIP_OVER = "internship_over"
    JOB_NOT_NOTED = "job_not_noted"
    OUTSIDE_WINDOW = "outside_window"
    AFTER_REFUSAL = "after_refusal"
    STANDS_APART = "stands_apart"
    SECOND_TIME = "second_time"
    TOO_OLD = "too_old"


KINDS = tuple(FindingKind)


@dataclass(frozen=True)
class Meaning:
    """How a finding is said and mended: the record, and the field of its form.

    `contradicts` tells that what is recorded cannot all be so, or lacks what figures need; what
    does not may well be right as it stands and is only remarked upon.
    """

    text: Text
    record: type[Record]
    field: str
    contradicts: bool


EXIT_MISSING = Text("Finding", "Nothing was recorded since {day}: was that the exit?")
INTERNSHIP_OPEN = Text("Finding", "Nothing was recorded since {day}: did this end by then?")
ANSWER_AGAINST_JOB = Text(
    "Finding", "On {day} the answer was “{answer}”, but a job ran on that day."
)
INTERNSHIP_OVER = Text("Finding", "This ended on {day}, but is noted as still in progress.")
JOB_NOT_NOTED = Text("Finding", "In work on {day}, but no job of that day is noted.")
OUTSIDE_WINDOW = Text("Finding", "The answer of {day} lies outside the window and does not count.")
AFTER_REFUSAL = Text("Finding", "Contacted on {day}, although follow-up had been refused before.")
SECOND_TIME = Text("Finding", "This person was in this trajectory before, from {day}.")

NO_EXIT_FOR = Text("Finding", "There is a follow-up of {day}, but no exit is known yet.")

MEANINGS: Mapping[FindingKind, Meaning] = {
    FindingKind.EXIT_MISSING: Meaning(EXIT_MISSING, Enrolment, "training_end", True),
    FindingKind.INTERNSHIP_OPEN: Meaning(INTERNSHIP_OPEN, Internship, "end", True),
    FindingKind.NO_TRAINING_END: Meaning(remarks.NO_TRAINING_END, Enrolment, "training_end", True),
    FindingKind.NO_LAST_DAY: Meaning(remarks.NO_LAST_DAY, Enrolment, "last_day", True),
    FindingKind.OVERLAP: Meaning(remarks.OVERLAP, Enrolment, "start", True),
    FindingKind.OPEN_JOB: Meaning(remarks.OPEN_JOB, JobSpell, "end", True),
    FindingKind.ANSWER_AGAINST_JOB: Meaning(ANSWER_AGAINST_JOB, FollowUp, "answer", True),
    FindingKind.NO_EXIT: Meaning(NO_EXIT_FOR, Enrolment, "training_end", True),
    FindingKind.BEFORE_EXIT: Meaning(remarks.BEFORE_EXIT, FollowUp, "contacted_on", True),
    FindingKind.CONTACT_AHEAD: Meaning(remarks.IN_FUTURE, FollowUp, "contacted_on", True),
    FindingKind.CONFIRMED_AHEAD: Meaning(remarks.IN_FUTURE, JobSpell, "last_confirmed_on", True),
    FindingKind.INTERNSHIP_OVER: Meaning(INTERNSHIP_OVER, Internship, "outcome", True),
    FindingKind.JOB_NOT_NOTED: Meaning(JOB_NOT_NOTED, FollowUp, "answer", False),
    FindingKind.OUTSIDE_WINDOW: Meaning(OUTSIDE_WINDOW, FollowUp, "contacted_on", False),
    FindingKind.AFTER_REFUSAL: Meaning(AFTER_REFUSAL, FollowUp, "answer", False),
    FindingKind.STANDS_APART: Meaning(remarks.STANDS_APART, Internship, "start", False),
    FindingKind.SECOND_TIME: Meaning(SECOND_TIME, Enrolment, "trajectory_id", False),
    FindingKind.TOO_OLD: Meaning(remarks.TOO_OLD, Enrolment, "start", False),
}
