"""The attacker of files for readers outside: `python -m tests.indicators.attack N`.

Made-up tables are written as such files; the attacker has the file alone. From it an integer
programme is set up: whole, never negative counts, all that adds up, every number shown, and all
that the definitions imply. Then a solver (HiGHS) looks for tables that could lie behind the file;
a hidden small count on which all of them agree has been found out. This is tried twice: by a
reader of the file and, where groups have no parts, by one who has been told which of the hidden
cells are the small ones (and who may find out only what an empty file tells such a one as well).
"""

import csv
import io
import sys
import time
from collections.abc import Iterator
from dataclasses import dataclass, field
from random import Random

import numpy as np
from scipy.optimize import Bounds, LinearConstraint, milp
from scipy.sparse import csr_array

from plastiq_tracker.domain.values import Education, Gender, Milestone
from plastiq_tracker.exports.external import external_csv
from plastiq_tracker.indicators.disclosure import protect
from plastiq_tracker.indicators.results import Group, Statistics
from tests.indicators.made_up import STATES, made_up

HIDDEN = "•"
DUE = STATES[:4]
TIED: tuple[tuple[tuple[str, ...], int], ...] = ((DUE, 1), (("not_yet",), -1), (("excluded",), -1))
Variable = tuple[int, str]
Form = dict[Variable, float]


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
    last = key.rpartition("_")[2]
    if key.startswith(("definitions", "key", "label", "part_")):
        return False
    return last not in {"share", "lower", "upper", "coverage", "provisional"} and not key.endswith(
        "rate_known"
    )


RATES = {
    "rate_known": ("employed", "known"),
    "lower": ("employed", "due"),
    "coverage": ("known", "due"),
}


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
        if line["key"] != "total":  # there are only groups with persons
            add.between({(row, "enrolled"): 1}, 1, np.inf)
        self._rates(row, line)
        # Who is due at 12 months was due at 3, who is not yet there at 3 is not at 12 …
        for state_names, sign in TIED:
            form = {(row, f"milestone_3_{name}"): float(sign) for name in state_names}
            form |= {(row, f"milestone_12_{name}"): float(-sign) for name in state_names}
            add.between(form, 0, np.inf)
        if line["definitions_by"] == "company" and line["key"] not in ("", "total"):
            add.equal({(row, "none"): 1})

    def _rates(self, row: int, line: dict[str, str]) -> None:
        for month in ("milestone_3", "milestone_12"):
            for rate, (part, whole) in RATES.items():
                self._rate(row, line[f"{month}_{rate}"], f"{month}_{part}", f"{month}_{whole}")
            self._upper(row, line[f"{month}_upper"], month)
            if line[f"{month}_provisional"] == "false":
                self.programme.equal(
                    {(row, f"{month}_{name}"): 1 for name in ("pending", "not_yet")}
                )
        self._rate(row, line["workplace_track_share"], "workplace_track", "enrolled")
        for key in self.counts:
            if key.startswith("composition") and "origin" not in key:
                self._rate(row, line[key + "_share"], key, "enrolled")

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


def attack(statistics: Statistics) -> Found:
    """Tries to find out the hidden small counts of the file made of these figures."""
    file = File(external_csv(protect(statistics)))
    groups = truth_of(statistics, file)
    link_tallies(file, groups)
    targets = [
        (row, key)
        for row, key in file.hidden()
        if is_small(key, sum(value_of(groups[r], n) or 0 for r, n in form_of(row, key)))
    ]
    targets += secret_rests(file, groups)
    if statistics.criteria.then_by is not None:
        plain = pinned(file.programme, groups, targets, told=[])
        return Found(plain, [], [], file.number_hidden(), len(file.lines) * len(file.counts))
    told = pinned(file.programme, groups, targets, told=targets)
    plain = pinned(file.programme, groups, told, told=[])
    hopeless: list[tuple[int, str]] = []
    if told:
        empty = File(emptied(file))
        link_tallies(empty, groups)
        hopeless = pinned(empty.programme, groups, told, told=targets)
    return Found(plain, told, hopeless, file.number_hidden(), len(file.lines) * len(file.counts))


def link_tallies(file: File, groups: list[Group]) -> None:
    """A tally that adds to the enrolled is taken to do so by the attacker as well."""
    for row, each in enumerate(groups):
        tally = each.origin_tally
        if tally is not None and tally.total == each.enrolled > 0:
            form = {(row, f"composition_origin_tally_{n}"): 1.0 for n in ("yes", "no", "unknown")}
            file.programme.equal(form | {(row, "enrolled"): -1.0})


def secret_rests(file: File, groups: list[Group]) -> list[tuple[int, str]]:
    """Small counts that stand in no file but are one subtraction away, as targets of a name."""
    return [
        (row, key)
        for row, each in enumerate(groups)
        for key in REST_FORMS
        if 0 < sum(value_of(each, name) or 0 for _, name in rest_form(row, key)) < 5
    ]


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
    assert (applied >= low - 1e-5).all()
    assert (applied <= high + 1e-5).all()
    weights = np.zeros((len(forms), len(truth)))
    for number, form in enumerate(forms):
        for variable, share in form.items():
            weights[number, extra.names[variable]] = share
    sure = _agreed(weights, truth, constraint)
    return [targets[number] for number in sure]


def _agreed(weights: np.ndarray, truth: np.ndarray, constraint: LinearConstraint) -> list[int]:
    """The sums (rows of weights) on which all tables agree with the true one."""
    left = np.arange(len(weights))
    pick = np.random.default_rng(1)
    for _ in range(6):
        if not len(left):
            return []
        signs = pick.choice((-1.0, 1.0), len(left))
        other = _solve(signs @ weights[left], constraint)
        left = left[np.abs(weights[left] @ (other - truth)) < 0.5]
    sure = []
    for number in left.tolist():
        weight = weights[number]
        # Where fractions leave no room there are no other whole numbers either.
        ends = [_solve(sign * weight, constraint, whole=False) @ weight for sign in (1, -1)]
        if max(ends) - min(ends) >= 1:
            ends = [_solve(sign * weight, constraint) @ weight for sign in (1, -1)]
        if max(ends) - min(ends) < 1:
            sure.append(number)
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


def _solve(aim: np.ndarray, constraint: LinearConstraint, *, whole: bool = True) -> np.ndarray:
    """The table that fits and for which `aim` is least; a ceiling keeps it finite."""
    found = milp(
        aim,
        constraints=constraint,
        bounds=Bounds(0, 2000),
        integrality=np.full(len(aim), int(whole)),
    )
    assert found.x is not None, found.message
    table: np.ndarray = np.round(found.x) if whole else found.x
    return table


def main(number: int, seed: int) -> int:
    """Attacks so many tables; 1 as soon as a reader of a file finds anything out."""
    started, hidden, counts, empty, told = time.monotonic(), 0, 0, 0, 0
    for at in range(seed, seed + number):
        found = attack(made_up(Random(at)))
        if found.plain:
            print(f"seed {at}: found out {found.plain}")
            return 1
        hidden, counts = hidden + found.hidden, counts + found.counts
        empty += len(found.hopeless)
        told += len(found.told) - len(found.hopeless)
    took = time.monotonic() - started
    print(f"{number} tables: nothing found out; {hidden / counts:.1%} of their counts hidden.")
    print(f"Who is told which are small finds {told}, and {empty} from an empty file; {took:.0f} s")
    return 0


if __name__ == "__main__":
    asked = [int(each) for each in sys.argv[1:]] or [1000]
    sys.exit(main(asked[0], asked[1] if len(asked) > 1 else 0))
