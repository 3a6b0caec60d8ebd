"""The register of outgoing documents and how numbers of documents are written."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True, slots=True)
class OutgoingRow:
    """One row of SỔ ĐĂNG KÝ VĂN BẢN ĐI (NĐ 30/2020, Phụ lục IV, mục I), its columns in order."""

    document_id: int
    number: str
    issue_date: date | None
    doc_type: str
    title: str
    signer: str
    recipients: str
    archive: str
    copies: int
    sent_on: date | None = None
    note: str = ""
