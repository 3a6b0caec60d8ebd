"""What the log of changes calls by column names, in the words of the office."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from pccc_desktop.domain.codes import (
    AssignmentStatus,
    Direction,
    DispatchStatus,
    DocStatus,
    DocType,
    EventKind,
    LinkType,
    OrgFamily,
    OrgType,
    RecipientPurpose,
)
from pccc_desktop.domain.dates import vn_date_short
from pccc_desktop.domain.deadlines import DeadlineKind
from pccc_desktop.domain.moments import vn_moment
from pccc_desktop.domain.text import N_

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from pccc_desktop.domain.audit import AuditEntry

_SHOWN_TEXT = 160

TABLES: dict[str, str] = {
    "organization": N_("history", "Đơn vị"),
    "organization_name": N_("history", "Tên đơn vị"),
    "person": N_("history", "Cán bộ"),
    "person_position": N_("history", "Chức vụ"),
    "office_setting": N_("history", "Đơn vị sử dụng"),
    "regulation_parameter": N_("history", "Tham số"),
    "numbering_sequence": N_("history", "Dãy số văn bản"),
    "official_document": N_("history", "Văn bản"),
    "document_text": N_("history", "Toàn văn"),
    "document_section": N_("history", "Mục của văn bản"),
    "document_recipient": N_("history", "Nơi nhận"),
    "document_link": N_("history", "Văn bản liên quan"),
    "attachment": N_("history", "Tệp gốc"),
    "plan_task": N_("history", "Việc trong kế hoạch"),
    "assignment": N_("history", "Nhiệm vụ"),
    "assignment_coordinator": N_("history", "Đơn vị phối hợp"),
    "assignment_event": N_("history", "Tiến trình nhiệm vụ"),
    "dispatch_order": N_("history", "Lệnh huy động"),
    "print_job": N_("history", "Lần in"),
}

FIELDS: dict[str, str] = {
    "address": N_("history", "Địa chỉ"),
    "arrival_date": N_("history", "Ngày đến"),
    "arrival_number": N_("history", "Số đến"),
    "assigned_date": N_("history", "Ngày giao"),
    "at": N_("history", "Lúc"),
    "authority_line": N_("history", "Thẩm quyền ký"),
    "basis": N_("history", "Căn cứ"),
    "body": N_("history", "Nội dung"),
    "by": N_("history", "Người thực hiện"),
    "can_sign": N_("history", "Được ký văn bản"),
    "cited_date": N_("history", "Ngày được viện dẫn"),
    "cited_issuer": N_("history", "Cơ quan được viện dẫn"),
    "cited_number": N_("history", "Số được viện dẫn"),
    "code": N_("history", "Mã"),
    "commander_address": N_("history", "Địa chỉ người ra lệnh"),
    "commander_id": N_("history", "Người ra lệnh"),
    "commander_name": N_("history", "Người ra lệnh"),
    "commander_phone": N_("history", "Điện thoại người ra lệnh"),
    "commander_position": N_("history", "Chức vụ người ra lệnh"),
    "commander_unit": N_("history", "Đơn vị người ra lệnh"),
    "completed_date": N_("history", "Ngày hoàn thành"),
    "content": N_("history", "Nội dung"),
    "copies": N_("history", "Số bản"),
    "deadline_kind": N_("history", "Loại thời hạn"),
    "deadline_text": N_("history", "Thời hạn ghi trong văn bản"),
    "direction": N_("history", "Đi, đến"),
    "doc_type": N_("history", "Loại văn bản"),
    "document_id": N_("history", "Văn bản"),
    "due_date": N_("history", "Hạn"),
    "effective_from": N_("history", "Hiệu lực từ"),
    "effective_to": N_("history", "Đến hết ngày"),
    "email": N_("history", "Email"),
    "family": N_("history", "Khối"),
    "file_name": N_("history", "Tên tệp"),
    "from_at": N_("history", "Từ lúc"),
    "from_status": N_("history", "Trạng thái trước"),
    "full_name": N_("history", "Tên đầy đủ"),
    "gather_at": N_("history", "Giờ tập kết"),
    "gather_place": N_("history", "Nơi tập kết"),
    "incident_kind": N_("history", "Loại sự cố"),
    "incident_place": N_("history", "Nơi xảy ra"),
    "incident_reported_at": N_("history", "Lúc báo tin"),
    "is_addressee": N_("history", "Là nơi kính gửi"),
    "is_legacy": N_("history", "Nhập từ hồ sơ cũ"),
    "issue_date": N_("history", "Ngày văn bản"),
    "issued_at": N_("history", "Ký văn bản lúc"),
    "issuer_id": N_("history", "Cơ quan ban hành"),
    "issuer_name": N_("history", "Cơ quan ban hành"),
    "issuer_org_id": N_("history", "Cơ quan ra lệnh"),
    "kind": N_("history", "Loại"),
    "label": N_("history", "Tên gọi"),
    "letterhead": N_("history", "Đầu văn bản"),
    "letterhead_parent": N_("history", "Cấp trên trên văn bản"),
    "level": N_("history", "Cấp mục"),
    "link_type": N_("history", "Quan hệ"),
    "materials": N_("history", "Tài sản, vật tư"),
    "member_count": N_("history", "Số thành viên"),
    "name": N_("history", "Tên"),
    "new_due": N_("history", "Hạn mới"),
    "next_number": N_("history", "Số tiếp theo"),
    "note": N_("history", "Ghi chú"),
    "number": N_("history", "Số, ký hiệu"),
    "old_due": N_("history", "Hạn cũ"),
    "opening": N_("history", "Phần mở đầu"),
    "oral_at": N_("history", "Ra lệnh bằng lời lúc"),
    "org_type": N_("history", "Loại đơn vị"),
    "organization_id": N_("history", "Đơn vị"),
    "original_due": N_("history", "Hạn ban đầu"),
    "pages": N_("history", "Số trang"),
    "parent_id": N_("history", "Trực thuộc"),
    "party_org_id": N_("history", "Đảng ủy"),
    "people": N_("history", "Người huy động"),
    "percent": N_("history", "Tiến độ (%)"),
    "period": N_("history", "Kỳ đánh số"),
    "phone": N_("history", "Điện thoại"),
    "place_name": N_("history", "Địa danh"),
    "police_org_id": N_("history", "Công an"),
    "product": N_("history", "Sản phẩm"),
    "province": N_("history", "Tỉnh, thành phố"),
    "purpose": N_("history", "Gửi để"),
    "rank": N_("history", "Cấp bậc"),
    "receiver": N_("history", "Gặp ai"),
    "responsible_person_id": N_("history", "Người phụ trách"),
    "result_summary": N_("history", "Kết quả"),
    "sample_data": N_("history", "Dữ liệu mẫu"),
    "section_label": N_("history", "Mục"),
    "series": N_("history", "Dãy số"),
    "short_name": N_("history", "Tên gọi tắt"),
    "signer_authority": N_("history", "Thẩm quyền ký"),
    "signer_name": N_("history", "Người ký"),
    "signer_person_id": N_("history", "Người ký"),
    "signer_position": N_("history", "Chức vụ người ký"),
    "size": N_("history", "Cỡ tệp (byte)"),
    "sort_order": N_("history", "Thứ tự"),
    "source": N_("history", "Căn cứ"),
    "state_org_id": N_("history", "Ủy ban nhân dân"),
    "status": N_("history", "Trạng thái"),
    "subject": N_("history", "Cho ai, về việc gì"),
    "successor_id": N_("history", "Đơn vị kế thừa"),
    "symbol": N_("history", "Ký hiệu"),
    "target": N_("history", "Ra đâu"),
    "target_address": N_("history", "Địa chỉ nơi được huy động"),
    "target_name": N_("history", "Đơn vị, người được huy động"),
    "target_phone": N_("history", "Điện thoại nơi được huy động"),
    "text": N_("history", "Nội dung"),
    "title": N_("history", "Trích yếu, tên gọi"),
    "to_at": N_("history", "Đến lúc"),
    "to_id": N_("history", "Văn bản được dẫn"),
    "to_status": N_("history", "Trạng thái sau"),
    "tone_style": N_("history", "Kiểu đặt dấu thanh"),
    "unit": N_("history", "Đơn vị tính"),
    "unit_id": N_("history", "Đơn vị chủ trì"),
    "unit_text": N_("history", "Đơn vị ghi trong văn bản"),
    "valid_from": N_("history", "Bắt đầu từ"),
    "valid_to": N_("history", "Đến hết ngày"),
    "value_num": N_("history", "Giá trị"),
    "value_text": N_("history", "Giá trị"),
    "vehicles": N_("history", "Phương tiện"),
    "verified": N_("history", "Đã đối chiếu"),
    "ward_kind": N_("history", "Loại đơn vị hành chính"),
    "ward_name": N_("history", "Tên phường, xã"),
}
TITLES: dict[str, str] = {
    "person": N_("history", "Họ và tên"),
    "person_position": N_("history", "Chức vụ"),
    "print_job": N_("history", "Biểu mẫu"),
    "document_section": N_("history", "Tiêu đề mục"),
}
# Keys and marks that say nothing to a person; what they did is told by the other fields.
HIDDEN = frozenset(
    {"uuid", "deleted_at", "ordinal", "sha256", "form_id", "plan_task_id", "assignment_id", "person_id"}
)
_INNER_CODES = frozenset({("regulation_parameter", "code"), ("organization", "code")})
_VALUES: dict[str, dict[str, str]] = {
    "org_type": {one.value: one.label for one in OrgType},
    "family": {
        **{one.value: one.label for one in OrgFamily},
        "STATE": N_("history", "Nhà nước"),
        "PARTY": N_("history", "Đảng"),
        "OTHER": N_("history", "Khác"),
    },
    "doc_type": {one.value: one.label for one in DocType},
    "series": {**{one.value: one.label for one in DocType}, "COMMON": N_("history", "Chung")},
    "direction": {one.value: one.label for one in Direction},
    "status": {
        one.value: one.label for kind in (DocStatus, AssignmentStatus, DispatchStatus) for one in kind
    },
    "from_status": {one.value: one.label for one in AssignmentStatus},
    "to_status": {one.value: one.label for one in AssignmentStatus},
    "link_type": {one.value: one.label for one in LinkType},
    "purpose": {one.value: one.label for one in RecipientPurpose},
    "kind": {**{one.value: one.label for one in EventKind}, "original": N_("history", "Bản gốc")},
    "deadline_kind": {one.value: one.label for one in DeadlineKind},
    "tone_style": {"OLD": N_("history", "òa, úy"), "NEW": N_("history", "oà, uý")},
}
_ORGANIZATIONS = frozenset(
    {
        "organization_id",
        "issuer_id",
        "issuer_org_id",
        "state_org_id",
        "party_org_id",
        "police_org_id",
        "unit_id",
    }
)
_ORGANIZATIONS_OF_ORGANIZATION = frozenset({"parent_id", "successor_id"})
_PEOPLE = frozenset({"commander_id", "responsible_person_id", "signer_person_id"})
_RECORDS = frozenset({"document_id", "to_id", "parent_id"})


@dataclass(frozen=True, slots=True)
class Names:
    """Names of the records that others point to."""

    organizations: Mapping[int, str]
    people: Mapping[int, str]


@dataclass(frozen=True, slots=True)
class ShownChange:
    """One field of one record in words, before and after."""

    label: str
    before: str
    after: str


@dataclass(frozen=True, slots=True)
class ShownEntry:
    """What happened to one record, in words."""

    title: str
    changes: tuple[ShownChange, ...]


def use_case_words(use_case: str) -> str:
    """What was done, as the log names it, in the language of the screen; an undo names what it took back."""
    verb, colon, rest = use_case.partition(": ")
    if colon:
        return f"{QCoreApplication.translate('use_case', verb)}: {use_case_words(rest)}"
    found = QCoreApplication.translate("use_case", use_case)
    # News on an assignment are logged under the label of their kind.
    return QCoreApplication.translate("codes", use_case) if found == use_case else found


def shown_entry(entry: AuditEntry, names: Names, tr: Callable[[str], str]) -> ShownEntry:
    """The entry in the words of the office; fields without a name of their own are left out."""
    actions = {
        "insert": N_("history", "Thêm {what}"),
        "update": N_("history", "Sửa {what}"),
        "delete": N_("history", "Xóa {what}"),
    }
    what = tr(TABLES.get(entry.table, N_("history", "Dữ liệu khác"))).lower()
    title = tr(actions.get(entry.action, "{what}")).format(what=what)
    if entry.action == "delete":
        return ShownEntry(title, ())
    changes: list[ShownChange] = []
    for name in sorted({*entry.before, *entry.after}):
        before, after = entry.before.get(name), entry.after.get(name)
        if before == after or name in HIDDEN or name not in FIELDS or (entry.table, name) in _INNER_CODES:
            continue
        shown = [_value(entry.table, name, value, names, tr) for value in (before, after)]
        if shown[0] != shown[1]:
            changes.append(ShownChange(field_label(entry.table, name, tr), shown[0], shown[1]))
    return ShownEntry(title, tuple(changes))


def field_label(table: str, name: str, tr: Callable[[str], str]) -> str:
    """The field in words."""
    if name in {"title", "full_name"} and table in TITLES:
        return tr(TITLES[table])
    return tr(FIELDS[name])


def _value(table: str, name: str, value: object, names: Names, tr: Callable[[str], str]) -> str:
    if value is None or value == "":
        return ""
    if isinstance(value, bool):
        return tr(N_("history", "có")) if value else tr(N_("history", "không"))
    if isinstance(value, int):
        return _number(table, name, value, names, tr)
    if isinstance(value, float):
        return f"{value:g}".replace(".", ",")
    text = str(value)
    if text in _VALUES.get(name, {}):
        return tr(_VALUES[name][text])
    moment = _moment(text) if name == "at" or name.endswith(("_at", "_date", "_due", "_from", "_to")) else ""
    text = moment or text.replace("|", " / ").replace("\n", " / ")
    return text if len(text) <= _SHOWN_TEXT else f"{text[:_SHOWN_TEXT].rstrip()}…"


def _number(table: str, name: str, value: int, names: Names, tr: Callable[[str], str]) -> str:
    of_organization = table == "organization" and name in _ORGANIZATIONS_OF_ORGANIZATION
    if name in _ORGANIZATIONS or of_organization:
        return names.organizations.get(value, tr(N_("history", "đơn vị đã xóa")))
    if name in _PEOPLE:
        return names.people.get(value, tr(N_("history", "người đã xóa")))
    if name in _RECORDS:
        return tr(N_("history", "bản ghi số {n}")).format(n=value)
    return str(value)


def _moment(text: str) -> str:
    """A day or moment as stored, as people write it; empty when the text is none."""
    try:
        if "T" in text or " " in text:
            return vn_moment(datetime.fromisoformat(text).astimezone())
        return vn_date_short(date.fromisoformat(text))
    except ValueError:
        return ""
