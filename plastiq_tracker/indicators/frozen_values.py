"""The figures of a frozen document by their place, to be compared with those of another."""

from math import isclose

from plastiq_tracker.domain.values import Dimension
from plastiq_tracker.indicators.frozen_figures import Document
from plastiq_tracker.indicators.tracing import Figure, Place

Value = int | float | str | None | tuple[int, int]
"""A figure's value; a share is (part, whole)."""

LABEL = "label"
"""The key under which the name of a group is compared."""

TOLERANCE = 1e-9
"""Logarithms may differ in their last digit from one system to another."""


def same(then: Value, now: Value) -> bool:
    """Whether a figure is what it was."""
    if isinstance(then, float) and isinstance(now, float):
        return isclose(then, now, rel_tol=0, abs_tol=TOLERANCE)
    return then == now


def values_of(found: Document, by: Dimension, *, whole: bool) -> dict[Figure, Value]:
    """Every figure of one split by its place; with `whole` those that are no part of a split."""
    figures = found["figures"]
    values: dict[Figure, Value] = {}
    statistics = figures["statistics"].get(by.value, {"groups": [], "total": None})
    if whole:
        values |= _of_group(statistics["total"], ())
    for group in statistics["groups"]:
        values |= _of_group(group, (group["key"],))
        for part in group["parts"]:
            values |= _of_group(part, (group["key"], part["key"]))
    if whole:
        values |= _of_retention(figures["retention"], ())
        for group in figures["retention_by"]:
            values |= _of_retention(group, (group["key"],))
        values |= _of_months(figures["in_work"])
        values |= _of_targets(figures["targets"])
    return values


def _of_group(group: Document, place: Place) -> dict[Figure, Value]:
    named = {LABEL: group["label"]} if place else {}
    return {
        Figure(key, place): tuple(value) if isinstance(value, list) else value
        for key, value in (named | group["figures"]).items()
    }


def _of_retention(found: Document, place: Place) -> dict[Figure, Value]:
    """The counts, the days that are printed, and each day on which someone's episode ended.

    The whole curve follows from those ends; a day is (events, ended).
    """
    values: dict[Figure, Value] = {
        Figure(f"retention_{name}", place): found[name] for name in ("placed", "events", "censored")
    }
    for day, at_risk in found["at_risk"].items():
        values[Figure(f"retention_at_risk_{day}", place)] = at_risk
    for day, at in found["survival_at"].items():
        values[Figure(f"retention_day_{day}", place)] = at[0]
    for day, _, events, censored, *_ in found["curve"]:
        values[Figure(f"retention_ended_{day}", place)] = (events, events + censored)
    return values


def _of_months(found: Document) -> dict[Figure, Value]:
    places: list[tuple[Place, Document]] = [((), found["total"])]
    places += [((group["key"],), group) for group in found["groups"]]
    return {
        Figure(f"in_work_month_{each['month']}", place): (each["k"], each["observed"])
        for place, group in places
        for each in group["months"]
    }


def _of_targets(found: Document) -> dict[Figure, Value]:
    values: dict[Figure, Value] = {}
    for each in found["targets"]:
        stem = f"{each['kind']}_{each['code']}"
        values[Figure(f"target_{stem}")] = each["target"]
        values[Figure(f"actual_{stem}")] = each["actual"]
    return values
