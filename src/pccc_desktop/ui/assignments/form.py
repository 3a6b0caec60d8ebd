"""The fields of one assignment; the deadline is read while it is typed."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QBoxLayout, QWidget
from typing_extensions import override

from pccc_desktop.domain.assignments import AssignmentDraft
from pccc_desktop.domain.dates import vn_date_short
from pccc_desktop.domain.deadlines import DeadlineKind, parse_deadline
from pccc_desktop.ui.core.binder import FormBinder
from pccc_desktop.ui.core.translate import label_of
from pccc_desktop.ui.forms.ui_assignment_form import Ui_AssignmentForm
from pccc_desktop.ui.widgets.form_headings import style_headings

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence
    from datetime import datetime

    from PySide6.QtGui import QResizeEvent

    from pccc_desktop.domain.errors import FieldProblem

_TWO_COLUMNS_FROM = 720


class AssignmentForm(QWidget):
    """The form without any service: it shows a draft and gives one back.

    Signals: `changed` when the person changed anything.
    """

    changed = Signal()

    def __init__(self, clock: Callable[[], datetime], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._clock = clock
        self._kind = DeadlineKind.KHONG_QUY_DINH
        self._ui = Ui_AssignmentForm()
        self._ui.setupUi(self)
        style_headings(self)
        self.binder: FormBinder[AssignmentDraft] = FormBinder(AssignmentDraft, self, clock)
        self.binder.changed.connect(self.changed)
        self._ui.deadline_text_edit.textEdited.connect(self._on_deadline_typed)
        self._ui.due_date_edit.value_changed.connect(self._on_due_changed)

    def set_choices(
        self,
        units: Sequence[tuple[int, str]],
        people: Sequence[tuple[int, str]],
        documents: Sequence[tuple[int, str]],
    ) -> None:
        """What can be chosen."""
        ui = self._ui
        ui.unit_id_combo.set_choices(units)
        ui.coordinator_ids_picker.set_choices(units)
        ui.responsible_person_id_combo.set_choices(people, none_text="")
        ui.document_id_combo.set_choices(documents, none_text="")

    def load(self, draft: AssignmentDraft) -> None:
        """Show the draft."""
        self._kind = draft.deadline_kind
        self.binder.load(draft)
        self._say_deadline()

    def draft(self) -> AssignmentDraft:
        """The draft as it stands in the form."""
        return replace(self.binder.collect(), deadline_kind=self._kind)

    def show_problems(self, problems: Iterable[FieldProblem]) -> tuple[FieldProblem, ...]:
        """Say each problem under its field and go to the uppermost; gives back those that have no field here."""
        order = [widget.objectName().rpartition("_")[0] for widget in self.findChildren(QWidget)]
        listed = sorted(
            problems, key=lambda one: order.index(one.field) if one.field in order else len(order)
        )
        return self.binder.show_problems(listed)

    def deadline_hint(self) -> str:
        """How the typed deadline was understood, as shown."""
        return self._ui.deadline_hint_label.text()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        layout = self.layout()
        if isinstance(layout, QBoxLayout):
            wide = self.width() >= _TWO_COLUMNS_FROM
            layout.setDirection(
                QBoxLayout.Direction.LeftToRight if wide else QBoxLayout.Direction.TopToBottom
            )

    @Slot(str)
    def _on_deadline_typed(self, text: str) -> None:
        reference = self._ui.assigned_date_edit.value() or self._clock().date()
        deadline = parse_deadline(text, reference)
        self._kind = deadline.kind
        self._ui.due_date_edit.set_value(deadline.due)
        self._say_deadline()

    @Slot(object)
    def _on_due_changed(self, _due: object) -> None:
        if self._kind is DeadlineKind.KHONG_QUY_DINH and self._ui.due_date_edit.value() is not None:
            self._kind = DeadlineKind.NGAY_CU_THE
        self._say_deadline()

    def _say_deadline(self) -> None:
        words = self._ui.deadline_text_edit.text().strip()
        due = self._ui.due_date_edit.value()
        if not words and due is None:
            text = self.tr("Để trống nếu văn bản không quy định thời hạn.")
        elif self._kind is DeadlineKind.KHONG_QUY_DINH:
            text = self.tr("Chưa hiểu thời hạn này; có thể tự ghi ngày vào ô Hạn.")
        elif due is None:
            text = self.tr("Hiểu là: {kind}, không có ngày cuối.").format(kind=label_of(self._kind).lower())
        else:
            text = self.tr("Hiểu là: {kind} → {day}").format(
                kind=label_of(self._kind).lower(), day=vn_date_short(due)
            )
        self._ui.deadline_hint_label.setText(text)
