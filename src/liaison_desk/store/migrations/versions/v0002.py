"""All that came after 0.1.0."""

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"


def upgrade() -> None:
    _busy_days()
    _year_themes()
    _versions()


def _busy_days() -> None:
    op.create_table(
        "busy_days",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("first", sa.Date(), nullable=False),
        sa.Column("last", sa.Date(), nullable=False),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.Column("municipality_id", sa.Text(), nullable=True),
        sa.Column("revision", sa.Integer(), nullable=False),
        sa.Column("changed_at", sa.Text(), nullable=False),
        sa.Column("changed_by", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(
            ["municipality_id"], ["municipality.id"], name=op.f("fk_busy_days_municipality_id_municipality")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_busy_days")),
    )
    op.create_index(op.f("ix_busy_days_municipality_id"), "busy_days", ["municipality_id"], unique=False)


def _year_themes() -> None:
    op.create_table(
        "year_theme",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("month", sa.Integer(), nullable=False),
        sa.Column("words", sa.Text(), nullable=False),
        sa.Column("revision", sa.Integer(), nullable=False),
        sa.Column("changed_at", sa.Text(), nullable=False),
        sa.Column("changed_by", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_year_theme")),
    )


def _versions() -> None:
    """Minutes after version 1: corrections, approval by e-mail, withdrawal."""
    op.add_column("meeting", sa.Column("remarks_due", sa.Date(), nullable=True))
    op.add_column("meeting", sa.Column("approved_by_email_on", sa.Date(), nullable=True))
    op.add_column("issued_document", sa.Column("reason", sa.Text(), nullable=False, server_default=""))
    op.add_column("issued_document", sa.Column("approved_on", sa.Date(), nullable=True))
    op.add_column("issued_document", sa.Column("withdrawn_at", sa.Text(), nullable=True))
    op.add_column("issued_document", sa.Column("withdrawal_reason", sa.Text(), nullable=False, server_default=""))
    op.create_table(
        "issued_paper",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("document_id", sa.Text(), nullable=False),
        sa.Column("body", sa.Text(), nullable=False),
        sa.Column("revision", sa.Integer(), nullable=False),
        sa.Column("changed_at", sa.Text(), nullable=False),
        sa.Column("changed_by", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(
            ["document_id"], ["issued_document.id"], name=op.f("fk_issued_paper_document_id_issued_document")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_issued_paper")),
    )
    op.create_index(op.f("ix_issued_paper_document_id"), "issued_paper", ["document_id"], unique=False)
    op.create_table(
        "correction",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("meeting_id", sa.Text(), nullable=False),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.Column("opened_at", sa.Text(), nullable=False),
        sa.Column("kept", sa.Text(), nullable=False),
        sa.Column("revision", sa.Integer(), nullable=False),
        sa.Column("changed_at", sa.Text(), nullable=False),
        sa.Column("changed_by", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(["meeting_id"], ["meeting.id"], name=op.f("fk_correction_meeting_id_meeting")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_correction")),
    )
    op.create_index(op.f("ix_correction_meeting_id"), "correction", ["meeting_id"], unique=False)
    op.create_index("ix_correction_meeting", "correction", ["meeting_id"], unique=True)
