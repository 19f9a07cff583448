"""What was typed in a phone round and is not in the dossier, kept aside like that of a form."""

from collections.abc import Callable, Iterable, Mapping
from typing import Any, Protocol
from uuid import UUID

from PySide6.QtCore import QObject, Signal

from plastiq_tracker.domain.rounds import Wanted
from plastiq_tracker.domain.values import Answer, Channel, Contract, Milestone
from plastiq_tracker.system.drafts import Place
from plastiq_tracker.ui.pages.phone_round_state import Round, Standing, Stop
from plastiq_tracker.ui.pages.phone_round_where import ELSEWHERE, UNTOLD
from plastiq_tracker.ui.widgets.typed import plain
from plastiq_tracker.ui.words import translate

PLACE = Place("phone_round")
TYPED = ("answer", "company", "start", "end", "remark", "retry_on")
"""What of a draft is typed or chosen by hand; the rest is proposed."""


class Rounds(Protocol):
    """The page, as far as this is concerned with it."""

    def rounds(self) -> list[Round]: ...
    def take_rounds(self, kept: list[Round]) -> None: ...
    def may_go(self) -> None: ...


class RoundKeeping(QObject):
    """`edited` after each answer and each key; a round in which nothing is typed is not kept."""

    edited = Signal()
    closed = Signal()

    def __init__(self, owner: QObject, page: Rounds) -> None:
        super().__init__(owner)
        self._page = page

    @property
    def owner(self) -> QObject:
        return self

    @property
    def name(self) -> str:
        return translate("Page", "Phone round")

    def typed(self) -> Mapping[str, Any] | None:
        """The rounds in which something is typed or waits, with all who are still to be called."""
        found = [each for each in self._page.rounds() if any(map(_holds, each.stops))]
        if not found:
            return None
        names = [stop.name for each in found for stop in each.stops if _holds(stop)]
        return {"names": [None, ", ".join(names)], "rounds": [_round_data(each) for each in found]}

    def put_back(
        self, kept: Mapping[str, Any], when: str, begin_anew: Callable[[], object]
    ) -> None:
        del when, begin_anew  # each call says by itself what was typed, and Backspace begins anew
        self._page.take_rounds([_round_of(each) for each in kept["rounds"]])

    def may_go(self) -> None:
        self._page.may_go()


def _holds(stop: Stop) -> bool:
    """Whether something was answered or typed that the dossier does not have."""
    return stop.standing is Standing.UNSAVED or any(stop.draft.get(name) for name in TYPED)


def _round_data(shown: Round) -> Mapping[str, Any]:
    left = [each for each in shown.stops if each.standing is not Standing.SAVED]
    at = left.index(shown.current) if shown.current in left else 0
    return {"at": at, "stops": [_stop_data(each) for each in left]}


def _stop_data(stop: Stop) -> Mapping[str, Any]:
    draft = stop.sent if stop.standing is Standing.UNSAVED else stop.draft
    wanted = stop.wanted
    return {
        "name": stop.name,
        "wanted": [
            plain(each) for each in (wanted.person_id, wanted.enrolment_id, wanted.milestone)
        ],
        "skipped": stop.standing is Standing.SKIPPED,
        "draft": {name: plain(value) for name, value in draft.items()},
    }


def _round_of(kept: Mapping[str, Any]) -> Round:
    made = Round([_stop_of(each) for each in kept["stops"]])
    made.at = kept["at"]
    return made


def _stop_of(kept: Mapping[str, Any]) -> Stop:
    person, enrolment, milestone = kept["wanted"]
    return Stop(
        Wanted(
            UUID(person),
            None if enrolment is None else UUID(enrolment),
            None if milestone is None else Milestone(milestone),
        ),
        kept["name"],
        Standing.SKIPPED if kept["skipped"] else Standing.TO_COME,
        draft=dict(_draft_of(kept["draft"].items())),
    )


def _draft_of(kept: Iterable[tuple[str, Any]]) -> Iterable[tuple[str, Any]]:
    kinds: Mapping[str, Callable[[str], Any]] = {
        "answer": Answer,
        "channel": Channel,
        "contract": Contract,
        "where": lambda value: value if value in (ELSEWHERE, UNTOLD) else UUID(value),
    }
    for name, value in kept:
        yield name, kinds[name](value) if name in kinds and value is not None else value
