"""Names of bodies printed in capitals, written as running text writes them."""

from __future__ import annotations

import re

from pccc_desktop.domain.text import fold

# Parts of names whose writing is fixed (Nghị định 30/2020, Phụ lục II; Party practice alike).
_FIXED = (
    "Ủy ban nhân dân", "Uỷ ban nhân dân", "Hội đồng nhân dân", "Ủy ban Mặt trận Tổ quốc Việt Nam",
    "Uỷ ban Mặt trận Tổ quốc Việt Nam", "Ủy ban MTTQ Việt Nam", "Mặt trận Tổ quốc Việt Nam",
    "Ban Chấp hành", "Ban Thường vụ", "Ban Chỉ đạo", "Ban Chỉ huy", "Ban Tổ chức", "Ban Tuyên giáo",
    "Ban Xây dựng Đảng", "Ủy ban Kiểm tra", "Uỷ ban Kiểm tra", "Thủ tướng Chính phủ", "Thủ tướng",
    "Chính phủ", "Quốc hội", "Đảng ủy", "Đảng uỷ", "Tỉnh ủy", "Tỉnh uỷ", "Thành ủy", "Thành uỷ", "Huyện ủy",
    "Huyện uỷ", "Quận ủy", "Quận uỷ", "Đảng bộ", "Chi bộ", "Công an", "Quân sự", "Trung ương", "Văn phòng",
    "Việt Nam", "Tổ dân phố", "Khu phố", "Trung tâm", "Chủ tịch",
    "Trường Trung học cơ sở", "Trường Tiểu học", "Trường Mầm non",
)  # fmt: skip
_PLACES = (
    "thành phố",
    "thị trấn",
    "thị xã",
    "đặc khu",
    "tỉnh",
    "huyện",
    "quận",
    "phường",
    "xã",
    "thôn",
    "ấp",
)
_JOINING = {"và", "của", "các", "về", "tại", "cho", "trên"}
_SHORT = {
    "UBND", "HĐND", "MTTQ", "PCCC", "CNCH", "TNCS", "BCĐ", "BCH", "TP", "THCS", "THPT", "CNTT", "TW",
    "TTHC", "ANTT", "PCTT", "TKCN", "CNXH", "UBMTTQ", "VPĐU", "KT", "VH", "XH", "ATGT",
}  # fmt: skip
_FIXED_BY_KEY = {name.upper(): name for name in sorted(_FIXED, key=len)}
_PLACES_BY_KEY = {name.upper(): name for name in _PLACES}
_LONGEST = 9
_JOINED = " - "  # between the names of two bodies that issue one document


def _as_in_text(upper: str, body: str) -> str | None:
    """The name as the document itself writes it somewhere, or None."""
    folded, key = fold(body), fold(upper)
    if len(folded) != len(body):
        return None
    at = folded.find(key)
    while at >= 0:
        written = body[at : at + len(upper)]
        before, after = body[at - 1 : at], body[at + len(upper) : at + len(upper) + 1]
        whole = not before.isalnum() and not after.isalnum()
        if whole and not written.isupper() and written[:1].isupper() and "\n" not in written:
            return written
        at = folded.find(key, at + 1)
    return None


def _known(words: list[str], at: int, table: dict[str, str]) -> tuple[str, int] | None:
    for size in range(min(_LONGEST, len(words) - at), 0, -1):
        if written := table.get(" ".join(words[at : at + size])):
            return written, size
    return None


def _with_place(upper: str, body: str) -> str:
    """One of several names: the part of it that the document writes itself, then the name of its place."""
    words = upper.split()
    for size in range(len(words), 1, -1):
        if written := _as_in_text(" ".join(words[:size]), body):
            return " ".join([written, *[word.capitalize() for word in words[size:]]])
    return sentence_case(upper, body)


def sentence_case(upper: str, body: str) -> str:
    """A name in capitals as running text writes it: as this document does, else by the rules for names of bodies."""
    if written := _as_in_text(upper, body):
        return written
    if _JOINED in upper:
        return _JOINED.join(_with_place(one, body) for one in upper.split(_JOINED))
    words = upper.split()
    out: list[str] = []
    proper = False  # after the word for a kind of place its own name follows, each word with a capital
    function = True  # the next plain word begins a function's name
    at = 0
    while at < len(words):
        fixed, place = _known(words, at, _FIXED_BY_KEY), _known(words, at, _PLACES_BY_KEY)
        if place and at > 0:
            out.append(place[0])
            proper, at = True, at + place[1]
        elif fixed:
            out.append(fixed[0])
            proper, at = fixed[0].endswith(("ủy", "uỷ")), at + fixed[1]
            function = True
        else:
            word = words[at]
            out.append(_written(word, capital=proper or function or at == 1))
            function = at == 0 or word.lower() in _JOINING or word.endswith((",", "-"))
            at += 1
    text = " ".join(out)
    return text[:1].upper() + text[1:]


def _written(word: str, *, capital: bool) -> str:
    low = word.lower()
    if re.sub(r"\W", "", word) in _SHORT:
        return word
    if low in _JOINING:
        return low
    return low.capitalize() if capital else low
