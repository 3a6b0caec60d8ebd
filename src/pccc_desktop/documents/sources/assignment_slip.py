"""D04: one slip for every unit that a document gives tasks to."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pccc_desktop.documents.sources import assigned
from pccc_desktop.documents.sources.office_facts import citation_of
from pccc_desktop.documents.templates import assignment_slip
from pccc_desktop.documents.templates.parts import RecipientLine
from pccc_desktop.documents.templates.registry import FormId
from pccc_desktop.domain.codes import DocType
from pccc_desktop.domain.dates import vn_date_short
from pccc_desktop.domain.printing import Paper
from pccc_desktop.domain.text import N_

if TYPE_CHECKING:
    from pccc_desktop.documents.engine.content import Document
    from pccc_desktop.documents.sources.office_facts import OfficeFacts
    from pccc_desktop.domain.printing import PrintSelection
    from pccc_desktop.services.container import Services

everything = assigned.everything
chosen = assigned.chosen


def papers(services: Services, selection: PrintSelection) -> list[Paper]:
    """One slip a unit of a document."""
    return [
        Paper(
            FormId.ASSIGNMENT_SLIP,
            f"document-{group.document_id or 0}-unit-{group.unit_id}",
            group.unit,
            N_("printing", "{count} nhiệm vụ").format(count=len(group.assignment_ids)),
            group.selection,
        )
        for group in assigned.by_unit(services, selection)
    ]


def content(facts: OfficeFacts, paper: Paper) -> Document:
    """The slip's blocks."""
    wanted = paper.selection
    document = facts.document(wanted.document_ids[0]) if wanted.document_ids else None
    issuer = facts.own_issuer(document)
    profile = facts.profile(facts.family_of(issuer))
    receiver = facts.name(wanted.unit_ids[0])
    tasks = tuple(
        assignment_slip.TaskLine(
            assigned.sentence(one.content),
            assigned.deadline(one),
            one.item.product,
            ", ".join(one.coordinators),
        )
        for one in facts.assignments(wanted.assignment_ids)
    )
    due = facts.options.report_due
    data = assignment_slip.AssignmentSlipData(
        letterhead=facts.letterhead(issuer, DocType.PHIEU_GIAO),
        giver=facts.name(issuer.id),
        receiver=receiver,
        tasks=tasks,
        signer=facts.signer(issuer),
        basis=citation_of(document) if document else None,
        report_to=facts.report_to(issuer),
        report_by=vn_date_short(due) if due else "",
        recipients=(RecipientLine(receiver),),
        archive=profile.recipients.archive_default,
    )
    return assignment_slip.build(data, profile)
