"""Who is meant by a name: companies by the contract's identity rule, coaches and mentors."""

from collections import Counter, defaultdict
from collections.abc import Iterable
from dataclasses import replace
from uuid import UUID

from plastiq_tracker.domain.records import Coach, Company, Mentor, name_key


class Companies:
    """The companies of workbook and dossier, found by number or by name.

    A number belongs to one company. A name without a number belongs to the only numbered company
    of that name in workbook and dossier if there is exactly one, else to an unnumbered company.
    Both look at the whole workbook first, so the order of its rows does not matter.
    """

    def __init__(
        self, known: Iterable[Company], mentioned: Iterable[tuple[str, str | None]]
    ) -> None:
        self._by_number: dict[str, Company] = {}
        self._unnumbered: dict[str, Company] = {}
        self._numbers = defaultdict[str, set[str]](set)
        self.by_id: dict[UUID, Company] = {}
        for company in known:
            self._add(company)
        self._add_mentioned(Counter(mentioned))

    def find(self, name: str, number: str | None) -> Company:
        """The company of a row; one that is new has revision 0."""
        key = name_key(name)
        numbers = self._numbers[key]
        if number is None and len(numbers) == 1:
            (number,) = numbers
        return self._unnumbered[key] if number is None else self._by_number[number]

    def _add(self, company: Company) -> None:
        key = name_key(company.name)
        self.by_id[company.id] = company
        digits = "".join(filter(str.isdecimal, company.enterprise_number or ""))
        if company.enterprise_number is None or not digits:
            self._unnumbered.setdefault(key, company)
        else:
            self._by_number.setdefault(digits, company)
            self._numbers[key].add(digits)

    def _add_mentioned(self, mentioned: Counter[tuple[str, str | None]]) -> None:
        """New ones are called what most rows call them; then what comes first in order."""
        for name, number in sorted(mentioned, key=lambda pair: (-mentioned[pair], pair[0])):
            if number is not None:
                self._numbers[name_key(name)].add(number)
                if number not in self._by_number:
                    self._add(Company(name=name, enterprise_number=number))
            elif name_key(name) not in self._unnumbered:
                self._add(Company(name=name))


class Coaches:
    """Coaches by name, without regard to case and double spaces; new ones are made."""

    def __init__(self, known: Iterable[Coach], mentioned: Iterable[str]) -> None:
        self._by_name: dict[str, Coach] = {}
        self._by_key: dict[str, Coach] = {}
        for coach in known:
            self._add(coach)
        counts = Counter(mentioned)
        for name in sorted(counts, key=lambda name: (-counts[name], name)):
            if name_key(name) not in self._by_key:
                self._add(Coach(name=name))

    def find(self, name: str) -> Coach:
        """The coach of exactly this name, else of this name in other letters."""
        return self._by_name.get(name) or self._by_key[name_key(name)]

    def all(self) -> Iterable[Coach]:
        return self._by_name.values()

    def _add(self, coach: Coach) -> None:
        self._by_name[coach.name] = coach
        self._by_key.setdefault(name_key(coach.name), coach)


class Mentors:
    """Mentors by name within their company; the same name elsewhere is someone else."""

    def __init__(self, known: Iterable[Mentor]) -> None:
        self._by_key: dict[tuple[str, UUID | None], Mentor] = {}
        for mentor in known:
            self._by_key.setdefault((name_key(mentor.name), mentor.company_id), mentor)
        self._spellings = defaultdict[UUID, Counter[str]](Counter)

    def find(self, name: str, company: UUID | None) -> Mentor:
        key = (name_key(name), company)
        mentor = self._by_key.get(key) or Mentor(name=name, company_id=company)
        self._by_key[key] = mentor
        self._spellings[mentor.id][name] += 1
        return mentor

    def new(self) -> list[Mentor]:
        """Those that are not in the dossier yet, spelled as most rows spell them."""
        return [
            replace(mentor, name=min(used, key=lambda name: (-used[name], name)))
            for mentor in self._by_key.values()
            if mentor.revision == 0
            for used in (self._spellings[mentor.id],)
        ]
