"""The schema is one that PostgreSQL takes too; what only SQLite needs is left out there."""

import pytest
from sqlalchemy import URL, Dialect
from sqlalchemy.schema import CreateIndex, CreateTable

from plastiq_tracker.store.schema import Base

DIALECTS: dict[str, Dialect] = {
    name: URL.create(name).get_dialect()() for name in ("sqlite", "postgresql")
}
TABLES = Base.metadata.sorted_tables
ONLY_SQLITE = ("GLOB", "typeof", "+0 days")


def ddl(dialect: Dialect) -> str:
    tables = [str(CreateTable(table).compile(dialect=dialect)) for table in TABLES]
    indexes = [
        str(CreateIndex(index).compile(dialect=dialect))
        for table in TABLES
        for index in table.indexes
    ]
    return "\n".join([*tables, *indexes])


@pytest.mark.parametrize("word", ONLY_SQLITE)
def test_what_only_sqlite_needs_stays_there(word: str) -> None:
    assert word in ddl(DIALECTS["sqlite"])
    assert word not in ddl(DIALECTS["postgresql"])


def test_names_fit_postgresql() -> None:
    """63 bytes: longer names would be cut, and two could become one."""
    for table in TABLES:
        assert all(len(str(each.name)) <= 63 for each in table.constraints)
        assert all(len(str(each.name)) <= 63 for each in table.indexes)
