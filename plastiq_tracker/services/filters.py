"""What the figures of a project can be narrowed to: only what occurs among its people."""

from dataclasses import dataclass, replace

from plastiq_tracker.domain.criteria import Criteria
from plastiq_tracker.domain.values import Dimension, Education, Gender
from plastiq_tracker.indicators.splits import split_by
from plastiq_tracker.services.reading import reading
from plastiq_tracker.store.dossier import Dossier


@dataclass(frozen=True, kw_only=True)
class Available:
    """Trajectories by start with their names, regions by name, closed values in their order."""

    trajectories: tuple[tuple[str, str], ...]
    regions: tuple[str, ...]
    genders: tuple[Gender, ...]
    educations: tuple[Education, ...]


def available(dossier: Dossier, criteria: Criteria) -> Available:
    """The values of those whom the criteria hold when nothing is filtered."""
    everyone = replace(
        criteria,
        trajectories=frozenset(),
        regions=frozenset(),
        genders=frozenset(),
        educations=frozenset(),
    )
    read = reading(dossier, everyone)

    def values(by: Dimension) -> list[tuple[str, str]]:
        split = split_by(read.facts, read.found, by)
        named = zip(split.keys, split.labels, strict=True)
        return [(key, label) for key, label in named if key is not None]

    return Available(
        trajectories=tuple(values(Dimension.COHORT)),
        regions=tuple(key for key, _ in values(Dimension.REGION)),
        genders=tuple(Gender(key) for key, _ in values(Dimension.GENDER)),
        educations=tuple(Education(key) for key, _ in values(Dimension.EDUCATION)),
    )
