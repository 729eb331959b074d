"""What came after 0.1.0."""

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"


def upgrade() -> None:
    _preparation()


def _preparation() -> None:
    """The officer's own notes to an agenda item."""
    op.add_column("agenda_item", sa.Column("preparation", sa.Text(), nullable=False, server_default=""))
