"""Every text of the program is collected, translated with its values intact, and compiled."""

import re
import runpy
from pathlib import Path
from typing import Any

import pytest

I18N: dict[str, Any] = runpy.run_path(str(Path(__file__).parents[2] / ".ci" / "i18n"), run_name="i")


@pytest.mark.parametrize("language", ["nl", "fr", "en"])
def test_values_named_in_a_text_are_named_in_its_translation(language: str) -> None:
    tree = I18N["ET"].parse(I18N["catalogue"](language))
    odd = []
    for context, source, message in I18N["messages"](tree):
        translation = message.find("translation")
        forms = translation.findall("numerusform") or [translation]
        said = [form.text for form in forms if form.text]
        odd += [f"{context}: {source} → {each}" for each in said if places(each) != places(source)]
    assert not odd


@pytest.fixture(scope="module")
def findings() -> list[str]:
    return list(I18N["check"]())


def test_every_text_is_translated(findings: list[str]) -> None:
    assert not [each for each in findings if "not translated" in each]


def test_collecting_and_compiling_again_changes_nothing(findings: list[str]) -> None:
    """When this fails: `.ci/i18n`."""
    assert not [each for each in findings if "not translated" not in each]


def places(text: str) -> set[str]:
    return set(re.findall(r"\{\w+\}|%n", text))
