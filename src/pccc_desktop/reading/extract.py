"""A file in, what it says out: the one door of `reading` for documents."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from pccc_desktop.domain.errors import CancelledError, NotAllowedError, UnreadableFileError
from pccc_desktop.reading.files.open import never, read_file
from pccc_desktop.reading.plans.extract import extract
from pccc_desktop.reading.text.normalise import normalise

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from pccc_desktop.domain.extraction import ExtractedDocument

_MARK = re.compile(r"^(?:độ mật\s*:\s*)?(?:TUYỆT MẬT|TỐI MẬT|MẬT)[\s.*]*$", re.MULTILINE)
_REFUSED = "Văn bản này có dấu mật; phần mềm không nhập và không in văn bản mật. Không có gì được lưu."
_EMPTY = "Tệp này không có chữ nào để đọc; hãy kiểm tra lại tệp."
_HEAD_LENGTH = 2500


def refuse_secret(text: str) -> None:
    """Raise when the text bears a secrecy mark in its first lines (rule VB11)."""
    if _MARK.search(text[:_HEAD_LENGTH]):
        raise NotAllowedError(_REFUSED)


def extract_file(path: Path, *, cancelled: Callable[[], bool] = never) -> ExtractedDocument:
    """Read a document of any supported format; every failure is a domain error with one sentence for the person."""
    raw = read_file(path, cancelled=cancelled)
    text = normalise(raw.text, paragraphs_known=raw.paragraphs_known)
    if not text.strip():
        raise UnreadableFileError(_EMPTY)
    refuse_secret(text)
    if cancelled():
        raise CancelledError
    return extract(text)
