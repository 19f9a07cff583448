"""What commands write never takes the place of what someone needs, and is refused beforehand."""

import json
import shutil
from pathlib import Path

import pytest

from plastiq_tracker.cli import main
from plastiq_tracker.system.resources import shipped

REFERENCE = shipped("resources", "demo", "plastiq-2020-2022.xlsx")


@pytest.fixture(autouse=True)
def dossier(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The work happens in a folder with a dossier and a workbook."""
    monkeypatch.setenv("PLASTIQ_HOME", str(tmp_path / "home"))
    monkeypatch.setenv("PLASTIQ_LANGUAGE", "en")
    monkeypatch.chdir(tmp_path)
    shutil.copy(REFERENCE, "book.xlsx")
    assert main(["new", "d.plastiq"]) == 0
    Path("same.xlsx").symlink_to("d.plastiq")
    return tmp_path / "d.plastiq"


@pytest.mark.parametrize(
    ("target", "sentence"),
    [
        ("d.plastiq", "its name should end in .xlsx."),
        ("same.xlsx", "is the workbook or the dossier itself."),
        ("book.xlsx", "is the workbook or the dossier itself."),
        ("./home/../book.xlsx", "is the workbook or the dossier itself."),
        ("nowhere/errors.xlsx", "the folder does not exist."),
        ("errors", "its name should end in .xlsx."),
        (".", "its name should end in .xlsx."),
    ],
)
def test_errors_go_where_they_harm_nothing_or_nothing_is_imported(
    capsys: pytest.CaptureFixture[str], dossier: Path, target: str, sentence: str
) -> None:
    Path("home").mkdir(exist_ok=True)
    before = dossier.read_bytes(), Path("book.xlsx").read_bytes()
    assert main(["import", "d.plastiq", "book.xlsx", "--json", "--errors", target]) == 1
    printed = capsys.readouterr()
    assert sentence in printed.err
    assert len(printed.err.splitlines()) == 1
    assert (dossier.read_bytes(), Path("book.xlsx").read_bytes()) == before


def test_what_came_in_is_told_also_when_the_errors_cannot_be_written(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    capsys.readouterr()

    def full(*_arguments: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(Path, "replace", full)
    assert main(["import", "d.plastiq", "book.xlsx", "--json", "--errors", "errors.xlsx"]) == 1
    printed = capsys.readouterr()
    assert json.loads(printed.out)["applied"]
    assert "“errors.xlsx” was not written: the disk is full." in printed.err


@pytest.mark.parametrize(
    ("command", "name"),
    [
        (["export"], "d.xlsx"),
        (["export", "--what", "people"], "d.csv"),
        (["chart", "funnel"], "d.png"),
    ],
)
def test_a_dossier_of_an_unusual_name_is_not_written_over(
    capsys: pytest.CaptureFixture[str], command: list[str], name: str
) -> None:
    assert main(["new", name]) == 0
    assert main(["import", name, "book.xlsx"]) == 0
    before = Path(name).read_bytes()
    capsys.readouterr()
    verb, *rest = command
    assert main([verb, name, *rest, "-o", f"./{name}"]) == 1
    assert "exists already. Choose another name." in capsys.readouterr().err
    assert Path(name).read_bytes() == before


@pytest.mark.parametrize("target", ["d.plastiq", ".", "/", "leeg", "leeg.ods"])
def test_a_template_is_an_xlsx(
    capsys: pytest.CaptureFixture[str], dossier: Path, target: str
) -> None:
    before = dossier.read_bytes()
    assert main(["template", target]) == 1
    assert "its name should end in .xlsx." in capsys.readouterr().err
    assert dossier.read_bytes() == before


@pytest.mark.parametrize("command", ["new", "stats", "export", "import", "template"])
def test_a_name_that_is_too_long(capsys: pytest.CaptureFixture[str], command: str) -> None:
    capsys.readouterr()
    name = "n" * 300 + ".xlsx"
    arguments = {
        "export": ("d.plastiq", "-o", name),
        "import": ("d.plastiq", name),
    }.get(command, (name,))
    assert main(["import", "d.plastiq", "book.xlsx"]) == 0
    capsys.readouterr()
    assert main([command, *arguments]) == 1
    printed = capsys.readouterr()
    assert printed.out == ""
    assert len(printed.err.splitlines()) == 1
    assert name in printed.err


@pytest.mark.parametrize("arguments", [("imp", "d.plastiq"), ("d.plastiq", "e.plastiq")], ids=str)
def test_what_is_no_command_is_wrong_usage(
    capsys: pytest.CaptureFixture[str], arguments: tuple[str, ...]
) -> None:
    with pytest.raises(SystemExit) as left:
        main(list(arguments))
    assert left.value.code == 2
    assert f"invalid choice: '{arguments[0]}'" in capsys.readouterr().err
