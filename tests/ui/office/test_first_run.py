"""The first-run wizard."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QSpinBox, QTreeWidgetItem

from pccc_desktop.domain.changes import RecordKind
from pccc_desktop.domain.errors import StorageProblem
from pccc_desktop.ui.office.first_run import FirstRunPage
from pccc_desktop.ui.widgets.search_combo import SearchCombo
from tests.ui.office.fakes import child

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from pccc_desktop.domain.changes import ChangeSet
    from pccc_desktop.ui.core.context import UiContext
    from tests.support.ui import FakeMessages
    from tests.ui.office.fakes import FakeServices


@pytest.fixture
def page(ctx: UiContext, qtbot: QtBot, services: FakeServices) -> FirstRunPage:
    services.office.stored = None
    page = FirstRunPage(ctx)
    qtbot.addWidget(page)
    page.resize(1000, 600)
    page.show()
    return page


def fill_place(page: FirstRunPage) -> None:
    child(page.place, QLineEdit, "ward_name_edit").setText("Mẫu")
    child(page.place, SearchCombo, "province_combo").set_value("Tỉnh Mẫu")


def body(page: FirstRunPage, name: str) -> QTreeWidgetItem:
    return page.bodies.tree.findItems(name, Qt.MatchFlag.MatchExactly | Qt.MatchFlag.MatchRecursive)[0]


def test_step_one_says_what_is_missing_under_the_fields(page: FirstRunPage) -> None:
    page.next_button.click()
    assert page.step() == 1
    assert set(page.place.binder.problems()) == {"ward_name", "province"}


def test_the_bodies_that_would_be_created_are_shown_with_the_name_of_the_ward(page: FirstRunPage) -> None:
    fill_place(page)
    page.next_button.click()
    assert page.step() == 2
    assert body(page, "UBND phường Mẫu").checkState(0) is Qt.CheckState.Checked


def test_nothing_is_lost_by_going_back(page: FirstRunPage) -> None:
    fill_place(page)
    page.next_button.click()
    page.bodies.leader_edit("Bí thư Đảng ủy").setText("Nguyễn Văn Mẫu")
    body(page, "Ủy ban MTTQ").setCheckState(0, Qt.CheckState.Unchecked)
    page.back_button.click()
    assert page.step() == 1
    page.next_button.click()
    assert page.bodies.leader_edit("Bí thư Đảng ủy").text() == "Nguyễn Văn Mẫu"
    assert body(page, "Ủy ban MTTQ").checkState(0) is Qt.CheckState.Unchecked


def test_a_body_every_office_has_and_what_is_above_it_cannot_be_left_out(page: FirstRunPage) -> None:
    fill_place(page)
    page.next_button.click()
    for name in ("UBND phường Mẫu", "Tỉnh Mẫu"):
        assert not body(page, name).flags() & Qt.ItemFlag.ItemIsUserCheckable
    assert body(page, "Ủy ban MTTQ").flags() & Qt.ItemFlag.ItemIsUserCheckable


def test_leaving_a_body_out_takes_what_is_below_it_along(page: FirstRunPage) -> None:
    fill_place(page)
    page.next_button.click()
    body(page, "Ủy ban MTTQ").setCheckState(0, Qt.CheckState.Unchecked)
    assert body(page, "Hội Phụ nữ").isDisabled()
    assert page.answers().left_out == frozenset({"MTTQ"})


def test_the_number_of_party_cells_changes_the_preview(page: FirstRunPage, qtbot: QtBot) -> None:
    fill_place(page)
    page.next_button.click()
    child(page.bodies, QSpinBox, "party_cells_spin").setValue(12)
    qtbot.waitUntil(
        lambda: bool(page.bodies.tree.findItems("Chi bộ 12", Qt.MatchFlag.MatchExactly)), timeout=2000
    )


def test_everything_is_stored_once_at_the_end_of_step_two(page: FirstRunPage, services: FakeServices) -> None:
    fill_place(page)
    page.next_button.click()
    page.bodies.leader_edit("Chủ tịch UBND").setText("  Nguyễn  Văn Mẫu ")
    assert services.office.setups == []
    page.next_button.click()
    setup = services.office.setups[0]
    assert page.step() == 3
    assert (setup.ward_kind, setup.ward_name, setup.province) == ("Phường", "Mẫu", "Tỉnh Mẫu")
    assert setup.leaders == (("Chủ tịch UBND", "Nguyễn Văn Mẫu"),)
    assert setup.party_cells == 10


def test_going_on_tells_the_shell_and_may_begin_with_a_document(page: FirstRunPage) -> None:
    finished: list[tuple[ChangeSet, str]] = []
    links: list[tuple[str, object]] = []
    closed: list[bool] = []
    page.finished.connect(lambda changes, wish: finished.append((changes, wish)))
    page.link_requested.connect(lambda key, params: links.append((key, params)))
    page.closed.connect(lambda: closed.append(True))
    assert not page.may_leave()
    fill_place(page)
    page.next_button.click()
    page.next_button.click()
    page._on_import()
    assert finished[0][0].kinds == {RecordKind.OFFICE}
    assert finished[0][1] == "import"
    assert links == [("plans", {"action": "import"})]
    assert closed == [True]
    assert page.may_leave()


def test_a_failed_set_up_keeps_the_answers_and_can_be_tried_again(
    page: FirstRunPage, services: FakeServices, messages: FakeMessages
) -> None:
    fill_place(page)
    page.next_button.click()
    services.office.failure = StorageProblem("Ổ đĩa đầy.")
    page.next_button.click()
    assert [str(one) for one in messages.problems] == ["Ổ đĩa đầy."]
    assert page.step() == 2
    services.office.failure = None
    page.next_button.click()
    assert page.step() == 3


def test_the_sample_data_is_one_click_away(page: FirstRunPage, services: FakeServices) -> None:
    page.place.sample_button.click()
    assert services.sample.filled == 1
    assert page.step() == 3
    assert page.done.texts()[0] == "Đã tạo dữ liệu mẫu"


def test_the_back_arrow_goes_one_step_back(page: FirstRunPage) -> None:
    fill_place(page)
    page.next_button.click()
    page.leave()
    assert page.step() == 1
    assert page.answers().ward_name == "Mẫu"
