from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from pccc_desktop.domain.assignments import AssignmentDraft
from pccc_desktop.domain.codes import EventKind
from pccc_desktop.domain.errors import AppError, NotFoundError
from pccc_desktop.domain.printing import PrintHistoryFilter
from pccc_desktop.services.prints import Printing

if TYPE_CHECKING:
    from pccc_desktop.domain.organizations import OfficeIdentity
    from pccc_desktop.domain.printing import PrintRecord
    from pccc_desktop.services.container import Services

PAPER = b"%PDF-1.7 mau"


def record(services: Services, title: str = "Phiếu giao nhiệm vụ", **values: Any) -> PrintRecord:
    return services.prints.record(
        "assignment-slip",
        title,
        "Công an phường Mẫu",
        PAPER,
        copies=2,
        pages=1,
        target="Máy in Mẫu",
        **values,
    ).value


def test_a_reprint_gives_the_same_bytes(services: Services) -> None:
    assert services.prints.content(record(services).id) == PAPER


def test_the_history_says_what_when_and_who_the_newest_first(services: Services) -> None:
    first, second = record(services), record(services, "Lệnh huy động")
    history = services.prints.history()
    assert [one.id for one in history] == [second.id, first.id]
    assert (first.by, first.copies, first.target) == ("Nguyễn Văn Mẫu", 2, "Máy in Mẫu")
    assert first.at == services.prints._clock()
    assert len(first.sha256) == 64


def test_the_history_narrows_by_words_and_form(services: Services) -> None:
    record(services)
    record(services, "Lệnh huy động")
    assert [one.title for one in services.prints.history(PrintHistoryFilter(text="lenh huy"))] == [
        "Lệnh huy động"
    ]
    assert services.prints.history(PrintHistoryFilter(form_ids=frozenset({"plan"}))) == []


def test_a_printed_assignment_remembers_it(services: Services, office: OfficeIdentity) -> None:
    key = services.assignments.save(AssignmentDraft("Rà soát.", office.police_org_id)).value.id
    record(services, assignment_ids=(key,))
    event = services.assignments.get(key).events[-1]
    assert (event.kind, event.text) == (EventKind.IN_PHIEU, "Phiếu giao nhiệm vụ")


def test_changed_bytes_are_noticed(services: Services) -> None:
    printed = record(services)
    services.prints._files.path(printed.sha256).write_bytes(b"khac")
    with pytest.raises(AppError):
        services.prints.content(printed.id)


def test_an_unknown_printing_is_not_found(services: Services) -> None:
    with pytest.raises(NotFoundError):
        services.prints.content(99)


def test_papers_printed_together_are_one_step_of_the_history(
    services: Services, office: OfficeIdentity
) -> None:
    assert office
    papers = [Printing("assignment-slip", "Phiếu", f"Đơn vị {n}", PAPER + bytes([n]), 1) for n in range(3)]
    services.prints.record_all(papers, copies=1, target="thư mục")
    assert [one.subject for one in services.prints.history()] == ["Đơn vị 2", "Đơn vị 1", "Đơn vị 0"]
    assert [one.use_case for one in services.history.operations(2)].count("In biểu mẫu") == 1


def test_nothing_printed_is_not_noted(services: Services) -> None:
    assert services.prints.record_all([], copies=1, target="thư mục").operation_id is None
    assert services.prints.history() == []
