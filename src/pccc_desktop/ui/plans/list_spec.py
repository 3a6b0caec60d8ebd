"""What is fixed about the list of documents: its columns, chips, choices and words."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from pccc_desktop.domain.changes import RecordKind
from pccc_desktop.domain.documents import DocumentListItem
from pccc_desktop.ui.core.list_page import ChipSpec, FacetSpec, ListSpec, SortSpec
from pccc_desktop.ui.plans.table import document_columns

translate = QCoreApplication.translate


def _key(item: DocumentListItem) -> int:
    return item.id


def document_list_spec() -> ListSpec[DocumentListItem]:
    """What is fixed about the list."""
    return ListSpec(
        key="documents",
        title=translate("PlansPage", "Văn bản"),
        noun=translate("PlansPage", "văn bản"),
        columns=document_columns(),
        record_key=_key,
        kinds=frozenset({RecordKind.DOCUMENT, RecordKind.ASSIGNMENT}),
        filter_hint=translate("PlansPage", "Lọc: ke hoach 07"),
        empty_icon="file-text",
        empty_title=translate("PlansPage", "Chưa có văn bản nào"),
        empty_text=translate(
            "PlansPage",
            "Nhập kế hoạch, công văn từ tệp Word hoặc PDF: chương trình đọc ra số, ngày, đơn vị, nhiệm vụ và "
            "thời hạn để bạn rà soát. Kéo tệp thả vào đây cũng được.",
        ),
        chips=(
            ChipSpec("open", translate("PlansPage", "Còn việc mở")),
            ChipSpec("stubs", translate("PlansPage", "Cả mục chưa có")),
        ),
        facets=(
            FacetSpec("family", translate("PlansPage", "Mọi hệ")),
            FacetSpec("doc_type", translate("PlansPage", "Mọi loại")),
            FacetSpec("year", translate("PlansPage", "Mọi năm")),
            FacetSpec("direction", translate("PlansPage", "Đi và đến")),
        ),
        sort=SortSpec("issue_date", descending=True),
    )
