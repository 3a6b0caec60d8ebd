"""Numbers as Vietnamese offices write them: ``1.234,5``."""

from __future__ import annotations

from decimal import Decimal

_LOCALE = "vi_VN"
_UNITS = ("byte", "KB", "MB", "GB", "TB")
_STEP = 1024


def vn_number(value: float | Decimal, decimals: int = 2) -> str:
    """The number with points between thousands and a comma before at most `decimals` decimals."""
    # Tables of all locales come with the import; the window does without them until it shows a decimal.
    from babel.numbers import format_decimal

    pattern = "#,##0." + "#" * decimals if decimals else "#,##0"
    return format_decimal(value, pattern, locale=_LOCALE)


def vn_size(size: int) -> str:
    """A file's size in the largest unit that leaves at least one: ``1,5 MB``."""
    value, unit = float(size), 0
    while value >= _STEP and unit + 1 < len(_UNITS):
        value, unit = value / _STEP, unit + 1
    return f"{vn_number(value, 1 if unit else 0)} {_UNITS[unit]}"
