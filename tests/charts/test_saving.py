"""Saved charts: whole, well-formed, with text that stays text, and never half a file."""

from pathlib import Path
from typing import Any
from xml.etree import ElementTree as ET

import pytest
from matplotlib.backends.backend_agg import FigureCanvasAgg
from PIL import Image

from plastiq_tracker.charts.chart import Chart
from plastiq_tracker.charts.kinds import draw
from plastiq_tracker.charts.palette import DARK, LIGHT
from plastiq_tracker.charts.saving import save
from plastiq_tracker.domain.trouble import FileTrouble
from plastiq_tracker.domain.values import CHART_KINDS
from plastiq_tracker.services.charting import save_figure
from tests import figures
from tests.words import DutchWords


@pytest.fixture
def chart() -> Chart[Any]:
    return draw("funnel", figures.reference_statistics(), DutchWords(), LIGHT)


def test_png_has_200_dots_per_inch(chart: Chart[Any], tmp_path: Path) -> None:
    path = tmp_path / "chart.png"
    save(chart, path, "png")
    with Image.open(path) as image:
        assert image.size == (1600, 1000)
        assert image.text["Title"] == "Van inschrijving naar werk"  # type: ignore[attr-defined]


def test_svg_is_well_formed(chart: Chart[Any], tmp_path: Path) -> None:
    path = tmp_path / "chart.svg"
    save(chart, path, "svg")
    assert ET.parse(path).getroot().tag == "{http://www.w3.org/2000/svg}svg"


def test_pdf_embeds_its_font(chart: Chart[Any], tmp_path: Path) -> None:
    path = tmp_path / "chart.pdf"
    save(chart, path, "pdf")
    found = path.read_bytes()
    assert found.startswith(b"%PDF")
    assert found.rstrip().endswith(b"%%EOF")
    assert b"/FontFile2" in found
    assert b"/Type3" not in found


def test_dark_ground_is_kept(tmp_path: Path) -> None:
    path = tmp_path / "chart.png"
    save(draw("funnel", figures.reference_statistics(), DutchWords(), DARK), path, "png")
    with Image.open(path) as image:
        assert image.convert("RGB").getpixel((2, 2)) == (0x21, 0x27, 0x28)


def test_the_figure_stays_on_its_canvas(chart: Chart[Any], tmp_path: Path) -> None:
    canvas = FigureCanvasAgg(chart)
    save(chart, tmp_path / "chart.pdf", "pdf")
    assert chart.canvas is canvas
    assert chart.dpi == 100


def test_nothing_is_left_behind(chart: Chart[Any], tmp_path: Path) -> None:
    path = tmp_path / "chart.PNG"
    path.write_text("old")
    save_figure(chart, path)
    assert list(tmp_path.iterdir()) == [path]
    assert path.read_bytes().startswith(b"\x89PNG")


@pytest.mark.parametrize("name", ["no/chart.png", "folder.svg", "chart.gif", "chart"])
def test_what_cannot_be_written_is_said(chart: Chart[Any], tmp_path: Path, name: str) -> None:
    (tmp_path / "folder.svg").mkdir()
    with pytest.raises(FileTrouble, match="was not written"):
        save_figure(chart, tmp_path / name)
    assert [each.name for each in tmp_path.iterdir()] == ["folder.svg"]


def test_the_old_file_stays_when_writing_fails(
    chart: Chart[Any], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "chart.png"
    path.write_text("old")

    def full(target: Path, _content: bytes) -> None:
        target.write_text("half")
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(Path, "write_bytes", full)
    with pytest.raises(FileTrouble, match="disk is full"):
        save_figure(chart, path)
    assert path.read_text() == "old"
    assert list(tmp_path.iterdir()) == [path]


def test_every_kind_can_be_drawn() -> None:
    from plastiq_tracker.charts.kinds import KINDS

    assert set(CHART_KINDS) == set(KINDS)
