"""What the whole meeting cycle adds."""

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"


def upgrade() -> None:
    _disclosure()


def _disclosure() -> None:
    op.create_table(
        "assessment",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("meeting_id", sa.Text(), nullable=False),
        sa.Column("item_id", sa.Text(), nullable=True),
        sa.Column("document", sa.String(length=30), nullable=True),
        sa.Column("access", sa.String(length=30), nullable=False),
        sa.Column("ground", sa.Text(), nullable=False),
        sa.Column("scope", sa.String(length=30), nullable=False),
        sa.Column("public_title", sa.Text(), nullable=False),
        sa.Column("assessed_by", sa.Text(), nullable=False),
        sa.Column("assessed_at", sa.Text(), nullable=False),
        sa.Column("seal", sa.Text(), nullable=False),
        sa.Column("revision", sa.Integer(), nullable=False),
        sa.Column("changed_at", sa.Text(), nullable=False),
        sa.Column("changed_by", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(["item_id"], ["agenda_item.id"], name=op.f("fk_assessment_item_id_agenda_item")),
        sa.ForeignKeyConstraint(["meeting_id"], ["meeting.id"], name=op.f("fk_assessment_meeting_id_meeting")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_assessment")),
    )
    op.create_index(op.f("ix_assessment_item_id"), "assessment", ["item_id"], unique=False)
    op.create_index(op.f("ix_assessment_meeting_id"), "assessment", ["meeting_id"], unique=False)
    op.add_column("issued_document", sa.Column("edition", sa.String(length=30), nullable=False, server_default="full"))
