"""The keys that mean the same everywhere, in one table."""

from __future__ import annotations

from dataclasses import dataclass

from pccc_desktop.domain.text import N_


@dataclass(frozen=True, slots=True)
class Shortcut:
    """One key and what it does, for the help."""

    keys: str
    does: str


BACK = "Esc"
FIND = "Ctrl+F"
SEARCH = "Ctrl+K"
PRINT = "Ctrl+P"
ADD = "Ins"
EDIT = "F2"
SAVE = "Ctrl+S"
DELETE = "Del"
REFRESH = "F5"
HELP = "F1"
UNDO = "Ctrl+Z"
COLLAPSE_RAIL = "Ctrl+B"
QUIT = "Ctrl+Q"

EVERYWHERE: tuple[Shortcut, ...] = (
    Shortcut(SEARCH, N_("shortcuts", "Tìm mọi thứ")),
    Shortcut(FIND, N_("shortcuts", "Lọc danh sách")),
    Shortcut("Enter", N_("shortcuts", "Mở dòng đang chọn")),
    Shortcut(ADD, N_("shortcuts", "Thêm mới")),
    Shortcut(EDIT, N_("shortcuts", "Sửa")),
    Shortcut(SAVE, N_("shortcuts", "Lưu")),
    Shortcut(PRINT, N_("shortcuts", "In")),
    Shortcut("Ctrl+C", N_("shortcuts", "Chép các dòng đã chọn, dán được vào Excel")),
    Shortcut(UNDO, N_("shortcuts", "Hoàn tác việc vừa làm")),
    Shortcut(REFRESH, N_("shortcuts", "Tải lại trang")),
    Shortcut(BACK, N_("shortcuts", "Quay lại, đóng hộp thoại")),
    Shortcut("Ctrl+1 … 9", N_("shortcuts", "Sang trang thứ 1 … 9")),
    Shortcut(COLLAPSE_RAIL, N_("shortcuts", "Thu gọn hoặc mở rộng thanh bên")),
    Shortcut(HELP, N_("shortcuts", "Trợ giúp về trang này")),
)
