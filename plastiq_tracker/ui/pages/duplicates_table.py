"""What the table of people who may be one shows, column by column."""

from plastiq_tracker.domain.search import fold
from plastiq_tracker.services.duplicates import LikelyPair
from plastiq_tracker.store.queries import PersonLine
from plastiq_tracker.ui.widgets.lines_table import LinesModel, Listed
from plastiq_tracker.ui.words import QtWords, translate


def pairs_model(words: QtWords) -> LinesModel[LikelyPair]:
    """The pairs, the likeliest first until they are sorted otherwise."""

    def said(person: PersonLine) -> str:
        facts = (name(person), words.show(person.birth_date), person.trajectory)
        return " · ".join(each for each in facts if each)

    def why(pair: LikelyPair) -> str:
        return ", ".join(words.say(each) for each in pair.reasons)

    return LinesModel(
        [
            Listed(
                title=translate("Duplicates", "Person"),
                text=lambda pair: said(pair.first),
                native=lambda pair: fold(name(pair.first)),
                note=lambda pair: said(pair.first),
            ),
            Listed(
                title=translate("Duplicates", "May also be"),
                text=lambda pair: said(pair.second),
                native=lambda pair: fold(name(pair.second)),
                note=lambda pair: said(pair.second),
            ),
            Listed(
                title=translate("Duplicates", "Why"),
                text=why,
                native=lambda pair: -pair.score,
                note=why,
                spare=1,
                wide=True,
            ),
        ]
    )


def name(person: PersonLine) -> str:
    return f"{person.last_name} {person.first_name}"
