"""The people behind a figure, each with the evidence that decided where they stand in it."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

from plastiq_tracker.domain.criteria import Criteria
from plastiq_tracker.domain.text import Text, Words
from plastiq_tracker.exports.figures import name_of, value_of
from plastiq_tracker.indicators.figures import Membership, numbered
from plastiq_tracker.indicators.meanings import Meaning, meaning_of
from plastiq_tracker.indicators.places import group_at, place_name
from plastiq_tracker.indicators.results import Group, Statistics, ratio
from plastiq_tracker.indicators.saying import part_of, share
from plastiq_tracker.indicators.trace import Trace
from plastiq_tracker.indicators.tracing import Figure, Part, TracedPerson
from plastiq_tracker.services.reading import Reading, facts_in, reading_in
from plastiq_tracker.store.dossier import Dossier, UnitOfWork
from plastiq_tracker.store.tracing import Named, in_order_of_name, named

VALUE = Text("Figures", "{value} · {of}")
AT_RISK = Text("Figures", "{count} at risk")


@dataclass(eq=False)
class Listed:
    """What is kept from page to page of a list: the figure put to the facts, people by name."""

    trace: Trace
    places: dict[Part, list[int]] = field(default_factory=dict)


@dataclass(eq=False, kw_only=True)
class Behind:
    """A figure that was opened: what it is called and means, and how many are in each part.

    `titles` names the parts in their order, but for those that this figure cannot have.
    """

    criteria: Criteria
    figure: Figure
    name: Text
    group: Text | str
    counts: Mapping[Part, int]
    titles: Mapping[Part, Text]
    meaning: Meaning | None
    value: Callable[[Words], str]
    listed: Listed

    def said(self, words: Words) -> str:
        """The figure itself; a share with what it is of."""
        return self.value(words)


def behind(dossier: Dossier, criteria: Criteria, figure: Figure) -> Behind:
    """Opens a figure. Raises `NotFound` when there is no such figure or nobody in its group."""
    with dossier.read() as work:
        read = reading_in(work, criteria)
    trace = _trace(read, figure)
    counts = {part: len(trace.places(part)) for part in Part}
    group = group_at(read.statistics, figure.place)
    name = place_name(read.statistics, figure.place)
    return Behind(
        criteria=criteria,
        figure=figure,
        name=name_of(read.statistics, figure.key),
        group=name,
        counts=counts,
        titles=_titles(trace.rule, counts),
        meaning=meaning_of(figure.key),
        value=_value(trace, read.statistics, group, counts),
        listed=Listed(trace),
    )


def people(
    dossier: Dossier, behind: Behind, part: Part, first: int, count: int
) -> tuple[TracedPerson, ...]:
    """`count` of the people of a part from the `first` on, by name, as the dossier now stands.

    Raises `NotFound` when nobody is in the group any more.
    """
    with dossier.read() as work:
        listed = _listed(work, behind)
        trace, places = listed.trace, _in_order(work, listed, part)[first : first + count]
        names = named(work, [trace.row(at) for at in places])
    return tuple(_traced(trace, at, part, names[trace.row(at)]) for at in places)


def _trace(read: Reading, figure: Figure) -> Trace:
    return Trace(read.facts, read.found, read.episodes, read.criteria, figure)


def _traced(trace: Trace, at: int, part: Part, who: Named) -> TracedPerson:
    found = trace.reason(at)
    return TracedPerson(
        person_id=who.id,
        code=who.code,
        name=who.name,
        trajectory=trace.trajectory(at),
        coach=trace.coach(at),
        part=part,
        status=found.status,
        evidence=found.said,
    )


def _listed(work: UnitOfWork, behind: Behind) -> Listed:
    """The people's list, made anew when the dossier changed since the last page."""
    facts = facts_in(work)
    if behind.listed.trace.facts is not facts:
        behind.listed = Listed(_trace(reading_in(work, behind.criteria), behind.figure))
    return behind.listed


def _in_order(work: UnitOfWork, listed: Listed, part: Part) -> list[int]:
    """The places of a part by name."""
    if part not in listed.places:
        place = {listed.trace.row(at): at for at in listed.trace.places(part)}
        rows = in_order_of_name(work, list(place))
        listed.places[part] = [place[row] for row in rows]
    return listed.places[part]


def _titles(rule: Membership, counts: Mapping[Part, int]) -> dict[Part, Text]:
    possible = {Part.COUNTED} | {part for part in Part if counts[part]}
    if rule.base is not None:
        possible.add(Part.REST)
    return {part: title for part, title in zip(Part, rule.titles, strict=True) if part in possible}


def _value(
    trace: Trace, statistics: Statistics, group: Group, counts: Mapping[Part, int]
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
