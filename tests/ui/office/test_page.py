"""The page with its sections, numbers, formats, parameters and the identity of the office."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QLineEdit, QPushButton, QSpinBox

from pccc_desktop.domain.codes import DocType
from pccc_desktop.domain.extraction import Family
from pccc_desktop.domain.registers import NumberSeries
from pccc_desktop.ui.office.format_section import FormatSection
from pccc_desktop.ui.office.identity_section import IdentitySection
from pccc_desktop.ui.office.number_section import Issuer, NumberSection, SeriesDialog
from pccc_desktop.ui.office.page import OfficePage
from pccc_desktop.ui.office.parameter_dialog import ParameterDialog, as_number
from pccc_desktop.ui.office.parameter_section import ParameterSection, value_text
from pccc_desktop.ui.office.sections import SECTIONS
from pccc_desktop.ui.office.texts import period_text
from pccc_desktop.ui.widgets.date_edit import VnDateEdit
from tests.support.ui import assert_freed_on_close
from tests.ui.office.fakes import child

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from pccc_desktop.ui.core.context import UiContext
    from tests.support.ui import FakeMessages
    from tests.ui.office.fakes import FakeServices

SERIES = NumberSeries(DocType.KE_HOACH, "2026", 4, 5, "05/KH-UBND")
ISSUER = Issuer(2, "UBND phường", Family.STATE)


@pytest.fixture
def page(ctx: UiContext, qtbot: QtBot) -> OfficePage:
    page = OfficePage(ctx)
    qtbot.addWidget(page)
    page.resize(1166, 700)
    page.show()
    page.activated()
    return page


def test_every_section_opens_and_says_what_it_is_for(page: OfficePage, messages: FakeMessages) -> None:
    for section in SECTIONS:
        shown = page.show_section(section.key)
        assert shown.title() == section.title
        assert page.page_help()
    assert messages.problems == []


def test_a_section_is_made_only_when_it_is_wanted(page: OfficePage) -> None:
    assert len(page._pages) == 1


def test_the_section_is_remembered(page: OfficePage, ctx: UiContext, qtbot: QtBot) -> None:
    page.show_section("people")
    again = OfficePage(ctx)
    qtbot.addWidget(again)
    assert again.current_section().title() == "Cán bộ, chức vụ"


def test_a_link_leads_to_a_section_and_the_actions_are_those_of_it(page: OfficePage) -> None:
    page.apply_link({"section": "data"})
    assert page.current_section().title() == "Dữ liệu & sao lưu"
    assert [action.text() for action in page.page_actions()][-1] == "&Sao lưu ngay"


def test_a_narrow_page_shows_icons_with_tooltips(page: OfficePage) -> None:
    assert page.menu.item(0).text() == "Tổ chức"
    page.resize(700, 500)
    assert page.menu.item(0).text() == ""
    assert page.menu.item(0).toolTip() == "Tổ chức"


def test_each_issuing_body_has_its_own_series(ctx: UiContext, qtbot: QtBot) -> None:
    section = NumberSection(ctx)
    qtbot.addWidget(section)
    section.activated()
    assert section.model.index(0, 3).data() == "05/KH-2"
    section.choose(4)
    assert section.model.index(0, 3).data() == "08-KH/ĐU"
    assert section.model.index(1, 2).data() == "chưa cấp"


def test_a_series_goes_on_with_the_number_of_the_paper_register(
    ctx: UiContext, services: FakeServices
) -> None:
    dialog = SeriesDialog(ctx, ISSUER, SERIES)
    dialog.show()
    child(dialog, QSpinBox, "number_spin").setValue(3)
    child(dialog, QLineEdit, "reason_edit").setText("Sổ giấy")
    child(dialog, QPushButton, "save_button").click()
    assert dialog.isVisible()
    child(dialog, QSpinBox, "number_spin").setValue(125)
    child(dialog, QPushButton, "save_button").click()
    assert services.registers.given == [(2, DocType.KE_HOACH, 125, "Sổ giấy")]


def test_formats_say_which_holds_now_and_which_was_not_compared(ctx: UiContext, qtbot: QtBot) -> None:
    section = FormatSection(ctx)
    qtbot.addWidget(section)
    section.activated()
    states = [section.model.index(row, 3).data() for row in range(3)]
    assert states == ["Văn bản cũ", "Đang áp dụng", "Sắp áp dụng"]
    assert [section.model.index(row, 4).data() for row in range(2)] == ["Chưa đối chiếu", "Đã đối chiếu"]


def test_a_parameter_is_corrected_and_marked_as_compared(ctx: UiContext, services: FakeServices) -> None:
    dialog = ParameterDialog(ctx, services.reference.stored[0])
    dialog.show()
    value = child(dialog, QLineEdit, "value_edit")
    value.setText("bảy")
    child(dialog, QPushButton, "save_button").click()
    assert dialog.isVisible()
    value.setText("2,5")
    child(dialog, QPushButton, "save_button").click()
    assert value_text(services.reference.stored[0]) == "2,5 ngày"


def test_a_new_period_of_a_parameter_keeps_the_old_one(ctx: UiContext, services: FakeServices) -> None:
    dialog = ParameterDialog(ctx, services.reference.stored[0], as_new=True)
    dialog.show()
    child(dialog, QLineEdit, "value_edit").setText("5")
    child(dialog, QPushButton, "save_button").click()
    assert dialog.isVisible()
    child(dialog, VnDateEdit, "effective_from_edit").set_value(date(2027, 1, 1))
    child(dialog, QPushButton, "save_button").click()
    assert [one.value_num for one in services.reference.stored] == [7, 5]


def test_unverified_parameters_are_counted(ctx: UiContext, qtbot: QtBot) -> None:
    section = ParameterSection(ctx)
    qtbot.addWidget(section)
    section.activated()
    assert section.filter_bar.chip("unverified").count() == 1


def test_the_identity_is_corrected_in_place(
    ctx: UiContext, qtbot: QtBot, services: FakeServices, messages: FakeMessages
) -> None:
    section = IdentitySection(ctx)
    qtbot.addWidget(section)
    section.activated()
    child(section, QLineEdit, "ward_name_edit").clear()
    section._on_save()
    assert section.binder.problems() == {"ward_name": "Chưa ghi tên phường, xã."}
    child(section, QLineEdit, "ward_name_edit").setText("Mẫu Mới")
    section._on_save()
    assert services.office.stored is not None
    assert services.office.stored.ward_name == "Mẫu Mới"
    assert messages.told == ["Đã lưu thông tin UBND phường Mẫu Mới."]


def test_the_dialogs_are_freed_when_closed(ctx: UiContext, services: FakeServices) -> None:
    assert_freed_on_close(lambda: ParameterDialog(ctx, services.reference.stored[0]))
    assert_freed_on_close(lambda: SeriesDialog(ctx, ISSUER, SERIES))


@pytest.mark.parametrize(
    ("typed", "number"), [("2,5", 2.5), ("2.5", 2.5), ("1.000", 1000), ("ba", None), ("", None)]
)
def test_figures_are_read_as_vietnamese_writes_them(typed: str, number: float | None) -> None:
    assert as_number(typed) == number


def test_periods_are_said_in_words() -> None:
    assert period_text(date(2025, 7, 1), None) == "từ 01/7/2025"
    assert period_text(None, date(2025, 6, 30)) == "đến hết 30/6/2025"
    assert period_text(None, None) == ""
