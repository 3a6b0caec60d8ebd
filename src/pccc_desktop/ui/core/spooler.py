"""Sending finished PDF bytes to a printer of this machine, page by page, as grey pictures at 300 dots an inch."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QRectF, QSize, Qt
from PySide6.QtGui import QImage, QPageLayout, QPageSize, QPainter
from PySide6.QtPdf import QPdfDocument, QPdfDocumentRenderOptions
from PySide6.QtPrintSupport import QPrinter, QPrinterInfo

from pccc_desktop.domain.errors import CancelledError, RenderError
from pccc_desktop.domain.text import N_

if TYPE_CHECKING:
    from collections.abc import Sequence

    from pccc_desktop.domain.printing import Rendered
    from pccc_desktop.domain.progress import Progress

DOTS_PER_INCH = 300
_POINTS_PER_INCH = 72


def printer_names() -> tuple[str, ...]:
    """Names of the installed printers, the usual one first."""
    usual = QPrinterInfo.defaultPrinterName()
    names = QPrinterInfo.availablePrinterNames()
    return tuple(sorted(names, key=lambda name: (name != usual, name)))


def print_papers(
    papers: Sequence[Rendered], printer_name: str, copies: int, progress: Progress | None = None
) -> int:
    """Print the papers as one job each, so that a stop in the middle leaves whole papers only.

    Answers how many papers went to the printer. Raises RenderError when the printer does not take them, and
    CancelledError when the person cancelled before anything was sent.
    """
    for index, paper in enumerate(papers):
        if progress is not None:
            if progress.cancelled():
                if index:
                    return index
                raise CancelledError(N_("printing", "Đã hủy việc in."))
            progress.report(index, len(papers), paper.paper.label)
        _print_one(paper, printer_name, copies)
    return len(papers)


def _print_one(paper: Rendered, printer_name: str, copies: int) -> None:
    printer = QPrinter(QPrinterInfo.printerInfo(printer_name))
    printer.setDocName(paper.file_name.removesuffix(".pdf"))
    printer.setColorMode(QPrinter.ColorMode.GrayScale)
    printer.setResolution(DOTS_PER_INCH)
    printer.setFullPage(True)
    printer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    repeats = 1
    if printer.supportsMultipleCopies():
        printer.setCopyCount(copies)
    else:
        repeats = copies
    paint_pdf(paper.content, printer, repeats)


def paint_pdf(content: bytes, printer: QPrinter, repeats: int = 1) -> None:
    """Paint all pages on a printer, `repeats` times over. Raises RenderError when it cannot be painted on."""
    buffer = QBuffer()
    buffer.setData(QByteArray(content))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    document = QPdfDocument()
    document.load(buffer)
    painter = QPainter()
    for number in range(document.pageCount() * repeats):
        page = number % document.pageCount()
        size = document.pagePointSize(page)
        wide = size.width() > size.height()
        printer.setPageOrientation(
            QPageLayout.Orientation.Landscape if wide else QPageLayout.Orientation.Portrait
        )
        begun = painter.begin(printer) if number == 0 else printer.newPage()
        if not begun:
            raise RenderError(
                N_(
                    "printing",
                    "Máy in không nhận lệnh in; hãy kiểm tra máy in rồi in lại. Chưa tờ nào bị mất.",
                )
            )
        painter.drawImage(QRectF(printer.paperRect(QPrinter.Unit.DevicePixel)), _page_image(document, page))
    painter.end()
    document.close()


def _page_image(document: QPdfDocument, page: int) -> QImage:
    points = document.pagePointSize(page)
    scale = DOTS_PER_INCH / _POINTS_PER_INCH
    size = QSize(round(points.width() * scale), round(points.height() * scale))
    drawn = document.render(page, size, QPdfDocumentRenderOptions())
    # Pages come drawn on nothing; paper is white.
    sheet = QImage(size, QImage.Format.Format_RGB32)
    sheet.fill(Qt.GlobalColor.white)
    painter = QPainter(sheet)
    painter.drawImage(0, 0, drawn)
    painter.end()
    return sheet.convertToFormat(QImage.Format.Format_Grayscale8)
