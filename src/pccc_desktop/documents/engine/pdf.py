"""The PDF renderer: laid-out pages drawn on one canvas, the same bytes for the same content."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from io import BytesIO
from typing import TYPE_CHECKING

from reportlab.pdfgen.canvas import Canvas

from pccc_desktop.documents.engine.content import Document, Metadata
from pccc_desktop.documents.engine.fonts import BOLD, faces
from pccc_desktop.documents.engine.layout import Frame, frame_of, lay_out
from pccc_desktop.documents.engine.stream import ContentStream
from pccc_desktop.documents.engine.strips import ASCENT, POINTS_PER_MM
from pccc_desktop.documents.engine.typography import prepare, text_width
from pccc_desktop.domain.errors import CancelledError

if TYPE_CHECKING:
    from pccc_desktop.documents.engine.strips import Stamp, Text

Progress = Callable[[int, int], None]
Cancelled = Callable[[], bool]
_LANGUAGE = "vi-VN"
_PROGRAM = "pccc-desktop"
_RED = (0.85, 0.0, 0.0)


def render_pdf(document: Document) -> bytes:
    """One document as PDF: fonts embedded as subsets, no time stamps, so that a reprint has the same bytes."""
    return render_counted((document,))[0]


def render_many(
    documents: Sequence[Document],
    *,
    metadata: Metadata | None = None,
    progress: Progress | None = None,
    cancelled: Cancelled | None = None,
) -> bytes:
    """Many documents one after the other in one PDF; pages of each are numbered on their own.

    `progress` is told (done, total) after each document; `cancelled` is asked before each and stops the work
    with CancelledError. `metadata` defaults to that of the first document.
    """
    return render_counted(documents, metadata=metadata, progress=progress, cancelled=cancelled)[0]


def render_counted(
    documents: Sequence[Document],
    *,
    metadata: Metadata | None = None,
    progress: Progress | None = None,
    cancelled: Cancelled | None = None,
) -> tuple[bytes, int]:
    """Like `render_many`, with the number of pages."""
    buffer = BytesIO()
    canvas = _canvas(buffer, metadata or (documents[0].metadata if documents else Metadata("")))
    stream = ContentStream(canvas)
    total = len(documents)
    pages = 0
    for index, document in enumerate(documents):
        if cancelled is not None and cancelled():
            raise CancelledError("Đã hủy việc in.")
        pages += _draw_document(canvas, stream, document)
        if progress is not None:
            progress(index + 1, total)
    canvas.save()
    return buffer.getvalue(), pages


def page_count(document: Document) -> int:
    """How many pages the document takes, without drawing it."""
    return len(lay_out(document))


def _canvas(buffer: BytesIO, metadata: Metadata) -> Canvas:
    canvas = Canvas(
        buffer,
        pageCompression=1,
        invariant=1,
        # The stub says float; the font is named so that no Helvetica gets into the file.
        initialFontName=faces()[0].name,  # pyright: ignore[reportArgumentType] - wrong in the stub
        lang=_LANGUAGE,
    )
    canvas.setTitle(prepare(metadata.title))
    canvas.setAuthor(prepare(metadata.author or _PROGRAM))
    canvas.setSubject(prepare(metadata.subject))
    canvas.setCreator(_PROGRAM)
    canvas.setProducer(_PROGRAM)
    return canvas


def _draw_document(canvas: Canvas, stream: ContentStream, document: Document) -> int:
    """Draw all pages; answers how many there are."""
    frame = frame_of(document)
    width, height = (side * POINTS_PER_MM for side in document.page_size_mm)
    top = height - frame.top
    pages = lay_out(document)
    for number, page in enumerate(pages, start=1):
        canvas.setPageSize((width, height))
        for offset, strip in page.strips:
            stream.add_texts(strip.texts, top - offset)
            if strip.rules:
                stream.add_rules(strip.rules, top - offset)
        if number > 1:
            stream.add_texts((_page_number(number, frame),), height)
        stream.finish_page()
        for offset, strip in page.strips:
            for stamp in strip.stamps:
                _draw_stamp(canvas, stamp, top - offset)
        canvas.showPage()
    return len(pages)


def _page_number(number: int, frame: Frame) -> Text:
    """The number above the text, in the middle of its width."""
    form = frame.document.profile.page_number
    digits = str(number)
    x = (frame.left + frame.right - text_width(digits, 0, form.size)) / 2
    return (x, form.baseline_pt, 0, form.size, 0.0, digits)


def _draw_stamp(canvas: Canvas, stamp: Stamp, top: float) -> None:
    canvas.saveState()
    canvas.setStrokeColorRGB(*_RED)
    canvas.setFillColorRGB(*_RED)
    canvas.setLineWidth(1)
    canvas.setDash([])
    canvas.rect(stamp.x, top - stamp.y - stamp.height, stamp.width, stamp.height)
    canvas.setFont(faces()[BOLD].name, stamp.size)
    baseline = top - stamp.y - stamp.height / 2 - stamp.size * (ASCENT / 2 - 0.06)
    canvas.drawCentredString(stamp.x + stamp.width / 2, baseline, stamp.text)
    canvas.restoreState()
