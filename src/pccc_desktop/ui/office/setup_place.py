"""Step 1 of the first-run wizard: which ward this is."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLabel, QPushButton, QSizePolicy

from pccc_desktop.domain.organizations import OfficeSetup
from pccc_desktop.domain.text import N_
from pccc_desktop.ui.core.binder import FormBinder
from pccc_desktop.ui.core.translate import shown
from pccc_desktop.ui.forms.ui_setup_place_form import Ui_SetupPlaceForm
from pccc_desktop.ui.office.columns_form import ColumnsForm
from pccc_desktop.ui.widgets.form_headings import style_headings

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from PySide6.QtWidgets import QWidget

    from pccc_desktop.domain.errors import FieldProblem

WARD_KINDS = (N_("office", "Phường"), N_("office", "Xã"), N_("office", "Đặc khu"))


class SetupPlace(ColumnsForm):
    """Kind, name, province and the ways to reach the office; the old hierarchy where old papers are kept.

    Signals: `sample_wanted` when the person only wants to try the program.
    """

    sample_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ui = Ui_SetupPlaceForm()
        self._ui.setupUi(self)
        style_headings(self)
        for kind in WARD_KINDS:
            self._ui.ward_kind_combo.addItem(shown(kind), str(kind))
        text = QLabel(
            self.tr(
                "Dữ liệu mẫu là một phường không có thật, có sẵn văn bản, nhiệm vụ, để xem chương trình"
                " làm gì."
                " Khi dùng thật, mở chương trình với tệp dữ liệu mới."
            ),
            self,
        )
        text.setProperty("look", "muted")
        text.setWordWrap(True)
        self.sample_button = QPushButton(self.tr("Dùng thử với dữ liệu &mẫu"), self)
        self.sample_button.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.sample_button.clicked.connect(self.sample_wanted)
        panel = self._ui.right_panel_layout
        panel.insertWidget(panel.count() - 1, text)
        panel.insertWidget(panel.count() - 1, self.sample_button)
        self.binder: FormBinder[OfficeSetup] = FormBinder(OfficeSetup, self)
        self.binder.load(OfficeSetup(ward_kind=str(WARD_KINDS[0]), ward_name="", province=""))
        self._ui.province_combo.set_value(None)
        line = self._ui.province_combo.lineEdit()
        if line is not None:
            line.setPlaceholderText(self.tr("gõ vài chữ để tìm, không cần dấu"))

    def set_provinces(self, provinces: Sequence[str]) -> None:
        """The provinces to choose from; what was chosen stays."""
        self._ui.province_combo.set_choices((name, name) for name in provinces)

    def answers(self) -> OfficeSetup:
        """The answers of this step."""
        setup = self.binder.collect()
        return setup if setup.province else replace(setup, province="")

    def show_problems(self, problems: Iterable[FieldProblem]) -> tuple[FieldProblem, ...]:
        """Say problems under the fields; those without a field come back."""
        return self.binder.show_problems(problems)

    def focus_first(self) -> None:
        """Begin where a person begins: the name of the ward."""
        self.binder.focus("ward_name")
