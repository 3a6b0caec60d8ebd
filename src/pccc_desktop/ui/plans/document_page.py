"""One stored document in full: its text, and its catalogue entry to complete or correct."""

from __future__ import annotations

from dataclasses import fields, replace
from functools import partial
from typing import TYPE_CHECKING, ClassVar

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QFrame, QScrollArea, QSplitter, QTextBrowser, QVBoxLayout, QWidget
from typing_extensions import override

from pccc_desktop.domain.codes import Direction, DocStatus, DocType
from pccc_desktop.domain.documents import DocumentDraft, DocumentLink, OfficialDocument
from pccc_desktop.domain.errors import ValidationError
from pccc_desktop.domain.extraction import Family
from pccc_desktop.domain.review import Review
from pccc_desktop.domain.text import N_
from pccc_desktop.ui.core.binder import FormBinder
from pccc_desktop.ui.core.pages import AppPage
from pccc_desktop.ui.core.questions import Question
from pccc_desktop.ui.core.translate import label_of
from pccc_desktop.ui.forms.ui_document_form import Ui_DocumentForm
from pccc_desktop.ui.plans.family import family_label
from pccc_desktop.ui.plans.paper import set_text
from pccc_desktop.ui.plans.text_map import TextMap
from pccc_desktop.ui.plans.text_view import POINTS
from pccc_desktop.ui.widgets.cards import Card

if TYPE_CHECKING:
    from pccc_desktop.domain.changes import Saved
    from pccc_desktop.ui.core.context import UiContext

_COMBOS = {"doc_type": DocType, "status": DocStatus, "direction": Direction}


def draft_of(document: OfficialDocument) -> DocumentDraft:
    """The document as something to correct; what the form does not show stays as it is."""
    same = {each.name for each in fields(DocumentDraft)} & {each.name for each in fields(OfficialDocument)}
    links = tuple(
        DocumentLink(one.document_id, one.link_type, one.number, one.cited_date, one.cited_issuer)
        for one in document.links_out
    )
    return DocumentDraft(**{name: getattr(document, name) for name in same}, links=links)


class DocumentPage(AppPage):
    """Text on the left as a page, the entry on the right.

    Signals: `saved(saved_document)`.
    """

    saved = Signal(object)

    help_text: ClassVar[str] = N_(
        "DocumentPage",
        "Bên trái là nội dung văn bản, bên phải là thông tin trong danh mục. Bổ sung số, ngày, trạng thái rồi bấm "
        "Lưu (Ctrl+S). Esc quay lại danh sách.",
    )

    def __init__(self, ctx: UiContext, document: OfficialDocument, parent: QWidget | None = None) -> None:
        super().__init__(ctx.theme, document.name, parent)
        self._documents = ctx.services.documents
        self._runner = ctx.runner
        self._messages = ctx.messages
        self._form = Ui_DocumentForm()
        holder = QWidget(self)
        self._form.setupUi(holder)
        self._fill_choices()
        self._binder = FormBinder(DocumentDraft, holder, ctx.clock)
        self._binder.load(draft_of(document))
        self._build(holder, document)
        self._save_action = self.add_action(
            self.tr("&Lưu"), self.save, icon="save", shortcut="Ctrl+S", primary=True
        )

    @override
    def may_leave(self) -> bool:
        """A changed form asks once whether to keep what was typed."""
        if not self._binder.is_dirty():
            return True
        question = Question(
            self.tr("Lưu những gì đã sửa?"),
            self.tr("Thông tin văn bản đã được sửa mà chưa lưu."),
            yes=self.tr("Lưu"),
            no=self.tr("Không lưu"),
        )
        self._messages.ask(self, question, self._on_leave_answered)
        return False

    @Slot()
    def save(self) -> None:
        """Store the entry and go back to the list."""
        typed = self._binder.collect()
        # A combo hands codes back as the plain strings that they are.
        draft = replace(
            typed,
            family=Family(typed.family),
            doc_type=DocType(typed.doc_type),
            status=DocStatus(typed.status),
            direction=Direction(typed.direction),
        )
        work = partial(self._documents.save, draft)
        self._save_action.setEnabled(False)
        self._runner.run(self, work, self._on_saved, self._on_failed, key="document/save")

    def _on_saved(self, saved: Saved[OfficialDocument]) -> None:
        self.closed.emit()
        self.saved.emit(saved)

    def _on_failed(self, error: Exception) -> None:
        self._save_action.setEnabled(True)
        if isinstance(error, ValidationError):
            homeless = self._binder.show_problems(error.problems)
            if not homeless:
                return
        self._messages.problem(self, error)

    def _on_leave_answered(self, keep: bool) -> None:  # noqa: FBT001 - the protocol of questions
        if keep:
            self.save()
        else:
            self.closed.emit()

    def _fill_choices(self) -> None:
        form = self._form
        combos = {
            "doc_type": form.doc_type_combo,
            "status": form.status_combo,
            "direction": form.direction_combo,
        }
        for name, codes in _COMBOS.items():
            for code in codes:
                combos[name].addItem(label_of(code), code)
        for family in Family:
            form.family_combo.addItem(family_label(family), family)

    def _build(self, form: QWidget, document: OfficialDocument) -> None:
        paper = QTextBrowser(self)
        paper.setProperty("look", "paper")
        paper.setAccessibleName(self.tr("Nội dung văn bản"))
        paper.setFrameShape(QFrame.Shape.NoFrame)
        text = document.text or self.tr("Văn bản này chưa có nội dung trong kho.")
        # The same setting as in the review; the stored text has no places of values any more.
        shown = Review(document.name, "", text)
        set_text(paper.document(), shown, TextMap(text), POINTS * self.font().pointSizeF() / 10.0)
        left = Card(self, margin=16)
        left.body.addWidget(paper)
        right = Card(self, title=self.tr("Thông tin văn bản"), margin=16)
        right.body.addWidget(_scrolling(form), 1)
        splitter = QSplitter(Qt.Orientation.Horizontal, self)
        splitter.setChildrenCollapsible(False)
        splitter.setHandleWidth(12)
        splitter.addWidget(left)
        splitter.addWidget(right)
        splitter.setSizes([5000, 5000])
        self.body.addWidget(splitter, 1)


def _scrolling(form: QWidget) -> QScrollArea:
    """The form at the top of a scrolling area."""
    area = QScrollArea()
    area.setWidgetResizable(True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    inner = QWidget()
    layout = QVBoxLayout(inner)
    layout.setContentsMargins(0, 0, 4, 0)
    layout.addWidget(form)
    layout.addStretch(1)
    area.setWidget(inner)
    return area
