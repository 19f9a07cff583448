"""The colours of the charts: Okabe and Ito's for what counts, a palette for what surrounds it."""

from dataclasses import dataclass

from plastiq_tracker.indicators.names import State


@dataclass(frozen=True)
class Palette:
    """Colours of everything but the data; `accent` draws what is no outcome state."""

    text: str
    muted: str
    grid: str
    background: str
    accent: str


LIGHT = Palette(
    text="#1a2425", muted="#556366", grid="#d9e0e0", background="#ffffff", accent="#0f6b66"
)
DARK = Palette(
    text="#e4eaea", muted="#a2afb1", grid="#3d474a", background="#212728", accent="#4fb8af"
)

ON_STATE = "#101414"
"""Text on a state's colour: each of them is light enough for it in both themes."""

# Each state is told apart by its hatch alone too; what has not come yet has no colour at all.
COLOURS = {
    State.EMPLOYED: "#009e73",
    State.NOT_EMPLOYED: "#e69f00",
    State.UNKNOWN: "#cc79a7",
    State.PENDING: "#56b4e9",
}
HATCHES = {
    State.EMPLOYED: "",
    State.NOT_EMPLOYED: "///",
    State.UNKNOWN: "xxx",
    State.PENDING: "...",
    State.NOT_YET: "\\\\\\",
}


def colour(state: State, palette: Palette) -> str:
    """The fill of a state; the background for those whose moment has not come."""
    return COLOURS.get(state, palette.background)
