"""The lower right of a review: the tree PHÂN CÔNG, what can be done with it, and the current row in full."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, SignalInstance, Slot
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from pccc_desktop.domain.review import ReviewTask, ReviewUnit
from pccc_desktop.ui.core.pages import ActionButton
from pccc_desktop.ui.core.preferences import remembered
from pccc_desktop.ui.plans.item_forms import ItemForms
from pccc_desktop.ui.plans.tree_model import ReviewTreeModel
from pccc_desktop.ui.plans.tree_view import ReviewTreeView
from pccc_desktop.ui.widgets.cards import SectionLabel
from pccc_desktop.ui.widgets.flow_layout import FlowLayout

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime

    from pccc_desktop.domain.review import Review
    from pccc_desktop.ui.core.preferences import Preferences
    from pccc_desktop.ui.core.theme import Theme
    from pccc_desktop.ui.plans.directory import OrganizationDirectory

_ROOMY = 820
_DETAIL = remembered("form", "review_detail", -1)


class AssignmentPanel(QWidget):
    """Asks for everything by signals named after the actions; changes nothing itself.

    Signals: `split_wanted`, `merge_wanted`, `move_wanted`, `task_wanted`, `unit_wanted`, `removal_wanted`,
    `organizations_wanted`, `detail_toggled(shown)`, `current_changed(key)`.
    """

    split_wanted = Signal()
    merge_wanted = Signal()
    move_wanted = Signal()
    task_wanted = Signal()
    unit_wanted = Signal()
    removal_wanted = Signal()
    organizations_wanted = Signal()
    detail_toggled = Signal(bool)
    current_changed = Signal(int)

    def __init__(
        self,
        theme: Theme,
        preferences: Preferences,
        clock: Callable[[], datetime],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._preferences = preferences
        self._directory: OrganizationDirectory | None = None
        self._heading = SectionLabel(self.tr("Phân công"), self)
        self.model = ReviewTreeModel(self)
        self.tree = ReviewTreeView(self.model, theme, self)
        self.forms = ItemForms(clock, self)
        self.forms.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self._detail_button = QToolButton(self)
        self._detail_button.setText(self.tr("Chi tiết"))
        self._detail_button.setToolTip(self.tr("Hiện hoặc ẩn ô sửa đầy đủ của dòng đang chọn · F4"))
        self._detail_button.setShortcut(QKeySequence("F4"))
        self._detail_button.setCheckable(True)
        self._detail_button.setIcon(theme.icon("pencil", "muted"))
        self._detail_button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self._detail_button.toggled.connect(self._on_detail_toggled)
        self._make_actions()
        self._build()
        self.tree.current_key_changed.connect(self._on_current_key_changed)
        self.tree.detail_wanted.connect(self.open_detail)
        self.tree.selection_changed.connect(self._on_selection_changed)

    # Public

    @property
    def theme(self) -> Theme:
        return self._theme

    def show_review(self, review: Review, directory: OrganizationDirectory) -> None:
        """Show the units and tasks."""
        if directory is not self._directory:
            self._directory = directory
            self.forms.unit_form.set_directory(directory)
        self.model.set_review(review, directory.names)
        units, tasks = review.unit_count, review.task_count
        text = self.tr("Phân công ({units} đơn vị, {tasks} nhiệm vụ)").format(units=units, tasks=tasks)
        self._heading.setText(text.upper())
        self._show_current()
        self._on_selection_changed()

    def show_key(self, key: int) -> None:
        """Make a unit or task current."""
        self.tree.select_key(key)

    @Slot()
    def open_detail(self) -> None:
        """Show the full form of the current row and go into it."""
        self._detail_button.setChecked(True)
        self.forms.focus_first()

    def fit_height(self, height: int) -> None:
        """Show the full form from the start where there is room, unless the person decided otherwise."""
        wish = self._preferences.get(_DETAIL)
        self._detail_button.blockSignals(True)  # noqa: FBT003 - Qt's signature
        self._detail_button.setChecked(height >= _ROOMY if wish < 0 else bool(wish))
        self._detail_button.blockSignals(False)  # noqa: FBT003 - Qt's signature
        self.forms.setVisible(self._detail_button.isChecked())

    # Private

    def _make_actions(self) -> None:
        self.edit_action = self._action(self.tr("&Sửa ngay trong bảng"), self.tree.edit_current, "F2")
        self.choose_action = self._action(
            self.tr("Chọn đơn vị trong &tổ chức…"), self.organizations_wanted, "Ctrl+U"
        )
        self._separator()
        self.split_action = self._action(self.tr("Tác&h"), self.split_wanted, "Ctrl+T")
        self.merge_action = self._action(self.tr("Gộ&p"), self.merge_wanted, "Ctrl+G")
        self.move_action = self._action(self.tr("Chuyển đơn &vị…"), self.move_wanted, "Ctrl+M")
        self._separator()
        self.task_action = self._action(self.tr("Thêm nhiệ&m vụ"), self.task_wanted, "Ins")
        self.unit_action = self._action(self.tr("Thêm đơn vị"), self.unit_wanted, "Shift+Ins")
        self._separator()
        self.remove_action = self._action(self.tr("&Xóa khỏi phân công"), self.removal_wanted, "Del")
        self.split_action.setStatusTip(self.tr("Cắt nhiệm vụ đang chọn làm hai"))
        self.merge_action.setStatusTip(self.tr("Nhập các dòng đang chọn làm một"))
        self.move_action.setStatusTip(
            self.tr("Giao các nhiệm vụ đang chọn cho đơn vị khác; kéo thả cũng được")
        )
        self.task_action.setStatusTip(self.tr("Thêm vào đơn vị đang chọn"))
        self.unit_action.setStatusTip(self.tr("Thêm một đơn vị mà văn bản có giao việc"))

    def _action(self, text: str, slot: Callable[[], object] | SignalInstance, keys: str) -> QAction:
        action = QAction(text, self)
        action.setShortcut(QKeySequence(keys))
        action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        action.triggered.connect(slot)
        self.tree.addAction(action)
        return action

    def _separator(self) -> None:
        separator = QAction(self)
        separator.setSeparator(True)
        self.tree.addAction(separator)

    def _build(self) -> None:
        top = QHBoxLayout()
        top.addWidget(self._heading, 1)
        top.addWidget(self._detail_button)
        buttons = QWidget(self)
        flow = FlowLayout(buttons)
        for action in (
            self.split_action,
            self.merge_action,
            self.move_action,
            self.task_action,
            self.unit_action,
        ):
            flow.addWidget(ActionButton(action, buttons))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addLayout(top)
        layout.addWidget(self.tree, 1)
        layout.addWidget(self.forms)
        layout.addWidget(buttons)

    def _show_current(self) -> None:
        record = self.model.record(self.tree.currentIndex())
        if isinstance(record, ReviewTask):
            self.forms.show_task(record)
        elif isinstance(record, ReviewUnit) and self._directory is not None:
            self.forms.show_unit(record, self._directory)
        else:
            self.forms.show_nothing()

    @Slot(bool)
    def _on_detail_toggled(self, shown: bool) -> None:  # noqa: FBT001 - Qt's signature
        self._preferences.set(_DETAIL, int(shown))
        self.forms.setVisible(shown)
        self.detail_toggled.emit(shown)

    @Slot(int)
    def _on_current_key_changed(self, key: int) -> None:
        self._show_current()
        self.current_changed.emit(key)

    @Slot()
    def _on_selection_changed(self) -> None:
        units, tasks = self.tree.selected_unit_keys(), self.tree.selected_task_keys()
        keys = self.tree.selected_keys()
        self.split_action.setEnabled(len(keys) == 1 and not units)
        self.merge_action.setEnabled(len(units) > 1 or len(tasks) > 1)
        self.move_action.setEnabled(bool(tasks))
        self.remove_action.setEnabled(bool(keys))
        self.edit_action.setEnabled(bool(keys))
        self.choose_action.setEnabled(self.tree.current_unit() is not None)
        self.task_action.setEnabled(self.tree.current_unit() is not None)
