"""The sections of the page Quản trị, as data: importing this module imports no section."""

from __future__ import annotations

from dataclasses import dataclass
from importlib import import_module
from typing import TYPE_CHECKING, cast

from pccc_desktop.domain.text import N_

if TYPE_CHECKING:
    from pccc_desktop.ui.core.context import UiContext
    from pccc_desktop.ui.core.pages import AppPage

_PACKAGE = "pccc_desktop.ui.office"


@dataclass(frozen=True, slots=True)
class SectionSpec:
    """One entry of the list on the left; `factory` names a class that is imported when it is first shown."""

    key: str
    title: str
    icon: str
    factory: str

    def make(self, ctx: UiContext) -> AppPage:
        """Import and make the section."""
        module, _, name = self.factory.partition(":")
        return cast("AppPage", getattr(import_module(f"{_PACKAGE}.{module}"), name)(ctx))


SECTIONS: tuple[SectionSpec, ...] = (
    SectionSpec(
        "organizations", N_("office", "Tổ chức"), "list-tree", "organization_section:OrganizationSection"
    ),
    SectionSpec("people", N_("office", "Cán bộ, chức vụ"), "users", "people_section:PeopleSection"),
    SectionSpec("identity", N_("office", "Đơn vị sử dụng"), "building-2", "identity_section:IdentitySection"),
    SectionSpec("numbers", N_("office", "Số văn bản"), "list-checks", "number_section:NumberSection"),
    SectionSpec("formats", N_("office", "Thể thức"), "file-text", "format_section:FormatSection"),
    SectionSpec("parameters", N_("office", "Tham số"), "settings", "parameter_section:ParameterSection"),
    SectionSpec("prints", N_("office", "Nhật ký in"), "printer", "print_section:PrintSection"),
    SectionSpec("history", N_("office", "Lịch sử thay đổi"), "clock", "history_section:HistorySection"),
    SectionSpec("data", N_("office", "Dữ liệu & sao lưu"), "database", "data_section:DataSection"),
)
