"""What 0.4.0 added to 0.3.0: handing a municipality over, and taking one in."""

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"


def upgrade() -> None:
    op.add_column("agenda_item", sa.Column("same_number", sa.Integer(), nullable=False, server_default="0"))
    op.create_table(
        "exchanged",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("mark", sa.Text(), nullable=False),
        sa.Column("here", sa.Text(), nullable=False),
        sa.Column("held", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("id", "mark", name=op.f("pk_exchanged")),
    )
    _index("exchanged", "here")
    _table(
        "handover",
        sa.Column("at", sa.Text(), nullable=False),
        _text("by"),
        _text("author"),
        _text("officer_id"),
        _text("places"),
        sa.Column("first", sa.Date(), nullable=True),
        sa.Column("last", sa.Date(), nullable=True),
        sa.Column("first_year", sa.Integer(), nullable=True),
        sa.Column("last_year", sa.Integer(), nullable=True),
        sa.Column("until", sa.Date(), nullable=True),
        sa.Column("rows", sa.Integer(), nullable=False),
        sa.Column("documents", sa.Integer(), nullable=False),
        _text("digest"),
        sa.Column("taken_in_at", sa.Text(), nullable=True),
    )
    _table(
        "set_aside",
        sa.Column(
            "handover_id",
            sa.Text(),
            sa.ForeignKey("handover.id", name=op.f("fk_set_aside_handover_id_handover")),
            nullable=True,
        ),
        _text("row_id"),
        _text("in_table"),
        _text("field"),
        _text("value"),
        _text("by"),
        sa.Column("at", sa.Text(), nullable=False),
    )
    _index("set_aside", "handover_id")
    _index("set_aside", "row_id")


def _table(name: str, *columns: sa.Column) -> None:
    """The table with the columns that every table has."""
    op.create_table(
        name,
        sa.Column("id", sa.Text(), nullable=False),
        *columns,
        sa.Column("revision", sa.Integer(), nullable=False),
        sa.Column("changed_at", sa.Text(), nullable=False),
        sa.Column("changed_by", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f(f"pk_{name}")),
    )


def _index(table: str, column: str) -> None:
    op.create_index(op.f(f"ix_{table}_{column}"), table, [column], unique=False)


def _text(name: str) -> sa.Column:
    return sa.Column(name, sa.Text(), nullable=False)
