"""What 0.3.0 adds to 0.2.0."""

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"


def upgrade() -> None:
    _contact_log()


def _contact_log() -> None:
    """The contact log, and how often the officer wants to be in touch."""
    for table in ("contact", "municipality"):
        op.add_column(table, sa.Column("contact_every", sa.Integer(), nullable=True))
    _table(
        "log_entry",
        sa.Column("on", sa.Date(), nullable=False),
        _choice("kind"),
        _text("words"),
        _link_or_none("log_entry", "municipality_id", "municipality"),
        sa.Column("minutes", sa.Integer(), nullable=True),
        _yes_no("is_in_role"),
        _text("forwarded_to"),
        _link_or_none("log_entry", "action_id", "action_item"),
        _link_or_none("log_entry", "item_id", "agenda_item"),
    )
    _table("log_person", _link("log_person", "entry_id", "log_entry"), _link("log_person", "contact_id", "contact"))
    _index("log_entry", "municipality_id", "action_id", "item_id")
    _index("log_person", "entry_id", "contact_id")


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


def _index(table: str, *columns: str) -> None:
    """One for each link to another table."""
    for column in columns:
        op.create_index(op.f(f"ix_{table}_{column}"), table, [column], unique=False)


def _text(name: str) -> sa.Column:
    return sa.Column(name, sa.Text(), nullable=False)


def _yes_no(name: str) -> sa.Column:
    return sa.Column(name, sa.Boolean(), nullable=False)


def _choice(name: str) -> sa.Column:
    return sa.Column(name, sa.String(length=30), nullable=False)


def _link(table: str, name: str, parent: str) -> sa.Column:
    return sa.Column(name, sa.Text(), _foreign(table, name, parent), nullable=False)


def _link_or_none(table: str, name: str, parent: str) -> sa.Column:
    return sa.Column(name, sa.Text(), _foreign(table, name, parent), nullable=True)


def _foreign(table: str, name: str, parent: str) -> sa.ForeignKey:
    return sa.ForeignKey(f"{parent}.id", name=op.f(f"fk_{table}_{name}_{parent}"))
