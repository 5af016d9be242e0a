"""Typed text made clean to keep, and folded to compare."""

from __future__ import annotations

import re
import unicodedata

# Latin letters, each one sign, and the usual signs between them: by far the most texts hold no
# other, and nothing of them has to be dropped or composed.
_USUAL = re.compile("[\n -~\xa0-\xac\xae-\u024f\u2010-\u2027\u2030-\u205e\u20a0-\u20bf]*")
# What has no ink: control and format characters, direction marks, lone surrogates, and the letters
# of Unicode that print as nothing. They hide words, turn lines around or break the next program.
_INVISIBLE = re.compile(
    "[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x84\x86-\x9f\xad\u034f\u0600-\u0605\u061c\u06dd\u070f"
    "\u0890\u0891\u08e2\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b-\u200f\u202a-\u202e"
    "\u2060-\u206f\u2800\u3164\ud800-\udfff\ufeff\uffa0\ufff0-\ufffb\U000110bd\U000110cd"
    "\U00013430-\U0001343f\U0001bca0-\U0001bca3\U0001d173-\U0001d17a\U000e0000-\U000e0fff]+"
)
# Marks laid over one letter, by the dozen: no writing needs more than thirty (Unicode's Stream-Safe
# Text Format), and putting them in order takes time that grows with the square of their number.
_PILE = re.compile(r"[^\w\s\x00-\x7f]{31,}")
_MOST_MARKS = 30
_LINE_END = re.compile("\r\n?|[\x85\u2028\u2029]")
# Single plain spaces, by far the most, are left alone.
_SPACES = re.compile(r" *[^\S\n ][^\S\n]*| {2,}")
_EDGES = re.compile(r" ?\n ?")
_BLANK_LINES = re.compile(r"\n{3,}")
_ACCENTS = re.compile("[\u0300-\u036f]")
_WORDS = re.compile(r"[^\W_]+")
_BETWEEN_WORDS = {sign: " " for sign in range(128) if not chr(sign).isalnum()}
_LETTERS = (("œ", "oe"), ("æ", "ae"), ("ø", "o"), ("ł", "l"))


def is_usual(text: str) -> bool:
    """Tell whether a text is composed (NFC) and visible as it is, for it holds no rare sign."""
    return _USUAL.fullmatch(text) is not None


def visible(text: str) -> str:
    """Drop what prints as nothing, and marks piled on a letter; spaces and line ends stay."""
    if is_usual(text):
        return text
    return _PILE.sub(_thinned, _INVISIBLE.sub("", text))


def _thinned(pile: re.Match[str]) -> str:
    """Keep the first marks over a letter, and every sign that stands by itself."""
    kept, marks = [], 0
    for sign in pile[0]:
        marks = marks + 1 if unicodedata.combining(sign) else 0
        if marks <= _MOST_MARKS:
            kept.append(sign)
    return "".join(kept)


def clean(typed: str) -> str:
    """Give the text as it will be kept: composed (NFC), visible, single spaces, no third line end.

    Cleaning twice changes nothing.
    """
    if is_usual(typed) and not any(spaces in typed for spaces in ("  ", "\n", "\xa0")):
        return typed.strip()
    text = unicodedata.normalize("NFC", visible(_LINE_END.sub("\n", typed)))
    text = _EDGES.sub("\n", _SPACES.sub(" ", text))
    return _BLANK_LINES.sub("\n\n", text).strip()


def unaccented(text: str) -> str:
    """Give the text in small letters without accents; punctuation and spaces stay."""
    if text.isascii():
        return text.lower()
    plain = unicodedata.normalize("NFKD", visible(text)).casefold()
    for letter, letters in _LETTERS:
        plain = plain.replace(letter, letters)
    return _ACCENTS.sub("", plain)


def words_in(text: str) -> list[str]:
    """Give the words alone, to compare: small letters, no accent, punctuation or emoji."""
    plain = unaccented(text).replace("’", " ")
    return plain.translate(_BETWEEN_WORDS).split() if plain.isascii() else _WORDS.findall(plain)


def folded(text: str) -> str:
    """Give the words alone, as one text, to compare."""
    return " ".join(words_in(text))
