"""The cells of one row of a group, read as the values of a person."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import date

from plastiq_tracker.domain.checks import EMPTY
from plastiq_tracker.domain.records import Person
from plastiq_tracker.domain.text import Text
from plastiq_tracker.domain.typed_dates import Meant, understand
from plastiq_tracker.domain.values import Education, Gender
from plastiq_tracker.services import phones
from plastiq_tracker.services.group_columns import Field, education_of, gender_of

NOT_A_GENDER = Text("Group", "This is not one of M, V, X or unknown.")
NOT_A_LEVEL = Text("Group", "This is not one of MAX_LSO, HSO, HO or unknown.")


class Cells:
    """Values by field of a person, and what is wrong or doubtful at which cell."""

    def __init__(self, cells: Mapping[Field, str], today: date) -> None:
        self.wrong: dict[Field, Text] = {}
        self.doubts: dict[Field, Text] = {}
        self.values: dict[str, object] = {
            each.value: cells[each]
            for each in (
                Field.EMAIL, Field.STREET, Field.POSTAL_CODE, Field.MUNICIPALITY, Field.LANGUAGE,
                Field.REFERRER, Field.REMARK,
            )
            if each in cells
        }  # fmt: skip
        self.coach = cells.get(Field.COACH, "")
        self.code = cells.get(Field.CODE, "")
        self.is_split = Field.NAME in cells and Field.LAST_NAME not in cells
        self._read_names(cells)
        self._read_birth(cells.get(Field.BIRTH_DATE, ""), today)
        self._read_choices(cells)
        if number := cells.get(Field.PHONE):
            phone = phones.tidy(number)
            self.values["phone"] = phone.written
            if phone.doubt is not None:
                self.doubts[Field.PHONE] = phone.doubt

    def person(self, code: str, today: date) -> Person:
        """Somebody new with these values."""
        made = Person(code=code, registered_on=today, **self.values)  # type: ignore[arg-type]
        if made.birth_date > today:
            return replace(made, registered_on=None)
        return made

    def _read_names(self, cells: Mapping[Field, str]) -> None:
        first, last = cells.get(Field.FIRST_NAME, ""), cells.get(Field.LAST_NAME, "")
        if self.is_split:
            whole = cells[Field.NAME]
            family, comma, given = whole.partition(",")
            if not comma:
                given, _blank, family = whole.partition(" ")
            first, last = first or given.strip(), family.strip()
        for each, name in ((Field.FIRST_NAME, first), (Field.LAST_NAME, last)):
            self.values[each.value] = name
            if not name:
                self.wrong[Field.NAME if self.is_split else each] = EMPTY

    def _read_birth(self, text: str, today: date) -> None:
        found = understand(text, today, Meant.BIRTH)
        if found.day is None:
            self.wrong[Field.BIRTH_DATE] = found.trouble or EMPTY
        else:
            self.values["birth_date"] = found.day

    def _read_choices(self, cells: Mapping[Field, str]) -> None:
        if word := cells.get(Field.GENDER):
            gender = gender_of(word)
            self.values["gender"] = gender or Gender.UNKNOWN
            if gender is None:
                self.wrong[Field.GENDER] = NOT_A_GENDER
        if word := cells.get(Field.EDUCATION):
            education = education_of(word)
            self.values["education"] = education or Education.UNKNOWN
            if education is None:
                self.wrong[Field.EDUCATION] = NOT_A_LEVEL
