"""The print dialog: forms and papers on the left, the preview on the right, what to do below."""

from __future__ import annotations

import tempfile
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, ClassVar

from PySide6.QtCore import QItemSelectionModel, QModelIndex, QSize, QUrl, Signal, Slot
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import (
    QAbstractItemView,
    QButtonGroup,
    QFileDialog,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QPushButton,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from pccc_desktop.documents.jobs import form_spec, forms_for
from pccc_desktop.domain.printing import PrintOptions
from pccc_desktop.domain.text import N_
from pccc_desktop.ui.core.dialogs import AppDialog
from pccc_desktop.ui.core.preferences import remembered
from pccc_desktop.ui.core.spooler import printer_names
from pccc_desktop.ui.core.tasks import Channel
from pccc_desktop.ui.core.theme import scaled_font
from pccc_desktop.ui.core.translate import shown
from pccc_desktop.ui.forms.ui_print_form import Ui_PrintForm
from pccc_desktop.ui.printing.paper_model import DETAIL, LABEL, PaperModel
from pccc_desktop.ui.printing.preview import PreviewPane
from pccc_desktop.ui.printing.work import PrintWork
from pccc_desktop.ui.widgets.chips import ChipButton
from pccc_desktop.ui.widgets.flow_layout import FlowLayout
from pccc_desktop.ui.widgets.progress_strip import ProgressStrip

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date

    from pccc_desktop.documents.jobs import Media, PrintJobs
    from pccc_desktop.domain.printing import Paper, PrintSelection, Rendered
    from pccc_desktop.ui.core.changes import ChangeBus
    from pccc_desktop.ui.core.messages import Messages
    from pccc_desktop.ui.core.preferences import Preferences
    from pccc_desktop.ui.core.tasks import Progress, TaskHandle, TaskRunner
    from pccc_desktop.ui.core.theme import Theme
    from pccc_desktop.ui.printing.work import Outcome

_SIZE = QSize(1120, 680)
_DONE_SENTENCES = {
    "print": N_("PrintDialog", "Đã gửi {count} tờ tới máy in {target}."),
    "save": N_("PrintDialog", "Đã lưu {count} tệp vào {target}."),
    "cancelled": N_("PrintDialog", "Đã hủy; {count} trên {wanted} tờ đã tới máy in {target}."),
}


class PrintDialog(AppDialog):
    """Picks the form, the papers and the printer; shows each paper exactly as it will be printed.

    Signals: `finished_work(papers)` when papers went out.
    """

    key: ClassVar[str] = "print"
    finished_work = Signal(int)

    def __init__(
        self,
        jobs: PrintJobs,
        runner: TaskRunner,
        messages: Messages,
        changes: ChangeBus,
        theme: Theme,
        form_id: str,
        selection: PrintSelection,
        today: date,
        parent: QWidget | None = None,
        preferences: Preferences | None = None,
    ) -> None:
        super().__init__(parent, preferences)
        self._work = PrintWork(jobs)
        self._runner = runner
        self._messages = messages
        self._changes = changes
        self._form_id = form_id
        self._selection = selection
        self._running: TaskHandle | None = None
        self._busy = False
        self._doing = ""
        self._form = Ui_PrintForm()
        self._model = PaperModel(self)
        self._preview = PreviewPane(theme, self)
        self._build(theme)
        self._form.issue_date_edit.set_value(today)
        self._load_papers()

    # What the person decides

    def options(self) -> PrintOptions:
        """What the fields say."""
        return PrintOptions(
            issue_date=self._form.issue_date_edit.value(), report_due=self._form.report_due_edit.value()
        )

    def ticked(self) -> tuple[Paper, ...]:
        """The papers to print."""
        return self._model.ticked()

    # Building

    def _build(self, theme: Theme) -> None:
        self.setWindowTitle(self.tr("In biểu mẫu"))
        self.resize(_SIZE.boundedTo(self.screen().availableSize()))
        self._title = QLabel(self)
        self._title.setFont(scaled_font(13.0, semibold=True))
        self._summary = QLabel(self)
        self._summary.setProperty("look", "muted")
        head = QHBoxLayout()
        head.setSpacing(12)
        head.addWidget(self._title)
        head.addWidget(self._summary, 1)
        side = QWidget(self)
        self._form.setupUi(side)
        column = QVBoxLayout()
        column.setSpacing(8)
        column.addLayout(self._form_chips())
        column.addWidget(side, 1)
        left = QWidget(self)
        column.setContentsMargins(0, 0, 12, 0)
        left.setLayout(column)
        splitter = QSplitter(self)
        splitter.addWidget(left)
        splitter.addWidget(self._preview)
        splitter.setChildrenCollapsible(False)
        splitter.setSizes([440, 680])
        splitter.setStretchFactor(1, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 16, 20, 16)
        layout.setSpacing(12)
        layout.addLayout(head)
        layout.addWidget(splitter, 1)
        layout.addLayout(self._buttons(theme))
        self._set_up_papers()
        self._set_up_options()
        self._preview.step_requested.connect(self._on_step)

    def _form_chips(self) -> FlowLayout:
        flow = FlowLayout(spacing=8)
        self._chips = QButtonGroup(self)
        self._chips.setExclusive(True)
        for form in forms_for(self._selection):
            chip = ChipButton(form.id, shown(form.title).capitalize(), self)
            chip.setChecked(form.id == self._form_id)
            chip.setAutoDefault(False)
            self._chips.addButton(chip)
            flow.addWidget(chip)
        self._chips.buttonClicked.connect(self._on_form_chosen)
        return flow

    def _set_up_papers(self) -> None:
        view = self._form.papers_view
        view.setModel(self._model)
        view.setAccessibleName(self.tr("Các tờ sẽ in"))
        view.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        view.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        view.setShowGrid(False)
        view.setWordWrap(False)
        view.setTabKeyNavigation(False)
        view.horizontalHeader().hide()
        view.horizontalHeader().setSectionResizeMode(LABEL, QHeaderView.ResizeMode.Stretch)
        view.horizontalHeader().setSectionResizeMode(DETAIL, QHeaderView.ResizeMode.ResizeToContents)
        view.verticalHeader().hide()
        view.verticalHeader().setDefaultSectionSize(32)
        view.selectionModel().currentRowChanged.connect(self._on_current_changed)
        self._model.ticks_changed.connect(self._on_ticks_changed)
        self._form.all_button.clicked.connect(self._on_all)
        self._form.none_button.clicked.connect(self._on_none)

    def _set_up_options(self) -> None:
        combo = self._form.printer_combo
        names = printer_names()
        combo.addItems(names or (self.tr("Chưa có máy in; hãy lưu thành tệp"),))
        combo.setEnabled(bool(names))
        self._form.copies_spin.setEnabled(bool(names))
        self._has_printer = bool(names)
        if self._preferences is not None and names:
            combo.setCurrentText(self._preferences.get(remembered("print", "printer", names[0])))
        for edit in (self._form.issue_date_edit, self._form.report_due_edit):
            edit.value_changed.connect(self._on_options_changed)
        self._form.report_due_edit.line_edit().setPlaceholderText(self.tr("không ghi"))

    def _buttons(self, theme: Theme) -> QHBoxLayout:
        self._save_pdf = self._button(self.tr("Lưu &PDF…"), self._on_save_pdf)
        self._save_word = self._button(self.tr("Lưu &Word…"), self._on_save_word)
        self._open = self._button(self.tr("Mở bằng trình &xem PDF"), self._on_open)
        self._cancel = self._button(self.tr("Hủ&y"), self._on_cancel)
        self._print = self._button(self.tr("&In"), self._on_print)
        self._print.setProperty("look", "primary")
        self._print.setIcon(theme.icon("printer", "on_accent"))
        self._print.setDefault(True)
        self._strip = ProgressStrip(theme, self._runner.monitor, self)
        row = QHBoxLayout()
        row.setSpacing(8)
        for button in (self._save_pdf, self._save_word, self._open):
            row.addWidget(button)
        row.addWidget(self._strip, 1)
        row.addWidget(self._cancel)
        row.addWidget(self._print)
        return row

    def _button(self, text: str, slot: Callable[[], object]) -> QPushButton:
        button = QPushButton(text, self)
        button.setAutoDefault(False)
        button.clicked.connect(slot)
        return button

    # Papers and preview

    def _load_papers(self) -> None:
        self._preview.clear(self.tr("Đang chuẩn bị…"))
        work = partial(self._work.papers, self._form_id, self._selection)
        self._runner.run(self, work, self._on_papers, self._on_failed, key="print/papers")

    @Slot(object)
    def _on_papers(self, papers: list[Paper]) -> None:
        self._model.set_papers(papers)
        self._title.setText(shown(form_spec(self._form_id).title).capitalize())
        if papers:
            self._go_to(0)
        else:
            self._preview.clear(self.tr("Không có tờ nào để in."))

    def _go_to(self, row: int) -> None:
        index = self._model.index(row, LABEL)
        flags = QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows
        self._form.papers_view.selectionModel().setCurrentIndex(index, flags)

    def _current_row(self) -> int:
        return self._form.papers_view.currentIndex().row()

    def _show_current(self) -> None:
        row = self._current_row()
        if row < 0:
            return
        self._preview.set_steps(back=row > 0, forward=row + 1 < self._model.rowCount())
        paper = self._model.paper(row)
        work = partial(self._work.preview, paper, self.options())
        self._runner.run(self, work, self._on_preview, self._on_preview_failed, key="print/preview")

    @Slot(object)
    def _on_preview(self, rendered: Rendered) -> None:
        total = self._model.rowCount()
        text = self.tr("Tờ {number} / {total} — {label}")
        self._preview.show_pdf(
            rendered.content,
            text.format(number=self._current_row() + 1, total=total, label=shown(rendered.paper.label)),
        )

    @Slot(object)
    def _on_preview_failed(self, error: Exception) -> None:
        self._preview.clear(shown(error))

    @Slot(QModelIndex)
    def _on_current_changed(self, _current: QModelIndex) -> None:
        self._show_current()

    @Slot(int)
    def _on_step(self, step: int) -> None:
        row = self._current_row() + step
        if 0 <= row < self._model.rowCount():
            self._go_to(row)

    @Slot()
    def _on_options_changed(self) -> None:
        self._show_current()

    @Slot(object)
    def _on_form_chosen(self, chip: ChipButton) -> None:
        if chip.key != self._form_id:
            self._form_id = chip.key
            self._load_papers()

    @Slot()
    def _on_all(self) -> None:
        self._model.tick_all(ticked=True)

    @Slot()
    def _on_none(self) -> None:
        self._model.tick_all(ticked=False)

    @Slot()
    def _on_ticks_changed(self) -> None:
        count = len(self._model.ticked())
        self._summary.setText(self.tr("{count} tờ được chọn").format(count=count))
        self._print.setText(
            self.tr("&In {count} tờ").format(count=count)
            if self._has_printer
            else self.tr("&Lưu {count} tờ thành PDF").format(count=count)
        )
        self._set_buttons()

    def _set_buttons(self) -> None:
        ready = bool(self._model.ticked()) and not self._busy
        for button in (self._save_pdf, self._save_word, self._open, self._print):
            button.setEnabled(ready)

    # Doing it

    def _start(self, doing: str, work: Callable[[Progress], Outcome], label: str) -> None:
        self._doing = doing
        self._busy = True
        self._set_buttons()
        # Papers are drawn with the services; the database channel keeps them in order behind other work.
        self._running = self._runner.run_long(
            self, work, self._on_done, self._on_work_failed, label=label, channel=Channel.DB
        )

    @Slot()
    def _on_print(self) -> None:
        if not self._has_printer:
            self._on_save_pdf()
            return
        papers, printer = self._model.ticked(), self._form.printer_combo.currentText()
        if self._preferences is not None:
            self._preferences.set(remembered("print", "printer", ""), printer)
        work = partial(self._work.print, papers, self.options(), printer, self._form.copies_spin.value())
        self._start("print", work, self.tr("In {count} tờ").format(count=len(papers)))

    @Slot()
    def _on_save_pdf(self) -> None:
        self._ask_folder("pdf")

    @Slot()
    def _on_save_word(self) -> None:
        self._ask_folder("docx")

    def _ask_folder(self, media: Media) -> None:
        self._media: Media = media
        dialog = QFileDialog(self, self.tr("Lưu vào thư mục"))
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        if self._preferences is not None:
            dialog.setDirectory(self._preferences.get(remembered("print", "folder", str(Path.home()))))
        dialog.fileSelected.connect(self.save_into)
        dialog.open()

    @Slot(str)
    def save_into(self, folder: str) -> None:
        """Save the ticked papers as files of the media asked for."""
        if self._preferences is not None:
            self._preferences.set(remembered("print", "folder", ""), folder)
        work = partial(self._work.save, self._model.ticked(), self.options(), Path(folder), self._media)
        self._start("save", work, self.tr("Lưu {count} tệp").format(count=len(self._model.ticked())))

    @Slot()
    def _on_open(self) -> None:
        row = self._current_row()
        papers = (self._model.paper(row),) if row >= 0 else self._model.ticked()[:1]
        folder = Path(tempfile.mkdtemp(prefix="pccc-"))
        work = partial(self._work.save, papers, self.options(), folder, "pdf")
        self._start("open", work, self.tr("Mở bản in"))

    @Slot(object)
    def _on_done(self, outcome: Outcome) -> None:
        self._busy = False
        self._set_buttons()
        self._changes.publish(outcome.changes)
        if self._doing == "open":
            if not all(QDesktopServices.openUrl(QUrl.fromLocalFile(str(path))) for path in outcome.files):
                self._messages.info(self.tr("Máy này chưa có chương trình xem PDF. Hãy dùng “Lưu PDF”."))
            return
        told = self._doing if outcome.papers == outcome.wanted else "cancelled"
        sentence = _DONE_SENTENCES[told].format(
            count=outcome.papers, wanted=outcome.wanted, target=outcome.target
        )
        self._messages.done(shown(sentence))
        self.finished_work.emit(outcome.papers)
        self.accept()

    @Slot(object)
    def _on_work_failed(self, error: Exception) -> None:
        self._busy = False
        self._set_buttons()
        self._messages.problem(self, error)

    @Slot(object)
    def _on_failed(self, error: Exception) -> None:
        self._preview.clear(shown(error))
        self._messages.problem(self, error)

    @Slot()
    def _on_cancel(self) -> None:
        if self._busy and self._running is not None:
            self._running.cancel()
        else:
            self.reject()
