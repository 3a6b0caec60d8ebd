from __future__ import annotations

import time

import pytest
from PySide6.QtWidgets import QPushButton, QToolButton, QWidget

from pccc_desktop.ui.core.tasks import ProgressState, TaskHandle, TaskMonitor
from pccc_desktop.ui.core.theme import Role
from pccc_desktop.ui.widgets.cards import Card, EmptyState, SectionLabel
from pccc_desktop.ui.widgets.chips import Chip, ChipButton, grouped
from pccc_desktop.ui.widgets.flow_layout import FlowLayout
from pccc_desktop.ui.widgets.progress_strip import ProgressStrip
from pccc_desktop.ui.widgets.skeleton import Skeleton
from tests.support.ui import make_theme


def test_counts_are_grouped_as_vietnamese_writes_them():
    assert [grouped(7), grouped(12345)] == ["7", "12.345"]


def test_a_chip_says_its_state_in_words(qtbot):
    chip = Chip("Quá hạn 12 ngày", Role.DANGER)
    qtbot.addWidget(chip)
    chip.set_state("Hoàn thành", Role.OK)
    assert (chip.text(), chip.property("role")) == ("Hoàn thành", "ok")


def test_a_chip_button_keeps_its_width_when_it_is_checked(qtbot):
    make_theme()
    chip = ChipButton("late", "Quá hạn")
    qtbot.addWidget(chip)
    chip.set_count(7)
    width = chip.sizeHint().width()
    chip.setChecked(True)
    assert chip.text() == "Quá hạn 7"
    assert abs(chip.sizeHint().width() - width) <= 12


def test_widgets_flow_into_the_next_line(qtbot):
    holder = QWidget()
    qtbot.addWidget(holder)
    flow = FlowLayout(holder)
    buttons = [QPushButton(f"Nút số {number}") for number in range(6)]
    for button in buttons:
        flow.addWidget(button)
    holder.resize(250, 300)
    holder.show()
    assert buttons[0].y() < buttons[-1].y()
    assert all(button.geometry().right() <= 250 for button in buttons)
    assert flow.heightForWidth(2000) < flow.heightForWidth(250)


def test_the_empty_state_tells_and_begins(qtbot):
    begun = []
    state = EmptyState()
    qtbot.addWidget(state)
    state.set_content(make_theme().icon("inbox"), "Chưa có tổ nào", "Thêm một tổ.")
    state.add_button("Thêm tổ", lambda: begun.append(1), primary=True).click()
    assert begun == [1]
    assert state.accessibleName() == "Chưa có tổ nào"


def test_cards_and_sections_carry_their_names(qtbot):
    card = Card(title="Tiến độ")
    qtbot.addWidget(card)
    card.set_title("Tiến độ theo đơn vị")
    assert card.accessibleName() == "Tiến độ theo đơn vị"
    assert SectionLabel("Cảnh báo", card).text() == "CẢNH BÁO"


def test_a_skeleton_is_painted(qtbot):
    skeleton = Skeleton(make_theme())
    qtbot.addWidget(skeleton)
    skeleton.resize(500, 300)
    assert not skeleton.grab().isNull()


@pytest.fixture
def strip(qtbot):
    monitor = TaskMonitor()
    strip = ProgressStrip(make_theme(), monitor)
    monitor.setParent(strip)
    qtbot.addWidget(strip)
    strip.show()
    return strip, monitor


def test_short_work_is_not_shown(strip):
    widget, monitor = strip
    monitor.add(TaskHandle("Lưu"))
    assert widget.text() == "Sẵn sàng"
    monitor.remove(monitor.tasks()[0])


def test_long_work_is_shown_with_progress_and_can_be_cancelled(qtbot, strip):
    widget, monitor = strip
    handle = TaskHandle("In phiếu")
    handle.state = ProgressState(7, 16, "Chi bộ số 3")
    monitor.add(handle)
    qtbot.waitUntil(lambda: widget.text() == "In phiếu · 7/16 · Chi bộ số 3")
    monitor.add(TaskHandle("Sao lưu"))
    assert "(và 1 việc nữa)" in widget.text()
    widget.findChild(QToolButton, "cancel_button").click()
    assert handle.is_cancelled
    assert widget.text() == "Đang dừng: In phiếu"
    for task in monitor.tasks():
        monitor.remove(task)
    assert widget.text() == "Sẵn sàng"


def test_work_that_is_old_enough_shows_at_once(strip):
    widget, monitor = strip
    handle = TaskHandle("Nhập")
    handle.started_at = time.monotonic() - 1
    monitor.add(handle)
    assert widget.text() == "Nhập"
    monitor.remove(handle)
