"""The bytes of frozen documents are those of the json library, and what they say is whole."""

import json
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from plastiq_tracker.domain.criteria import Criteria
from plastiq_tracker.indicators import frozen_bytes
from plastiq_tracker.indicators.frozen_bytes import canonical, parsed
from plastiq_tracker.indicators.frozen_shape import is_whole
from plastiq_tracker.store.dossier import Dossier
from tests.indicators.test_frozen_changes import document_of
from tests.reference.naive import World
from tests.reference.strategies import worlds_with_criteria

TEXTS = st.text(max_size=8) | st.sampled_from(['],["', '],["a', "],[", ',"rows":[', "\\", "]}}"])
LEAVES = st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | TEXTS
VALUES = st.recursive(
    LEAVES.filter(lambda each: each not in (float("inf"), float("-inf"))),
    lambda inner: st.lists(inner, max_size=5) | st.dictionaries(TEXTS, inner, max_size=5),
    max_leaves=30,
)
ROWS = st.lists(
    st.tuples(st.text("0123456789abcdef", min_size=1), TEXTS, TEXTS).map(list), max_size=20
)


def at_once(value: Any) -> bytes:
    return json.dumps(
        value, ensure_ascii=False, allow_nan=False, sort_keys=True, separators=(",", ":")
    ).encode("utf-8", "surrogatepass")


@pytest.fixture
def _small_pieces(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(frozen_bytes, "SLICE", 2)
    monkeypatch.setattr(frozen_bytes, "PIECE", 10)


@pytest.mark.usefixtures("_small_pieces")
@settings(
    max_examples=200,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)
@given(st.dictionaries(TEXTS, VALUES, max_size=4), ROWS)
def test_pieces_are_the_bytes_of_the_whole(found: dict[str, Any], rows: list[list[Any]]) -> None:
    document = {**found, "persons": {"columns": ["person", "a", "b"], "rows": rows}}
    for each in (document, found, {"a": 1, "persons": document["persons"]}):
        content = canonical(each)
        assert content == at_once(each)
        assert parsed(content) == json.loads(content)


@pytest.mark.parametrize("number", [float("nan"), float("inf")])
def test_what_json_cannot_say_is_refused(number: float) -> None:
    with pytest.raises(ValueError, match="not JSON compliant"):
        canonical({"rows": [number]})
    with pytest.raises(ValueError, match="NaN"):
        parsed(b'{"rows":[NaN]}')


@settings(
    max_examples=60,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)
@given(worlds_with_criteria())
def test_every_document_is_whole(empty: Dossier, drawn: tuple[World, Criteria]) -> None:
    document = document_of(empty, *drawn)
    assert canonical(document) == at_once(document)
    assert is_whole(parsed(canonical(document)))
