"""Sentences across a review: it seems to be stored already, the draft cannot be kept, what the reader noticed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from pccc_desktop.ui.core.theme import Role
from pccc_desktop.ui.plans.banner import Banner

if TYPE_CHECKING:
    from pccc_desktop.ui.core.theme import Theme
    from pccc_desktop.ui.plans.session import ReviewSession


class ReviewBanners(QWidget):
    """Takes no room while there is nothing to say.

    Signals: `duplicate_wanted(document_id)` when the person wants to see the stored document.
    """

    duplicate_wanted = Signal(int)

    def __init__(self, theme: Theme, session: ReviewSession, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.duplicate = Banner(theme, Role.WARN, self)
        self.duplicate.add_action("open", self.tr("Mở văn bản đã lưu"))
        self.duplicate.action_clicked.connect(self._on_duplicate_clicked)
        self.unsaved = Banner(theme, Role.WARN, self)
        self.unsaved.add_action("retry", self.tr("Thử lại"))
        self.unsaved.action_clicked.connect(session.flush)
        self.warnings = Banner(theme, Role.NEUTRAL, self, closable=True)
        self.warnings.dismissed.connect(self._fit)
        self.warnings.say(" ".join(session.review.warnings))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        for banner in (self.duplicate, self.unsaved, self.warnings):
            layout.addWidget(banner)
        session.changed.connect(self.refresh)
        session.save_failed.connect(self._on_save_failed)
        session.save_state_changed.connect(self._on_save_state_changed)
        self.refresh()

    @Slot()
    def refresh(self) -> None:
        """Say whether the document is stored already."""
        self.duplicate.say(
            self.tr(
                "Văn bản này có vẻ đã được lưu: cùng cơ quan, số và ngày. Xem trước khi lưu thêm lần nữa."
            )
            if self._session.review.duplicate_of is not None
            else ""
        )
        self._fit()

    @Slot(object)
    def _on_save_failed(self, error: Exception) -> None:
        self.unsaved.say(self.tr("Chưa giữ được nháp: {why}").format(why=error))
        self._fit()

    @Slot()
    def _on_save_state_changed(self) -> None:
        if self._session.is_saved and self.unsaved.text():
            self.unsaved.say("")
            self._fit()

    @Slot()
    def _on_duplicate_clicked(self) -> None:
        document_id = self._session.review.duplicate_of
        if document_id is not None:
            self.duplicate_wanted.emit(document_id)

    @Slot()
    def _fit(self) -> None:
        banners = (self.duplicate, self.unsaved, self.warnings)
        self.setVisible(any(not banner.isHidden() for banner in banners))
