"""Printing the kept bytes of an earlier printing again, on a printer of this machine."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Slot
from PySide6.QtGui import QPageSize
from PySide6.QtPrintSupport import QPrintDialog, QPrinter

from pccc_desktop.ui.core.spooler import DOTS_PER_INCH, paint_pdf
from pccc_desktop.ui.core.tasks import Channel

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from pccc_desktop.domain.printing import PrintRecord
    from pccc_desktop.ui.core.messages import Messages
    from pccc_desktop.ui.core.tasks import TaskRunner


class Reprint(QObject):
    """Asks for the printer and sends the pages; it belongs to the section and goes when it is done."""

    def __init__(
        self, runner: TaskRunner, messages: Messages, content: bytes, record: PrintRecord, owner: QWidget
    ) -> None:
        super().__init__(owner)
        self._runner = runner
        self._messages = messages
        self._content = content
        self._pages = record.pages
        self._owner = owner
        self._printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        self._printer.setResolution(DOTS_PER_INCH)
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
        work = partial(paint_pdf, self._content, self._printer)
        self._runner.run(
            self,
            work,
            self._on_printed,
            self._on_failed,
            label=self._printer.docName(),
            channel=Channel.RENDER,
        )

    def _on_printed(self, _nothing: None) -> None:
        text = self.tr("Đã gửi {pages} trang đến máy in {printer}.")
        self._messages.done(text.format(pages=self._pages, printer=self._printer.printerName()))
        self.deleteLater()

    def _on_failed(self, error: Exception) -> None:
        self._messages.problem(self._owner, error)
        self.deleteLater()
