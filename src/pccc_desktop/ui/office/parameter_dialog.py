"""The short form of one period of a parameter."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from functools import partial
from typing import TYPE_CHECKING, ClassVar

from PySide6.QtCore import Slot

from pccc_desktop.domain.errors import FieldProblem
from pccc_desktop.domain.legal import RegulationParameter
from pccc_desktop.ui.core.binder import FormBinder
from pccc_desktop.ui.forms.ui_parameter_dialog import Ui_ParameterDialog
from pccc_desktop.ui.office.save_dialog import SaveDialog

if TYPE_CHECKING:
    from datetime import date

    from PySide6.QtWidgets import QWidget

    from pccc_desktop.ui.core.context import UiContext

_GROUPED = re.compile(r"\d{1,3}(?:\.\d{3})+")


@dataclass(frozen=True, slots=True)
class ParameterDraft:
    """The fields of the form; the value as typed, words or a figure."""

    value: str = ""
    unit: str = ""
    effective_from: date | None = None
    effective_to: date | None = None
    source: str = ""
    note: str = ""
    verified: bool = False


class ParameterDialog(SaveDialog):
    """Corrects a period of a parameter, or adds one that begins on another day."""

    key: ClassVar[str] = "parameter"

    def __init__(
        self,
        ctx: UiContext,
        parameter: RegulationParameter,
        parent: QWidget | None = None,
        *,
        as_new: bool = False,
    ) -> None:
        super().__init__(ctx, parent)
        self._reference = ctx.services.reference
        self._parameter = replace(parameter, id=None, version=1) if as_new else parameter
        self._as_new = as_new
        self._ui = Ui_ParameterDialog()
        self._ui.setupUi(self)
        self.setMinimumWidth(540)
        self._ui.subject_label.setText(parameter.label)
        number = parameter.value_num
        draft = ParameterDraft(
            value=parameter.value_text if number is None else f"{number:g}".replace(".", ","),
            unit=parameter.unit,
            effective_from=None if as_new else parameter.effective_from,
            effective_to=None if as_new else parameter.effective_to,
            source="" if as_new else parameter.source,
            note="" if as_new else parameter.note,
            verified=parameter.verified and not as_new,
        )
        self._binder: FormBinder[ParameterDraft] = FormBinder(ParameterDraft, self, ctx.clock)
        self._binder.load(draft)
        self._ui.cancel_button.clicked.connect(self.reject)
        self._ui.save_button.clicked.connect(self._on_save_clicked)
        self._ui.value_edit.setFocus()
        self._ui.value_edit.selectAll()

    @Slot()
    def _on_save_clicked(self) -> None:
        draft = self._binder.collect()
        number = as_number(draft.value)
        problems: list[FieldProblem] = []
        if not draft.value:
            problems.append(FieldProblem("value", self.tr("Chưa ghi giá trị.")))
        elif number is None and self._parameter.value_num is not None:
            problems.append(FieldProblem("value", self.tr("Giá trị này phải là một số, như 3 hoặc 2,5.")))
        if self._as_new and draft.effective_from is None:
            problems.append(FieldProblem("effective_from", self.tr("Chưa ghi ngày giá trị mới có hiệu lực.")))
        if problems:
            self._binder.show_problems(problems)
            return
        self.submit(partial(self._reference.set_parameter, self._filled(draft, number)), self._binder)

    def _filled(self, draft: ParameterDraft, number: float | None) -> RegulationParameter:
        words = self._parameter.value_num is None and bool(self._parameter.value_text)
        return replace(
            self._parameter,
            value_num=None if words else number,
            value_text=draft.value if words or number is None else "",
            unit=draft.unit,
            effective_from=draft.effective_from,
            effective_to=draft.effective_to,
            source=draft.source,
            note=draft.note,
            verified=draft.verified,
        )


def as_number(text: str) -> float | None:
    """The figure as Vietnamese writes it: ``2,5``, ``1.000``; also ``2.5``; None for words."""
    if "," in text or _GROUPED.fullmatch(text):
        text = text.replace(".", "").replace(",", ".")
    try:
        return float(text)
    except ValueError:
        return None
