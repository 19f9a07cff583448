"""Frozen reports, which never change, and named selections.

Revision ID: 0002
Revises: 0001
"""

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None

NEVER_CHANGES = "a frozen report is never changed, replaced or deleted"
TRIGGERS = {
    "update": "BEFORE UPDATE ON frozen_report",
    "delete": "BEFORE DELETE ON frozen_report",
    "insert": (
        "BEFORE INSERT ON frozen_report WHEN EXISTS (SELECT 1 FROM frozen_report "
        "WHERE id = NEW.id OR name = NEW.name OR rowid = NEW.rowid)"
    ),
}


def upgrade() -> None:
    op.create_table(
        "selection",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("revision", sa.Integer(), nullable=False),
        sa.Column("name", sa.String(500), nullable=False),
        sa.Column("parameters", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_selection")),
        sa.UniqueConstraint("name", name=op.f("uq_selection_name")),
        sa.CheckConstraint("trim(name) <> ''", name=op.f("ck_selection_name_not_empty")),
        *_on_sqlite(
            sa.CheckConstraint(
                'length("id") = 32 AND "id" NOT GLOB \'*[^0-9a-f]*\'',
                name=op.f("ck_selection_id_is_uuid"),
            ),
            sa.CheckConstraint(
                "typeof(\"revision\") = 'integer'", name=op.f("ck_selection_revision_is_integer")
            ),
            sa.CheckConstraint(
                "typeof(\"name\") = 'text'", name=op.f("ck_selection_name_is_string")
            ),
            sa.CheckConstraint(
                "typeof(\"parameters\") = 'text'", name=op.f("ck_selection_parameters_is_text")
            ),
        ),
    )
    op.create_table(
        "frozen_report",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("revision", sa.Integer(), nullable=False),
        sa.Column("name", sa.String(500), nullable=False),
        sa.Column("project_code", sa.String(500), nullable=False),
        sa.Column("as_of", sa.Date(), nullable=False),
        sa.Column("finalised_at", sa.DateTime(), nullable=False),
        sa.Column("definitions_version", sa.String(20), nullable=False),
        sa.Column("parameters", sa.Text(), nullable=False),
        sa.Column("content", sa.LargeBinary(), nullable=False),
        sa.Column("sha256", sa.String(64), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_frozen_report")),
        sa.UniqueConstraint("name", name=op.f("uq_frozen_report_name")),
        sa.CheckConstraint("trim(name) <> ''", name=op.f("ck_frozen_report_name_not_empty")),
        sa.CheckConstraint("length(sha256) = 64", name=op.f("ck_frozen_report_sha256_whole")),
        *_on_sqlite(
            sa.CheckConstraint(
                'length("id") = 32 AND "id" NOT GLOB \'*[^0-9a-f]*\'',
                name=op.f("ck_frozen_report_id_is_uuid"),
            ),
            sa.CheckConstraint(
                "typeof(\"revision\") = 'integer'",
                name=op.f("ck_frozen_report_revision_is_integer"),
            ),
            *(
                sa.CheckConstraint(
                    f"typeof(\"{name}\") = 'text'", name=op.f(f"ck_frozen_report_{name}_is_{kind}")
                )
                for name, kind in (
                    ("name", "string"),
                    ("project_code", "string"),
                    ("definitions_version", "string"),
                    ("parameters", "text"),
                    ("sha256", "string"),
                )
            ),
            sa.CheckConstraint(
                'date("as_of", \'+0 days\') IS "as_of"', name=op.f("ck_frozen_report_as_of_is_date")
            ),
            sa.CheckConstraint(
                'datetime("finalised_at") IS NOT NULL',
                name=op.f("ck_frozen_report_finalised_at_is_datetime"),
            ),
            sa.CheckConstraint(
                "typeof(\"content\") = 'blob'",
                name=op.f("ck_frozen_report_content_is_largebinary"),
            ),
        ),
    )
    if op.get_bind().dialect.name == "sqlite":
        for what, when in TRIGGERS.items():
            op.execute(
                f"CREATE TRIGGER tr_frozen_report_{what} {when} "
                f"BEGIN SELECT RAISE(ABORT, '{NEVER_CHANGES}'); END"
            )


def downgrade() -> None:
    op.drop_table("frozen_report")
    op.drop_table("selection")


def _on_sqlite(*rules: sa.CheckConstraint) -> tuple[sa.CheckConstraint, ...]:
    """Rules that only SQLite needs, which stores anything in any column."""
    return rules if op.get_bind().dialect.name == "sqlite" else ()
