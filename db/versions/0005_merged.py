"""Whom a person or an enrolment is now that was merged with another, by the old key and code.

Revision ID: 0005
Revises: 0004
"""

from collections.abc import Iterator

import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision = "0004"
branch_labels = None
depends_on = None

COLUMNS = ("person_id", "enrolment_id", "was_id", "code")
NOW = "CAST(strftime('%s', 'now') AS INTEGER)"
INTO = 'INSERT INTO history (made_at, kind, record, revision, deed, "fields")'


def upgrade() -> None:
    op.create_table(
        "merged",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("revision", sa.Integer(), nullable=False),
        sa.Column("person_id", sa.Uuid(), nullable=False),
        sa.Column("enrolment_id", sa.Uuid(), nullable=True),
        sa.Column("was_id", sa.Uuid(), nullable=False),
        sa.Column("code", sa.String(500), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_merged")),
        sa.UniqueConstraint("was_id", name=op.f("uq_merged_was_id")),
        sa.ForeignKeyConstraint(
            ["person_id"], ["person.id"], name=op.f("fk_merged_person_id"), ondelete="RESTRICT"
        ),
        sa.ForeignKeyConstraint(
            ["enrolment_id"],
            ["enrolment.id"],
            name=op.f("fk_merged_enrolment_id"),
            ondelete="RESTRICT",
        ),
        sa.CheckConstraint("trim(code) <> ''", name=op.f("ck_merged_code_not_empty")),
        *_on_sqlite(),
    )
    for column in ("person_id", "enrolment_id", "code"):
        op.create_index(op.f(f"ix_merged_{column}"), "merged", [column])
    if op.get_bind().dialect.name == "sqlite":
        for statement in (*_history(), *_search()):
            op.get_bind().exec_driver_sql(statement)


def downgrade() -> None:
    op.drop_table("merged")


def _on_sqlite() -> Iterator[sa.CheckConstraint]:
    """Rules that only SQLite needs, which stores anything in any column."""
    if op.get_bind().dialect.name != "sqlite":
        return
    for name in ("id", "person_id", "enrolment_id", "was_id"):
        rule = f'length("{name}") = 32 AND "{name}" NOT GLOB \'*[^0-9a-f]*\''
        if name == "enrolment_id":
            rule = f'"{name}" IS NULL OR ({rule})'
        yield sa.CheckConstraint(rule, name=op.f(f"ck_merged_{name}_is_uuid"))
    for name, kind, known in (("revision", "integer", "integer"), ("code", "text", "string")):
        rule = f"typeof(\"{name}\") = '{kind}'"
        yield sa.CheckConstraint(rule, name=op.f(f"ck_merged_{name}_is_{known}"))


def _history() -> Iterator[str]:
    """What writes history, as `store.triggers` made it for this table."""
    changed = " ||\n".join(
        f'CASE WHEN OLD."{name}" IS NOT NEW."{name}" '
        f'THEN \',"{name}":\' || json_array(OLD."{name}", NEW."{name}") ELSE \'\' END'
        for name in COLUMNS
    )
    differs = " OR ".join(f'OLD."{name}" IS NOT NEW."{name}"' for name in COLUMNS)
    added = f"{INTO} VALUES ({NOW}, 'merged', NEW.id, 0, 'A', NULL);"
    deleted = f"{INTO} VALUES ({NOW}, 'merged', OLD.id, OLD.revision, 'D', {_image('OLD')});"
    unaside = "DELETE FROM history_replaced WHERE kind = 'merged'"
    last = "SELECT max(revision) FROM history WHERE record = NEW.id AND deed = 'D'"
    counted_on = (
        f"UPDATE merged SET revision = 1 + ({last}) WHERE id = NEW.id AND revision <= ({last});"
    )
    yield _trigger(
        "insert", "AFTER INSERT ON merged", _replaced("NEW.id = record OR "), added, counted_on
    )
    yield _trigger("delete", "AFTER DELETE ON merged", f"{unaside} AND record = OLD.id;", deleted)
    yield _trigger(
        "update",
        f"AFTER UPDATE ON merged WHEN OLD.id IS NEW.id AND ({differs})",
        _replaced(),
        f"{INTO} VALUES ({NOW}, 'merged', OLD.id, OLD.revision, 'C', "
        f"'{{' || substr({changed}, 2) || '}}');",
    )
    yield _trigger(
        "rekey",
        "AFTER UPDATE OF id ON merged WHEN OLD.id IS NOT NEW.id",
        _replaced("NEW.id = record OR "),
        deleted,
        added,
        counted_on,
    )
    yield _trigger(
        "revise",
        "AFTER UPDATE ON merged WHEN NEW.revision <= OLD.revision",
        "UPDATE merged SET revision = OLD.revision + 1 WHERE id = NEW.id;",
    )
    aside = (
        'INSERT INTO history_replaced (kind, record, revision, "fields") '
        f"SELECT 'merged', id, revision, {_image('merged')} FROM merged WHERE "
    )
    meets = '("id" = NEW."id") OR ("rowid" = NEW."rowid") OR ("was_id" = NEW."was_id")'
    others = f"id IS NOT OLD.id AND ({meets})"
    yield _trigger(
        "replace",
        f"BEFORE INSERT ON merged WHEN EXISTS (SELECT 1 FROM merged WHERE {meets})",
        f"{unaside};",
        f"{aside}{meets};",
    )
    yield _trigger(
        "overwrite",
        f"BEFORE UPDATE OF id, was_id ON merged WHEN EXISTS (SELECT 1 FROM merged WHERE {others})",
        f"{unaside};",
        f"{aside}{others};",
    )


def _image(row: str) -> str:
    parts = " ||\n".join(
        f'CASE WHEN {row}."{name}" IS NOT NULL '
        f"THEN ',\"{name}\":' || json_quote({row}.\"{name}\") ELSE '' END"
        for name in COLUMNS
    )
    return f"'{{' || substr({parts}, 2) || '}}'"


def _replaced(or_same: str = "") -> str:
    gone = "NOT EXISTS (SELECT 1 FROM merged WHERE id = record)"
    return (
        f"{INTO} SELECT {NOW}, kind, record, revision, 'D', \"fields\" FROM history_replaced "
        f"WHERE kind = 'merged' AND ({or_same}{gone});\n"
        "DELETE FROM history_replaced WHERE kind = 'merged';"
    )


def _search() -> Iterator[str]:
    """What puts down whose words may have changed, as `store.search_schema` made it."""
    meets = "id = NEW.id OR rowid = NEW.rowid OR was_id = NEW.was_id"
    old, new, those = (
        f"INSERT INTO search_stale (kind, id) SELECT 'person', {whose};"
        for whose in ("OLD.person_id", "NEW.person_id", f"person_id FROM merged WHERE {meets}")
    )
    exists = f"WHEN EXISTS (SELECT 1 FROM merged WHERE {meets})"
    for name, when, marks in (
        ("insert", "AFTER INSERT ON merged", new),
        ("delete", "AFTER DELETE ON merged", old),
        ("update", "AFTER UPDATE OF id, person_id, code ON merged", f"{old}\n{new}"),
        ("replace", f"BEFORE INSERT ON merged {exists}", those),
        ("overwrite", "BEFORE UPDATE OF id, was_id ON merged", those),
    ):
        yield f"CREATE TRIGGER tr_merged_{name}_search {when}\nBEGIN\n{marks}\nEND"


def _trigger(name: str, when: str, *body: str) -> str:
    return f"CREATE TRIGGER tr_merged_{name}_history {when}\nBEGIN\n" + "\n".join(body) + "\nEND"
