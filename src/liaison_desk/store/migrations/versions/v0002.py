"""All that came after 0.1.0."""

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"


def upgrade() -> None:
    _busy_days()
    _year_themes()
    _versions()
    _agreements()
    _representation()
    _moved_and_cancelled_meetings()
    _preparation()
    _disclosure()


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


def _preparation() -> None:
    """The officer's own notes to an agenda item."""
    op.add_column("agenda_item", sa.Column("preparation", sa.Text(), nullable=False, server_default=""))


def _disclosure() -> None:
    op.create_table(
        "assessment",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("meeting_id", sa.Text(), nullable=True),
        sa.Column("item_id", sa.Text(), nullable=True),
        sa.Column("document", sa.String(length=30), nullable=True),
        sa.Column("access", sa.String(length=30), nullable=False),
        sa.Column("ground", sa.Text(), nullable=False),
        sa.Column("scope", sa.String(length=30), nullable=False),
        sa.Column("public_title", sa.Text(), nullable=False),
        sa.Column("assessed_by", sa.Text(), nullable=False),
        sa.Column("assessed_at", sa.Text(), nullable=False),
        sa.Column("seal", sa.Text(), nullable=False),
        sa.Column("subject", sa.Text(), nullable=False),
        sa.Column("entries", sa.Text(), nullable=False),
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
