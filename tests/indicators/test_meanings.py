"""Every figure has a meaning, and the authorities of the definitions are named with it."""

import pytest

from plastiq_tracker.domain.words import PlainWords
from plastiq_tracker.exports.definitions_sheet import definitions_rows
from plastiq_tracker.exports.retention_tables import curve_table, retention_table
from plastiq_tracker.exports.tables import outcome_table
from plastiq_tracker.indicators.figures import FIGURES
from plastiq_tracker.indicators.meanings import MEANINGS, meaning_of
from tests.figures import CRITERIA, group, reference_retention, statistics

WORDS = PlainWords()
NO_FIGURES = ("name", "key", "label", "day")


def test_every_figure_that_opens_has_a_meaning() -> None:
    numbered = (
        "retention_day_91",
        "retention_at_risk_91",
        "retention_ended_91",
        "in_work_month_12",
    )
    assert [key for key in (*FIGURES, *numbered) if meaning_of(key) is None] == []


def test_every_column_of_the_tables_has_a_meaning() -> None:
    tables = (
        outcome_table(statistics(group())),
        retention_table(reference_retention()),
        curve_table(reference_retention()),
    )
    keys = {each.key for table in tables for each in table.columns}
    keys |= {part.key for table in tables for each in table.columns for part in each.parts()}
    without = {key for key in keys if meaning_of(key) is None}
    assert {key for key in without if not key.startswith("definitions_")} <= {
        *NO_FIGURES,
        "lower",
        "upper",
    }


@pytest.mark.parametrize(
    ("key", "name"),
    [
        ("enrolled", "Who counts"),
        ("milestone_3_known", "Due and known"),
        ("milestone_12_not_employed_by_ibo", "Not in work"),
        ("milestone_12_unknown_by_refused", "Unknown"),
        ("milestone_3_employed", "In work"),
        ("milestone_3_rate_known", "In work, of the known"),
        ("milestone_3_interval_upper", "95% interval"),
        ("milestone_3_upper", "Bounds"),
        ("workplace_track_interval", "95% interval"),
        ("same_employer_known", "Same employer"),
        ("composition_education_UNKNOWN", "Education"),
        ("composition_origin_tally_unknown", "Migrant origin"),
        ("in_work_month_7", "In work by month"),
        ("retention_day_180", "Retention"),
        ("retention_censored", "Out of sight"),
        ("difference", "Difference of two groups"),
    ],
)
def test_the_meaning_of_a_figure(key: str, name: str) -> None:
    meaning = meaning_of(key)
    assert meaning is not None
    assert meaning in MEANINGS
    assert WORDS.say(meaning.name) == name


@pytest.mark.parametrize("key", ["name", "label", "definitions_by", "employed", ""])
def test_what_is_no_figure_has_none(key: str) -> None:
    assert meaning_of(key) is None


@pytest.mark.parametrize(
    ("key", "authority"),
    [
        ("enrolled", "ESF"),
        ("milestone_3_lower", "WIOA"),
        ("milestone_3_interval", "Brown, Cai, DasGupta (2001)"),
        ("difference", "Newcombe (1998)"),
        ("retention_day_365", "Kaplan, Meier (1958)"),
        ("retention_day_365", "Greenwood"),
        ("composition_education_HO", "ISCED"),
        ("composition_origin_tally_yes", "General Data Protection Regulation, article 9"),
    ],
)
def test_authorities_are_named(key: str, authority: str) -> None:
    meaning = meaning_of(key)
    assert meaning is not None
    assert meaning.source is not None
    assert authority in WORDS.say(meaning.source)


def test_the_sheet_of_definitions_has_all_of_them_and_their_sources() -> None:
    rows = dict(definitions_rows(CRITERIA, WORDS))
    assert len({WORDS.say(each.name) for each in MEANINGS}) == len(MEANINGS)
    for each in MEANINGS:
        explained = rows[WORDS.say(each.name)]
        assert explained.startswith(WORDS.say(each.text))
        if each.source is not None:
            assert explained.endswith(f" Source: {WORDS.say(each.source)}")
    assert "No 1182/71, article 3" in rows["3 and 12 months"]
