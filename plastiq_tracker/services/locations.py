"""Where a document lies, and whether it may be opened from a dossier."""

import re
from pathlib import Path, PureWindowsPath
from urllib.parse import unquote, urlsplit

from plastiq_tracker.domain.text import Text
from plastiq_tracker.domain.trouble import Trouble

RUNS = frozenset(
    (
        ".app", ".bat", ".cmd", ".com", ".command", ".cpl", ".desktop", ".exe", ".hta", ".jar",
        ".js", ".jse", ".lnk", ".msc", ".msi", ".pif", ".ps1", ".py", ".pyw", ".reg", ".scf",
        ".scr", ".sh", ".url", ".vb", ".vbe", ".vbs", ".wsf", ".wsh",
    )
)  # fmt: skip
"""Endings of what would run rather than be read."""

NOT_THERE = Text(
    "Location", "“{location}” is not there now. It may lie on a disk that is not connected."
)
OTHER_KIND = Text(
    "Location", "“{location}” cannot be opened from here: only files, folders and web pages can."
)
WOULD_RUN = Text(
    "Location", "“{location}” is a program and is not opened from a dossier. Open it yourself."
)

_WEB = ("http", "https")
_SCHEME = re.compile(r"[A-Za-z][A-Za-z0-9+.-]+:")


def tidy(typed: str) -> str:
    """A location as it is kept: without quotes around it, a file's URL as its path."""
    text = typed.strip().strip('"').strip()
    parts = urlsplit(text) if text.lower().startswith("file:") else None
    if parts is None or parts.netloc not in ("", "localhost"):
        return text
    path = unquote(parts.path)
    return path[1:] if PureWindowsPath(path[1:]).drive else path


def title_of(location: str) -> str:
    """What a document is called after its place: its file's name, or the site it is on."""
    if is_web(location):
        return urlsplit(location).netloc
    return PureWindowsPath(location).stem  # takes both kinds of stroke


def is_web(location: str) -> bool:
    """Whether it is the address of a web page."""
    if not _SCHEME.match(location):
        return False
    try:
        parts = urlsplit(location)
    except ValueError:  # an address such as http://[
        return False
    return parts.scheme.lower() in _WEB and bool(parts.netloc)


def opening(location: str, beside: Path) -> str | Path:
    """What the system is to open: a web address, or a file or folder that is there.

    A path that does not begin at a root is looked for in the folder `beside`. Raises Trouble.
    """
    if is_web(location):
        return location
    if _SCHEME.match(location) and not PureWindowsPath(location).drive:
        raise Trouble(OTHER_KIND.fill(location=location))
    path = beside / location
    try:
        there = path.exists()
    except (OSError, ValueError):  # a name that no file can have
        there = False
    if not there:
        raise Trouble(NOT_THERE.fill(location=location))
    if path.suffix.lower() in RUNS or path.resolve().suffix.lower() in RUNS:
        raise Trouble(WOULD_RUN.fill(location=location))
    return path
