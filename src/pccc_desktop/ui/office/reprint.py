"""Printing the kept bytes of an earlier printing again, on a printer of this machine."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QRectF, QSize, Qt, Slot
from PySide6.QtGui import QPageSize, QPainter
from PySide6.QtPdf import QPdfDocument
from PySide6.QtPrintSupport import QPrintDialog, QPrinter

from pccc_desktop.domain.errors import RenderError
from pccc_desktop.domain.text import N_

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtWidgets import QWidget

    from pccc_desktop.domain.printing import PrintRecord
    from pccc_desktop.ui.core.messages import Messages
    from pccc_desktop.ui.core.tasks import Progress, TaskRunner

_DOTS_PER_INCH = 300


class Reprint(QObject):
    """Asks for the printer and sends the pages; it belongs to the section and goes when it is done."""

    def __init__(
        self, runner: TaskRunner, messages: Messages, path: Path, record: PrintRecord, owner: QWidget
    ) -> None:
        super().__init__(owner)
        self._runner = runner
        self._messages = messages
        self._path = path
        self._owner = owner
        self._printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        self._printer.setResolution(_DOTS_PER_INCH)
        self._printer.setFullPage(True)
        self._printer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
        self._printer.setDocName(record.title)
        self._printer.setCopyCount(record.copies)

    def start(self) -> None:
        """Show the printers."""
        dialog = QPrintDialog(self._printer, self._owner)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setOption(QPrintDialog.PrintDialogOption.PrintPageRange, on=False)
        dialog.accepted.connect(self._on_accepted)
        dialog.rejected.connect(self.deleteLater)
        dialog.setModal(True)
        dialog.show()

    @Slot()
    def _on_accepted(self) -> None:
        work = partial(print_pages, self._path, self._printer)
        label = self._printer.docName()
        self._runner.run_long(self, work, self._on_printed, self._on_failed, label=label)

    def _on_printed(self, pages: int) -> None:
        text = self.tr("Đã gửi {pages} trang đến máy in {printer}.")
        self._messages.done(text.format(pages=pages, printer=self._printer.printerName()))
        self.deleteLater()

    def _on_failed(self, error: Exception) -> None:
        self._messages.problem(self._owner, error)
        self.deleteLater()


def print_pages(path: Path, printer: QPrinter, progress: Progress) -> int:
    """Draw every page of the PDF on the printer and answer how many; runs in the worker.

    Raises RenderError when the file cannot be read or the printer does not take the job.
    """
    document = QPdfDocument()
    if document.load(str(path)) is not QPdfDocument.Error.None_:
        raise RenderError(N_("printing", "Chưa in lại được: không đọc được bản đã in đang giữ."))
    painter = QPainter()
    if not painter.begin(printer):
        raise RenderError(
            N_("printing", "Máy in không nhận bản in. Hãy kiểm tra máy in, hoặc lưu thành tệp PDF rồi in.")
        )
    pages = document.pageCount()
    for page in range(pages):
        if progress.cancelled():
            printer.abort()
            break
        progress.report(page, pages)
        if page:
            printer.newPage()
        area = printer.pageLayout().fullRectPixels(printer.resolution())
        picture = document.render(page, QSize(area.width(), area.height()))
        painter.drawImage(QRectF(0, 0, area.width(), area.height()), picture)
    painter.end()
    progress.check()
    return pages
