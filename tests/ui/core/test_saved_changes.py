"""What a page does after a save."""

from __future__ import annotations

from dataclasses import dataclass, field
from types import SimpleNamespace
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from pccc_desktop.domain.changes import ChangeSet, RecordKind
from pccc_desktop.domain.errors import ConflictError
from pccc_desktop.ui.core.saved_changes import SavedChanges
from tests.support.ui import FakeMessages, make_context

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot


@dataclass
class FakeHistory:
    """Remembers what was taken back, or refuses."""

    undone: list[int] = field(default_factory=list)
    error: ConflictError | None = None

    def undo(self, operation_id: int) -> ChangeSet:
        if self.error is not None:
            raise self.error
        self.undone.append(operation_id)
        return ChangeSet(frozenset({RecordKind.ASSIGNMENT}))


def changed(operation: int | None, kind: RecordKind = RecordKind.ASSIGNMENT) -> ChangeSet:
    return ChangeSet(frozenset({kind}), (), operation)


class Desk:
    """A page's helper with everything it talks to."""

    def __init__(self, qtbot: QtBot, folder: Path) -> None:
        self.history = FakeHistory()
        self.messages = FakeMessages()
        self.heard: list[frozenset[RecordKind]] = []
        ctx = make_context(folder, services=SimpleNamespace(history=self.history), messages=self.messages)
        ctx.changes.changed.connect(self.on_changed)
        self.owner = QWidget()
        qtbot.addWidget(self.owner)
        self.saved = SavedChanges(ctx, self.owner)

    def on_changed(self, changes: ChangeSet, _initiator: object) -> None:
        self.heard.append(changes.kinds)


def test_all_operations_of_one_action_are_one_step_back_the_newest_first(
    qtbot: QtBot, tmp_path: Path
) -> None:
    desk = Desk(qtbot, tmp_path)
    desk.saved.announce("Đã xóa 2 nhiệm vụ.", changed(7), changed(8, RecordKind.DOCUMENT))
    assert desk.heard == [frozenset({RecordKind.ASSIGNMENT, RecordKind.DOCUMENT})]
    desk.messages.undos[0]()
    assert desk.history.undone == [8, 7]
    assert desk.messages.told[-1] == "Đã hoàn tác."


def test_what_left_no_operation_offers_no_undo(qtbot: QtBot, tmp_path: Path) -> None:
    desk = Desk(qtbot, tmp_path)
    desk.saved.announce("Đã xong.", changed(None))
    assert desk.messages.undos == []


def test_an_undo_that_came_too_late_is_explained(qtbot: QtBot, tmp_path: Path) -> None:
    desk = Desk(qtbot, tmp_path)
    desk.history.error = ConflictError("Bản ghi đã được sửa sau đó; không hoàn tác được.")
    desk.saved.announce("Đã lưu.", changed(7))
    desk.messages.undos[0]()
    assert desk.messages.problems == [desk.history.error]
