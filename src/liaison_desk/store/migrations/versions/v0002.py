"""What 0.2.0 added to 0.1.0."""

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
    _action_plans()
    _elections()
    _deadlines()
    _attachments()
    _own_templates()
    _flow()
    _sendings()


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


def _action_plans() -> None:
    """Goals and measures of an agreement period, and what serves them; the plan as an issued document."""
    _table("goal", _link("goal", "period_id", "agreement_period"), _number("position"), _text("title"))
    _add_link("focus_area", "goal_id", "goal")
    _table(
        "measure",
        _link("measure", "area_id", "focus_area"),
        _number("position"),
        _text("title"),
        _text("challenge"),
        sa.Column(
            "owner_id",
            sa.Text(),
            sa.ForeignKey("contact.id", name=op.f("fk_measure_owner_id_contact")),
            nullable=True,
        ),
        _text("owner_words"),
        sa.Column("due_kind", sa.String(length=30), nullable=False),
        sa.Column("due_on", sa.Date(), nullable=True),
        _text("due_words"),
        sa.Column("status", sa.String(length=30), nullable=False),
    )
    _add_link("action_item", "measure_id", "measure")
    _add_link("issued_document", "period_id", "agreement_period")
    for table, column in (("goal", "period_id"), ("measure", "area_id"), ("measure", "owner_id")):
        op.create_index(op.f(f"ix_{table}_{column}"), table, [column], unique=False)


def _elections() -> None:
    """Election days and constitution as they are known; the months a council meets in."""
    _table(
        "election_dates",
        _link("election_dates", "municipality_id", "municipality"),
        _number("year"),
        sa.Column("election_on", sa.Date(), nullable=True),
        sa.Column("constituted_on", sa.Date(), nullable=True),
    )
    op.create_index(op.f("ix_election_dates_municipality_id"), "election_dates", ["municipality_id"], unique=False)
    op.add_column("council", sa.Column("months", sa.Text(), nullable=False, server_default=""))


def _add_link(table: str, name: str, parent: str) -> None:
    """As `_link`, in a table that has rows already. In words: SQLite adds such a column, Alembic will not ask it to."""
    op.execute(
        f"ALTER TABLE {table} ADD COLUMN {name} TEXT CONSTRAINT fk_{table}_{name}_{parent} REFERENCES {parent} (id)"
    )
    op.create_index(op.f(f"ix_{table}_{name}"), table, [name], unique=False)


def _deadlines() -> None:
    """What is to be done before a meeting, by the council's own days; documents that were received."""
    for column in ("knowledge_days", "items_days", "clearance_days"):
        op.add_column("council", sa.Column(column, sa.Integer(), nullable=True))
    op.add_column("issued_document", sa.Column("received_on", sa.Date(), nullable=True))
    _table(
        "meeting_step",
        _link("meeting_step", "meeting_id", "meeting"),
        sa.Column("kind", sa.String(length=30), nullable=False),
        sa.Column("due_on", sa.Date(), nullable=False),
        sa.Column("done_on", sa.Date(), nullable=True),
        _text("whom"),
        sa.Column("answer_due", sa.Date(), nullable=True),
        sa.Column("received_on", sa.Date(), nullable=True),
        _text("processes"),
    )
    op.create_index(op.f("ix_meeting_step_meeting_id"), "meeting_step", ["meeting_id"], unique=False)
    op.create_index("ix_meeting_step_meeting_kind", "meeting_step", ["meeting_id", "kind"], unique=True)


def _attachments() -> None:
    """Files on agenda items, their bytes apart, and what each version of an agenda had of them."""
    op.create_table(
        "attachment_content",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("content", sa.LargeBinary(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_attachment_content")),
    )
    op.create_table(
        "attachment",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("meeting_id", sa.Text(), nullable=False),
        sa.Column("item_id", sa.Text(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("title", sa.Text(), nullable=False),
        sa.Column("file_name", sa.Text(), nullable=False),
        sa.Column("media_type", sa.Text(), nullable=False),
        sa.Column("size", sa.Integer(), nullable=False),
        sa.Column("sha256", sa.Text(), nullable=False),
        sa.Column("content_id", sa.Text(), nullable=False),
        sa.Column("revision", sa.Integer(), nullable=False),
        sa.Column("changed_at", sa.Text(), nullable=False),
        sa.Column("changed_by", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(
            ["content_id"], ["attachment_content.id"], name=op.f("fk_attachment_content_id_attachment_content")
        ),
        sa.ForeignKeyConstraint(["item_id"], ["agenda_item.id"], name=op.f("fk_attachment_item_id_agenda_item")),
        sa.ForeignKeyConstraint(["meeting_id"], ["meeting.id"], name=op.f("fk_attachment_meeting_id_meeting")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_attachment")),
    )
    op.create_index(op.f("ix_attachment_content_id"), "attachment", ["content_id"], unique=False)
    op.create_index(op.f("ix_attachment_item_id"), "attachment", ["item_id"], unique=False)
    op.create_index(op.f("ix_attachment_meeting_id"), "attachment", ["meeting_id"], unique=False)
    op.create_table(
        "issued_attachment",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("document_id", sa.Text(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("number", sa.Text(), nullable=False),
        sa.Column("title", sa.Text(), nullable=False),
        sa.Column("file_name", sa.Text(), nullable=False),
        sa.Column("media_type", sa.Text(), nullable=False),
        sa.Column("size", sa.Integer(), nullable=False),
        sa.Column("sha256", sa.Text(), nullable=False),
        sa.Column("content_id", sa.Text(), nullable=False),
        sa.Column("revision", sa.Integer(), nullable=False),
        sa.Column("changed_at", sa.Text(), nullable=False),
        sa.Column("changed_by", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(
            ["content_id"], ["attachment_content.id"], name=op.f("fk_issued_attachment_content_id_attachment_content")
        ),
        sa.ForeignKeyConstraint(
            ["document_id"], ["issued_document.id"], name=op.f("fk_issued_attachment_document_id_issued_document")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_issued_attachment")),
    )
    op.create_index(op.f("ix_issued_attachment_content_id"), "issued_attachment", ["content_id"], unique=False)
    op.create_index(op.f("ix_issued_attachment_document_id"), "issued_attachment", ["document_id"], unique=False)


def _own_templates() -> None:
    op.create_table(
        "own_template",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("revision", sa.Integer(), nullable=False),
        sa.Column("changed_at", sa.Text(), nullable=False),
        sa.Column("changed_by", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_own_template")),
    )
    op.create_table(
        "own_template_item",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("template_id", sa.Text(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("title", sa.Text(), nullable=False),
        sa.Column("fixed", sa.String(length=30), nullable=False),
        sa.Column("minutes", sa.Integer(), nullable=True),
        sa.Column("revision", sa.Integer(), nullable=False),
        sa.Column("changed_at", sa.Text(), nullable=False),
        sa.Column("changed_by", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(
            ["template_id"], ["own_template.id"], name=op.f("fk_own_template_item_template_id_own_template")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_own_template_item")),
    )
    op.create_index(op.f("ix_own_template_item_template_id"), "own_template_item", ["template_id"], unique=False)


def _flow() -> None:
    """What follows from meeting to meeting, cases sent between councils, collaboration arenas, late items."""
    op.add_column("agenda_item", sa.Column("source", sa.Text(), nullable=False, server_default=""))
    op.add_column("agenda_item", sa.Column("is_late", sa.Boolean(), nullable=False, server_default=sa.false()))
    op.create_index(op.f("ix_agenda_item_source"), "agenda_item", ["source"], unique=False)
    _table(
        "referral",
        _link("referral", "item_id", "agenda_item"),
        _link("referral", "council_id", "council"),
        _text("sent_at"),
        sa.Column("declined_at", sa.Text(), nullable=True),
    )
    _table(
        "follow_choice",
        _link("follow_choice", "meeting_id", "meeting"),
        _text("source"),
        sa.Column("choice", sa.String(length=30), nullable=False),
    )
    for table, parent in (("arena", "council"), ("arena_line", "meeting")):
        _table(table, _link(table, f"{parent}_id", parent), _number("position"), _text("name"), _text("status"))
    for table, column in (
        ("referral", "item_id"),
        ("referral", "council_id"),
        ("follow_choice", "meeting_id"),
        ("arena", "council_id"),
        ("arena_line", "meeting_id"),
    ):
        op.create_index(op.f(f"ix_{table}_{column}"), table, [column], unique=False)


def _sendings() -> None:
    """What was sent by e-mail to whom, and what of an issued document was not public."""
    op.add_column("issued_document", sa.Column("not_public", sa.Text(), nullable=False, server_default="*"))
    _table(
        "sending",
        sa.Column("occasion", sa.String(length=30), nullable=False),
        _link("sending", "council_id", "council"),
        _link_or_none("sending", "meeting_id", "meeting"),
        _link_or_none("sending", "document_id", "issued_document"),
        sa.Column("edition", sa.String(length=30), nullable=True),
        sa.Column("sequence", sa.Integer(), nullable=True),
        sa.Column("sent_on", sa.Date(), nullable=False),
        _text("at"),
    )
    _table(
        "sending_receiver",
        _link("sending_receiver", "sending_id", "sending"),
        _link("sending_receiver", "contact_id", "contact"),
        _text("name"),
        _text("email"),
        _text("organisation"),
    )
    for table, columns in (
        ("sending", ("council_id", "meeting_id", "document_id")),
        ("sending_receiver", ("sending_id", "contact_id")),
    ):
        for column in columns:
            op.create_index(op.f(f"ix_{table}_{column}"), table, [column], unique=False)


def _link_or_none(table: str, name: str, parent: str) -> sa.Column:
    foreign = sa.ForeignKey(f"{parent}.id", name=op.f(f"fk_{table}_{name}_{parent}"))
    return sa.Column(name, sa.Text(), foreign, nullable=True)
