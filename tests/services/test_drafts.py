"""What was typed and not saved survives the program, and no damaged file can stop it."""

from __future__ import annotations

from datetime import UTC, date, datetime
from typing import TYPE_CHECKING

import pytest

from pccc_desktop.domain.assignments import AssignmentDraft
from pccc_desktop.domain.codes import DispatchStatus, OrgFamily, OrgType
from pccc_desktop.domain.deadlines import DeadlineKind
from pccc_desktop.domain.dispatch import DispatchOrder
from pccc_desktop.domain.errors import StorageProblem
from pccc_desktop.domain.organizations import OrganizationDraft
from pccc_desktop.domain.people import PersonDraft, Position
from pccc_desktop.services.drafts import DraftService

if TYPE_CHECKING:
    from pathlib import Path

DRAFTS = (
    AssignmentDraft(
        content="Rà soát cơ sở\nbáo cáo kết quả",
        unit_id=3,
        coordinator_ids=(4, 5),
        coordinator_names=("Chi đoàn Mẫu",),
        deadline_kind=DeadlineKind.NGAY_CU_THE,
        due_date=date(2026, 3, 31),
        id=7,
        version=2,
    ),
    DispatchOrder(
        status=DispatchStatus.RA_LENH_MIENG,
        incident_place="Ngõ 7",
        oral_at=datetime(2026, 5, 12, 14, 30, tzinfo=UTC),
    ),
    PersonDraft(
        full_name="Nguyễn Văn Mẫu",
        positions=(
            Position(2, "Chủ tịch", "TM. ỦY BAN NHÂN DÂN", can_sign=True, valid_from=date(2025, 7, 1)),
            Position(3, "Cán bộ"),
        ),
    ),
    OrganizationDraft(
        full_name="Ủy ban nhân dân phường Mẫu",
        org_type=OrgType.UBND_PHUONG,
        family=OrgFamily.CHINH_QUYEN,
        member_count=12,
    ),
)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "p.db.drafts"


@pytest.mark.parametrize("draft", DRAFTS, ids=lambda one: type(one).__name__)
def test_a_draft_comes_back_as_it_was_typed(folder: Path, draft: object) -> None:
    drafts = DraftService(folder)
    drafts.put("form", None, draft)
    drafts.put("form", 12, draft)
    assert DraftService(folder).load("form", type(draft)) == {None: draft, 12: draft}


def test_the_newest_draft_stands_in_place_of_the_older(folder: Path) -> None:
    drafts = DraftService(folder)
    drafts.put("person", 2, PersonDraft(full_name="Nguyễn"))
    drafts.put("person", 2, PersonDraft(full_name="Nguyễn Văn Mẫu"))
    assert drafts.load("person", PersonDraft) == {2: PersonDraft(full_name="Nguyễn Văn Mẫu")}
    assert [path.name for path in folder.iterdir()] == ["person-2.json"]


def test_a_dropped_draft_is_gone_and_may_be_dropped_again(folder: Path) -> None:
    drafts = DraftService(folder)
    drafts.put("person", 2, PersonDraft(full_name="Mẫu"))
    drafts.put("organization", 2, OrganizationDraft(full_name="Mẫu"))
    drafts.drop("person", 2)
    drafts.drop("person", 2)
    assert drafts.load("person", PersonDraft) == {}
    assert list(drafts.load("organization", OrganizationDraft)) == [2]


@pytest.mark.parametrize(
    "content",
    [b"", b"{", b"[1]", b"\xff\xfe", b'{"positions": 5}', b'{"positions": [{"title": "x"}]}', b'"x"'],
)
def test_a_file_that_is_no_draft_is_left_out(folder: Path, content: bytes) -> None:
    drafts = DraftService(folder)
    drafts.put("person", 1, PersonDraft(full_name="Mẫu"))
    (folder / "person-2.json").write_bytes(content)
    (folder / "person-x.json").write_bytes(b"{}")
    assert list(drafts.load("person", PersonDraft)) == [1]


def test_a_field_that_the_program_does_not_know_any_more_is_ignored(folder: Path) -> None:
    folder.mkdir()
    (folder / "person-new.json").write_text('{"full_name": "Mẫu", "fax": "1"}', "utf-8")
    assert DraftService(folder).load("person", PersonDraft) == {None: PersonDraft(full_name="Mẫu")}


def test_a_folder_that_cannot_be_written_is_said_in_one_sentence(tmp_path: Path) -> None:
    (tmp_path / "taken").write_bytes(b"")
    with pytest.raises(StorageProblem):
        DraftService(tmp_path / "taken").put("person", None, PersonDraft())
