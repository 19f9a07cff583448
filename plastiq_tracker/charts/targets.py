"""What each action reached against its target, in multiples of it.

Up to the target a bar is as long as its share; from there on every step doubles, so that what is
fifteen times its target stands beside what fell short of it.
"""

import re
from collections.abc import Collection, Hashable
from math import ceil, log2

from matplotlib.axes import Axes
from matplotlib.lines import Line2D
from matplotlib.patches import Patch

from plastiq_tracker.charts.chart import Chart
from plastiq_tracker.charts.drawing import BAR, Bars, axis_heading, fit_ticks, quiet, shortened
from plastiq_tracker.charts.marks import Box, Line, Mark, Marked
from plastiq_tracker.charts.rows import Rows
from plastiq_tracker.charts.saying import cell
from plastiq_tracker.charts.sheet import plain
from plastiq_tracker.domain.criteria import Criteria
from plastiq_tracker.domain.text import Text
from plastiq_tracker.domain.values import Population
from plastiq_tracker.indicators.saying import OF, UNDEFINED, part_of
from plastiq_tracker.indicators.targets import Reached, Target, Targets
from plastiq_tracker.indicators.tracing import Figure

TITLE = Text("Chart", "Targets and what was reached")
NO_ACTIONS = Text("Chart", "This project has no actions with a target or a reach yet.")
AXIS = Text("Chart", "Multiple of the target; past it every step doubles")
REACHED = Text("Chart", "Reached")
PAST = Text("Chart", "Past the target")
TARGET = Text("Chart", "Target")
KINDS = {
    Reached.YOUNG_PEOPLE: Text("Reached", "Young people"),
    Reached.COMPANIES: Text("Reached", "Companies"),
    Reached.MEDIATORS: Text("Reached", "Mediators"),
    Reached.MENTORS: Text("Reached", "Mentors"),
}
ACTION = Text("Chart", "{number}. {title}")
ACTION_KIND = Text("Chart", "{number}. {title} · {kind}")
MULTIPLE = Text("Chart", "{number} ×")
WITH_MULTIPLE = Text("Chart", "{figures} · {multiple}")
TIP = Text("Chart", "{action} · {kind}: {figures}")
NO_TARGET = Text("Chart", "{count}, no target")
PARTICIPANTS = Text("Chart", "Enrolled in the trajectories")
ONE_PERSON = Text("Chart", "1 person")
PERSONS = Text("Chart", "{count} persons")
CONTACTS = Text(
    "Chart",
    "Reach is a sum of contacts, the same person may be in it more than once; — is nothing "
    "recorded. Those enrolled are distinct persons: which action carries the trajectories is not "
    "recorded, so they are added to none.",
)
NOT_REDUCED = Text("Chart", "Filters and population reduce those enrolled only, not the contacts.")
COLUMNS = (
    Text("Chart", "Action"),
    Text("Chart", "Reached group"),
    Text("Chart", "Target"),
    Text("Chart", "Actual"),
    Text("Chart", "Multiple"),
)

MANY = 12
"""From so many rows on each has one line."""
LETTERS = 11
"""So many letters of an action's title, for each inch of width, stand above its rows."""
TALL = 7.0
"""Inches from which on titles may take two lines."""
BELOW = 0.4
"""How much further down the row of those enrolled stands."""


class TargetsChart(Chart[Targets]):
    """A row for each action and kind, those enrolled in the trajectories below them."""

    def frame(self, result: Targets) -> Hashable:
        return tuple(self._names(result)), self._widest(result), _last(result)

    def build(self, result: Targets) -> None:
        self._axes: Axes | None = None
        if not result.targets:
            return
        self._axes = axes = self.add_subplot()
        quiet(axes, self.palette)
        self._scale(axes, _last(result))
        names = self._names(result)
        titled = {} if self.headed else self._titled(result)
        places = _places(len(names), titled)
        self._rows = Rows(
            self, axes, names, self._widest(result),
            places=places, fewest=4, above=places[0],
        )  # fmt: skip
        for at, title in titled.items():
            self._entitle(axes, places[at] - 1, title, "bold")
        if titled:
            self._entitle(axes, places[-1], self.words.say(PARTICIPANTS), "normal")
        palette = self.palette
        self._to_target = Bars(self, axes, facecolor=palette.grid, alpha=0.45, linewidth=0)
        self._reached = Bars(self, axes, facecolor=palette.accent, linewidth=0)
        self._past = Bars(self, axes, facecolor=palette.accent, alpha=0.55, linewidth=0)
        self._aimed = Bars(self, axes, facecolor=palette.text, linewidth=0)
        handles = [
            Patch(facecolor=palette.accent, linewidth=0),
            Patch(facecolor=palette.accent, alpha=0.55, linewidth=0),
            Line2D([], [], color=palette.text, linestyle="none", marker="|", markersize=9, mew=2),
        ]
        self.key(handles, [self.words.say(each) for each in (REACHED, PAST, TARGET)])

    def say(self, result: Targets) -> None:
        say = self.words.say
        self.head(say(TITLE), result.criteria)
        if not result.targets:
            self.message(say(NO_ACTIONS))
            return
        contacts, both = say(CONTACTS), " ".join(map(say, (CONTACTS, NOT_REDUCED)))
        said = both if _is_reduced(result.criteria) else contacts
        self.remark(said, *((both,) if self.headed else ()))

    def move(self, result: Targets) -> None:
        if self._axes is None:
            return
        self._rows.show([*map(self._figures, result.targets), self._participants(result)])
        aimed = [
            (place, each)
            for place, each in zip(self._rows.places, result.targets, strict=False)
            if each.target
        ]
        reached = [(place, float(each.multiple)) for place, each in aimed if each.multiple]
        self._to_target.lay([_bar(place, 0, ONE) for place, _ in aimed])
        self._reached.lay([_bar(place, 0, along(min(1.0, at)), 0.6) for place, at in reached])
        self._past.lay([_bar(place, ONE, along(at), 0.6) for place, at in reached if at > 1])
        self._aimed.lay([_bar(place, ONE - 0.02, ONE + 0.02, 1.2) for place, _ in aimed])

    def marked(self, result: Targets) -> Marked:
        if self._axes is None:
            return
        marks = [*map(self._mark, result.targets), self._enrolled_mark(result)]
        for (name, figures), mark in zip(self._rows.boxes(), marks, strict=True):
            yield mark, (name[0], name[1], figures[2], name[3])

    def listed(self, result: Targets) -> list[Line]:
        say = self.words.say
        rows = [
            [
                say(ACTION.fill(number=each.number, title=each.title)),
                say(KINDS[each.kind]),
                "" if each.target is None else cell(each.target),
                "" if each.actual is None else cell(each.actual),
                "" if each.multiple is None else self.words.number(float(each.multiple), 2),
            ]
            for each in result.targets
        ]
        enrolled = [say(PARTICIPANTS), "", "", cell(result.participants), ""]
        return [[say(each) for each in COLUMNS], *rows, enrolled]

    def _scale(self, axes: Axes, last: int) -> None:
        """0, a half and one times the target, then doubled until `last`."""
        axes.set_xlim(0, along(2**last) + 0.02)
        step = ceil(last / 6)
        doubled = [2**at for at in range(step, last + 1, step)]
        values = [0, 1, *doubled]
        named = [
            self.words.say(MULTIPLE.fill(number=self.words.number(each))) if each else "0"
            for each in values
        ]
        axes.set_xticks([along(each) for each in values], named)
        axes.grid(axis="x", color=self.palette.grid, linewidth=0.8)
        axis_heading(self, axes, self.words.say(AXIS))
        fit_ticks(self, axes)

    def _entitle(self, axes: Axes, place: float, title: str, weight: str) -> None:
        """What is longer than a name, across the names and the bars: no bar stands there."""
        ground = {"facecolor": self.palette.background, "linewidth": 0, "pad": 1.0}
        written = axes.text(
            0, place, plain(title), transform=axes.get_yaxis_transform(), va="center",
            color=self.palette.text, fontweight=weight, bbox=ground,
        )  # fmt: skip
        written.set_in_layout(False)

        def settle() -> None:
            written.set_fontsize(self._rows.figures.points)
            written.set_x((self._rows.start - axes.bbox.x0) / axes.bbox.width)

        self.after_layout(settle)

    def _titled(self, result: Targets) -> dict[int, str]:
        """The title of each action, by the row above which it stands."""
        letters = round(LETTERS * self.get_size_inches()[0])
        found: dict[int, str] = {}
        action = None
        for at, each in enumerate(result.targets):
            if each.code != action:
                title = ACTION.fill(number=each.number, title=each.title)
                found[at] = shortened(self.words.say(title), letters, 1)
            action = each.code
        return found

    def _names(self, result: Targets) -> list[str]:
        if not self.headed:
            kinds = [self.words.say(KINDS[each.kind]) for each in result.targets]
            return [*kinds, ""]
        many = len(result.targets) + 1 >= MANY
        lines = 2 if self.get_size_inches()[1] >= TALL else 1
        names: list[str] = []
        action = None
        for each in result.targets:
            kind = self.words.say(KINDS[each.kind])
            if many:
                title = shortened(each.title, 18, 1)
                said = ACTION_KIND.fill(number=each.number, title=title, kind=kind)
                names.append(self.words.say(said))
            elif each.code == action:
                names.append(kind)
            else:
                said = ACTION.fill(number=each.number, title=each.title)
                names.append(shortened(self.words.say(said), 32, lines) + "\n" + kind)
            action = each.code
        return [*names, shortened(self.words.say(PARTICIPANTS), 28, 1 if many else 2)]

    def _figures(self, each: Target) -> str:
        if each.target is None:
            return self.words.say(NO_TARGET.fill(count=each.actual))
        if each.actual is None:
            whole = self.words.number(each.target)
            return self.words.say(OF.fill(part=UNDEFINED, whole=whole))
        figures = part_of(each.actual, each.target, self.words)
        if each.multiple is None:
            return figures
        decimals = 2 if each.multiple < 1 else 1
        number = self.words.number(float(each.multiple), decimals)
        multiple = self.words.say(MULTIPLE.fill(number=number))
        return self.words.say(WITH_MULTIPLE.fill(figures=figures, multiple=multiple))

    def _mark(self, each: Target) -> Mark:
        """Contacts are no persons: nothing opens, but their figures are told."""
        action = self.words.say(ACTION.fill(number=each.number, title=each.title))
        figures = self._figures(each)
        tip = TIP.fill(action=action, kind=KINDS[each.kind], figures=figures)
        return Mark(None, self.words.say(tip))

    def _enrolled_mark(self, result: Targets) -> Mark:
        tip = f"{self.words.say(PARTICIPANTS)}: {self._participants(result)}"
        return Mark(Figure("enrolled"), tip)

    def _participants(self, result: Targets) -> str:
        one = result.participants == 1
        return self.words.say(ONE_PERSON if one else PERSONS.fill(count=result.participants))

    def _widest(self, result: Targets) -> str:
        """As wide as the figures with these many digits can be."""
        figures = (*map(self._figures, result.targets), self._participants(result))
        return re.sub(r"\d", "8", max(figures, key=len))


def along(multiple: float) -> float:
    """Where a multiple of the target lies: twice as far up to 1, then one on for each doubling."""
    return 2 * multiple if multiple <= 1 else 2 + log2(multiple)


ONE = along(1)


def _last(result: Targets) -> int:
    """How many doublings the scale has, at least one."""
    multiples = [float(each.multiple) for each in result.targets if each.multiple]
    return max(1, ceil(log2(max([1.0, *multiples]))))


def _places(count: int, titled: Collection[int]) -> list[float]:
    """Where so many rows lie, some with a title above them; the last one apart."""
    places, at = [], 0.0
    for row in range(count):
        at += 1 if row in titled else 0
        places.append(at + row)
    places[-1] += BELOW
    return places


def _bar(place: float, start: float, end: float, thickness: float = 1.0) -> Box:
    half = BAR / 2 * thickness
    return start, place - half, end, place + half


def _is_reduced(criteria: Criteria) -> bool:
    return bool(
        criteria.trajectories
        or criteria.regions
        or criteria.genders
        or criteria.educations
        or criteria.population is not Population.ALL_LEAVERS
    )
