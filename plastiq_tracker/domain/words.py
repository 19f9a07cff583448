"""English words without any translation: for logs, tests and wherever no language was chosen."""

from datetime import date, datetime
from decimal import ROUND_HALF_UP, Decimal
from enum import StrEnum

from plastiq_tracker.domain.labels import label
from plastiq_tracker.domain.text import Text

NOTHING = "—"


class PlainWords:
    """The sentences as they stand in the code; ISO dates, 1,234.5, 64%, €1,234.50."""

    language = "en"

    def say(self, text: Text) -> str:
        values = {name: self.show(value) for name, value in text.values.items()}
        return text.source.format(**values)

    def show(self, value: object) -> str:
        match value:
            case None:
                return NOTHING
            case Text():
                return self.say(value)
            case StrEnum():
                return self.say(label(value))
            case bool():
                return "yes" if value else "no"
            case int() | float():
                return self.number(value, 0 if isinstance(value, int) else 1)
            case datetime():
                return value.isoformat(" ", "minutes")
            case date():
                return value.isoformat()
        return str(value)

    def number(self, value: float, decimals: int = 0) -> str:
        return f"{rounded(value, decimals):,}"

    def percent(self, percentage: float, decimals: int = 0) -> str:
        return f"{self.number(percentage, decimals)}%"

    def money(self, cents: int) -> str:
        sign = "-" if cents < 0 else ""
        return f"{sign}€{Decimal(abs(cents)) / 100:,.2f}"


def rounded(value: float, decimals: int) -> Decimal:
    """`value` rounded half up as a reader would: on the digits that it is written with."""
    return Decimal(repr(value)).quantize(Decimal(1).scaleb(-decimals), ROUND_HALF_UP)
