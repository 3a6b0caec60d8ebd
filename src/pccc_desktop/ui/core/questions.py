"""What a screen may ask a person."""

from __future__ import annotations

from dataclasses import dataclass

from pccc_desktop.domain.text import N_


@dataclass(frozen=True, slots=True)
class Question:
    """A question about what cannot be undone; `yes` and `no` are verbs, such as `Xóa hẳn` and `Giữ lại`."""

    title: str
    text: str
    yes: str
    no: str = N_("QuestionBox", "Hủy")
    danger: bool = False
