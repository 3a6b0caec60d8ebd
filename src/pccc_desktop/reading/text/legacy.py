"""Text in the encodings before Unicode: recognising TCVN3, VNI and Windows-1258 and converting them."""

from __future__ import annotations

import re

from pccc_desktop.domain.text import nfc

# The codes of TCVN 5712-1 (VN3) as Windows-1252 shows them.
_TCVN3 = str.maketrans(
    "¡¢£¤¥¦§¨©ª«¬\u00ad®µ¶·¸¹»¼½¾ÆÇÈÉÊËÌÎÏÐÑÒÓÔÕÖ×ØÜÝÞßáâãäåæçèéêëìíîïñòóôõö÷øùúûüýþ",  # noqa: RUF001 - the code of an old encoding, not a comma
    "ĂÂÊÔƠƯĐăâêôơưđàảãáạằẳẵắặầẩẫấậèẻẽéẹềểễếệìỉĩíịòỏõóọồổỗốộờởỡớợùủũúụừửữứựỳỷỹýỵ",
)
_GRAVE, _ACUTE, _HOOK, _TILDE, _DOT = "\u0300", "\u0301", "\u0309", "\u0303", "\u0323"
_CIRCUMFLEX, _BREVE = "\u0302", "\u0306"
_VNI_MARKS = {
    "ø": _GRAVE, "ù": _ACUTE, "û": _HOOK, "õ": _TILDE, "ï": _DOT,
    "â": _CIRCUMFLEX, "à": _CIRCUMFLEX + _GRAVE, "á": _CIRCUMFLEX + _ACUTE, "å": _CIRCUMFLEX + _HOOK,
    "ã": _CIRCUMFLEX + _TILDE, "ä": _CIRCUMFLEX + _DOT,
    "ê": _BREVE, "è": _BREVE + _GRAVE, "é": _BREVE + _ACUTE, "ú": _BREVE + _HOOK, "ü": _BREVE + _TILDE,
    "ë": _BREVE + _DOT,
}  # fmt: skip
_VNI_SINGLES = {"ñ": "đ", "ö": "ư", "ô": "ơ", "æ": "ỉ", "ó": "ĩ", "ò": "ị", "î": "ỵ"}
_VNI_MARK_SET = "".join(_VNI_MARKS) + "".join(_VNI_MARKS).upper()
_VNI_PAIR = re.compile(rf"([aeouyöôAEOUYÖÔ])([{_VNI_MARK_SET}])")
_VNI_SINGLE = re.compile("[" + "".join(_VNI_SINGLES) + "".join(_VNI_SINGLES).upper() + "]")
_UNICODE_LETTERS = re.compile("[ăđơưĂĐƠƯ\u1ea0-\u1ef9]")
_TCVN3_SIGNS = re.compile(r"(?<=[A-Za-zµ-þ])[µ¸¶·¹¨©ª«¬\u00ad®]|[©ª«¬®¨](?=[A-Za-z])")  # noqa: RUF001 - the code of an old encoding, not a comma
_VNI_SIGNS = re.compile("[aeouyAEOUYöôÖÔ][øùûõïâåãäêëüØÙÛÕÏÂÅÃÄÊËÜ]|ñ|Ñ|ö|Ö")
_SURE_SHARE = 0.02
_SURE_COUNT = 3


def tcvn3_to_unicode(text: str, *, capitals: bool = False) -> str:
    """Text typed for a ``.Vn…`` font; `capitals` when the font's name ends with ``H`` and draws capitals."""
    converted = text.translate(_TCVN3)
    return converted.upper() if capitals else converted


def _vni_mark(match: re.Match[str]) -> str:
    base, mark = match[1], match[2]
    base = _vni_letter(base)
    return nfc(base + _VNI_MARKS[mark.lower()])


def _vni_letter(letter: str) -> str:
    single = _VNI_SINGLES.get(letter.lower(), letter.lower())
    return single.upper() if letter.isupper() else single


def vni_to_unicode(text: str) -> str:
    """Text typed for a ``VNI-…`` font: a base letter followed by its mark."""
    out: list[str] = []
    end = 0
    for match in _VNI_PAIR.finditer(text):
        out.append(_VNI_SINGLE.sub(lambda one: _vni_letter(one.group()), text[end : match.start()]))
        out.append(_vni_mark(match))
        end = match.end()
    out.append(_VNI_SINGLE.sub(lambda one: _vni_letter(one.group()), text[end:]))
    return "".join(out)


def _share(pattern: re.Pattern[str], text: str, letters: int) -> float:
    found = len(pattern.findall(text))
    return found / letters if found >= _SURE_COUNT and letters else 0.0


def to_unicode(text: str) -> str:
    """The text itself, or its conversion when it is surely TCVN3 or VNI shown as Western letters."""
    letters = sum(1 for char in text if char.isalpha())
    if _share(_UNICODE_LETTERS, text, letters) > _SURE_SHARE:
        return text
    tcvn3, vni = _share(_TCVN3_SIGNS, text, letters), _share(_VNI_SIGNS, text, letters)
    if max(tcvn3, vni) < _SURE_SHARE:
        return text
    return tcvn3_to_unicode(text) if tcvn3 > vni else vni_to_unicode(text)


def font_to_unicode(text: str, font: str) -> str:
    """The text of a run whose font is named: only the two old font families change anything."""
    name = font.strip().lower()
    if name.startswith(".vn"):
        return tcvn3_to_unicode(text, capitals=name.endswith("h"))
    if name.startswith("vni-"):
        return vni_to_unicode(text)
    return text


def _looks_utf16(data: bytes) -> str | None:
    if data[:2] == b"\xff\xfe" or data[:2] == b"\xfe\xff":
        return "utf-16"
    sample = data[:2000]
    if sample[1::2].count(0) > len(sample) * 0.2:
        return "utf-16-le"
    return "utf-16-be" if sample[0::2].count(0) > len(sample) * 0.2 else None


def decode(data: bytes) -> str:
    """The text of a plain-text file: UTF-8, UTF-16, Windows-1258, TCVN3 or VNI, whichever it is."""
    if utf16 := _looks_utf16(data):
        return data.decode(utf16, errors="replace").lstrip("\ufeff")
    try:
        return to_unicode(data.decode("utf-8-sig"))
    except UnicodeDecodeError:
        pass
    western = (
        data.decode("cp1252", errors="replace")
        if not re.search(rb"[\x81\x8d\x8f\x90\x9d]", data)
        else data.decode("latin-1")
    )
    converted = to_unicode(western)
    if converted != western:
        return converted
    return nfc(data.decode("cp1258", errors="replace"))
