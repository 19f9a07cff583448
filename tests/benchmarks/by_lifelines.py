"""The retention curve by pandas and lifelines: from the file, and the fit alone.

The limits of lifelines are those on the log(-log) scale, as the definitions want them.
"""

from collections.abc import Mapping
from math import nan
from pathlib import Path
from typing import Any

import numpy as np
import pandas as pd
from lifelines import KaplanMeierFitter

from plastiq_tracker.indicators.results import RETENTION_DAYS
from tests.benchmarks import by_pandas
from tests.benchmarks.by_pandas import DAY, GAP, Tables
from tests.benchmarks.curves import Curves

C = DAY - GAP + pd.Timedelta(days=1)
"""The day on which those still at work are censored."""


def from_the_file(path: Path) -> Curves:
    """The curve of everyone, from the closed file."""
    work = observations(by_pandas.read_tables(path, calls=False))
    return {"total": survival(fit(work["duration"], work["event"]))}


def observations(tables: Tables) -> pd.DataFrame:
    """Duration and event of each person placed (definitions 6)."""
    people = by_pandas.population(tables)
    exited = people.loc[people["due_3"].notna(), ["person", "exit", "due_3", "excluded_on"]]
    jobs = tables.jobs[tables.jobs["start"] <= DAY].merge(exited, on="person")
    known_end = jobs["end"].fillna(jobs["last_confirmed_on"]).fillna(jobs["start"])
    jobs = jobs.assign(known_end=known_end)
    placing = jobs[(jobs["start"] <= jobs["due_3"]) & (jobs["known_end"] >= jobs["exit"])]
    first = placing["start"].where(placing["start"] > placing["exit"], placing["exit"])
    jobs = jobs.merge(first.groupby(placing["person"]).min().rename("zero"), on="person")
    # Spells that were over before time 0 do not count; of the others those that cover it are first.
    jobs = jobs[jobs["known_end"] >= jobs["zero"]].sort_values(["person", "start"])
    before = jobs.groupby("person")["known_end"].cummax()
    before = before.groupby(jobs["person"]).shift()
    gap = (jobs["start"] > jobs["zero"]) & (jobs["start"] > before + GAP)
    episode = jobs[gap.astype(np.int8).groupby(jobs["person"]).cummax() == 0]
    work = episode.groupby("person").agg(
        zero=("zero", "first"),
        last=("known_end", "max"),
        excluded_on=("excluded_on", "first"),
        spells=("start", "size"),
        closed=("end", "count"),
    )
    event = (work["closed"] == work["spells"]) & (work["last"] + GAP <= DAY)
    event &= ~(work["excluded_on"] <= work["last"])
    seen = work[["last", "excluded_on"]].assign(c=C).min(axis=1)
    duration = (work["last"].where(event, seen) - work["zero"]).dt.days + 1
    work = work.assign(event=event, duration=duration)
    return work[work["duration"] >= 1]


def fit(duration: Any, event: Any) -> Any:
    """Kaplan and Meier's estimate with its 95 % limits."""
    return KaplanMeierFitter().fit(duration, event)


def fit_groups(duration: Any, event: Any, group: Any, size: int) -> list[Any]:
    """The same for each group, one after the other, as lifelines has it; None for nobody."""
    members = [group == at for at in range(size)]
    return [fit(duration[each], event[each]) if each.any() else None for each in members]


def survival(fitted: Any) -> Mapping[str, list[float]]:
    """Estimate and limits on the days that the definitions ask for."""
    if fitted is None:
        return {str(day): [nan, nan, nan] for day in RETENTION_DAYS}
    found = {}
    for day in RETENTION_DAYS:
        estimate = float(fitted.predict(day))
        limits = fitted.confidence_interval_.loc[:day].iloc[-1]
        inside = 0 < estimate < 1
        found[str(day)] = [estimate, *(float(each) if inside else nan for each in limits)]
    return found
