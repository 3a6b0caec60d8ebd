"""Help of a page (F1) and the words about the program."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget
from typing_extensions import override

from pccc_desktop import __version__
from pccc_desktop.ui.core.dialogs import AppDialog
from pccc_desktop.ui.core.shortcuts import EVERYWHERE
from pccc_desktop.ui.core.theme import scaled_font
from pccc_desktop.ui.forms.ui_about_dialog import Ui_AboutDialog
from pccc_desktop.ui.widgets.cards import SectionLabel

if TYPE_CHECKING:
    from pccc_desktop.ui.core.pages import AppPage
    from pccc_desktop.ui.core.preferences import Preferences


class HelpDialog(AppDialog):
    """What the page is for and which keys work on it."""

    key: ClassVar[str] = "help"

    def __init__(self, page: AppPage, parent: QWidget, preferences: Preferences) -> None:
        super().__init__(parent, preferences)
        self.setWindowTitle(self.tr("Trợ giúp: {page}").format(page=page.title()))
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(24, 20, 24, 16)
        self._layout.setSpacing(10)
        title = QLabel(page.title(), self)
        title.setFont(scaled_font(13.0, semibold=True))
        self._layout.addWidget(title)
        if page.page_help():
            text = QLabel(page.page_help(), self)
            text.setWordWrap(True)
            text.setMinimumWidth(440)
            self._layout.addWidget(text)
        own = [
            (
                action.shortcut().toString(QKeySequence.SequenceFormat.NativeText),
                action.text().replace("&", ""),
            )
            for action in page.page_actions()
            if not action.shortcut().isEmpty()
        ]
        self._columns = QHBoxLayout()
        self._columns.setSpacing(32)
        self._layout.addLayout(self._columns)
        if own:
            self._add_keys(self.tr("Phím của trang này"), own)
        common = [(each.keys, QCoreApplication.translate("shortcuts", each.does)) for each in EVERYWHERE]
        self._add_keys(self.tr("Phím dùng ở mọi trang"), common)
        close = QPushButton(self.tr("Đó&ng"), self)
        close.setProperty("look", "primary")
        close.setDefault(True)
        close.clicked.connect(self.reject)
        self._layout.addWidget(close, 0, Qt.AlignmentFlag.AlignRight)

    def _add_keys(self, heading: str, rows: list[tuple[str, str]]) -> None:
        """One column; side by side they fit on a low screen."""
        column = QVBoxLayout()
        column.addWidget(SectionLabel(heading, self))
        grid = QGridLayout()
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(4)
        grid.setColumnStretch(1, 1)
        for row, (keys, does) in enumerate(rows):
            key = QLabel(keys, self)
            key.setProperty("look", "key")
            key.setAlignment(Qt.AlignmentFlag.AlignCenter)
            grid.addWidget(key, row, 0)
            grid.addWidget(QLabel(does, self), row, 1)
        column.addLayout(grid)
        column.addStretch(1)
        self._columns.addLayout(column, 1)


class AboutDialog(AppDialog):
    """Name, version, purpose and licences."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._ui = Ui_AboutDialog()
        self._ui.setupUi(self)
        self._ui.name_label.setFont(scaled_font(15.0, semibold=True))
        self._ui.licences_label.setProperty("look", "muted")
        self._ui.close_button.setProperty("look", "primary")
        self._ui.close_button.clicked.connect(self.reject)
        self._say_version()

    @override
    def retranslate(self) -> None:
        self._ui.retranslateUi(self)
        self._say_version()

    def _say_version(self) -> None:
        self._ui.version_label.setText(self.tr("Phiên bản {version}").format(version=__version__))
