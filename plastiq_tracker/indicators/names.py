"""What statuses, reasons and groups are called, one name for tables, charts and files alike."""

from enum import StrEnum
from typing import Protocol

from plastiq_tracker.domain.criteria import Criteria
from plastiq_tracker.domain.labels import label
from plastiq_tracker.domain.text import Text, Words
from plastiq_tracker.domain.values import Answer, Dimension, Education, Gender
from plastiq_tracker.indicators.results import MilestoneResult

STATUSES = {
    "EMPLOYED": Text("Status", "In work"),
    "NOT_EMPLOYED": Text("Status", "Not in work"),
    "UNKNOWN": Text("Status", "Unknown"),
    "PENDING": Text("Status", "Still to be reached"),
    "NOT_DUE": Text("Status", "Not yet due"),
    "NOT_EXITED": Text("Status", "Not yet exited"),
    "EXCLUDED": Text("Status", "Left out"),
}
REASONS = {
    "refused": Text("Reason", "Refused"),
    "outside_window": Text("Reason", "Answered outside the window"),
    "no_contact": Text("Reason", "Not reached"),
    "not_attempted": Text("Reason", "Not tried"),
}
ORIGIN = {
    "yes": Text("Origin", "Yes"),
    "no": Text("Origin", "No"),
    "unknown": Text("Origin", "Unknown"),
}
TOTAL = Text("Group", "Total")
WITHOUT = {
    Dimension.REGION: Text("Group", "Without region"),
    Dimension.COACH: Text("Group", "Without coach"),
    Dimension.COMPANY: Text("Group", "No internship company noted"),
    Dimension.TRAINING: Text("Group", "Training unknown"),
    Dimension.REFERRER: Text("Group", "Referrer unknown"),
}
HEADLINE = Text("Figures", "{project} · {start} to {end} · as of {day} · {population}")
SELECTION = Text("Figures", "selection: {values}")


class State(StrEnum):
    """The five parts in which every group stands at a milestone; excluded persons are in none."""

    EMPLOYED = "employed"
    NOT_EMPLOYED = "not_employed"
    UNKNOWN = "unknown"
    PENDING = "pending"
    NOT_YET = "not_yet"


STATES = {
    State.EMPLOYED: STATUSES["EMPLOYED"],
    State.NOT_EMPLOYED: STATUSES["NOT_EMPLOYED"],
    State.UNKNOWN: STATUSES["UNKNOWN"],
    State.PENDING: STATUSES["PENDING"],
    State.NOT_YET: Text("Status", "Not yet due or exited"),
}


def states(result: MilestoneResult) -> dict[State, int]:
    """How many persons are in each part at a milestone."""
    return {
        State.EMPLOYED: result.employed,
        State.NOT_EMPLOYED: result.not_employed,
        State.UNKNOWN: result.unknown,
        State.PENDING: result.pending,
        State.NOT_YET: result.not_yet,
    }


class Keyed(Protocol):
    """What stands in a table by group, whatever its figures."""

    @property
    def key(self) -> str | None: ...

    @property
    def label(self) -> str: ...


def is_total(group: Keyed) -> bool:
    """Whether this is all together: a group that happens to be called "total" has a label."""
    return group.key == "total" and not group.label


def group_name(group: Keyed, by: Dimension) -> Text | str:
    """What a group is called: cohorts by their code, closed values by their label."""
    if is_total(group):
        return TOTAL
    if group.key is None:
        return WITHOUT[by]
    if by is Dimension.GENDER:
        return label(Gender(group.key))
    if by is Dimension.EDUCATION:
        return label(Education(group.key))
    return group.key if by is Dimension.COHORT else group.label or group.key


def sub_status_name(name: str) -> Text:
    """What an answer or a reason for not knowing is called."""
    return REASONS[name] if name in REASONS else label(Answer(name))


def selection(criteria: Criteria, words: Words) -> str:
    """The filters in force, one after the other; empty when everyone is selected."""
    chosen: list[str] = [*sorted(criteria.trajectories), *sorted(criteria.regions)]
    chosen += [words.say(label(each)) for each in Gender if each in criteria.genders]
    chosen += [words.say(label(each)) for each in Education if each in criteria.educations]
    return ", ".join(chosen)


def headline(criteria: Criteria, words: Words) -> str:
    """The parameters in force in one line: project, period, day, population and filters."""
    line = words.say(
        HEADLINE.fill(
            project=criteria.project,
            start=criteria.period_from,
            end=criteria.period_to,
            day=criteria.as_of,
            population=words.say(label(criteria.population)),
        )
    )
    chosen = selection(criteria, words)
    return f"{line} · {words.say(SELECTION.fill(values=chosen))}" if chosen else line
