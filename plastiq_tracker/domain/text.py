"""Sentences that can be translated later, where the reader's language is known."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Protocol


@dataclass(frozen=True)
class Text:
    """An English sentence with its translation context and the values it names.

    Values stand in the sentence as ``{name}``; `fill` provides them. Extracted for Qt Linguist
    by the name of this class, so both arguments are always plain string literals.
    """

    context: str
    source: str
    values: Mapping[str, object] = field(default_factory=dict)

    def fill(self, **values: object) -> "Text":
        return Text(self.context, self.source, {**self.values, **values})


class Words(Protocol):
    """One language's way of saying things: sentences, dates, numbers and money."""

    language: str

    def say(self, text: Text) -> str:
        """The sentence in this language, its values written as this language writes them."""
        ...

    def show(self, value: object) -> str:
        """A value as a reader expects it: dates, numbers, names of categories; None is a dash."""
        ...

    def number(self, value: float, decimals: int = 0) -> str: ...

    def percent(self, percentage: float, decimals: int = 0) -> str:
        """`percentage` of 100, with its sign: 64 is said as "64 %" (nl)."""
        ...

    def money(self, cents: int) -> str: ...
