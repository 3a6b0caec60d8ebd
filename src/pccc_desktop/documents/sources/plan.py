"""The plan itself, reprinted from the stored document with the names and format of its own date."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from pccc_desktop.documents.sources.office_facts import recipient_line
from pccc_desktop.documents.templates import plan
from pccc_desktop.documents.templates.parts import SignerData, split_reference
from pccc_desktop.documents.templates.registry import FormId
from pccc_desktop.domain.codes import DocStatus
from pccc_desktop.domain.documents import DocumentFilter
from pccc_desktop.domain.errors import NotFoundError
from pccc_desktop.domain.extraction import Family
from pccc_desktop.domain.listing import Sort
from pccc_desktop.domain.printing import Paper, PrintSelection
from pccc_desktop.domain.text import N_

if TYPE_CHECKING:
    from pccc_desktop.documents.engine.content import Document
    from pccc_desktop.documents.sources.office_facts import OfficeFacts
    from pccc_desktop.documents.templates.parts import LetterheadData
    from pccc_desktop.domain.documents import OfficialDocument
    from pccc_desktop.domain.printing import PrintSelection as Selection
    from pccc_desktop.services.container import Services

_BASIS = "Căn cứ"
_ALL = 100_000
_TERRITORY = re.compile(r" ((?:TỈNH|THÀNH PHỐ|HUYỆN|QUẬN|THỊ XÃ|PHƯỜNG|XÃ|ĐẶC KHU) )")


def everything(services: Services) -> Selection:
    """All documents that have a text of their own."""
    items = services.documents.page(DocumentFilter(), Sort("issue_date"), 0, _ALL)
    return PrintSelection(document_ids=tuple(one.id for one in items if one.status is not DocStatus.CHUA_CO))


def chosen(ids: tuple[int, ...]) -> Selection:
    """The records of these ids."""
    return PrintSelection(document_ids=ids)


def papers(services: Services, selection: Selection) -> list[Paper]:
    """One paper a document."""
    documents = [services.documents.get(one) for one in selection.document_ids]
    for one in documents:
        if one.status is DocStatus.CHUA_CO:
            sentence = N_(
                "printing",
                "{name} mới được viện dẫn, chưa có nội dung để in; hãy nhập tệp của văn bản này.",
            )
            raise NotFoundError(sentence.format(name=one.name))
    return [
        Paper(FormId.PLAN, f"document-{one.id}", one.name, one.title, PrintSelection(document_ids=(one.id,)))
        for one in documents
    ]


def content(facts: OfficeFacts, paper: Paper) -> Document:
    """The document's blocks."""
    document = facts.document(paper.selection.document_ids[0])
    family = Family.PARTY if document.family is Family.PARTY else Family.STATE
    profile = facts.profile(family, document.issue_date)
    opening = tuple(line for line in document.opening.splitlines() if line.strip())
    # The sentence that brings in the plan ends with a colon; it is no basis of its own.
    bases = tuple(line for line in opening if line.startswith(_BASIS) and not line.endswith(":"))
    signer = document.signer
    data = plan.PlanData(
        letterhead=_letterhead(facts, document),
        subject=document.title,
        signer=SignerData(tuple(signer.authority_line.splitlines()), signer.position, signer.name),
        kind=document.doc_type.label,
        legal_bases=bases,
        opening=tuple(line for line in opening if line not in bases),
        sections=_sections(document),
        addressees=tuple(one.text for one in document.recipients if one.is_addressee),
        recipients=tuple(recipient_line(one) for one in document.recipients if not one.is_addressee),
    )
    return plan.build(data, profile)


def _letterhead(facts: OfficeFacts, document: OfficialDocument) -> LetterheadData:
    number, symbol = split_reference(document.number)
    issuer = facts.organization(document.issuer_id) if document.issuer_id else facts.own_issuer(document)
    head = facts.letterhead_of(issuer, document.issue_date, number, symbol)
    if document.issuer_id:
        return head
    # The issuer is not one of the recorded bodies: its name stands as the document has it, without a parent,
    # and may be broken before the name of its territory.
    name = _TERRITORY.sub(r"|\1", document.issuer_name.upper())
    return replace(head, issuer=name, parent="", place_name=document.place_name or head.place_name)


def _sections(document: OfficialDocument) -> tuple[plan.PlanSection, ...]:
    return tuple(
        plan.PlanSection(
            one.level, one.label, one.title, tuple(line for line in one.body.splitlines() if line.strip())
        )
        for one in document.sections
    )
