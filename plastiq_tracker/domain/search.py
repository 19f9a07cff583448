"""How text is folded so that a search finds it without regard to accents and case."""

import unicodedata

_OWN = str.maketrans({"ø": "o", "ł": "l", "đ": "d", "ı": "i", "æ": "ae", "œ": "oe"})


def fold(text: str) -> str:
    """`text` in lower case and without accents; Ø, Ł, Đ, ı, Æ, Œ, which do not decompose, too."""
    decomposed = unicodedata.normalize("NFKD", text.casefold())
    bare = "".join(char for char in decomposed if not unicodedata.combining(char))
    return " ".join(bare.translate(_OWN).split())


def matches(key: str, words: list[str]) -> bool:
    """Whether every folded word stands somewhere in the folded key, in any order."""
    return all(word in key for word in words)
