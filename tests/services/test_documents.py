from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

import pytest

from pccc_desktop.domain.assignments import AssignmentDraft, ProgressUpdate
from pccc_desktop.domain.changes import RecordKey, RecordKind
from pccc_desktop.domain.codes import Direction, DocStatus, DocType, EventKind, LinkType, RecipientPurpose
from pccc_desktop.domain.documents import DocumentFilter, DocumentLink, Recipient, Section, SignerLines
from pccc_desktop.domain.errors import ConflictError, NotAllowedError, NotFoundError, ValidationError
from pccc_desktop.domain.extraction import Family
from pccc_desktop.domain.listing import Sort
from tests.support.factories import document_draft

if TYPE_CHECKING:
    from pccc_desktop.domain.organizations import OfficeIdentity
    from pccc_desktop.services.container import Services

NEWEST = Sort("issue_date", descending=True)


def add(services: Services, number: str, title: str, **values: object) -> int:
    return services.documents.save(document_draft(number=number, title=title, **values)).value.id


def titles(services: Services, wanted: DocumentFilter, sort: Sort = NEWEST) -> list[str]:
    return [one.title for one in services.documents.page(wanted, sort, 0, 50)]


def test_a_document_comes_back_with_all_its_parts(services: Services, office: OfficeIdentity) -> None:
    basis = add(services, "01/KH-UBND", "Kế hoạch năm")
    draft = document_draft(
        issuer_id=office.state_org_id,
        sections=(Section("I.", 1, "MỤC ĐÍCH", "Nội dung."),),
        recipients=(
            Recipient("UBND tỉnh", RecipientPurpose.DE_BC),
            Recipient("Lưu: VT", RecipientPurpose.LUU),
        ),
        links=(DocumentLink(basis, LinkType.CAN_CU, "01/KH-UBND", date(2026, 3, 1)),),
        signer=SignerLines("TM. ỦY BAN NHÂN DÂN\nKT. CHỦ TỊCH", "PHÓ CHỦ TỊCH", "Trần Thị Thử"),
        text="Toàn văn.",
    )
    saved = services.documents.save(draft)
    document = saved.value
    assert document.sections == draft.sections
    assert document.recipients == draft.recipients
    assert document.signer == draft.signer
    assert document.text == "Toàn văn."
    assert document.links_out[0].document_id == basis
    assert document.links_out[0].date_differs
    assert services.documents.get(basis).links_in[0].document_id == document.id
    assert RecordKey(RecordKind.DOCUMENT, document.id) in saved.changes.keys


def test_a_document_stored_already_is_refused(services: Services) -> None:
    add(services, "05/KH-UBND", "Một")
    with pytest.raises(ValidationError) as error:
        add(services, "05 / KH-UBND", "Hai", issuer_name="UBND phường Mẫu")
    assert error.value.problems[0].rule == "VB02"
    assert services.documents.count() == 1


def test_the_same_number_of_another_year_or_issuer_is_another_document(services: Services) -> None:
    add(services, "05/KH-UBND", "Một")
    add(services, "05/KH-UBND", "Hai", issue_date=date(2025, 3, 2))
    add(services, "05/KH-UBND", "Ba", issuer_name="Ủy ban nhân dân tỉnh Mẫu")
    assert services.documents.count() == 3


def test_only_parts_that_change_are_written(services: Services) -> None:
    sections = (Section("I.", 1, "Một"), Section("II.", 1, "Hai"))
    draft = document_draft(sections=sections)
    saved = services.documents.save(draft)
    changed = replace(
        draft,
        id=saved.value.id,
        version=saved.value.version,
        sections=(sections[0], Section("II.", 1, "Hai sửa")),
    )
    operation = services.documents.save(changed).changes.operation_id
    assert operation is not None
    entries = services.history.entries(operation)
    assert [(entry.table, entry.action) for entry in entries] == [("document_section", "update")]


def test_a_correction_of_parts_is_a_new_state_of_the_document(services: Services) -> None:
    draft = document_draft(sections=(Section("I.", 1, "Một"),))
    saved = services.documents.save(draft).value
    first = replace(draft, id=saved.id, version=saved.version, sections=())
    services.documents.save(first)
    with pytest.raises(ConflictError):
        services.documents.save(replace(first, title="Khác"))


def test_lists_filter_without_accents_by_every_word(services: Services) -> None:
    add(services, "01/KH-UBND", "Xây dựng Tổ liên gia an toàn")
    add(services, "02/KH-UBND", "Diễn tập chữa cháy")
    assert titles(services, DocumentFilter(text="to lien gia")) == ["Xây dựng Tổ liên gia an toàn"]
    assert titles(services, DocumentFilter(text="gia xay dung")) == ["Xây dựng Tổ liên gia an toàn"]
    assert titles(services, DocumentFilter(text="02/KH")) == ["Diễn tập chữa cháy"]
    assert titles(services, DocumentFilter(text="lien diễn")) == []


def test_lists_narrow_by_facets_and_facets_count_what_is_there(services: Services) -> None:
    add(services, "01/KH-UBND", "Một")
    add(services, "02-BC/ĐU", "Hai", family=Family.PARTY, doc_type=DocType.BAO_CAO, direction=Direction.DI)
    add(services, "03/KH-UBND", "Ba", issue_date=date(2025, 3, 2), issuer_name="Công an phường Mẫu")
    wanted = DocumentFilter(families=frozenset({Family.PARTY}))
    assert titles(services, wanted) == ["Hai"]
    assert titles(services, DocumentFilter(year=2025)) == ["Ba"]
    assert titles(services, DocumentFilter(issuer="Công an phường Mẫu")) == ["Ba"]
    facets = services.documents.facets(wanted)
    assert [(one.value, one.count) for one in facets.families] == [("STATE", 2), ("PARTY", 1)]
    assert [(one.value, one.count) for one in facets.types] == [("BAO_CAO", 1)]
    assert [one.value for one in services.documents.facets().years] == ["2026", "2025"]


def test_lists_stand_in_vietnamese_order_and_numbers_count(services: Services) -> None:
    for number, title in (("10/KH-UBND", "Ổn định"), ("2/KH-UBND", "An toàn"), ("9/KH-UBND", "Đường dây")):
        add(services, number, title)
    assert titles(services, DocumentFilter(), Sort("title")) == ["An toàn", "Đường dây", "Ổn định"]
    assert titles(services, DocumentFilter(), Sort("number")) == ["An toàn", "Đường dây", "Ổn định"]
    assert titles(services, DocumentFilter(), Sort("number", descending=True))[0] == "Ổn định"


def test_pages_follow_each_other_without_gap_or_double(services: Services) -> None:
    for number in range(7):
        add(services, f"{number + 1}/KH-UBND", f"Kế hoạch {number}")
    pages = [services.documents.page(DocumentFilter(), NEWEST, start, 3) for start in (0, 3, 6)]
    ids = [one.id for page in pages for one in page]
    assert [len(page) for page in pages] == [3, 3, 1]
    assert len(set(ids)) == 7


def test_rows_count_their_assignments(services: Services, office: OfficeIdentity) -> None:
    key = add(services, "01/KH-UBND", "Một")
    late = AssignmentDraft(
        "Rà soát.", office.police_org_id, key, assigned_date=date(2026, 4, 1), due_date=date(2026, 5, 1)
    )
    done = services.assignments.save(replace(late, content="Báo cáo.")).value
    services.assignments.update(done.id, ProgressUpdate(EventKind.XAC_NHAN, "Xong."))
    services.assignments.save(late)
    row = services.documents.page(DocumentFilter(with_open_assignments=True), NEWEST, 0, 5)[0]
    assert (row.assignment_count, row.open_count, row.late_count) == (2, 1, 1)


def test_a_document_with_open_assignments_is_not_removed(services: Services, office: OfficeIdentity) -> None:
    key = add(services, "01/KH-UBND", "Một")
    task = services.assignments.save(AssignmentDraft("Rà soát.", office.police_org_id, key)).value
    with pytest.raises(NotAllowedError, match="1 nhiệm vụ"):
        services.documents.remove(key, "Nhầm")
    services.assignments.remove(task.id, "Nhầm")
    operation = services.documents.remove(key, "Nhầm").operation_id
    with pytest.raises(NotFoundError):
        services.documents.get(key)
    assert operation is not None
    services.history.undo(operation)
    assert services.documents.get(key).title == "Một"


def test_a_removed_document_leaves_its_number_free(services: Services) -> None:
    services.documents.remove(add(services, "01/KH-UBND", "Một"), "Nhầm")
    add(services, "01/KH-UBND", "Hai")
    assert titles(services, DocumentFilter()) == ["Hai"]


def test_a_document_is_found_by_issuer_number_and_date(services: Services) -> None:
    key = add(services, "05/KH-UBND", "Một")
    day = date(2026, 3, 2)
    assert services.documents.find("UBND phường Mẫu", "05/KH-UBND", day) == key
    assert services.documents.find("UBND phường Mẫu", "05/KH-UBND", date(2026, 3, 3)) is None
    assert services.documents.find("Công an tỉnh", "05/KH-UBND", day) is None


def test_a_secret_document_is_not_stored(services: Services) -> None:
    with pytest.raises(ValidationError):
        add(services, "01/KH-UBND", "Một", text="TỐI MẬT\nKế hoạch")
    assert services.documents.count() == 0


def test_stubs_are_listed_on_wish_only(services: Services) -> None:
    add(services, "12-CT/TU", "Chưa có", status=DocStatus.CHUA_CO)
    assert titles(services, DocumentFilter()) == []
    assert titles(services, DocumentFilter(include_stubs=True)) == ["Chưa có"]
