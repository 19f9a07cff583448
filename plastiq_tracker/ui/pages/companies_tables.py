"""What the tables of companies and of a company's people show, column by column."""

from collections.abc import Callable
from datetime import date

from plastiq_tracker.domain.search import fold
from plastiq_tracker.domain.values import Contract
from plastiq_tracker.services.companies import CompanyRow, is_now
from plastiq_tracker.store.companies import Stay
from plastiq_tracker.ui.widgets.lines_table import LinesModel, LinesTable, Listed
from plastiq_tracker.ui.words import QtWords, translate

MEASURED = 200
"""Rows by which a column gets its width, of a list that can hold thousands."""


class CompaniesTable(LinesTable):
    def measured(self) -> list[CompanyRow]:
        return list(self.lines.rows[:MEASURED])


def companies_model(words: QtWords) -> LinesModel[CompanyRow]:
    """The companies, by name until they are sorted otherwise."""
    return LinesModel(
        [
            Listed(
                title=translate("Companies", "Name"),
                text=lambda row: row.company.name,
                native=lambda row: fold(row.company.name),
                note=lambda row: row.company.name,
                wide=True,
            ),
            Listed(
                title=translate("Companies", "Enterprise number"),
                text=lambda row: number_said(row.company.enterprise_number),
                native=lambda row: row.company.enterprise_number,
                spare=1,
            ),
            Listed(
                title=translate("Companies", "Interns now"),
                text=lambda row: words.show(row.interns),
                native=lambda row: row.interns,
                right=True,
                tip=translate("Companies", "On an internship, workplace track or IBO today"),
            ),
            Listed(
                title=translate("Companies", "At work now"),
                text=lambda row: words.show(row.working),
                native=lambda row: row.working,
                right=True,
                tip=translate("Companies", "With a job whose end is not noted, or still to come"),
            ),
            Listed(
                title=translate("Companies", "Ended"),
                text=lambda row: words.show(row.ended),
                native=lambda row: row.ended,
                right=True,
                tip=translate("Companies", "Were there before, and are not today"),
            ),
        ]
    )


def search_key(row: CompanyRow) -> str:
    """What a search looks through: the name, and the number with and without its points."""
    number = row.company.enterprise_number or ""
    return fold(f"{row.company.name} {number} {number_said(number)}")


def number_said(number: str | None) -> str:
    """The enterprise number as people write it: 0417.106.909."""
    if not number or len(number) != 10:
        return number or ""
    return f"{number[:4]}.{number[4:7]}.{number[7:]}"


def people_model(words: QtWords, today: Callable[[], date]) -> LinesModel[Stay]:
    """The people of one company, those of today first until they are sorted otherwise."""
    return LinesModel(
        [
            Listed(
                title=translate("Companies", "Name"),
                text=person_name,
                native=lambda stay: fold(person_name(stay)),
                note=person_name,
                wide=True,
            ),
            Listed(
                title=translate("Companies", "What"),
                text=lambda stay: words.show(stay.what),
                native=lambda stay: (isinstance(stay.what, Contract), stay.what.value),
                note=_with_mentor,
            ),
            Listed(
                title=translate("Companies", "From"),
                text=lambda stay: words.show(stay.start),
                native=lambda stay: stay.start,
            ),
            Listed(
                title=translate("Companies", "Until"),
                text=lambda stay: words.show(stay.end),
                native=lambda stay: stay.end or date.max,
            ),
        ],
        strong=lambda stay: is_now(stay, today()),
    )


def person_name(stay: Stay) -> str:
    return f"{stay.last_name} {stay.first_name}"


def _with_mentor(stay: Stay) -> str:
    if stay.mentor is None:
        return ""
    return translate("Companies", "Mentor: {name}").format(name=stay.mentor)
