from __future__ import annotations

import pytest

from pccc_desktop.ui.core import preferences as known
from pccc_desktop.ui.core.preferences import Preference, Preferences, remembered


@pytest.mark.parametrize("value", [True, 7, "Phường Mẫu, số 1", [1, 2], {"width": {"id": 80}}, ""])
def test_a_value_comes_back_after_a_restart(tmp_path, value):
    preference = Preference("x/y", type(value)())
    first = Preferences(tmp_path / "p.ini")
    first.set(preference, value)
    first.save()
    assert Preferences(tmp_path / "p.ini").get(preference) == value


def test_nothing_remembered_gives_the_default(tmp_path):
    assert Preferences(tmp_path / "none" / "p.ini").get(known.LANGUAGE) == "vi"


@pytest.mark.parametrize(
    "text", ["", "[shell]\nrail_collapsed=5\n", "\x00\x01?", '[shell]\nrail_collapsed="{"\n']
)
def test_a_damaged_file_gives_defaults(tmp_path, text):
    (tmp_path / "p.ini").write_text(text)
    assert Preferences(tmp_path / "p.ini").get(known.RAIL_COLLAPSED) is False


def test_a_value_of_another_type_is_ignored(tmp_path):
    preferences = Preferences(tmp_path / "p.ini")
    preferences.set(Preference("a/b", ""), "wide")
    assert preferences.get(Preference("a/b", 200)) == 200


def test_a_number_is_no_switch(tmp_path):
    preferences = Preferences(tmp_path / "p.ini")
    preferences.set(Preference("a/b", 0), 1)
    assert preferences.get(Preference("a/b", default=False)) is False


def test_forgotten_means_default_again(tmp_path):
    preferences = Preferences(tmp_path / "p.ini")
    preferences.set(known.THEME, "dark")
    preferences.forget(known.THEME)
    assert preferences.get(known.THEME) == "system"


def test_families_are_declared():
    with pytest.raises(ValueError, match="unknown family"):
        remembered("secrets", "x", "")
