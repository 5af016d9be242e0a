"""The description of a language: whoever adds one fills in all of this, and nothing else in code.

A field without a default is needed in every language, and never empty; one with a default says when
it may be left out. Words are folded (small letters, no accents) unless a field says otherwise.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict, dataclass

from conversations.languages.command_names import Commands, DeskCommands
from conversations.languages.dangers import DangerKind, Topics, Weights
from conversations.languages.grammar import Grammar
from conversations.languages.moments import Calendar, DateWords, TimeWords
from conversations.languages.question_words import BotWords
from conversations.languages.story_cues import StoryCues
from conversations.languages.story_words import StoryWords
from conversations.languages.traces import Traces
from conversations.languages.words import Forms, Words
from conversations.text import Msg


@dataclass(frozen=True, slots=True)
class Typed:
    """Whole texts that ask for an action at any moment; they are folded when they are compared."""

    back: Forms
    skip: Forms
    cancel: Forms
    help: Forms
    """To be told how this works; not the words for help in need."""
    emergency: Forms
    """What opens the emergency page. The word for help alone asks for explanations."""
    test: Forms
    """That somebody only tries the bot; as the first words of a message too."""

    @property
    def by_code(self) -> Mapping[str, Forms]:
        """The texts by the code of their action."""
        return asdict(self)


@dataclass(frozen=True, slots=True)
class Numbers:
    """Numbers in words, folded."""

    words: Mapping[str, int]
    """Each word or group of words, and its number: all from 0 to 100, a dozen, some tens."""
    articles: Words
    """Of these, what is an article too: a number only where no other stands beside it."""
    zero: str
    great: Forms
    """Hundred and thousand, as they stand between two of the words."""
    conjunction: str
    """Between two words of one number."""
    ranges: Forms
    """Between the least and the most: "10 to 15"."""
    behind_conjunction: Words = frozenset()
    """What ten and the conjunction are counted on with, as words of their own: "vingt et un"; left
    out where such a number is one word."""
    great_joined: str = ""
    """Between hundred or thousand and what is added, in one word; left out if nothing is."""


@dataclass(frozen=True, slots=True)
class AgeWords:
    """Words around ages in figures, folded."""

    units: Forms
    """Behind a number: "years"."""
    up_to: Forms
    """Before the greatest age."""
    since: Forms
    """Before the least age, where there is no greatest."""
    onwards: Forms
    """Behind the least age, the same."""
    ranges: Forms
    """Between the least and the greatest."""
    choices: Forms
    """Between single ages."""
    between: Forms
    """Before two ages that are the least and the greatest."""
    around: Forms
    """They say nothing about the ages."""


@dataclass(frozen=True, slots=True)
class Choosing:
    """Words around the number or the name of a choice."""

    number: Forms
    """Before a number: "option 2"."""
    ordinals: tuple[Words, Words, Words, Words, Words, Words]
    """First, second, third ... sixth."""
    articles: Words
    """They say nothing about which choice is meant."""
    conjunction: str
    """Between two choices: "and"."""


@dataclass(frozen=True, slots=True)
class Introductions:
    """How people begin when they say who they are, with accents."""

    greetings: Forms
    myself: Forms
    """Before a name or a function: "I am"."""
    labels: Forms
    """Before a colon: "Name:"."""
    labels_further: Forms
    """A label goes on so: "Name and first name:"."""
    at: Forms
    """Between a function and an organisation: "at the"."""
    not_known: Words
    """Whole texts that answer nothing: "I don't know"."""


@dataclass(frozen=True, slots=True)
class MeansWords:
    """The words around means of contact; forms are with accents, as typed."""

    fill: Words
    """They say nothing beside a means."""
    leading: Words
    """Right before a means they only lead to it: "call me after 4 pm on"."""
    phone: Words
    email: Words
    chat: Words
    whose: Words
    """They say whose a means is, where or when it serves."""
    restricts: Forms
    """They begin what is said of a means: a time, a condition."""
    short_weekdays: Forms
    """A day before a sign, a figure or `up_to`."""
    day_links: Forms
    """Before a day or a part of one."""
    parts_of_day: Forms
    choices: Forms
    """Between two means: "or", "and", "else"."""
    at_sign: Forms
    """The sign @, as it is called, its usual slips included."""
    dots: Forms
    """The dot of an address, as it is said."""
    but: Forms
    """Between two means, where one of `rather` follows."""
    rather: Forms
    """What is preferred follows."""
    up_to: Forms = ()
    """Between two days; left out where no word stands so behind a short name."""


@dataclass(frozen=True, slots=True)
class HereWords:
    """How people ask to be answered in this chat, or not there; with accents, as typed."""

    here: Forms
    chat: Forms
    """This chat, apart from "chat" itself."""
    this: Forms
    """Before it."""
    by: Forms
    """Before it and before `here`."""
    within: Forms
    """Between `here` and it."""
    asked: Forms
    """Opens the wish."""
    please: Forms
    """Ends it."""
    no: Forms
    """Denies that a means serves."""


@dataclass(frozen=True, slots=True)
class PlaceWords:
    """The words in and around the names of towns."""

    saints: Mapping[str, str]
    """How each is shortened."""
    links: Words
    """After these a name goes on: "Neuville-en-Ferrain" is not Neuville."""
    beginnings: Words
    """With these a name begins: "Ter Linden" is a house, "Le Pecq" a town in France."""
    country: Words
    """The country and its regions."""
    sayings: tuple[tuple[str, str], ...] = ()
    """Two words that name no town although one could: "en ligne"; left out if there are none."""


@dataclass(frozen=True, slots=True)
class Danger:
    """Phrases of danger, in the notation of `conversations.safety.danger.phrases`."""

    lists: str
    """Words that stand for one another; a name, then the words."""
    certain: Mapping[DangerKind, str]
    """Somebody is, or may well be, in danger now or soon."""
    explicit: Mapping[DangerKind, str]
    """Said in so many words: a page, whatever else the text weighs."""
    possible: Mapping[DangerKind, str]
    """Worth showing the numbers, without stopping."""
    idioms: str
    """Ways of speaking, denials and themes: taken out before the phrases are looked for."""
    softening: str
    """Training, teams, a settled past: what stands near is one level less."""
    habits: str
    """What is usual, a rumour or a guess: near it, a certain sign is a possible one."""
    distant: str
    """Long ago, films, studies: what stands near is no danger now."""
    present: str
    """What says that it is now: nothing in the sentence is lessened."""
    common: str
    """Words by which a text is known to be in this language, with bars between them."""
    topics: Topics
    """What is said of danger in other words than the phrases: the words that meet."""
    weights: Weights
    """How much each word is at home in a text of danger: counted in the corpus."""


@dataclass(frozen=True, slots=True)
class LanguagePack:
    """Everything in code that depends on a language; what is said stands in its catalogue."""

    name: Msg
    """In the reader's language: "French"."""
    own_name: str
    """In its own: "Français"."""
    emergency_line: str
    """What people call the number 112."""
    typed: Typed
    commands: Commands
    desk_commands: DeskCommands
    grammar: Grammar
    numbers: Numbers
    ages: AgeWords
    choosing: Choosing
    introductions: Introductions
    places: PlaceWords
    means: MeansWords
    here: HereWords
    calendar: Calendar
    date_words: DateWords
    time_words: TimeWords
    traces: Traces
    danger: Danger
    story: StoryWords
    story_cues: StoryCues
    questions: BotWords
    second_thoughts: Forms
    """What begins a sentence that takes an answer back."""
    draft: bool = False
    """To be proofread by people who speak it, or less sure of danger and names than the others: it
    is offered where a network names it, and says so at its start."""
