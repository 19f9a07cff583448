"""What the window tells in passing: a sentence with its weight and perhaps one thing to do."""

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum

from plastiq_tracker.domain.text import Text


class Tone(StrEnum):
    GOOD = "good"
    INFO = "info"
    WARN = "warn"
    BAD = "bad"


@dataclass(frozen=True)
class Offer:
    """A button in a notice, such as "Undo"."""

    label: str
    act: Callable[[], object]


@dataclass(frozen=True)
class Notice:
    """A good notice leaves by itself; the others stay until they are closed or replaced.

    `instead` is another thing to do, beside `offer`.
    """

    text: str | Text
    tone: Tone = Tone.INFO
    offer: Offer | None = None
    instead: Offer | None = None
