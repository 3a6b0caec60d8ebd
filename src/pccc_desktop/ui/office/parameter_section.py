"""The section `Tham số`: the dated figures of law and practice that rules count with."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Slot
from typing_extensions import override

from pccc_desktop.domain.changes import RecordKind
from pccc_desktop.domain.legal import RegulationParameter
from pccc_desktop.domain.organizations import valid_on
from pccc_desktop.domain.text import fold
from pccc_desktop.ui.core.list_page import ChipSpec, Column, ListPage, ListQuery, ListResult, ListSpec
from pccc_desktop.ui.core.saved_changes import SavedChanges
from pccc_desktop.ui.core.theme import Role
from pccc_desktop.ui.office.texts import period_text, verified_mark, verified_text

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from pccc_desktop.domain.changes import Saved
    from pccc_desktop.ui.core.context import UiContext
    from pccc_desktop.ui.core.detail_pane import DetailPane


translate = QCoreApplication.translate


def value_text(parameter: RegulationParameter) -> str:
    """The value with its unit: ``3 ngày làm việc``."""
    number = parameter.value_num
    figure = parameter.value_text if number is None else f"{number:g}".replace(".", ",")
    return f"{figure} {parameter.unit}".strip()


def _record_key(parameter: RegulationParameter) -> int:
    # Parameters that were never stored have no id; their words tell them apart.
    return parameter.id or -abs(hash((parameter.code, parameter.effective_from)))


def _label(parameter: RegulationParameter) -> str:
    return parameter.label


def _period(parameter: RegulationParameter) -> str:
    return period_text(parameter.effective_from, parameter.effective_to) or translate(
        "ParameterSection", "mọi thời gian"
    )


def _source(parameter: RegulationParameter) -> str:
    return parameter.source


def _verified(parameter: RegulationParameter) -> str:
    return verified_mark(verified=parameter.verified)


def _verified_sentence(parameter: RegulationParameter) -> str:
    return verified_text(verified=parameter.verified)


def _verified_role(parameter: RegulationParameter) -> Role:
    return Role.OK if parameter.verified else Role.WARN


def _columns() -> tuple[Column[RegulationParameter], ...]:
    return (
        Column("label", translate("ParameterSection", "Tham số"), _label, width=260, stretch=True),
        Column("value", translate("ParameterSection", "Giá trị"), value_text, width=118),
        Column("period", translate("ParameterSection", "Hiệu lực"), _period, width=160),
        Column(
            "verified",
            translate("ParameterSection", "Đối chiếu"),
            _verified,
            width=126,
            chip=_verified_role,
            tooltip=_verified_sentence,
        ),
        Column("source", translate("ParameterSection", "Căn cứ"), _source, width=200, hidden=True),
    )


class ParameterSection(ListPage[RegulationParameter]):
    """The list of parameters with the editing of value, validity and the verified mark."""

    def __init__(self, ctx: UiContext, parent: QWidget | None = None) -> None:
        self._ctx = ctx
        self._reference = ctx.services.reference
        super().__init__(ctx, self._make_spec(), parent)
        self._saved = SavedChanges(ctx, self)
        again = self.add_action(
            self.tr("Giá trị từ &ngày khác…"),
            self._on_add_period,
            icon="calendar",
            shortcut="Ins",
            hint=self.tr("Thêm giá trị mới từ một ngày, giữ giá trị cũ"),
        )
        edit = self.add_action(self.tr("&Sửa…"), self._on_edit, icon="pencil", shortcut="F2", primary=True)
        for action in (edit, again):
            self.table.addAction(action)

    @override
    def page_help(self) -> str:
        return self.tr(
            "Con số của quy định và thông lệ: thời hạn, số ngày báo trước… Mỗi giá trị có thời gian hiệu"
            " lực, nên hồ sơ cũ"
            " tính theo giá trị cũ. F2 sửa, Ins thêm giá trị từ ngày khác; đánh dấu khi đã đối chiếu văn"
            " bản gốc."
        )

    @override
    def fetch(self, query: ListQuery) -> ListResult[RegulationParameter]:
        words = fold(query.text).split()
        found = self._reference.parameters()
        fits = [one for one in found if all(word in fold(f"{one.label} {one.source}") for word in words)]
        open_ones = [one for one in fits if not one.verified]
        rows = open_ones if "unverified" in query.chips else fits
        return ListResult(rows=rows, counts={"unverified": len(open_ones)})

    @override
    def fill_detail(self, pane: DetailPane, record: RegulationParameter) -> None:
        pane.set_title(record.label)
        pane.add_row(self.tr("Giá trị"), value_text(record))
        pane.add_row(self.tr("Hiệu lực"), _period(record))
        today = self._ctx.clock().date()
        held = valid_on(record.effective_from, record.effective_to, today)
        state = self.tr("Đang áp dụng") if held else self.tr("Cho thời gian khác")
        pane.add_row(self.tr("Hiện nay"), state, role=Role.OK if held else Role.NEUTRAL, chip=True)
        pane.add_row(self.tr("Đối chiếu"), _verified_sentence(record), role=_verified_role(record))
        pane.add_section(self.tr("Căn cứ"))
        pane.add_text(record.source or self.tr("Chưa ghi"))
        if record.note:
            pane.add_text(record.note, muted=True)
        pane.add_action(self.tr("Sửa…"), self._on_edit)
        pane.add_action(self.tr("Giá trị từ ngày khác…"), self._on_add_period)

    @override
    def open_record(self, record: RegulationParameter) -> None:
        self._open_dialog(record, as_new=False)

    @Slot()
    def _on_edit(self) -> None:
        record = self.current_record()
        if record is not None:
            self._open_dialog(record, as_new=False)

    @Slot()
    def _on_add_period(self) -> None:
        record = self.current_record()
        if record is not None:
            self._open_dialog(record, as_new=True)

    @Slot(object)
    def _on_saved(self, saved: Saved[RegulationParameter]) -> None:
        text = self.tr("Đã lưu “{label}”: {value}.").format(
            label=saved.value.label, value=value_text(saved.value)
        )
        self._saved.announce(text, saved.changes)

    def _open_dialog(self, record: RegulationParameter, *, as_new: bool) -> None:
        from pccc_desktop.ui.office.parameter_dialog import ParameterDialog

        dialog = ParameterDialog(self._ctx, record, self, as_new=as_new)
        dialog.saved.connect(self._on_saved)
        dialog.open()

    @staticmethod
    def _make_spec() -> ListSpec[RegulationParameter]:
        return ListSpec(
            key="office_parameters",
            title=translate("ParameterSection", "Tham số"),
            noun=translate("ParameterSection", "giá trị"),
            columns=_columns(),
            record_key=_record_key,
            kinds=frozenset({RecordKind.REFERENCE_DATA}),
            filter_hint=translate("ParameterSection", "Lọc: han, huy dong"),
            empty_icon="settings",
            empty_title=translate("ParameterSection", "Chưa có tham số nào"),
            empty_text=translate(
                "ParameterSection", "Tham số đi kèm chương trình; nếu danh sách trống, hãy cài đặt lại."
            ),
            chips=(ChipSpec("unverified", translate("ParameterSection", "Chưa đối chiếu")),),
        )
