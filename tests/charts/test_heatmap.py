"""The heat map: what stands in its cells, what stays blank, and what is told of it."""

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

import numpy as np
import pytest

from plastiq_tracker.charts.heatmap import Heatmap
from plastiq_tracker.charts.palette import DARK, LIGHT, Palette
from plastiq_tracker.charts.shades import ink, luminance, shade
from plastiq_tracker.domain.text import Words
from plastiq_tracker.domain.values import Dimension
from plastiq_tracker.indicators.in_work import MONTHS, GroupInWork, InWork, MonthInWork
from plastiq_tracker.indicators.tracing import Figure
from tests.charts.looking import (
    ENGLISH,
    LANGUAGES_AND_SIZES,
    middle,
    picture,
    within_the_edges,
    written,
)
from tests.figures import CRITERIA


def row(
    key: str | None,
    population: int,
    k: Sequence[int] = (),
    observed: Sequence[int] = (),
    unconfirmed: Sequence[int] = (),
) -> GroupInWork:
    """Months from the first on; what is not given is 0, and everyone observed where k is."""

    def at(counts: Sequence[int], month: int, otherwise: int = 0) -> int:
        return counts[month - 1] if month <= len(counts) else otherwise

    months = tuple(
        MonthInWork(
            month=month,
            k=at(k, month),
            unconfirmed=at(unconfirmed, month),
            observed=at(observed, month, population if month <= len(k) else 0),
            population=population,
        )
        for month in MONTHS
    )
    return GroupInWork(key=key, label=key or "", months=months)


def table(*rows: GroupInWork, **criteria: Any) -> InWork:
    def summed(name: str) -> list[int]:
        return [sum(getattr(each.months[month - 1], name) for each in rows) for month in MONTHS]

    population = max(summed("population"), default=0)
    total = row("total", population, summed("k"), summed("observed"), summed("unconfirmed"))
    return InWork(
        criteria=replace(CRITERIA, **criteria), groups=rows, total=replace(total, label="")
    )


REFERENCE = table(
    row("NJ2020", 22, (10, 15, 15, 15, 14, 14, 15, 15, 16, 14, 14, 14)),
    row("VJ2021", 23, (6, 16, 16, 15, 14, 14, 16, 15, 15, 15, 15, 15)),
    row("NJ2021", 27, (7, 19, 19, 0, 0, 0, 0), (27, 27, 27, 27, 27, 3, 1), (0, 0, 0, 19, 19, 2, 0)),
    row("VJ2022", 18),
)
MANY = table(*(row(f"Kempen & Zuid-West-Vlaanderen {at}", 9, (at % 10,) * 11) for at in range(60)))
CASES = {
    "reference": REFERENCE,
    "nobody": table(),
    "one": table(row("NJ2021", 1, (0, 1))),
    "many": MANY,
}


def heatmap(result: InWork, words: Words = ENGLISH, palette: Palette = LIGHT) -> Heatmap:
    return Heatmap(words, palette).display(result)


def tips(chart: Heatmap) -> dict[Figure | None, str]:
    chart.render()
    return {region.mark.figure: region.mark.tip for region in chart.regions}


def test_cells_hold_shares_of_those_observed() -> None:
    chart = heatmap(REFERENCE)
    assert written(chart)[:4] == ["22", "23", "27", "18"]
    cells = written(chart)[5:]
    assert cells[:12] == ["45", "68", "68", "68", "64", "64", "68", "68", "73", "64", "64", "64"]
    assert cells[24:28] == ["26", "70", "70", "0"]
    assert "0–70" in cells
    assert "0–67" in cells


def test_cells_open_their_people() -> None:
    found = tips(heatmap(REFERENCE))
    assert len(found) == 12 + 12 + 7 + 12
    assert found[Figure("in_work_month_3", ("NJ2021",))] == (
        "NJ2021 · month 3: at least 70% in work (19 of 27 observed)"
    )
    assert found[Figure("in_work_month_6", ("NJ2021",))] == (
        "NJ2021 · month 6: at least 0% in work (0 of 3 observed) · "
        "at most 67%, if open jobs not confirmed since (2) go on · 24 not observed yet"
    )
    assert found[Figure("in_work_month_12")].startswith("Total · month 12: at least 64%")
    assert Figure("in_work_month_8", ("NJ2021",)) not in found


def test_persons_without_a_value_open_too() -> None:
    found = tips(heatmap(table(row("Gent", 4, (2,)), row(None, 3, (1,)), by=Dimension.REGION)))
    assert found[Figure("in_work_month_1", (None,))].startswith("Without region · month 1")


def test_one_group_is_its_own_total() -> None:
    assert set(tips(heatmap(CASES["one"]))) == {
        Figure("in_work_month_1", ("NJ2021",)),
        Figure("in_work_month_2", ("NJ2021",)),
    }


@pytest.mark.parametrize("palette", [LIGHT, DARK])
def test_months_not_yet_observed_are_blank(palette: Palette) -> None:
    chart = heatmap(REFERENCE, palette=palette)
    pixels = picture(chart)
    boxes = {region.mark.figure: region for region in chart.regions}
    third = boxes[Figure("in_work_month_3", ("NJ2021",))]
    last = boxes[Figure("in_work_month_12", ("NJ2020",))]
    eighth = boxes[Figure("in_work_month_8", ("VJ2021",))]
    ground = pixels[0, 0]
    blank = pixels[int(third.top) : int(third.bottom), int(eighth.left) : int(eighth.right)]
    assert (blank == ground).all()
    assert (pixels[int(third.top) + 4, int(third.left) + 4] != ground).any()
    row_of, _ = middle(third)
    below = int(row_of + (third.bottom - third.top) * 1.06)
    # Nobody of the last cohort has left, so its whole row is blank.
    assert (pixels[below, int(third.left) : int(last.right)] == ground).all()


def test_partial_cells_have_a_corner_and_uncertain_ones_no_colour() -> None:
    chart = heatmap(REFERENCE)
    pixels = picture(chart)
    boxes = {region.mark.figure: region for region in chart.regions}

    def corner(month: int, cohort: str) -> Any:
        box = boxes[Figure(f"in_work_month_{month}", (cohort,))]
        return pixels[int(box.top) + 3, int(box.right) - 4].tolist()

    def colours(month: int, cohort: str) -> Any:
        box = boxes[Figure(f"in_work_month_{month}", (cohort,))]
        cell = pixels[int(box.top) + 3 : int(box.bottom) - 3, int(box.left) + 3 : int(box.right)]
        return cell.reshape(-1, 3)

    assert corner(7, "NJ2021") == [0, 0, 0]
    assert corner(3, "NJ2021") == corner(2, "NJ2021") != [0, 0, 0]
    spread = np.ptp(colours(4, "NJ2021"), axis=1)
    assert spread.max() < 40, "grey hatches and nothing green"
    assert np.ptp(colours(3, "NJ2021"), axis=1).max() > 60


@pytest.mark.parametrize("palette", [LIGHT, DARK])
def test_shades_are_told_apart_without_hue_and_carry_readable_numbers(palette: Palette) -> None:
    shades = [shade(share, palette) for share in range(101)]
    lights = [luminance(each) for each in shades]
    ordered = sorted(lights, reverse=palette is LIGHT)
    assert lights == ordered
    assert len(set(lights[::5])) == 21
    for ground, light in zip(shades, lights, strict=True):
        high, low = sorted((light, luminance(ink(ground))), reverse=True)
        assert (high + 0.05) / (low + 0.05) >= 4.5


def test_key_explains_only_what_there_is() -> None:
    def explained(result: InWork) -> list[str]:
        chart = heatmap(result)
        chart.render()
        return [text.get_text() for legend in chart.legends for text in legend.get_texts()]

    assert explained(REFERENCE) == [
        "Not everyone observed yet",
        "Uncertain: open jobs not confirmed since",
    ]
    assert explained(table(row("NJ2021", 4, (1, 2)))) == []


def test_says_that_the_share_is_the_least_there_is() -> None:
    said = " ".join(heatmap(REFERENCE).said)
    assert "at least" in said
    assert "answers without a date do not" in said
    assert "as of 2022-04-30" in said
    assert "Nobody was enrolled" in " ".join(heatmap(table()).said)


def test_table_to_copy_has_every_share() -> None:
    titles, *lines = heatmap(REFERENCE).table()
    assert list(titles[:3]) == ["Cohort", "Persons", "Month 1"]
    assert len(titles) == 14
    assert list(lines[2]) == ["NJ2021", "27", "25.9%", "70.4%", "70.4%", *["0.0%"] * 4, *[""] * 5]
    assert [line[0] for line in lines] == ["NJ2020", "VJ2021", "NJ2021", "VJ2022", "Total"]


def test_numbers_are_left_out_where_rows_are_too_low_to_read_them() -> None:
    large = Heatmap(ENGLISH, LIGHT, (16, 10)).display(MANY)
    small = Heatmap(ENGLISH, LIGHT, (4.2, 3)).display(MANY)
    assert written(large).count("56") == 6 * 11
    assert written(small).count("56") == 0
    assert len(small.regions) == 61 * 11


def test_a_new_result_is_drawn_like_a_new_chart() -> None:
    later = table(*(replace(each, months=MANY.groups[8].months) for each in REFERENCE.groups))
    again = table(row("NJ2020", 22, (3,) * 12), *REFERENCE.groups[1:])
    chart = heatmap(REFERENCE)
    chart.render()
    assert chart.update(again)
    assert (picture(chart) == picture(heatmap(again))).all()
    chart.update(later)
    assert (picture(chart) == picture(heatmap(later))).all()


@pytest.mark.parametrize(("words", "size"), LANGUAGES_AND_SIZES)
@pytest.mark.parametrize("case", CASES)
def test_everything_is_drawn_within_the_edges(
    case: str, words: Words, size: tuple[float, float]
) -> None:
    assert within_the_edges(Heatmap(words, DARK, size).display(CASES[case]))
