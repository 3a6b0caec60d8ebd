"""The pages of the main window, as data: importing this module imports no page."""

from __future__ import annotations

from dataclasses import dataclass
from importlib import import_module
from typing import TYPE_CHECKING, cast

from pccc_desktop.domain.text import N_

if TYPE_CHECKING:
    from pccc_desktop.ui.core.context import UiContext
    from pccc_desktop.ui.core.pages import AppPage


@dataclass(frozen=True, slots=True)
class PageSpec:
    """One entry of the navigation rail.

    `factory` names the page's class as `module:Class`; it is imported when the page is shown for the first time
    and called with the context. A new `group` begins below a hairline.
    """

    key: str
    title: str
    icon: str
    factory: str
    group: int = 0

    def make(self, ctx: UiContext) -> AppPage:
        """Import and make the page."""
        module, _, name = self.factory.partition(":")
        return cast("AppPage", getattr(import_module(module), name)(ctx))


PAGES: tuple[PageSpec, ...] = (
    PageSpec("home", N_("nav", "Tổng quan"), "house", "pccc_desktop.ui.home.page:HomePage"),
    PageSpec("plans", N_("nav", "Văn bản"), "file-text", "pccc_desktop.ui.plans.page:PlansPage"),
    PageSpec(
        "assignments",
        N_("nav", "Nhiệm vụ"),
        "list-checks",
        "pccc_desktop.ui.assignments.page:AssignmentsPage",
    ),
    PageSpec("dispatch", N_("nav", "Huy động"), "siren", "pccc_desktop.ui.dispatch.page:DispatchPage"),
    PageSpec("office", N_("nav", "Quản trị"), "settings", "pccc_desktop.ui.office.page:OfficePage", group=1),
)
