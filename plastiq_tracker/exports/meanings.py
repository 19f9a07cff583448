"""What every figure of a workbook means, in plain sentences that follow the definitions."""

from plastiq_tracker.domain.text import Text

MEANINGS: tuple[tuple[Text, Text], ...] = (
    (
        Text("Meaning", "Who counts"),
        Text(
            "Meaning",
            "Everyone with an enrolment in the project that starts in the period and on or "
            "before the day of the figures. A person counts once, whoever drops out included,"
            " unless only those who completed were chosen.",
        ),
    ),
    (
        Text("Meaning", "Cohort"),
        Text(
            "Meaning",
            "The edition of the trajectory of the person's latest enrolment in the project.",
        ),
    ),
    (
        Text("Meaning", "Exit"),
        Text(
            "Meaning",
            "The end of the trajectory: the end of the training, or of the internships that "
            "follow it within 31 days. For who dropped out it is the last day attended. An "
            "exit after the day of the figures does not count yet.",
        ),
    ),
    (
        Text("Meaning", "Completion"),
        Text("Meaning", "Those who exited and completed, as a share of all who exited."),
    ),
    (
        Text("Meaning", "Workplace track"),
        Text(
            "Meaning",
            "Persons who started an internship of the kind workplace track, as a share of all"
            " enrolled.",
        ),
    ),
    (
        Text("Meaning", "3 and 12 months"),
        Text(
            "Meaning",
            "Each person is followed up 3 and 12 months after the exit. What is asked is "
            "where the person stands on that day; an answer counts from 14 days before to 42 "
            "days after it.",
        ),
    ),
    (
        Text("Meaning", "In work"),
        Text(
            "Meaning",
            "In a paid job or self-employed on that day. Student jobs, an IBO and internships"
            " are not counted as work.",
        ),
    ),
    (
        Text("Meaning", "Not in work"),
        Text(
            "Meaning",
            "Known not to be in work on that day: looking for work, in education, in an IBO, "
            "on an internship or inactive.",
        ),
    ),
    (
        Text("Meaning", "Unknown"),
        Text(
            "Meaning",
            "The day and its window have passed without a usable answer, or the person "
            "refuses to be followed up.",
        ),
    ),
    (
        Text("Meaning", "Still to be reached"),
        Text("Meaning", "The day has come, the answer is not there yet and the window is open."),
    ),
    (
        Text("Meaning", "Not yet due or exited"),
        Text(
            "Meaning",
            "The day has not come yet, or the person is still in the trajectory. These "
            "persons are in no rate.",
        ),
    ),
    (
        Text("Meaning", "Left out"),
        Text(
            "Meaning",
            "Deceased or prevented by force majeure on or before the day. These persons are "
            "in no rate.",
        ),
    ),
    (
        Text("Meaning", "Due and known"),
        Text(
            "Meaning",
            "Due are all whose day has come: in work, not in work, being followed up and "
            "unknown. Known are those in work and not in work.",
        ),
    ),
    (
        Text("Meaning", "In work, of the known"),
        Text("Meaning", "Persons in work divided by the known."),
    ),
    (
        Text("Meaning", "Bounds"),
        Text(
            "Meaning",
            "The lower bound takes everyone of whom nothing is known to be out of work, the "
            "upper bound takes them to be in work. Both are shares of the due.",
        ),
    ),
    (
        Text("Meaning", "Coverage"),
        Text("Meaning", "The known as a share of the due."),
    ),
    (
        Text("Meaning", "95% interval"),
        Text(
            "Meaning",
            "Wilson's interval without continuity correction. It speaks of chance alone, not "
            "of those who were not reached.",
        ),
    ),
    (
        Text("Meaning", "Provisional"),
        Text(
            "Meaning",
            "The rate may still change: someone is being followed up, not yet due or not yet "
            "exited, or fewer than 80% of the due are known.",
        ),
    ),
    (
        Text("Meaning", "Positive outflow"),
        Text("Meaning", "Persons in work, in an IBO or in education on that day."),
    ),
    (
        Text("Meaning", "Same employer"),
        Text(
            "Meaning",
            "Of those in work at 3 months whose 12 months are due: how many had work at one "
            "and the same company on both days. Whoever is known not to be in work at 12 "
            "months counts as known.",
        ),
    ),
    (
        Text("Meaning", "Migrant origin"),
        Text(
            "Meaning",
            "An estimate, tallied per trajectory and never recorded per person. It is not "
            "reduced by filters or population.",
        ),
    ),
    (
        Text("Meaning", "Retention"),
        Text(
            "Meaning",
            "How long work lasts without a break of more than 30 days, from the first day in "
            "work after the exit, with any employer (Kaplan and Meier). It is another figure "
            "than the share in work at 12 months.",
        ),
    ),
    (
        Text("Meaning", "At risk"),
        Text(
            "Meaning",
            "Persons placed in work at the latest 3 months after the exit who are still "
            "followed without a break on that day.",
        ),
    ),
    (
        Text("Meaning", "Out of sight"),
        Text(
            "Meaning",
            "Persons still in work when last heard of; from that day on they no longer count.",
        ),
    ),
    (
        Text("Meaning", "Rounding"),
        Text(
            "Meaning",
            "Percentages are rounded half up from exact fractions. A dash stands where there "
            "is nothing to divide by.",
        ),
    ),
)
