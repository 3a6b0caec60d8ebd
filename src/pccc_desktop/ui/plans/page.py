"""The page `Văn bản`: every document that came or went, and the door through which files come in."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, ClassVar

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QFileDialog
from typing_extensions import override

from pccc_desktop.domain.changes import RecordKind
from pccc_desktop.domain.documents import DocumentFilter, DocumentListItem
from pccc_desktop.domain.errors import AppError, CancelledError, UnreadableFileError
from pccc_desktop.domain.listing import Sort
from pccc_desktop.domain.printing import PrintSelection
from pccc_desktop.domain.text import N_
from pccc_desktop.ui.core.list_page import ListPage, ListQuery, ListResult
from pccc_desktop.ui.core.preferences import LAST_FOLDER
from pccc_desktop.ui.core.questions import Question
from pccc_desktop.ui.core.saved_changes import SavedChanges
from pccc_desktop.ui.core.theme import Role
from pccc_desktop.ui.core.translate import label_of, shown
from pccc_desktop.ui.plans.banner import Banner
from pccc_desktop.ui.plans.detail import fill_heading, fill_rest
from pccc_desktop.ui.plans.importing import Importer, local_files
from pccc_desktop.ui.plans.list_spec import document_list_spec
from pccc_desktop.ui.plans.originals import OriginalOpener
from pccc_desktop.ui.plans.review_strip import ReviewStrip
from pccc_desktop.ui.plans.table import facet_choices, filter_of

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from PySide6.QtCore import QObject
    from PySide6.QtGui import QDragEnterEvent, QDropEvent
    from PySide6.QtWidgets import QWidget

    from pccc_desktop.domain.changes import ChangeSet, Saved
    from pccc_desktop.domain.documents import OfficialDocument
    from pccc_desktop.domain.review import Review, ReviewListItem
    from pccc_desktop.ui.core.context import UiContext
    from pccc_desktop.ui.core.detail_pane import DetailPane

_WHOLE_UP_TO = 1000
_FIRST = 200
_SLIP = "assignment-slip"
_REGISTER = "outgoing-register"
_FILE_TYPES = "*.docx *.pdf *.txt *.doc *.odt *.rtf"


class PlansPage(ListPage[DocumentListItem]):
    """The catalogue of documents with its detail; imports files and opens their reviews."""

    help_text: ClassVar[str] = N_(
        "PlansPage",
        "Mỗi dòng là một văn bản đi hoặc đến. Ctrl+I (hoặc kéo tệp thả vào đây) để nhập văn bản từ tệp Word, PDF "
        "hay văn bản thuần; chương trình đọc rồi mở trang rà soát. Gõ không dấu để lọc; Enter mở tệp gốc, "
        "Ctrl+P in, Del xóa (lấy lại được).",
    )

    def __init__(self, ctx: UiContext, parent: QWidget | None = None) -> None:
        self._ctx = ctx
        self._documents = ctx.services.documents
        self._reviews = ctx.services.reviews
        self._history = ctx.services.history
        self._changes = ctx.changes
        self._last_stored: int | None = None
        self._asked_rest = False
        super().__init__(ctx, document_list_spec(), parent)
        self._saved = SavedChanges(ctx, self)
        self.originals = OriginalOpener(ctx.services.documents, ctx.runner, ctx.messages, self)
        self._importer = Importer(ctx.services.reviews, ctx.runner, ctx.changes, self)
        self._importer.failed.connect(self._on_import_failed)
        self._importer.finished.connect(self._on_import_finished)
        self._strip = ReviewStrip(ctx.theme, self)
        self._strip.resumed.connect(self.open_review)
        self._strip.discard_requested.connect(self._on_discard_requested)
        self._stored_banner = Banner(ctx.theme, Role.OK, self, closable=True)
        self._stored_banner.add_action("work", self.tr("Xem nhiệm vụ"))
        self._stored_banner.add_action("print", self.tr("In phiếu giao nhiệm vụ"), primary=True)
        self._stored_banner.action_clicked.connect(self._on_banner_action)
        self.body.insertWidget(0, self._stored_banner)
        self.body.insertWidget(1, self._strip)
        self._make_actions()
        self.empty.add_button(self.tr("Nhập văn bản từ tệp"), self.choose_files, primary=True)
        self.detail.link_activated.connect(self._on_link_activated)
        self.setAcceptDrops(True)

    # What the base asks for

    @override
    def fetch(self, query: ListQuery) -> ListResult[DocumentListItem]:
        wanted = filter_of(query)
        sort = (
            Sort(query.sort.by, query.sort.descending) if query.sort else Sort("issue_date", descending=True)
        )
        service = self._documents
        total = service.count(wanted)
        whole = total <= _WHOLE_UP_TO
        rows = service.page(wanted, sort, 0, _WHOLE_UP_TO if whole else _FIRST)
        # Choices follow the words and chips, not each other: what was chosen can be chosen otherwise.
        around = DocumentFilter(
            text=wanted.text,
            with_open_assignments=wanted.with_open_assignments,
            include_stubs=wanted.include_stubs,
        )
        return ListResult(
            rows=rows,
            total=None if whole else total,
            fetch=None if whole else partial(service.page, wanted, sort),
            later=partial(self._choices, around),
        )

    def _choices(self, around: DocumentFilter) -> dict[str, Sequence[tuple[str, str]]]:
        return facet_choices(self._documents.facets(around))

    @override
    def fill_detail(self, pane: DetailPane, record: DocumentListItem) -> None:
        fill_heading(pane, record)
        work = partial(self._documents.get, record.id)
        self._runner.run(self, work, self._on_detail, self._on_failed_quietly, key="documents/detail")

    @override
    def open_record(self, record: DocumentListItem) -> None:
        work = partial(self._documents.get, record.id)
        self._runner.run(self, work, self._open_document, self._on_problem, key="documents/open")

    @override
    def activated(self) -> None:
        super().activated()
        if self._asked_rest:
            self._load_reviews()

    @override
    def ask_rest(self) -> None:
        super().ask_rest()
        if not self._asked_rest:
            self._asked_rest = True
            self._load_reviews()

    @override
    def apply_link(self, params: Mapping[str, str]) -> None:
        """`action=import` opens the file dialog, `review` a review begun before; else as every list."""
        if params.get("action") == "import":
            self.choose_files()
        elif params.get("review", "").isdecimal():
            self.open_review(int(params["review"]))
        else:
            super().apply_link(params)

    # Importing

    @Slot()
    def choose_files(self) -> None:
        """Ask for files; the dialog does not block the window."""
        dialog = QFileDialog(self, self.tr("Nhập văn bản từ tệp"), self._preferences.get(LAST_FOLDER))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
        dialog.setNameFilters(
            [self.tr("Văn bản ({types})").format(types=_FILE_TYPES), self.tr("Mọi tệp (*)")]
        )
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.filesSelected.connect(self._on_files_selected)
        dialog.open()

    def import_files(self, paths: Sequence[Path]) -> None:
        """Read files; a single one opens its review when it is read."""
        if paths:
            self._preferences.set(LAST_FOLDER, str(paths[0].parent))
            self._importer.add(paths)

    @Slot(int)
    def open_review(self, review_id: int) -> None:
        """Go on with a review begun before."""
        work = partial(self._reviews.get, review_id)
        self._runner.run(self, work, self._show_review, self._on_problem, key="documents/review")

    @override
    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if local_files(event.mimeData()):
            event.acceptProposedAction()

    @override
    def dropEvent(self, event: QDropEvent) -> None:
        files = local_files(event.mimeData())
        if files:
            event.acceptProposedAction()
            self.import_files([Path(file) for file in files])

    # Slots

    @override
    @Slot(object, object)
    def _on_changed(self, changes: ChangeSet, initiator: QObject | None) -> None:
        super()._on_changed(changes, initiator)
        if RecordKind.REVIEW in changes.kinds and self.isVisible():
            self._load_reviews()

    @Slot(list)
    def _on_files_selected(self, files: list[str]) -> None:
        self.import_files([Path(file) for file in files])

    @Slot(object)
    def _on_import_failed(self, failures: Sequence[tuple[Path, Exception]]) -> None:
        """One dialog for all files that could not be read, each by its name; what nobody foresaw has its own."""
        foreseen = [(path, error) for path, error in failures if isinstance(error, AppError)]
        lines = [
            f"{path.name}: {shown(error)}"
            for path, error in foreseen
            if not isinstance(error, CancelledError)
        ]
        if lines:
            self._messages.problem(self, UnreadableFileError("\n".join(lines)))
        for _, error in failures:
            if not isinstance(error, AppError):
                self._messages.problem(self, error)

    @Slot(object)
    def _on_import_finished(self, reviews: list[Review]) -> None:
        if len(reviews) == 1:
            self._show_review(reviews[0])
        else:
            text = self.tr("Đã đọc {count} văn bản, chờ rà soát ở đầu trang này.")
            self._messages.done(text.format(count=len(reviews)))
            self._load_reviews()

    @Slot(object, object)
    def _on_stored(self, saved: Saved[OfficialDocument], review: Review) -> None:
        document = saved.value
        self._last_stored = document.id
        text = self.tr("Đã lưu {name}.").format(name=document.name)
        self._changes.publish(saved.changes)
        operation = saved.changes.operation_id
        undo = None if operation is None else partial(self._undo_stored, operation, review)
        self._messages.done(text, undo=undo)
        self._stored_banner.say(
            self.tr("{text} In phiếu để giao việc cho từng đơn vị ngay bây giờ?").format(text=text)
        )
        self.select_key(document.id)

    @Slot(str)
    def _on_banner_action(self, name: str) -> None:
        document_id = self._last_stored
        self._stored_banner.say("")
        if document_id is None:
            return
        if name == "print":
            self._print((document_id,))
        else:
            self.go_to("assignments", {"document": str(document_id)})

    @Slot(int)
    def _on_discard_requested(self, review_id: int) -> None:
        question = Question(
            self.tr("Bỏ bản rà soát này?"),
            self.tr("Những gì đã sửa trong bản rà soát sẽ mất; tệp của bạn vẫn còn nguyên."),
            yes=self.tr("Bỏ bản rà soát"),
            no=self.tr("Giữ lại"),
            danger=True,
        )
        self._messages.ask(self, question, partial(self._on_discard_answered, review_id))

    @Slot()
    def _on_show_work(self) -> None:
        record = self.current_record()
        if record is not None:
            name = f"{label_of(record.doc_type)} {record.number}".strip()
            self.go_to("assignments", {"document": str(record.id), "document_text": name})

    @Slot()
    def _on_print(self) -> None:
        keys = tuple(self.selected_keys())
        if not keys:
            self._messages.info(self.tr("Hãy chọn ít nhất một văn bản."))
            return
        self._print(keys)

    @Slot()
    def _on_open_original(self) -> None:
        record = self.current_record()
        if record is not None:
            self.originals.open_first_of(record.id)

    @Slot()
    def _on_remove(self) -> None:
        from pccc_desktop.ui.widgets.reason_dialog import ReasonDialog

        records = self.selected_records()
        if not records:
            return
        what = (
            self.tr("“{name}”").format(name=records[0].number or records[0].title)
            if len(records) == 1
            else self.tr("{count} văn bản đã chọn").format(count=len(records))
        )
        dialog = ReasonDialog(what, tuple(one.id for one in records), self)
        dialog.reason_given.connect(self._on_reason_given)
        dialog.open()

    @Slot(object, str)
    def _on_reason_given(self, ids: Sequence[int], reason: str) -> None:
        self._runner.run(self, partial(self._remove_all, ids, reason), self._on_removed, self._on_problem)

    @Slot(str)
    def _on_link_activated(self, target: str) -> None:
        kind, _, rest = target.partition("/")
        if kind == "file":
            self.originals.open_attachment(int(rest))
            return
        document_id, _, number = rest.partition("/")
        self.apply_link({"text": number, "id": document_id, "chip": "stubs"})

    # Private: undoing what was stored

    def _undo_stored(self, operation_id: int, review: Review) -> None:
        work = partial(self._take_back, operation_id, review)
        self._runner.run(self, work, self._on_taken_back, self._on_problem)

    def _take_back(self, operation_id: int, review: Review) -> tuple[ChangeSet, ChangeSet]:
        """Undo the storing and keep the corrected review as a draft again: nothing typed is lost."""
        undone = self._history.undo(operation_id)
        return undone, self._reviews.save(replace(review, id=None, version=1)).changes

    def _on_taken_back(self, changes: Sequence[ChangeSet]) -> None:
        self._stored_banner.say("")
        for one in changes:
            self._changes.publish(one)
        self._messages.info(self.tr("Đã hoàn tác; bản rà soát lại chờ ở đầu trang này."))

    # Private: answers

    def _on_detail(self, document: OfficialDocument) -> None:
        record = self.current_record()
        if record is None or record.id != document.id:
            return
        fill_rest(self.detail, document)
        if record.assignment_count:
            self.detail.add_action(self.tr("Xem nhiệm vụ"), self._on_show_work, primary=True)
        self.detail.add_action(self.tr("In…"), self._on_print)
        if document.attachments:
            self.detail.add_action(self.tr("Mở tệp gốc"), self._on_open_original)

    def _on_failed_quietly(self, error: Exception) -> None:
        self.detail.add_text(shown(error), role=Role.WARN)

    def _show_review(self, review: Review) -> None:
        from pccc_desktop.ui.plans.review_page import ReviewPage

        page = ReviewPage(self._ctx, review, self)
        page.stored.connect(self._on_stored)
        page.document_wanted.connect(self._on_document_wanted)
        self.open_sub_page(page)

    def _open_document(self, document: OfficialDocument) -> None:
        from pccc_desktop.ui.plans.document_page import DocumentPage

        page = DocumentPage(self._ctx, document, self)
        page.saved.connect(self._on_document_saved)
        self.open_sub_page(page)

    @Slot(object)
    def _on_document_saved(self, saved: Saved[OfficialDocument]) -> None:
        self._saved.announce(self.tr("Đã lưu {name}.").format(name=saved.value.name), saved.changes)

    @Slot(int)
    def _on_document_wanted(self, document_id: int) -> None:
        work = partial(self._documents.get, document_id)
        self._runner.run(self, work, self._open_document, self._on_problem, key="documents/open")

    def _on_discard_answered(self, review_id: int, yes: bool) -> None:  # noqa: FBT001 - the protocol of questions
        if yes:
            work = partial(self._reviews.discard, review_id)
            self._runner.run(self, work, self._on_discarded, self._on_problem)

    def _on_discarded(self, changes: ChangeSet) -> None:
        self._saved.announce(self.tr("Đã bỏ bản rà soát."), changes)
        self._load_reviews()

    def _on_removed(self, changes: Sequence[ChangeSet]) -> None:
        self._saved.announce(self.tr("Đã xóa {count} văn bản.").format(count=len(changes)), *changes)

    def _on_reviews(self, reviews: list[ReviewListItem]) -> None:
        self._strip.show_reviews(reviews)

    # Private: work in the worker thread

    def _remove_all(self, ids: Sequence[int], reason: str) -> tuple[ChangeSet, ...]:
        return tuple(self._documents.remove(one, reason) for one in ids)

    # Private

    def _load_reviews(self) -> None:
        self._runner.run(
            self, self._reviews.list, self._on_reviews, self._on_problem, key="documents/reviews"
        )

    def _print(self, document_ids: tuple[int, ...]) -> None:
        self._ctx.open_print(self, _SLIP, PrintSelection(document_ids=document_ids))

    @Slot()
    def _on_print_register(self) -> None:
        """The books of this year; the dialog offers one for every body that sent documents out."""
        today = self._ctx.clock().date()
        selection = PrintSelection(from_day=today.replace(month=1, day=1), to_day=today)
        self._ctx.open_print(self, _REGISTER, selection)

    def _make_actions(self) -> None:
        self.add_action(self.tr("&Mở tệp gốc"), self._on_open_original, shortcut="Ctrl+O", button=False)
        self.add_action(self.tr("Xem nhiệm &vụ"), self._on_show_work, shortcut="Ctrl+J", button=False)
        self.add_action(self.tr("Xó&a…"), self._on_remove, icon="trash-2", shortcut="Del", button=False)
        self.add_action(
            self.tr("In sổ đăng &ký văn bản đi…"), self._on_print_register, icon="book-open", button=False
        )
        self.add_action(self.tr("In &phiếu…"), self._on_print, icon="printer", shortcut="Ctrl+P")
        self.add_action(
            self.tr("Nhập văn &bản từ tệp"),
            self.choose_files,
            icon="upload",
            shortcut="Ctrl+I",
            hint=self.tr("Word, PDF hoặc văn bản thuần; kéo tệp thả vào trang này cũng được"),
            primary=True,
        )
        for action in self.page_actions():
            self.table.addAction(action)
        edit = QAction(self.tr("Sửa thông tin…"), self)
        edit.setShortcut(QKeySequence("F2"))
        edit.triggered.connect(self._on_edit)
        self.table.addAction(edit)

    @Slot()
    def _on_edit(self) -> None:
        record = self.current_record()
        if record is not None:
            self.open_record(record)
