"""The composition against the report's numbers."""

from plastiq_tracker.charts.composition import Composition
from plastiq_tracker.charts.palette import LIGHT
from plastiq_tracker.domain.words import PlainWords
from plastiq_tracker.indicators.results import Statistics
from plastiq_tracker.indicators.tracing import Figure
from tests import figures
from tests.charts.drawn import drawn, names, spans, written


def composition(statistics: Statistics) -> Composition:
    return Composition(PlainWords(), LIGHT).display(statistics)


def test_counts_and_parts_of_a_hundred() -> None:
    chart = composition(figures.reference_statistics())
    gender, education, tally = chart._drawn
    assert names(gender.axes) == ["Male", "Female", "X", "Gender unknown"]
    assert names(tally.axes) == ["Yes", "No", "Unknown"]
    assert [written(each.rows.figures) for each in chart._drawn] == [
        ["79 · 88%", "11 · 12%", "0 · 0%", "0 · 0%"],
        ["41 · 46%", "49 · 54%", "0 · 0%", "0 · 0%"],
        ["35 · 39%", "55 · 61%", "0 · 0%"],
    ]
    assert spans(education.known)[1] == (0, 49 / 90)
    assert spans(tally.unknown) == []
    assert "estimate" in tally.axes.get_title(loc="left")


def test_without_a_tally_there_is_no_panel() -> None:
    total = figures.group("total", origin_tally=None, enrolled=1)
    assert len(composition(figures.statistics(total=total)).axes) == 2


def test_every_category_can_be_pointed_at() -> None:
    chart = composition(figures.reference_statistics())
    drawn(chart)
    tips = {each.mark.figure.key: each.mark.tip for each in chart.regions if each.mark.figure}
    assert tips["composition_education_HSO"] == (
        "Education at the start: Upper secondary: 49 of 90 (54.4%)"
    )
    assert {"composition_gender_V", "composition_origin_tally_unknown"} <= set(tips)
    assert {each.mark.figure.place for each in chart.regions if each.mark.figure} == {()}
    assert Figure("composition_gender_M") in {each.mark.figure for each in chart.regions}


def test_the_table_has_every_category() -> None:
    lines = composition(figures.reference_statistics()).table()
    assert lines[1] == ["Gender: Male", "79", "87.8%"]
    assert len(lines) == 1 + 4 + 4 + 3
