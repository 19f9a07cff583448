"""The attacker of files for readers outside: `python -m tests.indicators.attack N`.

Made-up tables are written as such files; the attacker has the file alone. From it an integer
programme is set up: whole, never negative counts, all that adds up, every number shown, and all
that the definitions imply. Then a solver (HiGHS) looks for tables that could lie behind the file;
a hidden small count on which all of them agree has been found out. This is tried twice: by a
reader of the file, and by one who has been told which of the hidden cells are the small ones.
"""

import csv
import io
import sys
import time
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from random import Random
from typing import Any

import numpy as np
from scipy.optimize import Bounds, LinearConstraint, milp
from scipy.sparse import csr_array

from plastiq_tracker.domain.values import Answer, Dimension, Education, Gender, Milestone
from plastiq_tracker.exports.external import external_csv
from plastiq_tracker.indicators.disclosure import protect
from plastiq_tracker.indicators.results import Group, OriginTally, Statistics
from tests import figures

HIDDEN = "•"
STATES = ("employed", "not_employed", "pending", "unknown", "not_yet", "excluded")
DUE = STATES[:4]
Variable = tuple[int, str]
Form = dict[Variable, float]


# Made-up figures: persons first, so that everything is as consistent as real figures are.


@dataclass(frozen=True)
class Person:
    group: str
    part: str
    outcome: str
    gender: Gender
    education: Education
    trained: int
    at: tuple[str, str]


def person(pick: Random, group: str, part: str) -> Person:
    three = pick.choices(STATES, (10, 5, 1, 2, 5, 0.3))[0]
    later = {"not_yet": "not_yet", "excluded": "excluded"}.get(three)
    twelve = later or pick.choices(STATES, (9, 5, 1, 2, 5, 0.2))[0]
    return Person(
        group,
        part,
        pick.choices(("completed", "dropped_out", "active"), (12, 2, 2))[0],
        pick.choices(tuple(Gender), (80, 17, 1, 2))[0],
        pick.choices(tuple(Education), (42, 45, 8, 5))[0],
        pick.choices((2, 1, 0), (6, 3, 1))[0],
        (three, twelve),
    )


def group(key: str | None, persons: list[Person], tally: OriginTally | None, **more: Any) -> Group:
    def count(**wanted: Any) -> int:
        return sum(all(getattr(each, k) == v for k, v in wanted.items()) for each in persons)

    def milestone(at: int) -> Any:
        of = Counter(each.at[at] for each in persons)
        return figures.milestone(
            employed=of["employed"],
            jobseeker=of["not_employed"],
            pending=of["pending"],
            no_contact=of["unknown"],
            not_due=of["not_yet"],
            excluded=of["excluded"],
        )

    return figures.group(
        key,
        "",
        three=milestone(0),
        twelve=milestone(1),
        enrolled=len(persons),
        **{each: count(outcome=each) for each in ("completed", "dropped_out", "active")},
        workplace_track=count(trained=2),
        internships=count(trained=2) + count(trained=1),
        gender={each: count(gender=each) for each in Gender},
        education={each: count(education=each) for each in Education},
        origin_tally=tally,
        **more,
    )


def tally_of(pick: Random, persons: int) -> OriginTally:
    """Mostly one that adds to the persons."""
    if pick.random() < 0.2:
        return OriginTally(yes=pick.randint(0, 12), no=pick.randint(0, 30), unknown=0)
    yes = pick.randint(0, persons)
    unknown = pick.choice((0, 0, pick.randint(0, persons - yes)))
    return OriginTally(yes=yes, no=persons - yes - unknown, unknown=unknown)


SIZES = ((1, 2, 3, 4, 5, 8), (3, 9, 15, 25), (18, 22, 27, 30), (2, 40, 60), (40, 80, 120))


def made_up(pick: Random) -> Statistics:
    """The figures of one to six groups of very different sizes, half of them in parts."""
    by = pick.choice((Dimension.COHORT, Dimension.COHORT, Dimension.REGION, Dimension.GENDER))
    then_by = pick.choice((None, None, Dimension.EDUCATION, Dimension.COACH))
    sizes = pick.choice(SIZES)
    keys = [f"G{at}" for at in range(1, 1 + pick.randint(1, 6))]
    if by is Dimension.GENDER:
        keys = [each.value for each in Gender][: len(keys)]
    parts = ["P1", "P2", "P3"][: pick.randint(1, 3)]
    people = [
        person(pick, key, pick.choice(parts)) for key in keys for _ in range(pick.choice(sizes))
    ]
    return statistics_of(pick, people, keys, by, then_by)


def statistics_of(
    pick: Random,
    people: list[Person],
    keys: list[str],
    by: Dimension = Dimension.COHORT,
    then_by: Dimension | None = None,
) -> Statistics:
    groups, tallies = [], []
    for key in keys:
        own = [each for each in people if each.group == key]
        parts: tuple[Group, ...] = ()
        if then_by is not None:
            names = sorted({each.part for each in own})
            parts = tuple(
                group(name, [each for each in own if each.part == name], None) for name in names
            )
        tally = tally_of(pick, len(own))
        tallies.append(tally)
        groups.append(
            group(key, own, tally if by is Dimension.COHORT else None, parts=parts)
        )
    yes, no, unknown = (
        sum(getattr(each, name) for each in tallies) for name in ("yes", "no", "unknown")
    )
    total = group("total", people, OriginTally(yes=yes, no=no, unknown=unknown))
    return figures.statistics(*groups, total=total, by=by, then_by=then_by)


# The attack.


@dataclass
class Programme:
    """Linear equations and bounds over whole numbers, by (row, name of a count)."""

    names: dict[Variable, int] = field(default_factory=dict)
    rows: list[tuple[Form, float, float]] = field(default_factory=list)

    def at(self, variable: Variable) -> int:
        return self.names.setdefault(variable, len(self.names))

    def between(self, form: Form, lowest: float, highest: float) -> None:
        for variable in form:
            self.at(variable)
        self.rows.append((form, lowest, highest))

    def equal(self, form: Form, value: float = 0) -> None:
        self.between(form, value, value)


def form_of(row: int, key: str) -> Form:
    """A shown column as a sum of categories."""
    stem, _, name = key.rpartition("_") if key.startswith("milestone") else ("", "", key)
    if key.startswith("milestone"):
        stem = "_".join(key.split("_")[:2])
        name = key.removeprefix(stem + "_")
        atoms = {"known": DUE[:2], "due": DUE}.get(name, (name,))
        return {(row, f"{stem}_{atom}"): 1 for atom in atoms}
    if key == "internships":
        return {(row, "workplace_track"): 1, (row, "other"): 1}
    return {(row, key): 1}


def is_count(key: str) -> bool:
    last = key.split("_")[-1]
    if key.startswith("definitions") or key.startswith(("key", "label", "part_")):
        return False
    return last not in {"share", "lower", "upper", "coverage", "provisional"} and not key.endswith(
        "rate_known"
    )


RATES = {"rate_known": ("employed", "known"), "lower": ("employed", "due"), "coverage": ("known", "due")}


class File:
    """A file for readers outside, read back, and the programme that follows from it."""

    def __init__(self, text: str) -> None:
        self.lines = list(csv.DictReader(io.StringIO(text)))
        self.counts = [key for key in self.lines[0] if is_count(key)]
        self.programme = Programme()
        for row, line in enumerate(self.lines):
            self._row(row, line)
        self._sums()

    def hidden(self) -> Iterator[tuple[int, str]]:
        for row, line in enumerate(self.lines):
            for key in self.counts:
                if line[key] == HIDDEN:
                    yield row, key

    def number_hidden(self) -> int:
        return sum(1 for _ in self.hidden())

    def _row(self, row: int, line: dict[str, str]) -> None:
        add = self.programme
        for key in self.counts:
            if line[key] not in (HIDDEN, ""):
                add.equal(form_of(row, key), float(line[key]))
        enrolled = {(row, "enrolled"): -1.0}
        for names in self._partitions():
            if names[0] in self.lines[0]:
                add.equal({(row, name): 1 for name in names} | enrolled)
        add.between({(row, "enrolled"): 1}, 1, np.inf)
        for month in ("milestone_3", "milestone_12"):
            for rate, (part, whole) in RATES.items():
                self._rate(row, line[f"{month}_{rate}"], f"{month}_{part}", f"{month}_{whole}")
            self._upper(row, line[f"{month}_upper"], month)
            if line[f"{month}_provisional"] == "false":
                add.equal({(row, f"{month}_{name}"): 1 for name in ("pending", "not_yet")})
        self._rate(row, line["workplace_track_share"], "workplace_track", "enrolled")
        for key in self.counts:
            if key.startswith("composition") and "origin" not in key:
                self._rate(row, line[key + "_share"], key, "enrolled")
        # Who is due at 12 months was due at 3, who is not yet there at 3 is not at 12 …
        for names, sign in ((DUE, 1), (("not_yet",), -1), (("excluded",), -1)):
            form = {(row, f"milestone_3_{name}"): float(sign) for name in names}
            form |= {(row, f"milestone_12_{name}"): float(-sign) for name in names}
            add.between(form, 0, np.inf)
        if line["definitions_by"] == "company" and line["key"] not in ("", "total"):
            add.equal({(row, "none"): 1})

    def _rate(self, row: int, shown: str, part: str, whole: str) -> None:
        if shown not in (HIDDEN, ""):
            form = {name: -float(shown) * each for name, each in form_of(row, whole).items()}
            for name, each in form_of(row, part).items():
                form[name] = form.get(name, 0) + each
            self.programme.between(form, -1e-6, 1e-6)

    def _upper(self, row: int, shown: str, month: str) -> None:
        if shown not in (HIDDEN, ""):
            form = {(row, f"{month}_{name}"): -float(shown) for name in DUE}
            for name in ("employed", "pending", "unknown"):
                form[row, f"{month}_{name}"] += 1
            self.programme.between(form, -1e-6, 1e-6)

    def _partitions(self) -> Iterator[list[str]]:
        yield ["completed", "dropped_out", "active"]
        yield ["workplace_track", "other", "none"]
        yield [f"composition_gender_{each.value}" for each in Gender]
        yield [f"composition_education_{each.value}" for each in Education]
        for each in Milestone:
            yield [f"milestone_{each.value}_{name}" for name in STATES]

    def _sums(self) -> None:
        """Groups add up to the total, parts to their group."""
        groups: dict[str, int] = {}
        parts: dict[int, list[int]] = {}
        for row, line in enumerate(self.lines[:-1]):
            if line.get("part_key", ""):
                parts.setdefault(groups[line["key"]], []).append(row)
            else:
                groups[line["key"]] = row
        whole = len(self.lines) - 1
        by_cohort = self.lines[0]["definitions_by"] == "cohort"
        names = sorted({name for _, name in self.programme.names})
        for name in names:
            if "origin" not in name or by_cohort:
                self._sum(name, whole, list(groups.values()))
            if "origin" not in name:
                for row, below in parts.items():
                    self._sum(name, row, below)
        if by_cohort:
            for key in (f"composition_origin_tally_{each}" for each in ("yes", "no", "unknown")):
                if key not in names:
                    self._sum(key, whole, list(groups.values()))

    def _sum(self, name: str, whole: int, rows: list[int]) -> None:
        self.programme.equal({(row, name): 1.0 for row in rows} | {(whole, name): -1.0})


def truth_of(statistics: Statistics, file: File) -> list[Group]:
    """The groups in the order of the file's lines."""
    found = []
    for each in statistics.groups:
        found += [each, *each.parts]
    return [*found, statistics.total]


def value_of(found: Group, name: str) -> int | None:
    """A category's true count; None where there is none."""
    if name.startswith("milestone"):
        _, month, state = name.split("_", 2)
        return int(getattr(found.milestones[Milestone(month)], state))
    if name.startswith("composition_gender"):
        return found.gender[Gender(name.rpartition("_")[2])]
    if name.startswith("composition_education"):
        key = name.removeprefix("composition_education_")
        return found.education[Education(key)]
    if name.startswith("composition_origin"):
        tally = found.origin_tally
        return None if tally is None else int(getattr(tally, name.rpartition("_")[2]))
    if name == "other":
        return found.internships - found.workplace_track
    if name == "none":
        return found.enrolled - found.internships
    return int(getattr(found, name))


def is_small(key: str, value: float) -> bool:
    return value < 10 if "origin" in key else 0 < value < 5


@dataclass
class Found:
    """What an attack came to: counts found out by each attacker, and how much was hidden."""

    plain: list[tuple[int, str]]
    told: list[tuple[int, str]]
    hopeless: list[tuple[int, str]]
    """Those that one who is told finds out from an empty file too."""
    hidden: int
    counts: int


def attack(statistics: Statistics, text: str | None = None) -> Found:
    """Tries to find out the hidden small counts of the file made of these figures."""
    file = File(external_csv(protect(statistics)) if text is None else text)
    groups = truth_of(statistics, file)
    link_tallies(file, groups)
    targets = [
        (row, key)
        for row, key in file.hidden()
        if is_small(key, sum(value_of(groups[r], n) or 0 for r, n in form_of(row, key)))
    ]
    targets += secret_rests(file, groups)
    told = pinned(file.programme, groups, targets, told=targets)
    plain = pinned(file.programme, groups, told, told=[]) if told else []
    hopeless = []
    if told:
        empty = File(emptied(file))
        link_tallies(empty, groups)
        hopeless = pinned(empty.programme, groups, told, told=targets)
    return Found(plain, told, hopeless, file.number_hidden(), len(file.lines) * len(file.counts))


def link_tallies(file: File, groups: list[Group]) -> None:
    """A tally that adds to the enrolled is taken to do so by the attacker as well."""
    for row, each in enumerate(groups):
        tally = each.origin_tally
        if tally is not None and tally.total == each.enrolled:
            form = {(row, f"composition_origin_tally_{n}"): 1.0 for n in ("yes", "no", "unknown")}
            file.programme.equal(form | {(row, "enrolled"): -1.0})


RESTS = (("other",), ("none",), ("other", "none"))


def secret_rests(file: File, groups: list[Group]) -> list[tuple[int, str]]:
    """Small counts that stand in no file but are one subtraction away, as targets of a name."""
    found = []
    for row, each in enumerate(groups):
        for key in REST_FORMS:
            if 0 < sum(value_of(each, name) or 0 for _, name in rest_form(row, key)) < 5:
                found.append((row, key))
    return found


REST_FORMS = {
    "rest:other": ("other",),
    "rest:none": ("none",),
    "rest:no_track": ("other", "none"),
    **{
        f"rest:{month}:{label}": tuple(f"milestone_{month}_{name}" for name in names)
        for month in (3, 12)
        for label, names in (("open", DUE[2:]), ("lower", DUE[1:]))
    },
}


def rest_form(row: int, key: str) -> Form:
    return {(row, name): 1.0 for name in REST_FORMS[key]}


def target_form(row: int, key: str) -> Form:
    return rest_form(row, key) if key.startswith("rest:") else form_of(row, key)


def emptied(file: File) -> str:
    """The same file with all its figures hidden."""
    out = io.StringIO()
    writer = csv.DictWriter(out, list(file.lines[0]))
    writer.writeheader()
    for line in file.lines:
        kept = ("key", "label", "part_", "definitions")
        writer.writerow(
            {k: v if k.startswith(kept) or v == "" else HIDDEN for k, v in line.items()}
        )
    return out.getvalue()


def pinned(
    programme: Programme,
    groups: list[Group],
    targets: list[tuple[int, str]],
    *,
    told: list[tuple[int, str]],
) -> list[tuple[int, str]]:
    """Those targets on which every table that fits the file agrees with the true one."""
    extra = Programme(dict(programme.names), list(programme.rows))
    for row, key in told:
        if not key.startswith("rest:"):
            lowest, highest = (0, 9) if "origin" in key else (1, 4)
            extra.between(form_of(row, key), lowest, highest)
    forms = [target_form(row, key) for row, key in targets]
    for each in forms:
        for variable in each:
            extra.at(variable)
    truth = np.zeros(len(extra.names))
    for (row, name), at in extra.names.items():
        truth[at] = value_of(groups[row], name) or 0
    constraint = _matrix(extra)
    low, high = constraint.lb, constraint.ub
    applied = constraint.A @ truth
    assert (applied >= low - 1e-5).all() and (applied <= high + 1e-5).all(), "not the true table"
    weights = np.zeros((len(forms), len(truth)))
    for number, form in enumerate(forms):
        for variable, each in form.items():
            weights[number, extra.names[variable]] = each
    aims = weights @ truth
    open_still = np.arange(len(forms))
    pick = np.random.default_rng(1)
    for _ in range(6):
        if not len(open_still):
            return []
        signs = pick.choice((-1.0, 1.0), len(open_still))
        found = _solve(signs @ weights[open_still], constraint)
        open_still = open_still[np.abs(weights[open_still] @ found - aims[open_still]) < 0.5]
    sure = []
    for number in open_still:
        weight = weights[number]
        least, most = _solve(weight, constraint), _solve(-weight, constraint)
        if round(float(weight @ least)) == round(float(weight @ most)):
            sure.append(targets[number])
    return sure


def _matrix(programme: Programme) -> LinearConstraint:
    at, columns, values = [], [], []
    for number, (form, _, _) in enumerate(programme.rows):
        for variable, value in form.items():
            at.append(number)
            columns.append(programme.names[variable])
            values.append(value)
    shape = (len(programme.rows), len(programme.names))
    lowest = [low for _, low, _ in programme.rows]
    highest = [high for _, _, high in programme.rows]
    return LinearConstraint(csr_array((values, (at, columns)), shape=shape), lowest, highest)


def _solve(aim: np.ndarray, constraint: LinearConstraint) -> np.ndarray:
    """The whole table that fits and for which `aim` is least; a ceiling keeps it finite."""
    found = milp(
        aim,
        constraints=constraint,
        bounds=Bounds(0, 2000),
        integrality=np.ones(len(aim)),
    )
    assert found.x is not None, found.message
    return np.round(found.x)


def main(number: int, seed: int) -> int:
    started, hidden, counts, hopeless = time.monotonic(), 0, 0, 0
    for at in range(number):
        statistics = made_up(Random(seed + at))
        found = attack(statistics)
        hidden, counts, hopeless = hidden + found.hidden, counts + found.counts, hopeless + len(found.hopeless)
        if found.plain or found.told != found.hopeless:
            print(f"seed {seed + at}: found out {found.plain} / {set(found.told)-set(found.hopeless)}")
            return 1
    took = time.monotonic() - started
    print(
        f"{number} tables: nothing found out; {hidden / counts:.1%} of their counts hidden; "
        f"{hopeless} that one who is told knows from an empty file; {took:.0f} s"
    )
    return 0


if __name__ == "__main__":
    asked = [int(each) for each in sys.argv[1:]] or [1000]
    sys.exit(main(asked[0], asked[1] if len(asked) > 1 else 0))
