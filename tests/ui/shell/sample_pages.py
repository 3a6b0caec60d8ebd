"""Pages for the tests of the shell, imported by their names as real pages are."""

from __future__ import annotations

from typing import ClassVar

from typing_extensions import override

from pccc_desktop.ui.core.pages import AppPage


class SamplePage(AppPage):
    made: ClassVar[list[str]] = []
    help_text = "Trang để thử."

    def __init__(self, ctx, title="Trang thử"):
        super().__init__(ctx.theme, title)
        self.made.append(title)
        self.ctx = ctx
        self.events = []
        self.may = True
        self.add_action("&In", self.print_it, icon="printer", shortcut="Ctrl+P", primary=True)

    def print_it(self):
        self.events.append("print")

    @override
    def activated(self):
        self.events.append("activated")

    @override
    def refresh(self):
        self.events.append("refresh")

    @override
    def flush(self):
        self.events.append("flush")

    @override
    def apply_link(self, params):
        self.events.append(dict(params))

    @override
    def may_leave(self):
        return self.may


class OtherPage(SamplePage):
    def __init__(self, ctx):
        super().__init__(ctx, "Trang khác")
