"""The full statistics by polars over the same file, read through ADBC without Python objects.

Only the columns that are needed are read; all that follows is one lazy plan per step, which polars
runs over its threads. Keys stay strings: they are joined once and hashed quickly.
"""

from collections.abc import Iterator
from pathlib import Path

import polars as pl
from adbc_driver_sqlite import dbapi

from tests.benchmarks.dossiers import AS_OF, PROJECT
from tests.benchmarks.figures import (
    ANSWERS,
    EDUCATIONS,
    EMPLOYED,
    EXCLUDED,
    GENDERS,
    IBO,
    INACTIVE,
    INTERNSHIP,
    NO_CONTACT,
    NOT_ATTEMPTED,
    NOT_DUE,
    NOT_EXITED,
    OUTCOMES,
    OUTSIDE_WINDOW,
    PENDING,
    REFUSED,
    SPLITS,
    STATES,
    Figures,
    figures_of,
)

DAY = pl.lit(AS_OF)
MONTHS = (3, 12)
QUERIES = {
    "project": ("SELECT id AS project_id, code AS project, period_from, period_to FROM project"),
    "trajectory": (
        "SELECT id AS trajectory_id, code AS cohort, region, project_id FROM trajectory"
    ),
    "coach": "SELECT id AS coach_id, name AS coach FROM coach",
    "person": "SELECT id AS person, gender, education, coach_id, excluded_on FROM person",
    "enrolment": (
        "SELECT id AS enrolment, code, person_id AS person, trajectory_id, start, training_end, "
        "outcome, last_day FROM enrolment"
    ),
    "internship": (
        'SELECT enrolment_id AS enrolment, kind, start AS begins, "end" AS ends FROM internship'
    ),
    "job": (
        'SELECT person_id AS person, company_id, contract, start AS begins, "end" AS ends, '
        "last_confirmed_on FROM job_spell WHERE contract <> 'student_job'"
    ),
    "call": (
        "SELECT enrolment_id AS enrolment, milestone, contacted_on, answer, recorded_at, id "
        "FROM follow_up"
    ),
}
DAYS = (
    "period_from",
    "period_to",
    "excluded_on",
    "start",
    "training_end",
    "last_day",
    "begins",
    "ends",
    "last_confirmed_on",
    "contacted_on",
)

Tables = dict[str, pl.LazyFrame]


def read_tables(path: Path) -> Tables:
    """The columns that figures need, with real dates; words of small tables joined in."""
    with dbapi.connect(str(path)) as connection:
        tables = {
            name: _with_days(pl.read_database(query, connection)) for name, query in QUERIES.items()
        }
    tables["enrolment"] = (
        tables["enrolment"]
        .join(tables.pop("trajectory"), on="trajectory_id")
        .join(tables.pop("project"), on="project_id")
        .with_columns(
            counted=(pl.col("project") == PROJECT)
            & pl.col("start").is_between("period_from", "period_to")
            & (pl.col("start") <= DAY)
        )
    )
    tables["person"] = tables["person"].join(tables.pop("coach"), on="coach_id", how="left")
    return tables


def _with_days(frame: pl.DataFrame) -> pl.LazyFrame:
    days = [name for name in DAYS if name in frame.columns]
    return frame.lazy().with_columns(pl.col(days).cast(pl.String).str.to_date("%Y-%m-%d"))


def _finals(tables: Tables) -> pl.LazyFrame:
    """The final enrolment of each person (definitions 1); only where there are more is sorted."""
    counted = tables["enrolment"].filter("counted")
    several = pl.col("person").is_duplicated()
    last = counted.filter(several).sort("start", "code").unique("person", keep="last")
    return pl.concat([counted.filter(~several), last]).select(
        "person", "enrolment", "cohort", "region", "training_end", "outcome", "last_day"
    )


def _chains(tables: Tables, final: pl.LazyFrame) -> pl.LazyFrame:
    """The internships that move an exit (definitions 2); in order only where there are more."""
    moving = (
        tables["internship"]
        .filter(pl.col("kind") != "ibo")
        .join(final.filter(pl.col("outcome") != "dropped_out"), on="enrolment")
    )
    several = pl.col("enrolment").is_duplicated()
    before = pl.col("ends").cum_max().shift().over("enrolment")
    chained = (
        moving.filter(several)
        .sort("enrolment", "begins")
        .with_columns(before=pl.max_horizontal("training_end", before))
        .with_columns(joins=pl.col("begins") <= pl.col("before") + pl.duration(days=31))
        .filter(pl.col("joins").cast(pl.Int8).cum_min().over("enrolment") == 1)
        .group_by("enrolment")
        .agg(pl.col("ends").max(), endless=pl.col("ends").is_null().any())
    )
    single = moving.filter(
        ~several, pl.col("begins") <= pl.col("training_end") + pl.duration(days=31)
    ).select("enrolment", "ends", endless=pl.col("ends").is_null())
    return pl.concat([single, chained])


def population(tables: Tables) -> pl.LazyFrame:
    """A row per person counted, with the final enrolment and its exit."""
    final = _finals(tables)
    exit_day = (
        pl.when(pl.col("outcome") == "dropped_out")
        .then("last_day")
        .when(pl.col("training_end").is_null() | pl.col("endless").fill_null(value=False))
        .then(None)
        .otherwise(pl.max_horizontal("training_end", "ends"))
    )
    completed = (pl.col("outcome") == "completed") & (pl.col("training_end") <= DAY)
    dropped = (pl.col("outcome") == "dropped_out") & (pl.col("last_day") <= DAY)
    return (
        final.join(_chains(tables, final), on="enrolment", how="left")
        .with_columns(exit=exit_day)
        .with_columns(exit=pl.when(pl.col("exit") <= DAY).then("exit"))
        .with_columns(
            due_3=pl.col("exit").dt.offset_by("3mo"),
            due_12=pl.col("exit").dt.offset_by("12mo"),
            outcome=pl.when(completed)
            .then(pl.lit("completed"))
            .when(dropped)
            .then(pl.lit("dropped_out"))
            .otherwise(pl.lit("active")),
        )
        .join(tables["person"], on="person")
        .with_row_index("n")
        .select(pl.exclude("training_end", "last_day", "ends", "endless", "coach_id"))
    )


def jobs(tables: Tables, people: pl.LazyFrame) -> pl.LazyFrame:
    """Per person whether in a qualifying job on each due day, and with one company."""
    known_end = pl.coalesce("ends", "last_confirmed_on", "begins")
    agency = pl.when(pl.col("contract") == "temporary_agency").then(6).otherwise(0)
    covers = [
        ((pl.col("begins") <= pl.col(due)) & (pl.col("known_end") >= pl.col(due))).alias(name)
        for due, name in (("due_3", "in_3"), ("due_12", "in_12"))
    ]
    return (
        tables["job"]
        .filter(pl.col("begins") <= DAY)
        .join(people.filter(pl.col("exit").is_not_null()), on="person")
        .with_columns(known_end=known_end + pl.duration(days=agency))
        .select("n", "company_id", *covers)
        .filter(pl.col("in_3") | pl.col("in_12"))
        .group_by("n", "company_id")
        .agg(pl.col("in_3", "in_12").any())
        .group_by("n")
        .agg(pl.col("in_3", "in_12").any(), same=(pl.col("in_3") & pl.col("in_12")).any())
    )


def internships(tables: Tables, people: pl.LazyFrame) -> pl.LazyFrame:
    """Per person which internships cover the due days, and which of those counted have begun."""
    begun = pl.col("counted") & (pl.col("begins") <= DAY)
    covers = {
        months: (pl.col("begins") <= pl.col(f"due_{months}"))
        & (pl.col("ends") >= pl.col(f"due_{months}"))
        for months in MONTHS
    }
    ibo = pl.col("kind") == "ibo"
    return (
        tables["internship"]
        .join(tables["enrolment"].select("enrolment", "person", "counted"), on="enrolment")
        .join(people.select("n", "person", "due_3", "due_12"), on="person")
        .group_by("n")
        .agg(
            *((covers[months] & ibo).any().alias(f"ibo_{months}") for months in MONTHS),
            *((covers[months] & ~ibo).any().alias(f"stage_{months}") for months in MONTHS),
            intern=(begun & ~ibo).any(),
            track=(begun & (pl.col("kind") == "workplace_track")).any(),
        )
    )


def calls(tables: Tables, people: pl.LazyFrame) -> list[pl.LazyFrame]:
    """Per person the latest answer in each window, and what is known of the calls otherwise."""
    exited = people.filter(pl.col("exit").is_not_null())
    known = (
        tables["call"]
        .filter(pl.col("contacted_on") <= DAY)
        .join(exited.select("n", "enrolment", "due_3", "due_12"), on="enrolment")
        .with_columns(answered=~pl.col("answer").is_in(["no_contact", "refused"]))
    )
    found, answers = [], []
    for months in MONTHS:
        here = pl.col("milestone") == str(months)
        earlier = pl.col("milestone").cast(pl.Int8) <= months
        due = pl.col(f"due_{months}")
        inside = pl.col("contacted_on").is_between(
            due - pl.duration(days=14), due + pl.duration(days=42)
        )
        found += [
            ((pl.col("answer") == "refused") & earlier).any().alias(f"refused_{months}"),
            (here & pl.col("answered")).any().alias(f"outside_{months}"),
            (here & (pl.col("answer") == "no_contact")).any().alias(f"tried_{months}"),
        ]
        answers.append(
            known.filter(here & pl.col("answered") & inside)
            .sort("contacted_on", "recorded_at", "id")
            .unique("n", keep="last", maintain_order=True)
            .select("n", pl.col("answer").alias(f"latest_{months}"))
        )
    return [known.group_by("n").agg(found), *answers]


def _state(months: int) -> pl.Expr:
    """The state at a milestone, as a place in STATES: definitions 4, first match wins."""
    due, excluded_on = pl.col(f"due_{months}"), pl.col("excluded_on")
    places = {answer: EMPLOYED + at for at, answer in enumerate(ANSWERS)}
    return (
        pl.when((excluded_on <= DAY) & (due.is_null() | (excluded_on <= due)))
        .then(EXCLUDED)
        .when(due.is_null())
        .then(NOT_EXITED)
        .when(due > DAY)
        .then(NOT_DUE)
        .when(f"in_{months}")
        .then(EMPLOYED)
        .when(f"ibo_{months}")
        .then(IBO)
        .when(f"stage_{months}")
        .then(INTERNSHIP)
        .when(pl.col(f"latest_{months}").is_not_null())
        .then(pl.col(f"latest_{months}").replace_strict(places, return_dtype=pl.Int32))
        .when(f"refused_{months}")
        .then(REFUSED)
        .when(due + pl.duration(days=42) >= DAY)
        .then(PENDING)
        .when(f"outside_{months}")
        .then(OUTSIDE_WINDOW)
        .when(f"tried_{months}")
        .then(NO_CONTACT)
        .otherwise(NOT_ATTEMPTED)
        .alias(f"state_{months}")
    )


def standing(tables: Tables) -> pl.DataFrame:
    """A row per person with everything that is counted."""
    people = population(tables).collect().lazy()
    parts = pl.collect_all(
        [jobs(tables, people), internships(tables, people), *calls(tables, people)]
    )
    joined = people
    for part in parts:
        joined = joined.join(part.lazy(), on="n", how="left")
    three, twelve = pl.col("state_3"), pl.col("state_12")
    employed = twelve == EMPLOYED
    at_both = employed & pl.col("in_3") & pl.col("in_12")
    flags = ("in_3", "in_12", "same", "intern", "track")
    return (
        joined.with_columns(pl.col(flags).fill_null(value=False))
        .with_columns(_state(3), _state(12), exited=pl.col("exit").is_not_null())
        .with_columns(base=(three == EMPLOYED) & (twelve >= EMPLOYED))
        .with_columns(known=pl.col("base") & (twelve.is_between(EMPLOYED + 1, INACTIVE) | at_both))
        .with_columns(same=pl.col("known") & employed & pl.col("same"), total=pl.lit(""))
        .collect()
    )


def full_statistics(path: Path) -> Figures:
    """From the closed file to the figures of every split."""
    return figures_of(_counts(standing(read_tables(path))))


def _counts(people: pl.DataFrame) -> Iterator[tuple[str, str | None, list[int]]]:
    closed: dict[str, tuple[object, ...]] = {
        "outcome": OUTCOMES,
        "gender": GENDERS,
        "education": EDUCATIONS,
        "state_3": tuple(range(len(STATES))),
        "state_12": tuple(range(len(STATES))),
    }
    numbers = [
        pl.len(),
        pl.col("exited").sum(),
        pl.col("left").sum(),
        *(pl.col(name).sum() for name in ("track", "intern", "base", "known", "same")),
        *(
            pl.col(name).eq(value).sum().alias(f"{name} {value}")
            for name, values in closed.items()
            for value in values
        ),
    ]
    left = pl.col("exited").and_(pl.col("outcome") == "completed")
    keys = [pl.col(name).alias(f"key {name}") for name in SPLITS]
    lazy = people.lazy().with_columns(*keys, left=left)
    tables = pl.collect_all([lazy.group_by(f"key {split}").agg(numbers) for split in SPLITS])
    for split, table in zip(SPLITS, tables, strict=True):
        for key, *counts in table.rows():
            yield split, key, counts
