"""The dialog that notes a unit's news on one or several assignments."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from PySide6.QtCore import Signal, Slot

from pccc_desktop.domain.assignments import AssignmentListItem, ProgressUpdate
from pccc_desktop.domain.codes import EventKind
from pccc_desktop.domain.text import clean_lines
from pccc_desktop.ui.assignments.table import allows
from pccc_desktop.ui.core.dialogs import AppDialog
from pccc_desktop.ui.core.translate import label_of
from pccc_desktop.ui.forms.ui_progress_dialog import Ui_ProgressDialog

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from datetime import datetime

    from PySide6.QtWidgets import QWidget

_KINDS = (
    EventKind.BAO_CAO,
    EventKind.CAP_NHAT,
    EventKind.XAC_NHAN,
    EventKind.TIEP_NHAN,
    EventKind.GIA_HAN,
    EventKind.DON_DOC,
    EventKind.TRA_LAI,
    EventKind.TAM_DUNG,
    EventKind.TIEP_TUC,
    EventKind.GIAO,
    EventKind.HUY,
)
_WITH_PERCENT = frozenset({EventKind.CAP_NHAT, EventKind.BAO_CAO})
_NEED_TEXT = frozenset(
    {
        EventKind.BAO_CAO,
        EventKind.XAC_NHAN,
        EventKind.GIA_HAN,
        EventKind.TRA_LAI,
        EventKind.TAM_DUNG,
        EventKind.HUY,
    }
)
_WHOLE = 100


class ProgressDialog(AppDialog):
    """Asks what happened, how far it is and when; only what the chosen assignments allow is offered.

    Signals: `progress_ready(ids, ProgressUpdate)`.
    """

    key: ClassVar[str] = "progress"
    progress_ready = Signal(object, object)

    def __init__(
        self,
        items: Sequence[AssignmentListItem],
        kind: EventKind,
        clock: Callable[[], datetime],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._items = tuple(items)
        self._clock = clock
        self._ui = Ui_ProgressDialog()
        self._ui.setupUi(self)
        self.setMinimumWidth(480)
        self._fill(kind)
        self._ui.kind_combo.currentIndexChanged.connect(self._on_kind_changed)
        self._ui.cancel_button.clicked.connect(self.reject)
        self._ui.save_button.clicked.connect(self._on_save_clicked)
        self._on_kind_changed()
        self._ui.text_edit.setFocus()

    def kind(self) -> EventKind:
        """What is chosen now."""
        return EventKind(self._ui.kind_combo.currentData())

    def kinds(self) -> tuple[EventKind, ...]:
        """What can be chosen."""
        combo = self._ui.kind_combo
        return tuple(EventKind(combo.itemData(row)) for row in range(combo.count()))

    def problem(self) -> str:
        """What is missing, as shown."""
        return self._ui.problem_label.text()

    @Slot()
    def _on_kind_changed(self) -> None:
        kind, ui = self.kind(), self._ui
        for widget in (ui.percent_label, ui.percent_spin):
            widget.setVisible(kind in _WITH_PERCENT)
        for widget in (ui.new_due_label, ui.new_due_edit):
            widget.setVisible(kind is EventKind.GIA_HAN)
        hints = {
            EventKind.BAO_CAO: self.tr("Kết quả đạt được, số liệu, minh chứng"),
            EventKind.XAC_NHAN: self.tr("Kết quả cuối cùng, ghi vào báo cáo"),
            EventKind.GIA_HAN: self.tr("Lý do gia hạn và ai đồng ý"),
            EventKind.TRA_LAI: self.tr("Vì sao đơn vị trả lại"),
            EventKind.TAM_DUNG: self.tr("Vì sao tạm dừng"),
            EventKind.HUY: self.tr("Căn cứ, lý do thu hồi"),
            EventKind.DON_DOC: self.tr("Đôn đốc bằng cách nào, ai nhận"),
        }
        ui.text_edit.setPlaceholderText(hints.get(kind, self.tr("Ghi chú (không bắt buộc)")))
        self._say("")

    @Slot()
    def _on_save_clicked(self) -> None:
        kind, ui = self.kind(), self._ui
        text = clean_lines(ui.text_edit.toPlainText())
        missing = self._missing(kind, text)
        if missing:
            self._say(missing)
            return
        update = ProgressUpdate(
            kind=kind,
            text=text,
            percent=self._percent(kind),
            new_due=ui.new_due_edit.value() if kind is EventKind.GIA_HAN else None,
            on=ui.on_edit.value(),
        )
        ids = tuple(item.id for item in self._items if allows(item, kind))
        self.progress_ready.emit(ids, update)
        self.accept()

    def _percent(self, kind: EventKind) -> int | None:
        if kind is EventKind.XAC_NHAN:
            return _WHOLE
        return self._ui.percent_spin.value() if kind in _WITH_PERCENT else None

    def _missing(self, kind: EventKind, text: str) -> str:
        ui = self._ui
        today = self._clock().date()
        on, new_due = ui.on_edit.value(), ui.new_due_edit.value()
        if kind is EventKind.GIA_HAN and new_due is None:
            ui.new_due_edit.setFocus()
            return self.tr("Chưa ghi hạn mới.")
        if on is None:
            ui.on_edit.setFocus()
            return self.tr("Chưa ghi ngày.")
        if on > today:
            ui.on_edit.setFocus()
            return self.tr("Ngày này ở phía sau hôm nay.")
        if kind in _NEED_TEXT and not text:
            ui.text_edit.setFocus()
            return self.tr("Hãy ghi một câu: {hint}.").format(hint=ui.text_edit.placeholderText().lower())
        return ""

    def _fill(self, kind: EventKind) -> None:
        ui = self._ui
        offered = [one for one in _KINDS if any(allows(item, one) for item in self._items)]
        for one in offered:
            ui.kind_combo.addItem(label_of(one), one.value)
        ui.kind_combo.setCurrentIndex(offered.index(kind) if kind in offered else 0)
        ui.percent_spin.setValue(max((item.percent for item in self._items), default=0))
        for widget in (ui.on_edit, ui.new_due_edit):
            widget.set_clock(self._clock)
        ui.on_edit.set_value(self._clock().date())
        ui.save_button.setEnabled(bool(offered))
        if len(self._items) == 1:
            subject = f"{self._items[0].unit}: {self._items[0].title}"
        else:
            subject = self.tr("{count} nhiệm vụ đã chọn").format(count=len(self._items))
        ui.subject_label.setText(subject)
        if not offered:
            self._say(self.tr("Nhiệm vụ đã kết thúc, không còn gì để ghi."))

    def _say(self, text: str) -> None:
        self._ui.problem_label.setProperty("tone", "warn")
        self._ui.problem_label.setText(text)
        self._ui.problem_label.setVisible(bool(text))
