"""The full statistics by pandas over the same file: narrow reads, whole columns, no loops.

Keys are turned into positions once per reference, days into datetime64; a person is then a row
with a state per milestone, and the figures are counts of it by group.
"""

import sqlite3
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import pandas as pd

from tests.benchmarks.dossiers import AS_OF, PROJECT
from tests.benchmarks.figures import (
    ANSWERS,
    COLUMNS,
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

DAY = pd.Timestamp(AS_OF)
GAP = pd.Timedelta(days=31)
MONTHS = (3, 12)


@dataclass(frozen=True)
class Tables:
    """What the figures need of each table; what refers to a person or enrolment by position."""

    persons: pd.DataFrame
    enrolments: pd.DataFrame
    internships: pd.DataFrame
    jobs: pd.DataFrame
    calls: pd.DataFrame


def read_tables(path: Path, *, calls: bool = True) -> Tables:
    """The five tables, with the words of trajectory, project and coach merged in.

    Without `calls` that table is left unread, for figures that need none.
    """
    with closing(sqlite3.connect(path)) as connection:

        def read(query: str, days: tuple[str, ...] = ()) -> pd.DataFrame:
            frame = pd.read_sql_query(query, connection)
            for name in days:
                frame[name] = pd.to_datetime(frame[name], format="%Y-%m-%d")
            return frame

        projects = read(
            "SELECT id AS project_id, code AS project, period_from, period_to FROM project",
            ("period_from", "period_to"),
        )
        trajectories = read(
            "SELECT id AS trajectory_id, code AS cohort, region, project_id FROM trajectory"
        ).merge(projects, on="project_id")
        coaches = read("SELECT id AS coach_id, name AS coach FROM coach")
        persons = read(
            "SELECT id, gender, education, coach_id, excluded_on FROM person", ("excluded_on",)
        ).merge(coaches, on="coach_id", how="left")
        enrolments = read(
            "SELECT id, code, person_id, trajectory_id, start, training_end, outcome, last_day "
            "FROM enrolment",
            ("start", "training_end", "last_day"),
        ).merge(trajectories, on="trajectory_id")
        internships = read(
            'SELECT enrolment_id, kind, start, "end" FROM internship', ("start", "end")
        )
        jobs = read(
            'SELECT person_id, company_id, contract, start, "end", last_confirmed_on '
            "FROM job_spell WHERE contract <> 'student_job'",
            ("start", "end", "last_confirmed_on"),
        )
        contacts = read(
            "SELECT enrolment_id, milestone, contacted_on, answer FROM follow_up "
            + ("ORDER BY recorded_at, id" if calls else "LIMIT 0"),
            ("contacted_on",),
        )
    by_person, by_enrolment = pd.Index(persons["id"]), pd.Index(enrolments["id"])
    enrolments["person"] = by_person.get_indexer(enrolments.pop("person_id"))
    jobs["person"] = by_person.get_indexer(jobs.pop("person_id"))
    for frame in (internships, contacts):
        frame["enrolment"] = by_enrolment.get_indexer(frame.pop("enrolment_id"))
    return Tables(persons, enrolments, internships, jobs, contacts)


def population(tables: Tables) -> pd.DataFrame:
    """A row per person counted, with the final enrolment and its exit (definitions 1 and 2)."""
    enrolments = tables.enrolments
    counted = (enrolments["project"] == PROJECT) & (enrolments["start"] <= DAY)
    counted &= enrolments["start"].between(enrolments["period_from"], enrolments["period_to"])
    enrolments["counted"] = counted
    people = (
        enrolments[counted]
        .sort_values(["person", "start", "code"])
        .drop_duplicates("person", keep="last")
        .rename_axis("enrolment")
        .reset_index()
    )
    people["exit"] = _exits(people, tables.internships)
    dropped = people["outcome"] == "dropped_out"
    for months in MONTHS:
        exited = people["exit"].where(people["exit"] <= DAY)
        people[f"due_{months}"] = exited + pd.DateOffset(months=months)
    completed = (people["outcome"] == "completed") & (people["training_end"] <= DAY)
    left = dropped & (people["last_day"] <= DAY)
    people["outcome"] = np.select([completed, left], ["completed", "dropped_out"], "active")
    columns = tables.persons[["gender", "education", "coach", "excluded_on"]]
    return people.join(columns, on="person")


def _exits(people: pd.DataFrame, internships: pd.DataFrame) -> Any:
    finals = people.loc[people["outcome"] != "dropped_out", ["enrolment", "training_end"]]
    chain = internships[internships["kind"] != "ibo"].merge(finals, on="enrolment")
    chain = chain.sort_values(["enrolment", "start"])
    latest = chain.groupby("enrolment")["end"].cummax()
    before = latest.groupby(chain["enrolment"]).shift()
    before = before.where(before > chain["training_end"], chain["training_end"])
    joins = chain["start"] <= before + GAP
    chain = chain[joins.groupby(chain["enrolment"]).cummin()]
    last = chain.groupby("enrolment")["end"].max().reindex(people["enrolment"]).to_numpy()
    exits = people["training_end"].where(~(last > people["training_end"]), last)
    endless = people["enrolment"].isin(chain.loc[chain["end"].isna(), "enrolment"])
    dropped = people["outcome"] == "dropped_out"
    return exits.mask(endless).mask(dropped, people["last_day"])


class Evidence:
    """What speaks for each state (definitions 4); `place` is the row among the people."""

    def __init__(self, tables: Tables, people: pd.DataFrame) -> None:
        self.people = people
        place = pd.Series(people.index, index=people["person"])
        due = people[["due_3", "due_12"]]
        self.jobs = tables.jobs[tables.jobs["start"] <= DAY].join(
            place.rename("place"), on="person", how="inner"
        )
        self.jobs = self.jobs.join(due, on="place")
        known_end = self.jobs["end"].fillna(self.jobs["last_confirmed_on"])
        self.jobs["known_end"] = known_end.fillna(self.jobs["start"])
        agency = self.jobs["contract"] == "temporary_agency"
        self.jobs["known_end"] += pd.to_timedelta(np.where(agency, 6, 0), unit="D")
        self.internships = tables.internships.join(
            tables.enrolments[["person", "counted"]], on="enrolment"
        ).join(place.rename("place"), on="person", how="inner")
        self.internships = self.internships.join(due, on="place")
        final = pd.Series(people.index, index=people["enrolment"], name="place")
        self.calls = tables.calls[tables.calls["contacted_on"] <= DAY].join(
            final, on="enrolment", how="inner"
        )
        self.calls = self.calls.join(due, on="place")
        self.calls = self.calls.sort_values("contacted_on", kind="stable")

    def flags(self, place: Any) -> Any:
        found = np.zeros(len(self.people), dtype=bool)
        found[place] = True
        return found

    def covering(self, months: int) -> pd.DataFrame:
        """Person and company of each qualifying job on the due day."""
        due = self.jobs[f"due_{months}"]
        covers = (self.jobs["start"] <= due) & (self.jobs["known_end"] >= due)
        return self.jobs.loc[covers, ["place", "company_id"]]

    def states(self, months: int, in_work: Any) -> Any:
        due = self.people[f"due_{months}"]
        at = self.internships[f"due_{months}"]
        covers = (self.internships["start"] <= at) & (self.internships["end"] >= at)
        ibo = self.internships["kind"] == "ibo"
        calls = self.calls[self.calls["milestone"] == str(months)]
        answered = ~calls["answer"].isin(["no_contact", "refused"])
        apart = calls["contacted_on"] - calls[f"due_{months}"]
        inside = answered & apart.between(pd.Timedelta(days=-14), pd.Timedelta(days=42))
        latest = np.full(len(self.people), -1)
        latest[calls.loc[inside, "place"]] = pd.Categorical(
            calls.loc[inside, "answer"], ANSWERS
        ).codes
        refused = self.calls["answer"] == "refused"
        refused &= self.calls["milestone"].astype(int) <= months
        excluded_on = self.people["excluded_on"]
        return np.select(
            [
                (excluded_on <= DAY) & (due.isna() | (excluded_on <= due)),
                due.isna(),
                due > DAY,
                in_work,
                self.flags(self.internships.loc[covers & ibo, "place"]),
                self.flags(self.internships.loc[covers, "place"]),
                latest >= 0,
                self.flags(self.calls.loc[refused, "place"]),
                due + pd.Timedelta(days=42) >= DAY,
                self.flags(calls.loc[answered, "place"]),
                self.flags(calls.loc[calls["answer"] == "no_contact", "place"]),
            ],
            [
                EXCLUDED,
                NOT_EXITED,
                NOT_DUE,
                EMPLOYED,
                IBO,
                INTERNSHIP,
                EMPLOYED + latest,
                REFUSED,
                PENDING,
                OUTSIDE_WINDOW,
                NO_CONTACT,
            ],
            NOT_ATTEMPTED,
        )


def standing(tables: Tables) -> pd.DataFrame:
    """A row per person with everything that is counted."""
    people = population(tables)
    evidence = Evidence(tables, people)
    covering = {months: evidence.covering(months) for months in MONTHS}
    in_work = {months: evidence.flags(covering[months]["place"]) for months in MONTHS}
    for months in MONTHS:
        people[f"state_{months}"] = evidence.states(months, in_work[months])
    begun = evidence.internships["counted"] & (evidence.internships["start"] <= DAY)
    kind = evidence.internships["kind"]
    place = evidence.internships["place"]
    people["intern"] = evidence.flags(place[begun & (kind != "ibo")])
    people["track"] = evidence.flags(place[begun & (kind == "workplace_track")])
    same = covering[3].merge(covering[12], on=["place", "company_id"])["place"]
    three, twelve = people["state_3"], people["state_12"]
    people["exited"] = people["due_3"].notna()
    people["base"] = (three == EMPLOYED) & (twelve >= EMPLOYED)
    at_both = (twelve == EMPLOYED) & in_work[3] & in_work[12]
    people["known"] = people["base"] & (twelve.between(EMPLOYED + 1, INACTIVE) | at_both)
    people["same"] = people["known"] & (twelve == EMPLOYED) & evidence.flags(same)
    return people


def full_statistics(path: Path) -> Figures:
    """From the closed file to the figures of every split."""
    people = standing(read_tables(path))
    people["completed and exited"] = people["exited"] & (people["outcome"] == "completed")
    people["total"] = ""
    counts = _counts(people)
    return figures_of((split, key, numbers) for split in SPLITS for key, numbers in counts(split))


def _counts(people: pd.DataFrame) -> Any:
    flags = people[
        ["exited", "completed and exited", "track", "intern", "base", "known", "same"]
    ].astype(np.int64)
    closed = {
        "outcome": OUTCOMES,
        "gender": GENDERS,
        "education": EDUCATIONS,
        "state_3": tuple(range(len(STATES))),
        "state_12": tuple(range(len(STATES))),
    }

    def counts(split: str) -> Any:
        key = people[split].fillna("").rename("key")
        tables = [key.groupby(key).size(), flags.groupby(key).sum()]
        tables += [
            people.groupby([key, name.rename("value")])
            .size()
            .unstack(fill_value=0)
            .reindex(columns=list(values), fill_value=0)
            for name, values in ((people[name], values) for name, values in closed.items())
        ]
        table = pd.concat(tables, axis=1)
        assert table.shape[1] == len(COLUMNS)
        return ((key, row.tolist()) for key, row in zip(table.index, table.to_numpy(), strict=True))

    return counts
