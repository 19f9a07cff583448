"""Who the people are: gender, education and the tally of origin, as counts and shares."""

from collections.abc import Callable, Mapping
from enum import StrEnum
from fractions import Fraction

from plastiq_tracker.domain.labels import label
from plastiq_tracker.domain.text import Text, Words
from plastiq_tracker.domain.values import Education, Gender
from plastiq_tracker.exports.columns import Column, Shape
from plastiq_tracker.indicators.names import ORIGIN
from plastiq_tracker.indicators.results import Group, ratio
from plastiq_tracker.indicators.rounding import parts_of_hundred
from plastiq_tracker.indicators.saying import UNDEFINED

GENDER = Text("Table", "Gender")
EDUCATION = Text("Table", "Education at the start")
TALLY = Text("Table", "Migrant origin (estimate, tally per trajectory)")
SHARE = Text("Table", "{category} %")

Counts = Mapping[str, int]


def composition_columns() -> list[Column[Group]]:
    """A count and a share per category; shares that are shown add to 100."""
    return [
        *_partition("composition_gender", GENDER, _labels(Gender), _of_gender),
        *_partition("composition_education", EDUCATION, _labels(Education), _of_education),
        *_partition("composition_origin_tally", TALLY, ORIGIN, _of_tally),
    ]


def partitions(group: Group) -> list[tuple[Text, list[tuple[Text, int, int]]]]:
    """Per section its categories: name, count, whole percentage; no tally, no section."""
    found = []
    for section, names, counts_of in (
        (GENDER, _labels(Gender), _of_gender),
        (EDUCATION, _labels(Education), _of_education),
        (TALLY, ORIGIN, _of_tally),
    ):
        counts = counts_of(group)
        if counts is not None:
            parts = parts_of_hundred(list(counts.values()))
            rows = zip(counts.items(), parts, strict=True)
            found.append((section, [(names[key], count, part) for (key, count), part in rows]))
    return found


def _labels(values: type[StrEnum]) -> dict[str, Text]:
    return {value.value: label(value) for value in values}


def _of_gender(group: Group) -> Counts | None:
    return {each.value: group.gender[each] for each in Gender}


def _of_education(group: Group) -> Counts | None:
    return {each.value: group.education[each] for each in Education}


def _of_tally(group: Group) -> Counts | None:
    tally = group.origin_tally
    return None if tally is None else {"yes": tally.yes, "no": tally.no, "unknown": tally.unknown}


def _partition(
    prefix: str,
    section: Text,
    names: Mapping[str, Text],
    counts_of: Callable[[Group], Counts | None],
) -> list[Column[Group]]:
    def count(key: str, group: Group) -> int | None:
        counts = counts_of(group)
        return None if counts is None else counts[key]

    def columns(key: str, name: Text) -> tuple[Column[Group], Column[Group]]:
        return (
            Column(
                key=f"{prefix}_{key}",
                header=name,
                shape=Shape.COUNT,
                value=lambda group: count(key, group),
                section=section,
                main=False,
            ),
            Column(
                key=f"{prefix}_{key}_share",
                header=SHARE.fill(category=name),
                shape=Shape.SHARE,
                value=lambda group: _share(key, counts_of(group)),
                section=section,
                main=False,
                said=lambda group, words: _said(key, counts_of(group), words),
            ),
        )

    return [column for key, name in names.items() for column in columns(key, name)]


def _share(key: str, counts: Counts | None) -> Fraction | None:
    return None if counts is None else ratio(counts[key], sum(counts.values()))


def _said(key: str, counts: Counts | None, words: Words) -> str:
    if counts is None or not sum(counts.values()):
        return UNDEFINED
    parts = parts_of_hundred(list(counts.values()))
    return words.percent(parts[list(counts).index(key)])
