"""What is odd about a record, in words: an import says it at a row, a dossier at a record.

They read on from what they are about: "Internship: this begins more than …".
"""

from plastiq_tracker.domain.text import Text

TOO_OLD = Text("Import", "This person was {age} when this began; 26 is too old to start.")
NO_TRAINING_END = Text("Import", "This was completed, but its training end is not known.")
NO_LAST_DAY = Text("Import", "This person dropped out, but the last day is not known.")
OVERLAP = Text("Import", "This overlaps with enrolment {code} of the same person.")
SECOND_TIME = Text("Import", "This person was in this trajectory before, by enrolment {code}.")
STANDS_APART = Text(
    "Import",
    "This begins more than 31 days after the trajectory's latest end, so it is not part of it.",
)
NO_EXIT = Text("Import", "This enrolment has no exit yet, so there is nothing to follow up.")
BEFORE_EXIT = Text("Import", "This lies before the exit, {day}.")
IN_FUTURE = Text("Import", "This day is still to come.")
OPEN_JOB = Text("Import", "This job has no end, but another one of this person began on {day}.")
AFTER_OPEN_JOB = Text("Import", "An earlier job of this person, from {day}, has no end.")
NO_EXCLUSION_DAY = Text("Import", "There is a reason but no day, so this person still counts.")
