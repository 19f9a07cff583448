"""The closed lists of values (definitions 1–4 and 8); each value is what the database stores."""

from enum import StrEnum


class Gender(StrEnum):
    M = "M"
    V = "V"
    X = "X"
    UNKNOWN = "UNKNOWN"


class Education(StrEnum):
    """Highest level attained: MAX_LSO is ISCED 0–2, HSO up to ISCED 4, HO is ISCED 5–8."""

    MAX_LSO = "MAX_LSO"
    HSO = "HSO"
    HO = "HO"
    UNKNOWN = "UNKNOWN"


class ExclusionReason(StrEnum):
    DECEASED = "deceased"
    FORCE_MAJEURE = "force_majeure"


class Outcome(StrEnum):
    """How an enrolment stands or ended."""

    ACTIVE = "active"
    COMPLETED = "completed"
    DROPPED_OUT = "dropped_out"


class InternshipKind(StrEnum):
    STAGE = "stage"
    WORKPLACE_TRACK = "workplace_track"
    IBO = "ibo"


class InternshipOutcome(StrEnum):
    ONGOING = "ongoing"
    COMPLETED = "completed"
    DROPPED_OUT = "dropped_out"
    HIRED = "hired"


class Contract(StrEnum):
    PERMANENT = "permanent"
    FIXED_TERM = "fixed_term"
    TEMPORARY_AGENCY = "temporary_agency"
    GROWTH_JOB = "growth_job"
    SELF_EMPLOYED = "self_employed"
    STUDENT_JOB = "student_job"

    @property
    def qualifies(self) -> bool:
        """Whether such a job counts as being in work (definitions 4): all but student jobs."""
        return self is not Contract.STUDENT_JOB


class Channel(StrEnum):
    PHONE = "phone"
    EMAIL = "email"
    VISIT = "visit"
    ONLINE = "online"
    DOCUMENT = "document"


class Answer(StrEnum):
    """What a follow-up contact brought; the last two are attempts without an answer."""

    EMPLOYED = "employed"
    JOBSEEKER = "jobseeker"
    EDUCATION = "education"
    IBO = "ibo"
    INTERNSHIP = "internship"
    INACTIVE = "inactive"
    NO_CONTACT = "no_contact"
    REFUSED = "refused"


class Milestone(StrEnum):
    """Months after the exit at which a person is followed up; the value is the number."""

    THREE = "3"
    TWELVE = "12"

    @property
    def months(self) -> int:
        return int(self.value)


class Population(StrEnum):
    ALL_LEAVERS = "all_leavers"
    COMPLETERS = "completers"


class ExitBasis(StrEnum):
    TRAJECTORY_END = "trajectory_end"
    TRAINING_END = "training_end"


class Dimension(StrEnum):
    """By what a table of figures is split."""

    COHORT = "cohort"
    GENDER = "gender"
    EDUCATION = "education"
    REGION = "region"
    COACH = "coach"
    COMPANY = "company"
    TRAINING = "training"
    REFERRER = "referrer"


CHART_KINDS = ("funnel", "retention", "outcomes", "composition", "heatmap", "targets")
"""The charts there are, by the names of the command line."""


class Phase(StrEnum):
    """Where a person stands on a given day."""

    REGISTERED = "registered"
    PLANNED = "planned"
    TRAINING = "training"
    WORKPLACE = "workplace"
    FOLLOW_UP = "follow_up"
    FINISHED = "finished"
    EXCLUDED = "excluded"
