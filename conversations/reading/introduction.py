"""Who asks, in one message: name, function, organisation, place and means of contact, in any order.

No word is lost: what is no contact and no place stands in one of the three parts, or is left over.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from conversations.reading.contact import faulty, means_in, read_contact
from conversations.reading.contact_words import is_label, restricts
from conversations.reading.gazetteer import Gazetteer
from conversations.reading.identity import (
    LONGEST_PART,
    Piece,
    cleaned_part,
    is_sentence,
    is_unknown,
    pieces_of,
    without,
)
from conversations.reading.means import Contact, Found
from conversations.reading.parts import Part, kinds_in, named_behind, parts_of
from conversations.reading.place import Place
from conversations.reading.rejection import Rejection
from conversations.reading.story import place_in
from conversations.reading.where import Where
from conversations.text import Language, _
from conversations.text.cleaning import clean

CODE = 4
"""Digits of a postal code."""

TOO_LONG = _("Keep it short: at most {most} characters each, separated by commas.")
NO_WORD = _("Type your name, your function and your organisation, separated by commas.")


@dataclass(frozen=True, slots=True)
class Introduction:
    """What somebody says of himself or herself; what is missing is empty.

    Attributes:
        kind: the kind of organisation, where its words and the function's leave no doubt.
        left: what finds no room in the organisation's name.
        fault: what is wrong with a number or an address that was meant as one and is none.
    """

    name: str = ""
    function: str = ""
    organisation: str = ""
    contact: Contact | None = None
    where: Where | None = None
    kind: str | None = None
    left: str = ""
    fault: Rejection | None = None


@dataclass(slots=True)
class _Sorted:
    """The pieces of a message, told apart."""

    contact: list[str] = field(default_factory=list)
    others: list[Piece] = field(default_factory=list)


def contact_apart(typed: str) -> tuple[list[Piece], Contact | None]:
    """Take the means of contact, with what is said about them, out of a text."""
    text = clean(typed)
    found = means_in(text)
    pieces = pieces_of(text, [(one.start, one.end) for one in found])
    if not found:
        return pieces, None
    told = _sorted(pieces, found)
    contact = read_contact(", ".join(told.contact))
    return (told.others, contact) if isinstance(contact, Contact) else (pieces, None)


def read_introduction(
    typed: str,
    gazetteer: Gazetteer,
    language: Language,
    *,
    placed: bool,
    function_known: bool = False,
) -> Introduction | Rejection:
    """Tell apart what one message says.

    `placed` people work where the mission takes place. With a `function_known`, no words are taken
    for one that nothing tells to be one.
    """
    pieces, contact = contact_apart(typed)
    pieces, fault = _faultless(pieces)
    where, pieces = _place(pieces, gazetteer, language) if placed else (None, pieces)
    texts = [text for text in without(pieces) if not is_unknown(text)]
    parts, told = _without_sentences(parts_of(texts))
    name, function, said = _filled(parts, positional=not function_known)
    if not (name or function or said or contact or where):
        return fault or Rejection(NO_WORD)
    organisation, left = _fitting(said)
    if max(map(len, (name, function, organisation))) > LONGEST_PART:
        return Rejection(TOO_LONG(most=LONGEST_PART))
    work = ", ".join(filter(None, (function, organisation)))
    return Introduction(
        name=name,
        function=function,
        organisation=organisation,
        contact=contact,
        where=where or (place_in(work, gazetteer, language) if placed else None),
        kind=kind_of_work(function, organisation) if placed else None,
        left=", ".join(filter(None, (*told, left))),
        fault=fault,
    )


def kind_of_work(function: str, organisation: str) -> str | None:
    """Give the kind that an organisation's name tells, else what the function does; if one does."""
    kinds = kinds_in(organisation) or kinds_in(function)
    return kinds.pop() if len(kinds) == 1 else None


def _faultless(pieces: Sequence[Piece]) -> tuple[list[Piece], Rejection | None]:
    """Take out what was meant as a number or an address and is none, and say what is wrong."""
    kept, fault = list[Piece](), None
    for piece in pieces:
        meant = faulty(piece.text)
        if meant is None:
            kept.append(piece)
            continue
        at, wrong = meant
        fault = fault or wrong
        ahead = piece.cut(at)
        if own := _own_words(ahead.text, first=not kept):
            kept.append(piece.cut(len(own)))
    return kept, fault


def _sorted(pieces: Sequence[Piece], found: Sequence[Found]) -> _Sorted:
    told = _Sorted()
    for at, piece in enumerate(pieces):
        inside = [one.start for one in found if piece.start <= one.start < piece.end]
        if inside:
            ahead = piece.text[: min(inside) - piece.start]
            own = _own_words(ahead, first=at == 0 or piece.announced)
            told.contact.append(piece.text[len(own) :])
            if own:
                told.others.append(piece.cut(len(own)))
        elif told.contact and restricts(piece.text):
            told.contact.append(piece.text)
        else:
            told.others.append(piece)
    return told


def _own_words(ahead: str, *, first: bool) -> str:
    """Give of the words before a means those that are a name or a function, and announce nothing.

    A single word is a name only where the message begins, or behind "I am".
    """
    words = ahead.split(" ")
    while words and (not words[-1].strip(" :.-") or is_label(words[-1])):
        words.pop()
    own = " ".join(words)
    parts = parts_of([cleaned_part(own)])
    said = cleaned_part(own).split()
    named = all(word[0].isupper() for word in said) and (first or len(said) > 1)
    known = any(part.is_function or part.is_organisation for part in parts)
    return own if said and (named or known) else ""


def _place(
    pieces: list[Piece], gazetteer: Gazetteer, language: Language
) -> tuple[Where | None, list[Piece]]:
    """Take out the one piece that is a municipality and nothing else; several leave a doubt."""
    places = {
        at: found
        for at, piece in enumerate(pieces)
        if (at > 1 or _has_code(piece.text))
        and not any(part.is_function or part.is_organisation for part in parts_of([piece.text]))
        and isinstance(found := gazetteer.find(piece.text, language), Place)
        and (_has_code(piece.text) or not found.part or at > 2)  # noqa: PLR2004
    }
    if len({place.municipality for place in places.values()}) != 1:
        return None, pieces
    at = max(places, key=lambda one: (_has_code(pieces[one].text), bool(places[one].part)))
    return places[at].where, [piece for one, piece in enumerate(pieces) if one not in places]


def _has_code(text: str) -> bool:
    return sum(map(str.isdigit, text)) == CODE


def _filled(parts: Sequence[Part], *, positional: bool) -> tuple[str, str, list[str]]:
    """Give the name, the function and what tells the organisation.

    Parts that no word tells apart stand in the order name, function, organisation. Where a house is
    told and no name, words behind the function may be one.
    """
    plain = [part for part in parts if not (part.is_function or part.is_organisation)]
    if not plain and any(part.is_organisation for part in parts):
        parts = [one for part in parts for one in named_behind(part) or (part,)]
        plain = [part for part in parts if not (part.is_function or part.is_organisation)]
    functions = [part for part in parts if part.is_function]
    name = plain.pop(0) if plain else None
    function = functions[0] if functions else plain[0] if plain and positional else None
    rest = [part.text for part in parts if part is not name and part is not function]
    return _text(name), _text(function), rest


def _without_sentences(parts: Sequence[Part]) -> tuple[list[Part], list[str]]:
    """Part what would stand where the name does and is none."""
    kept, told = list(parts), list[str]()
    while plain := [one for one in kept if not (one.is_function or one.is_organisation)]:
        if not is_sentence(plain[0].text):
            break
        kept.remove(plain[0])
        told.append(plain[0].text)
    return kept, told


def _text(part: Part | None) -> str:
    return part.text if part else ""


def _fitting(said: Iterable[str]) -> tuple[str, str]:
    """Give as many parts as an organisation's name may hold, and the others."""
    kept, left = "", list[str]()
    for one in said:
        longer = f"{kept}, {one}" if kept else one
        if left or (kept and len(longer) > LONGEST_PART):
            left.append(one)
        else:
            kept = longer
    return kept, ", ".join(left)
