"""A text that asks something of the bot: read by intent, and only where it says nothing else."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from enum import StrEnum
from functools import cache

from conversations.languages.packs import PACKS, every
from conversations.languages.question_words import BotWords
from conversations.text import Language
from conversations.text.cleaning import folded

LONGEST = 200
"""Characters; what is longer tells something, whatever it asks besides."""

COURTESY = every(lambda pack: pack.questions.courtesy)
"""People greet in one language and ask in another."""

_END = re.compile(r"[.?!;\n…]+")
_PUZZLED = re.compile(r"[\s?]*\?[\s?]*")
_HELLO, _THANKS = "👋", ("🙏", "❤", "💐", "😘")
_SORROW = "😭😢😔😞😟😣😖😫😩🥺💔😥😓😡😠🤬😱😰😨☹😿"
_FIRST_EMOJI = "\U0001f300"


class Wish(StrEnum):
    """What a text asks of the bot, or the small talk that it is."""

    COST = "cost"
    READERS = "readers"
    ANSWER = "answer"
    REQUEST = "request"
    ERASE = "erase"
    KEPT = "kept"
    HUMAN = "human"
    LENGTH = "length"
    ABOUT = "about"
    HELP = "help"
    CANCEL = "cancel"
    BACK = "back"
    WHO_MAY = "who_may"
    PRESCRIPTION = "prescription"
    CO_CONSULTATION = "co_consultation"
    EXCHANGE = "exchange"
    SHARING = "sharing"
    PLACE = "place"
    SESSION = "session"
    ANONYMOUS = "anonymous"
    OFFICIAL = "official"
    INAMI = "inami"
    CONSENT = "consent"
    MEDICINE = "medicine"
    AGES = "ages"
    PSYCHOLOGIST = "psychologist"
    COORDINATION = "coordination"
    CHOICE = "choice"
    SEVERAL = "several"
    CHANGE = "change"
    URGENT = "urgent"
    REGION = "region"
    VENUE = "venue"
    CARE = "care"
    LATER = "later"
    GREETING = "greeting"
    THANKS = "thanks"
    FINE = "fine"
    SORROW = "sorrow"


Asked = Wish | Language
"""What a text asks: something of the bot, or to go on in a language."""

TOLD_AS_WELL = frozenset(
    {
        *(Wish.CONSENT, Wish.MEDICINE, Wish.AGES, Wish.CHOICE, Wish.SEVERAL, Wish.CHANGE),
        *(Wish.URGENT, Wish.REGION, Wish.SESSION, Wish.VENUE, Wish.LATER),
    }
)
"""The same words may tell something: a question mark or the order of the words has to ask."""

ByWord = dict[str, tuple[str, ...]]
"""Parts of cues by a word."""

SMALL_TALK = frozenset({Wish.GREETING, Wish.THANKS, Wish.FINE})


class _Part:
    """One word of a cue: it, one of several, or any that begins so."""

    def __init__(self, written: str) -> None:
        ways = written.split("|")
        self._words = frozenset(way for way in ways if not way.endswith("*"))
        self._stems = tuple(way[:-1] for way in ways if way.endswith("*"))

    def is_met_by(self, word: str) -> bool:
        return word in self._words or word.startswith(self._stems)


class _Cue:
    """One way of asking: words in their order, with others between them."""

    def __init__(self, wish: Asked, written: str, part_of: Callable[[str], _Part]) -> None:
        self.wish = wish
        self.written = frozenset(written.split())
        self.parts = tuple(map(part_of, written.split()))

    def left_of(self, words: Sequence[str]) -> list[str] | None:
        """Give the words that are not of the cue; None if it does not stand in the text."""
        left, wanted = [], iter(self.parts)
        part = next(wanted, None)
        for word in words:
            if part and part.is_met_by(word):
                part = next(wanted, None)
            else:
                left.append(word)
        return None if part else left


class _Reader:
    """The questions of one language."""

    def __init__(self, words: BotWords) -> None:
        self._shorter = [(f" {long} ", f" {short} ") for long, short in words.said_shorter.items()]
        self._shortened = frozenset(word for long in words.said_shorter for word in long.split())
        part_of = cache(_Part)
        cues = (
            _Cue(_asked(wish), written, part_of)
            for wish, cues in words.cues.items()
            for written in _listed(cues)
        )
        self._cues = sorted(cues, key=lambda cue: -len(cue.parts))
        self._whole, self._begun = _by_word({one for cue in self._cues for one in cue.written})
        self._lengths = sorted({len(stem) for stem in self._begun})
        self._talk = {
            text: Wish(kind) for kind, texts in words.talk.items() for text in _listed(texts)
        }
        self._plain = words.plain | COURTESY
        self._beside = {_asked(wish): beside for wish, beside in words.beside.items()}
        self._asking = re.compile(
            rf"(?:{'|'.join(words.asking_first)})\b|.*\b(?:{'|'.join(words.asking)})\b"
        )
        self._said = self._plain.union(*self._beside.values())

    def talk(self, sentence: str) -> Wish | None:
        """Give the small talk that a sentence is, whole."""
        return self._talk.get(sentence)

    def asks(self, sentence: str) -> bool:
        """Tell whether the words of a sentence ask, without a question mark."""
        return bool(self._asking.match(sentence))

    def asked(self, sentence: str) -> Asked | None:
        """Give what a sentence asks, if each of its words belongs to the question."""
        padded = f" {sentence} "
        if self._met(set(sentence.split()) - self._shortened) is None:
            return None  # most texts tell something, and need not be said shorter to see it
        for long, short in self._shorter:
            padded = padded.replace(long, short)
        words = padded.split()
        met = self._met(words)
        if met is None:
            return None
        for cue in self._cues:
            if not cue.written <= met:
                continue
            left = cue.left_of(words)
            if left is not None and self._plain.issuperset({*left} - self._beside[cue.wish]):
                return cue.wish
        return None

    def _met(self, words: Iterable[str]) -> set[str] | None:
        """Give the parts of cues that the words meet; None if one belongs to no question at all."""
        met = set[str]()
        for word in set(words):
            parts = self._whole.get(word, ())
            for length in self._lengths:
                parts += self._begun.get(word[:length], ())
            if parts:
                met.update(parts)
            elif word not in self._said:
                return None
        return met


def _asked(code: str) -> Asked:
    return Language(code) if code in set(Language) else Wish(code)


def _by_word(parts: Iterable[str]) -> tuple[ByWord, ByWord]:
    """Give the parts by each of their words, and by how a word begins that they take."""
    whole, begun = ByWord(), ByWord()
    for part in parts:
        for way in set(part.split("|")):
            found, word = begun if way.endswith("*") else whole, way.removesuffix("*")
            found[word] = (*found.get(word, ()), part)
    return whole, begun


def _listed(patterns: str) -> Iterator[str]:
    return (" ".join(re.sub(r"\|\s+", "|", one).split()) for one in patterns.split(","))


_READERS = tuple(_Reader(pack.questions) for pack in PACKS.values())


def read_questions(text: str) -> tuple[Asked, ...]:
    """Give what a text asks of the bot, in its order; empty if it says anything else.

    Greetings and thanks beside a question are part of it; alone, they are what is given. Each word
    must belong to a question: what tells of a person, a place or a moment is no question to the
    bot. Time grows with the length of the text, up to `LONGEST`.
    """
    if len(text) > LONGEST:
        return ()
    sentences = [sentence for part in _END.split(text) if (sentence := folded(part))]
    if not sentences:
        return _signs(text)
    wishes = list[Asked]()
    for sentence in sentences:
        wish = _meant(sentence)
        told = wish in TOLD_AS_WELL and "?" not in text
        if wish is None or (told and not any(reader.asks(sentence) for reader in _READERS)):
            return ()
        wishes.append(wish)
    meant = tuple(dict.fromkeys(wishes))
    return tuple(wish for wish in meant if wish not in SMALL_TALK) or meant[:1]


def _meant(sentence: str) -> Asked | None:
    for reader in _READERS:
        if talk := reader.talk(sentence):
            return talk
    for reader in _READERS:
        if asked := reader.asked(sentence):
            return asked
    return _courteous(sentence)


def _courteous(sentence: str) -> Wish | None:
    """Take words of politeness together, or beside small talk, for what they are."""
    words = sentence.split()
    rest = " ".join(word for word in words if word not in COURTESY)
    said = (rest,) if rest else words
    talks = {talk for one in said for reader in _READERS if (talk := reader.talk(one))}
    return Wish.THANKS if Wish.THANKS in talks else next(iter(talks), None)


def _signs(text: str) -> tuple[Wish, ...]:
    """Read a text without a word: question marks ask for help, emoji are small talk."""
    if _PUZZLED.fullmatch(text):
        return (Wish.HELP,)
    if any(sign in text for sign in _SORROW):
        return (Wish.SORROW,)
    if any(sign in text for sign in _THANKS):
        return (Wish.THANKS,)
    if _HELLO in text:
        return (Wish.GREETING,)
    return (Wish.FINE,) if max(text, default="") >= _FIRST_EMOJI else ()
