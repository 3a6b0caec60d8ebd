"""Names of units in running text: where one begins, where it ends, and how work is given to it."""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import Enum
from functools import lru_cache

from pccc_desktop.reading.plans.lexicon import OPEN_UNITS, TASK_VERBS, WHOLE_UNITS


class Mode(Enum):
    """How a unit is named: alone on its line, before a colon, or as the subject of the sentence."""

    HEADING = "heading"
    COLON = "colon"
    RUN_IN = "run_in"


@dataclass(frozen=True, slots=True)
class UnitMatch:
    """A unit named at the beginning of a paragraph; offsets count from the text given."""

    unit: str
    start: int
    end: int
    rest: int
    mode: Mode
    lead: str = ""


_LEAD = re.compile(
    r"(?:(?:giao(?:\s+(?:trách nhiệm|nhiệm vụ))?(?:\s+cho)?|đề nghị|yêu cầu|phân công|"
    r"trách nhiệm(?:\s+của)?|nhiệm vụ\s+của|đối với|về phía|"
    r"ủy quyền(?:\s+cho)?|trân trọng đề nghị|kính đề nghị)\s*:?\s+)+",
    re.IGNORECASE,
)


_WHOLE = re.compile(r"(?:" + "|".join(WHOLE_UNITS) + r")(?!\w)")
_OPEN = re.compile(r"(?:" + "|".join(OPEN_UNITS) + r")(?!\w)")
_VERB = re.compile(
    r"(?<=[\s,(;])(?:"
    + "|".join(sorted((re.escape(verb) for verb in TASK_VERBS), key=len, reverse=True))
    + r")(?!\w)"
)
# Words after which a verb is part of a name or a noun: “các tổ chức”, “công tác kiểm tra”, “cơ quan tham mưu”.
_NOUN_BEFORE = re.compile(
    r"(?:^|\s)(?:các|những|mọi|công tác|việc|sự|ban|Ban|tổ|Tổ|phòng|Phòng|cơ quan|bộ phận|lực lượng|chuyên|diện|được|"
    r"cán bộ|hội đồng|phục|chức năng|(?:ủy|uỷ|Ủy|Uỷ) ban|Đội|chế độ|hoạt động|nhiệm vụ|"
    r"kế hoạch|tập thể|có|giáo dục|công ty)\s*$"
)
# Short verbs that are also the second half of another word: “hậu cần”, “độc lập”, “bầu cử”, “cởi mở”.
_HALF_WORDS = {
    "cần": ("hậu", "chuyên", "tối"),
    "lập": ("độc", "công", "trung", "đối", "cô", "thành", "thiết", "sáng", "quốc"),
    "cử": ("bầu", "ứng", "đề", "thi", "tiến"), "mở": ("cởi",), "viết": ("bài", "chữ"), "phải": ("bên", "lẽ"),
    "gửi": ("ký", "kính", "nơi"), "mua": ("bên", "thu"), "trồng": ("cây", "vật"), "thăm": ("tham",),
}  # fmt: skip
_GOVERNED = (
    "chủ trì", "phối hợp", "có trách nhiệm", "chịu trách nhiệm", "tham mưu", "làm đầu mối", "là đầu mối",
    "là cơ quan", "là đơn vị", "căn cứ", "trên cơ sở", "có nhiệm vụ",
)  # fmt: skip
_STRONG_VERBS = ("chủ trì", "phối hợp", "có trách nhiệm", "chịu trách nhiệm", "chủ động", "căn cứ")
_NOUN_TO_CHUC = re.compile(
    r"tổ chức\s*(?:,|;|$|(?:đảng|chính trị|đoàn|thành viên|hội|xã hội|cơ sở|cá nhân|liên quan|"
    r"có liên quan|kinh tế|tín dụng|tôn giáo|"
    r"hành nghề|công đoàn|quần chúng|trong|khác|và|chính quyền|nhà nước|bộ máy|cán bộ|"
    r"trên địa bàn|phi|quốc tế|thuộc)(?!\w))"
)
_OPENING_CLAUSE = re.compile(
    (
        r"^(?:căn cứ|trên cơ sở|theo|từ|để|nhằm|với|trong quá trình|sau khi|hằng năm|hàng năm|"
        r"định kỳ|trước mắt|ngay sau khi)(?!\w)[^.;:]{3,180}?,\s+(?=(?:giao\s+|đề nghị\s+|"
        r"yêu cầu\s+)?[^\W\d_])"
    ),
    re.IGNORECASE,
)
# “Về kinh phí: Giao Sở …”: a topic, then the order.
_TOPIC = re.compile(
    r"^[^.;:]{3,100}:\s+(?=(?:giao|đề nghị|yêu cầu|phân công)(?:\s+cho)?\s+[^\W\d_])", re.IGNORECASE
)
_SENTENCE_BREAK = re.compile(r"[.!?]\s+(?=[A-ZĐÀ-Ỹ“\"])")
_ABBREVIATED = re.compile(r"(?:^|\s)(?:TP|Tp|TX|P|Q|H|ThS|TS|St|TT)$")
_HEADING_LIMIT = 330
_NAME_LIMIT = 260
_TRIM = " \t,;:.-–("


# After these words a line without a full stop names its unit to the end: “Đối với các đơn vị trực thuộc”.
_NAMING_LEAD = re.compile(r"(?:đối với|trách nhiệm của|nhiệm vụ của|về phía)(?!\w)", re.IGNORECASE)


def _head_end(text: str, at: int) -> tuple[int, bool] | None:
    """End of the word that begins a unit's name, and whether the name may end there."""
    for candidate in (text, _capitalised(text, at)):
        if match := _WHOLE.match(candidate, at):
            return match.end(), True
        if match := _OPEN.match(candidate, at):
            return match.end(), False
    return None


@lru_cache(maxsize=256)
def _capitalised(text: str, at: int) -> str:
    return text[:at] + text[at : at + 1].upper() + text[at + 1 :]


def _noun_here(text: str, match: re.Match[str]) -> bool:
    """Whether the word found is not a verb here."""
    before = text[: match.start()].rstrip(" ")
    if match.group() == "tổ chức" and _NOUN_TO_CHUC.match(text, match.start()):
        return True
    if before.endswith(("được phân công", "được giao")):  # “các đơn vị được phân công chủ trì”
        return True
    if match.group() == "phụ trách" and _POST.match(text) and _verb_follows(text, match.end()):
        return True
    if match.group() in _STRONG_VERBS and not before.endswith(("cơ quan", "đơn vị", "Ban", "ban")):
        return False
    if match.group() == "cần" and text.startswith("cần thiết", match.start()):
        return True
    if before.lower().endswith(_HALF_WORDS.get(match.group(), ())):
        return True
    return bool(_NOUN_BEFORE.search(before + " "))


_POST = re.compile(r"(?:(?:các\s+)?đồng chí|phó)(?!\w)", re.IGNORECASE)
_FIELD_LENGTH = 40


def _verb_follows(text: str, at: int) -> bool:
    """Whether a verb comes soon: “đồng chí Phó Trưởng Công an phụ trách phòng cháy chỉ đạo …”."""
    field = re.split(r"[,;:.]", text[at : at + _FIELD_LENGTH], maxsplit=1)[0]
    return _verb_start(field, 0, len(field)) is not None


def _verb_start(text: str, first: int, limit: int) -> int | None:
    for match in _VERB.finditer(text, first, limit):
        if not _noun_here(text, match):
            return match.start()
    return None


def _first_name_end(text: str, head: tuple[int, bool]) -> int:
    """Where the search for a verb may begin: after the head word and, if it cannot stand alone, the word after it."""
    end, whole = head
    if whole:
        return end
    following = re.match(r"[\s,]*[^\s,;:]+", text[end:])
    return end + (following.end() if following else 0)


def _clean(name: str) -> str:
    name = re.sub(r"\s*\([^()]*\)\s*$", "", name.strip(_TRIM)).strip(_TRIM)
    return re.sub(r"\s+(?:có|và|sẽ|tự|đã)$", "", name).strip(_TRIM)


def _parts_outside_brackets(text: str) -> str:
    """The text with what stands in brackets masked, so that no colon or verb is found there."""
    return re.sub(r"\([^()]*\)", lambda match: "(" + "·" * (len(match.group()) - 2) + ")", text)


# A label of a content item, not a unit: “Đơn vị phối hợp: …”.
_LABEL_WORDS = re.compile(
    r"(?:các\s+)?(?:cơ quan|đơn vị|bộ phận|người)(?:\s*,\s*(?:cơ quan|đơn vị|bộ phận))*\s+"
    r"(?:chủ trì|phối hợp|thực hiện|phụ trách|tham mưu|đầu mối|chịu trách nhiệm)(?:\s+(?:thực hiện|"
    r"chính|tham mưu))?\s*:",
    re.IGNORECASE,
)
# “Các Sở: Công Thương, Xây dựng”: the names stand after the colon.
_NAMES_AFTER_COLON = re.compile(
    r"(?:(?:thủ trưởng|giám đốc|chủ tịch|lãnh đạo|đại diện|trưởng)\s+)?(?:UBND|(?:ủy|"
    r"uỷ) ban nhân dân|công an|đảng (?:ủy|uỷ))?\s*"
    r"(?:các\s+)?(?:sở|bộ|ban|phòng|ngành|sở, ngành|sở, ban, ngành|xã|phường|huyện|quận|đơn vị|"
    r"cơ quan)(?:,\s*(?:xã|phường|ban|ngành))*"
    r"\s*(:)\s+(?=[A-ZĐÀ-Ỹ])",
    re.IGNORECASE,
)


def match_unit(text: str) -> UnitMatch | None:
    """The unit that the paragraph gives work to, or None when it does not begin with one."""
    lead = _LEAD.match(text)
    start = lead.end() if lead else 0
    head = _head_end(text, start)
    if head is None:
        return _after_topic(text) or (_after_opening_clause(text) if lead is None else None)
    masked = _parts_outside_brackets(text)
    if (
        lead
        and _NAMING_LEAD.match(text)
        and len(text) < _NAME_LIMIT
        and not re.search(r"[:.;]", masked.rstrip(" :"))
    ):
        return _made(text, start, len(text), len(text), Mode.HEADING, lead.group().strip().lower())
    first = _first_name_end(masked, head)
    sentence = _sentence_end(masked, first)
    if _LABEL_WORDS.match(text, start):
        return None
    colon = masked.find(":", head[0], sentence)
    listed = _NAMES_AFTER_COLON.match(text, start)
    if listed and listed.start(1) == colon and not begins_with_verb(text[listed.end() :]):
        first = max(first, colon + 1)
        colon = masked.find(":", colon + 1, sentence)
    verb = _verb_start(masked, min(first, len(masked)), min(sentence, start + _NAME_LIMIT))
    words = lead.group().strip().rstrip(":").lower() if lead else ""
    if colon >= 0 and (verb is None or colon < verb) and colon - start <= _HEADING_LIMIT:
        return _made(text, start, colon, colon + 1, Mode.COLON, words)
    named = _named_end(text, head)
    if named is not None and (verb is None or (verb - named > _FAR and not _names_on(text, named, verb))):
        verb = named
    if verb is not None:
        return _made(text, start, verb, verb, Mode.RUN_IN, words)
    if sentence >= len(text.rstrip(" .;,")) and len(text) - start <= _HEADING_LIMIT:
        return _made(text, start, len(text), len(text), Mode.HEADING, words)
    return None


# Words that a name holds in small letters, or that show that the small words after it still belong to it.
_SMALL_WORD = re.compile(
    r"\s+(?:nhân dân|thành phố|thị xã|thị trấn|đặc khu|tỉnh|huyện|quận|phường|xã|thôn|ấp|"
    r"khu vực|trực thuộc|và|các|của|cấp|-|tổ dân phố|khu phố|dịch vụ công|hành chính công|viên)(?![\w])"
)
# The range À-Ỹ holds small letters too (“được”); a name begins with a capital one.
_CAPITAL = "[A-Z" + "".join(char for char in map(chr, range(0xC0, 0x1EFA)) if char.isupper()) + "]"
_NAME_WORD = re.compile(r"[\s,;]+" + _CAPITAL + r"[\w&]*(?:\s+[a-zđà-ỹ]+(?=[\s,;.]))?")
_FAR = 24
_WORDS_OF_TASK, _WORDS_OF_LONG_TASK = (
    3,
    10,
)  # fewer words are still the name, more so on a line without a full stop


def _named_end(text: str, head: tuple[int, bool]) -> int | None:
    """Where a name of capitals and words of administration ends, for sentences whose verb is not in the lexicon."""
    at = head[0]
    words = 0
    while True:
        match = _SMALL_WORD.match(text, at) or _NAME_WORD.match(text, at)
        if match is None:
            break
        at, words = match.end(), words + 1
    rest = text[at:].lstrip()
    least = _WORDS_OF_TASK if re.search(r"[.:]|;(?!\s+[A-ZĐÀ-Ỹ])", text) else _WORDS_OF_LONG_TASK
    enough = words > 0 and len(rest.split()) > least and rest[:1].islower() and text[at : at + 1] == " "
    after_joint = re.search(r"(?:và|các|của|cấp|-|trực thuộc)$", text[:at])
    return at + 1 if enough and not after_joint else None


def _names_on(text: str, named: int, verb: int) -> bool:
    """Whether the small words up to a verb that only units govern still name the unit: “Phòng Quản lý nhà và đất …”."""
    return text[verb:].startswith(_GOVERNED) and not re.search(r"[,;.:]", text[named:verb])


def _sentence_end(masked: str, first: int) -> int:
    for match in _SENTENCE_BREAK.finditer(masked, first):
        if not _ABBREVIATED.search(masked[: match.start()]):
            return match.start()
    return len(masked)


def _made(text: str, start: int, end: int, rest: int, mode: Mode, lead: str) -> UnitMatch | None:
    unit = _clean(text[start:end])
    if not unit:
        return None
    at = text.find(unit, start)
    while rest < len(text) and text[rest] in " \t":
        rest += 1
    return UnitMatch(unit, at, at + len(unit), rest, mode, lead)


def _after_topic(text: str) -> UnitMatch | None:
    """“Về kinh phí: Giao Sở Tài chính thẩm định …”: the unit stands in the order after the topic."""
    topic = _TOPIC.match(text)
    return _behind(text, topic.end()) if topic else None


def _after_opening_clause(text: str) -> UnitMatch | None:
    """“Căn cứ Kế hoạch này, các chi bộ xây dựng …”: the unit stands after the first clause."""
    opening = _OPENING_CLAUSE.match(text)
    if opening is None or _OPENING_CLAUSE.match(text[opening.end() :]):
        return None
    return _behind(text, opening.end())


def _behind(text: str, shift: int) -> UnitMatch | None:
    """The unit that begins at an offset of the text and governs what follows."""
    inner = match_unit(text[shift:])
    if inner is None or inner.mode is Mode.HEADING:
        return None
    return UnitMatch(
        inner.unit, inner.start + shift, inner.end + shift, inner.rest + shift, inner.mode, inner.lead
    )


def heads_a_unit(text: str) -> bool:
    """Whether a paragraph without a label is the name of a unit alone, so that what follows is its work."""
    if len(text) > 160 or text.endswith((".", ";")) or "\t" in text:  # longer lines are sentences
        return False
    match = match_unit(text)
    return match is not None and (
        match.mode is Mode.HEADING or (match.mode is Mode.COLON and not text[match.rest :].strip())
    )


def begins_with_verb(text: str) -> bool:
    """Whether the words begin as a task does: a verb, or an adverb before one."""
    words = text[:40]
    return bool(_VERB.match(" " + words[:1].lower() + words[1:], 1))


_COORDINATION = re.compile(
    r"phối\s*(?:,\s*kết\s*)?hợp\s+(?:chặt chẽ\s+|thường xuyên\s+)?(?:cùng\s+)?(?:với\s+)?(?:cùng\s+)?(?=\w)"
)


def coordinating_units(text: str) -> list[str]:
    """The units of “chủ trì, phối hợp với …”, as one written list, or an empty list."""
    match = re.search(r"chủ trì\s*,?\s*(?:và\s+)?" + _COORDINATION.pattern, text[:400], re.IGNORECASE)
    if match is None:
        return []
    head = _head_end(text, match.end())
    if head is None:
        return []
    masked = _parts_outside_brackets(text)
    verb = _verb_start(masked, _first_name_end(masked, head), min(len(text), match.end() + _NAME_LIMIT))
    stop = re.search(r"[.;:]", masked[match.end() :])
    end = min(verb if verb is not None else len(text), match.end() + stop.start() if stop else len(text))
    name = _clean(text[match.end() : end])
    return [name] if name and len(name) <= _NAME_LIMIT else []
