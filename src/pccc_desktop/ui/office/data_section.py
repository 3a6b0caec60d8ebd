"""The section `Dữ liệu & sao lưu`: where the data is, whether it is whole, and copies of it."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QUrl, Slot
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QGridLayout, QLabel, QPushButton, QScrollArea, QVBoxLayout, QWidget
from typing_extensions import override

from pccc_desktop.domain.numbers import vn_size
from pccc_desktop.ui.core.pages import AppPage
from pccc_desktop.ui.core.preferences import LAST_FOLDER
from pccc_desktop.ui.core.theme import Role
from pccc_desktop.ui.office.columns_form import scrolled
from pccc_desktop.ui.office.texts import moment_text
from pccc_desktop.ui.widgets.cards import Card
from pccc_desktop.ui.widgets.chips import Chip, grouped

if TYPE_CHECKING:
    from datetime import datetime

    from pccc_desktop.domain.upkeep import DatabaseInfo, VerifyReport
    from pccc_desktop.ui.core.context import UiContext

_OLD_BACKUP_DAYS = 7
_LABEL_WIDTH = 150


class DataSection(AppPage):
    """Three cards: the data, the backups, the last check."""

    def __init__(self, ctx: UiContext, parent: QWidget | None = None) -> None:
        super().__init__(ctx.theme, "", parent)
        self.set_title(self.tr("Dữ liệu & sao lưu"))
        self._maintenance = ctx.services.maintenance
        self._runner = ctx.runner
        self._messages = ctx.messages
        self._preferences = ctx.preferences
        self._clock = ctx.clock
        self._folder = ""
        self._values: dict[str, QLabel] = {}
        self._state = Chip("", Role.NEUTRAL, self)
        self._backup_state = Chip("", Role.NEUTRAL, self)
        self._report_label = QLabel(self)
        self._build()
        self.add_action(
            self.tr("&Kiểm tra dữ liệu"),
            self._on_verify,
            icon="shield",
            hint=self.tr("Kiểm tra kỹ toàn bộ tệp dữ liệu"),
        )
        self.add_action(
            self.tr("Sao lưu ra nơi khá&c…"),
            self._on_backup_to,
            icon="download",
            hint=self.tr("Chép ra USB hoặc ổ đĩa khác"),
        )
        self.add_action(self.tr("&Sao lưu ngay"), self._on_backup, icon="database", primary=True)

    @override
    def page_help(self) -> str:
        return self.tr(
            "Dữ liệu nằm trong một tệp trên máy này, các tệp gốc nằm trong thư mục bên cạnh. Nên chép"
            " bản sao lưu ra USB hoặc"
            " ổ đĩa khác mỗi tuần: khi hỏng máy, mở chương trình với bản sao lưu là làm việc tiếp được."
        )

    @override
    def activated(self) -> None:
        self.refresh()

    @override
    def refresh(self) -> None:
        self._runner.run(self, self._maintenance.info, self._on_info, self._on_failed, key="office/info")

    # For tests

    def value(self, key: str) -> str:
        """What is shown for path, size, files, free, last, folder or revision."""
        return self._values[key].text()

    def report(self) -> str:
        """What the last check said."""
        return self._report_label.text()

    # Slots

    @Slot()
    def _on_backup(self) -> None:
        self._back_up(None)

    @Slot()
    def _on_backup_to(self) -> None:
        dialog = QFileDialog(self, self.tr("Sao lưu dữ liệu"), self._preferences.get(LAST_FOLDER))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilter(self.tr("Tệp dữ liệu (*.db)"))
        dialog.setDefaultSuffix("db")
        dialog.selectFile(f"pccc-{self._clock():%Y%m%d-%H%M}.db")
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(self._on_place_chosen)
        dialog.open()

    @Slot(str)
    def _on_place_chosen(self, name: str) -> None:
        self._preferences.set(LAST_FOLDER, str(Path(name).parent))
        self._back_up(Path(name))

    @Slot()
    def _on_verify(self) -> None:
        work, label = self._maintenance.verify, self.tr("Kiểm tra dữ liệu")
        self._runner.run(self, work, self._on_verified, self._on_failed, label=label)

    @Slot()
    def _on_open_folder(self) -> None:
        if self._folder and not QDesktopServices.openUrl(QUrl.fromLocalFile(self._folder)):
            self._messages.info(self.tr("Không mở được thư mục; đường dẫn: {path}").format(path=self._folder))

    # Private

    def _back_up(self, path: Path | None) -> None:
        work = partial(self._maintenance.backup, path)
        self._runner.run(self, work, self._on_backed_up, self._on_failed, label=self.tr("Sao lưu dữ liệu"))

    def _on_backed_up(self, path: Path) -> None:
        self._messages.done(self.tr("Đã sao lưu vào {path}.").format(path=path))
        self.refresh()

    def _on_info(self, info: DatabaseInfo) -> None:
        self._folder = str(info.backups_path)
        values = {
            "path": str(info.path),
            "size": vn_size(info.size),
            "files": self.tr("{count} tệp, {size}, tại {path}").format(
                count=grouped(info.file_count), size=vn_size(info.files_size), path=info.files_path
            ),
            "free": vn_size(info.free_disk),
            "revision": info.revision,
            "last": moment_text(info.last_backup) if info.last_backup else self.tr("Chưa sao lưu lần nào"),
            "last_path": str(info.last_backup_path or "—"),
            "folder": str(info.backups_path),
        }
        for key, text in values.items():
            self._values[key].setText(text)
        if info.problems:
            self._state.set_state(self.tr("Có lỗi"), Role.DANGER)
            self._report_label.setText("\n".join(info.problems))
        else:
            self._state.set_state(self.tr("Đọc được, không thấy lỗi"), Role.OK)
        self._show_backup_state(info.last_backup)

    def _show_backup_state(self, last: datetime | None) -> None:
        days = (self._clock() - last).days if last is not None else None
        if days is None:
            self._backup_state.set_state(self.tr("Chưa có bản sao lưu"), Role.WARN)
        elif days > _OLD_BACKUP_DAYS:
            self._backup_state.set_state(
                self.tr("Đã {count} ngày chưa sao lưu").format(count=days), Role.WARN
            )
        else:
            self._backup_state.set_state(self.tr("Có bản sao lưu mới"), Role.OK)

    def _on_verified(self, report: VerifyReport) -> None:
        self._report_label.setText("\n".join(report.lines()))
        self._report_label.setProperty("tone", "" if report.ok else "danger")
        self._report_label.style().unpolish(self._report_label)
        self._report_label.style().polish(self._report_label)
        if report.ok:
            self._messages.done(self.tr("Dữ liệu nguyên vẹn."))

    def _on_failed(self, error: Exception) -> None:
        self._messages.problem(self, error)

    def _build(self) -> None:
        holder = QWidget(self)
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        data = self._card(
            self.tr("Dữ liệu"),
            self._state,
            (
                ("path", self.tr("Tệp dữ liệu")),
                ("size", self.tr("Cỡ tệp")),
                ("files", self.tr("Tệp gốc, bản in")),
                ("free", self.tr("Ổ đĩa còn trống")),
                ("revision", self.tr("Phiên bản cấu trúc")),
            ),
        )
        backups = self._card(
            self.tr("Sao lưu"),
            self._backup_state,
            (
                ("last", self.tr("Lần gần nhất")),
                ("last_path", self.tr("Bản gần nhất")),
                ("folder", self.tr("Thư mục sao lưu")),
            ),
        )
        button = QPushButton(self.tr("&Mở thư mục sao lưu"), backups)
        button.clicked.connect(self._on_open_folder)
        backups.body.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
        check = Card(self, title=self.tr("Lần kiểm tra gần nhất"))
        self._report_label.setText(self.tr("Chưa kiểm tra trong lần mở này. Bấm “Kiểm tra dữ liệu”."))
        self._report_label.setWordWrap(True)
        self._report_label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        check.body.addWidget(self._report_label)
        for card in (data, backups, check):
            column.addWidget(card)
        column.addStretch(1)
        area: QScrollArea = scrolled(holder, self)
        self.body.addWidget(area, 1)

    def _card(self, title: str, chip: Chip, rows: tuple[tuple[str, str], ...]) -> Card:
        card = Card(self, title=title)
        card.body.addWidget(chip, 0, Qt.AlignmentFlag.AlignLeft)
        grid = QGridLayout()
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(6)
        grid.setColumnMinimumWidth(0, _LABEL_WIDTH)
        grid.setColumnStretch(1, 1)
        for number, (key, text) in enumerate(rows):
            label = QLabel(text, card)
            label.setProperty("look", "muted")
            value = QLabel(card)
            value.setTextFormat(Qt.TextFormat.PlainText)
            value.setWordWrap(True)
            value.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            grid.addWidget(label, number, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(value, number, 1)
            self._values[key] = value
        card.body.addLayout(grid)
        return card
