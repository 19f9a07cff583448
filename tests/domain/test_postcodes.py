"""The shipped list of postcodes, held against what is known of Belgium by heart."""

import pytest

from plastiq_tracker.domain.postcodes import tidy
from plastiq_tracker.services.intake import postcodes

FOUND = postcodes()


@pytest.mark.parametrize(
    ("postcode", "municipalities"),
    [
        ("1000", ("Brussel",)),
        ("1040", ("Brussel", "Etterbeek")),
        ("2000", ("Antwerpen",)),
        ("2300", ("Turnhout",)),
        ("2381", ("Ravels",)),
        ("4000", ("Liège",)),
        ("5000", ("Namur",)),
        ("8000", ("Brugge",)),
        ("9000", ("Gent",)),
        ("9031", ("Gent",)),
        ("3700", ("Tongeren-Borgloon",)),  # merged on 1 January 2025
        ("0001", ()),
        ("", ()),
    ],
)
def test_the_municipalities_of_a_postcode(postcode: str, municipalities: tuple[str, ...]) -> None:
    assert FOUND.municipalities(postcode) == municipalities


@pytest.mark.parametrize(
    ("name", "codes"),
    [
        ("Turnhout", ("2300",)),
        ("MALINES", ("2800",)),
        ("liege", ("4000", "4020")),
        ("Drongen", ("9031",)),
        ("Elsene", ("1050",)),
        ("Ixelles", ("1050",)),
        ("Atlantis", ()),
    ],
)
def test_the_postcodes_of_a_place(name: str, codes: tuple[str, ...]) -> None:
    assert FOUND.codes_of(name) == codes


def test_the_list_is_whole() -> None:
    """All 565 municipalities there are since 2025, with some 2 700 names in 1 149 codes."""
    municipalities: set[str] = set()
    codes = set()
    for number in range(1000, 10_000):
        if here := FOUND.municipalities(str(number)):
            codes.add(number)
            municipalities.update(here)
    assert len(codes) == 1149
    assert len(municipalities) in range(563, 566)  # two pairs share a name
    assert len(FOUND.names()) > 2700


def test_an_address_may_name_the_place_or_the_municipality_in_either_language() -> None:
    assert FOUND.agree("9031", "drongen")
    assert FOUND.agree("9031", "Gent")
    assert FOUND.agree("1050", "Ixelles")
    assert FOUND.agree("1050", "Elsene")
    assert not FOUND.agree("2300", "Gent")


def test_a_code_may_be_typed_with_its_country() -> None:
    assert {tidy(each) for each in ("2300", "B-2300", "BE 2300", " b2300 ")} == {"2300"}
