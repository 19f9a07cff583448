"""Which words a closed value may be written with: Dutch, English, or its identifier.

The first Dutch word of each is the contract's, and what the template's drop-downs offer.
"""

from enum import StrEnum

from plastiq_tracker.domain.labels import label
from plastiq_tracker.domain.values import (
    Answer,
    Channel,
    Contract,
    Education,
    ExclusionReason,
    Gender,
    InternshipKind,
    InternshipOutcome,
    Milestone,
    Outcome,
)
from plastiq_tracker.workbooks.sheets import key


def _list(*entries: tuple[StrEnum, str]) -> tuple[tuple[StrEnum, tuple[str, ...]], ...]:
    return tuple((value, tuple(words.split(", "))) for value, words in entries)


_LISTS = (
    _list(
        (Gender.M, "M, man, mannelijk, male, heer, jongen"),
        (Gender.V, "V, vrouw, vrouwelijk, female, F, woman, meisje"),
        (Gender.X, "X, non-binair, andere, non-binary, other"),
        (Gender.UNKNOWN, "onbekend, unknown, niet gekend, inconnu, ?"),
    ),
    _list(
        (Education.MAX_LSO, "MAX_LSO, max LSO, LSO, lager secundair, lower secondary"),
        (Education.HSO, "HSO, hoger secundair, upper secondary"),
        (Education.HO, "HO, hoger onderwijs, higher education"),
        (Education.UNKNOWN, "onbekend, unknown, niet gekend, inconnu, ?"),
    ),
    _list(
        (ExclusionReason.DECEASED, "overleden, overlijden"),
        (ExclusionReason.FORCE_MAJEURE, "overmacht"),
    ),
    _list(
        (Outcome.ACTIVE, "actief, lopend, bezig"),
        (Outcome.COMPLETED, "voltooid, afgerond, finished"),
        (Outcome.DROPPED_OUT, "stopgezet, gestopt, afgebroken, stopped, dropout"),
    ),
    _list(
        (InternshipKind.STAGE, "stage, traineeship"),
        (InternshipKind.WORKPLACE_TRACK, "werkplek_traject, werkplek"),
        (InternshipKind.IBO, "ibo, individuele beroepsopleiding"),
    ),
    _list(
        (InternshipOutcome.ONGOING, "lopend, bezig, actief, active"),
        (InternshipOutcome.COMPLETED, "voltooid, afgerond"),
        (InternshipOutcome.DROPPED_OUT, "stopgezet, gestopt, afgebroken, stopped"),
        (InternshipOutcome.HIRED, "aangeworven, aangenomen"),
    ),
    _list(
        (Contract.PERMANENT, "vast, onbepaalde_duur, vast contract, open-ended"),
        (Contract.FIXED_TERM, "bepaalde_duur"),
        (Contract.TEMPORARY_AGENCY, "interim, uitzend, uitzendarbeid, agency"),
        (Contract.GROWTH_JOB, "ingroeibaan"),
        (Contract.SELF_EMPLOYED, "zelfstandig, zelfstandige"),
        (Contract.STUDENT_JOB, "studentenjob, jobstudent"),
    ),
    _list(
        (Channel.PHONE, "telefoon, tel, gsm, telephone"),
        (Channel.EMAIL, "email, mail"),
        (Channel.VISIT, "bezoek, huisbezoek"),
        (Channel.ONLINE, "online"),
        (Channel.DOCUMENT, "document"),
    ),
    _list(
        (Answer.EMPLOYED, "aan_het_werk, werkend, tewerkgesteld, working, at work"),
        (Answer.JOBSEEKER, "werkzoekend, werkzoekende, job seeker, unemployed"),
        (Answer.EDUCATION, "opleiding, in opleiding, studerend, training"),
        (Answer.IBO, "ibo"),
        (Answer.INTERNSHIP, "stage, op stage"),
        (Answer.INACTIVE, "inactief"),
        (Answer.NO_CONTACT, "niet_bereikt, geen contact, unreached"),
        (Answer.REFUSED, "geweigerd, weigert, weigering"),
    ),
    _list(
        (Milestone.THREE, "3, 3 maanden, 3 m"),
        (Milestone.TWELVE, "12, 12 maanden, 12 m, 1 jaar, 1 year"),
    ),
)

YES_NO = {"ja": True, "nee": False}
_YES_NO = {
    key(word): value
    for value, words in (
        (True, "ja j yes y true waar oui 1"),
        (False, "nee n no false onwaar neen non 0"),
    )
    for word in words.split()
}

_BY_WORD: dict[type[StrEnum], dict[str, StrEnum]] = {
    type(entries[0][0]): {
        key(word): value
        for value, words in entries
        for word in (*words, value.value, value.name, label(value).source)
    }
    for entries in _LISTS
}
_CHOICES: dict[type[StrEnum], tuple[str, ...]] = {
    type(entries[0][0]): tuple(words[0] for _value, words in entries) for entries in _LISTS
}


def choices(closed: type[StrEnum]) -> tuple[str, ...]:
    """The contract's words for a closed list, in its order."""
    return _CHOICES[closed]


def member(closed: type[StrEnum], word: str) -> StrEnum | None:
    """The value that is written so, without regard to case, accents and separators."""
    return _BY_WORD[closed].get(key(word))


def yes_or_no(word: str) -> bool | None:
    """Whether the word means yes or no; None when it means neither."""
    return _YES_NO.get(key(word))
