"""The family of documents in the words of the screens."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from pccc_desktop.domain.extraction import Family


def family_label(family: Family) -> str:
    """The family of documents as the screens call it."""
    return {
        Family.STATE: QCoreApplication.translate("family", "Nhà nước"),
        Family.PARTY: QCoreApplication.translate("family", "Đảng"),
        Family.OTHER: QCoreApplication.translate("family", "Khác"),
    }[family]
