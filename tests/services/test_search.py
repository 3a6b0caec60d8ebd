"""One search through everything, the accents typed first."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING

import pytest

from pccc_desktop.domain.changes import RecordKind
from pccc_desktop.services.search import SearchService
from pccc_desktop.storage.tables.document_parts import DocumentTextRow
from pccc_desktop.storage.tables.people import PersonRow
from tests.support.rows import assignment_row, document_row, organization_row, store

if TYPE_CHECKING:
    from pccc_desktop.storage.unit_of_work import Units


@pytest.fixture
def search(units: Units) -> SearchService:
    return SearchService(units)


def test_all_kinds_of_record_are_found(units: Units, search: SearchService) -> None:
    store(units, organization_row(full_name="Tổ dân phố số 5"), PersonRow(full_name="Trần Phố Mẫu"))
    store(units, document_row("1/KH", title="Kế hoạch của phố"), assignment_row(1, "Đi từng phố"))
    assert {hit.kind for hit in search.search("phố")} == {
        RecordKind.ORGANIZATION,
        RecordKind.PERSON,
        RecordKind.DOCUMENT,
        RecordKind.ASSIGNMENT,
    }


def test_hit_says_what_it_is(units: Units, search: SearchService) -> None:
    store(units, document_row("07/KH-UBND", title="Diễn tập chữa cháy"))
    [hit] = search.search("dien tap")
    assert (hit.id, hit.title) == (1, "Diễn tập chữa cháy")
    assert hit.context == "Kế hoạch số 07/KH-UBND · UBND Phường Mẫu · 02/03/2026"


def test_newest_comes_first_when_typed_without_accents(units: Units, search: SearchService) -> None:
    store(units, document_row("1/KH", title="Hoà bình"), document_row("2/KH", title="Hoa phượng"))
    assert [hit.id for hit in search.search("hoa")] == [2, 1]


def test_typed_accents_rank_first_then_another_place_of_the_tone(units: Units, search: SearchService) -> None:
    titles = ("Khu Hòa An", "Khu Hoà An", "Khu hoa an", "Khu hóa an")
    store(units, *(document_row(f"{n}/KH", title=title) for n, title in enumerate(titles, 1)))
    hits = search.search("hoà")
    assert [hit.title for hit in hits[:2]] == ["Khu Hoà An", "Khu Hòa An"]
    assert [hit.rank for hit in hits] == [2, 1, 0, 0]


def test_accents_in_the_text_count_too(units: Units, search: SearchService) -> None:
    store(units, document_row("1/KH"), document_row("2/KH"))
    store(
        units,
        DocumentTextRow(document_id=1, body="Diễn tập đường dài"),
        DocumentTextRow(document_id=2, body="duong dai"),
    )
    assert [hit.id for hit in search.search("đường dài")] == [1, 2]


def test_removed_records_are_not_found(units: Units, search: SearchService) -> None:
    gone = datetime(2026, 1, 1, tzinfo=UTC)
    store(units, document_row("1/KH", deleted_at=gone), organization_row(deleted_at=gone))
    assert search.search("phường mẫu") == []


def test_percent_and_underscore_mean_themselves(units: Units, search: SearchService) -> None:
    store(
        units,
        organization_row(full_name="Tổ 100% an toàn"),
        organization_row("B", full_name="Tổ 1000 an_toàn"),
    )
    assert [hit.id for hit in search.search("100%")] == [1]
    assert [hit.id for hit in search.search("an_toàn")] == [2]


@pytest.mark.parametrize("typed", ["", "  ", "%", '"'])
def test_nothing_typed_finds_nothing(search: SearchService, typed: str) -> None:
    assert search.search(typed) == []
