"""Profiles, form codes and form texts are chosen by the date of the document and read strictly."""

from __future__ import annotations

import copy
import json
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from pccc_desktop.domain.errors import RenderError
from pccc_desktop.domain.extraction import Family
from pccc_desktop.domain.formats import (
    choose_form_code,
    choose_form_text,
    choose_profile,
    form_codes_from_json,
    form_texts_from_json,
    profiles_from_json,
)

_LEGAL = Path(__file__).parents[2] / "resources" / "legal"
FORMATS: dict[str, Any] = json.loads((_LEGAL / "format_profiles.json").read_text(encoding="utf-8"))
TEXTS: dict[str, Any] = json.loads((_LEGAL / "form_texts.json").read_text(encoding="utf-8"))


@pytest.mark.parametrize(
    ("family", "day", "expected"),
    [
        (Family.STATE, date(2020, 3, 5), "ND30"),
        (Family.STATE, date(2031, 1, 1), "ND30"),
        (Family.PARTY, date(2018, 4, 3), "HD36"),
        (Family.PARTY, date(2026, 5, 26), "HD36"),
        (Family.PARTY, date(2026, 5, 27), "HD05"),
    ],
)
def test_profile_is_the_one_in_force_on_the_day_of_issue(family: Family, day: date, expected: str) -> None:
    assert choose_profile(profiles_from_json(FORMATS), family, day).id == expected


@pytest.mark.parametrize("family", [Family.STATE, Family.PARTY])
def test_a_day_before_every_profile_is_refused_with_a_sentence(family: Family) -> None:
    with pytest.raises(RenderError, match="01/01/2010"):
        choose_profile(profiles_from_json(FORMATS), family, date(2010, 1, 1))


def test_bodies_outside_both_families_are_not_printed() -> None:
    with pytest.raises(RenderError):
        choose_profile(profiles_from_json(FORMATS), Family.OTHER, date(2026, 1, 1))


@pytest.mark.parametrize(
    ("day", "code"),
    [
        (date(2021, 1, 9), None),
        (date(2021, 1, 10), "Mẫu số PC20"),
        (date(2025, 6, 30), "Mẫu số PC20"),
        (date(2025, 7, 1), None),
    ],
)
def test_pc20_is_the_mobilisation_order_only_until_30_6_2025(day: date, code: str | None) -> None:
    found = choose_form_code(form_codes_from_json(FORMATS), "mobilisation-order", day)
    assert (found.code if found else None) == code


def test_unknown_purpose_has_no_code() -> None:
    assert choose_form_code(form_codes_from_json(FORMATS), "something-else", date(2024, 1, 1)) is None


def test_form_texts_change_with_the_law() -> None:
    texts = form_texts_from_json(TEXTS)
    old = choose_form_text(texts, "mobilisation-order", "bases", date(2025, 6, 30))
    new = choose_form_text(texts, "mobilisation-order", "bases", date(2025, 7, 1))
    assert old is not None
    assert new is not None
    assert "136/2020/NĐ-CP" in old[1]
    assert "105/2025/NĐ-CP" in new[1]
    assert choose_form_text(texts, "mobilisation-order", "bases", date(2019, 1, 1)) is None


def test_every_shipped_row_names_its_source_and_whether_it_was_verified() -> None:
    rows = [*FORMATS["profiles"], *FORMATS["form_codes"], *TEXTS["texts"]]
    assert all(row["source"] for row in rows)
    assert all(isinstance(row["verified"], bool) for row in rows)


def broken(change: Any) -> dict[str, Any]:
    data = copy.deepcopy(FORMATS)
    change(data["profiles"][0])
    return data


@pytest.mark.parametrize(
    ("change", "message"),
    [
        (lambda row: row.pop("id"), r"profiles\[0\].*missing keys \['id'\]"),
        (lambda row: row.update(extra=1), r"unknown keys \['extra'\]"),
        (lambda row: row["page"].update(left_mm="30"), r"profiles\[0\]\.page\.left_mm: expected float"),
        (lambda row: row.update(valid_from="hôm qua"), r"profiles\[0\]\.valid_from"),
        (lambda row: row.update(family="NEITHER"), r"profiles\[0\]\.family"),
        (lambda row: row.update(header=[]), r"profiles\[0\]\.header: expected an object"),
        (lambda row: row["signature"].update(prefixes="TM."), r"prefixes: expected a list"),
        (lambda row: row.update(verified=1), r"verified: expected bool"),
    ],
)
def test_a_wrong_row_is_refused_with_its_place(change: Any, message: str) -> None:
    with pytest.raises(ValueError, match=message):
        profiles_from_json(broken(change))


@pytest.mark.parametrize("data", [[], {"profiles": {}}, {}])
def test_a_file_of_another_shape_is_refused(data: object) -> None:
    with pytest.raises(ValueError, match="profiles"):
        profiles_from_json(data)
