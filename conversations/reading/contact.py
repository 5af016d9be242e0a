"""How a person wants to be reached: here, by e-mail, by phone, and what he or she says of each."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from conversations.languages.packs import either, every
from conversations.reading.contact_words import CHOICES, told_apart
from conversations.reading.emails import emails, mended, no_sign
from conversations.reading.free_text import excess
from conversations.reading.means import MOST, Contact, ContactKind, Found
from conversations.reading.phones import phones, unsure_phone, wrong_phone
from conversations.reading.rejection import Rejection
from conversations.text import Msg, _
from conversations.text.cleaning import clean, folded

LONGEST = 400
"""Characters of one message about how to be reached; an e-mail address has at most 254."""

TOO_MANY = _("Give at most {n} ways to reach you, the best one first.")
NO_MEANS = _("Type an e-mail address, a phone number, or “Telegram” to be answered here.")
WORDS_KEPT = _(
    "Your words are kept. Add an e-mail address or a phone number, or “Telegram” to be answered "
    "here."
)

_TELEGRAM = re.compile(r"\btelegram\b", re.IGNORECASE)
_MEANT = re.compile(r"[\w.+-]*@|\(?[+0]")
"""How an address or a number begins."""
_USERNAME = re.compile(r"(?<!\S)@\w+\b(?![.@-])")
_PIECE = re.compile(r"[^,;\n()\0]+")
_CHOSEN = re.compile(rf"\b(?:{CHOICES})\b", re.IGNORECASE)
_CHAT = (
    rf"(?:(?:{either(lambda pack: pack.here.this)})\s)?"
    rf"(?:chat|bot|{either(lambda pack: pack.here.chat)})"
)
_HERE = re.compile(
    rf"\W*(?:(?:{either(lambda pack: pack.here.asked)})\s+)?"
    rf"((?:(?:{either(lambda pack: pack.here.by)})\s+)?"
    rf"(?:{either(lambda pack: pack.here.here)}|{_CHAT})"
    rf"(?:\s+(?:{either(lambda pack: pack.here.within)})\s+{_CHAT})?)"
    rf"(?:\s+(?:{either(lambda pack: pack.here.please)}))?\W*",
    re.IGNORECASE,
)
_NOT = re.compile(rf"\b(?:{either(lambda pack: pack.here.no)})\b", re.IGNORECASE)
_SAYS_NOTHING = every(lambda pack: pack.introductions.not_known)
_FEWEST_WORDS = 3
"""Words that may tell a way to be reached: fewer are a greeting or a slip."""


@dataclass(frozen=True, slots=True)
class Guess:
    """What the text may have meant, the person decides; `advice` says what was no means in it."""

    contacts: tuple[Contact, ...]
    advice: Msg | None = None


def read_contact(typed: str, before: str = "") -> Contact | Guess | Rejection:
    """Read every means of contact in a text, in its order, with what is said about each.

    `before` are words that were kept from an earlier try; they stay with what is read. Nothing is
    left out: what is about no means stands in the contact's words.
    """
    text = clean(typed)
    if too_long := excess(text, LONGEST):
        return too_long
    texts, sure = mended(text)
    read = [_read(one, before) for one in texts]
    first = read[0]
    if isinstance(first, Rejection) or (sure and isinstance(first, Contact)):
        return first
    contacts = [one for guess in read for one in _contacts(guess)]
    return Guess(tuple(contacts), first.advice if isinstance(first, Guess) else None)


def means_in(text: str) -> list[Found]:
    """Find the means of contact that surely stand in a text, in their order."""
    addresses, _wrong = emails(_without_usernames(text))
    rest = _blanked(text, addresses)
    numbers, _wrong_number = phones(rest)
    here, _maybe = _here(_blanked(rest, numbers))
    return sorted([*addresses, *numbers, *here], key=lambda one: one.start)


def faulty(text: str) -> tuple[int, Rejection] | None:
    """Give where something begins that was meant as a number or an address and is none.

    With what is wrong with it; None where nothing of the kind stands in the text.
    """
    found, wrong_address = emails(_without_usernames(text))
    _numbers, wrong_number = phones(_blanked(text, found))
    wrong = wrong_address or wrong_number
    begins = _MEANT.search(text)
    return (begins.start(), wrong) if wrong and begins else None


def _contacts(read: Contact | Guess | Rejection) -> tuple[Contact, ...]:
    if isinstance(read, Rejection):
        return ()
    return read.contacts if isinstance(read, Guess) else (read,)


def _read(text: str, before: str) -> Contact | Guess | Rejection:
    addresses, wrong = emails(_without_usernames(text))
    rest = _blanked(text, addresses)
    numbers, wrong_number = phones(rest)
    here, maybe = _here(_blanked(rest, numbers))
    wrong = wrong or wrong_number
    found = [*addresses, *numbers, *here]
    sure = bool(found) and wrong is None
    if not found and wrong is None:
        found = maybe or list(filter(None, [unsure_phone(rest)]))
    if not found:
        return wrong or wrong_phone(rest) or no_sign(text) or _nothing_in(text, before)
    means, words = told_apart(text, sorted(found, key=lambda one: one.start))
    if len(means) > MOST:
        return Rejection(TOO_MANY(n=MOST))
    words = ", ".join(filter(None, (before, words)))
    contact = Contact(means=means, words=words)
    return contact if sure else Guess((contact,), wrong.advice if wrong else None)


def _nothing_in(text: str, before: str) -> Rejection:
    """Ask for a means, and keep words that may say something about one."""
    words = folded(text)
    kept = ", ".join(filter(None, (before, " ".join(text.split()))))
    few = len(words.split()) < _FEWEST_WORDS or "?" in text or words in _SAYS_NOTHING
    if few or len(kept) > LONGEST:
        return Rejection(NO_MEANS)
    return Rejection(WORDS_KEPT, kept)


def _blanked(text: str, found: list[Found]) -> str:
    """Give a text of the same length without what was found in it."""
    for one in found:
        text = text[: one.start] + "\0" * (one.end - one.start) + text[one.end :]
    return text


def _without_usernames(text: str) -> str:
    """Blank names on Telegram, which begin with an @ and are no addresses."""
    if not _TELEGRAM.search(text):
        return text
    return _USERNAME.sub(lambda found: "\0" * len(found[0]), text)


def _here(text: str) -> tuple[list[Found], list[Found]]:
    """Find the wish to be answered here; with a "not" behind it, it is only likely."""
    sure: list[Found] = []
    maybe: list[Found] = []
    for start, end in _clauses(text):
        clause = text[start:end]
        alone = _HERE.fullmatch(clause)
        if alone and "\0" not in text[max(0, start - 1) : end + 1]:
            sure.append(_telegram(start, alone.span(1)))
        elif (named := _TELEGRAM.search(clause)) and not _NOT.search(clause[: named.start()]):
            denied = _NOT.search(clause, named.end())
            (maybe if denied else sure).append(_telegram(start, named.span()))
    return sure, maybe


def _telegram(at: int, span: tuple[int, int]) -> Found:
    return Found(at + span[0], at + span[1], ContactKind.TELEGRAM)


def _clauses(text: str) -> Iterator[tuple[int, int]]:
    """Give the places between separators of every kind."""
    for piece in _PIECE.finditer(text):
        start = piece.start()
        for chosen in _CHOSEN.finditer(text, piece.start(), piece.end()):
            yield start, chosen.start()
            start = chosen.end()
        yield start, piece.end()
