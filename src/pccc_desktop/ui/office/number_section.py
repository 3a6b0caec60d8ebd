"""The section `Số văn bản`: how every series of numbers stands and which number comes next."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING, ClassVar

from PySide6.QtCore import QCoreApplication, Slot
from PySide6.QtWidgets import QHBoxLayout, QLabel
from typing_extensions import override

from pccc_desktop.domain.changes import RecordKind
from pccc_desktop.domain.codes import DocType
from pccc_desktop.domain.errors import FieldProblem
from pccc_desktop.domain.extraction import Family
from pccc_desktop.domain.registers import NumberSeries
from pccc_desktop.ui.core.binder import FormBinder
from pccc_desktop.ui.core.list_view import RecordTableView
from pccc_desktop.ui.core.pages import AppPage
from pccc_desktop.ui.core.saved_changes import SavedChanges
from pccc_desktop.ui.core.tables import Align, Column, RecordTableModel
from pccc_desktop.ui.core.translate import label_of
from pccc_desktop.ui.forms.ui_series_dialog import Ui_SeriesDialog
from pccc_desktop.ui.office.save_dialog import SaveDialog
from pccc_desktop.ui.widgets.cards import Card
from pccc_desktop.ui.widgets.chips import ChipButton

if TYPE_CHECKING:
    from PySide6.QtCore import QObject
    from PySide6.QtWidgets import QWidget

    from pccc_desktop.domain.changes import ChangeSet
    from pccc_desktop.ui.core.context import UiContext


translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class Issuer:
    """A body that gives numbers."""

    organization_id: int
    name: str
    family: Family


@dataclass(frozen=True, slots=True)
class _Loaded:
    """The bodies that give numbers and the series of the chosen one."""

    issuers: tuple[Issuer, ...]
    chosen: int
    series: tuple[NumberSeries, ...]


def _key(series: NumberSeries) -> int:
    return list(DocType).index(series.doc_type)


def _kind(series: NumberSeries) -> str:
    return label_of(series.doc_type)


def _last(series: NumberSeries) -> str:
    return str(series.last_number) if series.last_number else translate("NumberSection", "chưa cấp")


def _next(series: NumberSeries) -> str:
    return series.next_written


def _period(series: NumberSeries) -> str:
    return series.period


def _columns() -> tuple[Column[NumberSeries], ...]:
    return (
        Column("kind", translate("NumberSection", "Loại văn bản"), _kind, width=200, stretch=True),
        Column("period", translate("NumberSection", "Năm, nhiệm kỳ"), _period, width=140),
        Column("last", translate("NumberSection", "Số đã cấp"), _last, width=110, align=Align.RIGHT),
        Column("next", translate("NumberSection", "Số tiếp theo"), _next, width=190),
    )


class NumberSection(AppPage):
    """One table for each issuing body of the office."""

    def __init__(self, ctx: UiContext, parent: QWidget | None = None) -> None:
        super().__init__(ctx.theme, "", parent)
        self.set_title(self.tr("Số văn bản"))
        self._ctx = ctx
        self._services = ctx.services
        self._runner = ctx.runner
        self._messages = ctx.messages
        self._saved = SavedChanges(ctx, self)
        self._issuers: tuple[Issuer, ...] = ()
        self._chosen = 0
        self._chips: list[ChipButton] = []
        self.model = RecordTableModel[NumberSeries](_columns(), ctx.runner, self, key=_key)
        self.table = RecordTableView[NumberSeries](
            self.model, ctx.theme, ctx.preferences, "office_numbers", self
        )
        self.table.setAccessibleName(self.tr("Các dãy số văn bản"))
        self._chip_row = QHBoxLayout()
        self._chip_row.setSpacing(8)
        self._chip_row.addStretch(1)
        self._hint_label = QLabel(self)
        self._hint_label.setProperty("look", "muted")
        self._hint_label.setWordWrap(True)
        card = Card(self, margin=1)
        card.body.addWidget(self.table, 1)
        self.body.addLayout(self._chip_row)
        self.body.addWidget(self._hint_label)
        self.body.addWidget(card, 1)
        self.add_action(
            self.tr("Đặt &số tiếp theo…"), self._on_set_next, icon="pencil", shortcut="F2", primary=True
        )
        self.table.record_opened.connect(self._on_set_next)
        ctx.changes.changed.connect(self._on_changed)

    @override
    def page_help(self) -> str:
        return self.tr(
            "Số đã cấp và số sẽ cấp của từng loại văn bản. Văn bản nhà nước đánh số lại mỗi năm; văn bản"
            " của Đảng đánh số"
            " suốt nhiệm kỳ. Đơn vị đã cấp số trong sổ giấy: chọn loại, F2, ghi số tiếp theo."
        )

    @override
    def activated(self) -> None:
        self.refresh()

    @override
    def refresh(self) -> None:
        work = partial(self._load, self._chosen)
        self._runner.run(self, work, self._on_loaded, self._on_failed, key="office/numbers")

    def choose(self, organization_id: int) -> None:
        """Show the series of one body."""
        self._chosen = organization_id
        self.refresh()

    # Slots

    @Slot()
    def _on_chip_clicked(self) -> None:
        self.choose(int(self.sender().property("organization")))

    @Slot()
    def _on_set_next(self) -> None:
        series = self.table.current_record()
        issuer = self._issuer(self._chosen)
        if series is None or issuer is None:
            self._messages.info(self.tr("Hãy chọn một loại văn bản."))
            return
        dialog = SeriesDialog(self._ctx, issuer, series, self)
        dialog.saved.connect(self._on_saved)
        dialog.open()

    @Slot(object)
    def _on_saved(self, changes: ChangeSet) -> None:
        self._saved.announce(self.tr("Đã đặt số tiếp theo."), changes)
        self.refresh()

    @Slot(object, object)
    def _on_changed(self, changes: ChangeSet, _initiator: QObject | None) -> None:
        kinds = {RecordKind.REFERENCE_DATA, RecordKind.DOCUMENT, RecordKind.OFFICE, RecordKind.ORGANIZATION}
        if changes.kinds & kinds and self.isVisible():
            self.refresh()

    # Private

    def _load(self, wanted: int) -> _Loaded:
        """Runs in the worker."""
        identity = self._services.office.identity()
        if identity is None:
            return _Loaded((), 0, ())
        bodies = (
            (identity.state_org_id, Family.STATE),
            (identity.party_org_id, Family.PARTY),
            (identity.police_org_id, Family.STATE),
        )
        day = self._ctx.clock().date()
        organizations = self._services.organizations
        names = ((key, organizations.get(key).name_on(day), family) for key, family in bodies)
        issuers = tuple(Issuer(key, name.short_name or name.full_name, family) for key, name, family in names)
        chosen = next((one for one in issuers if one.organization_id == wanted), issuers[0])
        series = self._services.registers.series(chosen.organization_id, chosen.family, day)
        return _Loaded(issuers, chosen.organization_id, tuple(series))

    def _on_loaded(self, loaded: _Loaded) -> None:
        if loaded.issuers != self._issuers:
            self._issuers = loaded.issuers
            self._make_chips()
        self._chosen = loaded.chosen
        for chip in self._chips:
            chip.setChecked(chip.property("organization") == loaded.chosen)
        self.model.set_rows(loaded.series)
        issuer = self._issuer(loaded.chosen)
        state = self.tr("Số bắt đầu lại từ 01 vào đầu mỗi năm, riêng từng loại văn bản.")
        party = self.tr("Số chạy suốt nhiệm kỳ cấp ủy, riêng từng loại văn bản.")
        self._hint_label.setText(party if issuer is not None and issuer.family is Family.PARTY else state)

    def _make_chips(self) -> None:
        for chip in self._chips:
            chip.deleteLater()
        self._chips = []
        for number, issuer in enumerate(self._issuers):
            chip = ChipButton(f"issuer_{issuer.organization_id}", issuer.name, self)
            chip.setProperty("organization", issuer.organization_id)
            chip.clicked.connect(self._on_chip_clicked)
            self._chip_row.insertWidget(number, chip)
            self._chips.append(chip)

    def _issuer(self, organization_id: int) -> Issuer | None:
        return next((one for one in self._issuers if one.organization_id == organization_id), None)

    def _on_failed(self, error: Exception) -> None:
        self._messages.problem(self, error)


@dataclass(frozen=True, slots=True)
class SeriesDraft:
    """What is asked for a series."""

    number: int = 1
    reason: str = ""


class SeriesDialog(SaveDialog):
    """The number with which a series goes on."""

    key: ClassVar[str] = "series"

    def __init__(
        self, ctx: UiContext, issuer: Issuer, series: NumberSeries, parent: QWidget | None = None
    ) -> None:
        super().__init__(ctx, parent)
        self._registers = ctx.services.registers
        self._today = ctx.clock().date()
        self._issuer = issuer
        self._series = series
        self._ui = Ui_SeriesDialog()
        self._ui.setupUi(self)
        subject = self.tr("{kind} của {issuer}, {period}. Số tiếp theo hiện nay: {number}.")
        self._ui.subject_label.setText(
            subject.format(
                kind=label_of(series.doc_type),
                issuer=issuer.name,
                period=series.period,
                number=series.next_written,
            )
        )
        self._binder: FormBinder[SeriesDraft] = FormBinder(SeriesDraft, self, ctx.clock)
        self._binder.load(SeriesDraft(number=series.next_number))
        self._ui.cancel_button.clicked.connect(self.reject)
        self._ui.save_button.clicked.connect(self._on_save_clicked)
        self._ui.number_spin.setFocus()
        self._ui.number_spin.selectAll()

    @Slot()
    def _on_save_clicked(self) -> None:
        draft = self._binder.collect()
        if not draft.reason:
            self._binder.show_problems(
                (FieldProblem("reason", self.tr("Hãy ghi lý do; lý do được lưu trong lịch sử.")),)
            )
            return
        issuer, kind = self._issuer, self._series.doc_type
        work = partial(
            self._registers.set_next,
            issuer.organization_id,
            issuer.family,
            kind,
            self._today,
            draft.number,
            draft.reason,
        )
        self.submit(work, self._binder)
