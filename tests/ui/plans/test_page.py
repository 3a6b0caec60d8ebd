"""The page `Văn bản`: list, detail, import, unfinished reviews."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QFileDialog

from pccc_desktop.domain.codes import Direction, DocType
from pccc_desktop.domain.documents import DocumentListItem
from pccc_desktop.domain.errors import UnreadableFileError
from pccc_desktop.domain.extraction import Family
from pccc_desktop.domain.printing import PrintSelection
from pccc_desktop.ui.core.list_page import ListQuery, SortSpec
from pccc_desktop.ui.core.theme import Role
from pccc_desktop.ui.plans.document_page import DocumentPage
from pccc_desktop.ui.plans.page import PlansPage
from pccc_desktop.ui.plans.review_page import ReviewPage
from pccc_desktop.ui.plans.table import filter_of, work_role, work_text
from pccc_desktop.ui.widgets.reason_dialog import ReasonDialog
from tests.support.ui import FakeMessages, flush_deleted, make_context, select_row
from tests.ui.plans.fakes import FakeServices, make_document, make_item, make_review


class Desk:
    """The page on fake services; what it opened, printed and said."""

    def __init__(self, folder: Path, rows: int = 12) -> None:
        self.services = FakeServices()
        self.services.documents.rows = [make_item(number, late=number % 2) for number in range(1, rows + 1)]
        self.messages = FakeMessages()
        self.printed: list[tuple[str, PrintSelection]] = []
        self.opened_urls: list[QUrl] = []
        context = make_context(folder, services=self.services, messages=self.messages)
        self.context = context
        self.page = PlansPage(context)
        self.sub_pages: list[object] = []
        self.links: list[tuple[str, object]] = []
        self.page.sub_page_requested.connect(self.sub_pages.append)
        self.page.link_requested.connect(self._on_link)
        self.page.resize(1166, 710)
        self.page.show()
        self.page.activated()

    def _on_link(self, key: str, params: object) -> None:
        self.links.append((key, params))

    def select(self, row: int) -> None:
        select_row(self.page.table, row)
        self.page.refresh_detail()

    def review_page(self) -> ReviewPage:
        page = self.sub_pages[-1]
        assert isinstance(page, ReviewPage)
        return page


@pytest.fixture
def desk(qapp, tmp_path: Path) -> Iterator[Desk]:
    del qapp
    made = Desk(tmp_path)
    yield made
    for page in made.sub_pages:
        if isinstance(page, ReviewPage):
            page.session.close()
    made.page.close()
    made.page.deleteLater()
    flush_deleted()


def test_the_list_model_keeps_the_rules_of_models(desk, qtmodeltester):
    QAbstractItemModelTester(desk.page.model)
    qtmodeltester.check(desk.page.model)


def test_late_work_is_said_in_words_and_red():
    late, open_only = make_item(1, late=2), make_item(1)
    assert (work_text(late), work_role(late)) == ("2 quá hạn", Role.DANGER)
    assert (work_text(open_only), work_role(open_only)) == ("3 mở / 5", Role.ACCENT)
    assert work_text(make_item(1, open_count=0)) == "xong 2"


def test_chips_and_choices_become_the_filter_of_the_service():
    query = ListQuery(
        "phong chay",
        frozenset({"open"}),
        {"family": "PARTY", "doc_type": "KE_HOACH", "year": "2026", "direction": "DI"},
        SortSpec("title"),
    )
    wanted = filter_of(query)
    assert wanted.text == "phong chay"
    assert wanted.families == {Family.PARTY}
    assert wanted.doc_types == {DocType.KE_HOACH}
    assert wanted.directions == {Direction.DI}
    assert (wanted.year, wanted.with_open_assignments, wanted.include_stubs) == (2026, True, False)


def test_a_long_list_is_fetched_page_by_page(qapp, tmp_path):
    del qapp
    desk = Desk(tmp_path, rows=1500)
    result = desk.page.fetch(desk.page.query())
    assert (len(result.rows), result.total) == (200, 1500)
    assert result.fetch is not None
    assert [item.id for item in result.fetch(1490, 100)] == list(range(1491, 1501))
    desk.page.close()
    desk.page.deleteLater()
    flush_deleted()


def test_the_detail_says_the_chain_both_ways_with_what_is_wrong(desk):
    desk.select(0)
    texts = desk.page.detail.texts()
    assert "chưa có" in texts
    assert "khác ngày" in texts
    assert "Trích dẫn ghi 28/3/2026, danh mục ghi 27/3/2026." in texts
    assert "ĐƯỢC TRIỂN KHAI BỞI" in texts


def test_the_original_is_opened_as_a_copy(desk, tmp_path, monkeypatch):
    kept = tmp_path / "kept.bin"
    kept.write_bytes(b"original")
    desk.services.documents.file = kept
    opened: list[Path] = []

    def open_url(url: QUrl) -> bool:
        opened.append(Path(url.toLocalFile()))
        return True

    monkeypatch.setattr(desk.page.originals, "open_url", open_url)
    desk.page.detail.link_activated.emit("file/5")
    assert opened[0] != kept
    assert opened[0].name == "ke-hoach-dang-uy.docx"
    assert opened[0].read_bytes() == b"original"


def test_a_missing_original_is_explained(desk):
    desk.page.detail.link_activated.emit("file/5")
    assert [str(one) for one in desk.messages.problems] == ["Tệp gốc không còn trong kho tệp."]


def test_a_chosen_file_opens_its_review(desk):
    desk.page.choose_files()
    dialog = desk.page.findChild(QFileDialog)
    assert isinstance(dialog, QFileDialog)
    dialog.filesSelected.emit(["/tmp/ke-hoach.docx"])
    dialog.close()
    assert desk.review_page().title() == "Rà soát: ke-hoach.docx"


def test_dropped_files_are_read(desk):
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile("/tmp/ke-hoach.docx")])
    none, left = Qt.KeyboardModifier.NoModifier, Qt.MouseButton.LeftButton
    enter = QDragEnterEvent(QPoint(50, 50), Qt.DropAction.CopyAction, data, left, none)
    desk.page.dragEnterEvent(enter)
    assert enter.isAccepted()
    desk.page.dropEvent(QDropEvent(QPointF(50, 50), Qt.DropAction.CopyAction, data, left, none))
    assert desk.review_page().title() == "Rà soát: ke-hoach.docx"


def test_several_files_wait_above_the_list(desk):
    desk.page.import_files([Path("/tmp/mot.docx"), Path("/tmp/hai.docx")])
    assert desk.sub_pages == []
    assert "2 văn bản" in desk.messages.told[-1]
    assert len(desk.page._strip.texts()) == 2


def test_a_file_that_cannot_be_read_says_why_and_does_not_stop_the_next(desk):
    desk.services.reviews.error = UnreadableFileError("Tệp PDF này là ảnh quét, cần nhận dạng chữ trước.")
    desk.page.import_files([Path("/tmp/anh.pdf"), Path("/tmp/tot.docx")])
    assert [str(one) for one in desk.messages.problems] == [
        "anh.pdf: Tệp PDF này là ảnh quét, cần nhận dạng chữ trước."
    ]
    assert desk.review_page().title() == "Rà soát: tot.docx"


def test_an_unfinished_review_is_offered_and_opened_again(desk):
    desk.services.reviews.reviews[9] = make_review()
    desk.page.activated()
    desk.page.ask_rest()
    assert desk.page._strip.texts()[0].startswith("ke-hoach-dang-uy.docx")
    desk.page._strip.resumed.emit(9)
    assert desk.review_page().session.review == make_review()


def test_a_review_is_thrown_away_only_after_asking(desk):
    desk.services.reviews.reviews[9] = make_review()
    desk.messages.answer = False
    desk.page._strip.discard_requested.emit(9)
    assert desk.services.reviews.discarded == []
    desk.messages.answer = True
    desk.page._strip.discard_requested.emit(9)
    assert desk.services.reviews.discarded == [9]


def test_after_storing_the_slips_can_be_printed_at_once(desk, monkeypatch):
    printed: list[tuple[str, PrintSelection]] = []

    def remember(_page: PlansPage, ids: tuple[int, ...]) -> None:
        printed.append(("assignment-slip", PrintSelection(document_ids=ids)))

    monkeypatch.setattr(PlansPage, "_print", remember)
    desk.page.import_files([Path("/tmp/ke-hoach.docx")])
    page = desk.review_page()
    page.work._on_organization_chosen(4, 6)
    page.confirm()
    assert "07-KH/ĐU" in desk.messages.told[-1]
    assert desk.page._stored_banner.isVisible()
    desk.page._stored_banner.action_clicked.emit("print")
    assert printed == [("assignment-slip", PrintSelection(document_ids=(7,)))]
    assert not desk.page._stored_banner.isVisible()


def test_storing_can_be_undone_from_the_toast(desk):
    desk.page.import_files([Path("/tmp/ke-hoach.docx")])
    desk.review_page().work._on_organization_chosen(4, 6)
    desk.review_page().confirm()
    desk.messages.undos[-1]()
    assert desk.services.history.undone == [3]
    assert desk.services.reviews.saved[-1].id is None
    assert desk.services.reviews.saved[-1].units[3].organization_ids == (6,)


def test_deleting_asks_for_the_reason_and_can_be_undone(desk):
    desk.select(0)
    desk.page._on_remove()
    dialog = desk.page.findChild(ReasonDialog)
    assert isinstance(dialog, ReasonDialog)
    dialog.reason_given.emit((1,), "Nhập nhầm")
    dialog.close()
    assert desk.services.documents.removed == [(1, "Nhập nhầm")]
    desk.messages.undos[-1]()
    assert desk.services.history.undone == [8]


def test_the_work_of_a_document_is_one_link_away(desk):
    desk.select(0)
    desk.page._on_show_work()
    key, params = desk.links[-1]
    assert key == "assignments"
    assert isinstance(params, dict)
    assert params["document"] == "1"


def test_links_open_the_import_and_a_review(desk):
    desk.services.reviews.reviews[9] = make_review()
    desk.page.apply_link({"review": "9"})
    assert desk.review_page().session.review.id == 9
    desk.page.apply_link({"year": "2026"})
    assert desk.services.documents.asked[-1][0].year == 2026


def test_an_opened_document_is_completed_and_saved(desk, qtbot):
    page = DocumentPage(desk.context, make_document(number=""))
    qtbot.addWidget(page)
    page._form.number_edit.setText("07-KH/ĐU")
    with qtbot.waitSignals([page.closed, page.saved]):
        page.save()
    assert desk.services.documents.saved[-1].number == "07-KH/ĐU"
    assert len(desk.services.documents.saved[-1].links) == 2


def test_leaving_a_changed_document_asks_once(desk, qtbot):
    desk.messages.answer = False
    page = DocumentPage(desk.context, make_document())
    qtbot.addWidget(page)
    page._form.title_edit.setPlainText("Khác")
    with qtbot.waitSignal(page.closed):
        page.leave()
    assert desk.services.documents.saved == []


def test_rows_of_any_kind_say_all_columns(desk):
    item = make_item(4)
    assert isinstance(item, DocumentListItem)
    texts = [column.text(item) for column in desk.page.model.columns]
    assert all(texts)
