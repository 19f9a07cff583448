"""Two groups side by side as text for a terminal."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from functools import reduce

from plastiq_tracker.domain.labels import label
from plastiq_tracker.domain.text import Text, Words
from plastiq_tracker.exports.columns import INTERVAL, Column, Shape, Table
from plastiq_tracker.exports.composition import EDUCATION, GENDER
from plastiq_tracker.exports.text_table import aligned
from plastiq_tracker.indicators.comparison import Comparison, RateComparison
from plastiq_tracker.indicators.comparison_words import (
    RATE_NAMES,
    REMARKS,
    difference_said,
    interval_said,
    said,
    side_said,
)
from plastiq_tracker.indicators.names import headline
from plastiq_tracker.indicators.places import Side
from plastiq_tracker.indicators.rounding import parts_of_hundred

TITLE = Text("Comparison", "{first} compared with {second}")
SIDE = Text("Comparison", "{group}")
SIZE = Text("Comparison", "{group} ({count})")
FIGURE = Text("Comparison", "Figure")
DIFFERENCE = Text("Comparison", "Difference in percentage points")
COUNT = Text("Comparison", "{count} ({share})")
ALL_FIGURES = Text("Comparison", "All figures")
AND_FIGURE = Text("Comparison", "{figures}; {figure}")
SECTIONS = {"gender": GENDER, "education": EDUCATION}


@dataclass(frozen=True)
class _Line:
    """A name and what stands beside it, as it is read."""

    name: Text
    cells: tuple[str, ...]


def comparison_text(comparison: Comparison, words: Words) -> str:
    """The rates of both groups, what may be said of each difference, and who the people are."""
    first, second = comparison.first, comparison.second
    lines = [
        headline(comparison.criteria, words),
        words.say(TITLE.fill(first=_sized(first), second=_sized(second))),
        "",
        *aligned(_rates(comparison, words), words),
        "",
    ]
    lines += _said(comparison, words)
    for name, values in comparison.composition.items():
        lines += ["", *aligned(_people(comparison, SECTIONS[name], values, words), words)]
    return "\n".join([*lines, "", *map(words.say, REMARKS)])


def _said(comparison: Comparison, words: Words) -> Iterator[str]:
    """What may be said of each difference, once where it is the same of several: verdicts first."""
    told = [
        (RATE_NAMES[rate.key], tuple(map(words.say, said(comparison, rate))))
        for rate in comparison.rates
    ]
    yield from _once([(name, sentences[:1]) for name, sentences in told], words)
    yield from _once([(name, sentences[1:]) for name, sentences in told], words)


def _once(told: Sequence[tuple[Text, tuple[str, ...]]], words: Words) -> Iterator[str]:
    """The figures of which the same is said, and below them what that is."""
    for sentences in dict.fromkeys(of for _, of in told if of):
        names = [name for name, of in told if of == sentences]
        figures = reduce(lambda few, one: AND_FIGURE.fill(figures=few, figure=one), names)
        yield words.say(ALL_FIGURES if len(names) == len(told) else figures)
        yield from (f"  {each}" for each in sentences)


def _sized(side: Side) -> Text:
    return SIZE.fill(group=side.name, count=side.group.enrolled)


def _rates(comparison: Comparison, words: Words) -> Table[_Line]:
    def cells(rate: RateComparison) -> tuple[str, ...]:
        return (
            side_said(rate.first, words),
            side_said(rate.second, words),
            difference_said(rate.difference, words),
            interval_said(rate.interval, words),
        )

    lines = (_Line(RATE_NAMES[rate.key], cells(rate)) for rate in comparison.rates)
    return _table(FIGURE, (*_sides(comparison), DIFFERENCE, INTERVAL), tuple(lines))


def _people(
    comparison: Comparison,
    section: Text,
    values: Mapping[StrEnum, tuple[int, int]],
    words: Words,
) -> Table[_Line]:
    """How many of either group have each value, their share, which adds to 100, and by how much
    it differs."""
    shares = [parts_of_hundred(counts) for counts in zip(*values.values(), strict=True)]

    def cells(at: int, counts: tuple[int, int]) -> Iterator[str]:
        for count, parts in zip(counts, shares, strict=True):
            yield words.say(COUNT.fill(count=count, share=words.percent(parts[at])))
        yield difference_said(comparison.composition_difference(counts), words)

    lines = (
        _Line(label(value), tuple(cells(at, counts)))
        for at, (value, counts) in enumerate(values.items())
        if any(counts)
    )
    return _table(section, (*_sides(comparison), DIFFERENCE), tuple(lines))


def _sides(comparison: Comparison) -> tuple[Text, Text]:
    first, second = comparison.first.name, comparison.second.name
    return SIDE.fill(group=first), SIDE.fill(group=second)


def _table(title: Text, headers: tuple[Text, ...], lines: tuple[_Line, ...]) -> Table[_Line]:
    def cell(at: int) -> Callable[[_Line], str]:
        return lambda line: line.cells[at]

    name = Column[_Line](key="name", header=title, shape=Shape.TEXT, value=lambda line: line.name)
    rest = (
        Column(key=f"cell_{at}", header=header, shape=Shape.COUNT, value=cell(at))
        for at, header in enumerate(headers)
    )
    return Table(title, (name, *rest), lines)
