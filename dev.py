"""Sets up `.venv` with the locked versions and starts what is asked for.

    python3 dev.py demo [ARGS]    the program on a fresh copy of the demo dossier
    python3 dev.py run [ARGS]     the program
    python3 dev.py test [ARGS]    the tests; ARGS go to pytest
    python3 dev.py lint           ruff, mypy, import-linter, deptry
    python3 dev.py setup          only the set-up, tools for development included
    python3 dev.py lock           refresh uv.lock and the lists in requirements/ (needs uv)

Standard library only. It installs with uv where there is one, else with pip from the hashed
lists. A stamp in `.venv` tells the next start that nothing needs doing. The lock file beside it
lets one set-up run at a time and says "installing" while one does; whoever finds that word there
knows that the last one was cut short, and makes `.venv` anew.

It must parse on Python 3.8, to be able to say that it is too old.
"""

from __future__ import annotations

import hashlib
import importlib
import importlib.util
import json
import os
import shutil
import subprocess
import sys
import time
from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import Any, NoReturn, TextIO

OLDEST = (3, 11)
ROOT = Path(__file__).resolve().parent
VENV = ROOT / ".venv"
STAMP = VENV / "dev-stamp.json"
LOCK = ROOT / ".venv.lock"
LISTS = ROOT / "requirements"
WINDOWS = sys.platform == "win32"

RUN, DEV = "run", "dev"

# What the program needs from the system on Linux: how it is found, and Debian's and Ubuntu's
# names for the package that brings it, the newest name first.
FONTS, ENSUREPIP = "a font", "ensurepip"
WITHOUT_SCREEN = {
    "libglib-2.0.so.0": ("libglib2.0-0t64", "libglib2.0-0"),
    "libGL.so.1": ("libgl1",),
    "libEGL.so.1": ("libegl1",),
    "libxkbcommon.so.0": ("libxkbcommon0",),
    "libfontconfig.so.1": ("libfontconfig1",),
    "libdbus-1.so.3": ("libdbus-1-3",),
    FONTS: ("fonts-dejavu-core",),
}
WITH_SCREEN = {
    "libxcb-cursor.so.0": ("libxcb-cursor0",),
    "libxcb-icccm.so.4": ("libxcb-icccm4",),
    "libxcb-image.so.0": ("libxcb-image0",),
    "libxcb-keysyms.so.1": ("libxcb-keysyms1",),
    "libxcb-render-util.so.0": ("libxcb-render-util0",),
    "libxcb-shape.so.0": ("libxcb-shape0",),
    "libxcb-xkb.so.1": ("libxcb-xkb1",),
    "libxkbcommon-x11.so.0": ("libxkbcommon-x11-0",),
    "libX11-xcb.so.1": ("libx11-xcb1",),
    "libwayland-cursor.so.0": ("libwayland-cursor0",),
    "libwayland-egl.so.1": ("libwayland-egl1",),
}
TRANSLATION_TOOLS = {"libgssapi_krb5.so.2": ("libgssapi-krb5-2",)}
VIRTUAL_SCREEN = {"Xvfb": ("xvfb",), "xauth": ("xauth",)}
PACKAGES = {
    ENSUREPIP: (f"python{sys.version_info[0]}.{sys.version_info[1]}-venv",),
    **WITHOUT_SCREEN,
    **WITH_SCREEN,
    **TRANSLATION_TOOLS,
    **VIRTUAL_SCREEN,
}

# What an environment around us may hold that would lead pip, uv or the program astray.
ASTRAY = (
    "PYTHONDONTWRITEBYTECODE",
    "PYTHONHOME",
    "PYTHONPATH",
    "VIRTUAL_ENV",
    "PIP_CONSTRAINT",
    "PIP_PREFIX",
    "PIP_TARGET",
)

DISK_FULL = "No space left"

# The first that occurs in what pip or uv said gives the sentence.
REASONS = (
    ((DISK_FULL,), "the disk is full"),
    (
        ("needs to be updated", "lockfile is out"),
        "uv.lock is out of step with pyproject.toml; run `python3 dev.py lock`",
    ),
    (
        ("DO NOT MATCH THE HASHES", "ash mismatch"),
        "a package is not the one that was locked; nothing of it was installed",
    ),
    (
        ("CERTIFICATE_VERIFY_FAILED", "invalid peer certificate"),
        "the package index shows a certificate that is not trusted here; is SSL_CERT_FILE needed?",
    ),
    (
        (
            "NewConnectionError",
            "Failed to establish a new connection",
            "name resolution",
            "ProxyError",
            "ConnectTimeout",
            "ReadTimeout",
            "dns error",
            "error sending request",
            "Failed to fetch",
            "client error (Connect)",
        ),
        "the package index cannot be reached; is there a network, or a proxy to be set?",
    ),
    (("Permission denied",), f"no permission to write in {ROOT}"),
    (
        ("No matching distribution", "no wheels with a matching"),
        "a locked package does not exist for this system or this Python",
    ),
)


class Refusal(Exception):
    """What stands in the way, as a sentence that says what to do."""


def say(text: str) -> None:
    print(text, file=sys.stderr, flush=True)


# --- Python, and the environment around us


def too_old(version: Iterable[int], newer: str | None) -> str:
    have = ".".join(str(part) for part in list(version)[:3])
    need = ".".join(str(part) for part in OLDEST)
    advice = f"start it as `{newer} dev.py demo`" if newer else "install one, then try again"
    return f"This needs Python {need} or newer and was started with Python {have}; {advice}."


def newer_python() -> str | None:
    """The newest fitting Python on the PATH that also starts."""
    for minor in range(20, OLDEST[1] - 1, -1):
        found = shutil.which(f"python3.{minor}")
        if (
            found
            and subprocess.run([found, "-c", ""], capture_output=True, check=False).returncode == 0
        ):
            return f"python3.{minor}"
    return None


def base_python() -> str:
    """The Python that environments are made from, even when started from inside one."""
    return str(getattr(sys, "_base_executable", None) or sys.executable)


def python_in(venv: Path) -> Path:
    return venv / "Scripts" / "python.exe" if WINDOWS else venv / "bin" / "python"


def program_in(venv: Path, name: str) -> str:
    return str(python_in(venv).with_name(f"{name}.exe" if WINDOWS else name))


def clean_environment(around: Mapping[str, str]) -> dict[str, str]:
    return {name: value for name, value in around.items() if name not in ASTRAY}


# --- What is there, and what is wanted


def key_of(root: Path = ROOT) -> str:
    """One hash over all that decides what `.venv` holds: locks, project, Python, place."""
    import tomllib  # noqa: PLC0415 - not there on a Python that is too old

    project = tomllib.loads((root / "pyproject.toml").read_text("utf-8"))
    parts = [
        json.dumps([project["project"], project["build-system"]], sort_keys=True),
        *(path.read_text("utf-8") for path in sorted((root / "requirements").glob("*.txt"))),
        (root / "uv.lock").read_text("utf-8"),
        f"{sys.version_info[0]}.{sys.version_info[1]}",
        sys.platform,
        str(root),
    ]
    return hashlib.sha256("\0".join(parts).encode()).hexdigest()


def read_stamp(path: Path = STAMP) -> dict[str, Any]:
    try:
        stamp = json.loads(path.read_text("utf-8"))
    except (OSError, ValueError):
        return {}
    return stamp if isinstance(stamp, dict) else {}


def write_stamp(stamp: Mapping[str, Any], path: Path = STAMP) -> None:
    fresh = path.with_suffix(".new")
    fresh.write_text(json.dumps(stamp, indent=1), "utf-8")
    fresh.replace(path)


def packages_fit(stamp: Mapping[str, Any], key: str, group: str) -> bool:
    """Whether the stamp promises the group's packages; those for development include the rest."""
    return (
        stamp.get("key") == key
        and stamp.get("group") in (group, DEV)
        and python_in(VENV).exists()  # False where the Python it was made from is gone
    )


def things_fit(stamp: Mapping[str, Any], things: Iterable[str]) -> bool:
    """Whether everything wanted from the system is still where it was found."""
    found = stamp.get("things", {})
    return all(name in found and Path(found[name]).exists() for name in things)


def wanted_things(group: str, screen: bool, platform: str = sys.platform) -> list[str]:
    if not platform.startswith("linux"):
        return []
    if group == DEV:
        return [*WITHOUT_SCREEN, *WITH_SCREEN, *TRANSLATION_TOOLS, *VIRTUAL_SCREEN]
    return [*WITHOUT_SCREEN, *(WITH_SCREEN if screen else ())]


def has_screen(around: Mapping[str, str], platform: str = sys.platform) -> bool:
    """Whether a window can be shown; outside Linux that is taken for granted."""
    names = ("DISPLAY", "WAYLAND_DISPLAY")
    return not platform.startswith("linux") or any(around.get(name) for name in names)


# --- Libraries of the system


def find_thing(name: str) -> str | None:
    """The path of a library, a program or a font; None when there is none."""
    if name == ENSUREPIP:
        importlib.invalidate_caches()
        spec = importlib.util.find_spec("ensurepip")
        return spec.origin if spec else None
    if name == FONTS:
        places = (Path("/usr/share/fonts"), Path("/usr/local/share/fonts"))
        fonts = (font for place in places for font in place.rglob("*.[ot]t[fc]"))
        return next((str(font) for font in fonts), None)
    if ".so." in name:
        return find_library(name)
    return shutil.which(name)


def find_library(name: str) -> str | None:
    """Where the loader finds a library; one that cannot be loaded counts as missing."""
    import ctypes  # noqa: PLC0415 - only in a set-up

    try:
        ctypes.CDLL(name)
    except OSError:
        return None
    with Path("/proc/self/maps").open(encoding="utf-8", errors="replace") as maps:
        paths = (Path("/" + line.rstrip("\n").partition("/")[2]) for line in maps)
        return next((str(path) for path in paths if path.name.startswith(name)), name)


def debian_package(candidates: Iterable[str]) -> str:
    """The first name that this release knows; the last one where it knows none (yet)."""
    names = list(candidates)
    for name in names[:-1]:
        asked = subprocess.run(["apt-cache", "show", name], capture_output=True, check=False)
        if asked.returncode == 0:
            return name
    return names[-1]


def install_line(packages: Iterable[str], sudo: bool) -> str:
    steps = ["apt-get update", f"apt-get install -y --no-install-recommends {' '.join(packages)}"]
    if sudo:
        return " && ".join(f"sudo {step}" for step in steps)
    return f"su -c '{' && '.join(steps)}'"


def see_to_system(things: Iterable[str]) -> dict[str, str]:
    """Where each thing is, after installing what is missing; raises `Refusal` where it cannot."""
    wanted = list(things)
    found = {name: find_thing(name) for name in wanted}
    missing = [name for name in wanted if found[name] is None]
    if missing:
        if not shutil.which("apt-get"):
            raise Refusal(
                f"Missing on this system: {', '.join(missing)}; "
                "install them with its package manager, then try again."
            )
        install_on_debian(missing)
        found.update({name: find_thing(name) for name in missing})
    still = [name for name in wanted if found[name] is None]
    if still:
        raise Refusal(f"Still missing after apt-get: {', '.join(still)}.")
    return {name: path for name, path in found.items() if path is not None}


def install_on_debian(missing: Iterable[str]) -> None:
    names = list(missing)
    root = sys.platform != "win32" and os.getuid() == 0
    if root:
        say("Installing what is missing on this system: " + ", ".join(names))
        run_quietly(["apt-get", "update"], "Reading the package lists")
    packages = sorted({debian_package(PACKAGES[name]) for name in names})
    if not root:
        line = install_line(packages, sudo=bool(shutil.which("sudo")))
        raise Refusal(
            f"This system lacks what the program needs. Run this line, then start again:\n{line}"
        )
    install = ["apt-get", "-o", "DPkg::Lock::Timeout=300", "install", "-y"]
    failed = run_quietly([*install, "--no-install-recommends", *packages], "Installing them")
    if failed is not None:
        raise Refusal(f"{failed}\napt-get could not install {' '.join(packages)}; see above.")


# --- The environment


def why_remade(venv: Path, stamp: Mapping[str, Any], interrupted: bool) -> str | None:
    """Why an existing `.venv` cannot be built upon; None when it can."""
    settings = read_settings(venv / "pyvenv.cfg")
    version = settings.get("version", settings.get("version_info", ""))
    mine = f"{sys.version_info[0]}.{sys.version_info[1]}"
    if interrupted:
        return "an earlier set-up was cut short"
    if not settings or not python_in(venv).exists():
        return "it is damaged, or its Python is gone"
    if not f"{version}.".startswith(f"{mine}."):
        return f"it is for Python {version} and this is Python {mine}"
    if settings.get("include-system-site-packages") == "true":
        return "it mixes in the system's packages"
    if stamp.get("root", str(ROOT)) != str(ROOT):
        return "the folder was moved"
    return None


def read_settings(path: Path) -> dict[str, str]:
    try:
        lines = path.read_text("utf-8").splitlines()
    except OSError:
        return {}
    pairs = (line.partition("=") for line in lines)
    return {name.strip().lower(): value.strip() for name, _, value in pairs}


def usable_uv() -> str | None:
    """uv, where there is one that is new enough to read the lock."""
    uv = shutil.which("uv")
    if uv is None:
        return None
    said = subprocess.run([uv, "--version"], capture_output=True, text=True, check=False).stdout
    numbers = said.split()[1].split(".")[:2] if len(said.split()) > 1 else []
    new_enough = all(part.isdigit() for part in numbers) and [int(n) for n in numbers] >= [0, 6]
    return uv if new_enough else None


@contextmanager
def only_one() -> Iterator[TextIO]:
    """Holds the lock file; what we start inherits it, so it is held while any of them lives."""
    with LOCK.open("a+", encoding="utf-8") as lock:
        if not grab(lock, wait=False):
            say("Another set-up is at work here; waiting for it.")
            grab(lock, wait=True)
        yield lock


def grab(lock: TextIO, wait: bool) -> bool:
    if sys.platform == "win32":
        import msvcrt  # noqa: PLC0415 - there is no such module elsewhere

        while True:
            try:
                os.lseek(lock.fileno(), 2**30, os.SEEK_SET)  # far from what is written in it
                msvcrt.locking(lock.fileno(), msvcrt.LK_NBLCK, 1)
            except OSError:
                if not wait:
                    return False
                time.sleep(0.5)
            else:
                return True
    import fcntl  # noqa: PLC0415 - there is no such module on Windows

    try:
        fcntl.flock(lock, fcntl.LOCK_EX | (0 if wait else fcntl.LOCK_NB))
    except BlockingIOError:
        return False
    return True


def cut_short(lock: TextIO) -> bool:
    """Whether the last set-up never came to its end."""
    lock.seek(0)
    return lock.read().strip() != ""


def note(lock: TextIO, word: str) -> None:
    lock.seek(0)
    lock.truncate()
    lock.write(word)
    lock.flush()


def set_up(group: str, screen: bool) -> None:
    """Brings the system's libraries and `.venv` to what the command needs."""
    if Path(sys.prefix) == VENV:  # it may have to be removed, so not from inside it
        hand_over([base_python(), __file__, *sys.argv[1:]], clean_environment(os.environ))
    things = wanted_things(group, screen)
    with only_one() as lock:
        stamp, key = read_stamp(), key_of()
        group = DEV if stamp.get("group") == DEV else group
        ready = packages_fit(stamp, key, group)
        if ready and things_fit(stamp, things):
            return  # another start did it while this one waited
        uv = None if ready else usable_uv()
        with_pip = not ready and uv is None
        found = see_to_system([*([ENSUREPIP] if with_pip else []), *things])
        if not ready:
            install(group, stamp, uv, lock)
        all_found = {**stamp.get("things", {}), **found}
        write_stamp({"key": key, "group": group, "root": str(ROOT), "things": all_found})


def has_pip() -> bool:
    places = ("lib/python*/site-packages", "Lib/site-packages")
    return any(any(VENV.glob(f"{place}/pip/__init__.py")) for place in places)


def install(group: str, stamp: Mapping[str, Any], uv: str | None, lock: TextIO) -> None:
    began = time.monotonic()
    say(f"Setting up {VENV} with {'uv' if uv else 'pip'}; this happens once.")
    there = os.path.lexists(VENV)
    fault = why_remade(VENV, stamp, cut_short(lock)) if there else None
    note(lock, "installing\n")
    STAMP.unlink(missing_ok=True)
    if fault:
        say(f"The one that is there is made anew: {fault}.")
        remove(VENV)
    for words, command in steps_with_uv(uv, group) if uv else steps_with_pip(group):
        failed = run_quietly(command, words, lock)
        if failed is not None:
            if DISK_FULL not in failed:  # else pip and uv have undone what they could not finish
                note(lock, "")
            raise Refusal(failure(failed))
    note(lock, "")
    check = "import PySide6.QtWidgets, sqlcipher3, plastiq_tracker"
    failed = run_quietly([str(python_in(VENV)), "-c", check], "Trying it", lock)
    if failed is not None:
        raise Refusal(f"{failed}\nAll is installed, yet the program cannot start; see above.")
    say(f"Set up in {time.monotonic() - began:.0f} s.")


def remove(venv: Path) -> None:
    if venv.is_dir() and not venv.is_symlink():
        shutil.rmtree(venv)
    else:
        venv.unlink()


def steps_with_uv(uv: str, group: str) -> Iterator[tuple[str, list[str]]]:
    # Inexact: what someone added by hand stays.
    sync = [uv, "sync", "--locked", "--inexact", "--python", base_python()]
    groups = [] if group == DEV else ["--no-dev"]
    yield "Installing the locked versions", [*sync, *groups, "--project", str(ROOT)]


def steps_with_pip(group: str) -> Iterator[tuple[str, list[str]]]:
    python = str(python_in(VENV))
    if not VENV.exists():
        yield "Making the environment", [base_python(), "-m", "venv", str(VENV)]
    elif not has_pip():
        yield "Adding pip", [python, "-m", "ensurepip"]
    pip = [python, "-m", "pip", "install", "--disable-pip-version-check", "--no-input", "--no-deps"]
    hashed = [*pip, "--no-build-isolation", "--require-hashes", "--requirement"]
    yield "Installing the build tools", [*hashed, str(LISTS / "build.txt")]
    yield "Installing the locked versions", [*hashed, str(LISTS / f"{group}.txt")]
    yield "Installing the program", [*pip, "--no-build-isolation", "--editable", str(ROOT)]


def failure(output: str) -> str:
    """What to tell after pip or uv said this and failed: the reason, or else all of it."""
    for signs, reason in REASONS:
        if any(sign in output for sign in signs):
            return f"{output.splitlines()[-1].strip()}\nThe set-up failed: {reason}."
    return f"{output}\nThe set-up failed; see above."


def run_quietly(command: list[str], words: str, lock: TextIO | None = None) -> str | None:
    """Runs a step of the set-up, showing its last line on a terminal; returns what it said if it
    failed, else None."""
    environment = {
        **clean_environment(os.environ),
        "DEBIAN_FRONTEND": "noninteractive",
        "PIP_USER": "0",
        "UV_PROJECT_ENVIRONMENT": str(VENV),
    }
    live = sys.stderr.isatty()
    if not live:
        say(f"  {words} …")
    process = subprocess.Popen(
        command,
        cwd=ROOT,
        env=environment,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        encoding="utf-8",
        errors="replace",
        pass_fds=() if lock is None or WINDOWS else (lock.fileno(),),
    )
    said: list[str] = []
    room = shutil.get_terminal_size().columns - 1
    with process:
        for line in process.stdout or ():
            said.append(line)
            if live:
                print(f"\r{f'  {words}: {line.strip()}'[:room]:{room}}", end="", file=sys.stderr)
    if live:
        print(f"\r{'':{room}}\r", end="", file=sys.stderr, flush=True)
    return "".join(said[-40:]).rstrip() if process.returncode else None


# --- The commands


def hand_over(command: list[str], environment: dict[str, str]) -> NoReturn:
    """Becomes the command; on Windows, where that is not possible, waits for it."""
    sys.stdout.flush()
    if WINDOWS:
        sys.exit(subprocess.run(command, env=environment, check=False).returncode)
    os.execve(command[0], command, environment)


def program(command: str, arguments: list[str], screen: bool) -> NoReturn:
    environment = clean_environment(os.environ)
    start = [str(python_in(VENV)), "-m", "plastiq_tracker"]
    if command == "demo":
        start.append("demo")
        if not screen and "--headless-check" not in arguments:
            say("There is no screen here (no DISPLAY): the demo does its work without a window.")
            start.append("--headless-check")
    hand_over([*start, *arguments], environment)


def tests(arguments: list[str]) -> NoReturn:
    environment = clean_environment(os.environ)
    environment.setdefault("QT_QPA_PLATFORM", "offscreen")
    parallel = [] if "no:xdist" in " ".join(arguments) else ["-n", "auto"]
    os.chdir(ROOT)
    hand_over([str(python_in(VENV)), "-m", "pytest", *parallel, *arguments], environment)


def lint() -> int:
    """Runs every linter, also after one has failed; returns 1 if any did."""
    environment = clean_environment(os.environ)
    linters = {
        "ruff check": [program_in(VENV, "ruff"), "check", "."],
        "ruff format": [program_in(VENV, "ruff"), "format", "--check", "."],
        "mypy": [program_in(VENV, "mypy")],
        "import-linter": [program_in(VENV, "lint-imports")],
        "deptry": [program_in(VENV, "deptry"), "."],
    }
    verdicts = []
    for name, command in linters.items():
        say(f"\n-- {name}")
        began = time.monotonic()
        done = subprocess.run(command, cwd=ROOT, env=environment, check=False)
        verdict = "FAILED" if done.returncode else "ok"
        verdicts.append(f"{name:14} {verdict:7}{time.monotonic() - began:5.1f} s")
    say("\n" + "\n".join(verdicts))
    return int(any("FAILED" in verdict for verdict in verdicts))


def lock_digest(lock: Path) -> str:
    return hashlib.sha256(lock.read_text("utf-8").encode()).hexdigest()


def refresh_lock() -> int:
    """Brings uv.lock up to date with pyproject.toml, and the hashed lists with uv.lock."""
    uv = usable_uv()
    if uv is None:
        raise Refusal("Refreshing the lock needs uv, and there is none on the PATH.")
    environment = clean_environment(os.environ)
    subprocess.run([uv, "lock"], cwd=ROOT, env=environment, check=True)
    export = [uv, "export", "--locked", "--no-emit-project", "--no-annotate", "--no-header"]
    lists = {"build": ["--only-group", "build"], RUN: ["--no-dev"], DEV: []}
    header = (
        "# Made from uv.lock by `python3 dev.py lock`; not to be edited.\n"
        f"# uv.lock {lock_digest(ROOT / 'uv.lock')}\n"
    )
    LISTS.mkdir(exist_ok=True)
    for name, choice in lists.items():
        done = subprocess.run(
            [*export, *choice], cwd=ROOT, env=environment, check=True, stdout=subprocess.PIPE
        )
        content = header + done.stdout.decode("utf-8").replace("\r\n", "\n")
        (LISTS / f"{name}.txt").write_bytes(content.encode("utf-8"))
    return 0


def dispatch(command: str, arguments: list[str]) -> int:
    if command == "lock":
        return refresh_lock()
    group = RUN if command in ("demo", "run") else DEV
    screen = has_screen(os.environ)
    stamp = read_stamp()
    things = wanted_things(group, screen)
    if not (packages_fit(stamp, key_of(), group) and things_fit(stamp, things)):
        set_up(group, screen)
    if command in ("demo", "run"):
        program(command, arguments, screen)
    if command == "test":
        tests(arguments)
    return lint() if command == "lint" else 0


def main(arguments: list[str]) -> int:
    if sys.version_info < OLDEST:
        say(too_old(sys.version_info[:3], newer_python()))
        return 1
    if not arguments or arguments[0] not in ("demo", "run", "test", "lint", "setup", "lock"):
        asked = arguments[:1] in (["-h"], ["--help"])
        print(__doc__.partition("\n\nStandard")[0], file=sys.stdout if asked else sys.stderr)
        return 0 if asked else 2
    try:
        return dispatch(arguments[0], arguments[1:])
    except Refusal as refusal:
        say(str(refusal))
    except KeyboardInterrupt:
        say("Stopped.")
        return 130
    except PermissionError as error:
        say(f"No permission to write {error.filename}; the set-up needs to write in {ROOT}.")
    except OSError as error:
        say(f"The set-up failed: {error}.")
    except subprocess.CalledProcessError as error:
        say(f"{error.cmd[0]} failed; see above.")
    return 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
