"""The worklist as text for a terminal, and as the JSON document of the command."""

from collections.abc import Callable
from typing import Any

from plastiq_tracker.domain.labels import label
from plastiq_tracker.domain.task_words import GROUP_NAMES, standing, what
from plastiq_tracker.domain.tasks import GROUPS, Task, TaskGroup, Worklist
from plastiq_tracker.domain.text import Text, Words
from plastiq_tracker.domain.values import Dimension
from plastiq_tracker.exports.columns import Column, Shape, Table, Value
from plastiq_tracker.exports.text_table import aligned

TITLE = Text("Worklist", "To do on {day}")
TITLE_OF_COACH = Text("Worklist", "To do on {day} · {coach}")
COUNTED = Text("Worklist", "{group}: {count}")
NOBODY = Text("Worklist", "Nobody to call today.")
NEXT_OPENS = Text("Worklist", "Nobody to call today. The next window opens on {day}.")
MISSED = Text("Worklist", "Windows that went by without an answer: {count}")


def worklist_text(found: Worklist, words: Words, *, names: bool = True) -> str:
    """The counts and a table per group, ready to print; without `names` by code alone."""
    title = TITLE_OF_COACH if found.coach else TITLE
    counts = [
        words.say(COUNTED.fill(group=GROUP_NAMES[group], count=found.counts[group]))
        for group in GROUPS
    ]
    lines = [
        words.say(title.fill(day=found.as_of, coach=found.coach)),
        " · ".join(counts),
        words.say(MISSED.fill(count=found.missed)),
    ]
    if not found.waiting:
        lines += ["", words.say(nobody(found))]
    for group in GROUPS:
        if found.counts[group]:
            lines += ["", words.say(GROUP_NAMES[group]), *_table(found, group, words, names=names)]
    return "\n".join(lines)


def nobody(found: Worklist) -> Text:
    """That there is nobody to call, and when there will be."""
    return NOBODY if found.next_opens is None else NEXT_OPENS.fill(day=found.next_opens)


def worklist_json(found: Worklist, words: Words, *, names: bool = True) -> dict[str, Any]:
    """Days, counts and items; `what` is said in the reader's language."""
    return {
        "as_of": found.as_of.isoformat(),
        "coach": found.coach,
        "waiting": found.waiting,
        "missed": found.missed,
        "next_opens": None if found.next_opens is None else found.next_opens.isoformat(),
        "counts": {group.value: found.counts[group] for group in GROUPS},
        "items": [
            {**each.as_json(names=names), "what": words.say(what(each))} for each in found.items
        ],
    }


def _table(found: Worklist, group: TaskGroup, words: Words, *, names: bool) -> list[str]:
    def column(
        key: str, header: Text, value: Callable[[Task], Value], shape: Shape = Shape.TEXT
    ) -> Column[Task]:
        return Column(key=key, header=header, shape=shape, value=value)

    who = (
        column("name", Text("Table", "Name"), lambda task: task.name),
        column("phone", Text("Table", "Phone"), lambda task: task.phone),
    )
    columns = (
        column("person_code", Text("Table", "Participant"), lambda task: task.code),
        *(who if names else ()),
        column("trajectory_code", Text("Table", "Trajectory"), lambda task: task.trajectory),
        column("coach", label(Dimension.COACH), lambda task: task.coach),
        column("what", Text("Worklist", "What"), what),
        column("when", Text("Outlook", "When"), lambda task: standing(task, found.as_of)),
    )
    table = Table(GROUP_NAMES[group], columns, found.of(group))
    return aligned(table, words)
