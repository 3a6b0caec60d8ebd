"""The print dialog: what is previewed is what goes out, and what goes out is recorded."""

from __future__ import annotations

import hashlib
import io
from datetime import date
from pathlib import Path
from typing import Any, cast

import pytest
from pypdf import PdfReader
from PySide6.QtCore import Qt
from PySide6.QtPrintSupport import QPrinter
from reportlab.pdfgen.canvas import Canvas

from pccc_desktop.domain.changes import ChangeSet, RecordKind
from pccc_desktop.domain.errors import RenderError
from pccc_desktop.domain.printing import Paper, PrintOptions, PrintSelection, Rendered
from pccc_desktop.ui.core.changes import ChangeBus
from pccc_desktop.ui.core.preferences import Preferences
from pccc_desktop.ui.core.spooler import paint_pdf
from pccc_desktop.ui.printing import dialog as dialog_module
from pccc_desktop.ui.printing.dialog import PrintDialog
from pccc_desktop.ui.printing.paper_model import LABEL, PaperModel
from tests.support.ui import FakeMessages, InlineTaskRunner, assert_freed_on_close, make_theme

UNITS = ("Chi bộ số 1", "Chi bộ số 2", "Công an phường Mẫu")
SELECTION = PrintSelection(document_ids=(7,))


def small_pdf(text: str, size: tuple[float, float] = (595.276, 841.89)) -> bytes:
    buffer = io.BytesIO()
    canvas = Canvas(buffer, pagesize=size, invariant=1)
    canvas.drawString(72, 500, text)
    canvas.showPage()
    canvas.save()
    return buffer.getvalue()


class FakeJobs:
    """Papers of invented units; remembers what was recorded."""

    def __init__(self) -> None:
        self.recorded: list[tuple[list[str], int, str]] = []
        self.drawn: list[tuple[str, PrintOptions, str]] = []
        self.fails = ""

    def papers(self, form_id: str, selection: PrintSelection) -> list[Paper]:
        assert selection == SELECTION
        return [Paper(form_id, f"unit-{n}", name, "1 nhiệm vụ", SELECTION) for n, name in enumerate(UNITS)]

    def render(self, paper: Paper, options: PrintOptions, media: str = "pdf") -> Rendered:
        self.drawn.append((paper.key, options, media))
        if paper.label == self.fails:
            raise RenderError("Tên cơ quan quá dài.")
        content = small_pdf(paper.key)
        digest = hashlib.sha256(content).hexdigest()
        return Rendered(paper, content, digest, 1, f"{paper.key}.{media}", media)

    def render_each(
        self, papers: list[Paper], options: PrintOptions, media: str = "pdf", progress: Any = None
    ) -> Any:
        for index, paper in enumerate(papers):
            progress.report(index, len(papers), paper.label)
            yield self.render(paper, options, media)

    def record(self, printed: list[Rendered], *, copies: int, target: str) -> ChangeSet:
        self.recorded.append(([one.paper.label for one in printed], copies, target))
        return ChangeSet(frozenset({RecordKind.PRINT_JOB}))


@pytest.fixture
def jobs() -> FakeJobs:
    return FakeJobs()


@pytest.fixture
def messages() -> FakeMessages:
    return FakeMessages()


@pytest.fixture
def make_dialog(qtbot: Any, tmp_path: Path, jobs: FakeJobs, messages: FakeMessages, monkeypatch: Any) -> Any:
    def make(printers: tuple[str, ...] = ()) -> PrintDialog:
        monkeypatch.setattr(dialog_module, "printer_names", lambda: printers)
        dialog = PrintDialog(
            cast("Any", jobs),
            InlineTaskRunner(),
            messages,
            ChangeBus(),
            make_theme(),
            "assignment-slip",
            SELECTION,
            date(2026, 5, 12),
            None,
            Preferences(tmp_path / "p.ini"),
        )
        qtbot.addWidget(dialog)
        return dialog

    return make


def test_all_papers_are_ticked_and_the_first_is_previewed(make_dialog: Any, jobs: FakeJobs) -> None:
    dialog = make_dialog()
    assert [paper.label for paper in dialog.ticked()] == list(UNITS)
    assert dialog._preview.page_count() == 1
    assert jobs.drawn[0][0] == "unit-0"
    assert jobs.drawn[0][1].issue_date == date(2026, 5, 12)


def test_saving_writes_the_ticked_papers_and_records_them(
    make_dialog: Any, jobs: FakeJobs, messages: FakeMessages, tmp_path: Path
) -> None:
    dialog = make_dialog()
    dialog._model.setData(
        dialog._model.index(1, LABEL), Qt.CheckState.Unchecked, Qt.ItemDataRole.CheckStateRole
    )
    dialog._media = "pdf"
    dialog.save_into(str(tmp_path))
    assert sorted(path.name for path in tmp_path.glob("*.pdf")) == ["unit-0.pdf", "unit-2.pdf"]
    assert jobs.recorded == [(["Chi bộ số 1", "Công an phường Mẫu"], 1, str(tmp_path))]
    assert "2 tệp" in messages.told[0]


def test_the_previewed_paper_is_not_drawn_again_for_saving(
    make_dialog: Any, jobs: FakeJobs, tmp_path: Path
) -> None:
    dialog = make_dialog()
    dialog._media = "pdf"
    dialog.save_into(str(tmp_path))
    assert [key for key, _, _ in jobs.drawn].count("unit-0") == 1


def test_a_folder_that_cannot_be_written_is_told_and_nothing_is_recorded(
    make_dialog: Any, jobs: FakeJobs, messages: FakeMessages, tmp_path: Path
) -> None:
    dialog = make_dialog()
    dialog._media = "pdf"
    dialog.save_into(str(tmp_path / "không có"))
    assert jobs.recorded == []
    assert "Hãy chọn thư mục khác" in str(messages.problems[0])
    assert dialog._save_pdf.isEnabled()


def test_a_paper_that_cannot_be_drawn_says_why_in_the_preview(make_dialog: Any, jobs: FakeJobs) -> None:
    dialog = make_dialog()
    jobs.fails = "Chi bộ số 2"
    dialog._on_step(1)
    assert dialog._preview.caption() == "Tên cơ quan quá dài."


def test_without_a_printer_the_main_button_saves(make_dialog: Any) -> None:
    dialog = make_dialog()
    assert dialog._print.text() == "&Lưu 3 tờ thành PDF"
    assert not dialog._form.printer_combo.isEnabled()


def test_with_a_printer_the_main_button_prints_the_ticked_papers(
    make_dialog: Any, jobs: FakeJobs, messages: FakeMessages, monkeypatch: Any
) -> None:
    sent: list[tuple[list[str], str, int]] = []

    def fake_print(papers: list[Rendered], printer: str, copies: int, _progress: object) -> int:
        sent.append(([one.paper.label for one in papers], printer, copies))
        return len(papers)

    monkeypatch.setattr("pccc_desktop.ui.core.spooler.print_papers", fake_print)
    dialog = make_dialog(("Máy in văn thư",))
    dialog._form.copies_spin.setValue(2)
    dialog._print.click()
    assert sent == [(list(UNITS), "Máy in văn thư", 2)]
    assert jobs.recorded == [(list(UNITS), 2, "Máy in văn thư")]
    assert messages.told == ["Đã gửi 3 tờ tới máy in Máy in văn thư."]


def test_a_batch_cancelled_in_the_middle_says_how_many_went_out(
    make_dialog: Any, jobs: FakeJobs, messages: FakeMessages, monkeypatch: Any
) -> None:
    monkeypatch.setattr("pccc_desktop.ui.core.spooler.print_papers", lambda *_: 1)
    dialog = make_dialog(("Máy in văn thư",))
    dialog._print.click()
    assert jobs.recorded == [(["Chi bộ số 1"], 1, "Máy in văn thư")]
    assert messages.told == ["Đã hủy; 1 trên 3 tờ đã tới máy in Máy in văn thư."]


def test_nothing_ticked_leaves_nothing_to_do(make_dialog: Any) -> None:
    dialog = make_dialog()
    dialog._form.none_button.click()
    assert not dialog._print.isEnabled()
    dialog._form.all_button.click()
    assert dialog._print.isEnabled()


def test_only_forms_of_the_selected_records_are_offered(make_dialog: Any) -> None:
    dialog = make_dialog()
    assert {chip.key for chip in dialog._chips.buttons()} == {
        "plan",
        "assignment-slip",
        "assignment-letter",
        "transmittal-slip",
    }


def test_the_dialog_is_freed_when_closed(make_dialog: Any) -> None:
    assert_freed_on_close(make_dialog)


def test_the_paper_model_is_a_sound_model(qtmodeltester: Any) -> None:
    model = PaperModel()
    model.set_papers(FakeJobs().papers("plan", SELECTION))
    qtmodeltester.check(model)


@pytest.mark.usefixtures("qapp")
def test_every_page_is_painted_on_a4_with_its_own_orientation(tmp_path: Path) -> None:
    wide = small_pdf("ngang", (841.89, 595.276))
    target = tmp_path / "in.pdf"
    printer = QPrinter()
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(target))
    printer.setFullPage(True)
    paint_pdf(wide, printer, repeats=2)
    pages = PdfReader(target).pages
    assert len(pages) == 2
    assert all(float(page.mediabox.width) > float(page.mediabox.height) for page in pages)
