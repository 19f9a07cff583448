"""Values in tips and in the table that is copied from a chart."""

from plastiq_tracker.domain.text import Text, Words
from plastiq_tracker.indicators.results import ratio
from plastiq_tracker.indicators.saying import Share, share

OF_WHOLE = Text("Chart", "{part} of {whole} ({percentage})")


def of_whole(part: int, whole: int, words: Words) -> str:
    """ "29 of 45 (64.4%)"."""
    percentage = share(ratio(part, whole), words, 1)
    return words.say(OF_WHOLE.fill(part=part, whole=whole, percentage=percentage))


def cell(count: int) -> str:
    """A count without separators, so that a spreadsheet takes it for a number."""
    return str(count)


def rate_cell(value: Share | None, words: Words, decimals: int = 1) -> str:
    """A share as a spreadsheet in the reader's language reads it: "64,4%"; empty for none."""
    if value is None:
        return ""
    return share(value, words, decimals).replace("\u00a0", "")


def digits(number: int) -> int:
    """A number as wide as the widest that may come in its place: the room to keep for it.

    Room for three, five or seven digits: so it is the same for most choices of people.
    """
    return int("8" * (max(3, len(str(number))) | 1))
