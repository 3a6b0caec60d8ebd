"""Add indexes from which lists count and order without reading wide rows."""

from __future__ import annotations

from alembic import op

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None


def upgrade() -> None:
    with op.batch_alter_table("assignment", schema=None) as batch_op:
        batch_op.create_index(
            "ix_assignment_narrow",
            ["status", "due_date", "unit_id", "document_id", "responsible_person_id", "deleted_at"],
            unique=False,
        )

    with op.batch_alter_table("official_document", schema=None) as batch_op:
        batch_op.create_index(
            "ix_official_document_narrow",
            ["status", "doc_type", "family", "direction", "year", "issuer_name", "deleted_at"],
            unique=False,
        )


def downgrade() -> None:
    raise RuntimeError("a database goes back by restoring its backup")
