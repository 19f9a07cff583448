"""The full statistics by hand-written SQL in SQLite, as one would write it to be quick.

Each person's final enrolment, exit and evidence go into temporary tables in order of person, so
that what is grouped by person needs no sorting; the dossier's own indexes serve the joins. Days
stay ISO text, which compares as it is; what is reckoned from an exit is reckoned once per day.
Everything about a person is then one number, and the figures are sums over the few distinct ones.
"""

from contextlib import closing
from pathlib import Path
from typing import Any

from sqlcipher3 import dbapi2

from tests.benchmarks.dossiers import AS_OF, PROJECT
from tests.benchmarks.figures import (
    EDUCATIONS,
    EMPLOYED,
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
    STATES,
    Figures,
    figures_of,
)

SETTINGS = ("cache_size = -1000000", "temp_store = MEMORY", "mmap_size = 4000000000")

# Definitions 1: the final enrolment is the one with the latest start, then the highest code.
FINAL = """
CREATE TEMP TABLE final (
    n INTEGER PRIMARY KEY, person_id, enrolment_id, trajectory_id, latest,
    training_end, outcome, last_day
);
INSERT INTO final (person_id, enrolment_id, trajectory_id, latest, training_end, outcome, last_day)
SELECT person_id, id, trajectory_id, max(start || code), training_end, outcome, last_day
FROM enrolment
WHERE trajectory_id IN (
    SELECT id FROM trajectory
    WHERE project_id = (SELECT id FROM project WHERE code = :project)
)
AND start BETWEEN (SELECT period_from FROM project WHERE code = :project)
    AND min((SELECT period_to FROM project WHERE code = :project), :as_of)
GROUP BY person_id;
"""

# Definitions 2: internships are few per enrolment, mostly one; only where there are more does
# their order matter. In it the first that begins too late ends the chain for all after it.
EXITS = """
CREATE TEMP TABLE moving (
    n INTEGER PRIMARY KEY, number, first_start, last_end, open_ends
);
INSERT INTO moving
SELECT n, count(*), min(start), max("end"), count(*) - count("end")
FROM final CROSS JOIN internship ON internship.enrolment_id = final.enrolment_id
WHERE kind <> 'ibo' AND final.outcome <> 'dropped_out' AND training_end IS NOT NULL
GROUP BY n;

CREATE TEMP TABLE chained (n INTEGER PRIMARY KEY, last_end, open_ends);
INSERT INTO chained
WITH step AS (
    SELECT n, start, "end", training_end,
        max("end") OVER (
            PARTITION BY n ORDER BY start ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING
        ) AS before
    FROM moving CROSS JOIN final USING (n) CROSS JOIN internship USING (enrolment_id)
    WHERE number > 1 AND kind <> 'ibo'
), broken AS (
    SELECT n, "end",
        sum(start > date(max(training_end, coalesce(before, training_end)), '+31 days'))
            OVER (PARTITION BY n ORDER BY start) AS breaks
    FROM step
)
SELECT n, max("end"), count(*) - count("end") FROM broken WHERE breaks = 0 GROUP BY n;

CREATE TEMP TABLE left_on (n INTEGER PRIMARY KEY, exit);
INSERT INTO left_on
SELECT n,
    CASE
    WHEN outcome = 'dropped_out' THEN last_day
    WHEN training_end IS NULL OR number IS NULL THEN training_end
    WHEN number > 1 THEN
        CASE
        WHEN chained.open_ends > 0 THEN NULL
        ELSE max(training_end, coalesce(chained.last_end, training_end))
        END
    WHEN first_start > date(training_end, '+31 days') THEN training_end
    WHEN moving.open_ends > 0 THEN NULL
    ELSE max(training_end, moving.last_end)
    END
FROM final LEFT JOIN moving USING (n) LEFT JOIN chained USING (n);
"""

# Definitions 3, once per day on which anybody left.
CALENDAR = """
CREATE TEMP TABLE calendar (
    exit PRIMARY KEY,
    due_3, opens_3, closes_3, agency_3,
    due_12, opens_12, closes_12, agency_12
) WITHOUT ROWID;
INSERT INTO calendar
SELECT exit,
    due_3, date(due_3, '-14 days'), date(due_3, '+42 days'), date(due_3, '-6 days'),
    due_12, date(due_12, '-14 days'), date(due_12, '+42 days'), date(due_12, '-6 days')
FROM (
    SELECT exit, date(exit, '+3 months', 'floor') AS due_3,
        date(exit, '+12 months', 'floor') AS due_12
    FROM (SELECT DISTINCT exit FROM left_on WHERE exit <= :as_of)
);
"""

# Definitions 4, evidence a: who is in a qualifying job on the due day, and with one employer.
JOBS = """
CREATE TEMP TABLE job (n INTEGER PRIMARY KEY, in_3, in_12, same);
INSERT INTO job
SELECT n, max(in_3), max(in_12), max(in_3 AND in_12)
FROM (
    SELECT n, max(covers_3) AS in_3, max(covers_12) AS in_12
    FROM (
        SELECT n, company_id,
            start <= due_3 AND known_end >= iif(agency, agency_3, due_3) AS covers_3,
            start <= due_12 AND known_end >= iif(agency, agency_12, due_12) AS covers_12
        FROM (
            SELECT n, company_id, start, coalesce("end", last_confirmed_on, start) AS known_end,
                contract = 'temporary_agency' AS agency,
                due_3, due_12, agency_3, agency_12
            FROM left_on CROSS JOIN calendar USING (exit) CROSS JOIN final USING (n)
            CROSS JOIN job_spell ON job_spell.person_id = final.person_id
            WHERE start <= :as_of AND contract <> 'student_job'
        )
        WHERE covers_3 OR covers_12
    )
    GROUP BY n, company_id
)
GROUP BY n;
"""

# Evidence b, and beside it which internships of the counted enrolments have begun.
INTERNSHIPS = """
CREATE TEMP TABLE placed (n INTEGER PRIMARY KEY, at_3, at_12, any, track);
INSERT INTO placed
SELECT n,
    max(CASE WHEN internship.start <= due_3 AND internship."end" >= due_3
        THEN iif(kind = 'ibo', 2, 1) ELSE 0 END),
    max(CASE WHEN internship.start <= due_12 AND internship."end" >= due_12
        THEN iif(kind = 'ibo', 2, 1) ELSE 0 END),
    max(kind <> 'ibo' AND internship.start <= :as_of AND counted.id IS NOT NULL),
    max(kind = 'workplace_track' AND internship.start <= :as_of AND counted.id IS NOT NULL)
FROM final CROSS JOIN left_on USING (n) LEFT JOIN calendar USING (exit)
CROSS JOIN enrolment ON enrolment.person_id = final.person_id
CROSS JOIN internship ON internship.enrolment_id = enrolment.id
LEFT JOIN (
    SELECT trajectory.id, period_from, min(period_to, :as_of) AS last
    FROM trajectory JOIN project ON project.id = project_id WHERE project.code = :project
) AS counted ON counted.id = enrolment.trajectory_id
    AND enrolment.start BETWEEN counted.period_from AND counted.last
GROUP BY n;
"""

# Evidence c, and what is known of the calls otherwise. The latest answer is the greatest of day,
# moment of recording and key, with the answer written behind them.
CALLS = """
CREATE TEMP TABLE asked (
    n INTEGER PRIMARY KEY,
    latest_3, latest_12, refused_3, refused_12, outside_3, outside_12, tried_3, tried_12
);
INSERT INTO asked
SELECT n,
    max(CASE WHEN milestone = '3' AND answered AND contacted_on BETWEEN opens_3 AND closes_3
        THEN contacted_on || recorded_at || id || answer END),
    max(CASE WHEN milestone = '12' AND answered AND contacted_on BETWEEN opens_12 AND closes_12
        THEN contacted_on || recorded_at || id || answer END),
    max(answer = 'refused' AND milestone = '3'),
    max(answer = 'refused'),
    max(milestone = '3' AND answered),
    max(milestone = '12' AND answered),
    max(milestone = '3' AND answer = 'no_contact'),
    max(milestone = '12' AND answer = 'no_contact')
FROM (
    SELECT n, follow_up.id, milestone, contacted_on, recorded_at, answer,
        answer NOT IN ('no_contact', 'refused') AS answered,
        opens_3, closes_3, opens_12, closes_12
    FROM left_on CROSS JOIN calendar USING (exit) CROSS JOIN final USING (n)
    CROSS JOIN follow_up ON follow_up.enrolment_id = final.enrolment_id
    WHERE contacted_on <= :as_of
)
GROUP BY n;
"""


def _place(column: str, values: tuple[str, ...]) -> str:
    """The place of a closed value in its list."""
    cases = " ".join(f"WHEN '{value}' THEN {at}" for at, value in enumerate(values))
    return f"CASE {column} {cases} END"


def _word(column: str, values: tuple[str, ...]) -> str:
    """The closed value at a place."""
    cases = " ".join(f"WHEN {at} THEN '{value}'" for at, value in enumerate(values))
    return f"CASE {column} {cases} END"


def _state(months: int) -> str:
    """The state at a milestone, as a place in STATES: definitions 4, first match wins."""
    answer = f"substr(latest_{months}, 69)"
    answers = " ".join(f"WHEN '{STATES[at]}' THEN {at}" for at in range(EMPLOYED + 1, INACTIVE + 1))
    return f"""CASE
        WHEN excluded_on <= :as_of AND (due_{months} IS NULL OR excluded_on <= due_{months}) THEN 0
        WHEN due_{months} IS NULL THEN {NOT_EXITED}
        WHEN :as_of < due_{months} THEN {NOT_DUE}
        WHEN in_{months} THEN {EMPLOYED}
        WHEN at_{months} = 2 THEN {IBO}
        WHEN at_{months} = 1 THEN {INTERNSHIP}
        WHEN latest_{months} IS NOT NULL
            THEN CASE {answer} WHEN 'employed' THEN {EMPLOYED} {answers} END
        WHEN refused_{months} THEN {REFUSED}
        WHEN :as_of <= closes_{months} THEN {PENDING}
        WHEN outside_{months} THEN {OUTSIDE_WINDOW}
        WHEN tried_{months} THEN {NO_CONTACT}
        ELSE {NOT_ATTEMPTED}
    END"""


# Definitions 5, same employer; then a person is a cohort, a coach and one number for the rest.
STANDING = f"""
CREATE TEMP TABLE standing (cohort, coach, rest);
INSERT INTO standing
SELECT cohort, coach,
    ((((((((((gender * 4 + education) * 3 + outcome) * 14 + state_3) * 14 + state_12) * 2
        + exited) * 2 + track) * 2 + intern) * 2 + base) * 2 + known) * 2
        + (known AND in_work_12 AND same))
FROM (
    SELECT *, base AND (state_12 BETWEEN {EMPLOYED + 1} AND {INACTIVE}
        OR in_work_12 AND in_3 AND in_12) AS known
    FROM (
        SELECT *, state_3 = {EMPLOYED} AND state_12 >= {EMPLOYED} AS base,
            state_12 = {EMPLOYED} AS in_work_12
        FROM (
            SELECT trajectory.rowid AS cohort, coach.rowid AS coach,
                {_place("gender", GENDERS)} AS gender,
                {_place("education", EDUCATIONS)} AS education,
                CASE
                WHEN outcome = 'completed' AND final.training_end <= :as_of THEN 1
                WHEN outcome = 'dropped_out' AND last_day <= :as_of THEN 2
                ELSE 0 END AS outcome,
                due_3 IS NOT NULL AS exited,
                coalesce(any, 0) AS intern, coalesce(track, 0) AS track,
                coalesce(in_3, 0) AS in_3, coalesce(in_12, 0) AS in_12, coalesce(same, 0) AS same,
                {_state(3)} AS state_3, {_state(12)} AS state_12
            FROM final CROSS JOIN left_on USING (n) LEFT JOIN calendar USING (exit)
            LEFT JOIN job USING (n) LEFT JOIN placed USING (n) LEFT JOIN asked USING (n)
            CROSS JOIN person ON person.id = final.person_id
            CROSS JOIN trajectory ON trajectory.id = final.trajectory_id
            LEFT JOIN coach ON coach.id = coach_id
        )
    )
);
"""

COUNTED = """
CREATE TEMP TABLE by_cohort AS
SELECT cohort, rest, count(*) AS people FROM standing GROUP BY cohort, rest;
CREATE TEMP TABLE by_coach AS
SELECT coach, rest, count(*) AS people FROM standing GROUP BY coach, rest;
"""


def _sums(source: str, key: str) -> str:
    """One split: the numbers of COLUMNS per value of `key`, from rows that stand for people."""
    conditions = [
        "1",
        "exited",
        "exited AND outcome = 1",
        "track",
        "intern",
        "base",
        "known",
        "same",
        *(f"outcome = {at}" for at in range(len(OUTCOMES))),
        *(f"gender = {at}" for at in range(len(GENDERS))),
        *(f"education = {at}" for at in range(len(EDUCATIONS))),
        *(f"state_3 = {at}" for at in range(len(STATES))),
        *(f"state_12 = {at}" for at in range(len(STATES))),
    ]
    sums = ", ".join(f"sum(iif({each}, people, 0))" for each in conditions)
    return f"""
        WITH parts AS (
            SELECT *, rest & 1 AS same, rest >> 1 & 1 AS known, rest >> 2 & 1 AS base,
                rest >> 3 & 1 AS intern, rest >> 4 & 1 AS track, rest >> 5 & 1 AS exited,
                (rest >> 6) % 14 AS state_12, (rest >> 6) / 14 % 14 AS state_3,
                (rest >> 6) / 196 % 3 AS outcome,
                (rest >> 6) / 588 % 4 AS education, (rest >> 6) / 2352 AS gender
            FROM {source}
        )
        SELECT {key} AS key, {sums} FROM parts GROUP BY key
    """


TRAJECTORY_OF = "by_cohort JOIN trajectory ON trajectory.rowid = cohort"
QUESTIONS = {
    "total": _sums("by_cohort", "NULL"),
    "cohort": _sums(TRAJECTORY_OF, "code"),
    "gender": _sums("by_cohort", _word("gender", GENDERS)),
    "education": _sums("by_cohort", _word("education", EDUCATIONS)),
    "region": _sums(TRAJECTORY_OF, "region"),
    "coach": _sums("by_coach LEFT JOIN coach ON coach.rowid = by_coach.coach", "name"),
}


def full_statistics(path: Path) -> Figures:
    """From the closed file to the figures of every split."""
    parameters: dict[str, Any] = {"project": PROJECT, "as_of": AS_OF.isoformat()}
    with closing(dbapi2.connect(str(path))) as connection:
        for setting in SETTINGS:
            connection.execute(f"PRAGMA {setting}")
        for step in (FINAL, EXITS, CALENDAR, JOBS, INTERNSHIPS, CALLS, STANDING, COUNTED):
            for statement in step.split(";\n"):
                connection.execute(statement, parameters)
        return figures_of(
            (split, key, numbers)
            for split, question in QUESTIONS.items()
            for key, *numbers in connection.execute(question)
        )
