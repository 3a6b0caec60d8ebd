"""The upper right of a review: fields, cited documents, recipients, one seen at a time."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QButtonGroup, QFrame, QScrollArea, QStackedWidget, QVBoxLayout, QWidget

from pccc_desktop.domain.dates import vn_date_short
from pccc_desktop.ui.core.theme import Role
from pccc_desktop.ui.plans.fields import ReviewFieldsPanel
from pccc_desktop.ui.plans.marks import MarkKind, Target
from pccc_desktop.ui.plans.row_list import RowItem, RowList
from pccc_desktop.ui.widgets.chips import ChipButton
from pccc_desktop.ui.widgets.flow_layout import FlowLayout

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from datetime import datetime

    from PySide6.QtWidgets import QAbstractButton

    from pccc_desktop.domain.review import Review, ReviewRecipient, ReviewReference
    from pccc_desktop.ui.core.theme import Theme
    from pccc_desktop.ui.plans.directory import OrganizationDirectory

_KINDS = (MarkKind.FIELD, MarkKind.REFERENCE, MarkKind.RECIPIENT)


class InfoPanel(QWidget):
    """Three pages behind three chips with their counts.

    Signals: `target_clicked(target)` when a row was clicked or a field entered, `date_accepted(index)` when the
    catalogue's date is taken for a citation; what is typed is told by `fields`, what is removed by `references`
    and `recipients`.
    """

    target_clicked = Signal(object)
    date_accepted = Signal(int)

    def __init__(self, theme: Theme, clock: Callable[[], datetime], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.fields = ReviewFieldsPanel(clock, self)
        self.references = RowList(theme, self.tr("Văn bản này không viện dẫn văn bản nào."), self)
        self.recipients = RowList(theme, self.tr("Chưa thấy nơi nhận trong văn bản."), self)
        self._stack = QStackedWidget(self)
        self._group = QButtonGroup(self)
        self._group.setExclusive(True)
        chips = QWidget(self)
        flow = FlowLayout(chips)
        self._assignment_chip = ChipButton(MarkKind.TASK.value, "", chips)
        self._assignment_chip.hide()
        self._group.addButton(self._assignment_chip, len(_KINDS))
        flow.addWidget(self._assignment_chip)
        names = (self.tr("Thông tin văn bản"), self.tr("Viện dẫn"), self.tr("Nơi nhận"))
        self._chips: dict[MarkKind, ChipButton] = {}
        pages = (self.fields, self.references, self.recipients)
        for number, (kind, name, page) in enumerate(zip(_KINDS, names, pages, strict=True)):
            chip = ChipButton(kind.value, name, chips)
            chip.setChecked(number == 0)
            self._chips[kind] = chip
            self._group.addButton(chip, number)
            flow.addWidget(chip)
            self._stack.addWidget(_scrolling(page))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addWidget(chips)
        layout.addWidget(self._stack, 1)
        self._group.idClicked.connect(self._stack.setCurrentIndex)
        self.fields.field_entered.connect(self._on_field_entered)
        self.references.row_clicked.connect(self._on_reference_clicked)
        self.references.offer_taken.connect(self.date_accepted)
        self.recipients.row_clicked.connect(self._on_recipient_clicked)

    def show_review(
        self, review: Review, directory: OrganizationDirectory, problems: Mapping[str, str]
    ) -> None:
        """Show everything but the assignments."""
        self.fields.show_review(review, problems)
        self.references.set_rows([self._reference_row(one) for one in review.references])
        self.recipients.set_rows([self._recipient_row(one, directory) for one in review.recipients])
        self._chips[MarkKind.REFERENCE].set_count(len(review.references))
        self._chips[MarkKind.RECIPIENT].set_count(len(review.recipients))

    def adopt(self, widget: QWidget, name: str) -> None:
        """Take the assignments in as the first page, where there is no room for them below."""
        chip = self._assignment_chip
        chip.setText(name)
        chip.setVisible(True)
        self._stack.addWidget(widget)
        self._group.setId(chip, self._stack.indexOf(widget))
        widget.show()
        chip.click()

    def release(self, widget: QWidget) -> None:
        """Give the assignments back."""
        self._stack.removeWidget(widget)
        self._assignment_chip.setVisible(False)
        self._group.button(0).click()

    def show_assignments(self) -> None:
        """Bring the assignments to the front when they are a page here."""
        if not self._assignment_chip.isHidden():
            self._assignment_chip.click()

    def show_target(self, target: Target) -> None:
        """Bring a field, citation or recipient to the front and put the focus there."""
        if target.kind not in _KINDS:
            return
        number = _KINDS.index(target.kind)
        chip: QAbstractButton = self._group.button(number)
        chip.setChecked(True)
        self._stack.setCurrentIndex(number)
        if target.kind is MarkKind.FIELD:
            self.fields.focus_field(target.name)
            self._reveal(self.fields.widget_of(target.name))
        else:
            (self.references if target.kind is MarkKind.REFERENCE else self.recipients).focus_row(target.key)

    def _reveal(self, widget: QWidget | None) -> None:
        area = self._stack.currentWidget()
        if widget is not None and isinstance(area, QScrollArea):
            area.ensureWidgetVisible(widget)

    def _reference_row(self, one: ReviewReference) -> RowItem:
        text = one.number
        if one.date is not None:
            text = self.tr("{number} ngày {day}").format(number=text, day=vn_date_short(one.date))
        if one.issuer:
            text = f"{text} — {one.issuer}"
        tip = f"{one.doc_type} {text}".strip()
        if one.document_id is None:
            return RowItem(text, self.tr("chưa có: tạo mục lục"), Role.WARN, tip)
        if one.date_differs and one.catalogue_date is not None:
            chip = self.tr("khác ngày: {day}").format(day=vn_date_short(one.catalogue_date))
            return RowItem(text, chip, Role.WARN, tip, self.tr("Lấy ngày này"))
        return RowItem(text, self.tr("đã có"), Role.OK, tip)

    def _recipient_row(self, one: ReviewRecipient, directory: OrganizationDirectory) -> RowItem:
        text = self.tr("Kính gửi: {text}").format(text=one.text) if one.is_addressee else one.text
        if one.organization_id is None:
            return RowItem(text)
        return RowItem(text, self.tr("khớp"), Role.OK, f"{text}\n→ {directory.name(one.organization_id)}")

    @Slot(str)
    def _on_field_entered(self, name: str) -> None:
        self.target_clicked.emit(Target(MarkKind.FIELD, name=name))

    @Slot(int)
    def _on_reference_clicked(self, index: int) -> None:
        self.target_clicked.emit(Target(MarkKind.REFERENCE, index))

    @Slot(int)
    def _on_recipient_clicked(self, index: int) -> None:
        self.target_clicked.emit(Target(MarkKind.RECIPIENT, index))


def _scrolling(widget: QWidget) -> QScrollArea:
    area = QScrollArea()
    area.setWidgetResizable(True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setWidget(widget)
    return area
