"""Days to keep free of meetings, and themes of the year."""

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"


def upgrade() -> None:
    _busy_days()
    _year_themes()


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
