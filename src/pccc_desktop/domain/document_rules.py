"""Rules of official documents: what may be stored, what deserves a warning."""

from __future__ import annotations

import re
from datetime import date

from pccc_desktop.domain.codes import DocStatus
from pccc_desktop.domain.documents import DocumentDraft, OfficialDocument
from pccc_desktop.domain.errors import FieldProblem, ValidationError
from pccc_desktop.domain.extraction import Family
from pccc_desktop.domain.text import N_, clean

_ISSUED = frozenset({DocStatus.BAN_HANH, DocStatus.DA_GUI})
_SECRET_LINE = re.compile(r"^\W*(?:(?:độ|dấu)\s+mật\s*:\s*)?(?:TUYỆT MẬT|TỐI MẬT|MẬT)\W*$")
_SECRET_MARK = re.compile(r"^\W*(?:độ|dấu)\s+mật\s*:\s*(?:tuyệt mật|tối mật|mật)\b", re.IGNORECASE)
_HEAD_LINES = 40
_STATE_NUMBER = re.compile(r"^\d{1,6}/\S+$")
_PARTY_NUMBER = re.compile(r"^\d{1,5}-[^\W\d_]+/\S+$")


def secrecy_mark(text: str) -> str:
    """The mark of a secret document (MẬT, TỐI MẬT, TUYỆT MẬT) standing alone near the head; empty for none."""
    for line in text.split("\n", _HEAD_LINES)[:_HEAD_LINES]:
        if _SECRET_LINE.match(line) or _SECRET_MARK.match(line):
            return clean(line)
    return ""


def check_secrecy(text: str) -> None:
    """Raises ValidationError for a document marked secret (VB11): such documents do not belong into the program."""
    if secrecy_mark(text):
        message = N_("documents", "Không nhập văn bản mật vào phần mềm; chưa lưu gì.")
        raise ValidationError(FieldProblem("text", message, "VB11"))


def check_document(draft: DocumentDraft) -> DocumentDraft:
    """The draft itself.

    Raises ValidationError with every problem found (VB01, VB11).
    """
    check_secrecy(draft.text)
    problems: list[FieldProblem] = []
    required = {
        "title": (draft.title, N_("documents", "Chưa có trích yếu.")),
        "issuer_name": (draft.issuer_name, N_("documents", "Chưa có cơ quan ban hành.")),
    }
    if draft.status in _ISSUED and not draft.is_legacy:
        required |= {
            "number": (draft.number, N_("documents", "Văn bản đã ban hành phải có số, ký hiệu.")),
            "issue_date": (str(draft.issue_date or ""), N_("documents", "Văn bản đã ban hành phải có ngày.")),
            "signer": (draft.signer.name, N_("documents", "Văn bản đã ban hành phải có người ký.")),
        }
    problems = [
        FieldProblem(name, text, "VB01") for name, (value, text) in required.items() if not clean(value)
    ]
    if any(one.copies < 0 for one in draft.recipients):
        problems.append(FieldProblem("recipients", N_("documents", "Số bản không được âm.")))
    if problems:
        raise ValidationError(*problems)
    return draft


def warnings(document: OfficialDocument, today: date) -> tuple[FieldProblem, ...]:
    """What deserves a look but stops nobody (VB03, VB04, VB07, VB08, VB12)."""
    found: list[FieldProblem] = []
    if document.issue_date is not None and document.issue_date > today:
        found.append(FieldProblem("issue_date", N_("documents", "Ngày ban hành ở tương lai."), "VB03"))
    for link in document.links_out:
        if link.date_differs:
            text = N_("documents", "Ngày trích dẫn của {number} khác danh mục.").format(number=link.number)
            found.append(FieldProblem("links", text, "VB04"))
        if link.catalogue_date and document.issue_date and link.catalogue_date > document.issue_date:
            text = N_("documents", "Căn cứ {number} ban hành sau văn bản.").format(number=link.number)
            found.append(FieldProblem("links", text, "VB08"))
    if not any(not one.is_addressee for one in document.recipients):
        found.append(FieldProblem("recipients", N_("documents", "Chưa có nơi nhận, dòng lưu."), "VB07"))
    if document.number and not _fits_family(document):
        found.append(FieldProblem("number", N_("documents", "Ký hiệu không đúng mẫu."), "VB12"))
    return tuple(found)


def _fits_family(document: OfficialDocument) -> bool:
    pattern = {Family.STATE: _STATE_NUMBER, Family.PARTY: _PARTY_NUMBER}.get(document.family)
    return pattern is None or bool(pattern.match(document.number))
