"""A language that nobody speaks: English with accents, four tenths longer, in brackets.

What does not come from the translations has no brackets; what has no room for a longer language
than English has none for this one.
"""

import re

from PySide6.QtCore import QTranslator

from plastiq_tracker.ui.words import QtWords

LONGER = 1.4
OPEN, CLOSE = "⟦", "⟧"
ACCENTS = str.maketrans("aceiounyACEIOUNY", "åçéîöûñýÅÇÉÎÖÛÑÝ")
KEPT = re.compile(r"(\{[^}]*\}|%L?n|%L?\d|&&|&(?=\w)|<[^>]+>)")
"""Placeholders, mnemonics and markup: they mean something to the program."""
LETTER = re.compile(r"[aeiouy]", re.IGNORECASE)


def lengthened(source: str) -> str:
    """The text in this language; empty stays empty."""
    if not source.strip():
        return source
    wanted = max(1, round(len(KEPT.sub("", source)) * (LONGER - 1)) - len(OPEN + CLOSE))
    parts = KEPT.split(source)
    while wanted > 0:
        before = wanted
        for at in range(0, len(parts), 2):
            parts[at], added = _stretched(parts[at], wanted)
            wanted -= added
        if wanted == before:
            parts.append("·" * wanted)
            wanted = 0
    said = "".join(
        part.translate(ACCENTS) if at % 2 == 0 else part for at, part in enumerate(parts)
    )
    return f"{OPEN}{said}{CLOSE}"


def _stretched(text: str, most: int) -> tuple[str, int]:
    """Doubles up to so many vowels, so that lines still break between words."""
    added = 0

    def twice(found: re.Match[str]) -> str:
        nonlocal added
        if added >= most:
            return found.group()
        added += 1
        return found.group() * 2

    return LETTER.sub(twice, text), added


class PseudoTranslator(QTranslator):
    """Says everything it is asked; `asked` is what that was."""

    def __init__(self) -> None:
        super().__init__()
        self.asked: set[str] = set()

    def isEmpty(self) -> bool:
        return False

    def translate(
        self,
        context: str,
        sourceText: str,
        disambiguation: str | None = None,
        n: int = -1,
    ) -> str:
        if context.startswith("Q"):  # Qt's own; it tells "" from nothing at all
            return None  # type: ignore[return-value]
        self.asked.add(sourceText)
        return lengthened(sourceText)


class PseudoWords(QtWords):
    """French in notation; what is said is said in the pseudo-language, but for English."""

    def __init__(self, language: str) -> None:
        super().__init__(language)
        if language != "en":
            self._own = PseudoTranslator()
