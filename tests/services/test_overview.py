from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime
from typing import TYPE_CHECKING

from pccc_desktop.domain.assignments import AssignmentDraft, ProgressUpdate
from pccc_desktop.domain.codes import EventKind
from pccc_desktop.domain.dispatch import DispatchOrder
from tests.support.database import HANOI
from tests.support.factories import document_draft, plan_file

if TYPE_CHECKING:
    from pathlib import Path

    from pccc_desktop.domain.organizations import OfficeIdentity
    from pccc_desktop.services.container import Services


def test_figures_are_those_of_the_lists(services: Services, office: OfficeIdentity, tmp_path: Path) -> None:
    document = services.documents.save(document_draft()).value
    services.documents.save(document_draft(number="01/KH-UBND", issue_date=date(2025, 3, 2)))
    late = AssignmentDraft(
        "Rà soát cơ sở trên địa bàn.",
        office.police_org_id,
        document.id,
        assigned_date=date(2026, 4, 1),
        due_date=date(2026, 5, 1),
    )
    services.assignments.save(late)
    services.assignments.save(replace(late, due_date=date(2026, 5, 13)))
    done = services.assignments.save(late).value
    services.assignments.update(done.id, ProgressUpdate(EventKind.XAC_NHAN, "Xong."))
    services.reviews.start(plan_file(tmp_path))
    services.dispatch.save(
        DispatchOrder(
            commander_name="Lê Văn Ví Dụ",
            target_name="Hợp tác xã Mẫu",
            incident_place="Chợ Mẫu",
            people="2",
            content="Chở nước.",
            oral_at=datetime(2026, 5, 4, 9, 0, tzinfo=HANOI),
        )
    )
    today = services.overview.today()
    counts = services.assignments.counts()
    assert (today.documents, today.documents_this_year) == (2, 1)
    assert today.open_assignments == counts.open == 2
    assert today.late_assignments == counts.late == 1
    assert today.due_soon_assignments == counts.due_soon == 1
    assert today.done_assignments == counts.done == 1
    assert (today.unconfirmed_reviews, today.written_orders_owed) == (1, 1)
    assert [(one.total, one.done, one.late) for one in today.units] == [(3, 1, 1)]
    may = next(one for one in today.months if one.month == date(2026, 5, 1))
    assert (may.due, may.done) == (3, 1)
    assert [one.page for one in today.todo] == ["dispatch", "assignments", "review", "assignments"]
    assert [one.role for one in today.todo] == ["danger", "danger", "info", "warn"]


def test_the_chart_shows_twelve_months_around_today(services: Services) -> None:
    months = [one.month for one in services.overview.today().months]
    assert (months[0], months[-1], len(months)) == (date(2025, 9, 1), date(2026, 8, 1), 12)
