"""The command line where it is not at ease: odd locales, closed streams, names, locks, pipes."""

import json
import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest
from sqlcipher3 import dbapi2

from plastiq_tracker import bootstrap
from plastiq_tracker.cli import main
from plastiq_tracker.commands.shared import reader_words
from plastiq_tracker.domain.records import Person
from plastiq_tracker.services.dossiers import make_demo, open_dossier
from plastiq_tracker.store import engine
from plastiq_tracker.system.resources import shipped

REFERENCE = shipped("resources", "demo", "plastiq-2020-2022.xlsx")
posix = pytest.mark.skipif(sys.platform == "win32", reason="signals, pipes and bytes of POSIX")


@pytest.fixture(scope="module")
def demo(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("demo") / "demo.plastiq"
    make_demo(path).close()
    return path


@pytest.fixture(autouse=True)
def at_home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PLASTIQ_HOME", str(tmp_path / "home"))
    monkeypatch.setenv("PLASTIQ_LANGUAGE", "en")
    monkeypatch.chdir(tmp_path)


def command(*arguments: str | bytes | Path) -> list[str | bytes | Path]:
    return [sys.executable, "-m", "plastiq_tracker", *arguments]


def run(*arguments: str | bytes | Path, **environment: str) -> "subprocess.CompletedProcess[bytes]":
    return subprocess.run(
        command(*arguments),
        env={**os.environ, **environment},
        capture_output=True,
        check=False,
        timeout=60,
    )


ASCII = {"LC_ALL": "C", "PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0"}


@posix
@pytest.mark.parametrize("environment", [{"LC_ALL": "POSIX"}, ASCII], ids=["posix", "ascii"])
def test_names_with_accents_where_the_locale_has_none(environment: dict[str, str]) -> None:
    Path("één map").mkdir()
    made = run("new", "één map/Zoë.plastiq", **environment)
    assert (made.returncode, made.stderr) == (0, b"")
    assert made.stdout.decode() == "Made: één map/Zoë.plastiq\n"
    done = run("import", "één map/Zoë.plastiq", REFERENCE, "--json", **environment)
    assert json.loads(done.stdout)["applied"]
    refused = run("stats", "één map/Chloë.plastiq", **environment)
    assert refused.returncode == 1
    assert refused.stderr.decode().startswith("één map/Chloë.plastiq does not exist.")
    unknown = run("stats", "één map/Zoë.plastiq", "--project", "Noé", **environment)
    assert "There is no project Noé." in unknown.stderr.decode()


@pytest.mark.skipif(sys.platform != "linux", reason="other systems know no such names")
def test_a_name_that_is_not_even_text() -> None:
    assert run("new", b"\xff.plastiq").stdout == b"Made: \xff.plastiq\n"
    refused = run("stats", b"\xfe.plastiq")
    assert refused.returncode == 1
    assert refused.stderr.startswith(b"\xfe.plastiq does not exist.")


@posix
def test_without_standard_streams(demo: Path) -> None:
    """As a scheduler may start it; nothing strays into the other stream or into a file."""
    shell = 'exec "$@" >&- 2>&-'
    for arguments, status in ((("stats", demo), 0), (("stats", "nowhere.plastiq"), 1)):
        done = subprocess.run(["sh", "-c", shell, "sh", *command(*arguments)], check=False)
        assert done.returncode == status
    only_out = subprocess.run(
        ["sh", "-c", 'exec "$@" 2>&-', "sh", *command("stats", "nowhere.plastiq")],
        capture_output=True,
        check=False,
    )
    assert (only_out.returncode, only_out.stdout) == (1, b"")


@posix
def test_a_reader_that_leaves_early(demo: Path) -> None:
    with subprocess.Popen(
        command("stats", demo, "--json", "--by", "coach"),
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    ) as child:
        assert child.stdout is not None
        assert child.stderr is not None
        child.stdout.close()
        assert child.stderr.read() == b""
    assert child.returncode in (0, 1)


@posix
@pytest.mark.parametrize(
    "arguments",
    [
        ("template", "t.xlsx"),
        ("new", "d.plastiq"),
        ("chart", "DEMO", "funnel", "-o", "c.pdf"),
        ("export", "DEMO", "-o", "e.xlsx"),
    ],
    ids=" ".join,
)
def test_a_disk_that_takes_no_more(arguments: tuple[str, ...], demo: Path, tmp_path: Path) -> None:
    """One sentence, nothing half-written, and no complaint of a file left open."""
    known = {"DEMO": str(demo)}
    done = subprocess.run(
        [
            "sh",
            "-c",
            'ulimit -f 8; exec "$@"',
            "sh",
            *command(*(known.get(a, a) for a in arguments)),
        ],
        capture_output=True,
        check=False,
    )
    assert done.returncode == 1
    assert len(done.stderr.splitlines()) == 1
    assert arguments[-1].encode() in done.stderr
    assert not [each for each in tmp_path.iterdir() if each.is_file()]


@posix
def test_a_pipe_is_no_dossier_and_is_not_waited_for(capsys: pytest.CaptureFixture[str]) -> None:
    os.mkfifo("pipe")
    for name in ("pipe", "/dev/zero", "/dev/null"):
        assert main(["stats", name]) == 1
        assert "is not a dossier" in capsys.readouterr().err


def test_a_dossier_in_a_folder_that_is_not_there(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["new", "nowhere/d.plastiq"]) == 1
    assert "there is no folder nowhere." in capsys.readouterr().err
    assert not Path("nowhere").exists()


@pytest.fixture
def impatient(monkeypatch: pytest.MonkeyPatch) -> float:
    """The seconds that are now waited for others to finish writing."""
    pragmas = tuple(
        "busy_timeout = 400" if each.startswith("busy_timeout") else each for each in engine.PRAGMAS
    )
    assert pragmas != engine.PRAGMAS
    monkeypatch.setattr(engine, "PRAGMAS", pragmas)
    return 0.4


@pytest.fixture
def copy(demo: Path, tmp_path: Path) -> Iterator[Path]:
    path = tmp_path / "copy.plastiq"
    path.write_bytes(demo.read_bytes())
    yield path
    assert sorted(each.name for each in tmp_path.glob("*plastiq*")) == [path.name]


@pytest.mark.parametrize(
    ("lock", "arguments", "status"),
    [
        ("IMMEDIATE", ("stats",), 0),
        ("IMMEDIATE", ("import", REFERENCE), 1),
        ("EXCLUSIVE", ("stats",), 1),
        ("EXCLUSIVE", ("import", REFERENCE), 1),
        ("EXCLUSIVE", ("import", REFERENCE, "--dry-run"), 1),
    ],
)
def test_someone_else_is_writing(
    capsys: pytest.CaptureFixture[str],
    copy: Path,
    impatient: float,
    lock: str,
    arguments: tuple[str | Path, ...],
    status: int,
) -> None:
    """Waited for once, not again for closing, and then told in one sentence."""
    name, *rest = map(str, arguments)
    with closing(dbapi2.connect(str(copy), isolation_level=None)) as other:
        other.execute(f"BEGIN {lock}")
        started = time.monotonic()
        assert main([name, str(copy), *rest, "--json"]) == status
        assert time.monotonic() - started < impatient + 1.2
    printed = capsys.readouterr()
    if status:
        assert printed.out == ""
        assert printed.err.startswith("Someone else is writing")
        assert len(printed.err.splitlines()) == 1


@posix
def test_interrupting_waits_until_qt_is_imported(monkeypatch: pytest.MonkeyPatch) -> None:
    """Else the process is aborted, with a page of addresses."""
    heard: list[str] = []

    def make_words() -> None:
        signal.raise_signal(signal.SIGINT)
        heard.append("finished")

    monkeypatch.setattr(bootstrap, "make_words", make_words)
    before = signal.getsignal(signal.SIGINT)
    with pytest.raises(KeyboardInterrupt):
        reader_words()
    assert heard == ["finished"]
    assert signal.getsignal(signal.SIGINT) is before


@posix
@pytest.mark.parametrize("with_signal", [signal.SIGINT, signal.SIGTERM, signal.SIGKILL])
def test_an_import_that_is_cut_off_leaves_nothing_or_everything(
    tmp_path: Path, with_signal: signal.Signals
) -> None:
    path = tmp_path / "cut.plastiq"
    assert main(["new", str(path)]) == 0
    for delay in (0.4, 0.6, 0.8):
        with subprocess.Popen(
            command("import", path, REFERENCE),
            stdout=subprocess.DEVNULL,
            stderr=subprocess.PIPE,
        ) as child:
            time.sleep(delay)
            child.send_signal(with_signal)
            assert child.stderr is not None
            said = child.stderr.read()
        assert b"Traceback" not in said
        with closing(open_dossier(path)) as dossier, dossier.read() as work:
            assert len(work.find(Person)) in (0, 90)
            found = work.connection.exec_driver_sql("PRAGMA integrity_check").scalar()
            assert found == "ok"
