"""Names that people give to what they keep: how they are written, and when two are one."""

import unicodedata

from plastiq_tracker.domain.checks import EMPTY, Problem
from plastiq_tracker.domain.text import Text
from plastiq_tracker.domain.trouble import Invalid

UNSEEN = Text(
    "Naming", "This name holds a sign that is not seen or that turns the writing around. Type it."
)
_TURNING = frozenset({"LRE", "RLE", "LRO", "RLO", "PDF", "LRI", "RLI", "FSI", "PDI"})
_SEEN = frozenset("LNPS")
"""First letters of the categories of which a name has at least one: letter, number, mark, sign."""


def tidy(name: str) -> str:
    """The name as it is kept: single spaces, and composed letters.

    Raises `Invalid` when nothing of it is seen, and for control characters and signs that turn
    the direction of writing.
    """
    found = unicodedata.normalize("NFC", " ".join(name.split()))
    if any(_is_control(each) for each in found):
        raise Invalid([Problem("name", UNSEEN)])
    if not any(unicodedata.category(each)[0] in _SEEN for each in found):
        raise Invalid([Problem("name", EMPTY)])
    return found


def _is_control(sign: str) -> bool:
    return unicodedata.category(sign) in ("Cc", "Cs") or unicodedata.bidirectional(sign) in _TURNING


def same_name(one: str, other: str) -> bool:
    """Whether two names are one to who reads them."""
    return key_of(one) == key_of(other)


def key_of(name: str) -> str:
    """A name as it is compared: without regard to case, width, composition or unseen signs."""
    seen = "".join(each for each in name if unicodedata.category(each) != "Cf")
    folded = unicodedata.normalize("NFKC", unicodedata.normalize("NFKC", seen).casefold())
    return " ".join(folded.split())
