"""Search: the words under which a request is found, and the words of a query.

Whole words, without accents or capitals: of names and organisations, of the municipality, numbers
and addresses whole, and references however they are written. Nothing of the need is among them.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from pydantic import ValidationError

from conversations.forms.kinds.identity import PARTS
from conversations.reading.means import Contact
from conversations.reading.phones import phones
from conversations.requests.request import Request
from conversations.text import Msg, _
from conversations.text.cleaning import clean, folded

SHORTEST = 3
"""Characters of a word that is looked for; shorter ones are in too many names."""

MOST = 6
"""Words of a search."""

LONGEST = 80
"""Characters of a search."""

TOO_SHORT = _(
    "Write one word of at least three letters: a name, an organisation, a municipality, a phone "
    "number or a reference."
)
TOO_LONG = _(
    "That is too long to search for. A few words are enough: a name, an organisation, a "
    "municipality, a phone number or a reference."
)

DASHES = r"[\s._\-‐‑‒–—―−⁃﹣－]"
"""Dashes of all kinds, as keyboards and correctors write them."""

_REFERENCE = re.compile(rf"([A-Z0-9]{{3}}){DASHES}*([A-Z0-9]{{3}})")
_DASHED = re.compile(rf"(?<!\w)([A-Za-z0-9]{{3}}){DASHES[:-1]}]([A-Za-z0-9]{{3}})(?!\w)")
_ADDRESS = re.compile(r"[^\s,;<>]+@[^\s,;<>]+")


def reference_written(typed: str) -> str | None:
    """Read the reference of a request, with any dash or none; None for any other text."""
    found = _REFERENCE.fullmatch(typed.strip().upper())
    return "-".join(found.groups()) if found else None


def words_of(request: Request) -> frozenset[str]:
    """Give the words under which a request is found."""
    found = {_joined(request.reference)}
    for part in (PARTS[0], PARTS[2]):
        found.update(_words(str(request.answers.get(part) or "")))
    for fact in request.facts:
        if fact.key == "where":
            found.update(word for said in fact.shown.values() for word in _words(said))
    return frozenset(found.union(_means(request)))


def words_sought(typed: str) -> frozenset[str] | Msg:
    """Give the words to look for, or what to write instead; a request has to have all of them."""
    text = clean(typed)
    if len(text) > LONGEST:
        return TOO_LONG
    if reference := reference_written(text):
        return frozenset({_joined(reference)})
    found, text = set(_ADDRESS.findall(text.casefold())), _ADDRESS.sub(" ", text)
    for phone in phones(text)[0]:
        found.add(str(phone.value))
        text = text[: phone.start] + " " * (phone.end - phone.start) + text[phone.end :]
    found.update(_words(_DASHED.sub(_without_dash, text)))
    if len(found) > MOST:
        return TOO_LONG
    return frozenset(found) or TOO_SHORT


def _without_dash(found: re.Match[str]) -> str:
    """Join a reference among other words; two words of letters alone are none."""
    joined = "".join(found.groups())
    return joined if any(map(str.isdigit, joined)) else found[0]


def _words(text: str) -> Iterator[str]:
    return (word for word in folded(text).split() if len(word) >= SHORTEST)


def _joined(reference: str) -> str:
    """Write a reference as one word."""
    return re.sub(DASHES, "", reference).casefold()


def _means(request: Request) -> set[str]:
    try:
        contact = Contact.model_validate(request.answers.get("contact"))
    except ValidationError:
        return set()
    return {one.value.casefold() for one in contact.means if one.value}
