"""The bytes of a frozen document, and the document of such bytes.

The bytes are those of `json.dumps` and the document that of `json.loads`. Both are made in pieces:
within one call of json nothing else of the program runs, which is felt with very many persons.
"""

import json
from collections.abc import Iterator, Mapping
from typing import Any

from plastiq_tracker.indicators.frozen_figures import Document

SLICE = 100
"""How many of a list are written at once."""

PIECE = 1 << 16
"""About how many signs of the persons' rows are read at once."""

ROWS = ',"rows":['
END = "]}}"
NEXT = '],["'


def canonical(found: Mapping[str, Any]) -> bytes:
    """The bytes that are kept and hashed. Raises ValueError for what JSON cannot say exactly."""
    return b"".join(each.encode("utf-8", "surrogatepass") for each in _written(found))


def _written(value: Any) -> Iterator[str]:
    match value:
        case dict():
            yield "{"
            for at, key in enumerate(sorted(value)):
                yield f"{',' if at else ''}{_dumps(key)}:"
                yield from _written(value[key])
            yield "}"
        case list() if len(value) > SLICE:
            yield "["
            for at in range(0, len(value), SLICE):
                yield f"{',' if at else ''}{_dumps(value[at : at + SLICE])[1:-1]}"
            yield "]"
        case _:
            yield _dumps(value)


def _dumps(value: Any) -> str:
    return json.dumps(
        value, ensure_ascii=False, allow_nan=False, sort_keys=True, separators=(",", ":")
    )


def parsed(content: bytes) -> Any:
    """What the bytes say. Raises ValueError or RecursionError when they say nothing."""
    text = content.decode("utf-8", "surrogatepass")
    start = text.find(ROWS) + len(ROWS)
    if start < len(ROWS) or not text.endswith(END) or len(text) - start < PIECE:
        return _loads(text)
    found: Document = _loads(text[:start] + END)
    persons = found.get("persons")
    if not isinstance(persons, dict) or persons.get("rows") != []:
        return _loads(text)
    try:
        for piece in _pieces(text, start, len(text) - len(END)):
            persons["rows"] += _loads(f"[{piece}]")
    except ValueError:  # what comes after are not rows alone
        return _loads(text)
    return found


def _pieces(text: str, start: int, end: int) -> Iterator[str]:
    """The rows in pieces, cut where one row ends and another begins with the key of a person.

    A string that ends in the same signs is followed by a comma or a bracket, never by a key.
    """
    while start < end:
        cut = text.find(NEXT, start + PIECE, end)
        while cut >= 0 and text[cut + len(NEXT)] not in "0123456789abcdef":
            cut = text.find(NEXT, cut + 1, end)
        cut = end if cut < 0 else cut + 1
        yield text[start:cut]
        start = cut + 1


def _loads(text: str) -> Any:
    return json.loads(text, parse_constant=_refused)


def _refused(name: str) -> Any:
    raise ValueError(name)
