from __future__ import annotations

from datetime import date

import pytest

from pccc_desktop.domain.citations import CatalogueEntry, find_cited, find_duplicate, find_stub, same_issuer

CITED, REAL = date(2015, 5, 25), date(2015, 6, 25)


def entry(key: int, issuer: str = "Ban Bí thư", day: date | None = REAL, **values: object) -> CatalogueEntry:
    known = {"number": "47-CT/TW", "issuer_id": None, "is_stub": False, "cited_dates": (), **values}
    return CatalogueEntry(id=key, issuer_name=issuer, issue_date=day, **known)


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("Ban Thường vụ Tỉnh ủy Mẫu", "Tỉnh ủy", True),
        ("UBND tỉnh", "Ủy ban nhân dân tỉnh Mẫu", True),
        ("Thành uỷ", "Thành ủy", True),
        ("Thành ủy Mẫu", "Tỉnh ủy Mẫu", False),
        ("Bộ Công an", "Công an tỉnh", False),
        ("UBND phường Mẫu", "UBND tỉnh Mẫu", False),
        ("Đảng ủy phường Mẫu", "Đảng uỷ phường", True),
        ("", "Tỉnh ủy", None),
    ],
)
def test_issuers_are_compared_by_meaning(one: str, other: str, same: bool | None) -> None:
    assert same_issuer(one, other) is same


def test_a_number_alone_does_not_make_two_documents_one() -> None:
    entries = [entry(1, "Tỉnh ủy Mẫu", number="148-KH/TU")]
    assert find_cited(entries, "148-KH/TU", "Thành ủy Mẫu", REAL) is None


def test_another_date_of_the_year_is_the_same_document_and_only_warned_about() -> None:
    found = find_cited([entry(1)], "47-CT/TW", "Ban Bí thư", CITED)
    assert found is not None
    assert found.issue_date != CITED


def test_another_year_is_another_document() -> None:
    assert find_cited([entry(1)], "47-CT/TW", "Ban Bí thư", date(2021, 5, 25)) is None


def test_two_that_fit_equally_are_doubtful() -> None:
    assert find_cited([entry(1), entry(2)], "47-CT/TW", "", None) is None


def test_a_stored_document_is_preferred_to_its_stub() -> None:
    stub = entry(2, day=None, is_stub=True)
    found = find_cited([stub, entry(1)], "47-CT/TW", "Ban Bí thư", REAL)
    assert found is not None
    assert found.id == 1


def test_a_duplicate_has_the_same_issuer_number_and_date() -> None:
    entries = [entry(1)]
    assert find_duplicate(entries, "47-CT/TW", "Ban Bí thư", None, REAL) is not None
    assert find_duplicate(entries, "47-CT/TW", "Ban Bí thư", None, CITED) is None
    assert find_duplicate(entries, "47-CT/TW", "Bộ Công an", None, REAL) is None
    assert find_duplicate(entries, "", "Ban Bí thư", None, REAL) is None


def test_a_stub_is_no_duplicate_but_is_completed() -> None:
    stub = entry(3, day=None, is_stub=True, cited_dates=(CITED,))
    assert find_duplicate([stub], "47-CT/TW", "Ban Bí thư", None, REAL) is None
    completed = find_stub([stub], "47-CT/TW", "Ban Bí thư", REAL)
    assert completed is not None
    assert completed.id == 3
    assert find_stub([stub], "47-CT/TW", "Ban Bí thư", date(2020, 1, 1)) is None
