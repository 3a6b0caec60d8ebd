"""The window with its first page, and what happens when the database behind it is open, new, or refused."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QTimer, Signal, Slot
from typing_extensions import override

from pccc_desktop.app.container import make_window_parts
from pccc_desktop.app.search import GlobalSearch
from pccc_desktop.ui.core.preferences import LANGUAGE
from pccc_desktop.ui.core.translate import Language
from pccc_desktop.ui.shell.main_window import MainWindow
from pccc_desktop.ui.shell.status_bar import StatusFacts

if TYPE_CHECKING:
    from datetime import datetime
    from pathlib import Path

    from PySide6.QtWidgets import QApplication

    from pccc_desktop.app.startup import Location
    from pccc_desktop.domain.changes import ChangeSet
    from pccc_desktop.domain.organizations import OfficeIdentity

_FACTS_AFTER_MS = 80


class Opening(QObject):
    """Builds the window, learns whose office it is, and asks for it on the first run.

    Signals: `opened` when the database has answered or refused: all that start-up makes is made.
    """

    opened = Signal()

    def __init__(
        self,
        application: QApplication,
        location: Location,
        preferences_file: Path,
        language: str | None,
        user: str,
        theme_choice: str | None = None,
    ) -> None:
        super().__init__(application)
        self._location = location
        self._user = user
        self._backup: datetime | None = None
        self.parts = make_window_parts(application, location, preferences_file, theme_choice)
        context = self.parts.context
        language_choice = Language(application, language or context.preferences.get(LANGUAGE))
        language_choice.changed.connect(self._ask)
        self.window = MainWindow(
            context,
            search=GlobalSearch(context.services),
            undo_stack=self.parts.undo_stack,
            language=language_choice,
            pages_later=True,
        )
        self.parts.messages.set_window(self.window)
        context.changes.changed.connect(self._on_changed)
        self._facts_timer = QTimer(self, interval=_FACTS_AFTER_MS, singleShot=True)
        self._facts_timer.timeout.connect(self._ask)
        self.parts.runner.idle.connect(self._on_page_answered)

    def show(self) -> None:
        """Show the window; once it is painted, its page is made and the database opened behind it."""
        self.window.installEventFilter(self)
        self.window.show()

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint:
            watched.removeEventFilter(self)
            # The painting itself is still to come; the loop goes on when it is done.
            QTimer.singleShot(0, self, self._on_painted)
        return False

    def shut_down(self) -> None:
        """Let running work end and close the window for good."""
        self._facts_timer.stop()
        self.parts.painted.set()
        self.parts.runner.shutdown()

    @Slot()
    def _ask(self) -> None:
        self.parts.runner.run(self, self._facts, self._on_facts, self._on_failed, key="opening")

    def _facts(self) -> tuple[OfficeIdentity | None, datetime | None]:
        services = self.parts.context.services
        return services.office.identity(), services.maintenance.info().last_backup

    @Slot()
    def _on_painted(self) -> None:
        self.window.show_first_page()
        self.parts.painted.set()
        if not self.parts.runner.busy():
            self._ask()

    @Slot()
    def _on_page_answered(self) -> None:
        """The page has its rows; whose office it is may wait until they are painted."""
        self.parts.runner.idle.disconnect(self._on_page_answered)
        self._facts_timer.start()

    @Slot(object)
    def _on_facts(self, facts: tuple[OfficeIdentity | None, datetime | None]) -> None:
        from pccc_desktop.domain.dates import vn_date_short

        identity, backup = facts
        self.opened.emit()
        if identity is None:
            self._show_first_run()
        saved = self.tr("chưa lần nào")
        if backup is not None:
            day = vn_date_short(backup.date())
            saved = self.tr("{day} {time}").format(day=day, time=f"{backup:%H:%M}")
        self.window.set_facts(
            StatusFacts(
                office=identity.title if identity else "",
                user=self._user,
                database=self._location.path.name,
                database_path=self._location.shown,
                backup=saved,
            )
        )

    def _show_first_run(self) -> None:
        from pccc_desktop.ui.office.first_run import FirstRunPage

        page = self.window.current_page()
        if page is not None and not isinstance(page, FirstRunPage):
            page.open_sub_page(FirstRunPage(self.parts.context))

    @Slot(object, object)
    def _on_changed(self, changes: ChangeSet, _initiator: object) -> None:
        from pccc_desktop.domain.changes import RecordKind

        if RecordKind.OFFICE in changes.kinds:
            self._ask()

    @Slot(object)
    def _on_failed(self, error: Exception) -> None:
        self.opened.emit()
        self.parts.messages.problem(self.window, error)
