"""The decisions of `dev.py`, and whether the hashed lists still say what uv.lock says.

Nothing here installs anything or needs a network.
"""

from __future__ import annotations

import ast
import re
import subprocess
import sys
import tomllib
from pathlib import Path
from typing import Any

import pytest

import dev

STAMPED = {"key": "k", "group": dev.RUN, "things": {}}
HERE = f"{sys.version_info[0]}.{sys.version_info[1]}"
LISTED = re.compile(r"^([a-z0-9-]+)==(\S+?)(?: ;.*)? \\$", re.MULTILINE)


@pytest.fixture
def venv(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A sound-looking environment in a checkout of its own."""
    place = tmp_path / "a place" / ".venv"
    python = dev.python_in(place)
    python.parent.mkdir(parents=True)
    python.touch()
    (place / "pyvenv.cfg").write_text(f"home = /usr/bin\nversion = {HERE}.7\n", "utf-8")
    monkeypatch.setattr(dev, "ROOT", place.parent)
    monkeypatch.setattr(dev, "VENV", place)
    monkeypatch.setattr(dev, "STAMP", place / "dev-stamp.json")
    monkeypatch.setattr(dev, "LOCK", place.parent / ".venv.lock")
    return place


# --- Which Python


def test_it_parses_where_it_must_say_that_python_is_too_old() -> None:
    ast.parse(Path(dev.__file__).read_text("utf-8"), feature_version=(3, 8))


def test_an_old_python_is_told_what_to_do() -> None:
    assert dev.too_old((3, 9, 2), None) == (
        "This needs Python 3.11 or newer and was started with Python 3.9.2; "
        "install one, then try again."
    )
    assert "start it as `python3.12 dev.py demo`" in dev.too_old((3, 9, 2), "python3.12")


def test_main_stops_on_an_old_python(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(dev, "OLDEST", (4, 0))
    assert dev.main(["demo"]) == 1
    assert "needs Python 4.0" in capsys.readouterr().err


@pytest.mark.parametrize(("arguments", "status"), [([], 2), (["nonsense"], 2), (["--help"], 0)])
def test_usage(arguments: list[str], status: int, capsys: pytest.CaptureFixture[str]) -> None:
    assert dev.main(arguments) == status
    captured = capsys.readouterr()
    assert "dev.py demo" in (captured.err if status else captured.out)


def test_children_do_not_inherit_what_leads_them_astray() -> None:
    around = {"PATH": "p", "PYTHONDONTWRITEBYTECODE": "1", "PYTHONPATH": "x"}
    assert dev.clean_environment(around) == {"PATH": "p"}


# --- The stamp


@pytest.mark.usefixtures("venv")
class TestStamp:
    def test_a_second_start_has_nothing_to_do(self) -> None:
        assert dev.packages_fit(STAMPED, "k", dev.RUN)

    def test_the_tools_are_more_than_the_program_alone(self) -> None:
        assert not dev.packages_fit(STAMPED, "k", dev.DEV)
        assert dev.packages_fit({**STAMPED, "group": dev.DEV}, "k", dev.RUN)

    def test_another_lock_or_none_is_not_enough(self) -> None:
        assert not dev.packages_fit(STAMPED, "other", dev.RUN)
        assert not dev.packages_fit({}, "k", dev.RUN)

    def test_a_python_that_is_gone(self) -> None:
        dev.python_in(dev.VENV).unlink()
        assert not dev.packages_fit(STAMPED, "k", dev.RUN)

    def test_it_reads_what_it_wrote(self) -> None:
        dev.write_stamp(STAMPED, dev.STAMP)
        assert dev.read_stamp(dev.STAMP) == STAMPED
        assert [path.name for path in dev.VENV.glob("dev-stamp*")] == ["dev-stamp.json"]

    @pytest.mark.parametrize("content", ["", "{", "[]", "null"])
    def test_a_damaged_one_counts_as_none(self, content: str) -> None:
        dev.STAMP.write_text(content, "utf-8")
        assert dev.read_stamp(dev.STAMP) == {}


def test_the_key_follows_the_locks_the_project_and_the_place(tmp_path: Path) -> None:
    def checkout(name: str, **changed: str) -> str:
        root = tmp_path / name
        files = {
            "pyproject.toml": "[project]\nname = 'x'\n[build-system]\n[tool.ruff]\n",
            "uv.lock": "lock",
            "requirements/run.txt": "a==1",
        }
        for path, content in {**files, **changed}.items():
            (root / path).parent.mkdir(parents=True, exist_ok=True)
            (root / path).write_text(content, "utf-8")
        return dev.key_of(root)

    same = checkout("here")
    assert checkout("here") == same
    settings = "[project]\nname = 'x'\n[build-system]\n[tool.ruff]\nline-length = 1\n"
    assert checkout("here", **{"pyproject.toml": settings}) == same
    scripts = "[project]\nname = 'x'\n[project.scripts]\ny = 'z'\n[build-system]\n"
    assert checkout("here", **{"pyproject.toml": scripts}) != same
    assert checkout("here", **{"uv.lock": "other"}) != same
    assert checkout("here", **{"requirements/run.txt": "a==2"}) != same
    assert checkout("there") != same


# --- An environment that is there already


class TestRemaking:
    def test_a_sound_one_is_kept(self, venv: Path) -> None:
        assert dev.why_remade(venv, {"root": str(venv.parent)}, interrupted=False) is None
        assert dev.why_remade(venv, {}, interrupted=False) is None

    def test_uv_writes_the_version_under_another_name(self, venv: Path) -> None:
        (venv / "pyvenv.cfg").write_text(f"version_info = {HERE}.7\n", "utf-8")
        assert dev.why_remade(venv, {}, interrupted=False) is None

    @pytest.mark.parametrize(
        ("settings", "why"),
        [
            ("version = 3.1.4\n", "for Python 3.1.4"),
            ("version = 3\n", "for Python 3 "),
            (f"version = {HERE}1\n", f"for Python {HERE}1"),
            (f"version = {HERE}.7\ninclude-system-site-packages = true\n", "system's packages"),
            ("", "damaged"),
        ],
    )
    def test_a_foreign_one_is_made_anew(self, venv: Path, settings: str, why: str) -> None:
        (venv / "pyvenv.cfg").write_text(settings, "utf-8")
        assert why in (dev.why_remade(venv, {}, interrupted=False) or "")

    def test_so_is_one_whose_python_is_gone(self, venv: Path) -> None:
        dev.python_in(venv).unlink()
        assert "damaged" in (dev.why_remade(venv, {}, interrupted=False) or "")

    def test_or_that_was_cut_short_or_moved(self, venv: Path) -> None:
        assert "cut short" in (dev.why_remade(venv, {}, interrupted=True) or "")
        assert "moved" in (dev.why_remade(venv, {"root": "/elsewhere"}, interrupted=False) or "")


class TestInstall:
    """`install` with its steps replaced: what is left behind when one of them fails."""

    @pytest.mark.parametrize(
        ("output", "why", "left"),
        [
            ("Temporary failure in name resolution", "package index cannot be reached", ""),
            ("OSError: No space left on device", "disk is full", "installing\n"),
        ],
    )
    def test_a_failed_step_leaves_no_stamp(
        self, venv: Path, monkeypatch: pytest.MonkeyPatch, output: str, why: str, left: str
    ) -> None:
        dev.write_stamp(STAMPED, dev.STAMP)
        monkeypatch.setattr(dev, "run_quietly", lambda *_: output)
        with dev.only_one() as lock, pytest.raises(dev.Refusal, match=why):
            dev.install(dev.RUN, {}, None, lock)
        assert dev.LOCK.read_text("utf-8") == left
        assert not dev.STAMP.exists()
        assert venv.exists()

    def test_a_killed_one_leaves_word_of_it(
        self, venv: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        def killed(*_: Any) -> None:
            raise KeyboardInterrupt

        monkeypatch.setattr(dev, "run_quietly", killed)
        with dev.only_one() as lock, pytest.raises(KeyboardInterrupt):
            dev.install(dev.RUN, {}, None, lock)
        assert dev.LOCK.read_text("utf-8") == "installing\n"
        assert venv.exists()

    def test_the_next_start_begins_anew(self, venv: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        dev.LOCK.write_text("installing\n", "utf-8")
        (venv / "half-written").touch()
        steps: list[str] = []
        monkeypatch.setattr(dev, "run_quietly", lambda _, words, *__: steps.append(words))
        with dev.only_one() as lock:
            dev.install(dev.RUN, {}, None, lock)
        assert not venv.exists()
        assert steps[0] == "Making the environment"
        assert dev.LOCK.read_text("utf-8") == ""

    def test_an_environment_without_pip_gets_one(self, venv: Path) -> None:
        assert next(words for words, _ in dev.steps_with_pip(dev.RUN)) == "Adding pip"
        pip = venv / "lib" / "python3.11" / "site-packages" / "pip" / "__init__.py"
        pip.parent.mkdir(parents=True)
        pip.touch()
        assert "Adding pip" not in [words for words, _ in dev.steps_with_pip(dev.RUN)]

    def test_pip_installs_nothing_without_a_hash(self, venv: Path) -> None:
        lists = [
            command for _, command in dev.steps_with_pip(dev.DEV) if "--requirement" in command
        ]
        assert [Path(command[-1]).name for command in lists] == ["build.txt", "dev.txt"]
        assert all("--require-hashes" in command for command in lists)


@pytest.mark.parametrize(
    ("output", "sentence"),
    [
        ("OSError: [Errno 28] No space left on device", "disk is full"),
        ("THESE PACKAGES DO NOT MATCH THE HASHES", "not the one that was locked"),
        ("error: dns error: failed to lookup", "cannot be reached"),
        ("The lockfile at `uv.lock` needs to be updated", "dev.py lock"),
        ("ERROR: No matching distribution found for x==1", "does not exist for this system"),
    ],
)
def test_a_failure_gets_its_reason(output: str, sentence: str) -> None:
    said = dev.failure(f"a long story\n{output}")
    assert said.splitlines()[0] == output
    assert sentence in said.splitlines()[1]


def test_an_unknown_failure_is_left_to_be_read() -> None:
    assert dev.failure("one\ntwo") == "one\ntwo\nThe set-up failed; see above."


@pytest.mark.skipif(sys.platform == "win32", reason="flock is not there")
@pytest.mark.usefixtures("venv")
def test_only_one_sets_up_at_a_time() -> None:
    try_it = (
        "import fcntl, sys\n"
        "with open(sys.argv[1]) as lock: fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)\n"
    )
    command = [sys.executable, "-c", try_it, str(dev.LOCK)]
    with dev.only_one():
        assert (
            b"BlockingIOError" in subprocess.run(command, capture_output=True, check=False).stderr
        )
    assert subprocess.run(command, capture_output=True, check=False).returncode == 0


# --- What the system has to bring


class TestSystem:
    def test_only_linux_is_looked_at(self) -> None:
        assert dev.wanted_things(dev.DEV, screen=True, platform="darwin") == []
        assert dev.wanted_things(dev.DEV, screen=True, platform="win32") == []

    def test_a_screen_needs_more_and_the_tests_need_all(self) -> None:
        without = dev.wanted_things(dev.RUN, screen=False, platform="linux")
        with_screen = dev.wanted_things(dev.RUN, screen=True, platform="linux")
        tests = dev.wanted_things(dev.DEV, screen=False, platform="linux")
        assert "libxcb-cursor.so.0" not in without
        assert set(without) < set(with_screen) < set(tests)
        assert set(tests) < set(dev.PACKAGES)

    def test_a_library_that_went_away_is_noticed(self, tmp_path: Path) -> None:
        library = tmp_path / "libEGL.so.1.1.0"
        library.touch()
        stamp = {"things": {"libEGL.so.1": str(library)}}
        assert dev.things_fit(stamp, ["libEGL.so.1"])
        assert not dev.things_fit(stamp, ["libEGL.so.1", "Xvfb"])
        library.unlink()
        assert not dev.things_fit(stamp, ["libEGL.so.1"])

    @pytest.mark.skipif(not sys.platform.startswith("linux"), reason="loads a library of Linux")
    def test_a_library_is_found_by_loading_it(self) -> None:
        assert Path(dev.find_library("libc.so.6") or "").name == "libc.so.6"
        assert dev.find_library("libplastiq-of-nowhere.so.0") is None

    @pytest.mark.parametrize(("known", "package"), [(True, "libx1t64"), (False, "libx1")])
    def test_a_package_goes_by_the_releases_own_name(
        self, known: bool, package: str, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        def apt_cache(command: list[str], **_: Any) -> subprocess.CompletedProcess[bytes]:
            assert command == ["apt-cache", "show", "libx1t64"]
            return subprocess.CompletedProcess(command, 0 if known else 100)

        monkeypatch.setattr(subprocess, "run", apt_cache)
        assert dev.debian_package(("libx1t64", "libx1")) == package

    def test_nothing_is_installed_where_nothing_is_missing(
        self, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setattr(dev, "find_thing", lambda name: f"/lib/{name}")
        monkeypatch.setattr(dev, "install_on_debian", lambda _: pytest.fail("it was called"))
        assert dev.see_to_system(["libGL.so.1"]) == {"libGL.so.1": "/lib/libGL.so.1"}

    @pytest.mark.parametrize(
        ("sudo", "line"),
        [
            (True, "sudo apt-get update && sudo apt-get install -y {} libgl1 xvfb"),
            (False, "su -c 'apt-get update && apt-get install -y {} libgl1 xvfb'"),
        ],
    )
    def test_who_is_not_root_gets_the_line_to_run(
        self, sudo: bool, line: str, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        there = {"apt-get", *(["sudo"] if sudo else [])}
        monkeypatch.setattr("shutil.which", lambda name: name if name in there else None)
        monkeypatch.setattr("os.getuid", lambda: 1000, raising=False)
        monkeypatch.setattr(dev, "find_thing", lambda _: None)
        with pytest.raises(dev.Refusal) as refusal:
            dev.see_to_system(["Xvfb", "libGL.so.1"])
        assert str(refusal.value).splitlines()[1:] == [line.format("--no-install-recommends")]

    def test_another_linux_is_told_the_names(self, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setattr("shutil.which", lambda _: None)
        monkeypatch.setattr(dev, "find_thing", lambda _: None)
        with pytest.raises(dev.Refusal, match=r"libGL\.so\.1"):
            dev.see_to_system(["libGL.so.1"])


# --- Starting


class TestStart:
    @pytest.fixture
    def started(self, monkeypatch: pytest.MonkeyPatch) -> list[list[str]]:
        commands: list[list[str]] = []
        monkeypatch.setattr(dev, "hand_over", lambda command, _: commands.append(command[1:]))
        return commands

    def test_without_a_screen_the_demo_works_without_a_window(
        self, started: list[list[str]], capsys: pytest.CaptureFixture[str]
    ) -> None:
        dev.program("demo", [], screen=False)
        dev.program("demo", ["--headless-check"], screen=False)
        dev.program("demo", ["--headless-check"], screen=True)
        assert started == [["-m", "plastiq_tracker", "demo", "--headless-check"]] * 3
        assert capsys.readouterr().err.count("no screen") == 1

    def test_with_a_screen_it_is_left_to_the_program(self, started: list[list[str]]) -> None:
        dev.program("demo", ["--lang", "fr"], screen=True)
        dev.program("run", ["a.plastiq"], screen=False)
        assert started == [
            ["-m", "plastiq_tracker", "demo", "--lang", "fr"],
            ["-m", "plastiq_tracker", "a.plastiq"],
        ]

    @pytest.mark.parametrize(
        ("around", "platform", "screen"),
        [
            ({}, "linux", False),
            ({"DISPLAY": ""}, "linux", False),
            ({"DISPLAY": ":0"}, "linux", True),
            ({"WAYLAND_DISPLAY": "wayland-0"}, "linux", True),
            ({}, "darwin", True),
            ({}, "win32", True),
        ],
    )
    def test_what_counts_as_a_screen(
        self, around: dict[str, str], platform: str, screen: bool
    ) -> None:
        assert dev.has_screen(around, platform) is screen


# --- The hashed lists


def locked() -> list[dict[str, Any]]:
    packages: list[dict[str, Any]] = tomllib.loads((dev.ROOT / "uv.lock").read_text("utf-8"))[
        "package"
    ]
    return packages


def listed(name: str) -> str:
    return (dev.LISTS / f"{name}.txt").read_text("utf-8")


OUT_OF_STEP = "out of step with uv.lock: run `python3 dev.py lock`"


@pytest.mark.parametrize("name", ["build", "run", "dev"])
def test_a_list_was_made_from_this_lock(name: str) -> None:
    digest = dev.lock_digest(dev.ROOT / "uv.lock")
    assert f"# uv.lock {digest}\n" in listed(name), f"requirements/{name}.txt is {OUT_OF_STEP}"


@pytest.mark.parametrize("name", ["build", "run", "dev"])
def test_a_list_names_locked_versions_with_all_their_hashes(name: str) -> None:
    hashes = {
        (package["name"], package["version"]): {
            file["hash"]
            for file in [*package.get("wheels", []), package.get("sdist")]
            if file is not None
        }
        for package in locked()
    }
    parts = LISTED.split(listed(name))[1:]
    assert parts
    for package, version, rest in zip(parts[::3], parts[1::3], parts[2::3], strict=True):
        found = set(re.findall(r"--hash=(sha256:[0-9a-f]{64})", rest))
        assert found == hashes[package, version], f"{package}: {OUT_OF_STEP}"


def test_the_lists_hold_all_that_is_asked_for() -> None:
    project = tomllib.loads((dev.ROOT / "pyproject.toml").read_text("utf-8"))
    groups = project["dependency-groups"]
    asked = {
        "build": groups["build"],
        "run": project["project"]["dependencies"],
        "dev": [*project["project"]["dependencies"], *groups["dev"]],
    }
    for name, requirements in asked.items():
        names = {package for package, _ in LISTED.findall(listed(name))}
        wanted = {re.split(r"[<>=!~; \[]", requirement)[0] for requirement in requirements}
        assert wanted <= names, f"requirements/{name}.txt is {OUT_OF_STEP}"
