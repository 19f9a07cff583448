"""The search index: the words of persons, companies and trajectories, and what keeps it true.

Revision ID: 0004
Revises: 0003
"""

from collections.abc import Iterator

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None

FOUND = ("person", "company", "trajectory")
SEARCHED = {
    "person": "first_name last_name code phone email municipality coach_id",
    "company": "name enterprise_number",
    "trajectory": "code name region training partner",
    "coach": "name",
    "enrolment": "person_id trajectory_id",
}
UNIQUE = {
    "person": "code",
    "company": "enterprise_number name_key",
    "trajectory": "code",
    "coach": "name",
    "enrolment": "code",
}
MARKS = {
    "person": [("id", "SELECT 'person', {keys}")],
    "company": [("id", "SELECT 'company', {keys}")],
    "trajectory": [
        ("id", "SELECT 'trajectory', {keys}"),
        ("id", "SELECT 'person', person_id FROM enrolment WHERE trajectory_id IN (SELECT {keys})"),
    ],
    "coach": [("id", "SELECT 'person', id FROM person WHERE coach_id IN (SELECT {keys})")],
    "enrolment": [("person_id", "SELECT 'person', {keys}")],
}


def upgrade() -> None:
    op.create_table(
        "search_entry",
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("kind", sa.String(20), nullable=False),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("turned", sa.Text(), nullable=False),
        sa.Column("rest", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("number", name=op.f("pk_search_entry")),
    )
    op.create_index(op.f("uq_search_entry_kind_id"), "search_entry", ["kind", "id"], unique=True)
    op.create_index(op.f("ix_search_entry_kind_name"), "search_entry", ["kind", "name"])
    op.create_index(op.f("ix_search_entry_kind_turned"), "search_entry", ["kind", "turned"])
    op.create_table(
        "search_stale",
        sa.Column("kind", sa.String(20), nullable=False),
        sa.Column("id", sa.Uuid(), nullable=False),
    )
    if op.get_bind().dialect.name == "sqlite":
        op.execute(
            "CREATE VIRTUAL TABLE search_text USING fts5(name, rest, content='search_entry', "
            "content_rowid='number', tokenize='trigram case_sensitive 1', detail='none', "
            "columnsize=0)"
        )
        op.execute("INSERT INTO search_text (search_text, rank) VALUES ('secure-delete', 1)")
        for table in SEARCHED:
            for statement in _triggers(table):
                op.execute(statement)
    # The program folds the words itself, at the end of its first write or before a first search.
    for kind in FOUND:
        op.execute(f"INSERT INTO search_stale (kind, id) SELECT '{kind}', id FROM {kind}")


def downgrade() -> None:
    if op.get_bind().dialect.name == "sqlite":
        for table in SEARCHED:
            for name in ("insert", "delete", "update", "replace", "overwrite"):
                op.execute(f"DROP TRIGGER tr_{table}_{name}_search")
        op.execute("DROP TABLE search_text")
    op.drop_table("search_stale")
    op.drop_table("search_entry")


def _triggers(table: str) -> Iterator[str]:
    """What puts down whose words may have changed, as `store.search_schema` made it."""
    columns, unique = SEARCHED[table].split(), UNIQUE[table].split()
    meets = " OR ".join(f"{each} = NEW.{each}" for each in ("id", "rowid", *unique))
    for name, when, rows in (
        ("insert", "AFTER INSERT ON {}", ("NEW.{}",)),
        ("delete", "AFTER DELETE ON {}", ("OLD.{}",)),
        ("update", f"AFTER UPDATE OF id, {', '.join(columns)} ON {{}}", ("OLD.{}", "NEW.{}")),
        ("replace", f"BEFORE INSERT ON {{}} WHEN EXISTS (SELECT 1 FROM {{}} WHERE {meets})", None),
        ("overwrite", f"BEFORE UPDATE OF id, {', '.join(unique)} ON {{}}", None),
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
