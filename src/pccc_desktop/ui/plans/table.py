"""The columns of the document list and the filter that a query means."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from pccc_desktop.domain.codes import Direction, DocStatus, DocType
from pccc_desktop.domain.dates import vn_date_short
from pccc_desktop.domain.documents import DocumentFilter, DocumentListItem
from pccc_desktop.domain.extraction import Family
from pccc_desktop.domain.unit_words import short_unit_name
from pccc_desktop.ui.core.tables import Column
from pccc_desktop.ui.core.theme import Role
from pccc_desktop.ui.core.translate import label_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from pccc_desktop.domain.documents import DocumentFacets, Facet
    from pccc_desktop.ui.core.list_page import ListQuery

translate = QCoreApplication.translate
_STATUS_ROLES = {
    DocStatus.DEN_MOI: Role.WARN,
    DocStatus.DANG_XU_LY: Role.ACCENT,
    DocStatus.TRINH_KY: Role.ACCENT,
    DocStatus.BAN_HANH: Role.OK,
    DocStatus.DA_GUI: Role.OK,
    DocStatus.DA_XU_LY: Role.OK,
    DocStatus.CHUA_CO: Role.WARN,
}


def _number(item: DocumentListItem) -> str:
    return item.number or "—"


def _date(item: DocumentListItem) -> str:
    return vn_date_short(item.issue_date) if item.issue_date else "—"


def _kind(item: DocumentListItem) -> str:
    return label_of(item.doc_type)


def _title(item: DocumentListItem) -> str:
    return item.title


def _issuer(item: DocumentListItem) -> str:
    return short_unit_name(item.issuer_name)


def _issuer_tip(item: DocumentListItem) -> str:
    return item.issuer_name


def _direction(item: DocumentListItem) -> str:
    return label_of(item.direction)


def status_label(status: DocStatus) -> str:
    """The status in the two or three words that fit a chip."""
    short = {
        DocStatus.CHUA_CO: translate("documents", "Chưa có"),
        DocStatus.DEN_MOI: translate("documents", "Chưa xử lý"),
    }
    return short.get(status, label_of(status))


def _status(item: DocumentListItem) -> str:
    return status_label(item.status)


def status_role(status: DocStatus) -> Role:
    """The colour of a status chip."""
    return _STATUS_ROLES.get(status, Role.NEUTRAL)


def _status_role(item: DocumentListItem) -> Role | None:
    return status_role(item.status)


def work_text(item: DocumentListItem) -> str:
    """How its assignments stand: late first, else how many of all are open."""
    if item.late_count:
        return translate("documents", "{late} quá hạn").format(late=item.late_count)
    if not item.assignment_count:
        return "—"
    if not item.open_count:
        return translate("documents", "xong {all}").format(all=item.assignment_count)
    return translate("documents", "{open} mở / {all}").format(open=item.open_count, all=item.assignment_count)


def work_tip(item: DocumentListItem) -> str:
    """All figures of its assignments."""
    if not item.assignment_count:
        return translate("documents", "Văn bản này không giao nhiệm vụ")
    return translate("documents", "{all} nhiệm vụ: {open} đang mở, {late} quá hạn").format(
        all=item.assignment_count, open=item.open_count, late=item.late_count
    )


def work_role(item: DocumentListItem) -> Role | None:
    """Red for late, green for all done, plain words without assignments."""
    if item.late_count:
        return Role.DANGER
    if not item.assignment_count:
        return None
    return Role.ACCENT if item.open_count else Role.OK


def document_columns() -> tuple[Column[DocumentListItem], ...]:
    """What the list shows; `sort` are the names the service knows."""
    return (
        Column[DocumentListItem](
            "number", translate("documents", "Số, ký hiệu"), _number, sort="number", width=106
        ),
        Column[DocumentListItem](
            "issue_date", translate("documents", "Ngày"), _date, sort="issue_date", width=92
        ),
        Column[DocumentListItem](
            "doc_type", translate("documents", "Loại"), _kind, sort="doc_type", width=94
        ),
        Column[DocumentListItem](
            "title", translate("documents", "Trích yếu"), _title, sort="title", width=200, stretch=True
        ),
        Column[DocumentListItem](
            "issuer_name",
            translate("documents", "Cơ quan"),
            _issuer,
            sort="issuer_name",
            tooltip=_issuer_tip,
            width=128,
        ),
        Column[DocumentListItem](
            "status",
            translate("documents", "Trạng thái"),
            _status,
            sort="status",
            width=116,
            chip=_status_role,
        ),
        Column[DocumentListItem](
            "open_count",
            translate("documents", "Nhiệm vụ"),
            work_text,
            sort="open_count",
            width=116,
            chip=work_role,
            tooltip=work_tip,
        ),
        Column[DocumentListItem](
            "direction", translate("documents", "Chiều"), _direction, sort="direction", width=110, hidden=True
        ),
    )


def filter_of(query: ListQuery) -> DocumentFilter:
    """The filter of the service for what the person chose."""
    facets = query.facets
    family, kind, direction = facets.get("family"), facets.get("doc_type"), facets.get("direction")
    year = facets.get("year", "")
    return DocumentFilter(
        text=query.text,
        families=frozenset({Family(family)}) if family else frozenset(),
        doc_types=frozenset({DocType(kind)}) if kind else frozenset(),
        directions=frozenset({Direction(direction)}) if direction else frozenset(),
        year=int(year) if year.isdecimal() else None,
        issuer=facets.get("issuer", ""),
        with_open_assignments="open" in query.chips,
        include_stubs="stubs" in query.chips,
    )


def facet_choices(facets: DocumentFacets) -> dict[str, Sequence[tuple[str, str]]]:
    """The choices of the filter bar, each with its count."""
    return {
        "family": _choices(facets.families),
        "doc_type": _choices(facets.types),
        "year": _choices(facets.years),
        "direction": _choices(facets.directions),
    }


def _choices(facets: Sequence[Facet]) -> list[tuple[str, str]]:
    return [(one.value, f"{translate('codes', one.label)} ({one.count})") for one in facets]
