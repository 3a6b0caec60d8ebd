"""The row with the office's own identity."""

from __future__ import annotations

from sqlalchemy import ForeignKey
from sqlalchemy.orm import Mapped

from pccc_desktop.storage.base import Base, RecordMixin, audited


class OfficeSettingRow(RecordMixin, Base):
    """Who this installation works for; there is one such row at most."""

    __tablename__ = "office_setting"

    ward_kind: Mapped[str] = audited()
    ward_name: Mapped[str] = audited()
    province: Mapped[str] = audited()
    state_org_id: Mapped[int] = audited(ForeignKey("organization.id"))
    party_org_id: Mapped[int] = audited(ForeignKey("organization.id"))
    police_org_id: Mapped[int] = audited(ForeignKey("organization.id"))
    address: Mapped[str] = audited(default="")
    phone: Mapped[str] = audited(default="")
    email: Mapped[str] = audited(default="")
    tone_style: Mapped[str] = audited(default="OLD")
    sample_data: Mapped[bool] = audited(default=False)
