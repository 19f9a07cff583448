"""The whole domain: people, trajectories, outcomes, and the programme around them.

Revision ID: 0001
Revises: none
"""

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "coach",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("revision", sa.Integer(), nullable=False),
        sa.Column("name", sa.String(500), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_coach")),
        sa.UniqueConstraint("name", name=op.f("uq_coach_name")),
        sa.CheckConstraint("trim(name) <> ''", name=op.f("ck_coach_name_not_empty")),
        *_on_sqlite(
            sa.CheckConstraint(
                'length("id") = 32 AND "id" NOT GLOB \'*[^0-9a-f]*\'',
                name=op.f("ck_coach_id_is_uuid"),
            ),
            sa.CheckConstraint(
                "typeof(\"revision\") = 'integer'", name=op.f("ck_coach_revision_is_integer")
            ),
            sa.CheckConstraint("typeof(\"name\") = 'text'", name=op.f("ck_coach_name_is_string")),
        ),
    )
    op.create_table(
        "company",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("revision", sa.Integer(), nullable=False),
        sa.Column("name", sa.String(500), nullable=False),
        sa.Column("name_key", sa.String(500), nullable=False),
        sa.Column("enterprise_number", sa.String(40), nullable=True),
        sa.Column("remark", sa.Text(), nullable=True),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_company")),
        sa.UniqueConstraint("enterprise_number", name=op.f("uq_company_enterprise_number")),
        sa.CheckConstraint("trim(name) <> ''", name=op.f("ck_company_name_not_empty")),
        sa.CheckConstraint(
            "trim(enterprise_number) <> ''", name=op.f("ck_company_enterprise_number_not_empty")
        ),
        *_on_sqlite(
            sa.CheckConstraint(
                'length("id") = 32 AND "id" NOT GLOB \'*[^0-9a-f]*\'',
                name=op.f("ck_company_id_is_uuid"),
            ),
            sa.CheckConstraint(
                "typeof(\"revision\") = 'integer'", name=op.f("ck_company_revision_is_integer")
            ),
            sa.CheckConstraint("typeof(\"name\") = 'text'", name=op.f("ck_company_name_is_string")),
            sa.CheckConstraint(
                "typeof(\"name_key\") = 'text'", name=op.f("ck_company_name_key_is_string")
            ),
            sa.CheckConstraint(
                '"enterprise_number" IS NULL OR (typeof("enterprise_number") = \'text\')',
                name=op.f("ck_company_enterprise_number_is_string"),
            ),
            sa.CheckConstraint(
                '"remark" IS NULL OR (typeof("remark") = \'text\')',
                name=op.f("ck_company_remark_is_text"),
            ),
        ),
    )
    op.create_index(op.f("ix_company_name_key"), "company", ["name_key"])
    op.create_index(
        op.f("uq_company_unnumbered"),
        "company",
        ["name_key"],
        unique=True,
        sqlite_where=sa.text("enterprise_number IS NULL"),
        postgresql_where=sa.text("enterprise_number IS NULL"),
    )
    op.create_table(
        "project",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("revision", sa.Integer(), nullable=False),
        sa.Column("code", sa.String(500), nullable=False),
        sa.Column("name", sa.String(500), nullable=False),
        sa.Column("period_from", sa.Date(), nullable=False),
        sa.Column("period_to", sa.Date(), nullable=False),
        sa.Column("funder", sa.String(500), nullable=True),
        sa.Column("file_number", sa.String(500), nullable=True),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_project")),
        sa.UniqueConstraint("code", name=op.f("uq_project_code")),
        sa.CheckConstraint("trim(code) <> ''", name=op.f("ck_project_code_not_empty")),
        sa.CheckConstraint("trim(name) <> ''", name=op.f("ck_project_name_not_empty")),
        sa.CheckConstraint(
            "period_to >= period_from", name=op.f("ck_project_period_to_not_before_period_from")
        ),
        *_on_sqlite(
            sa.CheckConstraint(
                'length("id") = 32 AND "id" NOT GLOB \'*[^0-9a-f]*\'',
                name=op.f("ck_project_id_is_uuid"),
            ),
            sa.CheckConstraint(
                "typeof(\"revision\") = 'integer'", name=op.f("ck_project_revision_is_integer")
            ),
            sa.CheckConstraint("typeof(\"code\") = 'text'", name=op.f("ck_project_code_is_string")),
            sa.CheckConstraint("typeof(\"name\") = 'text'", name=op.f("ck_project_name_is_string")),
            sa.CheckConstraint(
                'date("period_from", \'+0 days\') IS "period_from"',
                name=op.f("ck_project_period_from_is_date"),
            ),
            sa.CheckConstraint(
                'date("period_to", \'+0 days\') IS "period_to"',
                name=op.f("ck_project_period_to_is_date"),
            ),
            sa.CheckConstraint(
                '"funder" IS NULL OR (typeof("funder") = \'text\')',
                name=op.f("ck_project_funder_is_string"),
            ),
            sa.CheckConstraint(
                '"file_number" IS NULL OR (typeof("file_number") = \'text\')',
                name=op.f("ck_project_file_number_is_string"),
            ),
        ),
    )
    op.create_table(
        "action",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("revision", sa.Integer(), nullable=False),
        sa.Column("code", sa.String(500), nullable=False),
        sa.Column("project_id", sa.Uuid(), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("title", sa.String(500), nullable=False),
        sa.Column("target_group", sa.Text(), nullable=True),
        sa.Column("aim", sa.Text(), nullable=True),
        sa.Column("target_young_people", sa.Integer(), nullable=True),
        sa.Column("target_companies", sa.Integer(), nullable=True),
        sa.Column("target_mediators", sa.Integer(), nullable=True),
        sa.Column("target_mentors", sa.Integer(), nullable=True),
        sa.Column("budget_cents", sa.Integer(), nullable=True),
        sa.Column("remark", sa.Text(), nullable=True),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_action")),
        sa.UniqueConstraint("code", name=op.f("uq_action_code")),
        sa.ForeignKeyConstraint(
            ["project_id"], ["project.id"], name=op.f("fk_action_project_id"), ondelete="RESTRICT"
        ),
        sa.CheckConstraint("trim(code) <> ''", name=op.f("ck_action_code_not_empty")),
        sa.CheckConstraint("trim(title) <> ''", name=op.f("ck_action_title_not_empty")),
        sa.CheckConstraint("number >= 0", name=op.f("ck_action_number_not_negative")),
        sa.CheckConstraint(
            "target_young_people >= 0", name=op.f("ck_action_target_young_people_not_negative")
        ),
        sa.CheckConstraint(
            "target_companies >= 0", name=op.f("ck_action_target_companies_not_negative")
        ),
        sa.CheckConstraint(
            "target_mediators >= 0", name=op.f("ck_action_target_mediators_not_negative")
        ),
        sa.CheckConstraint(
            "target_mentors >= 0", name=op.f("ck_action_target_mentors_not_negative")
        ),
        sa.CheckConstraint("budget_cents >= 0", name=op.f("ck_action_budget_cents_not_negative")),
        *_on_sqlite(
            sa.CheckConstraint(
                'length("id") = 32 AND "id" NOT GLOB \'*[^0-9a-f]*\'',
                name=op.f("ck_action_id_is_uuid"),
            ),
            sa.CheckConstraint(
                "typeof(\"revision\") = 'integer'", name=op.f("ck_action_revision_is_integer")
            ),
            sa.CheckConstraint("typeof(\"code\") = 'text'", name=op.f("ck_action_code_is_string")),
            sa.CheckConstraint(
                'length("project_id") = 32 AND "project_id" NOT GLOB \'*[^0-9a-f]*\'',
                name=op.f("ck_action_project_id_is_uuid"),
            ),
            sa.CheckConstraint(
                "typeof(\"number\") = 'integer'", name=op.f("ck_action_number_is_integer")
            ),
            sa.CheckConstraint(
                "typeof(\"title\") = 'text'", name=op.f("ck_action_title_is_string")
            ),
            sa.CheckConstraint(
                '"target_group" IS NULL OR (typeof("target_group") = \'text\')',
                name=op.f("ck_action_target_group_is_text"),
            ),
            sa.CheckConstraint(
                '"aim" IS NULL OR (typeof("aim") = \'text\')', name=op.f("ck_action_aim_is_text")
            ),
            sa.CheckConstraint(
                '"target_young_people" IS NULL OR (typeof("target_young_people") = \'integer\')',
                name=op.f("ck_action_target_young_people_is_integer"),
            ),
            sa.CheckConstraint(
                '"target_companies" IS NULL OR (typeof("target_companies") = \'integer\')',
                name=op.f("ck_action_target_companies_is_integer"),
            ),
            sa.CheckConstraint(
                '"target_mediators" IS NULL OR (typeof("target_mediators") = \'integer\')',
                name=op.f("ck_action_target_mediators_is_integer"),
            ),
            sa.CheckConstraint(
                '"target_mentors" IS NULL OR (typeof("target_mentors") = \'integer\')',
                name=op.f("ck_action_target_mentors_is_integer"),
            ),
            sa.CheckConstraint(
                '"budget_cents" IS NULL OR (typeof("budget_cents") = \'integer\')',
                name=op.f("ck_action_budget_cents_is_integer"),
            ),
            sa.CheckConstraint(
                '"remark" IS NULL OR (typeof("remark") = \'text\')',
                name=op.f("ck_action_remark_is_text"),
            ),
        ),
    )
    op.create_index(op.f("ix_action_project_id"), "action", ["project_id"])
    op.create_table(
        "mentor",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("revision", sa.Integer(), nullable=False),
        sa.Column("name", sa.String(500), nullable=False),
        sa.Column("company_id", sa.Uuid(), nullable=True),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_mentor")),
        sa.ForeignKeyConstraint(
            ["company_id"], ["company.id"], name=op.f("fk_mentor_company_id"), ondelete="RESTRICT"
        ),
        sa.CheckConstraint("trim(name) <> ''", name=op.f("ck_mentor_name_not_empty")),
        *_on_sqlite(
            sa.CheckConstraint(
                'length("id") = 32 AND "id" NOT GLOB \'*[^0-9a-f]*\'',
                name=op.f("ck_mentor_id_is_uuid"),
            ),
            sa.CheckConstraint(
                "typeof(\"revision\") = 'integer'", name=op.f("ck_mentor_revision_is_integer")
            ),
            sa.CheckConstraint("typeof(\"name\") = 'text'", name=op.f("ck_mentor_name_is_string")),
            sa.CheckConstraint(
                '"company_id" IS NULL OR (length("company_id") = 32 AND "company_id" NOT GLOB \'*[^0-9a-f]*\')',
                name=op.f("ck_mentor_company_id_is_uuid"),
            ),
        ),
    )
    op.create_index(op.f("ix_mentor_company_id"), "mentor", ["company_id"])
    op.create_table(
        "person",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("revision", sa.Integer(), nullable=False),
        sa.Column("code", sa.String(500), nullable=False),
        sa.Column("first_name", sa.String(500), nullable=False),
        sa.Column("last_name", sa.String(500), nullable=False),
        sa.Column("birth_date", sa.Date(), nullable=False),
        sa.Column("gender", sa.String(20), nullable=False),
        sa.Column("education", sa.String(20), nullable=False),
        sa.Column("phone", sa.String(500), nullable=True),
        sa.Column("email", sa.String(500), nullable=True),
        sa.Column("street", sa.String(500), nullable=True),
        sa.Column("postal_code", sa.String(500), nullable=True),
        sa.Column("municipality", sa.String(500), nullable=True),
        sa.Column("referrer", sa.String(500), nullable=True),
        sa.Column("coach_id", sa.Uuid(), nullable=True),
        sa.Column("registered_on", sa.Date(), nullable=True),
        sa.Column("excluded_on", sa.Date(), nullable=True),
        sa.Column("excluded_reason", sa.String(20), nullable=True),
        sa.Column("remark", sa.Text(), nullable=True),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_person")),
        sa.UniqueConstraint("code", name=op.f("uq_person_code")),
        sa.ForeignKeyConstraint(
            ["coach_id"], ["coach.id"], name=op.f("fk_person_coach_id"), ondelete="RESTRICT"
        ),
        sa.CheckConstraint("trim(code) <> ''", name=op.f("ck_person_code_not_empty")),
        sa.CheckConstraint("trim(first_name) <> ''", name=op.f("ck_person_first_name_not_empty")),
        sa.CheckConstraint("trim(last_name) <> ''", name=op.f("ck_person_last_name_not_empty")),
        sa.CheckConstraint(
            "registered_on >= birth_date",
            name=op.f("ck_person_registered_on_not_before_birth_date"),
        ),
        sa.CheckConstraint(
            "excluded_on >= birth_date", name=op.f("ck_person_excluded_on_not_before_birth_date")
        ),
        sa.CheckConstraint(
            "gender IN ('M', 'V', 'X', 'UNKNOWN')", name=op.f("ck_person_gender_known")
        ),
        sa.CheckConstraint(
            "education IN ('MAX_LSO', 'HSO', 'HO', 'UNKNOWN')",
            name=op.f("ck_person_education_known"),
        ),
        sa.CheckConstraint(
            "excluded_reason IN ('deceased', 'force_majeure')",
            name=op.f("ck_person_excluded_reason_known"),
        ),
        *_on_sqlite(
            sa.CheckConstraint(
                'length("id") = 32 AND "id" NOT GLOB \'*[^0-9a-f]*\'',
                name=op.f("ck_person_id_is_uuid"),
            ),
            sa.CheckConstraint(
                "typeof(\"revision\") = 'integer'", name=op.f("ck_person_revision_is_integer")
            ),
            sa.CheckConstraint("typeof(\"code\") = 'text'", name=op.f("ck_person_code_is_string")),
            sa.CheckConstraint(
                "typeof(\"first_name\") = 'text'", name=op.f("ck_person_first_name_is_string")
            ),
            sa.CheckConstraint(
                "typeof(\"last_name\") = 'text'", name=op.f("ck_person_last_name_is_string")
            ),
            sa.CheckConstraint(
                'date("birth_date", \'+0 days\') IS "birth_date"',
                name=op.f("ck_person_birth_date_is_date"),
            ),
            sa.CheckConstraint(
                '"phone" IS NULL OR (typeof("phone") = \'text\')',
                name=op.f("ck_person_phone_is_string"),
            ),
            sa.CheckConstraint(
                '"email" IS NULL OR (typeof("email") = \'text\')',
                name=op.f("ck_person_email_is_string"),
            ),
            sa.CheckConstraint(
                '"street" IS NULL OR (typeof("street") = \'text\')',
                name=op.f("ck_person_street_is_string"),
            ),
            sa.CheckConstraint(
                '"postal_code" IS NULL OR (typeof("postal_code") = \'text\')',
                name=op.f("ck_person_postal_code_is_string"),
            ),
            sa.CheckConstraint(
                '"municipality" IS NULL OR (typeof("municipality") = \'text\')',
                name=op.f("ck_person_municipality_is_string"),
            ),
            sa.CheckConstraint(
                '"referrer" IS NULL OR (typeof("referrer") = \'text\')',
                name=op.f("ck_person_referrer_is_string"),
            ),
            sa.CheckConstraint(
                '"coach_id" IS NULL OR (length("coach_id") = 32 AND "coach_id" NOT GLOB \'*[^0-9a-f]*\')',
                name=op.f("ck_person_coach_id_is_uuid"),
            ),
            sa.CheckConstraint(
                '"registered_on" IS NULL OR (date("registered_on", \'+0 days\') IS "registered_on")',
                name=op.f("ck_person_registered_on_is_date"),
            ),
            sa.CheckConstraint(
                '"excluded_on" IS NULL OR (date("excluded_on", \'+0 days\') IS "excluded_on")',
                name=op.f("ck_person_excluded_on_is_date"),
            ),
            sa.CheckConstraint(
                '"remark" IS NULL OR (typeof("remark") = \'text\')',
                name=op.f("ck_person_remark_is_text"),
            ),
        ),
    )
    op.create_index(op.f("ix_person_coach_id"), "person", ["coach_id"])
    op.create_index(op.f("ix_person_name"), "person", ["last_name", "first_name"])
    op.create_table(
        "trajectory",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("revision", sa.Integer(), nullable=False),
        sa.Column("code", sa.String(500), nullable=False),
        sa.Column("project_id", sa.Uuid(), nullable=False),
        sa.Column("name", sa.String(500), nullable=False),
        sa.Column("region", sa.String(500), nullable=True),
        sa.Column("training", sa.String(500), nullable=True),
        sa.Column("start", sa.Date(), nullable=False),
        sa.Column("training_end", sa.Date(), nullable=True),
        sa.Column("trajectory_end", sa.Date(), nullable=True),
        sa.Column("partner", sa.String(500), nullable=True),
        sa.Column("capacity", sa.Integer(), nullable=True),
        sa.Column("origin_yes", sa.Integer(), nullable=True),
        sa.Column("origin_no", sa.Integer(), nullable=True),
        sa.Column("origin_unknown", sa.Integer(), nullable=True),
        sa.Column("origin_source", sa.String(500), nullable=True),
        sa.Column("origin_counted_on", sa.Date(), nullable=True),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_trajectory")),
        sa.UniqueConstraint("code", name=op.f("uq_trajectory_code")),
        sa.ForeignKeyConstraint(
            ["project_id"],
            ["project.id"],
            name=op.f("fk_trajectory_project_id"),
            ondelete="RESTRICT",
        ),
        sa.CheckConstraint("trim(code) <> ''", name=op.f("ck_trajectory_code_not_empty")),
        sa.CheckConstraint("trim(name) <> ''", name=op.f("ck_trajectory_name_not_empty")),
        sa.CheckConstraint(
            "training_end >= start", name=op.f("ck_trajectory_training_end_not_before_start")
        ),
        sa.CheckConstraint(
            "trajectory_end >= start", name=op.f("ck_trajectory_trajectory_end_not_before_start")
        ),
        sa.CheckConstraint("capacity >= 0", name=op.f("ck_trajectory_capacity_not_negative")),
        sa.CheckConstraint("origin_yes >= 0", name=op.f("ck_trajectory_origin_yes_not_negative")),
        sa.CheckConstraint("origin_no >= 0", name=op.f("ck_trajectory_origin_no_not_negative")),
        sa.CheckConstraint(
            "origin_unknown >= 0", name=op.f("ck_trajectory_origin_unknown_not_negative")
        ),
        *_on_sqlite(
            sa.CheckConstraint(
                'length("id") = 32 AND "id" NOT GLOB \'*[^0-9a-f]*\'',
                name=op.f("ck_trajectory_id_is_uuid"),
            ),
            sa.CheckConstraint(
                "typeof(\"revision\") = 'integer'", name=op.f("ck_trajectory_revision_is_integer")
            ),
            sa.CheckConstraint(
                "typeof(\"code\") = 'text'", name=op.f("ck_trajectory_code_is_string")
            ),
            sa.CheckConstraint(
                'length("project_id") = 32 AND "project_id" NOT GLOB \'*[^0-9a-f]*\'',
                name=op.f("ck_trajectory_project_id_is_uuid"),
            ),
            sa.CheckConstraint(
                "typeof(\"name\") = 'text'", name=op.f("ck_trajectory_name_is_string")
            ),
            sa.CheckConstraint(
                '"region" IS NULL OR (typeof("region") = \'text\')',
                name=op.f("ck_trajectory_region_is_string"),
            ),
            sa.CheckConstraint(
                '"training" IS NULL OR (typeof("training") = \'text\')',
                name=op.f("ck_trajectory_training_is_string"),
            ),
            sa.CheckConstraint(
                'date("start", \'+0 days\') IS "start"', name=op.f("ck_trajectory_start_is_date")
            ),
            sa.CheckConstraint(
                '"training_end" IS NULL OR (date("training_end", \'+0 days\') IS "training_end")',
                name=op.f("ck_trajectory_training_end_is_date"),
            ),
            sa.CheckConstraint(
                '"trajectory_end" IS NULL OR (date("trajectory_end", \'+0 days\') IS "trajectory_end")',
                name=op.f("ck_trajectory_trajectory_end_is_date"),
            ),
            sa.CheckConstraint(
                '"partner" IS NULL OR (typeof("partner") = \'text\')',
                name=op.f("ck_trajectory_partner_is_string"),
            ),
            sa.CheckConstraint(
                '"capacity" IS NULL OR (typeof("capacity") = \'integer\')',
                name=op.f("ck_trajectory_capacity_is_integer"),
            ),
            sa.CheckConstraint(
                '"origin_yes" IS NULL OR (typeof("origin_yes") = \'integer\')',
                name=op.f("ck_trajectory_origin_yes_is_integer"),
            ),
            sa.CheckConstraint(
                '"origin_no" IS NULL OR (typeof("origin_no") = \'integer\')',
                name=op.f("ck_trajectory_origin_no_is_integer"),
            ),
            sa.CheckConstraint(
                '"origin_unknown" IS NULL OR (typeof("origin_unknown") = \'integer\')',
                name=op.f("ck_trajectory_origin_unknown_is_integer"),
            ),
            sa.CheckConstraint(
                '"origin_source" IS NULL OR (typeof("origin_source") = \'text\')',
                name=op.f("ck_trajectory_origin_source_is_string"),
            ),
            sa.CheckConstraint(
                '"origin_counted_on" IS NULL OR (date("origin_counted_on", \'+0 days\') IS "origin_counted_on")',
                name=op.f("ck_trajectory_origin_counted_on_is_date"),
            ),
        ),
    )
    op.create_index(op.f("ix_trajectory_project_id"), "trajectory", ["project_id"])
    op.create_table(
        "activity",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("revision", sa.Integer(), nullable=False),
        sa.Column("action_id", sa.Uuid(), nullable=False),
        sa.Column("held_on", sa.Date(), nullable=False),
        sa.Column("title", sa.String(500), nullable=False),
        sa.Column("kind", sa.String(500), nullable=True),
        sa.Column("reach_young_people", sa.Integer(), nullable=True),
        sa.Column("reach_companies", sa.Integer(), nullable=True),
        sa.Column("reach_mediators", sa.Integer(), nullable=True),
        sa.Column("reach_mentors", sa.Integer(), nullable=True),
        sa.Column("remark", sa.Text(), nullable=True),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_activity")),
        sa.ForeignKeyConstraint(
            ["action_id"], ["action.id"], name=op.f("fk_activity_action_id"), ondelete="RESTRICT"
        ),
        sa.CheckConstraint("trim(title) <> ''", name=op.f("ck_activity_title_not_empty")),
        sa.CheckConstraint(
            "reach_young_people >= 0", name=op.f("ck_activity_reach_young_people_not_negative")
        ),
        sa.CheckConstraint(
            "reach_companies >= 0", name=op.f("ck_activity_reach_companies_not_negative")
        ),
        sa.CheckConstraint(
            "reach_mediators >= 0", name=op.f("ck_activity_reach_mediators_not_negative")
        ),
        sa.CheckConstraint(
            "reach_mentors >= 0", name=op.f("ck_activity_reach_mentors_not_negative")
        ),
        *_on_sqlite(
            sa.CheckConstraint(
                'length("id") = 32 AND "id" NOT GLOB \'*[^0-9a-f]*\'',
                name=op.f("ck_activity_id_is_uuid"),
            ),
            sa.CheckConstraint(
                "typeof(\"revision\") = 'integer'", name=op.f("ck_activity_revision_is_integer")
            ),
            sa.CheckConstraint(
                'length("action_id") = 32 AND "action_id" NOT GLOB \'*[^0-9a-f]*\'',
                name=op.f("ck_activity_action_id_is_uuid"),
            ),
            sa.CheckConstraint(
                'date("held_on", \'+0 days\') IS "held_on"',
                name=op.f("ck_activity_held_on_is_date"),
            ),
            sa.CheckConstraint(
                "typeof(\"title\") = 'text'", name=op.f("ck_activity_title_is_string")
            ),
            sa.CheckConstraint(
                '"kind" IS NULL OR (typeof("kind") = \'text\')',
                name=op.f("ck_activity_kind_is_string"),
            ),
            sa.CheckConstraint(
                '"reach_young_people" IS NULL OR (typeof("reach_young_people") = \'integer\')',
                name=op.f("ck_activity_reach_young_people_is_integer"),
            ),
            sa.CheckConstraint(
                '"reach_companies" IS NULL OR (typeof("reach_companies") = \'integer\')',
                name=op.f("ck_activity_reach_companies_is_integer"),
            ),
            sa.CheckConstraint(
                '"reach_mediators" IS NULL OR (typeof("reach_mediators") = \'integer\')',
                name=op.f("ck_activity_reach_mediators_is_integer"),
            ),
            sa.CheckConstraint(
                '"reach_mentors" IS NULL OR (typeof("reach_mentors") = \'integer\')',
                name=op.f("ck_activity_reach_mentors_is_integer"),
            ),
            sa.CheckConstraint(
                '"remark" IS NULL OR (typeof("remark") = \'text\')',
                name=op.f("ck_activity_remark_is_text"),
            ),
        ),
    )
    op.create_index(op.f("ix_activity_action_id"), "activity", ["action_id"])
    op.create_table(
        "enrolment",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("revision", sa.Integer(), nullable=False),
        sa.Column("code", sa.String(500), nullable=False),
        sa.Column("person_id", sa.Uuid(), nullable=False),
        sa.Column("trajectory_id", sa.Uuid(), nullable=False),
        sa.Column("start", sa.Date(), nullable=False),
        sa.Column("training_end", sa.Date(), nullable=True),
        sa.Column("outcome", sa.String(20), nullable=False),
        sa.Column("last_day", sa.Date(), nullable=True),
        sa.Column("dropout_reason", sa.String(500), nullable=True),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_enrolment")),
        sa.UniqueConstraint("code", name=op.f("uq_enrolment_code")),
        sa.ForeignKeyConstraint(
            ["person_id"], ["person.id"], name=op.f("fk_enrolment_person_id"), ondelete="RESTRICT"
        ),
        sa.ForeignKeyConstraint(
            ["trajectory_id"],
            ["trajectory.id"],
            name=op.f("fk_enrolment_trajectory_id"),
            ondelete="RESTRICT",
        ),
        sa.CheckConstraint("trim(code) <> ''", name=op.f("ck_enrolment_code_not_empty")),
        sa.CheckConstraint(
            "training_end >= start", name=op.f("ck_enrolment_training_end_not_before_start")
        ),
        sa.CheckConstraint(
            "last_day >= start", name=op.f("ck_enrolment_last_day_not_before_start")
        ),
        sa.CheckConstraint(
            "outcome IN ('active', 'completed', 'dropped_out')",
            name=op.f("ck_enrolment_outcome_known"),
        ),
        *_on_sqlite(
            sa.CheckConstraint(
                'length("id") = 32 AND "id" NOT GLOB \'*[^0-9a-f]*\'',
                name=op.f("ck_enrolment_id_is_uuid"),
            ),
            sa.CheckConstraint(
                "typeof(\"revision\") = 'integer'", name=op.f("ck_enrolment_revision_is_integer")
            ),
            sa.CheckConstraint(
                "typeof(\"code\") = 'text'", name=op.f("ck_enrolment_code_is_string")
            ),
            sa.CheckConstraint(
                'length("person_id") = 32 AND "person_id" NOT GLOB \'*[^0-9a-f]*\'',
                name=op.f("ck_enrolment_person_id_is_uuid"),
            ),
            sa.CheckConstraint(
                'length("trajectory_id") = 32 AND "trajectory_id" NOT GLOB \'*[^0-9a-f]*\'',
                name=op.f("ck_enrolment_trajectory_id_is_uuid"),
            ),
            sa.CheckConstraint(
                'date("start", \'+0 days\') IS "start"', name=op.f("ck_enrolment_start_is_date")
            ),
            sa.CheckConstraint(
                '"training_end" IS NULL OR (date("training_end", \'+0 days\') IS "training_end")',
                name=op.f("ck_enrolment_training_end_is_date"),
            ),
            sa.CheckConstraint(
                '"last_day" IS NULL OR (date("last_day", \'+0 days\') IS "last_day")',
                name=op.f("ck_enrolment_last_day_is_date"),
            ),
            sa.CheckConstraint(
                '"dropout_reason" IS NULL OR (typeof("dropout_reason") = \'text\')',
                name=op.f("ck_enrolment_dropout_reason_is_string"),
            ),
        ),
    )
    op.create_index(op.f("ix_enrolment_person_id"), "enrolment", ["person_id"])
    op.create_index(op.f("ix_enrolment_trajectory_id"), "enrolment", ["trajectory_id"])
    op.create_table(
        "expense",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("revision", sa.Integer(), nullable=False),
        sa.Column("project_id", sa.Uuid(), nullable=False),
        sa.Column("action_id", sa.Uuid(), nullable=True),
        sa.Column("spent_on", sa.Date(), nullable=False),
        sa.Column("amount_cents", sa.Integer(), nullable=False),
        sa.Column("heading", sa.String(500), nullable=False),
        sa.Column("description", sa.Text(), nullable=True),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_expense")),
        sa.ForeignKeyConstraint(
            ["project_id"], ["project.id"], name=op.f("fk_expense_project_id"), ondelete="RESTRICT"
        ),
        sa.ForeignKeyConstraint(
            ["action_id"], ["action.id"], name=op.f("fk_expense_action_id"), ondelete="RESTRICT"
        ),
        sa.CheckConstraint("trim(heading) <> ''", name=op.f("ck_expense_heading_not_empty")),
        *_on_sqlite(
            sa.CheckConstraint(
                'length("id") = 32 AND "id" NOT GLOB \'*[^0-9a-f]*\'',
                name=op.f("ck_expense_id_is_uuid"),
            ),
            sa.CheckConstraint(
                "typeof(\"revision\") = 'integer'", name=op.f("ck_expense_revision_is_integer")
            ),
            sa.CheckConstraint(
                'length("project_id") = 32 AND "project_id" NOT GLOB \'*[^0-9a-f]*\'',
                name=op.f("ck_expense_project_id_is_uuid"),
            ),
            sa.CheckConstraint(
                '"action_id" IS NULL OR (length("action_id") = 32 AND "action_id" NOT GLOB \'*[^0-9a-f]*\')',
                name=op.f("ck_expense_action_id_is_uuid"),
            ),
            sa.CheckConstraint(
                'date("spent_on", \'+0 days\') IS "spent_on"',
                name=op.f("ck_expense_spent_on_is_date"),
            ),
            sa.CheckConstraint(
                "typeof(\"amount_cents\") = 'integer'",
                name=op.f("ck_expense_amount_cents_is_integer"),
            ),
            sa.CheckConstraint(
                "typeof(\"heading\") = 'text'", name=op.f("ck_expense_heading_is_string")
            ),
            sa.CheckConstraint(
                '"description" IS NULL OR (typeof("description") = \'text\')',
                name=op.f("ck_expense_description_is_text"),
            ),
        ),
    )
    op.create_index(op.f("ix_expense_action_id"), "expense", ["action_id"])
    op.create_index(op.f("ix_expense_project_id"), "expense", ["project_id"])
    op.create_table(
        "job_spell",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("revision", sa.Integer(), nullable=False),
        sa.Column("person_id", sa.Uuid(), nullable=False),
        sa.Column("company_id", sa.Uuid(), nullable=False),
        sa.Column("job_title", sa.String(500), nullable=True),
        sa.Column("contract", sa.String(20), nullable=False),
        sa.Column("plastics_sector", sa.Boolean(), nullable=True),
        sa.Column("start", sa.Date(), nullable=False),
        sa.Column("end", sa.Date(), nullable=True),
        sa.Column("last_confirmed_on", sa.Date(), nullable=True),
        sa.Column("end_reason", sa.String(500), nullable=True),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_job_spell")),
        sa.ForeignKeyConstraint(
            ["person_id"], ["person.id"], name=op.f("fk_job_spell_person_id"), ondelete="RESTRICT"
        ),
        sa.ForeignKeyConstraint(
            ["company_id"],
            ["company.id"],
            name=op.f("fk_job_spell_company_id"),
            ondelete="RESTRICT",
        ),
        sa.CheckConstraint('"end" >= start', name=op.f("ck_job_spell_end_not_before_start")),
        sa.CheckConstraint(
            "last_confirmed_on >= start",
            name=op.f("ck_job_spell_last_confirmed_on_not_before_start"),
        ),
        sa.CheckConstraint(
            "contract IN ('permanent', 'fixed_term', 'temporary_agency', 'growth_job', 'self_employed', 'student_job')",
            name=op.f("ck_job_spell_contract_known"),
        ),
        *_on_sqlite(
            sa.CheckConstraint(
                'length("id") = 32 AND "id" NOT GLOB \'*[^0-9a-f]*\'',
                name=op.f("ck_job_spell_id_is_uuid"),
            ),
            sa.CheckConstraint(
                "typeof(\"revision\") = 'integer'", name=op.f("ck_job_spell_revision_is_integer")
            ),
            sa.CheckConstraint(
                'length("person_id") = 32 AND "person_id" NOT GLOB \'*[^0-9a-f]*\'',
                name=op.f("ck_job_spell_person_id_is_uuid"),
            ),
            sa.CheckConstraint(
                'length("company_id") = 32 AND "company_id" NOT GLOB \'*[^0-9a-f]*\'',
                name=op.f("ck_job_spell_company_id_is_uuid"),
            ),
            sa.CheckConstraint(
                '"job_title" IS NULL OR (typeof("job_title") = \'text\')',
                name=op.f("ck_job_spell_job_title_is_string"),
            ),
            sa.CheckConstraint(
                '"plastics_sector" IS NULL OR ("plastics_sector" IN (0, 1))',
                name=op.f("ck_job_spell_plastics_sector_is_boolean"),
            ),
            sa.CheckConstraint(
                'date("start", \'+0 days\') IS "start"', name=op.f("ck_job_spell_start_is_date")
            ),
            sa.CheckConstraint(
                '"end" IS NULL OR (date("end", \'+0 days\') IS "end")',
                name=op.f("ck_job_spell_end_is_date"),
            ),
            sa.CheckConstraint(
                '"last_confirmed_on" IS NULL OR (date("last_confirmed_on", \'+0 days\') IS "last_confirmed_on")',
                name=op.f("ck_job_spell_last_confirmed_on_is_date"),
            ),
            sa.CheckConstraint(
                '"end_reason" IS NULL OR (typeof("end_reason") = \'text\')',
                name=op.f("ck_job_spell_end_reason_is_string"),
            ),
        ),
    )
    op.create_index(op.f("ix_job_spell_company_id"), "job_spell", ["company_id"])
    op.create_index(op.f("ix_job_spell_person_id"), "job_spell", ["person_id"])
    op.create_table(
        "note",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("revision", sa.Integer(), nullable=False),
        sa.Column("person_id", sa.Uuid(), nullable=False),
        sa.Column("written_on", sa.Date(), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("recorded_at", sa.DateTime(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_note")),
        sa.ForeignKeyConstraint(
            ["person_id"], ["person.id"], name=op.f("fk_note_person_id"), ondelete="RESTRICT"
        ),
        sa.CheckConstraint("trim(text) <> ''", name=op.f("ck_note_text_not_empty")),
        *_on_sqlite(
            sa.CheckConstraint(
                'length("id") = 32 AND "id" NOT GLOB \'*[^0-9a-f]*\'',
                name=op.f("ck_note_id_is_uuid"),
            ),
            sa.CheckConstraint(
                "typeof(\"revision\") = 'integer'", name=op.f("ck_note_revision_is_integer")
            ),
            sa.CheckConstraint(
                'length("person_id") = 32 AND "person_id" NOT GLOB \'*[^0-9a-f]*\'',
                name=op.f("ck_note_person_id_is_uuid"),
            ),
            sa.CheckConstraint(
                'date("written_on", \'+0 days\') IS "written_on"',
                name=op.f("ck_note_written_on_is_date"),
            ),
            sa.CheckConstraint("typeof(\"text\") = 'text'", name=op.f("ck_note_text_is_text")),
            sa.CheckConstraint(
                'datetime("recorded_at") IS NOT NULL', name=op.f("ck_note_recorded_at_is_datetime")
            ),
        ),
    )
    op.create_index(op.f("ix_note_person_id"), "note", ["person_id"])
    op.create_table(
        "follow_up",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("revision", sa.Integer(), nullable=False),
        sa.Column("enrolment_id", sa.Uuid(), nullable=False),
        sa.Column("milestone", sa.String(20), nullable=False),
        sa.Column("contacted_on", sa.Date(), nullable=False),
        sa.Column("channel", sa.String(20), nullable=True),
        sa.Column("answer", sa.String(20), nullable=False),
        sa.Column("remark", sa.Text(), nullable=True),
        sa.Column("recorded_at", sa.DateTime(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_follow_up")),
        sa.ForeignKeyConstraint(
            ["enrolment_id"],
            ["enrolment.id"],
            name=op.f("fk_follow_up_enrolment_id"),
            ondelete="RESTRICT",
        ),
        sa.CheckConstraint("milestone IN ('3', '12')", name=op.f("ck_follow_up_milestone_known")),
        sa.CheckConstraint(
            "channel IN ('phone', 'email', 'visit', 'online', 'document')",
            name=op.f("ck_follow_up_channel_known"),
        ),
        sa.CheckConstraint(
            "answer IN ('employed', 'jobseeker', 'education', 'ibo', 'internship', 'inactive', 'no_contact', 'refused')",
            name=op.f("ck_follow_up_answer_known"),
        ),
        *_on_sqlite(
            sa.CheckConstraint(
                'length("id") = 32 AND "id" NOT GLOB \'*[^0-9a-f]*\'',
                name=op.f("ck_follow_up_id_is_uuid"),
            ),
            sa.CheckConstraint(
                "typeof(\"revision\") = 'integer'", name=op.f("ck_follow_up_revision_is_integer")
            ),
            sa.CheckConstraint(
                'length("enrolment_id") = 32 AND "enrolment_id" NOT GLOB \'*[^0-9a-f]*\'',
                name=op.f("ck_follow_up_enrolment_id_is_uuid"),
            ),
            sa.CheckConstraint(
                'date("contacted_on", \'+0 days\') IS "contacted_on"',
                name=op.f("ck_follow_up_contacted_on_is_date"),
            ),
            sa.CheckConstraint(
                '"remark" IS NULL OR (typeof("remark") = \'text\')',
                name=op.f("ck_follow_up_remark_is_text"),
            ),
            sa.CheckConstraint(
                'datetime("recorded_at") IS NOT NULL',
                name=op.f("ck_follow_up_recorded_at_is_datetime"),
            ),
        ),
    )
    op.create_index(op.f("ix_follow_up_enrolment_id"), "follow_up", ["enrolment_id"])
    op.create_table(
        "internship",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("revision", sa.Integer(), nullable=False),
        sa.Column("enrolment_id", sa.Uuid(), nullable=False),
        sa.Column("kind", sa.String(20), nullable=False),
        sa.Column("company_id", sa.Uuid(), nullable=True),
        sa.Column("mentor_id", sa.Uuid(), nullable=True),
        sa.Column("start", sa.Date(), nullable=False),
        sa.Column("end", sa.Date(), nullable=True),
        sa.Column("outcome", sa.String(20), nullable=True),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_internship")),
        sa.ForeignKeyConstraint(
            ["enrolment_id"],
            ["enrolment.id"],
            name=op.f("fk_internship_enrolment_id"),
            ondelete="RESTRICT",
        ),
        sa.ForeignKeyConstraint(
            ["company_id"],
            ["company.id"],
            name=op.f("fk_internship_company_id"),
            ondelete="RESTRICT",
        ),
        sa.ForeignKeyConstraint(
            ["mentor_id"], ["mentor.id"], name=op.f("fk_internship_mentor_id"), ondelete="RESTRICT"
        ),
        sa.CheckConstraint('"end" >= start', name=op.f("ck_internship_end_not_before_start")),
        sa.CheckConstraint(
            "kind IN ('stage', 'workplace_track', 'ibo')", name=op.f("ck_internship_kind_known")
        ),
        sa.CheckConstraint(
            "outcome IN ('ongoing', 'completed', 'dropped_out', 'hired')",
            name=op.f("ck_internship_outcome_known"),
        ),
        *_on_sqlite(
            sa.CheckConstraint(
                'length("id") = 32 AND "id" NOT GLOB \'*[^0-9a-f]*\'',
                name=op.f("ck_internship_id_is_uuid"),
            ),
            sa.CheckConstraint(
                "typeof(\"revision\") = 'integer'", name=op.f("ck_internship_revision_is_integer")
            ),
            sa.CheckConstraint(
                'length("enrolment_id") = 32 AND "enrolment_id" NOT GLOB \'*[^0-9a-f]*\'',
                name=op.f("ck_internship_enrolment_id_is_uuid"),
            ),
            sa.CheckConstraint(
                '"company_id" IS NULL OR (length("company_id") = 32 AND "company_id" NOT GLOB \'*[^0-9a-f]*\')',
                name=op.f("ck_internship_company_id_is_uuid"),
            ),
            sa.CheckConstraint(
                '"mentor_id" IS NULL OR (length("mentor_id") = 32 AND "mentor_id" NOT GLOB \'*[^0-9a-f]*\')',
                name=op.f("ck_internship_mentor_id_is_uuid"),
            ),
            sa.CheckConstraint(
                'date("start", \'+0 days\') IS "start"', name=op.f("ck_internship_start_is_date")
            ),
            sa.CheckConstraint(
                '"end" IS NULL OR (date("end", \'+0 days\') IS "end")',
                name=op.f("ck_internship_end_is_date"),
            ),
        ),
    )
    op.create_index(op.f("ix_internship_company_id"), "internship", ["company_id"])
    op.create_index(op.f("ix_internship_enrolment_id"), "internship", ["enrolment_id"])
    op.create_index(op.f("ix_internship_mentor_id"), "internship", ["mentor_id"])


def downgrade() -> None:
    for table in (
        "internship",
        "follow_up",
        "note",
        "job_spell",
        "expense",
        "enrolment",
        "activity",
        "trajectory",
        "person",
        "mentor",
        "action",
        "project",
        "company",
        "coach",
    ):
        op.drop_table(table)


def _on_sqlite(*rules: sa.CheckConstraint) -> tuple[sa.CheckConstraint, ...]:
    """Rules that only SQLite needs, which stores anything in any column."""
    return rules if op.get_bind().dialect.name == "sqlite" else ()
