"""The registers that `list` can answer: their keys, headings and where the rows come from, as data."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from pccc_desktop.domain.assignments import AssignmentFilter
from pccc_desktop.domain.documents import DocumentFilter
from pccc_desktop.domain.listing import Sort
from pccc_desktop.domain.organizations import OrganizationFilter
from pccc_desktop.domain.text import N_

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from pccc_desktop.services.container import Services

Record = dict[str, object]
_PAGE = 1000


@dataclass(frozen=True)
class Kind:
    """One register: `columns` are (key, attribute of the list item, heading)."""

    title: str
    columns: tuple[tuple[str, str, str], ...]
    items: Callable[[Services, str], Iterable[object]]

    @property
    def keys(self) -> tuple[str, ...]:
        """Keys of a record in JSON."""
        return tuple(key for key, _, _ in self.columns)

    @property
    def headers(self) -> tuple[str, ...]:
        """Headings of the table."""
        return tuple(heading for _, _, heading in self.columns)

    def records(self, services: Services, search: str) -> Iterator[Record]:
        """The rows as dictionaries."""
        for item in self.items(services, search):
            yield {key: getattr(item, attribute) for key, attribute, _ in self.columns}


def _documents(services: Services, search: str) -> Iterator[object]:
    wanted = DocumentFilter(text=search, include_stubs=True)
    offset = 0
    while page := services.documents.page(wanted, Sort("issue_date", descending=True), offset, _PAGE):
        yield from page
        offset += len(page)


def _assignments(services: Services, search: str) -> Iterator[object]:
    wanted = AssignmentFilter(text=search)
    offset = 0
    while page := services.assignments.page(wanted, Sort("due_date"), offset, _PAGE):
        yield from page
        offset += len(page)


def _organizations(services: Services, search: str) -> Iterable[object]:
    return services.organizations.list(OrganizationFilter(text=search))


def _people(services: Services, search: str) -> Iterable[object]:
    return services.people.list(search)


def _registers(services: Services, search: str) -> Iterable[object]:
    from pccc_desktop.domain.text import fold

    rows = services.registers.outgoing(date.min, date.max)
    return [
        row for row in rows if fold(search) in fold(f"{row.number} {row.title} {row.recipients} {row.signer}")
    ]


def _dispatch_orders(services: Services, search: str) -> Iterable[object]:
    return services.dispatch.list(search)


KINDS: dict[str, Kind] = {
    "documents": Kind(
        N_("cli", "Văn bản"),
        (
            ("id", "id", N_("cli", "Mã")),
            ("number", "number", N_("cli", "Số, ký hiệu")),
            ("date", "issue_date", N_("cli", "Ngày")),
            ("type", "doc_type", N_("cli", "Loại")),
            ("title", "title", N_("cli", "Trích yếu")),
            ("issuer", "issuer_name", N_("cli", "Cơ quan ban hành")),
            ("family", "family", N_("cli", "Hệ")),
            ("direction", "direction", N_("cli", "Chiều")),
            ("status", "status", N_("cli", "Trạng thái")),
            ("assignments", "assignment_count", N_("cli", "Số nhiệm vụ")),
            ("open", "open_count", N_("cli", "Đang mở")),
            ("late", "late_count", N_("cli", "Quá hạn")),
        ),
        _documents,
    ),
    "assignments": Kind(
        N_("cli", "Nhiệm vụ"),
        (
            ("id", "id", N_("cli", "Mã")),
            ("section", "section_label", N_("cli", "Mục")),
            ("title", "title", N_("cli", "Nhiệm vụ")),
            ("unit", "unit", N_("cli", "Chủ trì")),
            ("document_id", "document_id", N_("cli", "Mã văn bản")),
            ("document", "document", N_("cli", "Văn bản")),
            ("deadline_text", "deadline_text", N_("cli", "Thời hạn ghi")),
            ("due", "due_date", N_("cli", "Hạn")),
            ("status", "status", N_("cli", "Trạng thái")),
            ("percent", "percent", N_("cli", "Tiến độ (%)")),
            ("product", "product", N_("cli", "Sản phẩm")),
        ),
        _assignments,
    ),
    "organizations": Kind(
        N_("cli", "Tổ chức"),
        (
            ("id", "id", N_("cli", "Mã")),
            ("name", "name", N_("cli", "Tên")),
            ("short_name", "short_name", N_("cli", "Tên gọn")),
            ("type", "org_type", N_("cli", "Loại")),
            ("family", "family", N_("cli", "Khối")),
            ("parent", "parent_id", N_("cli", "Trực thuộc")),
            ("phone", "phone", N_("cli", "Điện thoại")),
            ("valid_from", "valid_from", N_("cli", "Từ ngày")),
            ("valid_to", "valid_to", N_("cli", "Đến ngày")),
        ),
        _organizations,
    ),
    "people": Kind(
        N_("cli", "Cán bộ"),
        (
            ("id", "id", N_("cli", "Mã")),
            ("name", "full_name", N_("cli", "Họ và tên")),
            ("position", "position", N_("cli", "Chức vụ")),
            ("organization", "organization", N_("cli", "Đơn vị")),
            ("phone", "phone", N_("cli", "Điện thoại")),
        ),
        _people,
    ),
    "registers": Kind(
        N_("cli", "Sổ đăng ký văn bản đi"),
        (
            ("document", "document_id", N_("cli", "Mã văn bản")),
            ("number", "number", N_("cli", "Số, ký hiệu văn bản")),
            ("date", "issue_date", N_("cli", "Ngày tháng văn bản")),
            ("type", "doc_type", N_("cli", "Tên loại")),
            ("title", "title", N_("cli", "Trích yếu nội dung văn bản")),
            ("signer", "signer", N_("cli", "Người ký")),
            ("recipients", "recipients", N_("cli", "Nơi nhận văn bản")),
            ("archive", "archive", N_("cli", "Đơn vị, người nhận bản lưu")),
            ("copies", "copies", N_("cli", "Số lượng bản")),
            ("sent_on", "sent_on", N_("cli", "Ngày chuyển")),
            ("note", "note", N_("cli", "Ghi chú")),
        ),
        _registers,
    ),
    "dispatch-orders": Kind(
        N_("cli", "Lệnh huy động"),
        (
            ("id", "id", N_("cli", "Mã")),
            ("number", "number", N_("cli", "Số")),
            ("status", "status", N_("cli", "Trạng thái")),
            ("target", "target_name", N_("cli", "Huy động")),
            ("place", "incident_place", N_("cli", "Nơi xảy ra")),
            ("ordered_at", "ordered_at", N_("cli", "Ra lệnh lúc")),
            ("oral", "is_oral", N_("cli", "Bằng lời")),
            ("written_due", "written_due", N_("cli", "Hạn lệnh văn bản")),
            ("commander", "commander_name", N_("cli", "Người ra lệnh")),
        ),
        _dispatch_orders,
    ),
}
