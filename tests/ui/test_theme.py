"""Everything can be read in both themes (WCAG 2.2, 1.4.3 and 1.4.11)."""

from dataclasses import asdict

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QPalette, QScreen
from PySide6.QtWidgets import QApplication, QPushButton

from plastiq_tracker.system.resources import shipped
from plastiq_tracker.ui import icons, theme
from plastiq_tracker.ui.theme import DARK, LIGHT, Colours

TEXTS = (
    ("text", ("window", "base", "alternate", "nav", "button", "hover", "pressed", "selected")),
    ("text", ("good_soft", "warn_soft", "bad_soft")),
    ("muted", ("window", "base", "alternate", "nav")),
    ("link", ("window", "base", "selected")),
    ("on_accent", ("accent", "accent_hover", "accent_pressed")),
    ("on_selected", ("selected",)),
    ("good", ("window", "base", "good_soft")),
    ("warn", ("window", "base", "warn_soft")),
    ("bad", ("window", "base", "bad_soft", "button")),
    ("on_tip", ("tip",)),
)


@pytest.mark.parametrize("colours", [LIGHT, DARK], ids=["light", "dark"])
def test_text_stands_out(colours: Colours) -> None:
    named = asdict(colours)
    weak = [
        (text, ground, round(contrast(named[text], named[ground]), 2))
        for text, grounds in TEXTS
        for ground in grounds
        if contrast(named[text], named[ground]) < 4.5
    ]
    assert not weak


@pytest.mark.parametrize("colours", [LIGHT, DARK], ids=["light", "dark"])
def test_focus_and_icons_stand_out(colours: Colours) -> None:
    for ground in (colours.window, colours.base, colours.nav):
        assert contrast(colours.accent, ground) >= 3


@pytest.mark.parametrize("colours", [LIGHT, DARK], ids=["light", "dark"])
@pytest.mark.parametrize(
    ("text", "ground"),
    [
        (QPalette.ColorRole.WindowText, QPalette.ColorRole.Window),
        (QPalette.ColorRole.Text, QPalette.ColorRole.Base),
        (QPalette.ColorRole.Text, QPalette.ColorRole.AlternateBase),
        (QPalette.ColorRole.PlaceholderText, QPalette.ColorRole.Base),
        (QPalette.ColorRole.ButtonText, QPalette.ColorRole.Button),
        (QPalette.ColorRole.HighlightedText, QPalette.ColorRole.Highlight),
        (QPalette.ColorRole.Link, QPalette.ColorRole.Base),
        (QPalette.ColorRole.ToolTipText, QPalette.ColorRole.ToolTipBase),
    ],
)
def test_the_palette_can_be_read(
    app: QApplication, colours: Colours, text: QPalette.ColorRole, ground: QPalette.ColorRole
) -> None:
    palette = theme.palette(colours)
    assert contrast(palette.color(text).name(), palette.color(ground).name()) >= 4.5


def test_icons_follow_the_theme(app: QApplication) -> None:
    button = QPushButton("Save")
    icons.dress(button, "check")
    light = button.icon().pixmap(16, 16).toImage()
    try:
        theme.apply_theme(app, dark=True)
        assert app.palette().color(QPalette.ColorRole.Base) == QColor(DARK.base)
        assert button.icon().pixmap(16, 16).toImage() != light
    finally:
        theme.apply_theme(app, dark=False)


@pytest.mark.parametrize("ratio", [1.0, 1.25, 1.5, 2.0, 3.0])
def test_icons_are_drawn_for_the_screen(
    app: QApplication, monkeypatch: pytest.MonkeyPatch, ratio: float
) -> None:
    monkeypatch.setattr(QScreen, "devicePixelRatio", lambda _screen: ratio)
    sharp = round(16 * ratio)
    assert QSize(sharp, sharp) in icons.icon("users").availableSizes()
    assert icons.icon("users").pixmap(QSize(16, 16), ratio).width() == sharp


def test_a_screen_that_comes_later_gets_a_large_icon_made_smaller(app: QApplication) -> None:
    assert icons.icon("users").pixmap(QSize(16, 16), 1.5).width() == 24


def test_every_icon_has_its_licence_and_can_be_drawn(app: QApplication) -> None:
    folder = shipped("resources", "icons")
    assert "ISC License" in (folder / "LICENSE").read_text(encoding="utf-8")
    for path in folder.glob("*.svg"):
        image = icons.pixmap(path.stem, 16).toImage()
        assert any(image.pixelColor(x, y).alpha() for x in range(16) for y in range(16)), path.name


def contrast(one: str, other: str) -> float:
    lighter, darker = sorted((luminance(one), luminance(other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def luminance(colour: str) -> float:
    parts = [int(colour[place : place + 2], 16) / 255 for place in (1, 3, 5)]
    red, green, blue = (
        each / 12.92 if each <= 0.04045 else ((each + 0.055) / 1.055) ** 2.4 for each in parts
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
