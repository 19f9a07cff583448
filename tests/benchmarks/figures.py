"""The full statistics as every side hands them over: whole numbers per split, group and column."""

from collections.abc import Iterable, Sequence

SPLITS = ("total", "cohort", "gender", "education", "region", "coach")
OUTCOMES = ("active", "completed", "dropped_out")
GENDERS = ("M", "V", "X", "UNKNOWN")
EDUCATIONS = ("MAX_LSO", "HSO", "HO", "UNKNOWN")
ANSWERS = ("employed", "jobseeker", "education", "ibo", "internship", "inactive")
STATES = (
    "EXCLUDED",
    "NOT_EXITED",
    "NOT_DUE",
    "EMPLOYED",
    "jobseeker",
    "education",
    "ibo",
    "internship",
    "inactive",
    "PENDING",
    "refused",
    "outside_window",
    "no_contact",
    "not_attempted",
)
"""Statuses, and in their places the sub-statuses of NOT_EMPLOYED and UNKNOWN (definitions 4)."""

EXCLUDED, NOT_EXITED, NOT_DUE, EMPLOYED = range(4)
IBO, INTERNSHIP = STATES.index("ibo"), STATES.index("internship")
INACTIVE = STATES.index("inactive")
PENDING, REFUSED, OUTSIDE_WINDOW, NO_CONTACT, NOT_ATTEMPTED = range(INACTIVE + 1, len(STATES))

COLUMNS = (
    "enrolled",
    "exited",
    "completed and exited",
    "workplace track",
    "internships",
    "same employer: base",
    "same employer: known",
    "same employer: same",
    *OUTCOMES,
    *(f"gender {each}" for each in GENDERS),
    *(f"education {each}" for each in EDUCATIONS),
    *(f"{months} months: {state}" for months in (3, 12) for state in STATES),
)

Figures = dict[str, dict[str, list[int]]]
"""By split, then by the group's key ("" for persons without a value), the numbers of COLUMNS."""


def figures_of(rows: Iterable[tuple[str, str | None, Sequence[int]]]) -> Figures:
    """From rows of split, key and numbers."""
    figures: Figures = {split: {} for split in SPLITS}
    for split, key, numbers in rows:
        figures[split][key or ""] = list(numbers)
    return figures


def difference(figures: Figures, others: Figures) -> str | None:
    """Where two sides first differ, in words; None where they agree in everything."""
    for split in SPLITS:
        mine, theirs = figures[split], others[split]
        if mine.keys() != theirs.keys():
            return f"{split}: the groups {sorted(mine.keys() ^ theirs.keys())}"
        for key, numbers in mine.items():
            for column, number, other in zip(COLUMNS, numbers, theirs[key], strict=True):
                if number != other:
                    return f"{split} {key!r}, {column}: {number} and {other}"
    return None
