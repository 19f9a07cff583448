"""What the closed values are called in sentences and tables."""

from enum import StrEnum

from plastiq_tracker.domain.text import Text
from plastiq_tracker.domain.values import (
    Answer,
    Channel,
    Contract,
    Dimension,
    Education,
    ExclusionReason,
    ExitBasis,
    Gender,
    InternshipKind,
    InternshipOutcome,
    Milestone,
    Outcome,
    Phase,
    Population,
)

_LABELS: tuple[tuple[StrEnum, Text], ...] = (
    (Gender.M, Text("Value", "Male")),
    (Gender.V, Text("Value", "Female")),
    (Gender.X, Text("Value", "X")),
    (Gender.UNKNOWN, Text("Value", "Gender unknown")),
    (Education.MAX_LSO, Text("Value", "Lower secondary at most")),
    (Education.HSO, Text("Value", "Upper secondary")),
    (Education.HO, Text("Value", "Higher education")),
    (Education.UNKNOWN, Text("Value", "Education unknown")),
    (ExclusionReason.DECEASED, Text("Value", "Deceased")),
    (ExclusionReason.FORCE_MAJEURE, Text("Value", "Force majeure")),
    (Outcome.ACTIVE, Text("Value", "Ongoing")),
    (Outcome.COMPLETED, Text("Value", "Completed")),
    (Outcome.DROPPED_OUT, Text("Value", "Dropped out")),
    (InternshipKind.STAGE, Text("Value", "Internship")),
    (InternshipKind.WORKPLACE_TRACK, Text("Value", "Workplace track")),
    (InternshipKind.IBO, Text("Value", "IBO")),
    (InternshipOutcome.ONGOING, Text("Value", "In progress")),
    (InternshipOutcome.COMPLETED, Text("Value", "Finished")),
    (InternshipOutcome.DROPPED_OUT, Text("Value", "Stopped early")),
    (InternshipOutcome.HIRED, Text("Value", "Hired")),
    (Contract.PERMANENT, Text("Value", "Permanent")),
    (Contract.FIXED_TERM, Text("Value", "Fixed term")),
    (Contract.TEMPORARY_AGENCY, Text("Value", "Agency work")),
    (Contract.GROWTH_JOB, Text("Value", "Growth job")),
    (Contract.SELF_EMPLOYED, Text("Value", "Self-employed")),
    (Contract.STUDENT_JOB, Text("Value", "Student job")),
    (Channel.PHONE, Text("Value", "Phone")),
    (Channel.EMAIL, Text("Value", "E-mail")),
    (Channel.VISIT, Text("Value", "Visit")),
    (Channel.ONLINE, Text("Value", "Online")),
    (Channel.DOCUMENT, Text("Value", "Document")),
    (Answer.EMPLOYED, Text("Value", "In work")),
    (Answer.JOBSEEKER, Text("Value", "Looking for work")),
    (Answer.EDUCATION, Text("Value", "In education")),
    (Answer.IBO, Text("Value", "In an IBO")),
    (Answer.INTERNSHIP, Text("Value", "On an internship")),
    (Answer.INACTIVE, Text("Value", "Inactive")),
    (Answer.NO_CONTACT, Text("Value", "Not reached")),
    (Answer.REFUSED, Text("Value", "Refused")),
    (Milestone.THREE, Text("Value", "3 months")),
    (Milestone.TWELVE, Text("Value", "12 months")),
    (Population.ALL_LEAVERS, Text("Value", "Everyone enrolled")),
    (Population.COMPLETERS, Text("Value", "Only those who completed")),
    (ExitBasis.TRAJECTORY_END, Text("Value", "End of training and internships")),
    (ExitBasis.TRAINING_END, Text("Value", "End of the training")),
    (Dimension.COHORT, Text("Value", "Cohort")),
    (Dimension.GENDER, Text("Value", "Gender")),
    (Dimension.EDUCATION, Text("Value", "Education")),
    (Dimension.REGION, Text("Value", "Region")),
    (Dimension.COACH, Text("Value", "Coach")),
    (Phase.REGISTERED, Text("Value", "Registered")),
    (Phase.PLANNED, Text("Value", "To start")),
    (Phase.TRAINING, Text("Value", "In training")),
    (Phase.WORKPLACE, Text("Value", "On the workplace")),
    (Phase.FOLLOW_UP, Text("Value", "In follow-up")),
    (Phase.FINISHED, Text("Value", "Closed")),
    (Phase.EXCLUDED, Text("Value", "Left out")),
)

_BY_VALUE = {(type(value), value.value): text for value, text in _LABELS}


def label(value: StrEnum) -> Text:
    """What `value` is called; looked up by its type too, since enums share values."""
    return _BY_VALUE[type(value), value.value]
