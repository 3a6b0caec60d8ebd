"""A list as it stands, saved for Excel: the visible columns, all rows that the filter leaves, in their order."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Generic, TypeVar

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QFileDialog, QWidget

from pccc_desktop.domain.errors import StorageProblem
from pccc_desktop.domain.text import N_
from pccc_desktop.ui.core.preferences import LAST_FOLDER

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from pccc_desktop.ui.core.list_spec import ListResult
    from pccc_desktop.ui.core.messages import Messages
    from pccc_desktop.ui.core.preferences import Preferences
    from pccc_desktop.ui.core.tables import Column
    from pccc_desktop.ui.core.tasks import Progress, TaskRunner

T = TypeVar("T")
_PAGE = 1000
_SUFFIXES = (".xlsx", ".csv")


class ListExport(QObject, Generic[T]):
    """Asks for a file and writes a list into it; it goes when it is done.

    `fetch` answers the list's query and `columns` are the visible ones in their order.
    """

    def __init__(
        self,
        title: str,
        columns: Sequence[Column[T]],
        fetch: Callable[[], ListResult[T]],
        runner: TaskRunner,
        messages: Messages,
        preferences: Preferences,
        owner: QWidget,
    ) -> None:
        super().__init__(owner)
        self._title = title
        self._columns = tuple(columns)
        self._fetch = fetch
        self._runner = runner
        self._messages = messages
        self._preferences = preferences
        self._owner = owner

    def ask(self) -> None:
        """Ask where to save."""
        dialog = QFileDialog(self._owner, self.tr("Lưu danh sách"), self._preferences.get(LAST_FOLDER))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilters([self.tr("Excel (*.xlsx)"), self.tr("CSV (*.csv)")])
        dialog.setDefaultSuffix("xlsx")
        dialog.selectFile(f"{self._title}.xlsx")
        dialog.fileSelected.connect(self.save)
        dialog.open()

    @Slot(str)
    def save(self, file: str) -> None:
        """Write the list; the ending decides between Excel and CSV."""
        path = Path(file)
        self._preferences.set(LAST_FOLDER, str(path.parent))
        work = partial(_write, path, self._title, self._columns, self._fetch)
        label = self.tr("Lưu {file}").format(file=path.name)
        self._runner.run_long(self, work, self._on_saved, self._on_failed, label=label)

    def _on_saved(self, saved: tuple[Path, int]) -> None:
        path, rows = saved
        self._messages.done(self.tr("Đã lưu {rows} dòng vào {file}.").format(rows=rows, file=path.name))
        self.deleteLater()

    def _on_failed(self, error: Exception) -> None:
        self._messages.problem(self._owner, error)
        self.deleteLater()


def _write(
    path: Path,
    title: str,
    columns: Sequence[Column[T]],
    fetch: Callable[[], ListResult[T]],
    progress: Progress,
) -> tuple[Path, int]:
    """Runs in the worker. Raises StorageProblem when the file cannot be written."""
    from pccc_desktop.documents.export import to_csv, to_xlsx

    rows = [[column.text(record) for column in columns] for record in _all_rows(fetch(), progress)]
    headers = [column.header for column in columns]
    # Excel takes a CSV for another encoding unless it begins with the mark of Unicode.
    csv = path.suffix.lower() == _SUFFIXES[1]
    content = to_csv(headers, rows).encode("utf-8-sig") if csv else to_xlsx(headers, rows, title)
    try:
        path.write_bytes(content)
    except OSError as error:
        text = N_("export", "Không ghi được {file}: {reason}. Hãy đóng tệp nếu đang mở, hoặc chọn chỗ khác.")
        raise StorageProblem(text.format(file=path.name, reason=error.strerror)) from error
    return path, len(rows)


def _all_rows(result: ListResult[T], progress: Progress) -> list[T]:
    if result.fetch is None or result.total is None:
        return list(result.rows)
    rows: list[T] = []
    while len(rows) < result.total:
        progress.check()
        progress.report(len(rows), result.total)
        page = result.fetch(len(rows), _PAGE)
        if not page:
            break
        rows += page
    return rows
