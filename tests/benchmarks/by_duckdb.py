"""The full statistics by DuckDB over the same SQLite file, through its SQLite reader.

The reader is DuckDB's own extension, which comes as a package, so nothing is fetched at run time.
The SQL is that of a columnar engine: windows, arg_max and real dates instead of indexes and tricks.
"""

from contextlib import closing
from importlib.resources import files
from pathlib import Path

import duckdb

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

# Brought over first: a join against SQLite's tables is no quicker than a scan of them.
TABLES = """
CREATE TEMP TABLE trajectory AS
SELECT t.id, t.code AS cohort, t.region,
    CASE WHEN p.code = $project THEN p.period_from END AS first_day,
    least(p.period_to, $as_of) AS last_day
FROM dossier.trajectory t JOIN dossier.project p ON p.id = t.project_id;

CREATE TEMP TABLE enrolment AS
SELECT id AS enrolment, person_id AS person, trajectory_id, code, start, training_end, outcome,
    last_day
FROM dossier.enrolment;

CREATE TEMP TABLE counted AS
SELECT enrolment.* EXCLUDE trajectory_id, cohort, region,
    coalesce(start BETWEEN first_day AND trajectory.last_day, false) AS counted
FROM enrolment JOIN trajectory ON trajectory.id = trajectory_id;

CREATE TEMP TABLE stay AS
SELECT enrolment_id AS enrolment, kind, start, "end" FROM dossier.internship;

CREATE TEMP TABLE person AS
SELECT p.id AS person, gender, education, excluded_on, name AS coach
FROM dossier.person p LEFT JOIN dossier.coach c ON c.id = coach_id
"""

# Definitions 1 and 2. Only where an enrolment has several internships does their order matter.
PEOPLE = """
CREATE TEMP TABLE people AS
WITH final AS (
    SELECT counted.*
    FROM (
        SELECT max_by(enrolment, (start, code)) AS enrolment
        FROM counted WHERE counted GROUP BY person
    ) JOIN counted USING (enrolment)
), moving AS (
    SELECT stay.*, training_end FROM stay JOIN final USING (enrolment)
    WHERE kind <> 'ibo' AND outcome <> 'dropped_out' AND training_end IS NOT NULL
), several AS (
    SELECT enrolment FROM moving GROUP BY enrolment HAVING count(*) > 1
), step AS (
    SELECT enrolment, start, "end", greatest(training_end, max("end") OVER (
        PARTITION BY enrolment ORDER BY start ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING
    )) AS before
    FROM moving SEMI JOIN several USING (enrolment)
), joined AS (
    SELECT enrolment, "end", bool_and(start <= before + 31) OVER (
        PARTITION BY enrolment ORDER BY start
    ) AS joins
    FROM step
    UNION ALL
    SELECT enrolment, "end", start <= training_end + 31 FROM moving
    ANTI JOIN several USING (enrolment)
), chain AS (
    SELECT enrolment, max("end") AS last, bool_or("end" IS NULL) AS endless
    FROM joined WHERE joins GROUP BY enrolment
), left_on AS (
    SELECT final.*,
        CASE
        WHEN outcome = 'dropped_out' THEN last_day
        WHEN training_end IS NULL OR endless THEN NULL
        ELSE greatest(training_end, last)
        END AS left_day
    FROM final LEFT JOIN chain USING (enrolment)
)
SELECT row_number() OVER () AS n, person, enrolment, cohort, region, coach, gender, education,
    excluded_on,
    CASE WHEN left_day <= $as_of THEN left_day END AS exit,
    CAST(exit + INTERVAL 3 MONTH AS DATE) AS due_3,
    CAST(exit + INTERVAL 12 MONTH AS DATE) AS due_12,
    CASE
    WHEN outcome = 'completed' AND training_end <= $as_of THEN 'completed'
    WHEN outcome = 'dropped_out' AND last_day <= $as_of THEN 'dropped_out'
    ELSE 'active'
    END AS outcome
FROM left_on JOIN person USING (person)
"""

# Definitions 4, the evidence of each person.
JOBS = """
CREATE TEMP TABLE job AS
SELECT n, bool_or(in_3) AS in_3, bool_or(in_12) AS in_12, bool_or(in_3 AND in_12) AS same
FROM (
    SELECT n, company_id, bool_or(covers_3) AS in_3, bool_or(covers_12) AS in_12
    FROM (
        SELECT n, company_id,
            coalesce("end", last_confirmed_on, start)
                + CASE WHEN contract = 'temporary_agency' THEN 6 ELSE 0 END AS known_end,
            start <= due_3 AND known_end >= due_3 AS covers_3,
            start <= due_12 AND known_end >= due_12 AS covers_12
        FROM dossier.job_spell JOIN people ON people.person = person_id
        WHERE exit IS NOT NULL AND start <= $as_of AND contract <> 'student_job'
    )
    WHERE covers_3 OR covers_12
    GROUP BY n, company_id
)
GROUP BY n
"""

PLACED = """
CREATE TEMP TABLE placed AS
SELECT n,
    bool_or(kind = 'ibo' AND due_3 BETWEEN stay.start AND "end") AS ibo_3,
    bool_or(kind = 'ibo' AND due_12 BETWEEN stay.start AND "end") AS ibo_12,
    bool_or(due_3 BETWEEN stay.start AND "end") AS stage_3,
    bool_or(due_12 BETWEEN stay.start AND "end") AS stage_12,
    bool_or(kind <> 'ibo' AND counted AND stay.start <= $as_of) AS intern,
    bool_or(kind = 'workplace_track' AND counted AND stay.start <= $as_of) AS track
FROM stay JOIN counted USING (enrolment) JOIN people USING (person)
GROUP BY n
"""

CALLS = """
CREATE TEMP TABLE asked AS
SELECT n,
    max_by(answer, (contacted_on, recorded_at, id)) FILTER (
        milestone = '3' AND answered AND contacted_on BETWEEN due_3 - 14 AND due_3 + 42
    ) AS latest_3,
    max_by(answer, (contacted_on, recorded_at, id)) FILTER (
        milestone = '12' AND answered AND contacted_on BETWEEN due_12 - 14 AND due_12 + 42
    ) AS latest_12,
    bool_or(answer = 'refused' AND milestone = '3') AS refused_3,
    bool_or(answer = 'refused') AS refused_12,
    bool_or(milestone = '3' AND answered) AS outside_3,
    bool_or(milestone = '12' AND answered) AS outside_12,
    bool_or(milestone = '3' AND answer = 'no_contact') AS tried_3,
    bool_or(milestone = '12' AND answer = 'no_contact') AS tried_12
FROM (
    SELECT n, id, milestone, contacted_on, recorded_at, answer, due_3, due_12,
        answer NOT IN ('no_contact', 'refused') AS answered
    FROM dossier.follow_up JOIN people ON people.enrolment = enrolment_id
    WHERE exit IS NOT NULL AND contacted_on <= $as_of
)
GROUP BY n
"""


def _state(months: int) -> str:
    """The state at a milestone, as a place in STATES: definitions 4, first match wins."""
    answers = " ".join(f"WHEN '{name}' THEN {EMPLOYED + at}" for at, name in enumerate(ANSWERS))
    return f"""CASE
        WHEN excluded_on <= $as_of AND (due_{months} IS NULL OR excluded_on <= due_{months})
            THEN {EXCLUDED}
        WHEN due_{months} IS NULL THEN {NOT_EXITED}
        WHEN $as_of < due_{months} THEN {NOT_DUE}
        WHEN in_{months} THEN {EMPLOYED}
        WHEN ibo_{months} THEN {IBO}
        WHEN stage_{months} THEN {INTERNSHIP}
        WHEN latest_{months} IS NOT NULL THEN CASE latest_{months} {answers} END
        WHEN refused_{months} THEN {REFUSED}
        WHEN $as_of <= due_{months} + 42 THEN {PENDING}
        WHEN outside_{months} THEN {OUTSIDE_WINDOW}
        WHEN tried_{months} THEN {NO_CONTACT}
        ELSE {NOT_ATTEMPTED}
    END"""


# All that is counted of a person; people of whom it is the same become one row.
STANDING = f"""
CREATE TEMP TABLE standing AS
SELECT count(*) AS people, cohort, region, coach, gender, education, outcome,
    exit IS NOT NULL AS exited,
    coalesce(intern, false) AS intern, coalesce(track, false) AS track,
    {_state(3)} AS state_3, {_state(12)} AS state_12,
    state_3 = {EMPLOYED} AND state_12 >= {EMPLOYED} AS base,
    base AND (state_12 BETWEEN {EMPLOYED + 1} AND {INACTIVE}
        OR state_12 = {EMPLOYED} AND coalesce(in_3 AND in_12, false)) AS known,
    known AND state_12 = {EMPLOYED} AND coalesce(same, false) AS same
FROM people LEFT JOIN job USING (n) LEFT JOIN placed USING (n) LEFT JOIN asked USING (n)
GROUP BY ALL
"""


def _counts() -> str:
    """All splits in one pass over what there is of people."""
    conditions = ["true", "exited", "exited AND outcome = 'completed'"]
    conditions += ["track", "intern", "base", "known", "same"]
    conditions += [f"outcome = '{each}'" for each in OUTCOMES]
    conditions += [f"gender = '{each}'" for each in GENDERS]
    conditions += [f"education = '{each}'" for each in EDUCATIONS]
    conditions += [
        f"{at} = {state}" for at in ("state_3", "state_12") for state in range(len(STATES))
    ]
    counts = ", ".join(f"coalesce(sum(people) FILTER ({each}), 0)::BIGINT" for each in conditions)
    by = ", ".join(SPLITS[1:])
    sets = ", ".join(f"({each})" for each in SPLITS[1:])
    return f"""
        SELECT grouping({by}), coalesce({by}), {counts}
        FROM standing GROUP BY GROUPING SETS ((), {sets})
    """


STEPS = (*TABLES.split(";\n"), PEOPLE, JOBS, PLACED, CALLS, STANDING)


def full_statistics(path: Path) -> Figures:
    """From the closed file to the figures of every split."""
    with closing(duckdb.connect()) as connection:
        connection.load_extension(_reader())
        connection.execute(f"ATTACH '{path}' AS dossier (TYPE sqlite, READ_ONLY)")
        for step in STEPS:
            # Written out, because passing parameters would import pandas.
            named = step.replace("$project", f"'{PROJECT}'")
            connection.execute(named.replace("$as_of", f"DATE '{AS_OF}'"))
        rows = connection.execute(_counts()).fetchall()
    splits = {_grouped(at): split for at, split in enumerate(SPLITS)}
    return figures_of((splits[row[0]], row[1], row[2:]) for row in rows)


def _grouped(at: int) -> int:
    """What `grouping` says of a row grouped by the split at this place: a bit for each other."""
    width = len(SPLITS) - 1
    everything = (1 << width) - 1
    return everything - (1 << (width - at) if at else 0)


def _reader() -> str:
    folder = files("duckdb_extension_sqlite_scanner") / "extensions"
    return str(folder / f"v{duckdb.__version__}" / "sqlite_scanner.duckdb_extension")
