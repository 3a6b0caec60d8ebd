from __future__ import annotations

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QColor, QIcon, QPalette

from pccc_desktop.ui.core import theme as look
from pccc_desktop.ui.core.icons import render_icon
from pccc_desktop.ui.core.theme import DARK, LIGHT, Role, contrast
from tests.support.ui import make_theme


@pytest.mark.parametrize("tokens", [LIGHT, DARK], ids=["light", "dark"])
@pytest.mark.parametrize("pair", look.TEXT_PAIRS, ids="-on-".join)
def test_words_stand_out_from_what_is_behind_them(tokens, pair):
    assert contrast(getattr(tokens, pair[0]), getattr(tokens, pair[1])) >= 4.5


def test_contrast_is_that_of_the_standard():
    assert contrast("#000000", "#FFFFFF") == pytest.approx(21)
    assert contrast("#777777", "#FFFFFF") == pytest.approx(4.48, abs=0.01)


def test_high_contrast_uses_only_colours_of_the_system():
    palette = QPalette()
    palette.setColor(QPalette.ColorRole.Window, QColor("#000000"))
    palette.setColor(QPalette.ColorRole.Base, QColor("#000000"))
    palette.setColor(QPalette.ColorRole.WindowText, QColor("#FFFF00"))
    palette.setColor(QPalette.ColorRole.Highlight, QColor("#00FFFF"))
    palette.setColor(QPalette.ColorRole.HighlightedText, QColor("#000000"))
    tokens = look.high_contrast_tokens(palette)
    assert tokens.danger == "#FFFF00"
    assert all(contrast(getattr(tokens, a), getattr(tokens, b)) >= 4.5 for a, b in look.TEXT_PAIRS)


@pytest.mark.usefixtures("qapp")
def test_every_role_has_colours():
    theme = make_theme()
    for role in Role:
        front, back = theme.role_colors(role)
        assert front.isValid()
        assert back.isValid()
        assert front != back


@pytest.mark.usefixtures("qapp")
def test_icons_follow_the_look_without_being_made_again():
    theme = make_theme("light")
    icon = theme.icon("printer")
    light = icon.pixmap(QSize(16, 16)).toImage()
    theme.choose("dark")
    dark = icon.pixmap(QSize(16, 16)).toImage()
    theme.choose("light")
    assert light != dark
    assert theme.icon("printer") is icon


@pytest.mark.parametrize("scale", [1.0, 1.25, 1.5, 2.0])
@pytest.mark.usefixtures("qapp")
def test_icons_are_drawn_for_the_scale_of_the_screen(scale):
    pixmap = render_icon("printer", "#000000", QSize(16, 16), scale)
    assert pixmap.width() == round(16 * scale)
    assert pixmap.devicePixelRatio() == pytest.approx(scale)


@pytest.mark.usefixtures("qapp")
def test_a_scaled_icon_keeps_its_size_on_the_screen():
    pixmap = make_theme().icon("house").pixmap(QSize(20, 20), 1.5)
    assert pixmap.width() == 30
    assert pixmap.deviceIndependentSize().toSize() == QSize(20, 20)


@pytest.mark.usefixtures("qapp")
def test_an_unknown_icon_fails_where_it_is_asked_for():
    with pytest.raises(FileNotFoundError):
        make_theme().icon("no-such-icon")


@pytest.mark.usefixtures("qapp")
def test_a_disabled_icon_is_paler():
    icon = make_theme().icon("printer")
    normal = icon.pixmap(QSize(16, 16), QIcon.Mode.Normal).toImage()
    assert icon.pixmap(QSize(16, 16), QIcon.Mode.Disabled).toImage() != normal


def test_the_system_look_is_followed(qapp):
    theme = make_theme("system")
    dark = qapp.styleHints().colorScheme() == Qt.ColorScheme.Dark
    assert theme.is_dark is dark
    theme.choose("light")


@pytest.mark.usefixtures("qapp")
def test_the_font_has_a_named_family_and_a_readable_size():
    font = look.base_font()
    assert font.families()[0] == "Segoe UI"
    assert font.pointSizeF() >= 10
