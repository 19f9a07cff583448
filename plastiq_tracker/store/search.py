"""Finding records by what is typed, as it is typed, without regard to accents, case and order.

A typed word of three letters or more is looked for inside words, a shorter one at their beginning
(`domain.search`). Each is taken apart into grams; the rarest of them lead to the few records that
are then looked at in full. How rare a gram is, is seen from its first thousand places.
"""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from typing import Any
from uuid import UUID

from plastiq_tracker.domain.search import INSIDE, typed_words, words_of
from plastiq_tracker.domain.text import Text
from plastiq_tracker.domain.trouble import Trouble
from plastiq_tracker.store.dossier import Dossier, UnitOfWork
from plastiq_tracker.store.files import BUSY_READING
from plastiq_tracker.store.refusals import READ_ONLY
from plastiq_tracker.store.search_index import KIND_MARKS, is_current, marked

PROBE = 1_000
"""Places of a gram that are looked at to see how rare it is."""
STEP = 50
"""Looking at one record in full costs as much as passing so many places of a gram."""
MOST_GRAMS = 40
"""Of what is typed; whoever types more is looked at in full all the same."""
LEFT = 0.3
"""What part of the records, at a guess, another gram leaves over."""
LOOKED_AT = 200
"""Records found inside words from which the best are chosen."""
ATTEMPTS = 3
LAST = "\U0010ffff"
UNKNOWN_TO_IT = Text(
    "Store",
    "Another program wrote in this dossier. Before anyone can be found that must be taken in, but "
    "the dossier may only be read here. Copy it to where you may write, and open that.",
)


@contextmanager
def searching(dossier: Dossier) -> Iterator[UnitOfWork]:
    """A view of the dossier in which its index is true.

    When another program wrote what has yet to be taken in, that is done first; for a dossier that
    may only be read, or in which someone keeps writing, this raises `Trouble`.
    """
    for _ in range(ATTEMPTS):
        with dossier.read() as work:
            if is_current(work.connection):
                yield work
                return
        _take_in(dossier)
    raise Trouble(BUSY_READING)


def _take_in(dossier: Dossier) -> None:
    """A write takes in at its end whatever there is."""
    try:
        with dossier.write():
            pass
    except Trouble as trouble:
        if trouble.text == READ_ONLY:
            raise Trouble(UNKNOWN_TO_IT) from trouble
        raise


def first_found(work: UnitOfWork, kind: str, typed: str, limit: int) -> list[UUID]:
    """The records of a kind that are found, the best first, at most so many.

    First those whose name begins with what is typed, from either side; then, of those found by any
    of their words, whose words begin so before whose words have it inside.
    """
    words = typed_words(typed)
    if not words:
        return []
    found: dict[str, None] = {}
    for column in ("name", "turned"):
        found |= dict.fromkeys(_beginning(work, kind, column, words, limit))
    if len(found) < limit:
        found |= dict.fromkeys(_inside(work, kind, words))
    return [UUID(key) for key in list(found)[:limit]]


def names_from(work: UnitOfWork, kind: str, typed: str, limit: int) -> list[UUID]:
    """So many records of a kind whose names begin with what is typed, in order of name."""
    words = words_of(typed)
    return [UUID(key) for key in _beginning(work, kind, "name", words, limit)] if words else []


def numbers_found(work: UnitOfWork, typed: str) -> str | None:
    """The numbers of all entries found, joined by commas; None when nothing is asked."""
    words = typed_words(typed)
    if not words:
        return None
    grams, looks = _plan(work, words)
    found = "SELECT t.rowid AS number FROM search_text t"
    if looks:
        found += " JOIN search_entry e ON e.number = t.rowid"
    question = f"SELECT group_concat(number) FROM ({found} WHERE {_holding(looks)})"
    ((joined,),) = _rows(work, question, (grams, *_twice(looks)))
    return str(joined or "")


def _plan(work: UnitOfWork, words: Sequence[str], kind_mark: str = "") -> tuple[str, list[str]]:
    """The grams that lead to the records, and what is looked for in those once more."""
    grams = dict.fromkeys(gram for word in words for gram in _grams(word))
    leading = _leading(work, list(grams)[:MOST_GRAMS])
    looks = [
        _sought(word)
        for word in words
        if len(word) > INSIDE or not leading.issuperset(_grams(word))
    ]
    wanted = [*leading, kind_mark] if kind_mark else leading
    return " AND ".join(f'"{gram}"' for gram in wanted), looks


def _leading(work: UnitOfWork, grams: list[str]) -> set[str]:
    """The rarest grams, as many as make the search shorter."""
    places = sorted(_places(work, grams))
    expected, chosen = places[0][0], {places[0][1]}
    for count, gram in places[1:]:
        if count > expected * STEP:
            break
        chosen.add(gram)
        expected *= LEFT
    return chosen


def _holding(looks: Sequence[str]) -> str:
    """The condition on text `t` and entry `e`, with two values for each that is looked for."""
    each = "(instr(e.name, ?) OR instr(e.rest, ?))"
    return " AND ".join(["search_text MATCH ?", *(each for _ in looks)])


def _twice(looks: Sequence[str]) -> Iterator[str]:
    return (each for each in looks for _ in range(2))


def _places(work: UnitOfWork, grams: Sequence[str]) -> Iterator[tuple[float, str]]:
    """In how many entries each stands: exactly when in few, else at a guess from the first ones."""
    some = "SELECT rowid AS number FROM search_text WHERE search_text MATCH ? LIMIT ?"
    counted = (
        f"SELECT ?, count(*), max(number), (SELECT max(number) FROM search_entry) FROM ({some})"
    )
    values = (value for gram in grams for value in (gram, f'"{gram}"', PROBE))
    for gram, count, last, highest in _rows(
        work, " UNION ALL ".join(counted for _ in grams), tuple(values)
    ):
        yield (float(count) if count < PROBE else count * highest / last), gram


def _beginning(
    work: UnitOfWork, kind: str, column: str, words: Sequence[str], limit: int
) -> list[str]:
    beginning = marked(words)
    question = (
        f"SELECT id FROM search_entry WHERE kind = ? AND {column} >= ? AND {column} < ? "
        f"ORDER BY {column} LIMIT ?"
    )
    rows = _rows(work, question, (kind, beginning, beginning + LAST, limit))
    return [row[0] for row in rows]


def _inside(work: UnitOfWork, kind: str, words: Sequence[str]) -> list[str]:
    """Of the first that are found, those of whose words more begin with what is typed first."""
    grams, looks = _plan(work, words, KIND_MARKS[kind])
    question = (
        "SELECT e.id, e.name || e.rest, e.name FROM search_text t "
        f"JOIN search_entry e ON e.number = t.rowid WHERE {_holding(looks)} AND e.kind = ? LIMIT ?"
    )
    rows = _rows(work, question, (grams, *_twice(looks), kind, LOOKED_AT))
    starts = [marked([word]) for word in words]
    rows.sort(key=lambda row: (-sum(start in row[1] for start in starts), row[2]))
    return [row[0] for row in rows]


def _grams(word: str) -> list[str]:
    if len(word) < INSIDE:
        return [_sought(word)]
    return [word[at : at + INSIDE] for at in range(len(word) - INSIDE + 1)]


def _sought(word: str) -> str:
    """How a word stands in an entry: a short one with the spaces before it."""
    return word if len(word) >= INSIDE else " " * (INSIDE - len(word)) + word


def _rows(
    work: UnitOfWork, question: str, values: tuple[object, ...] = ()
) -> list[tuple[Any, ...]]:
    return [tuple(row) for row in work.connection.exec_driver_sql(question, values)]
