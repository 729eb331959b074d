"""What came after 0.1.0."""

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"


def upgrade() -> None:
    _moved_and_cancelled_meetings()


def _moved_and_cancelled_meetings() -> None:
    op.add_column("meeting", sa.Column("kind", sa.String(length=30), server_default="ordinary", nullable=False))
    op.add_column("meeting", sa.Column("form", sa.String(length=30), server_default="physical", nullable=False))
    op.add_column("meeting", sa.Column("link", sa.Text(), server_default="", nullable=False))
    op.add_column("meeting", sa.Column("is_urgent", sa.Boolean(), server_default=sa.false(), nullable=False))
    op.add_column("meeting", sa.Column("cancelled_at", sa.Text(), nullable=True))
    op.create_table(
        "meeting_change",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("meeting_id", sa.Text(), nullable=False),
        sa.Column("at", sa.Text(), nullable=False),
        sa.Column("kind", sa.String(length=30), nullable=False),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.Column("day", sa.Date(), nullable=False),
        sa.Column("start", sa.Time(), nullable=False),
        sa.Column("end", sa.Time(), nullable=False),
        sa.Column("place", sa.Text(), nullable=False),
        sa.Column("revision", sa.Integer(), nullable=False),
        sa.Column("changed_at", sa.Text(), nullable=False),
        sa.Column("changed_by", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(["meeting_id"], ["meeting.id"], name=op.f("fk_meeting_change_meeting_id_meeting")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_meeting_change")),
    )
    op.create_index(op.f("ix_meeting_change_meeting_id"), "meeting_change", ["meeting_id"], unique=False)
