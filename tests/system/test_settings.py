"""Settings survive whatever happens to their file."""

import json
from pathlib import Path

import pytest

from plastiq_tracker.system import settings
from plastiq_tracker.system.settings import MAX_RECENT, Settings


@pytest.fixture(autouse=True)
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("PLASTIQ_HOME", str(tmp_path))
    return tmp_path


def test_what_is_saved_comes_back() -> None:
    saved = Settings(language="fr", theme="dark", recent=["a", "b"], columns={"people": "x"})
    settings.save(saved)
    assert settings.load() == saved


def test_without_a_file_there_are_defaults() -> None:
    assert settings.load() == Settings()


@pytest.mark.parametrize("content", ["", "{", "[]", "\x00", "7", '"x"', "null"])
def test_an_unreadable_file_is_kept_aside(home: Path, content: str) -> None:
    (home / "settings.json").write_text(content)
    assert settings.load() == Settings()
    assert (home / "settings.unreadable.json").read_text() == content
    assert not (home / "settings.json").exists()


def test_bytes_that_are_no_text_are_kept_aside(home: Path) -> None:
    (home / "settings.json").write_bytes(b"\xff\xfe{")
    assert settings.load() == Settings()
    assert (home / "settings.unreadable.json").exists()


def test_values_of_another_kind_fall_away(home: Path) -> None:
    content = {"language": 7, "theme": "dark", "recent": "x", "colour": "teal"}
    (home / "settings.json").write_text(json.dumps(content))
    assert settings.load() == Settings(theme="dark")


def test_nothing_else_is_left_in_the_folder(home: Path) -> None:
    settings.save(Settings())
    settings.save(Settings(language="nl"))
    assert [each.name for each in home.iterdir()] == ["settings.json"]


def test_recent_dossiers_are_newest_first_and_few() -> None:
    kept = Settings()
    for number in range(MAX_RECENT + 3):
        kept.remember(Path(f"{number}.plastiq"))
    kept.remember(Path("5.plastiq"))
    assert kept.recent[0] == "5.plastiq"
    assert len(kept.recent) == len(set(kept.recent)) == MAX_RECENT
    kept.forget(Path("5.plastiq"))
    assert "5.plastiq" not in kept.recent


def test_log_and_settings_lie_in_the_chosen_folder(home: Path) -> None:
    assert settings.settings_folder() == home
    assert settings.log_file().parent == home


def test_else_they_lie_where_the_platform_wants_them(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("PLASTIQ_HOME")
    assert "plastiq-tracker" in str(settings.settings_folder())
    assert settings.log_file().name == "plastiq-tracker.log"
