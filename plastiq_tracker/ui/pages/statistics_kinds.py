"""The charts that the page of statistics shows, and which question each answers."""

from plastiq_tracker.ui.widgets.chart_view import Kind
from plastiq_tracker.ui.words import translate


def kinds() -> dict[str, Kind]:
    return {
        "funnel": Kind(
            translate("Statistics", "Steps"),
            translate("Statistics", "How many of all enrolled reached each step."),
        ),
        "retention": Kind(
            translate("Statistics", "Retention"),
            translate("Chart", "How long work lasts without a break"),
            translate(
                "Statistics",
                "How long work lasts without a break. The share in work at 12 months is another "
                "figure: it disregards breaks.",
            ),
        ),
        "outcomes": Kind(
            translate("Statistics", "Outcomes"),
            translate("Statistics", "Where everyone stood 3 and 12 months after the exit."),
        ),
        "heatmap": Kind(
            translate("Statistics", "Months"),
            translate(
                "Statistics",
                "Who was in work in each month after the exit, among those observed that month.",
            ),
        ),
        "composition": Kind(
            translate("Statistics", "People"),
            translate("Statistics", "Who took part; origin is an estimate per trajectory."),
        ),
        "targets": Kind(
            translate("Statistics", "Targets"),
            translate("Statistics", "What each action aimed at and what it reached."),
        ),
    }
