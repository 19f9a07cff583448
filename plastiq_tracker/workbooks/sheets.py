"""A workbook as raw cells, whatever kind of file it came from, and how its names are compared."""

import re
import unicodedata
from dataclasses import dataclass, field
from datetime import date, datetime
from functools import lru_cache

Cell = str | float | int | bool | date | datetime | None
"""What stands in a cell; None when nothing does. Errors stand as their text, such as ``#N/A``."""

MAX_ROWS = 200_000
MAX_COLUMNS = 200
"""What is read of a sheet at most; the rest is refused."""

NOT_CALCULATED = "#formula"
"""Stands for a formula whose result was never stored in the file."""

ERRORS = frozenset(
    {
        NOT_CALCULATED,
        *("#n/a", "#n/b", "#ref!", "#verw!", "#value!", "#waarde!", "#div/0!", "#deel/0!"),
        *("#name?", "#naam?", "#num!", "#getal!", "#null!", "#leeg!", "#spill!", "#calc!"),
    }
)


@dataclass(frozen=True)
class Sheet:
    """`rows` are those with anything in them, each with its number in the workbook."""

    name: str
    rows: list[tuple[int, list[Cell]]] = field(default_factory=list)


_CONTROLS = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f]")


@lru_cache(maxsize=10_000)
def key(name: str) -> str:
    """A name or a value as it is compared: without case, accents and separators.

    What holds no letters is left as it is: -3 is not 3, nor is 1.2 the same as 12.
    """
    plain = unicodedata.normalize("NFKD", name.casefold()).strip()
    if not any(sign.isalpha() for sign in plain):
        return plain
    return "".join(
        sign for sign in plain if not unicodedata.combining(sign) and sign not in " \t\n-_.*"
    )


def tidy(text: str) -> str:
    """The text composed (NFC), without control characters and without blanks at its ends."""
    if text.isascii() and text.isprintable():
        return text.strip()
    text = _CONTROLS.sub("", text)
    return unicodedata.normalize("NFC", text).strip().strip("\u200b\ufeff\u2060").strip()
