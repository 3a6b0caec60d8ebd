"""L01: the force-dispatch order, in the words and with the form code in force on its day."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pccc_desktop.documents.templates import mobilisation_order
from pccc_desktop.documents.templates.parts import SignerData, split_reference
from pccc_desktop.documents.templates.registry import FormId
from pccc_desktop.domain.codes import DocType
from pccc_desktop.domain.dates import vn_date_short
from pccc_desktop.domain.extraction import Family
from pccc_desktop.domain.printing import Paper, PrintSelection

if TYPE_CHECKING:
    from datetime import date, datetime

    from pccc_desktop.documents.engine.content import Document
    from pccc_desktop.documents.sources.office_facts import OfficeFacts
    from pccc_desktop.domain.dispatch import DispatchOrder
    from pccc_desktop.services.container import Services

_FORM = "mobilisation-order"


def everything(services: Services) -> PrintSelection:
    """All orders."""
    return PrintSelection(dispatch_ids=tuple(one.id for one in services.dispatch.list()))


def chosen(ids: tuple[int, ...]) -> PrintSelection:
    """The orders of these ids."""
    return PrintSelection(dispatch_ids=ids)


def papers(services: Services, selection: PrintSelection) -> list[Paper]:
    """One paper an order."""
    orders = [services.dispatch.get(one) for one in selection.dispatch_ids]
    return [
        Paper(
            FormId.MOBILISATION_ORDER,
            f"order-{one.id}",
            one.target_name,
            one.incident_place,
            PrintSelection(dispatch_ids=(one.id or 0,)),
        )
        for one in orders
    ]


def content(facts: OfficeFacts, paper: Paper) -> Document:
    """The order's blocks."""
    order = facts.services.dispatch.get(paper.selection.dispatch_ids[0])
    day = order.issued_at.date() if order.issued_at else facts.day
    issuer = facts.organization(order.issuer_org_id or facts.identity.state_org_id)
    if order.number:
        head = facts.letterhead_of(issuer, day, *split_reference(order.number))
    else:
        head = facts.letterhead(issuer, DocType.LENH_HUY_DONG, day)
    signer = SignerData((), order.commander_position.upper(), order.commander_name)
    data = mobilisation_order.MobilisationOrderData(
        letterhead=head,
        texts=_texts(facts, day),
        signer=signer,
        orderer_position=order.commander_position,
        orderer_unit=order.commander_unit,
        orderer_address=order.commander_address,
        orderer_phone=order.commander_phone,
        incident=_incident(order),
        target=mobilisation_order.MobilisedParty(
            order.target_name,
            order.target_address,
            order.target_phone,
            order.people,
            order.vehicles,
            order.materials,
        ),
        content=order.content,
        present_at=_moment(order.gather_at),
        assembly_place=order.gather_place,
        received_by=order.receiver,
        period_from=_moment(order.from_at),
        period_to=_moment(order.to_at),
        oral_at=_moment(order.oral_at),
        form_code=facts.services.reference.form_code(_FORM, day),
    )
    return mobilisation_order.build(data, facts.profile(Family.STATE, day))


def _texts(facts: OfficeFacts, day: date) -> mobilisation_order.OrderTexts:
    return mobilisation_order.OrderTexts(
        title=facts.text(_FORM, "title", day),
        legal_bases=facts.text(_FORM, "bases", day),
        purpose=facts.text(_FORM, "purpose", day)[0],
        duty=facts.text(_FORM, "duty", day)[0],
    )


def _incident(order: DispatchOrder) -> str:
    parts = [order.incident_place, order.incident_kind]
    if order.incident_reported_at:
        parts.append(f"báo tin lúc {_moment(order.incident_reported_at)}")
    return ", ".join(part for part in parts if part)


def _moment(moment: datetime | None) -> str:
    return f"{moment.hour:02d} giờ {moment.minute:02d}, ngày {vn_date_short(moment.date())}" if moment else ""
