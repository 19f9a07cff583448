"""What the history says of changes, records and fields, in the reader's words."""

from datetime import UTC, datetime

from plastiq_tracker.domain.changes import Change, ChangeKind, Deed, FieldChange
from plastiq_tracker.domain.field_names import field_name
from plastiq_tracker.domain.text import Text, Words
from plastiq_tracker.ui.words import translate

SHOWN = 300
"""Letters of a value; who wants all of a long remark opens the record."""


def when(words: Words, at: datetime) -> str:
    """A moment of UTC as it was on this machine's clock."""
    return words.show(at.replace(tzinfo=UTC).astimezone())


def who(author: str | None) -> str:
    return translate("History", "another program") if author is None else author


def plain_name(words: Words, change: Change) -> str:
    """What was done, whether it was done, undone or redone by this change."""
    if change.number is None:
        return translate("History", "Changes")
    return translate("History", "A change") if change.label is None else words.say(change.label)


def change_name(words: Words, change: Change) -> str:
    """What a change is called in a list."""
    what = plain_name(words, change)
    match change.kind:
        case ChangeKind.UNDO:
            return translate("History", "Undone: {what}").format(what=what)
        case ChangeKind.REDO:
            return translate("History", "Redone: {what}").format(what=what)
    return what


def deed_of(words: Words, title: Text, deed: Deed) -> str:
    """What was done to which record."""
    said = {
        Deed.ADDED: translate("History", "{record} added"),
        Deed.CHANGED: translate("History", "{record} changed"),
        Deed.DELETED: translate("History", "{record} deleted"),
    }[deed]
    return said.format(record=words.say(title))


def field_words(words: Words, name: str) -> str:
    return words.say(field_name(name))


def value_words(words: Words, name: str, value: object) -> str:
    """A value of a field; a dash for nothing, and not endless."""
    if isinstance(value, bool) or not isinstance(value, int):
        said = words.show(value)
    elif name.endswith("_cents"):
        said = words.money(value)
    else:
        said = str(value)
    return said if len(said) <= SHOWN else f"{said[:SHOWN]}…"


def was_and_became(words: Words, change: FieldChange) -> tuple[str, str]:
    return (
        value_words(words, change.field, change.before),
        value_words(words, change.field, change.after),
    )
