"""The naive second implementation of the share in work by month since the exit.

Plain loops beside the sentences they follow (§ = section of the definitions), like `naive`.
"""

from plastiq_tracker.domain.criteria import Criteria
from tests.reference.naive import (
    Dossier,
    Json,
    World,
    add_months,
    covering_spells,
    definitions,
    dossier_exit,
    dossiers,
    group_keys,
    key_of,
    qualifies,
    ratio,
)

IN_WORK, UNCONFIRMED, NOT_IN_WORK = "in work", "unconfirmed", "not in work"
NOT_YET, LEFT_OUT = "not yet", "left out"


def standing(dossier: Dossier, month: int, criteria: Criteria) -> str:
    """Where one person stands so many months after the exit."""
    as_of = criteria.as_of
    excluded_on = dossier.person.excluded_on
    if excluded_on is not None and excluded_on > as_of:
        excluded_on = None
    exit_day = dossier_exit(dossier, criteria)
    # §2: "An exit after `as_of` counts as not yet exited."
    if exit_day is None or exit_day > as_of:
        # §4.1: excluded "and either not exited by `as_of` …"
        return NOT_YET if excluded_on is None else LEFT_OUT
    # §3: "Always from the exit, never chained"
    day = add_months(exit_day, month)
    # §4.1: "… or on or before `due`"
    if excluded_on is not None and excluded_on <= day:
        return LEFT_OUT
    if as_of < day:
        return NOT_YET
    # §4a, agency work included; nothing but dated jobs is looked at.
    if covering_spells(dossier.spells, day, as_of):
        return IN_WORK
    # An open job that began by the day and is not known to have gone on until it.
    for spell in dossier.spells:
        if qualifies(spell) and spell.end is None and spell.start <= min(day, as_of):
            return UNCONFIRMED
    return NOT_IN_WORK


def standings(world: World, criteria: Criteria, month: int) -> dict[str, str]:
    """Where each person of the population stands, by code."""
    return {each.person.code: standing(each, month, criteria) for each in dossiers(world, criteria)}


def months(members: list[Dossier], criteria: Criteria) -> Json:
    """The twelve months of some persons."""
    found = {}
    for month in range(1, 13):
        counts = {IN_WORK: 0, UNCONFIRMED: 0, NOT_IN_WORK: 0, NOT_YET: 0, LEFT_OUT: 0}
        for dossier in members:
            counts[standing(dossier, month, criteria)] += 1
        observed = counts[IN_WORK] + counts[UNCONFIRMED] + counts[NOT_IN_WORK]
        found[str(month)] = {
            "k": counts[IN_WORK],
            "unconfirmed": counts[UNCONFIRMED],
            "observed": observed,
            "population": observed + counts[NOT_YET],
            "share": ratio(counts[IN_WORK], observed),
            "upper": ratio(counts[IN_WORK] + counts[UNCONFIRMED], observed),
            "partial": observed > 0 and counts[NOT_YET] > 0,
            "uncertain": counts[UNCONFIRMED] * 5 > observed,
        }
    return found


def in_work(world: World, criteria: Criteria) -> Json:
    """The whole table: a group per value of `criteria.by`, and all together."""
    people = dossiers(world, criteria)
    groups = []
    for key in group_keys(people, criteria.by):
        members = [dossier for dossier in people if key_of(dossier, criteria.by) == key]
        groups.append({"key": key, "months": months(members, criteria)})
    return {
        "definitions": definitions(criteria),
        "groups": groups,
        "total": {"key": "total", "months": months(people, criteria)},
    }
