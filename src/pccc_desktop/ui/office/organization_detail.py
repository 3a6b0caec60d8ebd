"""What the detail pane says about one organisation."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from pccc_desktop.domain.dates import vn_date_short
from pccc_desktop.ui.core.theme import Role
from pccc_desktop.ui.office.texts import period_text, verified_text

if TYPE_CHECKING:
    from datetime import date

    from pccc_desktop.domain.organizations import Organization, OrganizationListItem, OrganizationName
    from pccc_desktop.domain.people import Signer
    from pccc_desktop.ui.core.detail_pane import DetailPane

OPEN_LINK = "assignments"


@dataclass(frozen=True, slots=True)
class OrganizationFacts:
    """Everything the pane tells beyond the row."""

    organization: Organization
    parent: str
    successor: str
    signers: tuple[Signer, ...]


def _tr(text: str) -> str:
    return QCoreApplication.translate("OrganizationDetail", text)


def fill_heading(pane: DetailPane, item: OrganizationListItem, state: str) -> None:
    """The part that the row itself knows."""
    pane.set_title(item.name, item.short_name if item.short_name != item.name else "")
    pane.add_row(_tr("Hiệu lực"), state, role=Role.OK if item.current else Role.NEUTRAL, chip=True)
    pane.add_row(_tr("Loại"), f"{item.org_type.label} · {item.family.label}")


def fill_facts(pane: DetailPane, facts: OrganizationFacts, item: OrganizationListItem, day: date) -> None:
    """The part that only the whole organisation knows."""
    organization, name = facts.organization, facts.organization.name_on(day)
    if facts.parent:
        pane.add_row(_tr("Trực thuộc"), facts.parent)
    if facts.successor:
        pane.add_row(_tr("Kế thừa bởi"), facts.successor)
    period = period_text(organization.valid_from, organization.valid_to)
    if period:
        pane.add_row(_tr("Tồn tại"), period)
    pane.add_row(_tr("Điện thoại"), organization.phone)
    for label, value in ((_tr("Email"), organization.email), (_tr("Địa chỉ"), organization.address)):
        if value:
            pane.add_row(label, value)
    if organization.member_count is not None:
        pane.add_row(_tr("Thành viên"), str(organization.member_count))
    _fill_paper(pane, name)
    _fill_signers(pane, facts.signers)
    _fill_names(pane, organization, name)
    if item.open_assignments:
        pane.add_section(_tr("Nhiệm vụ"))
        text = _tr("{count} nhiệm vụ đang mở").format(count=item.open_assignments)
        pane.add_link(text, f"{OPEN_LINK}:{organization.id}")


def _fill_paper(pane: DetailPane, name: OrganizationName) -> None:
    if not (name.symbol or name.letterhead or name.letterhead_parent):
        return
    pane.add_section(_tr("Trên văn bản"))
    lines = [line for line in (name.letterhead_parent, *name.letterhead.split("|")) if line]
    pane.add_row(_tr("Đầu văn bản"), "\n".join(lines))
    pane.add_row(_tr("Ký hiệu"), name.symbol)
    if name.place_name:
        pane.add_row(_tr("Địa danh"), name.place_name)


def _fill_signers(pane: DetailPane, signers: tuple[Signer, ...]) -> None:
    if not signers:
        return
    pane.add_section(_tr("Người ký"))
    for signer in signers:
        pane.add_row(signer.position, signer.name)


def _fill_names(pane: DetailPane, organization: Organization, shown: OrganizationName) -> None:
    """All names with their periods, the newest first; a single undated name needs no list."""
    if len(organization.names) == 1 and shown.valid_from is None and shown.valid_to is None:
        if not shown.verified and shown.basis:
            pane.add_section(_tr("Nguồn"))
            pane.add_text(f"{shown.basis} ({verified_text(verified=False)})", muted=True)
        return
    pane.add_section(_tr("Các tên theo thời gian"))
    for name in reversed(organization.names):
        period = period_text(name.valid_from, name.valid_to) or _tr("từ trước đến nay")
        pane.add_text(name.full_name)
        detail = " · ".join(part for part in (period, name.basis) if part)
        pane.add_text(detail, muted=True)
        if name.letterhead_parent and name is not shown and name.letterhead_parent != shown.letterhead_parent:
            pane.add_text(
                _tr("Cấp trên trên văn bản: {line}").format(line=name.letterhead_parent), muted=True
            )


def state_words(item: OrganizationListItem, today: date) -> str:
    """Whether the organisation exists today."""
    if item.current:
        return _tr("Đang hoạt động")
    if item.valid_to is not None and item.valid_to < today:
        return _tr("Kết thúc {day}").format(day=vn_date_short(item.valid_to))
    return _tr("Từ {day}").format(day=vn_date_short(item.valid_from) if item.valid_from else "")
