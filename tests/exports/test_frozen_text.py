"""What changed since a report was frozen, as it is printed."""

from datetime import date, datetime
from uuid import UUID

from plastiq_tracker.domain.frozen import FrozenLine
from plastiq_tracker.domain.values import Dimension
from plastiq_tracker.domain.words import PlainWords
from plastiq_tracker.exports.frozen_text import changes_text, frozen_text
from plastiq_tracker.indicators.frozen_changes import (
    ChangedFact,
    ChangedFigure,
    ChangedPerson,
    Differences,
    Move,
)
from plastiq_tracker.indicators.frozen_values import LABEL, Value
from plastiq_tracker.indicators.tracing import Figure, Place
from tests.figures import group, statistics

FROZEN = statistics(group(enrolled=3), by=Dimension.GENDER, then_by=Dimension.COACH)


def figure(key: str, then: Value, now: Value, *persons: str, place: Place = ()) -> ChangedFigure:
    return ChangedFigure(
        by=Dimension.GENDER, figure=Figure(key, place), then=then, now=now, persons=persons
    )


def printed(found: Differences, **codes: str) -> list[str]:
    return changes_text(found, FROZEN, codes, PlainWords()).splitlines()


def test_two_reports_of_one_day_are_told_apart_by_the_minute() -> None:
    def line(name: str, at: datetime) -> FrozenLine:
        return FrozenLine(UUID(int=1), name, "J", date(2022, 4, 30), at, "1", "ab12")

    lines = [line("First", datetime(2026, 1, 2, 9, 5)), line("Second", datetime(2026, 1, 2, 16))]
    said = frozen_text(lines, PlainWords()).splitlines()[-2:]
    assert [each.split() for each in said] == [
        ["First", "J", "2022-04-30", "2026-01-02", "09:05", "1", "ab12"],
        ["Second", "J", "2022-04-30", "2026-01-02", "16:00", "1", "ab12"],
    ]


def test_nothing() -> None:
    assert printed(Differences(figures=(), persons=())) == [
        "Nothing changed since: the same parameters give the same figures."
    ]


def test_figures_in_words() -> None:
    found = Differences(
        figures=(
            figure("enrolled", 3, 2, "k1", place=("V", None)),
            figure("milestone_12_rate_known", (0, 0), (1, 3), "k1", "k2"),
            figure("retention_day_365", 0.401042, None, "k1"),
            figure("milestone_3_provisional", True, False),
            figure(LABEL, "Vrouw", "Vrouwen", place=("V",)),
            ChangedFigure(by=Dimension.COHORT, figure=Figure("active"), then=1, now=2),
        ),
        persons=(),
        definitions=("1", "2"),
    )
    assert printed(found, k1="P1") == [
        "The definitions changed too: version 1 → 2.",
        "Figures that changed, then → now:",
        "  Female · Without coach · Enrolled: 3 → 2  [P1]",
        (
            "  Total · In work, of the known · 12 months after the exit: "
            "0 of 0 (—) → 1 of 3 (33.3%)  [P1, erased]"
        ),
        "  Total · Still without a break · day 365: 40.1% → —  [P1]",
        "  Total · Provisional · 3 months after the exit: yes → no",
        "  Female · Name of the group: Vrouw → Vrouwen",
        "  Changed figures in the other splits: 1.",
    ]


def test_persons_in_words() -> None:
    facts = (
        ChangedFact(name="gender", then="M", now="X"),
        ChangedFact(name="coach", then="Wim", now=None),
        ChangedFact(name="exit", then=None, now="2021-12-10"),
        ChangedFact(name="milestone_3_status", then=("PENDING", None), now=("NOT_EMPLOYED", "ibo")),
        ChangedFact(name="same_employer", then="unknown", now="yes"),
        ChangedFact(name="workplace_track", then=False, now=True),
        ChangedFact(name="duration", then=80, now=95),
        ChangedFact(name="in_work", then="0111-1------", now="------------"),
    )
    found = Differences(
        figures=(),
        persons=(
            ChangedPerson(key="k1", move=Move.CHANGED, facts=facts),
            ChangedPerson(key="k2", move=Move.JOINED),
            ChangedPerson(key="k3", move=Move.LEFT),
            ChangedPerson(key="k4", move=Move.ERASED),
        ),
    )
    assert printed(found, k1="P1", k2="P2", k3="P3") == [
        "No figure changed, only facts behind them.",
        "",
        "Persons whose facts changed, then → now:",
        (
            "  P1: gender: Male → X; coach: Wim → —; exit: — → 2021-12-10; "
            "status at 3 months: Still to be reached → Not in work (In an IBO); "
            "same employer at 3 and 12 months: Unknown → yes; workplace track: no → yes; "
            "days in work without a break: 80 → 95; "
            "months in work after the exit: 2–4, 6 (5 observed) → — (0 observed)"
        ),
        "  P2: joined the population",
        "  P3: left the population",
        "  erased",
    ]


def test_many_movers_are_counted() -> None:
    keys = tuple(f"k{number:02}" for number in range(12))
    found = Differences(figures=(figure("enrolled", 20, 8, *keys),), persons=())
    codes = {key: key for key in keys}
    assert printed(found, **codes)[1].endswith(
        "[k00, k01, k02, k03, k04, k05, k06, k07, k08, k09 and 2 more]"
    )
