"""Words that several sections of the page Quản trị share."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from pccc_desktop.domain.dates import vn_date_short
from pccc_desktop.domain.moments import vn_moment

if TYPE_CHECKING:
    from datetime import date, datetime

translate = QCoreApplication.translate


def period_text(valid_from: date | None, valid_to: date | None) -> str:
    """``từ 01/7/2025``, ``đến hết 30/6/2025``, ``01/7/2020 – 30/6/2025``; empty when no day is known."""
    if valid_from is not None and valid_to is not None:
        return f"{vn_date_short(valid_from)} – {vn_date_short(valid_to)}"
    if valid_from is not None:
        return translate("OfficeTexts", "từ {day}").format(day=vn_date_short(valid_from))
    if valid_to is not None:
        return translate("OfficeTexts", "đến hết {day}").format(day=vn_date_short(valid_to))
    return ""


def moment_text(moment: datetime) -> str:
    """A stored moment by the clock on the wall: ``14:30 04/3/2026``."""
    return vn_moment(moment.astimezone())


def form_title(title: str) -> str:
    """The title of a form, as the log of prints keeps it, in the language of the screen."""
    return QCoreApplication.translate("forms", title)


def verified_mark(*, verified: bool) -> str:
    """The same as `verified_text` in the two words of a chip."""
    return (
        translate("OfficeTexts", "Đã đối chiếu") if verified else translate("OfficeTexts", "Chưa đối chiếu")
    )


def verified_text(*, verified: bool) -> str:
    """Whether somebody compared the data with the original text of law."""
    return (
        translate("OfficeTexts", "đã đối chiếu")
        if verified
        else translate("OfficeTexts", "chưa đối chiếu văn bản gốc")
    )
