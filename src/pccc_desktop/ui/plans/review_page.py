"""The review of an imported document: its text beside everything found in it, corrected and confirmed."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, ClassVar

from PySide6.QtCore import QEvent, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QSplitter, QWidget
from typing_extensions import override

from pccc_desktop.domain.changes import RecordKind
from pccc_desktop.domain.errors import AppError, ValidationError
from pccc_desktop.domain.organizations import OrganizationFilter
from pccc_desktop.domain.review import confirm_problems, find_task, find_unit
from pccc_desktop.domain.review_doubts import DoubtfulPlace, PlaceKind, doubtful_places
from pccc_desktop.domain.text import N_
from pccc_desktop.ui.core.pages import AppPage
from pccc_desktop.ui.core.preferences import remembered
from pccc_desktop.ui.core.questions import Question
from pccc_desktop.ui.core.translate import shown
from pccc_desktop.ui.plans.assignment_panel import AssignmentPanel
from pccc_desktop.ui.plans.directory import OrganizationDirectory
from pccc_desktop.ui.plans.doubts import doubt_words
from pccc_desktop.ui.plans.editor import ReviewEditor
from pccc_desktop.ui.plans.info_panel import InfoPanel
from pccc_desktop.ui.plans.marks import MarkKind, Target
from pccc_desktop.ui.plans.review_banners import ReviewBanners
from pccc_desktop.ui.plans.review_header import ReviewStateBar
from pccc_desktop.ui.plans.selection_targets import Selection, SelectionTarget
from pccc_desktop.ui.plans.session import ReviewSession
from pccc_desktop.ui.plans.text_panel import TextPanel
from pccc_desktop.ui.plans.tree_work import TreeWork
from pccc_desktop.ui.widgets.cards import Card

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date

    from PySide6.QtCore import QObject
    from PySide6.QtGui import QResizeEvent, QShowEvent

    from pccc_desktop.domain.changes import ChangeSet, Saved
    from pccc_desktop.domain.documents import OfficialDocument
    from pccc_desktop.domain.errors import FieldProblem
    from pccc_desktop.domain.organizations import OrganizationListItem
    from pccc_desktop.domain.review import Review
    from pccc_desktop.ui.core.context import UiContext

_SIDES = remembered("splitter", "review", list[int]())
_NARROW, _LOW = 960, 560
_DETAIL_ROOM, _LEAST_ABOVE = 120, 130
_SIDES_AT_FIRST, _HALVES_AT_FIRST = (4700, 5300), (3900, 6100)
_HALVES = remembered("splitter", "review_right", list[int]())


class ReviewPage(AppPage):
    """One review. Every change is kept as a draft by itself; `Để sau` leaves it for later, `Xác nhận` stores all.

    Signals: `stored(saved_document, review)` after confirming, `document_wanted(id)` when the person wants to see the
    stored document that this one seems to be.
    """

    stored = Signal(object, object)
    document_wanted = Signal(int)

    help_text: ClassVar[str] = N_(
        "ReviewPage",
        "Bên trái là văn bản, bên phải là những gì đọc được. Bấm vào chỗ tô màu để tới ô tương ứng; bôi đen một "
        "đoạn để đặt nó làm đơn vị, nhiệm vụ, thời hạn… (Ctrl+D). F8 tới chỗ cần xem tiếp theo, Ctrl+Z hoàn tác, "
        "Ctrl+Enter xác nhận. Mọi sửa đổi được giữ ngay, đóng lại lúc nào cũng được.",
    )

    def __init__(self, ctx: UiContext, review: Review, parent: QWidget | None = None) -> None:
        super().__init__(ctx.theme, "", parent)
        self.set_title(self.tr("Rà soát: {file}").format(file=review.file_name))
        self._organizations = ctx.services.organizations
        self._runner = ctx.runner
        self._messages = ctx.messages
        self._preferences = ctx.preferences
        self._clock = ctx.clock
        self._directory = OrganizationDirectory()
        self._directory_day: date | None = None
        self._problems: dict[str, str] = {}
        self._place = -1
        self._narrow = self._low = False
        self.session = ReviewSession(review, ctx.services.reviews, ctx.runner, ctx.changes, self)
        self.editor = ReviewEditor(self.session, self)
        self.text = TextPanel(ctx.theme, self)
        self.info = InfoPanel(ctx.theme, ctx.clock, self)
        self.assignments = AssignmentPanel(ctx.theme, ctx.preferences, ctx.clock, self)
        self.work = TreeWork(
            self, self.assignments, self.text.view, self.editor, self.session, ctx.preferences
        )
        self._make_header()
        self.banners = ReviewBanners(ctx.theme, self.session, self)
        self.banners.duplicate_wanted.connect(self.document_wanted)
        self._build()
        self._connect(ctx)
        self._refresh()
        self._load_directory()

    # Hooks of the shell

    @override
    def flush(self) -> None:
        self.session.flush()

    @override
    def may_leave(self) -> bool:
        """Always: what is not saved yet is handed to the writer before the page goes."""
        self.session.flush()
        return True

    # Qt

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.assignments.fit_height(self.height())
        if self.assignments.tree.current_key() == 0:
            # The first row is current so that the keys work at once; the text stays at its beginning.
            self.assignments.tree.select_first()
            self.text.view.verticalScrollBar().setValue(0)
            self.assignments.tree.setFocus()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    @override
    def event(self, event: QEvent) -> bool:
        """Claim Ctrl+Z and Ctrl+Y before the window's own undo of saved changes gets them."""
        if (
            isinstance(event, QKeyEvent)
            and event.type() == QEvent.Type.ShortcutOverride
            and _is_history(event)
        ):
            event.accept()
            return True
        return super().event(event)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Undo):
            self.session.undo()
        elif _is_redo(event):
            self.session.redo()
        else:
            super().keyPressEvent(event)

    # Slots

    @Slot()
    def go_to_next_doubt(self) -> None:
        """F8: the next place that a person should look at."""
        places = doubtful_places(self.session.review)
        if not places:
            self._messages.info(self.tr("Không còn chỗ nào cần xem."))
            return
        self._place = (self._place + 1) % len(places)
        self._show_place(places[self._place])

    @Slot()
    def confirm(self) -> None:
        """Store everything, unless something essential is missing or the person wants to look again."""
        problems = confirm_problems(self.session.review)
        if problems:
            self._show_problems(problems)
            return
        places = doubtful_places(self.session.review)
        if places:
            listed = "\n".join(f"• {doubt_words(place.message)}" for place in places[:6])
            question = Question(
                self.tr("Còn {count} chỗ cần xem").format(count=len(places)),
                self.tr("{listed}\n\nLưu theo những gì đang ghi?").format(listed=listed),
                yes=self.tr("Vẫn lưu"),
                no=self.tr("Xem lại"),
            )
            self._messages.ask(self, question, self._on_doubts_answered)
            return
        self.session.confirm()

    @Slot(object)
    def show_target(self, target: Target) -> None:
        """Show what a place in the text belongs to, and its place."""
        if target.kind in {MarkKind.UNIT, MarkKind.TASK, MarkKind.DEADLINE}:
            self.info.show_assignments()
            self.assignments.show_key(target.key)
        else:
            self.info.show_target(target)
            self.text.view.set_current(target)

    @Slot(object)
    def assign_selection(self, target: SelectionTarget) -> None:
        """Give the words selected in the text a role."""
        view, tree = self.text.view, self.assignments.tree
        span = view.selected_span()
        if span is None:
            return
        unit, task = tree.current_unit(), tree.current_task()
        selection = Selection(
            view.selected_words(), span, unit.key if unit else None, task.key if task else None
        )
        try:
            place = self.editor.assign_selection(target, selection)
        except AppError as error:
            self._messages.info(shown(error))
            return
        view.clear_selection()
        self.show_target(place)

    # Private: making

    def _make_header(self) -> None:
        self._state_bar = ReviewStateBar(self.theme, self.session, self.header)
        self._state_bar.next_doubt_wanted.connect(self.go_to_next_doubt)
        self.header.add_widget(self._state_bar)
        self.add_action(
            self.tr("Tới chỗ cần &xem tiếp theo"), self.go_to_next_doubt, shortcut="F8", button=False
        )
        self.add_action(
            self.tr("Để sa&u"), self.leave, hint=self.tr("Bản rà soát được giữ, mở lại ở trang Văn bản")
        )
        self._confirm_action = self.add_action(
            "", self.confirm, shortcut="Ctrl+Return", icon="check", primary=True
        )

    def _build(self) -> None:
        right = Card(self, margin=14)
        self._right = QSplitter(Qt.Orientation.Vertical, right)
        self._right.setChildrenCollapsible(False)
        self._right.addWidget(self.info)
        self._right.addWidget(self.assignments)
        self._right.setHandleWidth(13)
        self._right.setStretchFactor(0, 2)
        self._right.setStretchFactor(1, 3)
        right.body.addWidget(self._right)
        self._splitter = QSplitter(Qt.Orientation.Horizontal, self)
        self._splitter.setChildrenCollapsible(False)
        self._splitter.setHandleWidth(12)
        self._splitter.addWidget(self.text)
        self._splitter.addWidget(right)
        self._splitter.setStretchFactor(0, 1)
        self._splitter.setStretchFactor(1, 1)
        self.body.addWidget(self.banners)
        self.body.addWidget(self._splitter, 1)
        for splitter, preference, at_first in (
            (self._splitter, _SIDES, _SIDES_AT_FIRST),
            (self._right, _HALVES, _HALVES_AT_FIRST),
        ):
            sizes = self._preferences.get(preference)
            splitter.setSizes([int(size) for size in sizes] if len(sizes) == 2 else list(at_first))
            splitter.splitterMoved.connect(self._on_splitter_moved)

    def _connect(self, ctx: UiContext) -> None:
        session, info = self.session, self.info
        session.changed.connect(self._refresh)
        session.save_state_changed.connect(self._show_save_state)
        session.action_failed.connect(self._on_action_failed)
        session.confirmed.connect(self._on_confirmed)
        info.fields.field_edited.connect(self.editor.set_field)
        info.fields.typing_ended.connect(session.end_typing)
        info.references.row_removed.connect(self.editor.remove_reference)
        info.date_accepted.connect(self.editor.accept_reference_date)
        info.recipients.row_removed.connect(self.editor.remove_recipient)
        info.target_clicked.connect(self._on_info_target_clicked)
        self.text.view.target_clicked.connect(self.show_target)
        self.text.assign_requested.connect(self.assign_selection)
        self.assignments.detail_toggled.connect(self._on_detail_toggled)
        self.assignments.current_changed.connect(self._on_current_changed)
        ctx.changes.changed.connect(self._on_changes)

    # Private: showing

    @Slot()
    def _refresh(self) -> None:
        review = self.session.review
        self._problems = {
            key: text
            for key, text in self._problems.items()
            if key in {p.field for p in confirm_problems(review)}
        }
        self.text.set_review(review)
        self.info.show_review(review, self._directory, self._problems)
        self.assignments.show_review(review, self._directory)
        self._show_header(review)
        self._show_save_state()
        if self._directory_day is not None and self._directory_day != self._day():
            self._load_directory()

    def _fit(self) -> None:
        """On a small screen the assignments become a page beside the fields, and buttons say less."""
        narrow, low = self.width() < _NARROW, self.height() < _LOW
        if narrow != self._narrow:
            self._narrow = narrow
            self._state_bar.set_compact(compact=narrow)
            self._show_header(self.session.review)
        if low == self._low:
            return
        self._low = low
        if low:
            self.info.adopt(self.assignments, self.tr("Phân công"))
        else:
            self.info.release(self.assignments)
            self._right.addWidget(self.assignments)
            self.assignments.show()

    def _show_header(self, review: Review) -> None:
        self._state_bar.show_doubts(len(doubtful_places(review)))
        whole = self.tr("Xác nhận, lưu {units} đơn vị · {tasks} nhiệm vụ").format(
            units=review.unit_count, tasks=review.task_count
        )
        short = self.tr("Xác nhận, lưu") if self._narrow else self.tr("Xác nhận, lưu văn bản")
        self._confirm_action.setText(whole if review.task_count and not self._narrow else short)
        self._confirm_action.setStatusTip(whole if review.task_count else "")

    @Slot()
    def _show_save_state(self) -> None:
        self._confirm_action.setEnabled(not self.session.is_confirming)

    def _show_place(self, place: DoubtfulPlace) -> None:
        review = self.session.review
        if place.kind is PlaceKind.FIELD:
            self.show_target(Target(MarkKind.FIELD, name=place.name))
        elif place.kind is PlaceKind.REFERENCE:
            self.show_target(Target(MarkKind.REFERENCE, place.key))
        else:
            self.info.show_assignments()
            self.assignments.show_key(place.key)
            self.assignments.tree.setFocus()
        count = len(doubtful_places(review))
        text = self.tr("{number}/{count} · {message}")
        self._messages.info(
            text.format(number=self._place + 1, count=count, message=doubt_words(place.message))
        )

    def _show_problems(self, problems: Iterable[FieldProblem]) -> None:
        problems = tuple(problems)
        self._problems = {problem.field: shown(problem.message) for problem in problems}
        self._refresh()
        first = problems[0]
        kind, _, key = first.field.partition(":")
        if kind in {"unit", "task"} and key.isdecimal():
            self.info.show_assignments()
            self.assignments.show_key(int(key))
            self.assignments.tree.setFocus()
        else:
            self.info.show_target(Target(MarkKind.FIELD, name=first.field))
        self._messages.info(shown(first.message))

    # Private: organisation

    def _day(self) -> date:
        review = self.session.review
        return review.issue_date or review.arrival_date or self._clock().date()

    def _load_directory(self) -> None:
        day = self._day()
        self._directory_day = day
        self._runner.run(
            self,
            partial(self._organizations.list, OrganizationFilter(day=day)),
            self._on_directory,
            self._on_action_failed,
            key=f"review-directory/{self.session.review.id}",
        )

    def _on_directory(self, items: list[OrganizationListItem]) -> None:
        self._directory = OrganizationDirectory([item for item in items if item.current])
        self.work.set_directory(self._directory)
        self.info.fields.set_issuers(self._directory.names.values())
        self._refresh()

    # Private: slots

    @Slot(object)
    def _on_info_target_clicked(self, target: Target) -> None:
        self.text.view.set_current(target)

    @Slot(int)
    def _on_current_changed(self, key: int) -> None:
        review = self.session.review
        if not key:
            return
        try:
            unit, task = find_task(review, key)
        except KeyError:
            unit = find_unit(review, key)
            self.text.view.set_current(Target(MarkKind.UNIT, unit.key))
        else:
            self.text.view.set_current(Target(MarkKind.TASK, task.key), Target(MarkKind.DEADLINE, task.key))

    def _on_doubts_answered(self, store: bool) -> None:  # noqa: FBT001 - the protocol of questions
        if store:
            self.session.confirm()
        else:
            self._place = -1
            self.go_to_next_doubt()

    @Slot(object)
    def _on_action_failed(self, error: Exception) -> None:
        if isinstance(error, ValidationError):
            self._show_problems(error.problems)
        else:
            self._messages.problem(self, error)

    @Slot(object)
    def _on_confirmed(self, saved: Saved[OfficialDocument]) -> None:
        self.closed.emit()
        self.stored.emit(saved, self.session.review)

    @Slot(object, object)
    def _on_changes(self, changes: ChangeSet, _initiator: QObject | None) -> None:
        if RecordKind.ORGANIZATION in changes.kinds and not self.session.is_closed:
            QTimer.singleShot(0, self._load_directory)

    @Slot(bool)
    def _on_detail_toggled(self, shown: bool) -> None:  # noqa: FBT001 - a signal's argument
        """The full form needs room: the fields above give some, and get it back."""
        above, below = self._right.sizes()
        moved = min(_DETAIL_ROOM, max(0, above - _LEAST_ABOVE)) if shown else -_DETAIL_ROOM
        self._right.setSizes([above - moved, below + moved])

    @Slot()
    def _on_splitter_moved(self) -> None:
        self._preferences.set(_SIDES, self._splitter.sizes())
        self._preferences.set(_HALVES, self._right.sizes())


def _is_redo(event: QKeyEvent) -> bool:
    return event.matches(QKeySequence.StandardKey.Redo) or (
        event.key() == Qt.Key.Key_Y and event.modifiers() == Qt.KeyboardModifier.ControlModifier
    )


def _is_history(event: QKeyEvent) -> bool:
    return event.matches(QKeySequence.StandardKey.Undo) or _is_redo(event)
