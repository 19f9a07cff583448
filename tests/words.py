"""Words for tests of what is drawn and written: Dutch by hand, and sentences that run long."""

from plastiq_tracker.domain.text import Text
from plastiq_tracker.domain.words import PlainWords

DUTCH = {
    "From enrolment to work": "Van inschrijving naar werk",
    "Enrolled": "Ingeschreven",
    "With an internship": "Met een stage",
    "On the workplace track": "Finaliteit werkplek-traject",
    "In work at 3 months": "Aan het werk na 3 maanden",
    "In work at 12 months": "Aan het werk na 12 maanden",
    "{count} not there yet": "{count} nog niet zover",
    "Percentages are of all enrolled.": "Percentages van alle ingeschrevenen.",
    "{step}: {percentage} of the known ({k} of {known} known, {due} due).": (
        "{step}: {percentage} van de bereikten ({k} van {known} bereikt, {due} aan de beurt)."
    ),
    "Outcomes per {dimension}": "Uitstroom per {dimension}",
    "Cohort": "Instroomgroep",
    "3 months after the exit": "3 maanden na de uitstroom",
    "12 months after the exit": "12 maanden na de uitstroom",
    "Numbers in the bars are persons. Beside them: share in work of the known · "
    "in work / known / due.": (
        "Getallen in de balken zijn personen. Ernaast: aandeel aan het werk van de bereikten · "
        "aan het werk / bereikt / aan de beurt."
    ),
    "Who takes part": "Wie neemt deel",
    "Gender": "Geslacht",
    "Education at the start": "Opleidingsniveau bij de start",
    "Migrant origin (estimate)": "Migratieachtergrond (inschatting)",
    "Migrant origin is an estimate per trajectory, not reduced by filters or population.": (
        "Migratieachtergrond is een inschatting per traject, niet verminderd door filters of "
        "populatie."
    ),
    "Male": "Man",
    "Female": "Vrouw",
    "Gender unknown": "Geslacht onbekend",
    "Lower secondary at most": "Hoogstens lager secundair (max. LSO)",
    "Upper secondary": "Hoger secundair (HSO)",
    "Higher education": "Hoger onderwijs (HO)",
    "Education unknown": "Opleidingsniveau onbekend",
    "Yes": "Ja",
    "No": "Nee",
    "Unknown": "Onbekend",
    "In work": "Aan het werk",
    "Not in work": "Niet aan het werk",
    "Still to be reached": "Nog in opvolging",
    "Not yet due or exited": "Nog niet aan de beurt of uitgestroomd",
    "Total": "Totaal",
    "Everyone enrolled": "Iedereen die ingeschreven was",
    "{project} · {start} to {end} · as of {day} · {population}": (
        "{project} · {start} tot {end} · stand op {day} · {population}"
    ),
    "How long work lasts without a break": "Hoe lang werk zonder onderbreking duurt",
    "Days since the first day in work": "Dagen sinds de eerste werkdag",
    "Persons at risk (still followed, without a break)": (
        "Personen nog in beeld (opgevolgd, zonder onderbreking)"
    ),
    "Still without a break": "Nog zonder onderbreking",
    "95% interval": "95%-betrouwbaarheidsinterval",
    "Fewer than {number} at risk": "Minder dan {number} in beeld",
    "Out of sight": "Uit beeld (nog aan het werk)",
    "{placed} of {population} placed; {events} stopped, {censored} out of sight.": (
        "{placed} van {population} geplaatst; {events} gestopt, {censored} uit beeld."
    ),
    "After 365 days: {percentage} (95% interval {interval}), {at_risk} at risk.": (
        "Na 365 dagen: {percentage} (95%-interval {interval}), {at_risk} in beeld."
    ),
    "This is not the share in work at 12 months: that one disregards breaks.": (
        "Dit is niet het aandeel aan het werk na 12 maanden: dat ziet onderbrekingen niet."
    ),
    "Nobody was enrolled in this period yet.": "In deze periode is nog niemand ingeschreven.",
    "Nobody has been placed in work yet.": "Nog niemand is aan het werk.",
}


class DutchWords(PlainWords):
    """Belgian Dutch as a reader sees it."""

    language = "nl"

    def say(self, text: Text) -> str:
        values = {name: self.show(value) for name, value in text.values.items()}
        return DUTCH.get(text.source, text.source).format(**values)

    def number(self, value: float, decimals: int = 0) -> str:
        return super().number(value, decimals).translate(str.maketrans(",.", ".,"))

    def percent(self, percentage: float, decimals: int = 0) -> str:
        return f"{self.number(percentage, decimals)}\u00a0%"


class LongWords(DutchWords):
    """Every sentence and name a third longer than in Dutch."""

    language = "fr"

    def say(self, text: Text) -> str:
        said = super().say(text)
        return said + " d’été" * (len(said) // 18)
