"""What 0.3.0 added to 0.2.0."""

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"


def upgrade() -> None:
    _contact_log()
    _following_up()
    _reminders()
    _today()
    _evaluation()
    _inside_police()


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


def _following_up() -> None:
    """Who follows an action item up besides its owner, and the focus area of one that serves no measure."""
    _add_link("action_item", "follower_id", "contact")
    op.add_column("action_item", sa.Column("follower_words", sa.Text(), nullable=False, server_default=""))
    _add_link("action_item", "area_id", "focus_area")


def _reminders() -> None:
    """Who was reminded of an action item."""
    _add_link("history_line", "contact_id", "contact")


def _today() -> None:
    """Rows of Today that are put off, and memos."""
    _table(
        "snooze",
        _text("key"),
        sa.Column("until", sa.Date(), nullable=False),
        sa.Column("since", sa.Date(), nullable=False),
    )
    _table(
        "memo",
        _text("words"),
        sa.Column("on", sa.Date(), nullable=False),
        sa.Column("done_on", sa.Date(), nullable=True),
    )


def _evaluation() -> None:
    """The parties' own answers, who took part, themes, the effect of measures, and learning points."""
    for question in ("done", "learned", "worked"):
        for party in ("police", "municipality"):
            op.add_column("evaluation", _new_text(f"{question}_{party}"))
    op.add_column("evaluation", _new_text("others"))
    _table(
        "evaluation_person",
        _link("evaluation_person", "evaluation_id", "evaluation"),
        _link("evaluation_person", "contact_id", "contact"),
    )
    _table(
        "evaluation_theme",
        _link("evaluation_theme", "evaluation_id", "evaluation"),
        sa.Column("position", sa.Integer(), nullable=False),
        _choice("theme"),
        _text("title"),
        _text("words"),
    )
    _table(
        "evaluation_effect",
        _link("evaluation_effect", "evaluation_id", "evaluation"),
        sa.Column("position", sa.Integer(), nullable=False),
        _link_or_none("evaluation_effect", "measure_id", "measure"),
        _text("title"),
        _text("challenge"),
        _yes_no("is_preparedness"),
        _text("observed"),
        sa.Column("verdict", sa.String(length=30), nullable=True),
        _text("assessment"),
    )
    _table(
        "learning_point",
        _link("learning_point", "evaluation_id", "evaluation"),
        sa.Column("position", sa.Integer(), nullable=False),
        _text("words"),
        _text("became"),
    )
    _index("evaluation_person", "evaluation_id", "contact_id")
    _index("evaluation_theme", "evaluation_id")
    _index("evaluation_effect", "evaluation_id", "measure_id")
    _index("learning_point", "evaluation_id")


def _inside_police() -> None:
    """Information needs, briefings, and what is in Indicia."""
    _table(
        "police_note",
        _choice("kind"),
        sa.Column("on", sa.Date(), nullable=False),
        sa.Column("answered_on", sa.Date(), nullable=True),
        _text("words"),
        _text("whom"),
        _link_or_none("police_note", "municipality_id", "municipality"),
    )
    _index("police_note", "municipality_id")


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


def _new_text(name: str) -> sa.Column:
    """On a table that has rows already."""
    return sa.Column(name, sa.Text(), nullable=False, server_default="")


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


def _add_link(table: str, name: str, parent: str) -> None:
    """As `_link`, in a table that has rows already. In words: SQLite adds such a column, Alembic will not ask it to."""
    op.execute(
        f"ALTER TABLE {table} ADD COLUMN {name} TEXT CONSTRAINT fk_{table}_{name}_{parent} REFERENCES {parent} (id)"
    )
    op.create_index(op.f(f"ix_{table}_{name}"), table, [name], unique=False)
