"""What a person can make of words selected in the text of a reviewed document."""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from pccc_desktop.domain import review as edits
from pccc_desktop.domain.dates import parse_vn_date
from pccc_desktop.domain.errors import AppError
from pccc_desktop.domain.extraction import Span
from pccc_desktop.domain.references import normalise_number
from pccc_desktop.domain.review_lists import add_recipient, add_reference
from pccc_desktop.domain.text import clean
from pccc_desktop.ui.plans.marks import MarkKind, Target

if TYPE_CHECKING:
    from datetime import date

    from pccc_desktop.domain.review import Review

_DATE_INSIDE = re.compile(
    r"ngày\s+\d{1,2}\s+tháng\s+\d{1,2}\s+năm\s+\d{4}|\d{1,2}\s?[/.\-]\s?\d{1,2}\s?[/.\-]\s?\d{4}", re.IGNORECASE
)
_NUMBER_LABEL = re.compile(r"^(?:số|so)\s*[:.]?\s*", re.IGNORECASE)
_REFERENCE_INSIDE = re.compile(r"\d{1,6}(?:/\d{4})?\s?[-/]\s?[^\s,;()]+")
_AUTHORITY = re.compile(r"^(?:T/?M|TM\.?|T/L|TL\.?|KT\.?|K/T|TUQ\.?|T/UQ|Q\.)(?:\s|\.)", re.IGNORECASE)


class SelectionTarget(StrEnum):
    """What the selected words are to become."""

    NUMBER = "NUMBER"
    DATE = "DATE"
    ISSUER = "ISSUER"
    TITLE = "TITLE"
    UNIT = "UNIT"
    TASK = "TASK"
    DEADLINE = "DEADLINE"
    REFERENCE = "REFERENCE"
    SIGNER = "SIGNER"
    RECIPIENT = "RECIPIENT"


NEEDS_UNIT = frozenset({SelectionTarget.TASK})
NEEDS_TASK = frozenset({SelectionTarget.DEADLINE})


@dataclass(frozen=True, slots=True)
class Selection:
    """Words selected in the text, and what is current in the tree beside it."""

    text: str
    span: Span
    unit_key: int | None = None
    task_key: int | None = None


def target_label(target: SelectionTarget) -> str:
    """The entry of the menu, with its mnemonic."""
    labels = {
        SelectionTarget.NUMBER: QCoreApplication.translate("selection", "&Số, ký hiệu"),
        SelectionTarget.DATE: QCoreApplication.translate("selection", "N&gày văn bản"),
        SelectionTarget.ISSUER: QCoreApplication.translate("selection", "&Cơ quan ban hành"),
        SelectionTarget.TITLE: QCoreApplication.translate("selection", "&Trích yếu"),
        SelectionTarget.UNIT: QCoreApplication.translate("selection", "Đơn &vị mới"),
        SelectionTarget.TASK: QCoreApplication.translate("selection", "Nhiệ&m vụ của đơn vị đang chọn"),
        SelectionTarget.DEADLINE: QCoreApplication.translate("selection", "Thời &hạn của nhiệm vụ đang chọn"),
        SelectionTarget.REFERENCE: QCoreApplication.translate("selection", "Văn bản viện &dẫn"),
        SelectionTarget.SIGNER: QCoreApplication.translate("selection", "Người &ký"),
        SelectionTarget.RECIPIENT: QCoreApplication.translate("selection", "&Nơi nhận"),
    }
    return labels[target]


def assign(review: Review, target: SelectionTarget, selection: Selection) -> tuple[Review, Target]:
    """The review with the selected words in their new role, and what to select then.

    Raises AppError when the words cannot be that, with the reason.
    """
    words, span = clean(selection.text), selection.span
    match target:
        case SelectionTarget.NUMBER:
            number = normalise_number(_NUMBER_LABEL.sub("", words))
            return _field(review, "number", number, span)
        case SelectionTarget.DATE:
            return _field(review, "issue_date", _date_in(words), span)
        case SelectionTarget.ISSUER:
            named = edits.set_field(review, "issuer_id", None)
            return _field(named, "issuer_name", words, span)
        case SelectionTarget.TITLE:
            return _field(review, "title", words, span)
        case SelectionTarget.SIGNER:
            return _signer(review, selection.text, span)
        case SelectionTarget.UNIT:
            unit_review, key = edits.add_unit(review, words.rstrip(":;,. "), selection.unit_key, span)
            return unit_review, Target(MarkKind.UNIT, key)
        case SelectionTarget.TASK:
            return _task(review, words, selection)
        case SelectionTarget.DEADLINE:
            return _deadline(review, words, selection)
        case SelectionTarget.REFERENCE:
            return _reference(review, words, span)
        case SelectionTarget.RECIPIENT:
            added = add_recipient(review, selection.text, span)
            return added, Target(MarkKind.RECIPIENT, len(added.recipients) - 1)


def _field(review: Review, name: str, value: object, span: Span) -> tuple[Review, Target]:
    return edits.set_field(review, name, value, span), Target(MarkKind.FIELD, name=name)


def _date_in(words: str) -> date:
    inside = _DATE_INSIDE.search(words)
    day = parse_vn_date(inside.group() if inside else words)
    if day is None:
        raise AppError(QCoreApplication.translate("selection", "Đoạn đã chọn không có ngày, tháng, năm đầy đủ."))
    return day


def _signer(review: Review, text: str, span: Span) -> tuple[Review, Target]:
    """One line is the name; of several the last is the name, those with TM., KT. … authority, the rest position."""
    lines = [line for line in map(clean, text.splitlines()) if line]
    authority = [line for line in lines[:-1] if _AUTHORITY.match(line)]
    position = [line for line in lines[:-1] if not _AUTHORITY.match(line)]
    if authority:
        review = edits.set_field(review, "authority_line", "\n".join(authority))
    if position:
        review = edits.set_field(review, "signer_position", " ".join(position))
    return _field(review, "signer_name", lines[-1] if lines else "", span)


def _task(review: Review, words: str, selection: Selection) -> tuple[Review, Target]:
    if selection.unit_key is None:
        raise AppError(QCoreApplication.translate("selection", "Hãy chọn trước một đơn vị ở bảng phân công."))
    after = selection.task_key
    added, key = edits.add_task(review, selection.unit_key, words.lstrip("-–+•* "), selection.span, after)
    return added, Target(MarkKind.TASK, key)


def _deadline(review: Review, words: str, selection: Selection) -> tuple[Review, Target]:
    if selection.task_key is None:
        raise AppError(QCoreApplication.translate("selection", "Hãy chọn trước một nhiệm vụ ở bảng phân công."))
    changed = edits.update_task(
        review, selection.task_key, deadline_text=words.rstrip(".,; "), deadline_span=selection.span
    )
    return changed, Target(MarkKind.TASK, selection.task_key)


def _reference(review: Review, words: str, span: Span) -> tuple[Review, Target]:
    number = _REFERENCE_INSIDE.search(words)
    if number is None:
        raise AppError(QCoreApplication.translate("selection", "Đoạn đã chọn không có số, ký hiệu văn bản."))
    rest = words[number.end() :]
    inside = _DATE_INSIDE.search(rest)
    day = parse_vn_date(inside.group()) if inside else None
    added = add_reference(review, number.group().rstrip("."), day, span)
    return added, Target(MarkKind.REFERENCE, len(added.references) - 1)
