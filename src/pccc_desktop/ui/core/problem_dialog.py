"""The one dialog that says what went wrong, and the one box that asks."""

from __future__ import annotations

import traceback
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QMessageBox, QStyle, QWidget

from pccc_desktop.domain.errors import AppError
from pccc_desktop.ui.core.dialogs import AppDialog
from pccc_desktop.ui.core.translate import shown
from pccc_desktop.ui.forms.ui_problem_dialog import Ui_ProblemDialog

if TYPE_CHECKING:
    from collections.abc import Callable

    from pccc_desktop.ui.core.questions import Question

_ICON_SIZE = 32


class ProblemDialog(AppDialog):
    """One sentence in plain Vietnamese; behind a button, details that can be copied for whoever helps."""

    def __init__(self, error: Exception, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ui = Ui_ProblemDialog()
        self._ui.setupUi(self)
        self._sentence = self._say(error)
        self._details = describe(error)
        kind = QStyle.StandardPixmap.SP_MessageBoxWarning
        self._ui.icon_label.setPixmap(self.style().standardIcon(kind).pixmap(_ICON_SIZE, _ICON_SIZE))
        self._ui.text_label.setText(self._sentence)
        self._ui.details_edit.setPlainText(self._details)
        known = isinstance(error, AppError)
        self._ui.details_button.setHidden(known)
        self._ui.copy_button.setHidden(known)
        self._show_details(shown=False)
        self._ui.close_button.setProperty("look", "primary")
        self._ui.details_button.toggled.connect(self._on_details_toggled)
        self._ui.copy_button.clicked.connect(self._on_copy_clicked)
        self._ui.close_button.clicked.connect(self.reject)
        self._ui.close_button.setFocus()
        self.setAccessibleDescription(self._sentence)

    @property
    def sentence(self) -> str:
        """What the person reads."""
        return self._sentence

    @Slot(bool)
    def _on_details_toggled(self, shown: bool) -> None:  # noqa: FBT001 - Qt's signature
        self._show_details(shown=shown)
        self.adjustSize()

    @Slot()
    def _on_copy_clicked(self) -> None:
        QGuiApplication.clipboard().setText(f"{self._sentence}\n\n{self._details}")

    def _show_details(self, *, shown: bool) -> None:
        self._ui.details_label.setVisible(shown)
        self._ui.details_edit.setVisible(shown)

    def _say(self, error: Exception) -> str:
        if isinstance(error, AppError) and str(error):
            return shown(error)
        return self.tr(
            "Chương trình gặp lỗi nên chưa làm xong việc này. Dữ liệu đã lưu trước đó vẫn còn nguyên. "
            "Hãy thử lại; nếu vẫn lỗi, bấm Chi tiết, sao chép và gửi cho người hỗ trợ."
        )


class QuestionBox(QMessageBox):
    """Asks without blocking; its buttons are verbs, and closing it answers no."""

    def __init__(self, question: Question, answered: Callable[[bool], None], parent: QWidget | None) -> None:
        super().__init__(parent)
        self._answered = answered
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(question.title)
        self.setIcon(QMessageBox.Icon.Warning if question.danger else QMessageBox.Icon.Question)
        self.setText(question.title)
        self.setInformativeText(question.text)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self._yes = self.addButton(question.yes, QMessageBox.ButtonRole.AcceptRole)
        self._no = self.addButton(shown(question.no), QMessageBox.ButtonRole.RejectRole)
        self._yes.setProperty("look", "danger" if question.danger else "primary")
        self._yes.style().unpolish(self._yes)
        self._yes.style().polish(self._yes)
        self.setDefaultButton(self._no if question.danger else self._yes)
        self.setEscapeButton(self._no)
        self.finished.connect(self._on_finished)

    @Slot()
    def _on_finished(self) -> None:
        self._answered(self.clickedButton() is self._yes)


def describe(error: BaseException) -> str:
    """The technical side of an error: kinds, places in the program, no values of records."""
    lines = [f"{type(error).__module__}.{type(error).__name__}"]
    lines += [
        f"  {frame.filename.rsplit('pccc_desktop', 1)[-1]}:{frame.lineno} {frame.name}"
        for frame in traceback.extract_tb(error.__traceback__)
    ]
    if error.__cause__ is not None:
        lines += ["caused by", describe(error.__cause__)]
    return "\n".join(lines)
