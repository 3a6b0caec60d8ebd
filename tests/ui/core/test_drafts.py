"""The shelves of unsaved drafts: in memory, and kept over the end of the program."""

from __future__ import annotations

from types import SimpleNamespace
from typing import TYPE_CHECKING

import pytest

from pccc_desktop.domain.errors import StorageProblem
from pccc_desktop.domain.people import PersonDraft
from pccc_desktop.ui.core.drafts import DraftShelf, StoredShelf
from tests.support.ui import FakeDrafts, FakeMessages, ManualTaskRunner, make_context

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtWidgets import QApplication

    from pccc_desktop.ui.core.tasks import TaskRunner

MAU = PersonDraft(full_name="Nguyễn Văn Mẫu")
OLDER = PersonDraft(full_name="Nguyễn")


class Desk:
    """A program of which the drafts outlive its shelves."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.drafts = FakeDrafts()
        self.messages = FakeMessages()

    def shelf(self, runner: TaskRunner | None = None) -> StoredShelf[PersonDraft]:
        services = SimpleNamespace(drafts=self.drafts)
        ctx = make_context(self.folder, services=services, messages=self.messages, runner=runner)
        return StoredShelf(PersonDraft, "person", ctx)


@pytest.fixture
def desk(tmp_path: Path, qapp: QApplication) -> Desk:
    del qapp
    return Desk(tmp_path)


def test_a_shelf_keeps_one_draft_for_each_record() -> None:
    shelf: DraftShelf[str] = DraftShelf()
    shelf.put(None, "mới")
    shelf.put(3, "sửa")
    shelf.drop(3)
    assert (shelf.get(None), shelf.get(3)) == ("mới", None)


def test_a_draft_is_there_after_the_program_was_started_again(desk: Desk) -> None:
    first = desk.shelf()
    first.put(None, MAU)
    first.put(4, OLDER)
    first.drop(4)
    second = desk.shelf()
    second.open()
    assert (second.get(None), second.get(4)) == (MAU, None)


def test_a_draft_that_did_not_change_is_not_written_again(desk: Desk) -> None:
    shelf = desk.shelf()
    shelf.put(None, MAU)
    shelf.put(None, MAU)
    assert desk.drafts.writings == 1


def test_what_happened_before_the_stored_drafts_arrive_counts_more(desk: Desk) -> None:
    desk.drafts.kept = {("person", None): OLDER, ("person", 2): OLDER, ("person", 3): OLDER}
    runner = ManualTaskRunner()
    shelf = desk.shelf(runner)
    shelf.open()
    assert shelf.get(None) is None
    shelf.put(None, MAU)
    shelf.drop(2)
    runner.finish_all()
    assert (shelf.get(None), shelf.get(2), shelf.get(3)) == (MAU, None, OLDER)
    assert desk.drafts.kept == {("person", None): MAU, ("person", 3): OLDER}


def test_writing_has_neither_key_nor_label_so_that_closing_lets_it_finish(desk: Desk) -> None:
    runner = ManualTaskRunner()
    desk.shelf(runner).put(1, MAU)
    (task,) = runner.pending
    assert (task.key, task.handle.label) == (None, "")


@pytest.mark.allow_log
def test_a_full_disk_is_said_once_and_the_draft_stays_in_memory(desk: Desk) -> None:
    desk.drafts.error = StorageProblem("Ổ đĩa đã đầy.")
    shelf = desk.shelf()
    shelf.put(1, OLDER)
    shelf.put(1, MAU)
    assert desk.messages.told == ["Ổ đĩa đã đầy."]
    assert shelf.get(1) == MAU
