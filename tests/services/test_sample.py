from __future__ import annotations

from collections import Counter
from datetime import date
from typing import TYPE_CHECKING

import pytest

from pccc_desktop.domain.assignments import AssignmentFilter
from pccc_desktop.domain.codes import AssignmentStatus, DispatchStatus, EventKind, OrgType
from pccc_desktop.domain.documents import DocumentFilter
from pccc_desktop.domain.errors import NotAllowedError
from pccc_desktop.domain.listing import Sort
from tests.support.factories import ids_by_code

if TYPE_CHECKING:
    from pccc_desktop.services.container import Services

BY_DATE = Sort("issue_date")
TODAY = date(2026, 5, 11)


@pytest.fixture
def filled(services: Services) -> Services:
    services.sample.fill()
    return services


def test_the_invented_ward_is_as_large_as_promised(filled: Services) -> None:
    assert filled.documents.count() >= 40
    assert filled.assignments.count() >= 120
    assert len(ids_by_code(filled, OrgType.CHI_BO)) == 11
    assert len(ids_by_code(filled, OrgType.TO_DAN_PHO)) == 14
    assert len(filled.people.list()) >= 25
    identity = filled.office.identity()
    assert identity is not None
    assert identity.sample_data


def test_assignments_and_orders_are_in_every_state(filled: Services) -> None:
    rows = filled.assignments.page(AssignmentFilter(), Sort("due_date"), 0, 500)
    assert set(Counter(one.status for one in rows)) == set(AssignmentStatus)
    assert filled.assignments.counts().late > 0
    orders = {one.status for one in filled.dispatch.list()}
    assert {DispatchStatus.DU_THAO, DispatchStatus.RA_LENH_MIENG, DispatchStatus.DA_KY} <= orders


def test_histories_are_possible(filled: Services) -> None:
    for row in filled.assignments.page(AssignmentFilter(), Sort("due_date"), 0, 500):
        one = filled.assignments.get(row.id)
        moments = [event.at for event in one.events]
        assert moments == sorted(moments)
        assert one.events[0].kind is EventKind.GIAO
        assert all(one.assigned_date <= moment.astimezone().date() <= TODAY for moment in moments)
        if one.completed_date is not None and row.due_date is not None:
            late = one.completed_date > row.due_date
            assert late == (row.status is AssignmentStatus.HOAN_THANH_MUON)
            assert one.result_summary


def test_numbers_follow_the_dates_within_each_series(filled: Services) -> None:
    rows = filled.documents.page(DocumentFilter(text="KH-UBND phường"), BY_DATE, 0, 100)
    numbers = [one.number for one in rows if one.issue_date is not None and one.issue_date.year == TODAY.year]
    assert numbers == sorted(numbers)
    assert numbers[0] == "01/KH-UBND"


def test_the_same_seed_and_day_give_the_same_ward(filled: Services) -> None:
    rows = filled.documents.page(DocumentFilter(), BY_DATE, 0, 3)
    assert [(one.number, one.issue_date) for one in rows] == [
        ("01/QĐ-UBND", date(2025, 8, 11)),
        ("01/TB-UBND", date(2025, 8, 19)),
        ("01/CTr-UBND", date(2025, 8, 26)),
    ]


def test_an_office_at_work_is_never_filled(filled: Services) -> None:
    with pytest.raises(NotAllowedError):
        filled.sample.fill()


def test_the_audit_of_the_sample_is_sound(filled: Services) -> None:
    assert filled.history.verify() == []
