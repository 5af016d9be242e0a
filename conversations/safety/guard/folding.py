"""A text as the detectors read it: sign for sign, without accents, disguises and rare spaces."""

from __future__ import annotations

import re
import unicodedata

from conversations.text.cleaning import is_usual, visible

_ALIKE = str.maketrans(
    "АВЕКМНОРСТХУаеорсухіјѕԁһԛԝҮΑΒΕΖΗΙΚΜΝΟΡΤΥΧαορνικιıłđĐøØ’‘ʼ`´＇–—‑‐−―－•·∙⁄∕։：。",
    "ABEKMHOPCTXYaeopcyxijsdhqwYABEZHIKMNOPTYXaopvikiildDoO''''''-------...//::.",
)
"""Letters of other alphabets that look like ours, and signs that stand for the plain one."""

_OVER = re.compile(r"(?<=\w)[\u0300-\u036f\u20dd-\u20e3\ufe00-\ufe0f]+")
_O = re.compile(r"[Oo](?:(?<![^\W\d_].)(?=\d)|(?<=\d.)(?![^\W\d_]))")
_RARE = re.compile(r"[^\n -_a-~]")
_INNER_SPACE = re.compile(r"[^\S\n]")


class _Signs(dict[int, str]):
    """The plain sign for a sign, worked out at its first sight; one for one, always."""

    def __missing__(self, code: int) -> str:
        self[code] = plain = _plain_sign(chr(code))
        return plain


def _plain_sign(sign: str) -> str:
    if _INNER_SPACE.fullmatch(sign):
        return " "
    if (figure := unicodedata.digit(sign, None)) is not None:
        return str(figure)
    letters = [one for one in unicodedata.normalize("NFKD", sign) if not unicodedata.combining(one)]
    plain = letters[0] if len(letters) == 1 else sign
    return plain.translate(_ALIKE)


_SIGNS = _Signs()


def seen(text: str) -> str:
    """Give the text as it is seen: composed, nothing without ink, no signs laid over a sign."""
    if is_usual(text):
        return text
    composed = unicodedata.normalize("NFC", visible(text))
    return _OVER.sub("", composed)


def plain(text: str) -> str:
    """Give as many signs, each as plain as it looks: "é" is "e", "５" is "5", "α" is "a".

    In a number a letter "O" is read as the figure that it was typed for.
    """
    plain = text if text.isascii() else _RARE.sub(lambda sign: _SIGNS[ord(sign[0])], text)
    return _O.sub("0", plain)
