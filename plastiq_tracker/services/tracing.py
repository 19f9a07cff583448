"""The people behind a figure, each with the evidence that decided where they stand in it."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from plastiq_tracker.domain.criteria import Criteria
from plastiq_tracker.domain.text import Text, Words
from plastiq_tracker.domain.values import Dimension
from plastiq_tracker.exports.figures import name_of, value_of
from plastiq_tracker.indicators.figures import Membership, numbered
from plastiq_tracker.indicators.freezing import FrozenFigures
from plastiq_tracker.indicators.frozen_reasons import AS_FROZEN
from plastiq_tracker.indicators.frozen_trace import FrozenTrace
from plastiq_tracker.indicators.meanings import Meaning, meaning_of
from plastiq_tracker.indicators.places import group_at, place_name
from plastiq_tracker.indicators.results import Group, Statistics, ratio
from plastiq_tracker.indicators.saying import part_of, share
from plastiq_tracker.indicators.trace import Trace
from plastiq_tracker.indicators.tracing import Figure, Part, TracedPerson
from plastiq_tracker.services.reading import reading_in
from plastiq_tracker.services.traced_people import FrozenLists, Lists, LiveLists, trace_of
from plastiq_tracker.store.dossier import Dossier

VALUE = Text("Figures", "{value} · {of}")
AT_RISK = Text("Figures", "{count} at risk")


@dataclass(eq=False, kw_only=True)
class Behind:
    """A figure that was opened: what it is called and means, and how many are in each part.

    `titles` names the parts in their order, but for those that this figure cannot have. `note`
    says what is to be known of the lists, where there is something.
    """

    criteria: Criteria
    figure: Figure
    name: Text
    group: Text | str
    counts: Mapping[Part, int]
    titles: Mapping[Part, Text]
    meaning: Meaning | None
    note: Text | None
    value: Callable[[Words], str]
    lists: Lists

    def said(self, words: Words) -> str:
        """The figure itself; a share with what it is of."""
        return self.value(words)


def behind(dossier: Dossier, criteria: Criteria, figure: Figure) -> Behind:
    """Opens a figure. Raises `NotFound` when there is no such figure or nobody in its group."""
    with dossier.read() as work:
        read = reading_in(work, criteria)
    trace = trace_of(read, figure)
    return _behind(trace, read.statistics, LiveLists(trace), None)


def behind_frozen(figures: FrozenFigures, by: Dimension, figure: Figure) -> Behind:
    """Opens a frozen figure, split `by` this, into the people behind it as they were frozen.

    Raises `NotFound` when there is no such figure, or nobody in its group.
    """
    trace = FrozenTrace(figures, by, figure)
    return _behind(trace, trace.statistics, FrozenLists(trace), AS_FROZEN)


def people(
    dossier: Dossier, behind: Behind, part: Part, first: int, count: int
) -> tuple[TracedPerson, ...]:
    """`count` of the people of a part from the `first` on, by name, as the dossier now stands.

    Those of a frozen figure are always as many; who was erased since comes last. Raises
    `NotFound` when nobody is in the group of a figure of now any more.
    """
    with dossier.read() as work:
        return behind.lists.page(work, part, first, count)


def _behind(
    trace: Trace | FrozenTrace, statistics: Statistics, lists: Lists, note: Text | None
) -> Behind:
    figure = trace.figure
    counts = {part: len(trace.places(part)) for part in Part}
    group = group_at(statistics, figure.place)
    return Behind(
        criteria=trace.criteria,
        figure=figure,
        name=name_of(statistics, figure.key),
        group=place_name(statistics, figure.place),
        counts=counts,
        titles=_titles(trace.rule, counts),
        meaning=meaning_of(figure.key),
        note=note,
        value=_value(trace, statistics, group, counts),
        lists=lists,
    )


def _titles(rule: Membership, counts: Mapping[Part, int]) -> dict[Part, Text]:
    possible = {Part.COUNTED} | {part for part in Part if counts[part]}
    if rule.base is not None:
        possible.add(Part.REST)
    return {part: title for part, title in zip(Part, rule.titles, strict=True) if part in possible}


def _value(
    trace: Trace | FrozenTrace, statistics: Statistics, group: Group, counts: Mapping[Part, int]
) -> Callable[[Words], str]:
    """How the figure is said: as the tables show it, a share with what it is of."""
    key, counted = trace.figure.key, counts[Part.COUNTED]
    whole = counted + counts[Part.REST]

    def said(words: Words) -> str:
        if trace.rule.base is None:
            return words.number(counted)
        value, of = value_of(statistics, key, group, words), part_of(counted, whole, words)
        match numbered(key):
            case ("retention_day", day):
                value = share(trace.survival(day), words)
                of = words.say(AT_RISK.fill(count=counted))
            case ("in_work_month" | "retention_ended", _):
                value = share(ratio(counted, whole), words)
        return words.say(VALUE.fill(value=value, of=of))

    return said
