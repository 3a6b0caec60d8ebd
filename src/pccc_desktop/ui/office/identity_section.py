"""The section `Đơn vị sử dụng`: who this installation works for."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Slot
from typing_extensions import override

from pccc_desktop.domain.changes import RecordKind
from pccc_desktop.domain.errors import FieldProblem, ValidationError
from pccc_desktop.domain.organizations import OfficeIdentity
from pccc_desktop.ui.core.binder import FormBinder
from pccc_desktop.ui.core.pages import AppPage
from pccc_desktop.ui.core.saved_changes import SavedChanges
from pccc_desktop.ui.core.translate import shown
from pccc_desktop.ui.forms.ui_identity_form import Ui_IdentityForm
from pccc_desktop.ui.office.columns_form import ColumnsForm, scrolled
from pccc_desktop.ui.office.setup_place import WARD_KINDS
from pccc_desktop.ui.widgets.form_headings import style_headings

if TYPE_CHECKING:
    from PySide6.QtCore import QObject
    from PySide6.QtWidgets import QWidget

    from pccc_desktop.domain.changes import ChangeSet, Saved
    from pccc_desktop.ui.core.context import UiContext


@dataclass(frozen=True, slots=True)
class _Loaded:
    """The identity and the choices of its form."""

    identity: OfficeIdentity | None
    provinces: tuple[str, ...]
    organizations: tuple[tuple[int, str], ...]


class IdentitySection(AppPage):
    """The form of the office; what is not saved stays in it while the program runs."""

    def __init__(self, ctx: UiContext, parent: QWidget | None = None) -> None:
        super().__init__(ctx.theme, "", parent)
        self.set_title(self.tr("Đơn vị sử dụng"))
        self._services = ctx.services
        self._runner = ctx.runner
        self._messages = ctx.messages
        self._saved = SavedChanges(ctx, self)
        self._identity: OfficeIdentity | None = None
        self.form = ColumnsForm(self)
        self._ui = Ui_IdentityForm()
        self._ui.setupUi(self.form)
        style_headings(self.form)
        for kind in WARD_KINDS:
            self._ui.ward_kind_combo.addItem(shown(kind), str(kind))
        self._ui.tone_style_combo.addItem(self.tr("Kiểu cũ: hòa, ủy"), "OLD")
        self._ui.tone_style_combo.addItem(self.tr("Kiểu mới: hoà, uỷ"), "NEW")
        self.binder: FormBinder[OfficeIdentity] = FormBinder(OfficeIdentity, self.form, ctx.clock)
        self.form.setEnabled(False)
        self.body.addWidget(scrolled(self.form, self), 1)
        self.add_action(self.tr("H&oàn nguyên"), self._on_revert, icon="undo-2")
        self.add_action(self.tr("&Lưu"), self._on_save, icon="save", shortcut="Ctrl+S", primary=True)
        ctx.changes.changed.connect(self._on_changed)

    @override
    def page_help(self) -> str:
        return self.tr(
            "Tên và liên hệ của phường, xã; cơ quan ban hành văn bản của chính quyền, Đảng, công an. Tên"
            " in trên văn bản sửa ở"
            " phần Tổ chức, vì tên có thời gian hiệu lực."
        )

    @override
    def activated(self) -> None:
        if self._identity is None or not self.binder.is_dirty():
            self._runner.run(self, self._load, self._on_loaded, self._on_failed, key="office/identity")

    @override
    def refresh(self) -> None:
        self.activated()

    @Slot()
    def _on_save(self) -> None:
        if self._identity is None:
            return
        identity = self.binder.collect()
        problems = [
            FieldProblem(name, text)
            for name, text in (
                ("ward_name", self.tr("Chưa ghi tên phường, xã.")),
                ("province", self.tr("Chưa chọn tỉnh, thành phố.")),
                ("state_org_id", self.tr("Chưa chọn Ủy ban nhân dân.")),
                ("party_org_id", self.tr("Chưa chọn Đảng ủy.")),
                ("police_org_id", self.tr("Chưa chọn Công an.")),
            )
            if not getattr(identity, name)
        ]
        if problems:
            self.binder.show_problems(problems)
            return
        work = partial(self._services.office.save, identity)
        self._runner.run(self, work, self._on_saved, self._on_failed, label=self.tr("Lưu thông tin đơn vị"))

    @Slot()
    def _on_revert(self) -> None:
        if self._identity is not None:
            self.binder.load(self._identity)

    @Slot(object, object)
    def _on_changed(self, changes: ChangeSet, initiator: QObject | None) -> None:
        kinds = {RecordKind.OFFICE, RecordKind.ORGANIZATION}
        if initiator is not self and changes.kinds & kinds and self.isVisible():
            self.activated()

    def _load(self) -> _Loaded:
        """Runs in the worker."""
        office = self._services.office
        organizations = tuple((item.id, item.name) for item in self._services.organizations.list())
        return _Loaded(office.identity(), office.provinces(), organizations)

    def _on_loaded(self, loaded: _Loaded) -> None:
        if loaded.identity is None:
            return
        self._identity = loaded.identity
        # A province that is none of today's, as in the sample data, stays what it is.
        provinces = dict.fromkeys((*loaded.provinces, loaded.identity.province))
        self._ui.province_combo.set_choices((name, name) for name in provinces)
        for combo in (self._ui.state_org_id_combo, self._ui.party_org_id_combo, self._ui.police_org_id_combo):
            combo.set_choices(loaded.organizations)
        self.binder.load(loaded.identity)
        self.form.setEnabled(True)

    def _on_saved(self, saved: Saved[OfficeIdentity]) -> None:
        self._identity = saved.value
        self.binder.load(saved.value)
        self._saved.announce(
            self.tr("Đã lưu thông tin {office}.").format(office=saved.value.title), saved.changes
        )

    def _on_failed(self, error: Exception) -> None:
        if isinstance(error, ValidationError):
            homeless = self.binder.show_problems(error.problems)
            if not homeless:
                return
            error = ValidationError(*homeless)
        self._messages.problem(self, error)
