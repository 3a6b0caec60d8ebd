"""The first-run wizard: three short steps from an empty database to an office that can work."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import partial
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from pccc_desktop.domain.errors import ValidationError
from pccc_desktop.domain.office_setup import PlannedOrganization, check_setup
from pccc_desktop.ui.core.pages import AppPage
from pccc_desktop.ui.core.theme import Role
from pccc_desktop.ui.office.columns_form import scrolled
from pccc_desktop.ui.office.setup_bodies import SetupBodies
from pccc_desktop.ui.office.setup_place import SetupPlace
from pccc_desktop.ui.widgets.cards import Card, EmptyState
from pccc_desktop.ui.widgets.chips import Chip

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QShowEvent

    from pccc_desktop.domain.changes import ChangeSet, Saved
    from pccc_desktop.domain.errors import FieldProblem
    from pccc_desktop.domain.organizations import OfficeIdentity, OfficeSetup
    from pccc_desktop.ui.core.context import UiContext

T = TypeVar("T")
IMPORT = "import"
_MAX_WIDTH = 1240
_PLACE, _BODIES, _DONE = range(3)


@dataclass(frozen=True, slots=True)
class _Questions:
    """What the forms need from the program's data."""

    provinces: tuple[str, ...]
    leader_labels: tuple[str, ...]
    required: frozenset[str]


class FirstRunPage(AppPage):
    """Shown instead of the pages while there is no office; everything is stored at once at the end of step 2.

    Signals: `finished(changes, wish)` when the person goes on; `wish` is ``import`` to begin with a document.
    """

    finished = Signal(object, str)

    def __init__(self, ctx: UiContext, parent: QWidget | None = None) -> None:
        super().__init__(ctx.theme, "", parent)
        self.set_title(self.tr("Thiết lập đơn vị"))
        self._services = ctx.services
        self._runner = ctx.runner
        self._messages = ctx.messages
        self._changes = ctx.changes
        self._required: frozenset[str] = frozenset()
        self._saved_changes: ChangeSet | None = None
        self._busy = False
        self._asked = False
        self.place = SetupPlace(self)
        self.bodies = SetupBodies(self)
        self.done = EmptyState(self)
        self._steps = QStackedWidget(self)
        self._step_label = Chip("", Role.ACCENT, self)
        self._intro_label = QLabel(self)
        self._working_label = QLabel(self)
        self._bar = QProgressBar(self)
        self.back_button = QPushButton(self.tr("&Quay lại"), self)
        self.next_button = QPushButton(self)
        self._build()
        self._show_step(_PLACE)

    # Hooks

    @override
    def page_help(self) -> str:
        return self.tr(
            "Trả lời vài câu để chương trình tạo sẵn các cơ quan của phường, xã. Mọi thứ đều sửa được"
            " sau ở trang Quản trị."
            " Quay lại bước trước không mất gì đã ghi."
        )

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.prepare()

    @override
    def may_leave(self) -> bool:
        """Back goes a step back; without an office the wizard stays, as pages have nothing to show."""
        if self._steps.currentIndex() == _BODIES:
            self._on_back()
        elif self._saved_changes is None:
            self._messages.info(self.tr("Hãy thiết lập đơn vị trước, hoặc dùng thử với dữ liệu mẫu."))
        return self._saved_changes is not None

    # Public

    def prepare(self) -> None:
        """Read the provinces and the positions to ask for; once."""
        if not self._asked:
            self._asked = True
            self._runner.run(self, self._read_questions, self._on_questions, self._on_failed)

    def step(self) -> int:
        """The step shown: 1, 2 or 3."""
        return self._steps.currentIndex() + 1

    def answers(self) -> OfficeSetup:
        """All answers so far."""
        return self.bodies.complete(self.place.answers())

    # Slots

    @Slot()
    def _on_next(self) -> None:
        if self._busy:
            return
        if self._steps.currentIndex() == _PLACE:
            self._leave_place()
        else:
            self._work(
                partial(self._services.office.set_up, self.answers()),
                self._on_set_up,
                self.tr("Đang tạo đơn vị…"),
            )

    @Slot()
    def _on_back(self) -> None:
        if not self._busy:
            self._show_step(_PLACE)

    @Slot()
    def _on_sample_wanted(self) -> None:
        if not self._busy:
            self._work(self._services.sample.fill, self._on_sample, self.tr("Đang tạo dữ liệu mẫu…"))

    @Slot()
    def _on_plan_wanted(self) -> None:
        work = partial(self._services.office.plan, self.answers_for_plan())
        self._runner.run(self, work, self._on_planned, self._on_failed, key="office/plan")

    @Slot()
    def _on_import(self) -> None:
        self._finish(IMPORT)

    @Slot()
    def _on_start(self) -> None:
        self._finish("")

    def answers_for_plan(self) -> OfficeSetup:
        """The answers with nothing left out: the tree shows also what has no tick."""
        return replace(self.answers(), left_out=frozenset())

    # Private

    def _read_questions(self) -> _Questions:
        """Runs in the worker."""
        office = self._services.office
        return _Questions(office.provinces(), office.leader_labels(), office.required_codes())

    def _on_questions(self, questions: _Questions) -> None:
        self.place.set_provinces(questions.provinces)
        self.bodies.set_leader_labels(questions.leader_labels)
        self._required = questions.required
        self.place.focus_first()

    def _leave_place(self) -> None:
        try:
            check_setup(self.place.answers())
        except ValidationError as error:
            self._tell(error.problems)
            return
        self.place.binder.clear_problems()
        self._show_step(_BODIES)
        self._on_plan_wanted()

    def _on_planned(self, planned: tuple[PlannedOrganization, ...]) -> None:
        self.bodies.show_plan(planned, self._required)

    def _work(self, work: Callable[[], T], done: Callable[[T], None], text: str) -> None:
        self._set_busy(text)
        self._runner.run(self, work, done, self._on_work_failed, label=text.rstrip("…"))

    def _on_set_up(self, saved: Saved[OfficeIdentity]) -> None:
        identity = saved.value
        self._show_done(saved.changes, self.tr("Đã thiết lập {office}").format(office=identity.title))

    def _on_sample(self, changes: ChangeSet) -> None:
        self._show_done(changes, self.tr("Đã tạo dữ liệu mẫu"))

    def _show_done(self, changes: ChangeSet, title: str) -> None:
        self._set_busy("")
        self._saved_changes = changes
        text = self.tr("Bây giờ có thể nhập kế hoạch đầu tiên từ tệp Word hoặc PDF.")
        self.done.set_content(self.theme.icon("circle-check", "ok"), title, text)
        self._changes.publish(changes, self)
        self._show_step(_DONE)

    def _finish(self, wish: str) -> None:
        if self._saved_changes is None:
            return
        self.finished.emit(self._saved_changes, wish)
        if wish == IMPORT:
            self.go_to("plans", {"action": "import"})
        self.closed.emit()

    def _on_failed(self, error: Exception) -> None:
        self._messages.problem(self, error)

    def _on_work_failed(self, error: Exception) -> None:
        self._set_busy("")
        if isinstance(error, ValidationError):
            self._tell(error.problems)
        else:
            self._messages.problem(self, error)

    def _tell(self, problems: tuple[FieldProblem, ...]) -> None:
        """Say problems where they can be mended, going back to the step when need be."""
        of_bodies = self.place.show_problems(problems)
        if len(of_bodies) < len(problems):
            self._show_step(_PLACE)
            return
        homeless = self.bodies.show_problems(of_bodies)
        if homeless:
            self._messages.problem(self, ValidationError(*homeless))

    def _set_busy(self, text: str) -> None:
        self._busy = bool(text)
        self._working_label.setText(text)
        self._working_label.setVisible(self._busy)
        self._bar.setVisible(self._busy)
        for widget in (self._steps, self.next_button, self.back_button):
            widget.setEnabled(not self._busy)

    def _show_step(self, step: int) -> None:
        self._steps.setCurrentIndex(step)
        self._step_label.set_state(self.tr("Bước {n} / 3").format(n=step + 1), Role.ACCENT)
        intros = (
            self.tr("Chương trình làm việc cho phường, xã nào? Tên này được in trên văn bản."),
            self.tr("Chương trình tạo sẵn các cơ quan, đơn vị sau đây, để giao việc và in phiếu được ngay."),
            self.tr("Mọi điều vừa ghi đều sửa được sau này ở trang Quản trị."),
        )
        self._intro_label.setText(intros[step])
        self.back_button.setVisible(step == _BODIES)
        self.next_button.setVisible(step != _DONE)
        self.next_button.setText(self.tr("T&iếp tục") if step == _PLACE else self.tr("Tạo đơn &vị"))
        if step == _PLACE:
            self.place.focus_first()
        elif step == _BODIES:
            self.bodies.focus_first()
        else:
            self.import_button.setFocus()

    def _build(self) -> None:
        self._intro_label.setProperty("look", "muted")
        self._intro_label.setWordWrap(True)
        self._working_label.hide()
        self._bar.setRange(0, 0)
        self._bar.setFixedSize(160, 6)
        self._bar.setTextVisible(False)
        self._bar.hide()
        self.header.add_widget(self._step_label)
        self.next_button.setProperty("look", "primary")
        self.next_button.setDefault(True)
        self.done.add_button(self.tr("&Bắt đầu"), self._on_start)
        self.import_button = self.done.add_button(
            self.tr("Nhập &văn bản đầu tiên"), self._on_import, primary=True
        )
        done_card = Card(self)
        done_card.body.addWidget(self.done)
        for widget in (scrolled(self.place, self), self.bodies, done_card):
            self._steps.addWidget(widget)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addWidget(self._bar, 0, Qt.AlignmentFlag.AlignVCenter)
        buttons.addWidget(self._working_label)
        buttons.addStretch(1)
        buttons.addWidget(self.back_button)
        buttons.addWidget(self.next_button)
        column = QWidget(self)
        column.setMaximumWidth(_MAX_WIDTH)
        layout = QVBoxLayout(column)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(12)
        layout.addWidget(self._intro_label)
        layout.addWidget(self._steps, 1)
        layout.addLayout(buttons)
        self.body.addWidget(column, 1)
        self.place.sample_wanted.connect(self._on_sample_wanted)
        self.bodies.plan_wanted.connect(self._on_plan_wanted)
        self.back_button.clicked.connect(self._on_back)
        self.next_button.clicked.connect(self._on_next)
