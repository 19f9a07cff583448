"""What changed since a report was frozen, in words: figures then and now, facts, persons."""

import re
from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import date
from typing import Any

from plastiq_tracker.domain.text import Text, Words
from plastiq_tracker.domain.values import Education, Gender, Outcome
from plastiq_tracker.exports.columns import NO, YES
from plastiq_tracker.exports.figures import name_of
from plastiq_tracker.indicators.frozen_changes import (
    ChangedFact,
    ChangedFigure,
    ChangedPerson,
    Differences,
    Move,
)
from plastiq_tracker.indicators.frozen_people import IN_WORK, NOT_OBSERVED
from plastiq_tracker.indicators.frozen_values import LABEL, Value
from plastiq_tracker.indicators.names import STATUSES, TOTAL, group_name, sub_status_name
from plastiq_tracker.indicators.results import Statistics, ratio
from plastiq_tracker.indicators.saying import UNDEFINED, part_of, share

CHANGED = Text("Frozen", "{what}: {then} → {now}")
PLACE = Text("Frozen", "{place} · {figure}")
GROUP_NAME = Text("Frozen", "Name of the group")
TARGET = Text("Frozen", "Target: {kind}, action {action}")
ACTUAL = Text("Frozen", "Reached: {kind}, action {action}")
KINDS = {
    "young_people": Text("Frozen", "young people"),
    "companies": Text("Frozen", "companies"),
    "mediators": Text("Frozen", "mediators"),
    "mentors": Text("Frozen", "mentors"),
}
MOVES = {
    Move.JOINED: Text("Frozen", "joined the population"),
    Move.LEFT: Text("Frozen", "left the population"),
    Move.MERGED: Text("Frozen", "merged: was noted twice"),
    Move.ERASED: Text("Frozen", "erased"),
}
FACTS = {
    "age": Text("Frozen", "age at the start"),
    "gender": Text("Frozen", "gender"),
    "education": Text("Frozen", "education"),
    "cohort": Text("Frozen", "cohort"),
    "region": Text("Frozen", "region"),
    "coach": Text("Frozen", "coach"),
    "company": Text("Frozen", "internship company"),
    "training": Text("Frozen", "training"),
    "referrer": Text("Frozen", "referred by"),
    "outcome": Text("Frozen", "outcome"),
    "exit": Text("Frozen", "exit"),
    "milestone_3_due": Text("Frozen", "due at 3 months"),
    "milestone_3_status": Text("Frozen", "status at 3 months"),
    "milestone_12_due": Text("Frozen", "due at 12 months"),
    "milestone_12_status": Text("Frozen", "status at 12 months"),
    "same_employer": Text("Frozen", "same employer at 3 and 12 months"),
    "internship": Text("Frozen", "internship"),
    "workplace_track": Text("Frozen", "workplace track"),
    "time_zero": Text("Frozen", "first day in work"),
    "duration": Text("Frozen", "days in work without a break"),
    "event": Text("Frozen", "work stopped"),
    "in_work": Text("Frozen", "months in work after the exit"),
}
"""What the facts of `indicators.frozen_people` are called within a sentence."""

SAME_EMPLOYER = {"yes": YES, "no": NO, "unknown": STATUSES["UNKNOWN"]}
WITH_REASON = Text("Frozen", "{status} ({reason})")
WITH_SHARE = Text("Frozen", "{count} ({share})")
OBSERVED = Text("Frozen", "{months} ({count} observed)")


def figure_said(changed: ChangedFigure, statistics: Statistics, words: Words) -> str:
    """ "NJ2021 · In work · 3 months after the exit: 21 → 22"; `statistics` are those frozen."""
    name = words.say(figure_name(changed, statistics))
    place = place_name(changed, statistics, words)
    return words.say(
        CHANGED.fill(
            what=words.say(PLACE.fill(place=place, figure=name)),
            then=value_said(changed.then, words),
            now=value_said(changed.now, words),
        )
    )


def figure_name(changed: ChangedFigure, statistics: Statistics) -> Text:
    """What the figure is called."""
    key = changed.figure.key
    if key == LABEL:
        return GROUP_NAME
    for prefix, text in (("target_", TARGET), ("actual_", ACTUAL)):
        for kind, name in KINDS.items():
            if key.startswith(prefix + kind):
                return text.fill(kind=name, action=key.removeprefix(f"{prefix}{kind}_"))
    return name_of(statistics, key)


def place_name(changed: ChangedFigure, statistics: Statistics, words: Words) -> str:
    """The group, and its part, in which the figure stands."""
    dimensions = (changed.by, statistics.criteria.then_by or changed.by)
    names = [
        group_name(replace(statistics.total, key=key, label=key or ""), by)
        for key, by in zip(changed.figure.place, dimensions, strict=False)
    ]
    return " · ".join(words.show(name) for name in names or [TOTAL])


def value_said(value: Value, words: Words) -> str:
    """A count, a share with what it is of, a limit in percent, a name."""
    match value:
        case None:
            return UNDEFINED
        case (part, whole):
            count, of = part_of(part, whole, words), share(ratio(part, whole), words, 1)
            return words.say(WITH_SHARE.fill(count=count, share=of))
        case bool():
            return words.say(YES if value else NO)
        case float():
            return share(value, words, 1)
    return words.show(value)


def person_said(changed: ChangedPerson, words: Words) -> str:
    """Everything that changed about a person, in one line."""
    if changed.move is not Move.CHANGED:
        return words.say(MOVES[changed.move])
    return "; ".join(words.say(fact_said(each)) for each in changed.facts)


def fact_said(changed: ChangedFact) -> Text:
    """ "status at 12 months: Unknown (Not reached) → In work"."""
    show = _SHOWN.get(changed.name, _plain)
    then, now = (None if value is None else show(value) for value in (changed.then, changed.now))
    return CHANGED.fill(what=FACTS[changed.name], then=then, now=now)


def _plain(value: Any) -> object:
    return value


def _flag(value: bool) -> Text:
    return YES if value else NO


def _status(value: tuple[str, str | None]) -> Text:
    status, sub = value
    if sub is None:
        return STATUSES[status]
    return WITH_REASON.fill(status=STATUSES[status], reason=sub_status_name(sub))


def _months(value: str) -> Text:
    """ "1–4, 7 (9 observed)": the months in work after the exit."""
    runs = [(found.start() + 1, found.end()) for found in re.finditer(f"{IN_WORK}+", value)]
    said = ", ".join(f"{first}" if first == last else f"{first}–{last}" for first, last in runs)
    observed = len(value.replace(NOT_OBSERVED, ""))
    return OBSERVED.fill(months=said or UNDEFINED, count=observed)


_SHOWN: Mapping[str, Callable[[Any], object]] = {
    "gender": Gender,
    "education": Education,
    "outcome": Outcome,
    **dict.fromkeys(
        ("exit", "milestone_3_due", "milestone_12_due", "time_zero"), date.fromisoformat
    ),
    **dict.fromkeys(("milestone_3_status", "milestone_12_status"), _status),
    "same_employer": SAME_EMPLOYER.__getitem__,
    **dict.fromkeys(("internship", "workplace_track", "event"), _flag),
    "in_work": _months,
}


def differences_json(found: Differences, codes: Mapping[str, str]) -> dict[str, Any]:
    """All that differs; persons by key, and by code while they are in the dossier."""
    return {
        "definitions": found.definitions and list(found.definitions),
        "figures": [
            {
                "by": each.by.value,
                "place": list(each.figure.place),
                "figure": each.figure.key,
                "then": each.then,
                "now": each.now,
                "persons": list(each.persons),
            }
            for each in found.figures
        ],
        "persons": [
            {
                "person": each.key,
                "code": codes.get(each.key),
                "change": each.move.value,
                "facts": [
                    {"fact": fact.name, "then": fact.then, "now": fact.now} for fact in each.facts
                ],
            }
            for each in found.persons
        ],
    }
