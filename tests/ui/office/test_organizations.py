"""The organisation tree, its forms and the dated acts on it."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QLineEdit, QPushButton

from pccc_desktop.domain.codes import OrgType
from pccc_desktop.domain.organizations import OrganizationDraft
from pccc_desktop.ui.core.drafts import DraftShelf
from pccc_desktop.ui.core.tables import CHIP_ROLE
from pccc_desktop.ui.office.organization_dialogs import EndDialog, RenameDialog
from pccc_desktop.ui.office.organization_editor import OrganizationEditor
from pccc_desktop.ui.office.organization_section import OrganizationSection
from pccc_desktop.ui.office.organization_tree import STATE_COLUMN, OrganizationTreeModel
from pccc_desktop.ui.widgets.date_edit import VnDateEdit
from pccc_desktop.ui.widgets.lines_edit import LinesEdit
from tests.support.ui import assert_freed_on_close, flush_deleted
from tests.ui.office.fakes import NOW, FakeOrganizations, child

if TYPE_CHECKING:
    from pytestqt.modeltest import ModelTester
    from pytestqt.qtbot import QtBot

    from pccc_desktop.ui.core.context import UiContext
    from pccc_desktop.ui.core.pages import AppPage
    from tests.support.ui import FakeMessages
    from tests.ui.office.fakes import FakeServices


@pytest.fixture
def section(ctx: UiContext, qtbot: QtBot) -> OrganizationSection:
    section = OrganizationSection(ctx)
    qtbot.addWidget(section)
    section.resize(1100, 600)
    section.show()
    section.activated()
    return section


def names(section: OrganizationSection) -> list[str]:
    """All names in the tree, from above."""
    model, found = section.model, list[str]()
    stack = [model.index(row, 0) for row in reversed(range(model.rowCount()))]
    while stack:
        index = stack.pop()
        found.append(str(index.data()))
        stack += [model.index(row, 0, index) for row in reversed(range(model.rowCount(index)))]
    return found


def test_the_tree_model_keeps_the_rules_of_models(qtmodeltester: ModelTester) -> None:
    model = OrganizationTreeModel()
    model.set_items(FakeOrganizations().list(), NOW.date())
    qtmodeltester.check(model)


def test_a_row_whose_parent_is_filtered_away_stands_at_the_top() -> None:
    model = OrganizationTreeModel()
    model.set_items([one for one in FakeOrganizations().list() if one.id == 2], NOW.date())
    assert model.rowCount() == 1
    assert not model.index_of(2).parent().isValid()


def test_the_tree_shows_who_exists_today_and_on_another_day(section: OrganizationSection) -> None:
    assert "Công an thành phố Mẫu" not in names(section)
    section.day_edit.line_edit().setText("1/6/2025")
    section.day_edit.line_edit().editingFinished.emit()
    assert "Công an thành phố Mẫu" in names(section)


def test_what_has_ended_is_said_in_words(section: OrganizationSection) -> None:
    section.filter_bar.chip("ended").click()
    index = section.model.index_of(5).siblingAtColumn(STATE_COLUMN)
    assert index.data() == "Kết thúc 30/6/2025"
    assert index.data(CHIP_ROLE) is not None


def test_the_filter_needs_no_accents_and_keeps_the_parents(section: OrganizationSection) -> None:
    section.filter_bar.edit.setText("uy ban nhan dan phuong")
    section.filter_bar.edit.returnPressed.emit()
    assert names(section) == ["Ủy ban nhân dân tỉnh Mẫu", "Ủy ban nhân dân phường Mẫu"]


def test_the_detail_tells_letterhead_parent_signer_and_open_work(
    section: OrganizationSection, qtbot: QtBot
) -> None:
    section.tree.select_id(2)
    qtbot.waitUntil(lambda: "Nguyễn Văn Mẫu" in section.detail.texts(), timeout=2000)
    texts = section.detail.texts()
    assert "Ủy ban nhân dân tỉnh Mẫu" in texts
    assert "ỦY BAN NHÂN DÂN PHƯỜNG MẪU" in texts
    links: list[tuple[str, object]] = []
    section.link_requested.connect(lambda key, params: links.append((key, params)))
    section.detail.link_activated.emit("assignments:2")
    assert links[0][0] == "assignments"
    assert links[0][1] == {"chip": "open", "unit": "2", "unit_text": "Ủy ban nhân dân phường Mẫu"}


def test_enter_opens_the_form_and_ins_adds_below_the_current_row(section: OrganizationSection) -> None:
    opened: list[AppPage] = []
    section.sub_page_requested.connect(opened.append)
    section.tree.select_id(2)
    section.tree.setFocus()
    QTest.keyClick(section.tree, Qt.Key.Key_Return)
    section._on_add()
    assert [page.title() for page in opened] == ["Sửa đơn vị", "Thêm đơn vị"]
    editor = opened[1]
    assert isinstance(editor, OrganizationEditor)
    assert editor.draft().parent_id == 2
    for page in opened:
        page.deleteLater()


def test_a_selected_row_stays_current_when_the_list_is_read_again(section: OrganizationSection) -> None:
    section.tree.select_id(3)
    section.reload()
    current = section.tree.current_item()
    assert current is not None
    assert current.id == 3


def test_deleting_asks_for_the_reason_and_offers_the_undo(
    section: OrganizationSection, services: FakeServices, messages: FakeMessages
) -> None:
    section.tree.select_id(3)
    section._on_reason_given((3,), "Nhập nhầm")
    assert services.organizations.removed == [(3, "Nhập nhầm")]
    assert "Công an phường Mẫu" not in names(section)
    messages.undos[0]()
    assert services.history.undone == [77]


def editor_for(ctx: UiContext, qtbot: QtBot, draft: OrganizationDraft) -> OrganizationEditor:
    editor = OrganizationEditor(ctx, DraftShelf[OrganizationDraft](), draft)
    qtbot.addWidget(editor)
    return editor


def test_an_organisation_without_a_name_is_not_saved_and_the_form_says_so(
    ctx: UiContext, qtbot: QtBot
) -> None:
    editor = editor_for(ctx, qtbot, OrganizationDraft())
    editor._on_save()
    assert editor.binder.problems() == {"full_name": "Chưa ghi tên đơn vị."}


def test_the_form_saves_what_was_typed(ctx: UiContext, qtbot: QtBot, services: FakeServices) -> None:
    editor = editor_for(ctx, qtbot, OrganizationDraft(id=2))
    child(editor, QLineEdit, "phone_edit").setText("0204 000 000")
    child(editor, LinesEdit, "letterhead_edit").setPlainText("ỦY BAN NHÂN DÂN\nPHƯỜNG MẪU")
    editor._on_save()
    saved = services.organizations.stored[2]
    assert saved.phone == "0204 000 000"
    assert saved.names[-1].letterhead == "ỦY BAN NHÂN DÂN|PHƯỜNG MẪU"
    assert saved.org_type is OrgType.UBND_PHUONG


def test_leaving_the_form_keeps_what_was_typed_for_the_next_time(ctx: UiContext, qtbot: QtBot) -> None:
    shelf: DraftShelf[OrganizationDraft] = DraftShelf()
    first = OrganizationEditor(ctx, shelf, OrganizationDraft(id=2))
    qtbot.addWidget(first)
    child(first, QLineEdit, "address_edit").setText("Số 1 phố Mẫu")
    assert first.may_leave()
    second = OrganizationEditor(ctx, shelf, OrganizationDraft(id=2))
    qtbot.addWidget(second)
    assert child(second, QLineEdit, "address_edit").text() == "Số 1 phố Mẫu"


def test_a_field_typed_back_to_what_is_stored_leaves_no_older_draft(ctx: UiContext, qtbot: QtBot) -> None:
    shelf: DraftShelf[OrganizationDraft] = DraftShelf()
    editor = OrganizationEditor(ctx, shelf, OrganizationDraft(id=2))
    qtbot.addWidget(editor)
    edit = child(editor, QLineEdit, "address_edit")
    stored = edit.text()
    for text in ("Số 1 phố Mẫu", stored):
        edit.setText(text)
        editor.flush()
    kept = shelf.get(2)
    assert kept is not None
    assert kept.address == stored


def test_an_unreadable_date_is_not_lost_by_saving(
    ctx: UiContext, qtbot: QtBot, services: FakeServices
) -> None:
    editor = editor_for(ctx, qtbot, OrganizationDraft(id=3))
    before = services.organizations.stored[3]
    child(editor, VnDateEdit, "valid_from_edit").line_edit().setText("hôm nào đó")
    editor._on_save()
    assert "valid_from" in editor.binder.problems()
    assert services.organizations.stored[3] is before


def test_a_rename_keeps_the_old_name_and_needs_a_day(ctx: UiContext, services: FakeServices) -> None:
    dialog = RenameDialog(ctx, services.organizations.get(2))
    dialog.show()
    child(dialog, QLineEdit, "full_name_edit").setText("Ủy ban nhân dân phường Mẫu Mới")
    child(dialog, QPushButton, "save_button").click()
    assert dialog.isVisible()
    assert "Chưa ghi ngày tên mới có hiệu lực." in [label.text() for label in dialog.findChildren(QLabel)]
    child(dialog, VnDateEdit, "valid_from_edit").set_value(date(2026, 7, 1))
    child(dialog, QPushButton, "save_button").click()
    renamed = services.organizations.stored[2].names
    assert [name.full_name for name in renamed] == [
        "Ủy ban nhân dân phường Mẫu",
        "Ủy ban nhân dân phường Mẫu Mới",
    ]
    assert renamed[0].valid_to == date(2026, 6, 30)
    assert not dialog.isVisible()


def test_the_end_needs_a_day_and_a_reason_and_names_the_successor(
    ctx: UiContext, services: FakeServices
) -> None:
    dialog = EndDialog(ctx, services.organizations.get(3), [(2, "UBND"), (3, "Công an")])
    dialog.show()
    child(dialog, QPushButton, "save_button").click()
    assert dialog.isVisible()
    child(dialog, VnDateEdit, "valid_to_edit").set_value(date(2026, 6, 30))
    child(dialog, QLineEdit, "reason_edit").setText("Sáp nhập")
    child(dialog, QPushButton, "save_button").click()
    assert services.organizations.ended == [(3, date(2026, 6, 30), None, "Sáp nhập")]


def test_the_dialogs_are_freed_when_closed(ctx: UiContext, services: FakeServices) -> None:
    organization = services.organizations.get(2)
    assert_freed_on_close(lambda: RenameDialog(ctx, organization))
    assert_freed_on_close(lambda: EndDialog(ctx, organization, [(3, "Công an")]))
    flush_deleted()
