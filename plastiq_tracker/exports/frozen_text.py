"""Frozen reports as text for a terminal: their list, and what changed since."""

from collections.abc import Callable, Iterable, Mapping

from plastiq_tracker.domain.frozen import FrozenLine
from plastiq_tracker.domain.text import Text, Words
from plastiq_tracker.exports.columns import Column, Shape, Table, Value
from plastiq_tracker.exports.frozen_changes import MOVES, figure_said, person_said
from plastiq_tracker.exports.text_table import aligned
from plastiq_tracker.indicators.frozen_changes import Differences, Move
from plastiq_tracker.indicators.results import Statistics

REPORTS = Text("Frozen", "Frozen reports")
NOTHING_FROZEN = Text("Frozen", "No report was finalised yet.")
COLUMNS: tuple[tuple[str, Text, Shape, Callable[[FrozenLine], Value]], ...] = (
    ("name", Text("Frozen", "Report"), Shape.TEXT, lambda each: each.name),
    ("project", Text("Frozen", "Project"), Shape.TEXT, lambda each: each.project_code),
    ("as_of", Text("Frozen", "As of"), Shape.DAY, lambda each: each.as_of),
    ("finalised_at", Text("Frozen", "Finalised (UTC)"), Shape.DAY, lambda each: each.finalised_at),
    ("definitions", Text("Frozen", "Definitions"), Shape.TEXT, lambda e: e.definitions_version),
    ("sha256", Text("Frozen", "SHA-256"), Shape.TEXT, lambda each: each.sha256),
)
UNCHANGED = Text("Frozen", "Nothing changed since: the same parameters give the same figures.")
NO_FIGURE = Text("Frozen", "No figure changed, only facts behind them.")
FIGURES = Text("Frozen", "Figures that changed, then → now:")
OTHER_SPLITS = Text("Frozen", "Changed figures in the other splits: {count}.")
PERSONS = Text("Frozen", "Persons whose facts changed, then → now:")
NEW_DEFINITIONS = Text("Frozen", "The definitions changed too: version {then} → {now}.")
BY_PERSONS = Text("Frozen", "{figure}  [{persons}]")
LINE = Text("Frozen", "{who}: {what}")
MANY = 10
AND_MORE = Text("Frozen", "{persons} and {count} more")


def frozen_text(lines: Iterable[FrozenLine], words: Words) -> str:
    """The list of frozen reports, ready to print."""
    columns = tuple(
        Column(key=key, header=header, shape=shape, value=value)
        for key, header, shape, value in COLUMNS
    )
    rows = tuple(lines)
    if not rows:
        return words.say(NOTHING_FROZEN)
    return "\n".join(aligned(Table(REPORTS, columns, rows), words))


def changes_text(
    found: Differences, statistics: Statistics, codes: Mapping[str, str], words: Words
) -> str:
    """What changed since, ready to print: the figures of the chosen split, then the persons.

    `statistics` are those frozen, `codes` those of persons who are still there.
    """
    lines = []
    if found.definitions is not None:
        then, now = found.definitions
        lines.append(words.say(NEW_DEFINITIONS.fill(then=then, now=now)))
    if not (found.figures or found.persons):
        return "\n".join([*lines, words.say(UNCHANGED)])
    lines += _figures(found, statistics, codes, words)
    if found.persons:
        lines += ["", words.say(PERSONS)]
    for person in found.persons:
        said = person_said(person, words)
        who = codes.get(person.key)
        lines.append(f"  {said if who is None else words.say(LINE.fill(who=who, what=said))}")
    return "\n".join(lines)


def _figures(
    found: Differences, statistics: Statistics, codes: Mapping[str, str], words: Words
) -> list[str]:
    if not found.figures:
        return [words.say(NO_FIGURE)]
    lines = [words.say(FIGURES)]
    chosen = [each for each in found.figures if each.by is statistics.criteria.by]
    for each in chosen:
        line = figure_said(each, statistics, words)
        if each.persons:
            line = words.say(BY_PERSONS.fill(figure=line, persons=_who(each.persons, codes, words)))
        lines.append(f"  {line}")
    if others := len(found.figures) - len(chosen):
        lines.append(f"  {words.say(OTHER_SPLITS.fill(count=others))}")
    return lines


def _who(persons: tuple[str, ...], codes: Mapping[str, str], words: Words) -> str:
    """The codes of the first few; whoever is in the dossier no more has none."""
    erased = words.say(MOVES[Move.ERASED])
    first = ", ".join(codes.get(key, erased) for key in persons[:MANY])
    if len(persons) <= MANY:
        return first
    return words.say(AND_MORE.fill(persons=first, count=len(persons) - MANY))
