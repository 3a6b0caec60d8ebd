"""Opening the original file of a document in the program that the machine has for it."""

from __future__ import annotations

import shutil
import tempfile
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QUrl
from PySide6.QtGui import QDesktopServices

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from pccc_desktop.services.documents import DocumentService
    from pccc_desktop.ui.core.messages import Messages
    from pccc_desktop.ui.core.tasks import TaskRunner


class OriginalOpener(QObject):
    """Opens a copy: what another program writes must never reach the kept file."""

    def __init__(
        self, documents: DocumentService, runner: TaskRunner, messages: Messages, page: QWidget
    ) -> None:
        super().__init__(page)
        self._documents = documents
        self._runner = runner
        self._messages = messages
        self._page = page

    def open_first_of(self, document_id: int) -> None:
        """Open the first file of a document."""
        self._run(partial(self._first_original, document_id))

    def open_attachment(self, attachment_id: int) -> None:
        """Open one file."""
        self._run(partial(self._copy_of, attachment_id))

    def open_url(self, url: QUrl) -> bool:
        """Hand a file to the desktop; False when it has no program for it."""
        return QDesktopServices.openUrl(url)

    def _run(self, work: partial[Path | None]) -> None:
        self._runner.run(self, work, self._on_copied, self._on_failed, label=self.tr("Mở tệp gốc"))

    def _first_original(self, document_id: int) -> Path | None:
        attachments = self._documents.get(document_id).attachments
        return self._copy_of(attachments[0].id) if attachments else None

    def _copy_of(self, attachment_id: int) -> Path:
        name, kept = self._documents.original(attachment_id)
        copy = Path(tempfile.mkdtemp(prefix="pccc-")) / Path(name).name
        return Path(shutil.copyfile(kept, copy))

    def _on_copied(self, path: Path | None) -> None:
        if path is None:
            self._messages.info(self.tr("Văn bản này không có tệp kèm theo."))
        elif not self.open_url(QUrl.fromLocalFile(str(path))):
            text = self.tr("Máy chưa có chương trình mở tệp này. Bản sao nằm ở {path}.")
            self._messages.info(text.format(path=path))

    def _on_failed(self, error: Exception) -> None:
        self._messages.problem(self._page, error)
