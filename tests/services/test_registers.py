from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest

from pccc_desktop.domain.codes import Direction, DocStatus, DocType, RecipientPurpose
from pccc_desktop.domain.documents import Recipient
from pccc_desktop.domain.errors import ValidationError
from pccc_desktop.domain.extraction import Family
from tests.support.factories import document_draft

if TYPE_CHECKING:
    from pccc_desktop.domain.organizations import OfficeIdentity
    from pccc_desktop.services.container import Services

DAY = date(2026, 5, 11)
KIND = DocType.KE_HOACH


def test_looking_at_the_next_number_does_not_use_it(services: Services, office: OfficeIdentity) -> None:
    for _ in range(2):
        assert services.registers.next_number(office.state_org_id, Family.STATE, KIND, DAY) == "01/KH-UBND"


def test_each_number_is_given_once(services: Services, office: OfficeIdentity) -> None:
    taken = [
        services.registers.take_number(office.state_org_id, Family.STATE, KIND, DAY).value for _ in range(3)
    ]
    assert taken == ["01/KH-UBND", "02/KH-UBND", "03/KH-UBND"]
    assert services.registers.next_number(office.state_org_id, Family.STATE, KIND, DAY) == "04/KH-UBND"


def test_series_are_apart_by_kind_issuer_year_and_term(services: Services, office: OfficeIdentity) -> None:
    services.registers.take_number(office.state_org_id, Family.STATE, KIND, DAY)
    registers = services.registers
    assert registers.next_number(office.state_org_id, Family.STATE, DocType.BAO_CAO, DAY) == "01/BC-UBND"
    assert registers.next_number(office.state_org_id, Family.STATE, KIND, date(2027, 1, 4)) == "01/KH-UBND"
    registers.take_number(office.party_org_id, Family.PARTY, KIND, DAY)
    assert registers.next_number(office.party_org_id, Family.PARTY, KIND, date(2027, 1, 4)) == "02-KH/ĐU"


def test_a_letter_names_its_drafting_unit(services: Services, office: OfficeIdentity) -> None:
    number = services.registers.next_number(office.state_org_id, Family.STATE, DocType.CONG_VAN, DAY, "VP")
    assert number == "01/UBND-VP"


def test_numbers_typed_by_hand_are_stepped_over(services: Services, office: OfficeIdentity) -> None:
    services.documents.save(document_draft(number="07/KH-UBND", issuer_id=office.state_org_id))
    assert services.registers.take_number(office.state_org_id, Family.STATE, KIND, DAY).value == "08/KH-UBND"
    assert services.registers.take_number(office.state_org_id, Family.STATE, KIND, DAY).value == "09/KH-UBND"


def test_an_undone_number_is_free_again(services: Services, office: OfficeIdentity) -> None:
    services.registers.take_number(office.state_org_id, Family.STATE, KIND, DAY)
    operation = services.registers.take_number(
        office.state_org_id, Family.STATE, KIND, DAY
    ).changes.operation_id
    assert operation is not None
    services.history.undo(operation)
    assert services.registers.next_number(office.state_org_id, Family.STATE, KIND, DAY) == "02/KH-UBND"


def test_the_register_lists_what_left_the_office(services: Services) -> None:
    recipients = (
        Recipient("UBND tỉnh (để b/c);", RecipientPurpose.DE_BC),
        Recipient("Công an phường;", copies=2),
        Recipient("Lưu: VT, VP.", RecipientPurpose.LUU),
    )
    out = {"direction": Direction.DI, "status": DocStatus.BAN_HANH}
    services.documents.save(document_draft(number="10/KH-UBND", recipients=recipients, **out))
    services.documents.save(document_draft(number="9/KH-UBND", **out))
    services.documents.save(
        document_draft(number="11/KH-UBND", direction=Direction.DI, status=DocStatus.DU_THAO)
    )
    services.documents.save(document_draft(number="12/KH-UBND"))
    services.documents.save(document_draft(number="13/KH-UBND", issue_date=date(2026, 4, 1), **out))
    rows = services.registers.outgoing(date(2026, 3, 1), date(2026, 3, 31))
    assert [one.number for one in rows] == ["9/KH-UBND", "10/KH-UBND"]
    assert rows[1].recipients == "UBND tỉnh (để b/c); Công an phường"
    assert (rows[1].archive, rows[1].copies, rows[1].signer) == ("Lưu: VT, VP", 4, "Lê Văn Ví Dụ")
    assert rows[1].sent_on is None


def test_every_series_says_what_comes_next(services: Services, office: OfficeIdentity) -> None:
    services.registers.take_number(office.state_org_id, Family.STATE, KIND, DAY)
    report = document_draft(number="07/BC-UBND", doc_type=DocType.BAO_CAO, issuer_id=office.state_org_id)
    services.documents.save(report)
    found = {one.doc_type: one for one in services.registers.series(office.state_org_id, Family.STATE, DAY)}
    assert (found[KIND].last_number, found[KIND].next_written) == (1, "02/KH-UBND")
    assert (found[DocType.BAO_CAO].last_number, found[DocType.BAO_CAO].next_written) == (7, "08/BC-UBND")
    assert list(found)[-1] is DocType.CONG_VAN


def test_a_series_goes_on_where_the_paper_register_stopped(
    services: Services, office: OfficeIdentity
) -> None:
    services.registers.set_next(office.state_org_id, Family.STATE, KIND, DAY, 125, "sổ giấy")
    assert services.registers.take_number(office.state_org_id, Family.STATE, KIND, DAY).value == "125/KH-UBND"
    assert services.history.operations(2)[1].reason == "sổ giấy"


def test_a_series_never_goes_back_behind_a_stored_document(
    services: Services, office: OfficeIdentity
) -> None:
    services.documents.save(document_draft(number="07/KH-UBND", issuer_id=office.state_org_id))
    with pytest.raises(ValidationError) as caught:
        services.registers.set_next(office.state_org_id, Family.STATE, KIND, DAY, 7)
    assert caught.value.problems[0].field == "number"
