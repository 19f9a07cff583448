"""What the columns and outcomes of a group are called and look like."""

from collections.abc import Mapping

from plastiq_tracker.services.group import Kind
from plastiq_tracker.services.group_columns import Field
from plastiq_tracker.ui.words import translate

ICONS: Mapping[Kind, tuple[str, str]] = {
    Kind.NEW: ("user-plus", "good"),
    Kind.KNOWN: ("user", "link"),
    Kind.ALREADY_IN: ("info", "muted"),
    Kind.UNSURE: ("triangle-alert", "warn"),
    Kind.WRONG: ("circle-x", "bad"),
}


def field_name(field: Field | None) -> str:
    """The title of a column; None is one that is left out."""
    return _names()[field]


def _names() -> Mapping[Field | None, str]:
    return {
        None: translate("Group", "(left out)"),
        Field.FIRST_NAME: translate("PersonForm", "First name"),
        Field.LAST_NAME: translate("PersonForm", "Family name"),
        Field.NAME: translate("Group", "Whole name"),
        Field.BIRTH_DATE: translate("PersonForm", "Birth date"),
        Field.GENDER: translate("PersonForm", "Gender"),
        Field.PHONE: translate("PersonForm", "Phone"),
        Field.EMAIL: translate("PersonForm", "E-mail"),
        Field.STREET: translate("PersonForm", "Street and number"),
        Field.POSTAL_CODE: translate("PersonForm", "Postal code"),
        Field.MUNICIPALITY: translate("PersonForm", "Municipality"),
        Field.EDUCATION: translate("PersonForm", "Education"),
        Field.LANGUAGE: translate("Group", "Language"),
        Field.REFERRER: translate("PersonForm", "Referred by"),
        Field.COACH: translate("PersonForm", "Coach"),
        Field.CODE: translate("PersonForm", "Code"),
        Field.REMARK: translate("PersonForm", "Remark"),
    }
