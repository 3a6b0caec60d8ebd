from __future__ import annotations

import random
import unicodedata
from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pccc_desktop.domain.text import clean, clean_lines, fold, name_sort_key, sort_key, tone_key

VIETNAMESE = st.text(
    alphabet="aăâbcdđeêghiklmnoôơpqrstuưvxyáàảãạắằẳẵặấầẩẫậéèẻẽẹếềểễệíìỉĩịóòỏõọốồổỗộớờởỡợúùủũụứừửữựýỳỷỹỵ "
    "ĂÂĐÊÔƠƯẮẤẾỐỚỨ0123456789",
    max_size=40,
)
DICTIONARY = [
    "An",
    "Ánh",
    "Ăn",
    "Ân",
    "Ấn",
    "Dạo",
    "Dương",
    "Đào",
    "Đỗ",
    "Hoa",
    "O",
    "Ô",
    "Ơ",
    "Út",
    "Uy",
    "Ưng",
    "Ý",
    "Yến",
]


def in_order(words: list[str], key: Callable[[str], bytes]) -> list[str]:
    mixed = list(words)
    random.Random(1).shuffle(mixed)
    return sorted(mixed, key=key)


def test_names_stand_in_the_order_of_the_vietnamese_dictionary() -> None:
    assert in_order(DICTIONARY, sort_key) == DICTIONARY


def test_tones_decide_only_between_equal_letters() -> None:
    words = ["ma", "mà", "mả", "mã", "má", "mạ", "man"]
    assert in_order(words, sort_key) == words


def test_people_are_ordered_by_given_name_first() -> None:
    people = ["Trần Thị An", "Lê Văn Ánh", "Nguyễn Văn Bình", "Trần Văn Bình", "An Thị Yến"]
    assert in_order(people, name_sort_key) == people


@pytest.mark.parametrize(
    ("one", "other"), [("Thành uỷ", "Thành ủy"), ("hoà", "hòa"), ("KHOẺ", "khỏe"), ("thuý", "thúy")]
)
def test_two_placements_of_a_tone_are_one_word(one: str, other: str) -> None:
    assert tone_key(one) == tone_key(other)


def test_different_tones_are_different_words() -> None:
    assert len({tone_key(word) for word in ("ma", "mà", "má", "mả", "mã", "mạ")}) == 6


def test_folding_knows_the_letter_that_does_not_decompose() -> None:
    assert fold("Đặng Thị Đào") == "dang thi dao"
    assert fold("Tổ liên gia") == fold("to lien gia")


@given(VIETNAMESE)
def test_composed_and_decomposed_text_have_equal_keys(text: str) -> None:
    decomposed = unicodedata.normalize("NFD", text)
    assert fold(decomposed) == fold(text)
    assert tone_key(decomposed) == tone_key(text)
    assert sort_key(decomposed) == sort_key(text)
    assert clean(decomposed) == clean(text)


@given(VIETNAMESE)
def test_a_folded_text_is_ascii_and_stays_as_it_is(text: str) -> None:
    folded = fold(text)
    assert folded.isascii()
    assert fold(folded) == folded


@given(st.text(max_size=60))
def test_cleaning_twice_changes_nothing_more(text: str) -> None:
    assert clean(clean(text)) == clean(text)
    assert clean_lines(clean_lines(text)) == clean_lines(text)


@given(VIETNAMESE, VIETNAMESE)
def test_the_sort_key_puts_a_beginning_before_the_whole(start: str, rest: str) -> None:
    start, whole = clean(start), clean(start + rest)
    if whole.startswith(start) and whole != start:
        assert sort_key(start) < sort_key(whole)


def test_invisible_characters_do_not_hide_a_word() -> None:
    assert clean("phòng\u200b cháy\u00a0 chữa\u00ad cháy\ufeff") == "phòng cháy chữa cháy"
