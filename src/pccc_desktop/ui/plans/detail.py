"""What the detail pane says of a document: its fields, its chain of documents, recipients, files."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from pccc_desktop.domain.codes import DocStatus
from pccc_desktop.domain.dates import vn_date_short
from pccc_desktop.ui.core.theme import Role
from pccc_desktop.ui.core.translate import label_of
from pccc_desktop.ui.plans.family import family_label
from pccc_desktop.ui.plans.table import status_label, status_role, work_role, work_text

if TYPE_CHECKING:
    from collections.abc import Sequence

    from pccc_desktop.domain.documents import DocumentListItem, LinkedDocument, OfficialDocument, Recipient
    from pccc_desktop.ui.core.detail_pane import DetailPane

_SHOWN_RECIPIENTS = 8
translate = QCoreApplication.translate


def fill_heading(pane: DetailPane, item: DocumentListItem) -> None:
    """What the row itself knows, shown at once."""
    name = f"{label_of(item.doc_type)} {item.number}".strip() if item.number else label_of(item.doc_type)
    day = vn_date_short(item.issue_date) if item.issue_date else translate("DocumentDetail", "chưa ghi ngày")
    pane.set_title(item.title, f"{name} · {day}")
    pane.add_row(translate("DocumentDetail", "Cơ quan"), item.issuer_name)
    pane.add_row(
        translate("DocumentDetail", "Chiều, hệ"), f"{label_of(item.direction)} · {family_label(item.family)}"
    )
    pane.add_row(
        translate("DocumentDetail", "Trạng thái"),
        status_label(item.status),
        role=status_role(item.status),
        chip=True,
    )
    role = work_role(item)
    if role is not None:
        pane.add_row(translate("DocumentDetail", "Nhiệm vụ"), work_text(item), role=role, chip=True)


def fill_rest(pane: DetailPane, document: OfficialDocument) -> None:
    """What only the whole document knows."""
    if document.arrival_number or document.arrival_date:
        day = vn_date_short(document.arrival_date) if document.arrival_date else ""
        pane.add_row(
            translate("DocumentDetail", "Số, ngày đến"),
            " · ".join(part for part in (document.arrival_number, day) if part),
        )
    if document.signer.name:
        signer = " · ".join(part for part in (document.signer.position, document.signer.name) if part)
        pane.add_row(translate("DocumentDetail", "Người ký"), signer)
    _fill_links(pane, translate("DocumentDetail", "Căn cứ, thực hiện"), document.links_out)
    _fill_links(pane, translate("DocumentDetail", "Được triển khai bởi"), document.links_in)
    _fill_recipients(pane, document)
    if document.attachments:
        pane.add_section(translate("DocumentDetail", "Tệp kèm theo"))
        for one in document.attachments:
            pane.add_link(f"{one.file_name} · {file_size(one.size)}", f"file/{one.id}")


def file_size(size: int) -> str:
    """A size as people read it: ``24 KB``, ``1,3 MB``."""
    kilobytes = size / 1024
    if kilobytes < 1000:
        return f"{max(1, round(kilobytes))} KB"
    return f"{kilobytes / 1024:.1f} MB".replace(".", ",")


def _fill_links(pane: DetailPane, title: str, links: Sequence[LinkedDocument]) -> None:
    if not links:
        return
    pane.add_section(title)
    for one in links:
        day = one.cited_date or one.catalogue_date
        dated = (
            translate("DocumentDetail", "{number} ngày {day}").format(
                number=one.number, day=vn_date_short(day)
            )
            if day
            else one.number
        )
        kind = label_of(one.link_type)
        pane.add_link(f"{kind}: {dated}", f"document/{one.document_id}/{one.number}")
        if one.status is DocStatus.CHUA_CO:
            pane.add_chip(
                translate("DocumentDetail", "chưa có"),
                translate("DocumentDetail", "Mới được viện dẫn; nhập tệp của văn bản này khi có."),
                Role.WARN,
            )
        elif one.title:
            pane.add_text(one.title, muted=True)
        if one.date_differs and one.cited_date and one.catalogue_date:
            sentence = translate("DocumentDetail", "Trích dẫn ghi {cited}, danh mục ghi {own}.").format(
                cited=vn_date_short(one.cited_date), own=vn_date_short(one.catalogue_date)
            )
            pane.add_chip(translate("DocumentDetail", "khác ngày"), sentence, Role.WARN)


def _fill_recipients(pane: DetailPane, document: OfficialDocument) -> None:
    if not document.recipients:
        return
    pane.add_section(translate("DocumentDetail", "Nơi nhận"))
    lines = [_recipient_line(one) for one in document.recipients]
    pane.add_text("\n".join(f"– {line}" for line in lines[:_SHOWN_RECIPIENTS]))
    if len(lines) > _SHOWN_RECIPIENTS:
        more = translate("DocumentDetail", "và {count} nơi nhận nữa").format(
            count=len(lines) - _SHOWN_RECIPIENTS
        )
        pane.add_text(more, muted=True)


def _recipient_line(one: Recipient) -> str:
    """The line as printed; the purpose is added when the words do not end with it already."""
    purpose = label_of(one.purpose)
    return f"{one.text} {purpose}" if purpose.startswith("(") and "(" not in one.text else one.text
