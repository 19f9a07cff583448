"""Everything can be read in both themes (WCAG 2.2, 1.4.3 and 1.4.11)."""

import re
from dataclasses import asdict, dataclass

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QPalette, QScreen
from PySide6.QtWidgets import QApplication, QPushButton

from plastiq_tracker.charts import palette
from plastiq_tracker.system.resources import shipped
from plastiq_tracker.ui import icons, theme
from plastiq_tracker.ui.theme import DARK, LIGHT, Colours

BENEATH = ("window", "base")
"""What stands behind what has no background of its own."""
STATES = re.compile(r"(?<!:):(?!:)[a-z-]+")
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
    for ground in (colours.window, colours.base, colours.nav, colours.selected, colours.hover):
        assert contrast(colours.accent, ground) >= 3


@pytest.mark.parametrize("colours", [LIGHT, DARK], ids=["light", "dark"])
def test_where_a_control_ends_can_be_seen(colours: Colours) -> None:
    for ground in (colours.window, colours.base, colours.button):
        assert contrast(colours.edge, ground) >= 3


@pytest.mark.parametrize("colours", [LIGHT, DARK], ids=["light", "dark"])
def test_every_rule_of_the_style_sheet_can_be_read(colours: Colours) -> None:
    named = asdict(colours)
    weak = [
        (rule.selector, text, ground, round(contrast(named[text], named[ground]), 2))
        for rule in rules()
        for text in rule.texts
        for ground in rule.grounds
        if contrast(named[text], named[ground]) < (3 if ":disabled" in rule.selector else 4.5)
    ]
    assert not weak


def test_the_style_sheet_is_read_as_it_is_meant() -> None:
    """Otherwise nothing is found in it that could be wrong."""
    found = {rule.selector: rule for rule in rules()}
    assert found['QPushButton[role="primary"]'].texts == ("on_accent",)
    assert found['QPushButton[role="primary"]:hover'].texts == ("on_accent",)
    assert found['QPushButton[role="primary"]:hover'].grounds == ("accent_hover",)
    assert found["QPushButton:disabled"].grounds == ("button",)
    assert found['QLabel[role="muted"]'].grounds == BENEATH
    assert found["QTableView::item:selected"].texts == ("on_selected",)


@pytest.mark.parametrize(
    ("chart", "window"), [(palette.LIGHT, LIGHT), (palette.DARK, DARK)], ids=["light", "dark"]
)
def test_texts_of_charts_can_be_read(chart: palette.Palette, window: Colours) -> None:
    """In a chart itself, and in the window, whose base is the chart's background."""
    for text in (chart.text, chart.muted, chart.accent):
        assert contrast(text, chart.background) >= 4.5
        assert contrast(text, window.base) >= 4.5
    for state in palette.COLOURS.values():
        assert contrast(palette.ON_STATE, state) >= 4.5
        assert contrast(state, chart.background) >= 1.5, "each has its hatch as well"


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
    made = theme.palette(colours)
    assert contrast(made.color(text).name(), made.color(ground).name()) >= 4.5


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


@dataclass(frozen=True)
class Rule:
    """Names of the colours of the text, and of what it may stand on."""

    selector: str
    texts: tuple[str, ...]
    grounds: tuple[str, ...]


def rules() -> list[Rule]:
    """Those that say how a text looks; what they leave open is as of the rule without states."""
    source = shipped("resources", "styles", "window.qss").read_text(encoding="utf-8")
    source = re.sub(r"/\*.*?\*/", "", source, flags=re.DOTALL)
    said: dict[str, dict[str, str]] = {}
    for selectors, block in re.findall(r"([^{}]+)\{([^}]*)\}", source):
        colours = dict(re.findall(r"(?<![-\w])(color|background):\s*@?(\w+)", block))
        for selector in selectors.split(","):
            said.setdefault(selector.strip(), {}).update(colours)
    found = []
    for selector, own in said.items():
        plain = STATES.sub("", selector)
        whole = {**said.get(plain.partition("[")[0], {}), **said.get(plain, {}), **own}
        if not own or "indicator" in selector or "chunk" in selector or "handle" in selector:
            continue
        ground = whole.get("background", "transparent")
        found.append(
            Rule(
                selector,
                (whole.get("color", "text"),),
                BENEATH if ground == "transparent" else (ground,),
            )
        )
    return found


def contrast(one: str, other: str) -> float:
    lighter, darker = sorted((luminance(one), luminance(other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def luminance(colour: str) -> float:
    parts = [int(colour[place : place + 2], 16) / 255 for place in (1, 3, 5)]
    red, green, blue = (
        each / 12.92 if each <= 0.04045 else ((each + 0.055) / 1.055) ** 2.4 for each in parts
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
