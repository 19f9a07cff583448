"""The outcome table: its numbers are the result's, its words the reader's."""

import csv
import io
from collections.abc import Iterator
from dataclasses import replace
from typing import Any

from plastiq_tracker.domain.values import Answer, Dimension, Education, Gender
from plastiq_tracker.domain.words import PlainWords
from plastiq_tracker.exports.csv_file import statistics_csv
from plastiq_tracker.exports.tables import composition_table, detail_table, outcome_table
from plastiq_tracker.exports.text_table import retention_text, statistics_text
from plastiq_tracker.indicators.results import Group, OriginTally, Statistics
from tests import figures

ENGLISH = PlainWords()


def shown(statistics: Statistics, group: Group, key: str) -> str:
    columns = {column.key: column for column in outcome_table(statistics).columns}
    return columns[key].shown(group, ENGLISH)


def test_identifiers_are_unique_and_no_value_is_lost() -> None:
    table = outcome_table(figures.reference_statistics())
    keys = [column.key for column in table.stored()]
    assert len(keys) == len(set(keys))


def flattened(found: dict[str, Any], prefix: str = "") -> Iterator[tuple[str, object]]:
    for key, value in found.items():
        name = f"{prefix}_{key}".lstrip("_").replace("milestones_", "milestone_")
        if isinstance(value, dict):
            yield from flattened(value, name)
        elif key == "interval":
            yield from zip((f"{name}_lower", f"{name}_upper"), value or (None, None), strict=True)
        else:
            yield name, value


def test_stored_columns_are_the_json_flattened() -> None:
    statistics = figures.reference_statistics()
    columns = {column.key: column for column in outcome_table(statistics).stored()}
    for group in (*statistics.groups, statistics.total):
        for key, value in flattened(group.as_json()):
            stored = columns[key].value(group)
            assert (float(stored) if isinstance(value, float) else stored) == value, key  # type: ignore[arg-type]


def test_the_reports_figures_can_be_read() -> None:
    text = statistics_text(figures.reference_statistics(), ENGLISH)
    rows = [" ".join(line.split()) for line in text.splitlines()]
    assert "Total 90 65 7 18 83 51 57% 46–66%" in rows
    assert "NJ2021 19 27 27 70.4% 70–70% 52–84% 100% 0 0 no" in rows
    assert "Total 29 45 45 64.4% 64–64% 50–77% 100% 27 18 yes" in rows
    assert "Gender: Male 79 (88%) · Female 11 (12%)" in text
    assert "Lower secondary at most 41 (46%) · Upper secondary 49 (54%)" in text
    assert "(estimate, tally per trajectory): Yes 35 (39%) · No 55 (61%) · Unknown 0 (0%)" in text


def test_retention_can_be_read() -> None:
    text = retention_text(figures.reference_retention(), ENGLISH)
    assert "Population: 90 · Placed: 50 · Stopped: 8 · Out of sight: 42" in text
    rows = [" ".join(line.split()) for line in text.splitlines()]
    assert "365 4 0.7539 75% 56–87%" in rows
    assert "0 50 1.0000 100% —" in rows


def test_nothing_to_divide_by_is_a_dash() -> None:
    statistics = figures.statistics()
    total = statistics.total
    for key in ("workplace_track_share", "completion", "milestone_12_rate_known"):
        assert shown(statistics, total, key) == "—"
    assert shown(statistics, total, "milestone_12_bounds") == "—"
    assert shown(statistics, total, "same_employer_bounds") == "—"
    text = statistics_text(statistics, ENGLISH)
    assert "Nobody was enrolled" in text
    assert "Gender: —" in text


def test_percentages_round_half_up() -> None:
    half = figures.group(enrolled=8, workplace_track=1, three=figures.milestone(1, 15))
    statistics = figures.statistics(half)
    assert shown(statistics, half, "workplace_track_share") == "13%"
    assert shown(statistics, half, "milestone_3_rate_known") == "6.3%"


def test_shares_of_a_partition_add_to_a_hundred() -> None:
    genders = {Gender.M: 13, Gender.V: 13, Gender.X: 14}
    group = figures.group(enrolled=40, gender=genders)
    columns = {each.key: each for each in composition_table(figures.statistics(group)).columns}
    parts = [columns[f"composition_gender_{key}_share"].shown(group, ENGLISH) for key in "MVX"]
    assert parts == ["33%", "32%", "35%"]


def test_groups_are_called_by_their_kind() -> None:
    def name(by: Dimension, key: str | None) -> str:
        group = figures.group(key, "")
        return shown(figures.statistics(group, by=by), group, "name")

    assert name(Dimension.COHORT, "NJ2021") == "NJ2021"
    assert name(Dimension.GENDER, "V") == "Female"
    assert name(Dimension.EDUCATION, "HO") == "Higher education"
    assert name(Dimension.REGION, None) == "Without region"
    assert name(Dimension.COACH, None) == "Without coach"
    assert name(Dimension.REGION, "Limburg") == "Limburg"


def test_details_hold_every_status() -> None:
    group = figures.group(three=figures.milestone(4, refused=2, pending=1, excluded=3, ibo=5))
    table = detail_table(figures.statistics(group))
    values = {column.key: column.value(group) for column in table.columns}
    assert values["milestone_3_unknown_by_refused"] == 2
    assert values[f"milestone_3_not_employed_by_{Answer.IBO}"] == 5
    assert values["milestone_3_excluded"] == 3
    assert values["milestone_3_positive_outflow"] == 9
    headers = [ENGLISH.say(column.header) for column in table.columns]
    assert "Not in work: In an IBO" in headers
    assert "Unknown: Refused" in headers


def test_no_tally_outside_cohorts() -> None:
    group = figures.group("V", "", origin_tally=None, education={Education.HO: 1}, enrolled=1)
    statistics = figures.statistics(group, by=Dimension.GENDER)
    assert shown(statistics, group, "composition_origin_tally_yes") == "—"
    assert shown(statistics, group, "composition_origin_tally_yes_share") == "—"


def test_filters_are_told() -> None:
    statistics = figures.statistics(
        trajectories=frozenset({"NJ2021"}), genders=frozenset({Gender.V})
    )
    assert "selection: NJ2021, Female" in statistics_text(statistics, ENGLISH).splitlines()[0]


def test_parts_stand_below_their_group() -> None:
    women = figures.group("V", "V", enrolled=3, origin_tally=None)
    groups = (
        replace(figures.group("NJ2021", enrolled=8), parts=(women,)),
        figures.group("VJ2022", "Voorjaar 2022", enrolled=5),
    )
    statistics = figures.statistics(*groups, then_by=Dimension.GENDER)
    rows = [" ".join(line.split()) for line in statistics_text(statistics, ENGLISH).splitlines()]
    first = next(at for at, row in enumerate(rows) if row.startswith("NJ2021 8 8 "))
    assert rows[first + 1].startswith("NJ2021 · Female 3 3 ")
    assert rows[first + 2].startswith("VJ2022 5 5 ")
    lines = list(csv.DictReader(io.StringIO(statistics_csv(statistics))))
    assert [(each["key"], each["part_key"], each["enrolled"]) for each in lines] == [
        ("NJ2021", "", "8"),
        ("NJ2021", "V", "3"),
        ("VJ2022", "", "5"),
        ("total", "", "0"),
    ]


def test_tally_of_the_total_is_its_own() -> None:
    total = figures.group("total", origin_tally=OriginTally(yes=1, no=1, unknown=2))
    text = statistics_text(figures.statistics(total=total), ENGLISH)
    assert "Yes 1 (25%) · No 1 (25%) · Unknown 2 (50%)" in text
