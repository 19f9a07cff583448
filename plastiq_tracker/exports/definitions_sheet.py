"""The parameters in force and the meaning of every figure, as rows of name and sentence."""

from plastiq_tracker.domain.criteria import DEFINITIONS_VERSION, Criteria
from plastiq_tracker.domain.labels import label
from plastiq_tracker.domain.text import Text, Words
from plastiq_tracker.indicators.meanings import MEANINGS, Meaning
from plastiq_tracker.indicators.names import selection

EVERYONE = Text("Definitions", "no filter")
WITH_SOURCE = Text("Definitions", "{meaning} Source: {source}")


def definitions_rows(criteria: Criteria, words: Words) -> list[tuple[str, str]]:
    """First what was chosen, then what every figure means and by whose rule."""
    parameters = [
        (Text("Definitions", "Project"), criteria.project),
        (Text("Definitions", "Period from"), words.show(criteria.period_from)),
        (Text("Definitions", "Period to"), words.show(criteria.period_to)),
        (Text("Definitions", "As of"), words.show(criteria.as_of)),
        (Text("Definitions", "Population"), words.say(label(criteria.population))),
        (Text("Definitions", "Exit counted from"), words.say(label(criteria.exit_basis))),
        (Text("Definitions", "Selection"), selection(criteria, words) or words.say(EVERYONE)),
        (Text("Definitions", "Version of the definitions"), DEFINITIONS_VERSION),
    ]
    return [(words.say(name), value) for name, value in parameters] + [
        (words.say(each.name), _explained(each, words)) for each in MEANINGS
    ]


def _explained(each: Meaning, words: Words) -> str:
    if each.source is None:
        return words.say(each.text)
    return words.say(WITH_SOURCE.fill(meaning=each.text, source=each.source))
