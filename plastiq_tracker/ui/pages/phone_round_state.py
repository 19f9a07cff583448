"""Where a phone round stands: who was called, who is still to come, and what was half typed."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any
from uuid import UUID

from plastiq_tracker.domain.rounds import Wanted
from plastiq_tracker.domain.values import Answer
from plastiq_tracker.services.phone_round import Reply


class Standing(StrEnum):
    """How it stands with one of the round; UNSAVED was answered, but could not be saved yet."""

    TO_COME = "to_come"
    SKIPPED = "skipped"
    UNSAVED = "unsaved"
    SAVED = "saved"


@dataclass(eq=False)
class Stop:
    """One call. `change` is the number of what was saved; `draft` what was typed and not sent,
    `sent` what was typed when it was; `said` tells the reply in words.
    """

    wanted: Wanted
    name: str
    standing: Standing = Standing.TO_COME
    reply: Reply | None = None
    said: str = ""
    change: int | None = None
    draft: Mapping[str, Any] = field(default_factory=dict)
    sent: Mapping[str, Any] = field(default_factory=dict)


class Round:
    """The calls in their order; `at` is the place of the one in sight."""

    def __init__(self, stops: Sequence[Stop]) -> None:
        self.stops = list(stops)
        self.at = 0

    @property
    def current(self) -> Stop:
        return self.stops[self.at]

    @property
    def to_come(self) -> list[Stop]:
        return self._of(Standing.TO_COME)

    @property
    def skipped(self) -> list[Stop]:
        return self._of(Standing.SKIPPED)

    @property
    def replied(self) -> list[Stop]:
        """Those about whom something was noted, also when it is not saved yet."""
        return [each for each in self.stops if each.reply is not None]

    @property
    def is_done(self) -> bool:
        return not self.to_come

    def with_answer(self, *answers: Answer) -> list[Stop]:
        return [each for each in self.replied if each.reply and each.reply.answer in answers]

    def following(self) -> int | None:
        """The place of the next call: after this one, else of who was passed over; None at the end.

        Who was skipped comes no more by itself.
        """
        places = [*range(self.at + 1, len(self.stops)), *range(self.at)]
        waiting = (each for each in places if self.stops[each].standing is Standing.TO_COME)
        return next(waiting, None)

    def ahead(self, count: int) -> list[Stop]:
        """Who comes next, as far as one can tell."""
        later = self.stops[self.at + 1 :] + self.stops[: self.at]
        return [each for each in later if each.standing is Standing.TO_COME][:count]

    def call_skipped_again(self) -> None:
        for each in self.skipped:
            each.standing = Standing.TO_COME

    def is_for(self, wanted: Sequence[Wanted]) -> bool:
        """Whether a list asks for the same round again: all that is still to be called is in it."""
        left = {each.wanted for each in self.stops if each.standing is not Standing.SAVED}
        return bool(left) and left <= set(wanted)

    def add(self, wanted: Sequence[Wanted], names: Mapping[UUID, str]) -> None:
        """Takes in who is not in it yet, at the end."""
        here = {each.wanted for each in self.stops}
        self.stops += stops_of([each for each in wanted if each not in here], names)

    def _of(self, standing: Standing) -> list[Stop]:
        return [each for each in self.stops if each.standing is standing]


def stops_of(wanted: Sequence[Wanted], names: Mapping[UUID, str]) -> list[Stop]:
    """A call for each who is still there."""
    return [Stop(each, names[each.person_id]) for each in wanted if each.person_id in names]
