"""E-mail addresses in a text, mended where it is plain what was meant, and what is wrong else."""

from __future__ import annotations

import re

from email_validator import EmailNotValidError, validate_email

from conversations.languages.packs import either
from conversations.reading.contact_words import is_label
from conversations.reading.means import ContactKind, Found
from conversations.reading.rejection import Rejection
from conversations.text import Msg, _

_ENDINGS = "be|com|eu|net|org|brussels|vlaanderen|gent|fr|nl|lu|de|info|example"
_SIGNS = r"[\w.!#$%&'*+?^{|}~-]"
_AT_SIGN = either(lambda pack: pack.means.at_sign)
_BETWEEN = either(lambda pack: pack.means.choices)
_DOT = rf"\s+(?:dot|{either(lambda pack: pack.means.dots)})\s+"
_DOT_IN_WORDS = re.compile(_DOT, re.IGNORECASE)
_GLUED = re.compile(rf"\s*@\s*(?=[\w-]+(?:\s?[.,]+\s?\w|{_DOT}|\s+(?:{_ENDINGS})\b))")
_AT_IN_WORDS = re.compile(
    rf"(?<=\w)(?:\s*[(\[]\s*(?:at|{_AT_SIGN}|@)\s*[)\]]\s*"
    rf"|\s+(?:at|{_AT_SIGN})\s+)(?=[\w-]+(?:\s?[.,]\s?|{_DOT})\w)",
    re.IGNORECASE,
)
_DOTS_IN_WORDS = re.compile(
    rf"[\w-]+(?:(?:{_DOT}|\.)[\w-]+)*@[\w-]+(?:(?:{_DOT}|\.)[\w-]+)*", re.IGNORECASE
)
_ENDING = re.compile(
    rf"(@(?:[\w-]+\.)*(?!(?:{_ENDINGS})\b)[\w-]+)(?:\s*[,.;]+\s*({_ENDINGS})\b(?![.@-])"
    r"|\s+(be|com|eu|org|net|brussels)\b(?![.@-]))",
    re.IGNORECASE,
)
_COMMA_AFTER = re.compile(rf"(@[\w-]+),(?=[\w-]+\.(?:{_ENDINGS})\b)", re.IGNORECASE)
_COMMA_BEFORE = re.compile(rf"(?<![\w.@-])([^\W\d][\w-]*),(?={_SIGNS}+@)")
_SPACED_DOT = re.compile(rf"(?<![\w.@-])([^\W\d_A-Z][\w-]*)(?:\s+\.\s?|\.\s+)(?={_SIGNS}+@)")
_TWO_WORDS = re.compile(
    rf"(?:^|[\n;,:]|\b(?:{_BETWEEN})\s)\s*([^\W\d_A-Z]+)( +)(?={_SIGNS}+@[\w-]+\.)"
)
_WRITTEN = re.compile(rf"{_SIGNS}+@[\w-]+(?:\.[\w-]+)+")
_AROUND = re.compile(r"[^\s<>(),;:\"]*@[^\s<>(),;:\"]*")
_FOLLOWING = re.compile(r" +[\w-]+(\.\w)?")
_LIKE_ADDRESS = re.compile(rf"\b[\w-]+\.(?:{_ENDINGS})\b")
_TRAILING = ".'’!?"
_EXAMPLE = _("first.last@example.be")

NOTHING_BEFORE = _("Type what comes before the @ too, like {example}.")
NOTHING_AFTER = _("Type what comes after the @ too, like {example}.")
NO_ENDING = _("The e-mail address has no ending after the @ (.be, .com…). Type it like {example}.")
TWO_SIGNS = _("The e-mail address has more than one @. Type it like {example}.")
SPACE = _("There is a space in the e-mail address, after the @. Type it like {example}.")
WRONG_BEFORE = _("Check what comes before the @ in the e-mail address: it looks like {example}.")
WRONG_AFTER = _("Check what comes after the @ in the e-mail address: it looks like {example}.")
NO_SIGN = _("An e-mail address has an @, like {example}.")


def mended(text: str) -> tuple[tuple[str, ...], bool]:
    """Give the text with its addresses as they were meant, and whether that is sure.

    Spaces around an @ are no doubt. A word before an address may be its beginning, cut off by a
    space: then there are two texts, as typed first.
    """
    plain = _GLUED.sub("@", text.replace("mailto:", ""))
    meant = re.sub(r"@{2,}", "@", _AT_IN_WORDS.sub("@", plain))
    meant = _DOTS_IN_WORDS.sub(lambda found: _DOT_IN_WORDS.sub(".", found[0]), meant)
    meant = _COMMA_AFTER.sub(r"\1.", _ENDING.sub(_ended, meant))
    meant = _SPACED_DOT.sub(_dotted, _COMMA_BEFORE.sub(_dotted, meant))
    meant = _AROUND.sub(_single_dots, meant)
    sure = meant == plain
    word = _TWO_WORDS.search(meant)
    if word is None or is_label(word[1]):
        return (meant,), sure
    return (meant, f"{meant[: word.start(2)]}.{meant[word.end(2) :]}"), False


def emails(text: str) -> tuple[list[Found], Rejection | None]:
    """Find the addresses, and what is wrong with the first that is none."""
    found: list[Found] = []
    wrong = None
    for around in _AROUND.finditer(text):
        written = _WRITTEN.search(around[0])
        if written is None or around[0].count("@") > 1:
            wrong = wrong or _wrong(text, around)
            continue
        address = written[0].lstrip("'.").rstrip(_TRAILING)
        try:
            valid = validate_email(address, check_deliverability=False)
        except EmailNotValidError:
            wrong = wrong or _rejected(_fault(address))
            continue
        start = around.start() + written.start() + written[0].index(address)
        found.append(Found(start, start + len(address), ContactKind.EMAIL, valid.normalized))
    return found, wrong


def no_sign(text: str) -> Rejection | None:
    """Tell an address without its @ from any other words."""
    return _rejected(NO_SIGN) if _LIKE_ADDRESS.search(text.lower()) else None


def _wrong(text: str, around: re.Match[str]) -> Rejection:
    """Say what an address lacks."""
    name, _sign, domain = around[0].rstrip(_TRAILING).rpartition("@")
    if "@" in name:
        return _rejected(TWO_SIGNS)
    if not name and not text[: around.start()].rstrip(" "):
        return _rejected(NOTHING_BEFORE)
    following = _FOLLOWING.match(text, around.end())
    if not domain and not following:
        return _rejected(NOTHING_AFTER)
    if following and following[1]:
        return _rejected(SPACE)
    if "." not in domain:
        return _rejected(NO_ENDING)
    return _rejected(WRONG_AFTER if name else WRONG_BEFORE)


def _fault(address: str) -> Msg:
    """Say on which side of its @ an address is wrong."""
    try:
        validate_email("a@" + address.partition("@")[2], check_deliverability=False)
    except EmailNotValidError:
        return WRONG_AFTER
    return WRONG_BEFORE


def _ended(found: re.Match[str]) -> str:
    return f"{found[1]}.{found[2] or found[3]}"


def _dotted(found: re.Match[str]) -> str:
    return found[0] if is_label(found[1]) else f"{found[1]}."


def _single_dots(found: re.Match[str]) -> str:
    address = found[0].rstrip(_TRAILING)
    single = re.sub(r"\.{2,}", ".", address)
    return re.sub(r"^\.|\.(?=@)|(?<=@)\.", "", single) + found[0][len(address) :]


def _rejected(advice: Msg) -> Rejection:
    return Rejection(advice(example=_EXAMPLE))
