"""Names by how they are heard, groups of given names, phone numbers."""

import pytest

from plastiq_tracker.domain.likeness import given_names, phone_numbers, sound, sounds
from plastiq_tracker.domain.search import words_of
from plastiq_tracker.system.resources import shipped


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("janssens", "jansens"),
        ("yilmaz", "jilmaz"),
        ("claes", "klaas"),
        ("deklerck", "declerc"),
        ("mohamed", "muhammad"),
        ("walid", "oualid"),
        ("philippe", "filip"),
        ("hussein", "hocine"),
        ("dhondt", "dhont"),
        ("schepers", "shepers"),
        ("christine", "kristien"),
        ("el amrani", "elamrani"),
    ],
)
def test_spellings_that_are_heard_alike(one: str, other: str) -> None:
    assert sounds(one)[0] == sounds(other)[0]


@pytest.mark.parametrize(
    ("one", "other"), [("peeters", "pieterman"), ("ann", "bart"), ("claes", "maes")]
)
def test_names_that_sound_otherwise(one: str, other: str) -> None:
    assert sound(one) != sound(other)


def test_a_name_of_more_words_is_looked_for_by_its_first_and_its_last() -> None:
    assert sounds("peeters claes") == (sound("peetersclaes"), sound("peeters"), sound("claes"))
    assert sounds("de smet") == (sound("desmet"), sound("smet"))


def test_a_phone_number_is_the_same_however_it_is_written() -> None:
    assert phone_numbers("0470 12 34 56") == phone_numbers("+32 470/12.34.56")
    assert phone_numbers("0470/123456") == phone_numbers("0032470123456")
    assert phone_numbers("0470 12 34 56 / 011 22 33 44") == (70123456, 11223344)
    assert phone_numbers("vraag An") == phone_numbers("0470") == phone_numbers(None) == ()


def test_groups_of_given_names_share_a_number() -> None:
    groups = given_names(["# of a kind", "Jan Johan Jo", "", "Jo Joke Jozefien", "Zoë Zoe"])
    assert groups["jan"] & groups["jo"]
    assert groups["jo"] & groups["joke"]
    assert not groups["jan"] & groups["joke"]
    assert groups["zoe"]
    assert "of" not in groups


def test_the_shipped_list_knows_names_that_are_common_here() -> None:
    path = shipped("resources", "names", "given_names.txt")
    groups = given_names(path.read_text(encoding="utf-8").splitlines())
    for one, other in (
        ("Mohamed", "Mehmet"),
        ("Lies", "Elisabeth"),
        ("Jan", "Johannes"),
        ("Khadija", "Hatice"),
        ("Youssef", "Jozef"),
        ("Fatima", "Fatma"),
        ("Mieke", "Maria"),
        ("Loic", "Louis"),
        ("Oleksandr", "Alexander"),
    ):
        shared = [groups["".join(words_of(name))] for name in (one, other)]
        assert shared[0] & shared[1], (one, other)
