"""What the detail pane says about one organisation."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from pccc_desktop.domain.dates import vn_date_short
from pccc_desktop.ui.core.theme import Role
from pccc_desktop.ui.core.translate import label_of
from pccc_desktop.ui.office.texts import period_text, verified_text

if TYPE_CHECKING:
    from datetime import date

    from pccc_desktop.domain.organizations import Organization, OrganizationListItem, OrganizationName
    from pccc_desktop.domain.people import Signer
    from pccc_desktop.ui.core.detail_pane import DetailPane

translate = QCoreApplication.translate
OPEN_LINK = "assignments"


@dataclass(frozen=True, slots=True)
class OrganizationFacts:
    """Everything the pane tells beyond the row."""

    organization: Organization
    parent: str
    successor: str
    signers: tuple[Signer, ...]


def fill_heading(pane: DetailPane, item: OrganizationListItem, state: str) -> None:
    """The part that the row itself knows."""
    pane.set_title(item.name, item.short_name if item.short_name != item.name else "")
    pane.add_row(
        translate("OrganizationDetail", "Hiệu lực"),
        state,
        role=Role.OK if item.current else Role.NEUTRAL,
        chip=True,
    )
    pane.add_row(
        translate("OrganizationDetail", "Loại"), f"{label_of(item.org_type)} · {label_of(item.family)}"
    )


def fill_facts(pane: DetailPane, facts: OrganizationFacts, item: OrganizationListItem, day: date) -> None:
    """The part that only the whole organisation knows."""
    organization, name = facts.organization, facts.organization.name_on(day)
    if facts.parent:
        pane.add_row(translate("OrganizationDetail", "Trực thuộc"), facts.parent)
    if facts.successor:
        pane.add_row(translate("OrganizationDetail", "Kế thừa bởi"), facts.successor)
    period = period_text(organization.valid_from, organization.valid_to)
    if period:
        pane.add_row(translate("OrganizationDetail", "Tồn tại"), period)
    pane.add_row(translate("OrganizationDetail", "Điện thoại"), organization.phone)
    for label, value in (
        (translate("OrganizationDetail", "Email"), organization.email),
        (translate("OrganizationDetail", "Địa chỉ"), organization.address),
    ):
        if value:
            pane.add_row(label, value)
    if organization.member_count is not None:
        pane.add_row(translate("OrganizationDetail", "Thành viên"), str(organization.member_count))
    _fill_paper(pane, name)
    _fill_signers(pane, facts.signers)
    _fill_names(pane, organization, name)
    if item.open_assignments:
        pane.add_section(translate("OrganizationDetail", "Nhiệm vụ"))
        text = translate("OrganizationDetail", "{count} nhiệm vụ đang mở").format(count=item.open_assignments)
        pane.add_link(text, f"{OPEN_LINK}:{organization.id}")


def _fill_paper(pane: DetailPane, name: OrganizationName) -> None:
    if not (name.symbol or name.letterhead or name.letterhead_parent):
        return
    pane.add_section(translate("OrganizationDetail", "Trên văn bản"))
    lines = [line for line in (name.letterhead_parent, *name.letterhead.split("|")) if line]
    pane.add_row(translate("OrganizationDetail", "Đầu văn bản"), "\n".join(lines))
    pane.add_row(translate("OrganizationDetail", "Ký hiệu"), name.symbol)
    if name.place_name:
        pane.add_row(translate("OrganizationDetail", "Địa danh"), name.place_name)


def _fill_signers(pane: DetailPane, signers: tuple[Signer, ...]) -> None:
    if not signers:
        return
    pane.add_section(translate("OrganizationDetail", "Người ký"))
    for signer in signers:
        pane.add_row(signer.position, signer.name)


def _fill_names(pane: DetailPane, organization: Organization, shown: OrganizationName) -> None:
    """All names with their periods, the newest first; a single undated name needs no list."""
    if len(organization.names) == 1 and shown.valid_from is None and shown.valid_to is None:
        if not shown.verified and shown.basis:
            pane.add_section(translate("OrganizationDetail", "Nguồn"))
            pane.add_text(f"{shown.basis} ({verified_text(verified=False)})", muted=True)
        return
    pane.add_section(translate("OrganizationDetail", "Các tên theo thời gian"))
    for name in reversed(organization.names):
        period = period_text(name.valid_from, name.valid_to) or translate(
            "OrganizationDetail", "từ trước đến nay"
        )
        pane.add_text(name.full_name)
        detail = " · ".join(part for part in (period, name.basis) if part)
        pane.add_text(detail, muted=True)
        if name.letterhead_parent and name is not shown and name.letterhead_parent != shown.letterhead_parent:
            pane.add_text(
                translate("OrganizationDetail", "Cấp trên trên văn bản: {line}").format(
                    line=name.letterhead_parent
                ),
                muted=True,
            )


def state_words(item: OrganizationListItem, today: date) -> str:
    """Whether the organisation exists today."""
    if item.current:
        return translate("OrganizationDetail", "Đang hoạt động")
    if item.valid_to is not None and item.valid_to < today:
        return translate("OrganizationDetail", "Kết thúc {day}").format(day=vn_date_short(item.valid_to))
    return translate("OrganizationDetail", "Từ {day}").format(
        day=vn_date_short(item.valid_from) if item.valid_from else ""
    )
