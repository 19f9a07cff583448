"""Why two persons may be one, in words."""

from collections.abc import Iterator

from plastiq_tracker.domain.text import Text
from plastiq_tracker.services.likeness_scores import Births, Compared, Names

SAME_NAME = Text("Likeness", "same name")
NAME_ALIKE = Text("Likeness", "name is alike")
TURNED = Text("Likeness", "names turned around")
SAME_GIVEN = Text("Likeness", "same first name")
GIVEN_ALIKE = Text("Likeness", "first name is alike")
SHORT_FORM = Text("Likeness", "another form of the first name")
PART_OF_GIVEN = Text("Likeness", "first name in part")
OTHER_GIVEN = Text("Likeness", "other first name")
SAME_FAMILY = Text("Likeness", "same family name")
FAMILY_ALIKE = Text("Likeness", "family name is alike")
PART_OF_FAMILY = Text("Likeness", "family name in part")
OTHER_FAMILY = Text("Likeness", "other family name")
SAME_BIRTH = Text("Likeness", "same birth date")
OTHER_BIRTH = Text("Likeness", "other birth date")
SAME_PHONE = Text("Likeness", "same phone number")
SAME_EMAIL = Text("Likeness", "same e-mail address")

GIVEN = {
    Names.SAME: SAME_GIVEN,
    Names.SIMILAR: GIVEN_ALIKE,
    Names.SHORT_FORM: SHORT_FORM,
    Names.PART: PART_OF_GIVEN,
    Names.DIFFERENT: OTHER_GIVEN,
}
FAMILY = {
    Names.SAME: SAME_FAMILY,
    Names.SIMILAR: FAMILY_ALIKE,
    Names.PART: PART_OF_FAMILY,
    Names.DIFFERENT: OTHER_FAMILY,
}
BIRTHS = {
    Births.SAME: SAME_BIRTH,
    Births.SWAPPED: Text("Likeness", "day and month of birth swapped"),
    Births.TURNED_DIGITS: Text("Likeness", "two digits of the birth date turned around"),
    Births.DIGIT: Text("Likeness", "birth date differs in one digit"),
    Births.OTHER_YEAR: Text("Likeness", "birthday the same, other year"),
    Births.NEAR: OTHER_BIRTH,
    Births.DIFFERENT: OTHER_BIRTH,
}
CLOSE = (Names.SAME, Names.SIMILAR)


def reasons(found: Compared, at: int) -> tuple[Text, ...]:
    """What agrees in the pair at this place, and what does not."""
    return tuple(_reasons(found, at))


def _reasons(found: Compared, at: int) -> Iterator[Text]:
    given, family = Names(found.given[at]), Names(found.family[at])
    if given in CLOSE and family in CLOSE:
        yield SAME_NAME if given is family is Names.SAME else NAME_ALIKE
    else:
        yield GIVEN[given]
        yield FAMILY[family]
    if found.turned[at]:
        yield TURNED
    birth = Births(found.birth[at])
    if birth is not Births.UNKNOWN:
        yield BIRTHS[birth]
    if found.phone[at]:
        yield SAME_PHONE
    if found.email[at]:
        yield SAME_EMAIL
