"""A figure with everyone behind it, to print: as lines for a reader or as one document."""

from typing import Any

from plastiq_tracker.domain.text import Text, Words
from plastiq_tracker.exports.text_table import aligned
from plastiq_tracker.exports.traced_table import traced_table
from plastiq_tracker.indicators.names import headline
from plastiq_tracker.indicators.results import definitions
from plastiq_tracker.indicators.tracing import TracedPerson
from plastiq_tracker.services.tracing import Behind, people
from plastiq_tracker.store.dossier import Dossier

FIGURE = Text("Figures", "{name} · {group}: {value}")
TITLE = Text("Figures", "{title}: {count}")


def trace_text(dossier: Dossier, behind: Behind, words: Words) -> str:
    """The figure, what it means, and a table per part; people by name, told by their code."""
    figure = FIGURE.fill(name=behind.name, group=behind.group, value=behind.said(words))
    lines = [headline(behind.criteria, words), "", words.say(figure)]
    if behind.meaning is not None:
        lines += [words.say(each) for each in (behind.meaning.text, behind.meaning.source) if each]
    if behind.note is not None:
        lines.append(words.say(behind.note))
    for part, title in behind.titles.items():
        found = people(dossier, behind, part, 0, behind.counts[part])
        lines += ["", words.say(TITLE.fill(title=title, count=len(found)))]
        if found:
            lines += aligned(traced_table(title, found), words)
    return "\n".join(lines)


def trace_json(dossier: Dossier, behind: Behind, words: Words) -> dict[str, Any]:
    """The same for machines; sentences in the reader's language."""
    return {
        "definitions": definitions(behind.criteria),
        "figure": behind.figure.key,
        "place": list(behind.figure.place),
        "name": words.say(behind.name),
        "value": behind.said(words),
        "counts": {part.value: behind.counts[part] for part in behind.counts},
        "people": {
            part.value: [
                _as_json(each, words)
                for each in people(dossier, behind, part, 0, behind.counts[part])
            ]
            for part in behind.counts
        },
    }


def _as_json(person: TracedPerson, words: Words) -> dict[str, Any]:
    return {
        "person_code": None if person.erased else person.code,
        "trajectory": person.trajectory,
        "status": words.say(person.status),
        "evidence": words.say(person.evidence),
    }
