"""How the people behind a figure are told: in the list, and as a table on the clipboard."""

from collections.abc import Callable, Iterable, Sequence

from plastiq_tracker.indicators.tracing import ERASED, TracedPerson
from plastiq_tracker.ui.widgets.paged_table import Told
from plastiq_tracker.ui.words import QtWords, translate


def name_said(person: TracedPerson, words: QtWords) -> str:
    """What someone is called now; who was erased since has no name any more."""
    return words.say(ERASED) if person.erased else person.name


def people_columns(words: QtWords, is_narrow: Callable[[], bool]) -> tuple[Told[TracedPerson], ...]:
    """Name, status and why; where it is narrow the status stands below the name."""

    def who(person: TracedPerson) -> str:
        lines = [name_said(person, words), person.trajectory]
        return "\n".join([*lines, words.say(person.status)] if is_narrow() else lines)

    return (
        Told(translate("Statistics", "Name"), who, 34),
        Told(translate("Statistics", "Status"), lambda person: words.say(person.status), 20),
        Told(translate("Statistics", "Why"), lambda person: words.say(person.evidence), 66),
    )


def people_table(people: Iterable[TracedPerson], words: QtWords) -> list[Sequence[str]]:
    """The titles and a line for everyone."""
    titles = (
        translate("Statistics", "Code"),
        translate("Statistics", "Name"),
        translate("Statistics", "Trajectory"),
        translate("Statistics", "Status"),
        translate("Statistics", "Why"),
    )
    lines = (
        (
            each.code,
            name_said(each, words),
            each.trajectory,
            words.say(each.status),
            words.say(each.evidence),
        )
        for each in people
    )
    return [titles, *lines]
