"""The clock says the day; moments lie on that day wherever the machine stands."""

import time
from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta

import pytest

from plastiq_tracker.system.clock import fixed, moment, today


@pytest.fixture(params=["UTC", "Europe/Brussels", "Pacific/Auckland", "America/Los_Angeles"])
def zone(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    if not hasattr(time, "tzset"):
        pytest.skip("this system has one time zone")
    monkeypatch.setenv("TZ", request.param)
    time.tzset()
    yield
    monkeypatch.undo()
    time.tzset()


@pytest.mark.usefixtures("zone")
def test_a_moment_of_the_machines_own_day_is_now() -> None:
    now = datetime.now(UTC).replace(tzinfo=None)
    assert timedelta(0) <= moment(today) - now < timedelta(minutes=1)


@pytest.mark.usefixtures("zone")
@pytest.mark.parametrize("day", [date(2022, 4, 30), date(2022, 1, 1), date(2024, 2, 29)])
def test_a_moment_of_another_day_lies_on_it(day: date) -> None:
    found = moment(fixed(day))
    assert found.tzinfo is None
    assert found.replace(tzinfo=UTC).astimezone().date() == day
