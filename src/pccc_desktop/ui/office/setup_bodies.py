"""Step 2 of the first-run wizard: the bodies that will be created and who leads them."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import (
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QTreeWidget,
    QTreeWidgetItem,
    QWidget,
)

from pccc_desktop.domain.organizations import OfficeSetup
from pccc_desktop.domain.text import clean
from pccc_desktop.ui.core.binder import FormBinder
from pccc_desktop.ui.forms.ui_setup_bodies_form import Ui_SetupBodiesForm
from pccc_desktop.ui.office.columns_form import scrolled
from pccc_desktop.ui.widgets.cards import Card
from pccc_desktop.ui.widgets.form_headings import style_headings

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from pccc_desktop.domain.errors import FieldProblem
    from pccc_desktop.domain.office_setup import PlannedOrganization

_USUAL_CELLS, _USUAL_GROUPS = 10, 10
_ASK_AFTER_MS = 150
_CODE = int(Qt.ItemDataRole.UserRole)


class SetupBodies(QWidget):
    """Numbers and leaders on the left, what will be created on the right; a body without a tick is not created.

    Signals: `plan_wanted` when the plan must be made again.
    """

    plan_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._form = QWidget(self)
        self._ui = Ui_SetupBodiesForm()
        self._ui.setupUi(self._form)
        style_headings(self._form)
        self._leaders: dict[str, QLineEdit] = {}
        self._left_out: set[str] = set()
        self._filling = False
        self.tree = QTreeWidget(self)
        self.tree.setHeaderHidden(True)
        self.tree.setIndentation(18)
        self.tree.setFrameShape(QTreeWidget.Shape.NoFrame)
        self.tree.setAccessibleName(self.tr("Các đơn vị sẽ được tạo"))
        self._count_label = QLabel(self)
        self._count_label.setProperty("look", "muted")
        self._count_label.setWordWrap(True)
        self.binder: FormBinder[OfficeSetup] = FormBinder(OfficeSetup, self._form)
        self.binder.load(OfficeSetup("", "", "", party_cells=_USUAL_CELLS, residential_groups=_USUAL_GROUPS))
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_ASK_AFTER_MS)
        self._timer.timeout.connect(self.plan_wanted)
        self.binder.changed.connect(self._timer.start)
        self.tree.itemChanged.connect(self._on_item_changed)
        self._lay_out()

    def set_leader_labels(self, labels: Sequence[str]) -> None:
        """The positions whose names are asked for."""
        if self._leaders:
            return
        layout = QFormLayout()
        layout.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        layout.setHorizontalSpacing(12)
        layout.setVerticalSpacing(6)
        for text in labels:
            edit = QLineEdit(self._form)
            edit.setPlaceholderText(self.tr("họ và tên"))
            label = QLabel(text, self._form)
            label.setWordWrap(True)
            label.setMinimumWidth(128)
            label.setMaximumWidth(150)
            label.setBuddy(edit)
            layout.addRow(label, edit)
            self._leaders[text] = edit
        panel = self._ui.count_panel_layout
        panel.insertLayout(panel.count() - 1, layout)

    def show_plan(self, planned: Sequence[PlannedOrganization], required: frozenset[str]) -> None:
        """Show what would be created; `required` bodies and what is above them cannot be left out."""
        self._filling = True
        self.tree.clear()
        parents = {one.draft.code: one.parent_code for one in planned}
        fixed = _with_parents(required, parents)
        items: dict[str, QTreeWidgetItem] = {}
        for one in planned:
            code = one.draft.code
            above = items.get(one.parent_code or "")
            item = QTreeWidgetItem(above) if above is not None else QTreeWidgetItem(self.tree)
            item.setText(0, one.draft.full_name)
            item.setData(0, _CODE, code)
            out = code in self._left_out and code not in fixed
            item.setCheckState(0, Qt.CheckState.Unchecked if out else Qt.CheckState.Checked)
            flags = item.flags() & ~Qt.ItemFlag.ItemIsUserCheckable
            item.setFlags(flags if code in fixed else flags | Qt.ItemFlag.ItemIsUserCheckable)
            always = self.tr("{name}: nơi nào cũng có")
            name = one.draft.full_name
            item.setToolTip(0, always.format(name=name) if code in fixed else name)
            items[code] = item
        self.tree.expandAll()
        self._filling = False
        self._dim()

    def complete(self, place: OfficeSetup) -> OfficeSetup:
        """The answers of the first step with those of this one."""
        counts = self.binder.collect()
        named = ((label, clean(edit.text())) for label, edit in self._leaders.items())
        return replace(
            place,
            party_cells=counts.party_cells,
            residential_groups=counts.residential_groups,
            leaders=tuple((label, name) for label, name in named if name),
            left_out=frozenset(self._left_out),
        )

    def show_problems(self, problems: Iterable[FieldProblem]) -> tuple[FieldProblem, ...]:
        """Say problems under the fields; those without a field come back."""
        return self.binder.show_problems(problems)

    def leader_edit(self, label: str) -> QLineEdit:
        return self._leaders[label]

    def focus_first(self) -> None:
        self.binder.focus("party_cells")

    @Slot(QTreeWidgetItem, int)
    def _on_item_changed(self, item: QTreeWidgetItem) -> None:
        if self._filling:
            return
        code = str(item.data(0, _CODE))
        if item.checkState(0) is Qt.CheckState.Checked:
            self._left_out.discard(code)
        else:
            self._left_out.add(code)
        self._dim()

    def _dim(self) -> None:
        """What lies below a body without a tick goes with it; say how many remain."""
        self._filling = True
        made = 0
        stack = [(self.tree.topLevelItem(row), True) for row in range(self.tree.topLevelItemCount())]
        while stack:
            item, possible = stack.pop()
            if item is None:
                continue
            item.setDisabled(not possible)
            kept = possible and item.checkState(0) is Qt.CheckState.Checked
            made += kept
            stack += [(item.child(row), kept) for row in range(item.childCount())]
        self._filling = False
        text = self.tr("Sẽ tạo {count} đơn vị. Bỏ dấu chọn ở đơn vị không có; sau này vẫn thêm, bớt được.")
        self._count_label.setText(text.format(count=made))

    def _lay_out(self) -> None:
        card = Card(self, title=self.tr("Các đơn vị sẽ được tạo"))
        card.body.addWidget(self._count_label)
        card.body.addWidget(self.tree, 1)
        area = scrolled(self._form, self)
        area.setMinimumWidth(340)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(12)
        layout.addWidget(area, 1)
        layout.addWidget(card, 1)


def _with_parents(codes: frozenset[str], parents: dict[str, str | None]) -> frozenset[str]:
    found: set[str] = set()
    for code in codes:
        key: str | None = code
        while key is not None and key not in found:
            found.add(key)
            key = parents.get(key)
    return frozenset(found)
