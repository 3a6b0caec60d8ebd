"""The registers that `list` can answer: their keys, headings and where the rows come from, as data."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from pccc_desktop.domain.assignments import AssignmentFilter
from pccc_desktop.domain.documents import DocumentFilter
from pccc_desktop.domain.listing import Sort
from pccc_desktop.domain.organizations import OrganizationFilter

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
        "Văn bản",
        (
            ("id", "id", "Mã"),
            ("number", "number", "Số, ký hiệu"),
            ("date", "issue_date", "Ngày"),
            ("type", "doc_type", "Loại"),
            ("title", "title", "Trích yếu"),
            ("issuer", "issuer_name", "Cơ quan ban hành"),
            ("family", "family", "Hệ"),
            ("direction", "direction", "Chiều"),
            ("status", "status", "Trạng thái"),
            ("assignments", "assignment_count", "Số nhiệm vụ"),
            ("open", "open_count", "Đang mở"),
            ("late", "late_count", "Quá hạn"),
        ),
        _documents,
    ),
    "assignments": Kind(
        "Nhiệm vụ",
        (
            ("id", "id", "Mã"),
            ("section", "section_label", "Mục"),
            ("title", "title", "Nhiệm vụ"),
            ("unit", "unit", "Chủ trì"),
            ("document_id", "document_id", "Mã văn bản"),
            ("document", "document", "Văn bản"),
            ("deadline_text", "deadline_text", "Thời hạn ghi"),
            ("due", "due_date", "Hạn"),
            ("status", "status", "Trạng thái"),
            ("percent", "percent", "Tiến độ (%)"),
            ("product", "product", "Sản phẩm"),
        ),
        _assignments,
    ),
    "organizations": Kind(
        "Tổ chức",
        (
            ("id", "id", "Mã"),
            ("name", "name", "Tên"),
            ("short_name", "short_name", "Tên gọn"),
            ("type", "org_type", "Loại"),
            ("family", "family", "Khối"),
            ("parent", "parent_id", "Trực thuộc"),
            ("phone", "phone", "Điện thoại"),
            ("valid_from", "valid_from", "Từ ngày"),
            ("valid_to", "valid_to", "Đến ngày"),
        ),
        _organizations,
    ),
    "people": Kind(
        "Cán bộ",
        (
            ("id", "id", "Mã"),
            ("name", "full_name", "Họ và tên"),
            ("position", "position", "Chức vụ"),
            ("organization", "organization", "Đơn vị"),
            ("phone", "phone", "Điện thoại"),
        ),
        _people,
    ),
    "registers": Kind(
        "Sổ đăng ký văn bản đi",
        (
            ("document", "document_id", "Mã văn bản"),
            ("number", "number", "Số, ký hiệu văn bản"),
            ("date", "issue_date", "Ngày tháng văn bản"),
            ("type", "doc_type", "Tên loại"),
            ("title", "title", "Trích yếu nội dung văn bản"),
            ("signer", "signer", "Người ký"),
            ("recipients", "recipients", "Nơi nhận văn bản"),
            ("archive", "archive", "Đơn vị, người nhận bản lưu"),
            ("copies", "copies", "Số lượng bản"),
            ("sent_on", "sent_on", "Ngày chuyển"),
            ("note", "note", "Ghi chú"),
        ),
        _registers,
    ),
    "dispatch-orders": Kind(
        "Lệnh huy động",
        (
            ("id", "id", "Mã"),
            ("number", "number", "Số"),
            ("status", "status", "Trạng thái"),
            ("target", "target_name", "Huy động"),
            ("place", "incident_place", "Nơi xảy ra"),
            ("ordered_at", "ordered_at", "Ra lệnh lúc"),
            ("oral", "is_oral", "Bằng lời"),
            ("written_due", "written_due", "Hạn lệnh văn bản"),
            ("commander", "commander_name", "Người ra lệnh"),
        ),
        _dispatch_orders,
    ),
}
