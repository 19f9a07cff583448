"""How text is folded so that a search finds it without regard to accents and case."""

import unicodedata
from collections.abc import Iterable

_OWN = str.maketrans(
    {"ø": "o", "ł": "l", "đ": "d", "ı": "i", "æ": "ae", "œ": "oe", "ð": "d", "þ": "th", "ħ": "h"}
)
_ASCII = str.maketrans({chr(at): " " for at in range(128) if not chr(at).isalnum()})

NUMBER = 6
"""So many digits with nothing but signs between them are one number, as of a phone."""
_UNSEEN = dict.fromkeys(
    [0xAD, 0x200B, 0x200E, 0x200F, *range(0x202A, 0x202F), *range(0x2060, 0x206A), 0xFEFF]
)
_BESIDE_DIGITS = " +-./()\u00a0"

MOST = 50
"""Words that are looked for; nobody has so many."""

INSIDE = 3
"""From so many letters on, a typed word is found inside a word too; a shorter one begins it."""


def seen(text: str) -> str:
    """`text` without marks that nobody sees, which other programs put around what is copied."""
    return text if text.isascii() else text.translate(_UNSEEN)


def fold(text: str) -> str:
    """`text` in lower case and without accents; Ø, Ł, Đ, ı, Æ, Œ, which do not decompose, too."""
    if text.isascii():
        return " ".join(text.lower().split())
    folded = unicodedata.normalize("NFKD", unicodedata.normalize("NFKD", text).casefold())
    bare = "".join(char for char in folded if not unicodedata.combining(char))
    return " ".join(bare.translate(_OWN).split())


def words_of(text: str) -> list[str]:
    """The folded words of `text`: what stands between spaces, dots, dashes and other signs."""
    if text.isascii():
        return text.lower().translate(_ASCII).split()
    return "".join([char if _is_of_a_word(char) else " " for char in fold(text)]).split()


def typed_words(typed: str) -> list[str]:
    """At most `MOST` words that are looked for; a number typed in groups is one of them."""
    digits = "".join(char for char in typed if char.isdigit())
    if len(digits) >= NUMBER and all(
        char in _BESIDE_DIGITS for char in typed if char not in digits
    ):
        return [fold(digits.removeprefix("00"))]
    return words_of(typed)[:MOST]


def found_among(typed: Iterable[str], words: Iterable[str]) -> bool:
    """Whether every typed word is found among the words of a record, in any order."""
    kept = tuple(words)
    return all(
        any(part in word if len(part) >= INSIDE else word.startswith(part) for word in kept)
        for part in typed
    )


def matches(key: str, words: list[str]) -> bool:
    """Whether every folded word stands somewhere in the folded key, in any order."""
    return all(word in key for word in words)


def _is_of_a_word(char: str) -> bool:
    return unicodedata.category(char)[0] in "LMN"


def abbreviates(typed: str, text: str) -> bool:
    """Whether `typed` is made of beginnings of words of `text`, in order: "newpar" or "np" of New
    participant; or each typed word begins one of them, in any order."""
    words, parts = words_of(text), words_of(typed)
    if all(any(word.startswith(part) for word in words) for part in parts):
        return True
    return _begins("".join(parts), words)


def _begins(letters: str, words: list[str]) -> bool:
    if not letters:
        return True
    for at, word in enumerate(words):
        shared = 0
        while shared < min(len(word), len(letters)) and word[shared] == letters[shared]:
            shared += 1
            if _begins(letters[shared:], words[at + 1 :]):
                return True
    return False
