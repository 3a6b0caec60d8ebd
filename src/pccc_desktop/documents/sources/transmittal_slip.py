"""D05: the slip that goes with a document to its recipients and comes back signed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pccc_desktop.documents.sources import plan
from pccc_desktop.documents.sources.office_facts import recipient_line
from pccc_desktop.documents.templates import transmittal_slip
from pccc_desktop.documents.templates.registry import FormId
from pccc_desktop.domain.codes import DocType, RecipientPurpose
from pccc_desktop.domain.printing import Paper, PrintSelection
from pccc_desktop.domain.text import N_, fold

if TYPE_CHECKING:
    from pccc_desktop.documents.engine.content import Document
    from pccc_desktop.documents.sources.office_facts import OfficeFacts
    from pccc_desktop.domain.documents import Recipient
    from pccc_desktop.services.container import Services

everything = plan.everything
chosen = plan.chosen


def papers(services: Services, selection: PrintSelection) -> list[Paper]:
    """One slip a document."""
    documents = [services.documents.get(one) for one in selection.document_ids]
    return [
        Paper(
            FormId.TRANSMITTAL_SLIP,
            f"document-{one.id}",
            one.name,
            N_("printing", "{count} nơi nhận").format(count=sum(map(_is_sent, one.recipients))),
            PrintSelection(document_ids=(one.id,)),
        )
        for one in documents
    ]


def content(facts: OfficeFacts, paper: Paper) -> Document:
    """The slip's blocks."""
    document = facts.document(paper.selection.document_ids[0])
    issuer = facts.own_issuer(document)
    profile = facts.profile(facts.family_of(issuer))
    sent = [one for one in document.recipients if _is_sent(one)]
    title = f"{document.doc_type.label} {document.title}"
    data = transmittal_slip.TransmittalSlipData(
        letterhead=facts.letterhead(issuer, DocType.PHIEU_GUI),
        sender_name=facts.name(issuer.id),
        items=(transmittal_slip.SentItem(document.number, title, max(1, sum(one.copies for one in sent))),),
        recipients=tuple(recipient_line(one) for one in sent),
        signer=facts.signer(issuer),
    )
    return transmittal_slip.build(data, profile)


def _is_sent(recipient: Recipient) -> bool:
    kept = recipient.purpose is RecipientPurpose.LUU or fold(recipient.text).startswith("luu")
    return not kept and fold(recipient.text) != "nhu tren"
