"""The wording of units in running text: abbreviations, leading verbs, collective names."""

from __future__ import annotations

import re

from pccc_desktop.domain.codes import OrgType
from pccc_desktop.domain.text import clean, fold, tone_key

_T = OrgType
# Abbreviations as whole words; the expansion is what full names are written with.
ABBREVIATIONS = {
    "ubnd": "ủy ban nhân dân",
    "hđnd": "hội đồng nhân dân",
    "ubmttq": "mặt trận tổ quốc",
    "ubmttqvn": "mặt trận tổ quốc",
    "ubmt": "mặt trận",
    "mttq": "mặt trận tổ quốc",
    "mttqvn": "mặt trận tổ quốc",
    "ubkt": "ủy ban kiểm tra",
    "btv": "ban thường vụ",
    "btg": "ban tuyên giáo",
    "ca": "công an",
    "cap": "công an phường",
    "bch": "ban chỉ huy",
    "bchqs": "ban chỉ huy quân sự",
    "qs": "quân sự",
    "đu": "đảng ủy",
    "vpđu": "văn phòng đảng ủy",
    "vp": "văn phòng",
    "bcđ": "ban chỉ đạo",
    "tdp": "tổ dân phố",
    "cb": "chi bộ",
    "ccb": "cựu chiến binh",
    "lhpn": "liên hiệp phụ nữ",
    "hlhpn": "hội liên hiệp phụ nữ",
    "hnd": "hội nông dân",
    "hccb": "hội cựu chiến binh",
    "đtn": "đoàn thanh niên",
    "tncs": "thanh niên cộng sản",
    "hcm": "hồ chí minh",
    "hcc": "hành chính công",
    "vhxh": "văn hóa xã hội",
    "ktht": "kinh tế hạ tầng",
    "gd": "giáo dục",
    "pccc": "phòng cháy chữa cháy",
    "cnch": "cứu nạn cứu hộ",
    "tt": "trung tâm",
}
LEADING = re.compile(
    r"^(?:(?:giao cho|giao|đề nghị|yêu cầu|phân công|đối với|chỉ đạo|thủ trưởng|đồng chí trưởng|lãnh đạo|thường trực"
    r"|cơ quan(?= (?:ủy|uỷ) ban))\s+|tt\.?\s+(?=(?:đảng|tỉnh|thành|hđnd|ubnd|hội đồng|ủy ban|uỷ ban)\b))+",
    re.IGNORECASE,
)
_FRONT = re.compile(r"\b(?:ủy|uỷ) ban (?=mặt trận tổ quốc|mttq)")
_PLURAL = re.compile(
    r"^(?:(?:tất cả|toàn bộ|toàn thể)\s+)?(?:các|những|mọi|\d{1,3})\s+|^(?:tất cả|toàn bộ)\s+", re.IGNORECASE
)
_TRAILING = re.compile(
    r"\s+(?:trực thuộc.*|thuộc (?:đảng|ubnd|ủy ban).*|trên địa bàn.*|trong toàn .*|toàn (?:phường|xã)|liên quan)$",
    re.IGNORECASE,
)
_NOISE = re.compile(r"[^\w\s]|_")
_SPACES = re.compile(r"\s+")
# Words that name the level only and that the ward's own units are often written without.
LEVEL_WORDS = ("phường", "xã", "thị trấn", "đặc khu")
_FILLER = frozenset(("và", "của", "việt", "nam", "số"))

_ASSOCIATIONS = (_T.HOI_PHU_NU, _T.HOI_NONG_DAN, _T.HOI_CCB, _T.DOAN_TN)
_OFFICES = (_T.VP_HDND_UBND, _T.PHONG_KT_HT_DT, _T.PHONG_VH_XH, _T.TT_PHUC_VU_HCC)
_PARTY_OFFICES = (_T.VAN_PHONG_DANG_UY, _T.BAN_XAY_DUNG_DANG, _T.BAN_TUYEN_GIAO, _T.UBKT)
# Collective names, folded, and the kinds of organisation they mean.
_GROUPS = tuple(
    (re.compile(pattern), kinds)
    for pattern, kinds in (
        (r"(?:cap uy,? )?(?:chi uy,? )?(?:chi,? dang bo|chi bo|dang bo,? chi bo|chi uy)", (_T.CHI_BO,)),
        (
            r"(?:to truong |ban can su )?(?:to dan pho|thon|khu pho|khoi pho|thon,? to dan pho|to dan pho,? thon)",
            (_T.TO_DAN_PHO,),
        ),
        (
            (
                r"(?:hoi,? doan the|(?:ban,? )?nganh,? doan the|doan the(?: chinh tri ?-? ?xa hoi)?"
                r"|to chuc (?:thanh vien|chinh tri ?-? ?xa hoi)|to chuc,? doan the|doan the,? hoi|hoi)"
            ),
            _ASSOCIATIONS,
        ),
        (r"(?:truong|truong hoc|nha truong|co so giao duc)", (_T.TRUONG_HOC,)),
        (
            (
                r"(?:phong|phong,? ban|co quan chuyen mon|(?:bo phan|phong,? ban|phong) chuyen mon"
                r"|phong,? (?:trung tam|don vi))"
            ),
            _OFFICES,
        ),
        (
            r"(?:ban dang|co quan tham muu,? giup viec(?: cua)?(?: dang uy)?|ban,? van phong dang uy)",
            _PARTY_OFFICES,
        ),
        (r"(?:doanh nghiep|co so san xuat,? kinh doanh)", (_T.DOANH_NGHIEP,)),
    )
)


def strip_leading(name: str) -> str:
    """The name without the verb that gives the work: ``Giao Công an phường`` is ``Công an phường``."""
    name = clean(name).strip(" .:;-–")
    return LEADING.sub("", name)


def is_plural(name: str) -> bool:
    """Whether the name speaks of several at once: ``Các chi bộ``, ``11 chi bộ``, ``chi bộ trực thuộc``."""
    return bool(_PLURAL.match(name) or _TRAILING.search(name))


def group_kinds(name: str) -> tuple[OrgType, ...]:
    """The kinds of organisation that a collective name means, without its plural word; empty for none."""
    words = _TRAILING.sub("", _PLURAL.sub("", name))
    folded = _SPACES.sub(" ", fold(words)).strip()
    folded = re.sub(r"(?: phuong| xa)$", "", folded)
    return next((kinds for pattern, kinds in _GROUPS if pattern.fullmatch(folded)), ())


def unit_key(name: str, ward_names: tuple[str, ...] = ()) -> str:
    """Key under which the ways to write one unit are equal.

    Abbreviations are written out; tone placement, case, punctuation, ``Việt Nam``, the words phường and xã and the
    ward's and province's own names (`ward_names`) do not count.
    """
    text = f" {_SPACES.sub(' ', clean(name).casefold())} "
    text = _FRONT.sub("", text)
    for own in ward_names:
        text = re.sub(rf"(?<=\s){re.escape(own.casefold())}(?=[\s,;.])", "", text)
    for level in LEVEL_WORDS:
        text = re.sub(rf"(?<=\s){level}(?=[\s,;.])", "", text)
    words: list[str] = []
    for word in _NOISE.sub(" ", text).split():
        words += ABBREVIATIONS.get(word, word).split()
    return " ".join(tone_key(word) for word in words if word not in _FILLER)


_SHORT_FORMS = (
    (re.compile(r"\b(?:Ủy|Uỷ) ban Mặt trận Tổ quốc(?: Việt Nam)?"), "UBMTTQ"),
    (re.compile(r"\b(?:Ủy|Uỷ) ban nhân dân"), "UBND"),
    (re.compile(r"\bHội đồng nhân dân"), "HĐND"),
)


def short_unit_name(name: str) -> str:
    """The name with the abbreviations every office reads, for places where room is scarce."""
    for words, short in _SHORT_FORMS:
        name = words.sub(short, name)
    return name
