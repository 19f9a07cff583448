"""Two groups of the figures side by side."""

from plastiq_tracker.domain.criteria import Criteria
from plastiq_tracker.domain.text import Text
from plastiq_tracker.domain.trouble import NotFound, Trouble
from plastiq_tracker.exports.comparison_text import comparison_text
from plastiq_tracker.indicators.comparison import Comparison
from plastiq_tracker.indicators.comparison import compare as compare_places
from plastiq_tracker.indicators.results import Statistics
from plastiq_tracker.indicators.tracing import Place
from plastiq_tracker.services.reading import reading
from plastiq_tracker.store.dossier import Dossier

__all__ = ["compare", "comparison_text"]

SAME = Text("Comparison", "Choose two different groups to compare.")
NO_GROUP = Text("Comparison", "There is nobody in group {group}. The groups are: {groups}.")
NO_GROUPS = Text("Comparison", "There is nobody to compare: nobody is in these figures.")


def compare(dossier: Dossier, criteria: Criteria, first: Place, second: Place) -> Comparison:
    """The figures of `criteria` for two places, each () for everyone, a group, or a part of one.

    When one of them holds the other it stands for the rest of it: () is everyone else. Raises
    `Trouble` when they are the same, `NotFound` when there is nobody in one of them.
    """
    statistics = reading(dossier, criteria).statistics
    if first == second:
        raise Trouble(SAME)
    try:
        return compare_places(statistics, first, second)
    except KeyError as error:
        raise _not_found(statistics, error.args[0]) from None


def _not_found(statistics: Statistics, key: str | None) -> NotFound:
    keys = [group.key for group in statistics.groups]
    if not keys:
        return NotFound(NO_GROUPS)
    shown = ", ".join(_written(each) for each in keys)
    return NotFound(NO_GROUP.fill(group=_written(key), groups=shown))


def _written(key: str | None) -> str:
    return "''" if key is None else key
