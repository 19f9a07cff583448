"""At an import: new persons who may be in the dossier, or in the workbook, by another code."""

from plastiq_tracker.domain.records import Person
from plastiq_tracker.domain.text import Text
from plastiq_tracker.services.duplicates import likely_pairs
from plastiq_tracker.services.likeness_columns import People
from plastiq_tracker.store.duplicates import Known as Row
from plastiq_tracker.workbooks.plan import Known, Plan

LEAST = 6.0
"""Bits of likeness from which it is told: a name alone, however rare, says too little here."""
LIKELY = Text("Import", "Is this {name}, born on {birth} ({code})? They come in as two persons.")


def warn_of_likely(plan: Plan, known: Known) -> None:
    """Adds a warning at the row of each new person who is likely somebody else too.

    Of two rows that are alike the later one is told.
    """
    new = plan.new[Person]
    if not new:
        return
    persons = [each for each in (*known.get(Person, []), *new) if isinstance(each, Person)]
    first_new = len(persons) - len(new)
    told = set[int]()
    for one, other in likely_pairs(People([_row(each) for each in persons]), LEAST):
        if other < first_new or other in told:
            continue
        told.add(other)
        row, _record = plan.planned[persons[other].id]
        alike = persons[one]
        name = f"{alike.first_name} {alike.last_name}"
        message = LIKELY.fill(name=name, birth=alike.birth_date, code=alike.code)
        plan.remarks.warnings.append(row.remark("code", message))


def _row(person: Person) -> Row:
    return Row(
        person.id.hex,
        person.first_name,
        person.last_name,
        person.birth_date.isoformat(),
        person.phone,
        person.email,
    )
