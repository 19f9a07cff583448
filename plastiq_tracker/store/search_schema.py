"""The tables of the search index, and the triggers that tell which records it has yet to take in.

`search_entry` holds the folded words of each person, company and trajectory, `search_text` their
grams: every three signs that follow each other, with two spaces before each word, so that two
letters after a space are the beginning of one. Folding is the program's own (`domain.search`) and
another program cannot do it; so any write to what is searched only puts down in `search_stale`
whose words may have changed, in the same transaction. `store.search_index` takes those in when a
write of this program ends, and before anyone searches.

All of this is SQLite's way; another engine gets its own with the same results.
"""

from collections.abc import Iterator

from sqlalchemy import Column, Connection, Index, Integer, String, Table, Text, Uuid

from plastiq_tracker.store.schema import Base

ENTRY = Table(
    "search_entry",
    Base.metadata,
    Column("number", Integer, primary_key=True),
    Column("kind", String(20), nullable=False),
    Column("id", Uuid, nullable=False),
    Column("name", Text, nullable=False),
    Column("turned", Text, nullable=False),
    Column("rest", Text, nullable=False),
    Index("uq_search_entry_kind_id", "kind", "id", unique=True),
    Index("ix_search_entry_kind_name", "kind", "name"),
    Index("ix_search_entry_kind_turned", "kind", "turned"),
)
"""`name` is what the record is sorted by, `turned` the same with the last word first ("Ann Peeters"
of "Peeters Ann"), `rest` everything else it is found by."""

STALE = Table(
    "search_stale",
    Base.metadata,
    Column("kind", String(20), nullable=False),
    Column("id", Uuid, nullable=False),
)
"""Whose words may have changed since the index took them in; often the same one several times."""

GRAMS = (
    "CREATE VIRTUAL TABLE search_text USING fts5(name, rest, content='search_entry', "
    "content_rowid='number', tokenize='trigram case_sensitive 1', detail='none', columnsize=0)"
)
"""Positions are not kept: what all grams of a word point at is looked at once more."""
ERASED = "INSERT INTO search_text (search_text, rank) VALUES ('secure-delete', 1)"
"""Nothing of what is taken out of it stays in the file."""

SEARCHED = {
    "person": ("first_name", "last_name", "code", "phone", "email", "municipality", "coach_id"),
    "company": ("name", "enterprise_number"),
    "trajectory": ("code", "name", "region", "training", "partner"),
    "coach": ("name",),
    "enrolment": ("person_id", "trajectory_id"),
    "merged": ("person_id", "code"),
}
"""The tables that are searched, or whose words persons are found by, and the columns that count."""

UNIQUE = {
    "person": ("code",),
    "company": ("enterprise_number", "name_key"),
    "trajectory": ("code",),
    "coach": ("name",),
    "enrolment": ("code",),
    "merged": ("was_id",),
}
"""By what an insert may take the place of another row, besides its key."""

MARKS = {
    "person": [("id", "SELECT 'person', {keys}")],
    "company": [("id", "SELECT 'company', {keys}")],
    "trajectory": [
        ("id", "SELECT 'trajectory', {keys}"),
        ("id", "SELECT 'person', person_id FROM enrolment WHERE trajectory_id IN (SELECT {keys})"),
    ],
    "coach": [("id", "SELECT 'person', id FROM person WHERE coach_id IN (SELECT {keys})")],
    "enrolment": [("person_id", "SELECT 'person', {keys}")],
    "merged": [("person_id", "SELECT 'person', {keys}")],
}
"""Whose words change with a row of each table: a column of the row, and how it leads to them."""


def marking_triggers(table: str) -> Iterator[str]:
    """The statements that put down whose words may have changed by a write to `table`.

    A program that leaves `recursive_triggers` off deletes what REPLACE takes away without a word:
    so what an insert or update could take the place of is put down first.
    """
    columns, unique = SEARCHED[table], ("id", "rowid", *UNIQUE[table])
    meets = " OR ".join(f"{each} = NEW.{each}" for each in unique)
    for name, when, rows in (
        ("insert", "AFTER INSERT ON {}", ("NEW.{}",)),
        ("delete", "AFTER DELETE ON {}", ("OLD.{}",)),
        ("update", f"AFTER UPDATE OF id, {', '.join(columns)} ON {{}}", ("OLD.{}", "NEW.{}")),
        ("replace", f"BEFORE INSERT ON {{}} WHEN EXISTS (SELECT 1 FROM {{}} WHERE {meets})", None),
        ("overwrite", f"BEFORE UPDATE OF id, {', '.join(UNIQUE[table])} ON {{}}", None),
    ):
        marks = [
            f"INSERT INTO search_stale (kind, id) {of.format(keys=row.format(column))};"
            for column, of in MARKS[table]
            for row in rows or (f"{{}} FROM {table} WHERE {meets}",)
        ]
        body = "\n".join(marks)
        yield (
            f"CREATE TRIGGER tr_{table}_{name}_search {when.format(table, table)}\n"
            f"BEGIN\n{body}\nEND"
        )


def make_search_index(connection: Connection) -> None:
    """Makes what the tables of a new file need besides: the grams and the triggers."""
    connection.exec_driver_sql(GRAMS)
    connection.exec_driver_sql(ERASED)
    for table in SEARCHED:
        for statement in marking_triggers(table):
            connection.exec_driver_sql(statement)
