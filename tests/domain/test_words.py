"""English words without translation."""

from datetime import UTC, date, datetime

from plastiq_tracker.domain.text import Text
from plastiq_tracker.domain.values import Answer, Gender
from plastiq_tracker.domain.words import PlainWords

WORDS = PlainWords()


def test_values_are_shown_as_a_reader_expects() -> None:
    shown = [
        WORDS.show(value)
        for value in (None, Gender.V, Answer.IBO, True, False, 1234, 2.25, "=x", Text("A", "b"))
    ]
    assert shown == ["—", "Female", "In an IBO", "yes", "no", "1,234", "2.3", "=x", "b"]
    assert WORDS.show(date(2022, 4, 30)) == "2022-04-30"
    assert WORDS.show(datetime(2022, 4, 30, 9, 5, tzinfo=UTC)).startswith("2022-04-30 09:05")


def test_numbers_round_half_up() -> None:
    assert WORDS.number(1234.5, 1) == "1,234.5"
    assert WORDS.number(0.125, 2) == "0.13"
    assert WORDS.percent(12.5) == "13%"
    assert WORDS.percent(64.44, 1) == "64.4%"
    assert WORDS.money(123450) == "€1,234.50"
    assert WORDS.money(-5) == "-€0.05"


def test_sentences_take_their_values() -> None:
    text = Text("A", "{who} has {number}").fill(who=Gender.M, number=1000)
    assert WORDS.say(text) == "Male has 1,000"
