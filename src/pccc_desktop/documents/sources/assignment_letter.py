"""D01 and D03: one letter a document, to all units it gives tasks to."""

from __future__ import annotations

from itertools import groupby
from typing import TYPE_CHECKING

from pccc_desktop.documents.sources import assigned
from pccc_desktop.documents.sources.office_facts import citation_of
from pccc_desktop.documents.templates import assignment_letter
from pccc_desktop.documents.templates.registry import FormId
from pccc_desktop.domain.codes import DocType
from pccc_desktop.domain.dates import vn_date_short
from pccc_desktop.domain.extraction import Family
from pccc_desktop.domain.printing import Paper, PrintSelection
from pccc_desktop.domain.text import N_

if TYPE_CHECKING:
    from pccc_desktop.documents.engine.content import Document
    from pccc_desktop.documents.sources.office_facts import OfficeFacts
    from pccc_desktop.services.container import Services

everything = assigned.everything
chosen = assigned.chosen
_SUBJECT = "giao nhiệm vụ"


def papers(services: Services, selection: PrintSelection) -> list[Paper]:
    """One letter a document."""
    found: list[Paper] = []
    groups = sorted(assigned.by_unit(services, selection), key=_document_key)
    for document_id, units in groupby(groups, key=_document_key):
        members = list(units)
        name = (
            services.documents.get(document_id).name if document_id else N_("printing", "Nhiệm vụ giao riêng")
        )
        ids = tuple(one for unit in members for one in unit.assignment_ids)
        wanted = PrintSelection(
            (document_id,) if document_id else (), ids, tuple(unit.unit_id for unit in members)
        )
        detail = N_("printing", "{units} đơn vị, {tasks} nhiệm vụ").format(units=len(members), tasks=len(ids))
        found.append(Paper(FormId.ASSIGNMENT_LETTER, f"document-{document_id}", name, detail, wanted))
    return found


def content(facts: OfficeFacts, paper: Paper) -> Document:
    """The letter's blocks."""
    wanted = paper.selection
    document = facts.document(wanted.document_ids[0]) if wanted.document_ids else None
    issuer = facts.own_issuer(document)
    family = facts.family_of(issuer)
    profile = facts.profile(family)
    rows = facts.assignments(wanted.assignment_ids)
    basis = citation_of(document) if document else None
    about = (
        f" thực hiện {document.doc_type.label} số {document.number}" if document and document.number else ""
    )
    due = facts.options.report_due
    data = assignment_letter.AssignmentLetterData(
        letterhead=facts.letterhead(issuer, DocType.CONG_VAN),
        subject=f"{'về việc' if family is Family.PARTY else 'V/v'} {_SUBJECT}{about}",
        issuer_name=facts.name(issuer.id),
        addressees=tuple(facts.name(one) for one in wanted.unit_ids),
        tasks=tuple(
            assignment_letter.LetterTask(
                facts.name(one.item.unit_id),
                one.content,
                assigned.deadline(one),
                one.item.product,
                ", ".join(one.coordinators),
            )
            for one in rows
        ),
        signer=facts.signer(issuer),
        basis=basis,
        report_to=facts.report_to(issuer),
        report_by=vn_date_short(due) if due else "",
        archive=profile.recipients.archive_default,
    )
    return assignment_letter.build(data, profile)


def _document_key(group: assigned.UnitTasks) -> int:
    return group.document_id or 0
