"""The fields of a force-dispatch order, in the order in which a duty officer says them."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QBoxLayout, QWidget
from typing_extensions import override

from pccc_desktop.domain.codes import DispatchStatus
from pccc_desktop.domain.dates import vn_date_long
from pccc_desktop.domain.dispatch import DispatchOrder
from pccc_desktop.domain.errors import FieldProblem
from pccc_desktop.ui.core.binder import FormBinder
from pccc_desktop.ui.core.translate import label_of, shown
from pccc_desktop.ui.forms.ui_dispatch_form import Ui_DispatchForm
from pccc_desktop.ui.widgets.form_headings import style_headings
from pccc_desktop.ui.widgets.moment_edit import VnMomentEdit

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from datetime import date, datetime

    from PySide6.QtGui import QResizeEvent

_TWO_COLUMNS_FROM = 720


class DispatchForm(QWidget):
    """The form without any service: it shows an order and gives one back.

    Signals: `changed` when the person changed anything, `oral_changed` when the oral order or its moment did.
    """

    changed = Signal()
    oral_changed = Signal()

    def __init__(self, clock: Callable[[], datetime], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._clock = clock
        self._ui = Ui_DispatchForm()
        self._ui.setupUi(self)
        style_headings(self)
        for status in DispatchStatus:
            self._ui.status_combo.addItem(label_of(status), status.value)
        for moment in self.findChildren(VnMomentEdit):
            moment.set_clock(clock)
        self.binder: FormBinder[DispatchOrder] = FormBinder(DispatchOrder, self, clock)
        self.binder.changed.connect(self.changed)
        self._ui.oral_check.toggled.connect(self._on_oral_toggled)
        self._ui.oral_at_edit.value_changed.connect(self._on_oral_changed)
        self._ui.issued_at_edit.value_changed.connect(self._on_issued_changed)

    def load(self, order: DispatchOrder) -> None:
        """Show the order."""
        self.binder.load(order)
        self._ui.oral_check.blockSignals(True)  # noqa: FBT003 - Qt's signature
        self._ui.oral_check.setChecked(order.is_oral)
        self._ui.oral_check.blockSignals(False)  # noqa: FBT003 - Qt's signature
        self._ui.oral_at_edit.setEnabled(order.is_oral)
        self.show_written_due(None)

    def order(self) -> DispatchOrder:
        """The order as it stands in the form."""
        collected = self.binder.collect()
        oral_at = collected.oral_at if self._ui.oral_check.isChecked() else None
        return replace(collected, oral_at=oral_at, status=DispatchStatus(collected.status))

    def unread_problems(self) -> list[FieldProblem]:
        """Moments typed in words that cannot be read, and a tick without its moment."""
        text = self.tr("Chưa đọc được giờ này. Ghi như 14:30 hoặc 14:30 4/3.")
        problems = [
            FieldProblem(moment.objectName().removesuffix("_edit"), text)
            for moment in self.findChildren(VnMomentEdit)
            if moment.is_unread()
        ]
        oral = self._ui.oral_at_edit
        if self._ui.oral_check.isChecked() and oral.value() is None and not oral.is_unread():
            problems.append(FieldProblem("oral_at", self.tr("Chưa ghi giờ ra lệnh bằng lời.")))
        return problems

    def show_problems(self, problems: Iterable[FieldProblem]) -> tuple[FieldProblem, ...]:
        """Say each problem under its field and go to the uppermost; gives back those that have no field here."""
        order = [widget.objectName().rpartition("_")[0] for widget in self.findChildren(QWidget)]
        listed = sorted(
            problems, key=lambda one: order.index(one.field) if one.field in order else len(order)
        )
        return self.binder.show_problems(listed)

    def show_written_due(self, due: date | None) -> None:
        """Say until when the written order is owed; without a day, what the tick means."""
        label = self._ui.written_due_label
        written = self._ui.issued_at_edit.value() is not None
        if due is None:
            text = self.tr("Đánh dấu khi đã ra lệnh bằng lời; chương trình nhắc hạn lập lệnh bằng văn bản.")
        elif written:
            text = self.tr("Đã có lệnh bằng văn bản.")
        else:
            text = self.tr("Phải có lệnh bằng văn bản chậm nhất {day}.").format(day=shown(vn_date_long(due)))
        owed = due is not None and not written
        label.setText(text)
        label.setProperty("tone", "warn" if owed else "")
        label.style().unpolish(label)
        label.style().polish(label)

    def written_due_text(self) -> str:
        """What is said about the written order."""
        return self._ui.written_due_label.text()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        layout = self.layout()
        if isinstance(layout, QBoxLayout):
            wide = self.width() >= _TWO_COLUMNS_FROM
            layout.setDirection(
                QBoxLayout.Direction.LeftToRight if wide else QBoxLayout.Direction.TopToBottom
            )

    @Slot(bool)
    def _on_oral_toggled(self, ticked: bool) -> None:  # noqa: FBT001 - Qt's signature
        ui = self._ui
        ui.oral_at_edit.setEnabled(ticked)
        if ticked and ui.oral_at_edit.value() is None:
            ui.oral_at_edit.set_value(self._clock().replace(second=0, microsecond=0))
        wanted = DispatchStatus.RA_LENH_MIENG if ticked else DispatchStatus.DU_THAO
        other = DispatchStatus.DU_THAO if ticked else DispatchStatus.RA_LENH_MIENG
        if ui.status_combo.currentData() == other.value:
            ui.status_combo.setCurrentIndex(ui.status_combo.findData(wanted.value))
        if ticked:
            ui.oral_at_edit.setFocus()
            ui.oral_at_edit.selectAll()
        self.changed.emit()
        self.oral_changed.emit()

    @Slot()
    def _on_oral_changed(self) -> None:
        self.oral_changed.emit()

    @Slot(object)
    def _on_issued_changed(self, issued_at: datetime | None) -> None:
        combo = self._ui.status_combo
        early = {DispatchStatus.DU_THAO.value, DispatchStatus.RA_LENH_MIENG.value}
        if issued_at is not None and combo.currentData() in early:
            combo.setCurrentIndex(combo.findData(DispatchStatus.DA_KY.value))
        self.oral_changed.emit()
