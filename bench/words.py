"""Invented Vietnamese text of any length: syllables that look right and mean nothing, some common, most rare."""

from __future__ import annotations

import random
from itertools import accumulate

_INITIALS = (
    "",
    "b",
    "c",
    "ch",
    "d",
    "đ",
    "g",
    "h",
    "kh",
    "l",
    "m",
    "n",
    "ng",
    "nh",
    "ph",
    "qu",
    "r",
    "s",
    "t",
    "th",
)
_RIMES = (
    "an",
    "ang",
    "anh",
    "ao",
    "ăn",
    "ăng",
    "âm",
    "ân",
    "âu",
    "en",
    "eo",
    "êm",
    "ên",
    "iêm",
    "iên",
    "in",
    "inh",
)
_RIMES += (
    "oan",
    "oang",
    "oi",
    "ong",
    "ôi",
    "ôn",
    "ông",
    "ơi",
    "ơn",
    "uân",
    "un",
    "ung",
    "uôi",
    "ưng",
    "ươi",
    "ương",
)
_TONES = ("", "\u0300", "\u0301", "\u0309", "\u0303", "\u0323")
_FAMILIES = ("Nguyễn", "Trần", "Lê", "Phạm", "Hoàng", "Vũ", "Đặng", "Bùi", "Đỗ", "Hồ", "Ngô", "Dương")
_COMMON = "phòng cháy chữa cháy cứu nạn cứu hộ kiểm tra cơ sở khu dân cư tuyên truyền kế hoạch đơn vị tổ chức"
_SENTENCES = 20_000
_SENTENCE_WORDS = (9, 19)


class Words:
    """The same seed says the same."""

    def __init__(self, seed: int) -> None:
        self.chance = random.Random(seed)
        self._syllables = [*_COMMON.split(), *self._invented()]
        # As in a language, the n-th word occurs about 1/n as often as the first.
        self._weights = list(accumulate(1 / (rank + 3) for rank in range(len(self._syllables))))
        self.sentences = tuple(self.sentence() for _ in range(_SENTENCES))

    def words(self, count: int) -> str:
        """Words without a capital or a stop."""
        return " ".join(self.chance.choices(self._syllables, cum_weights=self._weights, k=count))

    def sentence(self) -> str:
        """One sentence."""
        text = self.words(self.chance.randint(*_SENTENCE_WORDS))
        return f"{text[0].upper()}{text[1:]}."

    def name(self) -> str:
        """A person who does not exist."""
        given = " ".join(self.chance.choices(self._syllables[25:], k=2))
        return f"{self.chance.choice(_FAMILIES)} {given.title()}"

    def body(self, sentences: int) -> str:
        """A text of so many of the sentences there are, and a name of its own."""
        chosen = self.chance.choices(self.sentences, k=sentences)
        return " ".join((*chosen, f"Phụ trách: {self.name()}."))

    def _invented(self) -> list[str]:
        made = [
            f"{initial}{_toned(rime, tone)}" for initial in _INITIALS for rime in _RIMES for tone in _TONES
        ]
        self.chance.shuffle(made)
        return made


def _toned(rime: str, tone: str) -> str:
    """The rime with its tone on the last vowel before the final consonants."""
    place = max(index for index, char in enumerate(rime) if char in "aăâeêioôơuưy")
    return f"{rime[: place + 1]}{tone}{rime[place + 1 :]}"
