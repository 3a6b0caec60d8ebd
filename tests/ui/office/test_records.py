"""What was printed, what was changed, and where the data is."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from pccc_desktop.domain.errors import StorageProblem
from pccc_desktop.storage import schema  # noqa: F401 - makes every table known
from pccc_desktop.storage.base import BOOKKEEPING, DERIVED, Base
from pccc_desktop.ui.office import history_words
from pccc_desktop.ui.office.data_section import DataSection
from pccc_desktop.ui.office.history_section import HistorySection
from pccc_desktop.ui.office.print_section import PrintSection, file_name
from tests.support.ui import select_row
from tests.ui.office.fakes import NOW

if TYPE_CHECKING:
    from pytestqt.modeltest import ModelTester
    from pytestqt.qtbot import QtBot

    from pccc_desktop.ui.core.context import UiContext
    from tests.support.ui import FakeMessages
    from tests.ui.office.fakes import FakeServices


@pytest.fixture
def prints(ctx: UiContext, qtbot: QtBot) -> PrintSection:
    section = PrintSection(ctx)
    qtbot.addWidget(section)
    section.show()
    section.activated()
    return section


@pytest.fixture
def history(ctx: UiContext, qtbot: QtBot) -> HistorySection:
    section = HistorySection(ctx)
    qtbot.addWidget(section)
    section.show()
    section.activated()
    return section


@pytest.fixture
def data(ctx: UiContext, qtbot: QtBot) -> DataSection:
    section = DataSection(ctx)
    qtbot.addWidget(section)
    section.show()
    section.activated()
    return section


def test_the_newest_printing_stands_first_and_words_reach_the_service(
    prints: PrintSection, services: FakeServices, qtmodeltester: ModelTester
) -> None:
    first = prints.model.record_at(0)
    assert first is not None
    assert first.id == 1
    prints.filter_bar.edit.setText("phieu giao")
    prints.filter_bar.edit.returnPressed.emit()
    assert services.prints.wanted[-1].text == "phieu giao"
    qtmodeltester.check(prints.model)


def test_a_form_can_be_chosen_by_its_name(prints: PrintSection) -> None:
    facet = prints.filter_bar.facet("form")
    facet.setCurrentIndex(facet.findData("plan"))
    assert prints.model.rowCount() == 1


def test_saving_writes_the_very_bytes_that_were_printed(
    prints: PrintSection, tmp_path: Path, messages: FakeMessages
) -> None:
    prints.save_to(2, tmp_path / "ban.pdf")
    assert (tmp_path / "ban.pdf").read_bytes() == "%PDF bản 2".encode()
    assert messages.told == ["Đã lưu ban.pdf."]


def test_a_file_that_cannot_be_written_is_told_in_one_sentence(
    prints: PrintSection, tmp_path: Path, messages: FakeMessages
) -> None:
    prints.save_to(2, tmp_path / "không có" / "ban.pdf")
    assert isinstance(messages.problems[0], StorageProblem)
    assert "Hãy chọn thư mục khác." in str(messages.problems[0])


def test_the_proposed_file_name_is_one_that_windows_takes(prints: PrintSection) -> None:
    record = prints.model.record_at(1)
    assert record is not None
    assert ":" not in file_name(record)
    assert file_name(record).endswith(" 2.pdf")


def test_changes_are_told_in_the_words_of_the_office(history: HistorySection, qtbot: QtBot) -> None:
    select_row(history.table, 0)
    qtbot.waitUntil(lambda: "SỬA ĐƠN VỊ" in history.detail.texts(), timeout=2000)
    texts = history.detail.texts()
    assert texts[texts.index("Điện thoại") + 1] == "0900"
    assert texts[texts.index("Trực thuộc") + 1] == "Ủy ban nhân dân tỉnh Mẫu → Ủy ban nhân dân phường Mẫu"
    assert texts[texts.index("Bắt đầu từ") + 1] == "01/7/2025"
    assert texts[texts.index("Loại đơn vị") + 1] == "Khác → UBND xã, phường"
    assert texts[texts.index("Đã đối chiếu") + 1] == "không → có"
    assert not {"phone", "uuid", "x", "valid_from"} & set(texts)


def test_undoing_asks_first_and_an_undone_operation_is_not_undone_again(
    history: HistorySection, services: FakeServices, messages: FakeMessages
) -> None:
    select_row(history.table, 0)
    history._on_undo()
    assert messages.questions[0][0].yes == "Hoàn tác"
    assert services.history.undone == [2]
    select_row(history.table, 1)
    history._on_undo()
    assert services.history.undone == [2]
    assert messages.told[-1] == "Việc này đã được hoàn tác."


def test_a_broken_chain_is_shown_and_a_whole_one_is_told(
    history: HistorySection, services: FakeServices, messages: FakeMessages
) -> None:
    history._on_verify()
    assert "nguyên vẹn" in messages.told[-1]
    services.history.broken = ["Thao tác số 2 đã bị sửa sau khi ghi."]
    history._on_verify()
    assert "Thao tác số 2 đã bị sửa sau khi ghi." in history.detail.texts()


def test_the_log_is_filtered_without_accents(history: HistorySection) -> None:
    history.filter_bar.edit.setText("them can bo")
    history.filter_bar.edit.returnPressed.emit()
    assert history.model.rowCount() == 1


def test_every_audited_column_has_words_or_is_hidden_on_purpose() -> None:
    for mapper in Base.registry.mappers:
        if not mapper.class_.__audited__:
            continue
        table = Base.metadata.tables[mapper.class_.__tablename__]
        for column in table.columns:
            if column.name in BOOKKEEPING or column.name == "id" or DERIVED in column.info:
                continue
            known = column.name in history_words.FIELDS or column.name in history_words.HIDDEN
            assert known, f"{table.name}.{column.name} has no Vietnamese words"
        assert table.name in history_words.TABLES, f"{table.name} has no Vietnamese words"


def test_the_page_says_where_the_data_is_and_that_no_backup_exists(data: DataSection) -> None:
    assert data.value("path") == str(Path("/du-lieu/mau.db"))
    assert data.value("size") == "1,5 KB"
    assert data.value("last") == "Chưa sao lưu lần nào"
    assert data._backup_state.text() == "Chưa có bản sao lưu"


def test_an_old_backup_is_reminded_of(ctx: UiContext, qtbot: QtBot, services: FakeServices) -> None:
    services.maintenance.last = NOW - timedelta(days=9)
    section = DataSection(ctx)
    qtbot.addWidget(section)
    section.activated()
    assert section._backup_state.text() == "Đã 9 ngày chưa sao lưu"


def test_a_backup_is_made_and_the_page_shows_it(
    data: DataSection, services: FakeServices, messages: FakeMessages
) -> None:
    data._on_backup()
    data._on_place_chosen("/usb/ban-sao.db")
    assert services.maintenance.backups == [None, Path("/usb/ban-sao.db")]
    assert "ban-sao.db" in messages.told[-1]
    assert data._backup_state.text() == "Có bản sao lưu mới"


def test_a_thorough_check_tells_its_result(data: DataSection, messages: FakeMessages) -> None:
    data._on_verify()
    assert "Không phát hiện lỗi." in data.report()
    assert messages.told == ["Dữ liệu nguyên vẹn."]
