"""Dates, numbers and money as Belgium writes them, in all three languages."""

from datetime import date, datetime

import pytest

from plastiq_tracker.domain.text import Text
from plastiq_tracker.domain.values import Gender
from plastiq_tracker.ui.words import QtWords, choose_language, reader_language


def test_dutch_notation() -> None:
    words = QtWords("nl")
    assert words.show(date(2022, 4, 3)) == "03/04/2022"
    assert words.show(datetime(2022, 4, 3, 9, 5)) == "03/04/2022 09:05"
    assert words.number(1234.5, 1) == "1.234,5"
    assert words.number(1234567) == "1.234.567"
    assert words.money(24305451) == "€\u00a0243.054,51"
    assert words.money(-1250) == "-€\u00a012,50"
    assert words.percent(64) == "64\u00a0%"
    assert words.percent(12.5) == "13\u00a0%"


def test_values_are_shown_by_what_they_are() -> None:
    words = QtWords("nl")
    assert words.show(None) == "—"
    assert words.show(True) == "Ja"
    assert words.show(Gender.V) == "Vrouw"
    assert words.show(7) == "7"
    assert words.show(0.5) == "0,5"
    assert words.show("as it is") == "as it is"


@pytest.mark.parametrize(("language", "yes"), [("nl", "Ja"), ("fr", "Oui"), ("en", "Yes")])
def test_three_languages(language: str, yes: str) -> None:
    assert QtWords(language).show(True) == yes


def test_values_within_a_sentence_are_said_in_its_language() -> None:
    text = Text("Problem", "The end, {end}, lies before the start, {start}.")
    said = QtWords("nl").say(text.fill(start=date(2022, 3, 1), end=date(2022, 2, 1)))
    assert said == "Het einde, 01/02/2022, ligt vóór de start, 01/03/2022."


def test_braces_in_a_value_stay_as_they_are() -> None:
    assert QtWords("en").say(Text("None", "{name}!").fill(name="{x}")) == "{x}!"


def test_the_language_is_chosen_by_who_asks_first(monkeypatch: pytest.MonkeyPatch) -> None:
    assert choose_language(["de_DE", "fr_BE", "nl_BE"]) == "fr"
    assert choose_language(["de_DE"]) == "nl"
    monkeypatch.setenv("PLASTIQ_LANGUAGE", "fr")
    assert reader_language("en") == "fr"
    monkeypatch.delenv("PLASTIQ_LANGUAGE")
    assert reader_language("en") == "en"
