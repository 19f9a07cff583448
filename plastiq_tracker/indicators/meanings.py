"""What every figure means, in plain sentences that follow the definitions, with their sources.

The one place for them: the window, the charts and the files say what stands here.
"""

import re
from dataclasses import dataclass

from plastiq_tracker.domain.text import Text


@dataclass(frozen=True)
class Meaning:
    """A figure or a word of the definitions, what it means, and the authority it follows."""

    name: Text
    text: Text
    source: Text | None = None


WHO_COUNTS = Meaning(
    Text("Meaning", "Who counts"),
    Text(
        "Meaning",
        "Everyone with an enrolment in the project that starts in the period and on or "
        "before the day of the figures. A person counts once, whoever drops out included,"
        " unless only those who completed were chosen.",
    ),
    Text(
        "Source",
        "ESF: one participation record per person and operation. WIOA (the United States' "
        "Workforce Innovation and Opportunity Act): everyone who exits counts.",
    ),
)
COHORT = Meaning(
    Text("Meaning", "Cohort"),
    Text(
        "Meaning",
        "The edition of the trajectory of the person's latest enrolment in the project.",
    ),
)
OUTCOME = Meaning(
    Text("Meaning", "Ongoing, completed, dropped out"),
    Text(
        "Meaning",
        "How the latest enrolment stands on the day of the figures: completed from the end of "
        "the training, dropped out from the last day attended, and ongoing before that.",
    ),
)
EXIT = Meaning(
    Text("Meaning", "Exit"),
    Text(
        "Meaning",
        "The end of the trajectory: the end of the training, or of the internships that "
        "follow it within 31 days. For who dropped out it is the last day attended. An "
        "exit after the day of the figures does not count yet.",
    ),
)
COMPLETION = Meaning(
    Text("Meaning", "Completion"),
    Text("Meaning", "Those who exited and completed, as a share of all who exited."),
)
INTERNSHIP = Meaning(
    Text("Meaning", "With an internship"),
    Text(
        "Meaning",
        "Persons who started an internship on or before the day of the figures, in any of their"
        " enrolments in the project and the period. An IBO is not counted as an internship.",
    ),
)
WORKPLACE_TRACK = Meaning(
    Text("Meaning", "Workplace track"),
    Text(
        "Meaning",
        "Persons who started an internship of the kind workplace track, as a share of all"
        " enrolled.",
    ),
)
GENDER = Meaning(
    Text("Meaning", "Gender"),
    Text(
        "Meaning",
        "As recorded of the person. The shares are of everyone enrolled and have no interval: "
        "they are a count of the people themselves.",
    ),
)
EDUCATION = Meaning(
    Text("Meaning", "Education"),
    Text(
        "Meaning",
        "The highest level attained at the start of the first enrolment. Lower secondary at most"
        " is ISCED 0 to 2, upper secondary is above that up to ISCED 4, higher education is "
        "ISCED 5 to 8.",
    ),
    Text("Source", "ISCED, the International Standard Classification of Education (UNESCO)."),
)
MOMENTS = Meaning(
    Text("Meaning", "3 and 12 months"),
    Text(
        "Meaning",
        "Each person is followed up 3 and 12 months after the exit. What is asked is "
        "where the person stands on that day; an answer counts from 14 days before to 42 "
        "days after it.",
    ),
    Text(
        "Source",
        "Regulation (EEC, Euratom) No 1182/71, article 3: where the month has no such day, its "
        "last day counts.",
    ),
)
IN_WORK = Meaning(
    Text("Meaning", "In work"),
    Text(
        "Meaning",
        "In a paid job or self-employed on that day. Student jobs, an IBO and internships"
        " are not counted as work.",
    ),
)
NOT_IN_WORK = Meaning(
    Text("Meaning", "Not in work"),
    Text(
        "Meaning",
        "Known not to be in work on that day: looking for work, in education, in an IBO, "
        "on an internship or inactive.",
    ),
)
UNKNOWN = Meaning(
    Text("Meaning", "Unknown"),
    Text(
        "Meaning",
        "The day and its window have passed without a usable answer, or the person "
        "refuses to be followed up.",
    ),
)
PENDING = Meaning(
    Text("Meaning", "Still to be reached"),
    Text("Meaning", "The day has come, the answer is not there yet and the window is open."),
)
NOT_YET = Meaning(
    Text("Meaning", "Not yet due or exited"),
    Text(
        "Meaning",
        "The day has not come yet, or the person is still in the trajectory. These "
        "persons are in no rate.",
    ),
)
EXCLUDED = Meaning(
    Text("Meaning", "Left out"),
    Text(
        "Meaning",
        "Deceased or prevented by force majeure on or before the day. These persons are "
        "in no rate.",
    ),
)
DUE_AND_KNOWN = Meaning(
    Text("Meaning", "Due and known"),
    Text(
        "Meaning",
        "Due are all whose day has come: in work, not in work, being followed up and "
        "unknown. Known are those in work and not in work.",
    ),
)
RATE_KNOWN = Meaning(
    Text("Meaning", "In work, of the known"),
    Text("Meaning", "Persons in work divided by the known."),
)
BOUNDS = Meaning(
    Text("Meaning", "Bounds"),
    Text(
        "Meaning",
        "The lower bound takes everyone of whom nothing is known to be out of work, the "
        "upper bound takes them to be in work. Both are shares of the due.",
    ),
    Text("Source", "The lower bound is the rule of WIOA."),
)
COVERAGE = Meaning(
    Text("Meaning", "Coverage"),
    Text("Meaning", "The known as a share of the due."),
)
INTERVAL = Meaning(
    Text("Meaning", "95% interval"),
    Text(
        "Meaning",
        "Wilson's interval without continuity correction. It speaks of chance alone, not "
        "of those who were not reached.",
    ),
    Text(
        "Source",
        "Brown, Cai, DasGupta (2001), Interval Estimation for a Binomial Proportion, "
        "Statistical Science 16(2).",
    ),
)
DIFFERENCE = Meaning(
    Text("Meaning", "Difference of two groups"),
    Text(
        "Meaning",
        "The one share less the other, with Newcombe's hybrid score 95% interval. With fewer "
        "than 30 known in either group nothing is said about significance.",
    ),
    Text(
        "Source",
        "Newcombe (1998), Interval estimation for the difference between independent "
        "proportions, Statistics in Medicine 17(8), method 10.",
    ),
)
PROVISIONAL = Meaning(
    Text("Meaning", "Provisional"),
    Text(
        "Meaning",
        "The rate may still change: someone is being followed up, not yet due or not yet "
        "exited, or fewer than 80% of the due are known.",
    ),
)
POSITIVE_OUTFLOW = Meaning(
    Text("Meaning", "Positive outflow"),
    Text("Meaning", "Persons in work, in an IBO or in education on that day."),
)
SAME_EMPLOYER = Meaning(
    Text("Meaning", "Same employer"),
    Text(
        "Meaning",
        "Of those in work at 3 months whose 12 months are due: how many had work at one "
        "and the same company on both days. Whoever is known not to be in work at 12 "
        "months counts as known.",
    ),
)
ORIGIN = Meaning(
    Text("Meaning", "Migrant origin"),
    Text(
        "Meaning",
        "An estimate, tallied per trajectory and never recorded per person. It is not "
        "reduced by filters or population.",
    ),
    Text("Source", "General Data Protection Regulation, article 9: a special category of data."),
)
BY_MONTH = Meaning(
    Text("Meaning", "In work by month"),
    Text(
        "Meaning",
        "Of those whose day has come, so many months after the exit, who had a dated job that "
        "covers it. Answers without a dated job are no part of it, so in months 3 and 12 it lies "
        "at or below the share in work.",
    ),
)
RETENTION = Meaning(
    Text("Meaning", "Retention"),
    Text(
        "Meaning",
        "How long work lasts without a break of more than 30 days, from the first day in "
        "work after the exit, with any employer (Kaplan and Meier). It is another figure "
        "than the share in work at 12 months.",
    ),
    Text(
        "Source",
        "Kaplan, Meier (1958), Journal of the American Statistical Association 53; variance of "
        "Greenwood (1926), 95% interval on the log(−log) scale.",
    ),
)
PLACED = Meaning(
    Text("Meaning", "Placed"),
    Text(
        "Meaning",
        "Persons who exited and had a job that began at the latest 3 months after the exit and "
        "had not ended before it.",
    ),
)
AT_RISK = Meaning(
    Text("Meaning", "At risk"),
    Text(
        "Meaning",
        "Persons placed in work at the latest 3 months after the exit who are still "
        "followed without a break on that day.",
    ),
)
STOPPED = Meaning(
    Text("Meaning", "Stopped"),
    Text(
        "Meaning",
        "Persons whose work ended and who had none for more than 30 days after. The last day in "
        "work counts.",
    ),
)
OUT_OF_SIGHT = Meaning(
    Text("Meaning", "Out of sight"),
    Text(
        "Meaning",
        "Persons still in work when last heard of; from that day on they no longer count.",
    ),
)
ROUNDING = Meaning(
    Text("Meaning", "Rounding"),
    Text(
        "Meaning",
        "Percentages are rounded half up from exact fractions. A dash stands where there "
        "is nothing to divide by.",
    ),
)

MEANINGS: tuple[Meaning, ...] = (
    WHO_COUNTS,
    COHORT,
    OUTCOME,
    EXIT,
    COMPLETION,
    INTERNSHIP,
    WORKPLACE_TRACK,
    GENDER,
    EDUCATION,
    MOMENTS,
    IN_WORK,
    NOT_IN_WORK,
    UNKNOWN,
    PENDING,
    NOT_YET,
    EXCLUDED,
    DUE_AND_KNOWN,
    RATE_KNOWN,
    BOUNDS,
    COVERAGE,
    INTERVAL,
    DIFFERENCE,
    PROVISIONAL,
    POSITIVE_OUTFLOW,
    SAME_EMPLOYER,
    ORIGIN,
    BY_MONTH,
    RETENTION,
    PLACED,
    AT_RISK,
    STOPPED,
    OUT_OF_SIGHT,
    ROUNDING,
)
"""All of them, in the order in which a reader needs them."""

_OF_KEYS = (
    ("enrolled", WHO_COUNTS),
    ("active|completed|dropped_out", OUTCOME),
    ("exited", EXIT),
    ("completed_exited|completion", COMPLETION),
    ("internships", INTERNSHIP),
    ("workplace_track|workplace_track_share", WORKPLACE_TRACK),
    ("(.*_)?interval(_lower|_upper)?", INTERVAL),
    ("same_employer_.*", SAME_EMPLOYER),
    ("composition_gender_.*", GENDER),
    ("composition_education_.*", EDUCATION),
    ("composition_origin_tally_.*", ORIGIN),
    ("milestone_[0-9]+_employed", IN_WORK),
    ("milestone_[0-9]+_not_employed(_by_.*)?", NOT_IN_WORK),
    ("milestone_[0-9]+_unknown(_by_.*)?", UNKNOWN),
    ("milestone_[0-9]+_pending", PENDING),
    ("milestone_[0-9]+_(not_due|not_exited|not_yet)", NOT_YET),
    ("milestone_[0-9]+_excluded", EXCLUDED),
    ("milestone_[0-9]+_(due|known)", DUE_AND_KNOWN),
    ("milestone_[0-9]+_rate_known", RATE_KNOWN),
    ("milestone_[0-9]+_(bounds|lower|upper)", BOUNDS),
    ("milestone_[0-9]+_coverage", COVERAGE),
    ("milestone_[0-9]+_provisional", PROVISIONAL),
    ("milestone_[0-9]+_positive_outflow", POSITIVE_OUTFLOW),
    ("in_work_month_[0-9]+", BY_MONTH),
    ("retention_day_[0-9]+|survival|survival_share", RETENTION),
    ("(retention_)?placed", PLACED),
    ("(retention_)?events|retention_ended_[0-9]+", STOPPED),
    ("(retention_)?censored", OUT_OF_SIGHT),
    ("at_risk|retention_at_risk_[0-9]+", AT_RISK),
    ("difference", DIFFERENCE),
)
"""Which keys each meaning explains; the first that fits counts."""


def meaning_of(key: str) -> Meaning | None:
    """What the figure of this key means, None for what is no figure.

    Keys are those of the columns in tables and files, and those of `tracing.Figure`.
    """
    return next((meaning for keys, meaning in _OF_KEYS if re.fullmatch(keys, key)), None)
