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
from pccc_desktop.domain.references import normalise_number
from pccc_desktop.domain.review_lists import add_recipient, add_reference
from pccc_desktop.domain.text import clean
from pccc_desktop.ui.plans.marks import MarkKind, Target

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date

    from pccc_desktop.domain.extraction import Span
    from pccc_desktop.domain.review import Review

_DATE_INSIDE = re.compile(
    r"ngày\s+\d{1,2}\s+tháng\s+\d{1,2}\s+năm\s+\d{4}|\d{1,2}\s?[/.\-]\s?\d{1,2}\s?[/.\-]\s?\d{4}",
    re.IGNORECASE,
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
    return _ROLES[target](review, selection)


def _number(review: Review, selection: Selection) -> tuple[Review, Target]:
    number = normalise_number(_NUMBER_LABEL.sub("", clean(selection.text)))
    return _field(review, "number", number, selection.span)


def _date(review: Review, selection: Selection) -> tuple[Review, Target]:
    return _field(review, "issue_date", _date_in(clean(selection.text)), selection.span)


def _issuer(review: Review, selection: Selection) -> tuple[Review, Target]:
    named = edits.set_field(review, "issuer_id", None)
    return _field(named, "issuer_name", clean(selection.text), selection.span)


def _title(review: Review, selection: Selection) -> tuple[Review, Target]:
    return _field(review, "title", clean(selection.text), selection.span)


def _unit(review: Review, selection: Selection) -> tuple[Review, Target]:
    name = clean(selection.text).rstrip(":;,. ")
    added, key = edits.add_unit(review, name, selection.unit_key, selection.span)
    return added, Target(MarkKind.UNIT, key)


def _recipient(review: Review, selection: Selection) -> tuple[Review, Target]:
    added = add_recipient(review, selection.text, selection.span)
    return added, Target(MarkKind.RECIPIENT, len(added.recipients) - 1)


def _field(review: Review, name: str, value: object, span: Span) -> tuple[Review, Target]:
    return edits.set_field(review, name, value, span), Target(MarkKind.FIELD, name=name)


def _date_in(words: str) -> date:
    inside = _DATE_INSIDE.search(words)
    day = parse_vn_date(inside.group() if inside else words)
    if day is None:
        raise AppError(
            QCoreApplication.translate("selection", "Đoạn đã chọn không có ngày, tháng, năm đầy đủ.")
        )
    return day


def _signer(review: Review, selection: Selection) -> tuple[Review, Target]:
    """One line is the name; of several the last is the name, those with TM., KT. … authority, the rest position."""
    lines = [line for line in map(clean, selection.text.splitlines()) if line]
    authority = [line for line in lines[:-1] if _AUTHORITY.match(line)]
    position = [line for line in lines[:-1] if not _AUTHORITY.match(line)]
    if authority:
        review = edits.set_field(review, "authority_line", "\n".join(authority))
    if position:
        review = edits.set_field(review, "signer_position", " ".join(position))
    return _field(review, "signer_name", lines[-1] if lines else "", selection.span)


def _task(review: Review, selection: Selection) -> tuple[Review, Target]:
    if selection.unit_key is None:
        raise AppError(QCoreApplication.translate("selection", "Hãy chọn trước một đơn vị ở bảng phân công."))
    after = selection.task_key
    added, key = edits.add_task(
        review, selection.unit_key, clean(selection.text).lstrip("-–+•* "), selection.span, after
    )
    return added, Target(MarkKind.TASK, key)


def _deadline(review: Review, selection: Selection) -> tuple[Review, Target]:
    if selection.task_key is None:
        raise AppError(
            QCoreApplication.translate("selection", "Hãy chọn trước một nhiệm vụ ở bảng phân công.")
        )
    words = clean(selection.text)
    changed = edits.update_task(
        review, selection.task_key, deadline_text=words.rstrip(".,; "), deadline_span=selection.span
    )
    return changed, Target(MarkKind.TASK, selection.task_key)


def _reference(review: Review, selection: Selection) -> tuple[Review, Target]:
    words = clean(selection.text)
    number = _REFERENCE_INSIDE.search(words)
    if number is None:
        raise AppError(QCoreApplication.translate("selection", "Đoạn đã chọn không có số, ký hiệu văn bản."))
    rest = words[number.end() :]
    inside = _DATE_INSIDE.search(rest)
    day = parse_vn_date(inside.group()) if inside else None
    added = add_reference(review, number.group().rstrip("."), day, selection.span)
    return added, Target(MarkKind.REFERENCE, len(added.references) - 1)


_ROLES: dict[SelectionTarget, Callable[[Review, Selection], tuple[Review, Target]]] = {
    SelectionTarget.NUMBER: _number,
    SelectionTarget.DATE: _date,
    SelectionTarget.ISSUER: _issuer,
    SelectionTarget.TITLE: _title,
    SelectionTarget.UNIT: _unit,
    SelectionTarget.TASK: _task,
    SelectionTarget.DEADLINE: _deadline,
    SelectionTarget.REFERENCE: _reference,
    SelectionTarget.SIGNER: _signer,
    SelectionTarget.RECIPIENT: _recipient,
}
