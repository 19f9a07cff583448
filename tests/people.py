"""Everyone of a dossier as the table of participants shows them."""

from datetime import date

from plastiq_tracker.domain.listing import Question
from plastiq_tracker.domain.views import ParticipantRow
from plastiq_tracker.services.lines import lines
from plastiq_tracker.services.listing import listing
from plastiq_tracker.store.dossier import Dossier


def rows(dossier: Dossier, today: date) -> list[ParticipantRow]:
    """A line for every person, by family name."""
    everyone = listing(dossier, today, Question())
    found = lines(dossier, everyone.ids(0, len(everyone)), today)
    return [row for row in found if row is not None]
