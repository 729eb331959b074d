"""The first tables."""

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None


def upgrade() -> None:
    op.create_table(
        "council",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("kind", sa.String(length=30), nullable=False),
        sa.Column("parent_id", sa.Text(), nullable=True),
        sa.Column("leadership", sa.Text(), nullable=False),
        sa.Column("also_serves_as", sa.Text(), nullable=False),
        sa.Column("replaces_own", sa.Boolean(), nullable=False),
        sa.Column("secretariat", sa.String(length=30), nullable=False),
        sa.Column("is_open", sa.Boolean(), nullable=False),
        sa.Column("meetings_per_year", sa.Integer(), nullable=False),
        sa.Column("notice_days", sa.Integer(), nullable=False),
        sa.Column("minutes_days", sa.Integer(), nullable=False),
        sa.Column("weekday", sa.Integer(), nullable=True),
        sa.Column("start", sa.Time(), nullable=True),
        sa.Column("end", sa.Time(), nullable=True),
        sa.Column("place", sa.Text(), nullable=False),
        sa.Column("ended_on", sa.Date(), nullable=True),
        sa.Column("revision", sa.Integer(), nullable=False),
        sa.Column("changed_at", sa.Text(), nullable=False),
        sa.Column("changed_by", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(["parent_id"], ["council.id"], name=op.f("fk_council_parent_id_council")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_council")),
    )
    op.create_index(op.f("ix_council_parent_id"), "council", ["parent_id"], unique=False)
    op.create_table(
        "draft",
        sa.Column("key", sa.Text(), nullable=False),
        sa.Column("body", sa.Text(), nullable=False),
        sa.Column("saved_at", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("key", name=op.f("pk_draft")),
    )
    op.create_table(
        "municipality",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("number", sa.Text(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("area", sa.Text(), nullable=False),
        sa.Column("form", sa.Text(), nullable=False),
        sa.Column("sami_name", sa.Text(), nullable=False),
        sa.Column("kven_name", sa.Text(), nullable=False),
        sa.Column("county", sa.Text(), nullable=False),
        sa.Column("police_district", sa.Text(), nullable=False),
        sa.Column("station_district", sa.Text(), nullable=False),
        sa.Column("language_form", sa.String(length=30), nullable=False),
        sa.Column("in_sami_area", sa.Boolean(), nullable=False),
        sa.Column("population", sa.Integer(), nullable=True),
        sa.Column("assigned_from", sa.Date(), nullable=True),
        sa.Column("assigned_to", sa.Date(), nullable=True),
        sa.Column("approval_reference", sa.Text(), nullable=False),
        sa.Column("approved_on", sa.Date(), nullable=True),
        sa.Column("revision", sa.Integer(), nullable=False),
        sa.Column("changed_at", sa.Text(), nullable=False),
        sa.Column("changed_by", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_municipality")),
    )
    op.create_table(
        "organisation",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("resources", sa.Text(), nullable=False),
        sa.Column("revision", sa.Integer(), nullable=False),
        sa.Column("changed_at", sa.Text(), nullable=False),
        sa.Column("changed_by", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_organisation")),
    )
    op.create_table(
        "tombstone",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("revision", sa.Integer(), nullable=False),
        sa.Column("removed_at", sa.Text(), nullable=False),
        sa.Column("removed_by", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_tombstone")),
    )
    op.create_table(
        "case_series",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("council_id", sa.Text(), nullable=False),
        sa.Column("year", sa.Integer(), nullable=False),
        sa.Column("last_number", sa.Integer(), nullable=False),
        sa.Column("revision", sa.Integer(), nullable=False),
        sa.Column("changed_at", sa.Text(), nullable=False),
        sa.Column("changed_by", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(["council_id"], ["council.id"], name=op.f("fk_case_series_council_id_council")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_case_series")),
    )
    op.create_index(op.f("ix_case_series_council_id"), "case_series", ["council_id"], unique=False)
    op.create_index("ix_case_series_council_year", "case_series", ["council_id", "year"], unique=True)
    op.create_table(
        "contact",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("title", sa.Text(), nullable=False),
        sa.Column("side", sa.String(length=30), nullable=False),
        sa.Column("organisation_id", sa.Text(), nullable=True),
        sa.Column("email", sa.Text(), nullable=False),
        sa.Column("phone", sa.Text(), nullable=False),
        sa.Column("decision_level", sa.Text(), nullable=False),
        sa.Column("predecessor_id", sa.Text(), nullable=True),
        sa.Column("left_on", sa.Date(), nullable=True),
        sa.Column("confirmed_on", sa.Date(), nullable=True),
        sa.Column("revision", sa.Integer(), nullable=False),
        sa.Column("changed_at", sa.Text(), nullable=False),
        sa.Column("changed_by", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(
            ["organisation_id"], ["organisation.id"], name=op.f("fk_contact_organisation_id_organisation")
        ),
        sa.ForeignKeyConstraint(["predecessor_id"], ["contact.id"], name=op.f("fk_contact_predecessor_id_contact")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_contact")),
    )
    op.create_index(op.f("ix_contact_organisation_id"), "contact", ["organisation_id"], unique=False)
    op.create_index(op.f("ix_contact_predecessor_id"), "contact", ["predecessor_id"], unique=False)
    op.create_table(
        "council_municipality",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("council_id", sa.Text(), nullable=False),
        sa.Column("municipality_id", sa.Text(), nullable=False),
        sa.Column("revision", sa.Integer(), nullable=False),
        sa.Column("changed_at", sa.Text(), nullable=False),
        sa.Column("changed_by", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(
            ["council_id"], ["council.id"], name=op.f("fk_council_municipality_council_id_council")
        ),
        sa.ForeignKeyConstraint(
            ["municipality_id"], ["municipality.id"], name=op.f("fk_council_municipality_municipality_id_municipality")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_council_municipality")),
    )
    op.create_index(op.f("ix_council_municipality_council_id"), "council_municipality", ["council_id"], unique=False)
    op.create_index(
        op.f("ix_council_municipality_municipality_id"), "council_municipality", ["municipality_id"], unique=False
    )
    op.create_table(
        "evaluation",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("council_id", sa.Text(), nullable=False),
        sa.Column("year", sa.Integer(), nullable=False),
        sa.Column("done", sa.Text(), nullable=False),
        sa.Column("learned", sa.Text(), nullable=False),
        sa.Column("worked", sa.Text(), nullable=False),
        sa.Column("next_on", sa.Date(), nullable=True),
        sa.Column("revision", sa.Integer(), nullable=False),
        sa.Column("changed_at", sa.Text(), nullable=False),
        sa.Column("changed_by", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(["council_id"], ["council.id"], name=op.f("fk_evaluation_council_id_council")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_evaluation")),
    )
    op.create_index(op.f("ix_evaluation_council_id"), "evaluation", ["council_id"], unique=False)
    op.create_index("ix_evaluation_council_year", "evaluation", ["council_id", "year"], unique=True)
    op.create_table(
        "template_item",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("council_id", sa.Text(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("title", sa.Text(), nullable=False),
        sa.Column("fixed", sa.String(length=30), nullable=False),
        sa.Column("minutes", sa.Integer(), nullable=True),
        sa.Column("revision", sa.Integer(), nullable=False),
        sa.Column("changed_at", sa.Text(), nullable=False),
        sa.Column("changed_by", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(["council_id"], ["council.id"], name=op.f("fk_template_item_council_id_council")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_template_item")),
    )
    op.create_index(op.f("ix_template_item_council_id"), "template_item", ["council_id"], unique=False)
    op.create_table(
        "meeting",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("council_id", sa.Text(), nullable=False),
        sa.Column("day", sa.Date(), nullable=False),
        sa.Column("start", sa.Time(), nullable=False),
        sa.Column("end", sa.Time(), nullable=False),
        sa.Column("place", sa.Text(), nullable=False),
        sa.Column("information", sa.Text(), nullable=False),
        sa.Column("chair_id", sa.Text(), nullable=True),
        sa.Column("secretary_id", sa.Text(), nullable=True),
        sa.Column("language", sa.String(length=30), nullable=True),
        sa.Column("is_written_afterwards", sa.Boolean(), nullable=False),
        sa.Column("started_at", sa.Text(), nullable=True),
        sa.Column("ended_at", sa.Text(), nullable=True),
        sa.Column("locked_at", sa.Text(), nullable=True),
        sa.Column("next_meeting", sa.Text(), nullable=False),
        sa.Column("next_on", sa.Date(), nullable=True),
        sa.Column("next_start", sa.Time(), nullable=True),
        sa.Column("next_end", sa.Time(), nullable=True),
        sa.Column("next_place", sa.Text(), nullable=False),
        sa.Column("reviewed_in", sa.Text(), nullable=True),
        sa.Column("review_remarks", sa.Text(), nullable=False),
        sa.Column("revision", sa.Integer(), nullable=False),
        sa.Column("changed_at", sa.Text(), nullable=False),
        sa.Column("changed_by", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(["chair_id"], ["contact.id"], name=op.f("fk_meeting_chair_id_contact")),
        sa.ForeignKeyConstraint(["council_id"], ["council.id"], name=op.f("fk_meeting_council_id_council")),
        sa.ForeignKeyConstraint(["reviewed_in"], ["meeting.id"], name=op.f("fk_meeting_reviewed_in_meeting")),
        sa.ForeignKeyConstraint(["secretary_id"], ["contact.id"], name=op.f("fk_meeting_secretary_id_contact")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_meeting")),
    )
    op.create_index(op.f("ix_meeting_chair_id"), "meeting", ["chair_id"], unique=False)
    op.create_index(op.f("ix_meeting_council_id"), "meeting", ["council_id"], unique=False)
    op.create_index(op.f("ix_meeting_day"), "meeting", ["day"], unique=False)
    op.create_index(op.f("ix_meeting_reviewed_in"), "meeting", ["reviewed_in"], unique=False)
    op.create_index(op.f("ix_meeting_secretary_id"), "meeting", ["secretary_id"], unique=False)
    op.create_table(
        "membership",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("council_id", sa.Text(), nullable=False),
        sa.Column("contact_id", sa.Text(), nullable=False),
        sa.Column("role", sa.String(length=30), nullable=False),
        sa.Column("is_expected", sa.Boolean(), nullable=False),
        sa.Column("since", sa.Date(), nullable=True),
        sa.Column("until", sa.Date(), nullable=True),
        sa.Column("revision", sa.Integer(), nullable=False),
        sa.Column("changed_at", sa.Text(), nullable=False),
        sa.Column("changed_by", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(["contact_id"], ["contact.id"], name=op.f("fk_membership_contact_id_contact")),
        sa.ForeignKeyConstraint(["council_id"], ["council.id"], name=op.f("fk_membership_council_id_council")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_membership")),
    )
    op.create_index(op.f("ix_membership_contact_id"), "membership", ["contact_id"], unique=False)
    op.create_index(op.f("ix_membership_council_id"), "membership", ["council_id"], unique=False)
    op.create_table(
        "officer",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("contact_id", sa.Text(), nullable=False),
        sa.Column("role", sa.String(length=30), nullable=False),
        sa.Column("police_district", sa.Text(), nullable=False),
        sa.Column("unit", sa.Text(), nullable=False),
        sa.Column("ready_on", sa.Date(), nullable=True),
        sa.Column("revision", sa.Integer(), nullable=False),
        sa.Column("changed_at", sa.Text(), nullable=False),
        sa.Column("changed_by", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(["contact_id"], ["contact.id"], name=op.f("fk_officer_contact_id_contact")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_officer")),
    )
    op.create_index(op.f("ix_officer_contact_id"), "officer", ["contact_id"], unique=False)
    op.create_table(
        "agenda_item",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("meeting_id", sa.Text(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("title", sa.Text(), nullable=False),
        sa.Column("parent_id", sa.Text(), nullable=True),
        sa.Column("fixed", sa.String(length=30), nullable=True),
        sa.Column("kind", sa.String(length=30), nullable=True),
        sa.Column("presenter", sa.Text(), nullable=False),
        sa.Column("minutes", sa.Integer(), nullable=True),
        sa.Column("background", sa.Text(), nullable=False),
        sa.Column("carried_from", sa.Text(), nullable=True),
        sa.Column("number", sa.Integer(), nullable=True),
        sa.Column("year", sa.Integer(), nullable=True),
        sa.Column("outcome", sa.String(length=30), nullable=False),
        sa.Column("revision", sa.Integer(), nullable=False),
        sa.Column("changed_at", sa.Text(), nullable=False),
        sa.Column("changed_by", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(
            ["carried_from"], ["agenda_item.id"], name=op.f("fk_agenda_item_carried_from_agenda_item")
        ),
        sa.ForeignKeyConstraint(["meeting_id"], ["meeting.id"], name=op.f("fk_agenda_item_meeting_id_meeting")),
        sa.ForeignKeyConstraint(["parent_id"], ["agenda_item.id"], name=op.f("fk_agenda_item_parent_id_agenda_item")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_agenda_item")),
    )
    op.create_index(op.f("ix_agenda_item_carried_from"), "agenda_item", ["carried_from"], unique=False)
    op.create_index(op.f("ix_agenda_item_meeting_id"), "agenda_item", ["meeting_id"], unique=False)
    op.create_index(op.f("ix_agenda_item_parent_id"), "agenda_item", ["parent_id"], unique=False)
    op.create_table(
        "issued_document",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("kind", sa.String(length=30), nullable=False),
        sa.Column("council_id", sa.Text(), nullable=False),
        sa.Column("meeting_id", sa.Text(), nullable=True),
        sa.Column("evaluation_id", sa.Text(), nullable=True),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("language", sa.String(length=30), nullable=False),
        sa.Column("file_name", sa.Text(), nullable=False),
        sa.Column("sha256", sa.Text(), nullable=False),
        sa.Column("issued_at", sa.Text(), nullable=False),
        sa.Column("sent_on", sa.Date(), nullable=True),
        sa.Column("police_reference", sa.Text(), nullable=False),
        sa.Column("municipality_reference", sa.Text(), nullable=False),
        sa.Column("revision", sa.Integer(), nullable=False),
        sa.Column("changed_at", sa.Text(), nullable=False),
        sa.Column("changed_by", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(["council_id"], ["council.id"], name=op.f("fk_issued_document_council_id_council")),
        sa.ForeignKeyConstraint(
            ["evaluation_id"], ["evaluation.id"], name=op.f("fk_issued_document_evaluation_id_evaluation")
        ),
        sa.ForeignKeyConstraint(["meeting_id"], ["meeting.id"], name=op.f("fk_issued_document_meeting_id_meeting")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_issued_document")),
    )
    op.create_index(op.f("ix_issued_document_council_id"), "issued_document", ["council_id"], unique=False)
    op.create_index(op.f("ix_issued_document_evaluation_id"), "issued_document", ["evaluation_id"], unique=False)
    op.create_index(op.f("ix_issued_document_meeting_id"), "issued_document", ["meeting_id"], unique=False)
    op.create_table(
        "action_item",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("title", sa.Text(), nullable=False),
        sa.Column("raised_on", sa.Date(), nullable=False),
        sa.Column("details", sa.Text(), nullable=False),
        sa.Column("owner_id", sa.Text(), nullable=True),
        sa.Column("owner_words", sa.Text(), nullable=False),
        sa.Column("due_kind", sa.String(length=30), nullable=False),
        sa.Column("due_on", sa.Date(), nullable=True),
        sa.Column("due_words", sa.Text(), nullable=False),
        sa.Column("status", sa.String(length=30), nullable=False),
        sa.Column("priority", sa.String(length=30), nullable=False),
        sa.Column("council_id", sa.Text(), nullable=True),
        sa.Column("municipality_id", sa.Text(), nullable=True),
        sa.Column("meeting_id", sa.Text(), nullable=True),
        sa.Column("item_id", sa.Text(), nullable=True),
        sa.Column("done_on", sa.Date(), nullable=True),
        sa.Column("dropped_because", sa.Text(), nullable=False),
        sa.Column("reported_in", sa.Text(), nullable=True),
        sa.Column("revision", sa.Integer(), nullable=False),
        sa.Column("changed_at", sa.Text(), nullable=False),
        sa.Column("changed_by", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(["council_id"], ["council.id"], name=op.f("fk_action_item_council_id_council")),
        sa.ForeignKeyConstraint(["item_id"], ["agenda_item.id"], name=op.f("fk_action_item_item_id_agenda_item")),
        sa.ForeignKeyConstraint(["meeting_id"], ["meeting.id"], name=op.f("fk_action_item_meeting_id_meeting")),
        sa.ForeignKeyConstraint(
            ["municipality_id"], ["municipality.id"], name=op.f("fk_action_item_municipality_id_municipality")
        ),
        sa.ForeignKeyConstraint(["owner_id"], ["contact.id"], name=op.f("fk_action_item_owner_id_contact")),
        sa.ForeignKeyConstraint(["reported_in"], ["meeting.id"], name=op.f("fk_action_item_reported_in_meeting")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_action_item")),
    )
    op.create_index(op.f("ix_action_item_council_id"), "action_item", ["council_id"], unique=False)
    op.create_index(op.f("ix_action_item_item_id"), "action_item", ["item_id"], unique=False)
    op.create_index(op.f("ix_action_item_meeting_id"), "action_item", ["meeting_id"], unique=False)
    op.create_index(op.f("ix_action_item_municipality_id"), "action_item", ["municipality_id"], unique=False)
    op.create_index(op.f("ix_action_item_owner_id"), "action_item", ["owner_id"], unique=False)
    op.create_index(op.f("ix_action_item_reported_in"), "action_item", ["reported_in"], unique=False)
    op.create_table(
        "attendance",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("meeting_id", sa.Text(), nullable=False),
        sa.Column("contact_id", sa.Text(), nullable=False),
        sa.Column("role", sa.String(length=30), nullable=False),
        sa.Column("presence", sa.String(length=30), nullable=False),
        sa.Column("substitute_for", sa.Text(), nullable=True),
        sa.Column("came", sa.Time(), nullable=True),
        sa.Column("left", sa.Time(), nullable=True),
        sa.Column("only_item_id", sa.Text(), nullable=True),
        sa.Column("revision", sa.Integer(), nullable=False),
        sa.Column("changed_at", sa.Text(), nullable=False),
        sa.Column("changed_by", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(["contact_id"], ["contact.id"], name=op.f("fk_attendance_contact_id_contact")),
        sa.ForeignKeyConstraint(["meeting_id"], ["meeting.id"], name=op.f("fk_attendance_meeting_id_meeting")),
        sa.ForeignKeyConstraint(
            ["only_item_id"], ["agenda_item.id"], name=op.f("fk_attendance_only_item_id_agenda_item")
        ),
        sa.ForeignKeyConstraint(["substitute_for"], ["contact.id"], name=op.f("fk_attendance_substitute_for_contact")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_attendance")),
    )
    op.create_index(op.f("ix_attendance_contact_id"), "attendance", ["contact_id"], unique=False)
    op.create_index(op.f("ix_attendance_meeting_id"), "attendance", ["meeting_id"], unique=False)
    op.create_index(op.f("ix_attendance_only_item_id"), "attendance", ["only_item_id"], unique=False)
    op.create_index(op.f("ix_attendance_substitute_for"), "attendance", ["substitute_for"], unique=False)
    op.create_table(
        "document_content",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("content", sa.LargeBinary(), nullable=False),
        sa.Column("revision", sa.Integer(), nullable=False),
        sa.Column("changed_at", sa.Text(), nullable=False),
        sa.Column("changed_by", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(["id"], ["issued_document.id"], name=op.f("fk_document_content_id_issued_document")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_document_content")),
    )
    op.create_table(
        "action_helper",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("action_id", sa.Text(), nullable=False),
        sa.Column("contact_id", sa.Text(), nullable=False),
        sa.Column("revision", sa.Integer(), nullable=False),
        sa.Column("changed_at", sa.Text(), nullable=False),
        sa.Column("changed_by", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(["action_id"], ["action_item.id"], name=op.f("fk_action_helper_action_id_action_item")),
        sa.ForeignKeyConstraint(["contact_id"], ["contact.id"], name=op.f("fk_action_helper_contact_id_contact")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_action_helper")),
    )
    op.create_index(op.f("ix_action_helper_action_id"), "action_helper", ["action_id"], unique=False)
    op.create_index(op.f("ix_action_helper_contact_id"), "action_helper", ["contact_id"], unique=False)
    op.create_table(
        "entry",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("meeting_id", sa.Text(), nullable=False),
        sa.Column("item_id", sa.Text(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("kind", sa.String(length=30), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("at", sa.Text(), nullable=True),
        sa.Column("action_id", sa.Text(), nullable=True),
        sa.Column("owner", sa.Text(), nullable=False),
        sa.Column("due_kind", sa.String(length=30), nullable=False),
        sa.Column("due_on", sa.Date(), nullable=True),
        sa.Column("due_words", sa.Text(), nullable=False),
        sa.Column("revision", sa.Integer(), nullable=False),
        sa.Column("changed_at", sa.Text(), nullable=False),
        sa.Column("changed_by", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(["action_id"], ["action_item.id"], name=op.f("fk_entry_action_id_action_item")),
        sa.ForeignKeyConstraint(["item_id"], ["agenda_item.id"], name=op.f("fk_entry_item_id_agenda_item")),
        sa.ForeignKeyConstraint(["meeting_id"], ["meeting.id"], name=op.f("fk_entry_meeting_id_meeting")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_entry")),
    )
    op.create_index(op.f("ix_entry_action_id"), "entry", ["action_id"], unique=False)
    op.create_index(op.f("ix_entry_item_id"), "entry", ["item_id"], unique=False)
    op.create_index(op.f("ix_entry_meeting_id"), "entry", ["meeting_id"], unique=False)
    op.create_table(
        "follow_up",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("meeting_id", sa.Text(), nullable=False),
        sa.Column("action_id", sa.Text(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("title", sa.Text(), nullable=False),
        sa.Column("owner", sa.Text(), nullable=False),
        sa.Column("status", sa.String(length=30), nullable=False),
        sa.Column("words", sa.Text(), nullable=False),
        sa.Column("due_kind", sa.String(length=30), nullable=False),
        sa.Column("due_on", sa.Date(), nullable=True),
        sa.Column("due_words", sa.Text(), nullable=False),
        sa.Column("revision", sa.Integer(), nullable=False),
        sa.Column("changed_at", sa.Text(), nullable=False),
        sa.Column("changed_by", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(["action_id"], ["action_item.id"], name=op.f("fk_follow_up_action_id_action_item")),
        sa.ForeignKeyConstraint(["meeting_id"], ["meeting.id"], name=op.f("fk_follow_up_meeting_id_meeting")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_follow_up")),
    )
    op.create_index(op.f("ix_follow_up_action_id"), "follow_up", ["action_id"], unique=False)
    op.create_index(op.f("ix_follow_up_meeting_id"), "follow_up", ["meeting_id"], unique=False)
    op.create_table(
        "history_line",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("action_id", sa.Text(), nullable=False),
        sa.Column("at", sa.Text(), nullable=False),
        sa.Column("kind", sa.String(length=30), nullable=False),
        sa.Column("words", sa.Text(), nullable=False),
        sa.Column("status", sa.String(length=30), nullable=True),
        sa.Column("due_kind", sa.String(length=30), nullable=False),
        sa.Column("due_on", sa.Date(), nullable=True),
        sa.Column("due_words", sa.Text(), nullable=False),
        sa.Column("meeting_id", sa.Text(), nullable=True),
        sa.Column("revision", sa.Integer(), nullable=False),
        sa.Column("changed_at", sa.Text(), nullable=False),
        sa.Column("changed_by", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(["action_id"], ["action_item.id"], name=op.f("fk_history_line_action_id_action_item")),
        sa.ForeignKeyConstraint(["meeting_id"], ["meeting.id"], name=op.f("fk_history_line_meeting_id_meeting")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_history_line")),
    )
    op.create_index(op.f("ix_history_line_action_id"), "history_line", ["action_id"], unique=False)
    op.create_index(op.f("ix_history_line_meeting_id"), "history_line", ["meeting_id"], unique=False)
