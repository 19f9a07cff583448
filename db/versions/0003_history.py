"""The history of every record; when to try again, languages, documents, persons not the same.

Revision ID: 0003
Revises: 0002
"""

from collections.abc import Iterator

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None

LOGGED = {
    "coach": ("name", ["name"]),
    "company": ("name name_key enterprise_number remark", ["enterprise_number", "name_key"]),
    "mentor": ("name company_id", []),
    "project": ("code name period_from period_to funder file_number", ["code"]),
    "trajectory": (
        "code project_id name region training start training_end trajectory_end partner capacity origin_yes origin_no origin_unknown origin_source origin_counted_on",
        ["code"],
    ),
    "person": (
        "code first_name last_name birth_date gender education phone email street postal_code municipality referrer coach_id registered_on excluded_on excluded_reason remark language",
        ["code"],
    ),
    "enrolment": (
        "code person_id trajectory_id start training_end outcome last_day dropout_reason",
        ["code"],
    ),
    "internship": ("enrolment_id kind company_id mentor_id start end outcome", []),
    "job_spell": (
        "person_id company_id job_title contract plastics_sector start end last_confirmed_on end_reason",
        [],
    ),
    "follow_up": (
        "enrolment_id milestone contacted_on channel answer remark recorded_at retry_on",
        [],
    ),
    "note": ("person_id written_on text recorded_at", []),
    "document": ("person_id title location remark", []),
    "not_same": ("first_id second_id", ["first_id second_id"]),
    "action": (
        "code project_id number title target_group aim target_young_people target_companies target_mediators target_mentors budget_cents remark",
        ["code"],
    ),
    "activity": (
        "action_id held_on title kind reach_young_people reach_companies reach_mediators reach_mentors remark",
        [],
    ),
    "expense": ("project_id action_id spent_on amount_cents heading description", []),
    "selection": ("name parameters", ["name"]),
}
"""The tables of which history tells: their columns, and those that tell rows apart."""

NOT_ERASED = "history is only added to"
NOW = "CAST(strftime('%s', 'now') AS INTEGER)"
INTO = 'INSERT INTO history (made_at, kind, record, revision, deed, "fields")'


def upgrade() -> None:
    _new_columns()
    _new_records()
    _history()
    if op.get_bind().dialect.name == "sqlite":
        for statement in _triggers():
            op.execute(sa.text(statement.replace(":", r"\:")))


def downgrade() -> None:
    for table in ("history_forgetting", "history_replaced", "history", "change"):
        op.drop_table(table)
    for table in ("not_same", "document"):
        op.drop_table(table)
    op.drop_column("follow_up", "retry_on")
    op.drop_column("person", "language")


def _new_columns() -> None:
    if op.get_bind().dialect.name == "sqlite":  # which adds a column and its rules at once
        op.execute(
            "ALTER TABLE person ADD COLUMN language VARCHAR(500) "
            "CONSTRAINT ck_person_language_is_string "
            "CHECK (language IS NULL OR (typeof(language) = 'text'))"
        )
        op.execute(
            "ALTER TABLE follow_up ADD COLUMN retry_on DATE "
            "CONSTRAINT ck_follow_up_retry_on_not_before_contacted_on "
            "CHECK (retry_on >= contacted_on) "
            "CONSTRAINT ck_follow_up_retry_on_is_date "
            "CHECK (retry_on IS NULL OR (date(retry_on, '+0 days') IS retry_on))"
        )
        return
    op.add_column("person", sa.Column("language", sa.String(500), nullable=True))
    op.add_column("follow_up", sa.Column("retry_on", sa.Date(), nullable=True))
    op.create_check_constraint(
        op.f("ck_follow_up_retry_on_not_before_contacted_on"),
        "follow_up",
        "retry_on >= contacted_on",
    )


def _new_records() -> None:
    op.create_table(
        "document",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("revision", sa.Integer(), nullable=False),
        sa.Column("person_id", sa.Uuid(), nullable=False),
        sa.Column("title", sa.String(500), nullable=False),
        sa.Column("location", sa.String(500), nullable=False),
        sa.Column("remark", sa.Text(), nullable=True),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_document")),
        sa.ForeignKeyConstraint(
            ["person_id"], ["person.id"], name=op.f("fk_document_person_id"), ondelete="RESTRICT"
        ),
        sa.CheckConstraint("trim(title) <> ''", name=op.f("ck_document_title_not_empty")),
        sa.CheckConstraint("trim(location) <> ''", name=op.f("ck_document_location_not_empty")),
        *_on_sqlite(
            _is_uuid("document", "id"),
            _is_integer("document", "revision"),
            _is_uuid("document", "person_id"),
            sa.CheckConstraint(
                "typeof(\"title\") = 'text'", name=op.f("ck_document_title_is_string")
            ),
            sa.CheckConstraint(
                "typeof(\"location\") = 'text'", name=op.f("ck_document_location_is_string")
            ),
            sa.CheckConstraint(
                '"remark" IS NULL OR (typeof("remark") = \'text\')',
                name=op.f("ck_document_remark_is_text"),
            ),
        ),
    )
    op.create_index(op.f("ix_document_person_id"), "document", ["person_id"])
    op.create_table(
        "not_same",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("revision", sa.Integer(), nullable=False),
        sa.Column("first_id", sa.Uuid(), nullable=False),
        sa.Column("second_id", sa.Uuid(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_not_same")),
        sa.UniqueConstraint("first_id", "second_id", name=op.f("uq_not_same_first_id_second_id")),
        sa.ForeignKeyConstraint(
            ["first_id"], ["person.id"], name=op.f("fk_not_same_first_id"), ondelete="RESTRICT"
        ),
        sa.ForeignKeyConstraint(
            ["second_id"], ["person.id"], name=op.f("fk_not_same_second_id"), ondelete="RESTRICT"
        ),
        sa.CheckConstraint("first_id < second_id", name=op.f("ck_not_same_in_order")),
        *_on_sqlite(
            _is_uuid("not_same", "id"),
            _is_integer("not_same", "revision"),
            _is_uuid("not_same", "first_id"),
            _is_uuid("not_same", "second_id"),
        ),
    )
    op.create_index(op.f("ix_not_same_first_id"), "not_same", ["first_id"])
    op.create_index(op.f("ix_not_same_second_id"), "not_same", ["second_id"])


def _history() -> None:
    op.create_table(
        "change",
        sa.Column("number", sa.Integer(), nullable=False, autoincrement=False),
        sa.Column("made_at", sa.DateTime(), nullable=False),
        sa.Column("author", sa.String(500), nullable=False),
        sa.Column("kind", sa.String(20), nullable=False),
        sa.Column("label", sa.Text(), nullable=True),
        sa.Column("undoes", sa.Integer(), nullable=True),
        sa.Column("first", sa.Integer(), nullable=False),
        sa.Column("last", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("number", name=op.f("pk_change")),
        sa.ForeignKeyConstraint(["undoes"], ["change.number"], name=op.f("fk_change_undoes")),
        sa.CheckConstraint("last >= first", name=op.f("ck_change_last_not_before_first")),
    )
    op.create_index(op.f("ix_change_undoes"), "change", ["undoes"])
    op.create_index(op.f("ix_change_first"), "change", ["first"])
    op.create_table(
        "history",
        sa.Column("number", sa.Integer(), nullable=False, autoincrement=False),
        sa.Column("made_at", sa.Integer(), nullable=False),
        sa.Column("kind", sa.String(40), nullable=False),
        sa.Column("record", sa.Uuid(), nullable=False),
        sa.Column("revision", sa.Integer(), nullable=False),
        sa.Column("deed", sa.String(20), nullable=False),
        sa.Column("fields", sa.Text(), nullable=True),
        sa.PrimaryKeyConstraint("number", name=op.f("pk_history")),
    )
    op.create_index(op.f("ix_history_record"), "history", ["record"])
    op.create_index(
        op.f("ix_history_deleted"), "history", ["kind"], sqlite_where=sa.text("deed = 'D'")
    )
    op.create_table(
        "history_replaced",
        sa.Column("kind", sa.String(40), nullable=False),
        sa.Column("record", sa.Uuid(), nullable=False),
        sa.Column("revision", sa.Integer(), nullable=False),
        sa.Column("fields", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("kind", "record", name=op.f("pk_history_replaced")),
    )
    op.create_table(
        "history_forgetting",
        sa.Column("record", sa.Uuid(), nullable=False),
        sa.PrimaryKeyConstraint("record", name=op.f("pk_history_forgetting")),
    )


def _triggers() -> Iterator[str]:
    """What writes history, as `store.triggers` made it for the tables of this revision."""
    for kind, (columns, unique) in LOGGED.items():
        yield from _logging(kind, columns.split(), [each.split() for each in unique])
    yield _trigger(
        "frozen_report", "insert", "AFTER INSERT ON frozen_report", _added("frozen_report")
    )
    yield from _append_only(
        "change",
        "label",
        "EXISTS (SELECT 1 FROM history_forgetting)",
        "number made_at author kind undoes first last",
    )
    yield from _append_only(
        "history",
        "fields",
        "OLD.record IN (SELECT record FROM history_forgetting)",
        "number made_at kind record revision deed",
    )


def _logging(kind: str, columns: list[str], unique: list[list[str]]) -> Iterator[str]:
    deleted = (
        f"{INTO} VALUES ({NOW}, '{kind}', OLD.id, OLD.revision, 'D', {_image(columns, 'OLD')});"
    )
    changed = " ||\n".join(
        f'CASE WHEN OLD."{name}" IS NOT NEW."{name}" '
        f'THEN \',"{name}":\' || json_array(OLD."{name}", NEW."{name}") ELSE \'\' END'
        for name in columns
    )
    changed = f"'{{' || substr({changed}, 2) || '}}'"
    differs = " OR ".join(f'OLD."{name}" IS NOT NEW."{name}"' for name in columns)
    new, unaside = "NEW.id = record OR ", f"DELETE FROM history_replaced WHERE kind = '{kind}'"
    last = "SELECT max(revision) FROM history WHERE record = NEW.id AND deed = 'D'"
    counted_on = (
        f"UPDATE {kind} SET revision = 1 + ({last}) WHERE id = NEW.id AND revision <= ({last});"
    )
    yield _trigger(
        kind,
        "insert",
        f"AFTER INSERT ON {kind}",
        _replaced(kind, new),
        _added(kind),
        counted_on,
    )
    yield _trigger(
        kind, "delete", f"AFTER DELETE ON {kind}", f"{unaside} AND record = OLD.id;", deleted
    )
    yield _trigger(
        kind,
        "update",
        f"AFTER UPDATE ON {kind} WHEN OLD.id IS NEW.id AND ({differs})",
        _replaced(kind),
        f"{INTO} VALUES ({NOW}, '{kind}', OLD.id, OLD.revision, 'C', {changed});",
    )
    yield _trigger(
        kind,
        "rekey",
        f"AFTER UPDATE OF id ON {kind} WHEN OLD.id IS NOT NEW.id",
        _replaced(kind, new),
        deleted,
        _added(kind),
        counted_on,
    )
    yield _trigger(
        kind,
        "revise",
        f"AFTER UPDATE ON {kind} WHEN NEW.revision <= OLD.revision",
        f"UPDATE {kind} SET revision = OLD.revision + 1 WHERE id = NEW.id;",
    )
    aside = (
        f'INSERT INTO history_replaced (kind, record, revision, "fields") '
        f"SELECT '{kind}', id, revision, {_image(columns, kind)} FROM {kind} WHERE "
    )
    meets = " OR ".join(
        "(" + " AND ".join(f'"{name}" = NEW."{name}"' for name in each) + ")"
        for each in (["id"], ["rowid"], *unique)
    )
    others = f"id IS NOT OLD.id AND ({meets})"
    keys = ", ".join(sorted({"id", *(name for each in unique for name in each)}))
    yield _trigger(
        kind,
        "replace",
        f"BEFORE INSERT ON {kind} WHEN EXISTS (SELECT 1 FROM {kind} WHERE {meets})",
        f"{unaside};",
        f"{aside}{meets};",
    )
    yield _trigger(
        kind,
        "overwrite",
        f"BEFORE UPDATE OF {keys} ON {kind} WHEN EXISTS (SELECT 1 FROM {kind} WHERE {others})",
        f"{unaside};",
        f"{aside}{others};",
    )


def _append_only(kind: str, said: str, whose: str, others: str) -> Iterator[str]:
    kept = " AND ".join(f'OLD."{name}" IS NEW."{name}"' for name in others.split())
    forgotten = f'{whose} AND NEW."{said}" IS NULL AND {kept}'
    refuse = f"SELECT RAISE(ABORT, '{NOT_ERASED}');"
    yield _trigger(kind, "update", f"BEFORE UPDATE ON {kind} WHEN NOT ({forgotten})", refuse)
    yield _trigger(kind, "delete", f"BEFORE DELETE ON {kind}", refuse)
    taken = f"SELECT 1 FROM {kind} WHERE number = NEW.number"
    yield _trigger(kind, "insert", f"BEFORE INSERT ON {kind} WHEN EXISTS ({taken})", refuse)


def _trigger(kind: str, name: str, when: str, *body: str) -> str:
    return f"CREATE TRIGGER tr_{kind}_{name}_history {when}\nBEGIN\n" + "\n".join(body) + "\nEND"


def _added(kind: str) -> str:
    return f"{INTO} VALUES ({NOW}, '{kind}', NEW.id, 0, 'A', NULL);"


def _image(columns: list[str], row: str) -> str:
    parts = " ||\n".join(
        f'CASE WHEN {row}."{name}" IS NOT NULL '
        f"THEN ',\"{name}\":' || json_quote({row}.\"{name}\") ELSE '' END"
        for name in columns
    )
    return f"'{{' || substr({parts}, 2) || '}}'"


def _replaced(kind: str, or_same: str = "") -> str:
    gone = f"NOT EXISTS (SELECT 1 FROM {kind} WHERE id = record)"
    return (
        f"{INTO} SELECT {NOW}, kind, record, revision, 'D', \"fields\" FROM history_replaced "
        f"WHERE kind = '{kind}' AND ({or_same}{gone});\n"
        f"DELETE FROM history_replaced WHERE kind = '{kind}';"
    )


def _is_uuid(table: str, column: str) -> sa.CheckConstraint:
    return sa.CheckConstraint(
        f'length("{column}") = 32 AND "{column}" NOT GLOB \'*[^0-9a-f]*\'',
        name=op.f(f"ck_{table}_{column}_is_uuid"),
    )


def _is_integer(table: str, column: str) -> sa.CheckConstraint:
    return sa.CheckConstraint(
        f"typeof(\"{column}\") = 'integer'", name=op.f(f"ck_{table}_{column}_is_integer")
    )


def _on_sqlite(*rules: sa.CheckConstraint) -> tuple[sa.CheckConstraint, ...]:
    """Rules that only SQLite needs, which stores anything in any column."""
    return rules if op.get_bind().dialect.name == "sqlite" else ()
