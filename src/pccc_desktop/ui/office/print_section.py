"""The section `Nhật ký in`: what was printed, when and by whom, and the very same bytes again."""

from __future__ import annotations

import tempfile
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QCoreApplication, Qt, QUrl, Slot
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog
from typing_extensions import override

from pccc_desktop.domain.changes import RecordKind
from pccc_desktop.domain.errors import StorageProblem
from pccc_desktop.domain.printing import PrintHistoryFilter, PrintRecord
from pccc_desktop.domain.text import sort_key
from pccc_desktop.ui.core.list_page import (
    Column,
    FacetSpec,
    ListPage,
    ListQuery,
    ListResult,
    ListSpec,
    SortSpec,
)
from pccc_desktop.ui.core.preferences import LAST_FOLDER
from pccc_desktop.ui.core.tables import Align
from pccc_desktop.ui.office.texts import form_title, moment_text

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from pccc_desktop.ui.core.context import UiContext
    from pccc_desktop.ui.core.detail_pane import DetailPane

translate = QCoreApplication.translate
_LIMIT = 5000
_SHOWN_HASH = 16
_Found = TypeVar("_Found")


def _record_key(record: PrintRecord) -> int:
    return record.id


def _at(record: PrintRecord) -> str:
    return moment_text(record.at)


def _title(record: PrintRecord) -> str:
    return form_title(record.title)


def _subject(record: PrintRecord) -> str:
    return record.subject


def _by(record: PrintRecord) -> str:
    return record.by


def _target(record: PrintRecord) -> str:
    return record.target


def _copies(record: PrintRecord) -> str:
    return str(record.copies)


def _pages(record: PrintRecord) -> str:
    return str(record.pages)


def _columns() -> tuple[Column[PrintRecord], ...]:
    return (
        Column("at", translate("PrintSection", "Lúc"), _at, sort="at", width=132),
        Column("title", translate("PrintSection", "Biểu mẫu"), _title, sort="title", width=160),
        Column(
            "subject",
            translate("PrintSection", "Cho ai, về việc gì"),
            _subject,
            sort="subject",
            width=200,
            stretch=True,
        ),
        Column("pages", translate("PrintSection", "Trang"), _pages, width=62, align=Align.RIGHT, hidden=True),
        Column("copies", translate("PrintSection", "Bản"), _copies, width=54, align=Align.RIGHT),
        Column("target", translate("PrintSection", "Ra đâu"), _target, width=110),
        Column("by", translate("PrintSection", "Người in"), _by, width=110, hidden=True),
    )


def _sort_key(by: str, record: PrintRecord) -> tuple[float, bytes]:
    if by == "at":
        return record.at.timestamp(), b""
    return 0.0, sort_key(record.title if by == "title" else record.subject)


def _form_key(form: tuple[str, str]) -> bytes:
    return sort_key(form[1])


class PrintSection(ListPage[PrintRecord]):
    """The list of printings with reprint, open and save of the kept bytes."""

    def __init__(self, ctx: UiContext, parent: QWidget | None = None) -> None:
        self._ctx = ctx
        self._prints = ctx.services.prints
        super().__init__(ctx, self._make_spec(), parent)
        save = self.add_action(
            self.tr("Lưu thà&nh tệp…"),
            self._on_save,
            icon="save",
            hint=self.tr("Lưu đúng bản đã in ra tệp PDF"),
        )
        view = self.add_action(self.tr("&Mở"), self._on_open, icon="eye", hint=self.tr("Xem đúng bản đã in"))
        again = self.add_action(
            self.tr("In lại đúng &bản đã in"),
            self._on_print_again,
            icon="printer",
            shortcut="Ctrl+P",
            primary=True,
        )
        for action in (again, view, save):
            self.table.addAction(action)
        self.detail.link_activated.connect(self._on_link)

    @override
    def page_help(self) -> str:
        return self.tr(
            "Mọi bản đã in được giữ nguyên. Enter mở xem, Ctrl+P in lại đúng bản đó, kể cả khi dữ liệu"
            " đã sửa."
        )

    @override
    def fetch(self, query: ListQuery) -> ListResult[PrintRecord]:
        found = self._prints.history(PrintHistoryFilter(text=query.text), _LIMIT)
        forms = sorted({one.form_id: form_title(one.title) for one in found}.items(), key=_form_key)
        chosen = query.facets.get("form", "")
        rows = [one for one in found if not chosen or one.form_id == chosen]
        if query.sort is not None:
            rows.sort(key=partial(_sort_key, query.sort.by), reverse=query.sort.descending)
        return ListResult(rows=rows, facets={"form": forms})

    @override
    def fill_detail(self, pane: DetailPane, record: PrintRecord) -> None:
        pane.set_title(form_title(record.title), record.subject)
        pane.add_row(self.tr("In lúc"), moment_text(record.at))
        pane.add_row(self.tr("Người in"), record.by)
        pane.add_row(self.tr("Ra đâu"), record.target)
        pane.add_row(
            self.tr("Số lượng"),
            self.tr("{copies} bản, mỗi bản {pages} trang").format(copies=record.copies, pages=record.pages),
        )
        pane.add_row(self.tr("Mã kiểm tra"), f"{record.sha256[:_SHOWN_HASH]}…")
        pane.add_text(
            self.tr(
                "Mã này tính từ nội dung tệp; khi in lại, chương trình kiểm tra để chắc là đúng bản đã in."
            ),
            muted=True,
        )
        pane.add_action(self.tr("In lại"), self._on_print_again)
        pane.add_action(self.tr("Mở"), self._on_open)
        pane.add_action(self.tr("Lưu thành tệp…"), self._on_save)
        if record.document_id is not None:
            pane.add_link(self.tr("Văn bản liên quan"), f"plans:{record.document_id}")

    @override
    def open_record(self, record: PrintRecord) -> None:
        self._on_open()

    # Slots

    @Slot()
    def _on_open(self) -> None:
        self._with_current(self._copy, self._on_content_to_open)

    @Slot()
    def _on_print_again(self) -> None:
        self._with_current(self._kept, self._on_content_to_print)

    @Slot()
    def _on_save(self) -> None:
        record = self.current_record()
        if record is None:
            self._messages.info(self.tr("Hãy chọn một bản đã in."))
            return
        dialog = QFileDialog(self, self.tr("Lưu bản đã in"), self._preferences.get(LAST_FOLDER))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilter(self.tr("Tệp PDF (*.pdf)"))
        dialog.setDefaultSuffix("pdf")
        dialog.selectFile(file_name(record))
        dialog.setProperty("record", record.id)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(self._on_file_chosen)
        dialog.open()

    @Slot(str)
    def _on_file_chosen(self, name: str) -> None:
        self.save_to(int(self.sender().property("record")), Path(name))

    @Slot(str)
    def _on_link(self, target: str) -> None:
        page, _, key = target.partition(":")
        self.go_to(page, {"id": key})

    # Work

    def save_to(self, record_id: int, path: Path) -> None:
        """Write the kept bytes into a file."""
        self._preferences.set(LAST_FOLDER, str(path.parent))
        work = partial(_write, self._prints.content, record_id, path)
        self._runner.run(self, work, self._on_written, self._on_work_failed)

    def _with_current(self, work: Callable[[PrintRecord], _Found], done: Callable[[_Found], None]) -> None:
        record = self.current_record()
        if record is None:
            self._messages.info(self.tr("Hãy chọn một bản đã in."))
            return
        self._runner.run(self, partial(work, record), done, self._on_work_failed, key="office/print")

    def _copy(self, record: PrintRecord) -> Path:
        """A copy of the kept bytes in the folder for temporary files. Runs in the worker."""
        folder = Path(tempfile.mkdtemp(prefix="pccc-in-"))
        return _write(self._prints.content, record.id, folder / file_name(record))

    def _kept(self, record: PrintRecord) -> tuple[PrintRecord, bytes]:
        """The kept bytes. Runs in the worker."""
        return record, self._prints.content(record.id)

    def _on_content_to_open(self, path: Path) -> None:
        if not QDesktopServices.openUrl(QUrl.fromLocalFile(str(path))):
            text = self.tr("Máy này chưa có chương trình xem PDF. Hãy dùng “Lưu thành tệp”.")
            self._messages.info(text)

    def _on_content_to_print(self, found: tuple[PrintRecord, bytes]) -> None:
        from pccc_desktop.ui.office.reprint import Reprint

        record, content = found
        Reprint(self._runner, self._messages, content, record, self).start()

    def _on_written(self, path: Path) -> None:
        self._messages.done(self.tr("Đã lưu {file}.").format(file=path.name))

    def _on_work_failed(self, error: Exception) -> None:
        self._messages.problem(self, error)

    @staticmethod
    def _make_spec() -> ListSpec[PrintRecord]:
        return ListSpec(
            key="office_prints",
            title=translate("PrintSection", "Nhật ký in"),
            noun=translate("PrintSection", "lần in"),
            columns=_columns(),
            record_key=_record_key,
            kinds=frozenset({RecordKind.PRINT_JOB}),
            filter_hint=translate("PrintSection", "Lọc: phieu giao nhiem vu"),
            empty_icon="printer",
            empty_title=translate("PrintSection", "Chưa in bản nào"),
            empty_text=translate(
                "PrintSection",
                "Mỗi lần in phiếu, công văn, lệnh, bản in được giữ ở đây để xem và in lại đúng như cũ.",
            ),
            facets=(FacetSpec("form", translate("PrintSection", "Mọi biểu mẫu")),),
            sort=SortSpec("at", descending=True),
        )


def file_name(record: PrintRecord) -> str:
    """A name for a file that Windows takes."""
    name = f"{record.title} {record.at:%Y%m%d-%H%M} {record.id}"
    return "".join("-" if char in '\\/:*?"<>|' else char for char in name) + ".pdf"


def _write(content: Callable[[int], bytes], record_id: int, path: Path) -> Path:
    """Runs in the worker. Raises StorageProblem when the file cannot be written."""
    data = content(record_id)
    try:
        path.write_bytes(data)
    except OSError as error:
        text = translate("PrintSection", "Chưa lưu được tệp {path}: {reason}. Hãy chọn thư mục khác.")
        raise StorageProblem(text.format(path=path, reason=error.strerror or error)) from error
    return path
