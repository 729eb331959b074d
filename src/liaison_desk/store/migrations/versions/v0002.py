"""What came after 0.1.0."""

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"


def upgrade() -> None:
    _agreements()
    _representation()


def _agreements() -> None:
    """Agreements with their periods and focus areas; the dates of the police bylaws."""
    op.add_column("municipality", sa.Column("bylaws_revised_on", sa.Date(), nullable=True))
    op.add_column("municipality", sa.Column("bylaws_review_on", sa.Date(), nullable=True))
    _table("agreement", _link("agreement", "municipality_id", "municipality"), _text("name"))
    _table(
        "agreement_period",
        _link("agreement_period", "agreement_id", "agreement"),
        _number("position"),
        sa.Column("state", sa.String(length=30), nullable=False),
        _text("parties"),
        _text("signatories"),
        _text("scope"),
        sa.Column("signed_on", sa.Date(), nullable=True),
        sa.Column("valid_from", sa.Date(), nullable=True),
        sa.Column("valid_until", sa.Date(), nullable=True),
        _text("police_reference"),
        _text("municipality_reference"),
        sa.Column("rule", sa.String(length=30), nullable=False),
        sa.Column("revise_on", sa.Date(), nullable=True),
    )
    _table("focus_area", _link("focus_area", "period_id", "agreement_period"), _number("position"), _text("title"))
    _table(
        "focus_challenge", _link("focus_challenge", "area_id", "focus_area"), _number("position"), _text("challenge")
    )
    for table, column in (
        ("agreement", "municipality_id"),
        ("agreement_period", "agreement_id"),
        ("focus_area", "period_id"),
        ("focus_challenge", "area_id"),
    ):
        op.create_index(op.f(f"ix_{table}_{column}"), table, [column], unique=False)


def _representation() -> None:
    """The officer's mandate in a council, and who must be represented: the guide's advice for overall councils."""
    op.add_column("council", sa.Column("mandate", sa.Text(), nullable=False, server_default=""))
    for column in ("needs_political", "needs_administrative", "needs_unit_leader"):
        op.add_column("council", sa.Column(column, sa.Boolean(), nullable=False, server_default=sa.false()))
        op.execute(f"UPDATE council SET {column} = 1 WHERE kind = 'overall'")  # noqa: S608 - no words from outside


def _table(name: str, *columns: sa.Column) -> None:
    op.create_table(
        name,
        _text("id"),
        *columns,
        _number("revision"),
        _text("changed_at"),
        _text("changed_by"),
        sa.PrimaryKeyConstraint("id", name=op.f(f"pk_{name}")),
    )


def _text(name: str) -> sa.Column:
    return sa.Column(name, sa.Text(), nullable=False)


def _number(name: str) -> sa.Column:
    return sa.Column(name, sa.Integer(), nullable=False)


def _link(table: str, name: str, parent: str) -> sa.Column:
    """A column that names a row of another table."""
    foreign = sa.ForeignKey(f"{parent}.id", name=op.f(f"fk_{table}_{name}_{parent}"))
    return sa.Column(name, sa.Text(), foreign, nullable=False)
