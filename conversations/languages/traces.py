"""The description of what the privacy guard looks for in a language: words around personal data.

In small letters and without accents, as the guard reads a text; hyphens and apostrophes stay.
"""

from __future__ import annotations

from dataclasses import dataclass

from conversations.languages.words import Forms, Words


@dataclass(frozen=True, slots=True)
class NameCues:
    """Words that announce the name of a person, stand within one, or deny that there is one."""

    titles: Words
    """Before a name; a full stop may follow."""
    roles: Words
    """Before a name, in the singular."""
    kin: Words
    """Of somebody: "la maman de Nora", "het overlijden van Nora"."""
    of: Words
    """Between one of the family and a name."""
    feminines: Words
    """Behind a role, in brackets or after a point: "patient(e)"."""
    acronyms: Words
    """In capitals, and no family name."""
    called: Words
    """Between a person and the name: "heet", "s'appelle"."""
    introduced: Words
    """Before a first and a family name: "je suis Nora Dupont"; one capital alone is a function."""
    labels: Words
    """Before a colon or a link, and the name."""
    links: Words
    """Between a label and the name."""
    reflexives: Words
    """Beside `called_by`, when a name follows."""
    persons: Words
    """Who is called something, where the name has no capital."""
    particles: Words
    """Between a title and a name, or within one."""
    articles: Words
    """Particles that open a function too: "madame la directrice", "meneer de rechter"."""
    no_names: Words
    """Capitalised and no name: illnesses, functions, peoples."""
    openers: Words
    """Words that open a sentence."""
    things: Words
    """They have a name too, and it identifies nobody."""
    named_after: Words
    """Before the name of a person that is the name of a place: "institut Marie Haps"."""
    methods: Words
    """Of what is taught or measured, named after a person: "Marte Meo", "Maslow"."""
    shortenings: Words
    """Two letters with points that are no initials, without them: "ps"."""
    determiners: Words
    """Before two capitals they make of them a thing: "la Croix Bleue", "het Rode Kruis"."""
    common: Words
    """Words in small letters that are never taken for a part of a name."""
    word_endings: Forms
    """Words that end so are rather verbs and adjectives than names."""
    aged: Forms
    """Behind a number of years."""
    capital_titles: Words = frozenset()
    """Titles that are one only in capitals ("M."); left out if there are none."""
    later_particles: Words = frozenset()
    """Of `particles`, what nothing but a family name has, alone or behind another one; left out if
    there are none."""
    called_by: Words = frozenset()
    """Of `called`, what announces a name only behind a reflexive ("s'appelle") ..."""
    called_by_before: Words = frozenset()
    """... and what may have a reflexive behind it ("noemen hem"); left out if there are none."""
    called_behind: Words = frozenset()
    """Of `called`, what may stand behind the name, where ..."""
    companions: Words = frozenset()
    """Before a single capital in mid-sentence, that of a person mostly: "avec Roman"."""
    spoken: Words = frozenset()
    """What one does to a person only, before ..."""
    spoken_to: Words = frozenset()
    """... one of these and a single capital: "proposé à Roman", "gevraagd aan Roman"."""
    met: Words = frozenset()
    """Before somebody whom one knows, sees or calls: "je connais Roman"; left out if none is."""
    belongings: Words = frozenset()
    """Of a person, before `of`, beside `kin`: "le dossier de Roman"; left out if there are none."""
    beside_people: Words = frozenset()
    """Before persons mostly, and before things: "pour", "chez"; left out if there are none."""
    own: Words = frozenset()
    """Before what is somebody's, and no name follows: "mon"; left out if there are none."""
    that: Words = frozenset()
    """... one of these stands before it ("die Nora heet"); left out if no verb goes there."""
    named_behind: Words = frozenset()
    """Like `named_after`, behind the name ("het Jan Palfijn ziekenhuis"); left out if none goes."""
    named_endings: Words = frozenset()
    """The same, written as one word with it: "Palfijnstraat"."""


@dataclass(frozen=True, slots=True)
class Telling:
    """What is said of persons only: it shows that a word with a capital names one."""

    does: Words
    """What only people do, and no team or town."""
    states: Words
    """What a person is or has."""
    to_be: Words
    adverbs: Words
    """They may stand before what somebody does or is."""
    conjunction: str
    """In "X and her brother"."""
    possessives: Words
    """In "X and her brother"."""
    ours: Words
    """Before a pet name: "notre petit Loulou"."""
    diminutives: Forms
    """Endings of pet names."""
    nowhere: Words
    """Before a capital and an age they tell of a place: "à Namur, 12 ans"."""
    does_before: Words = frozenset()
    """Of `does`, what has only its subject behind it ("soms huilt X"); left out if none has."""
    subjects: Words = frozenset()
    """Behind a verb they are who does it: "soms huilt ze"; left out if none stands there."""
    says: Words = frozenset()
    """What people do and an organisation may do too: "dit"; left out if there is none."""
    me: Words = frozenset()
    """Behind `conjunction`, with somebody: "Roman et moi"; left out if there is none."""
    genitive: str = ""
    """The ending of whose something is: "Koens broer"; left out if there is none."""


@dataclass(frozen=True, slots=True)
class AddressWords:
    """The words of street addresses. A language has streets before the name, behind it, or both."""

    number: Forms
    """Before the number of a house."""
    box: Forms
    """Before a letter box."""
    no_street: Words
    """They end the name of a street: "travail de rue avec 3 éducateurs"."""
    no_street_small: Words
    """They do so in small letters only: "Trois Ponts" is a street."""
    counted: Forms
    """Behind a number they make of it a count and no house."""
    offices: Forms
    """Where an organisation is, and ..."""
    located: Forms
    """... what says so, before its address."""
    suffixes: Forms = ()
    """Behind the number of a house between two others: "bis"; left out if there are none."""
    before: Words = frozenset()
    """Mean a street wherever they stand before a name and a number; full stops stay."""
    before_capital: Words = frozenset()
    """Mean other things too: a capital must follow."""
    links: Forms = ()
    """Within the name of a street that has its word before."""
    elided: Forms = ()
    """The same, before an apostrophe."""
    behind: Words = frozenset()
    """End the name of a street: "straat"."""
    behind_capital: Words = frozenset()
    """Mean other things too: the name begins with a capital."""
    alone: Words = frozenset()
    """Are the whole name, with their capital."""
    no_beginning: Words = frozenset()
    """With their capital they open a sentence, and no name of a street that ends so."""
    no_ending: Words = frozenset()
    """With their capital they are words that end like a street."""
    behind_links: Words = frozenset()
    """Go on with the name of a street that has its word behind: "op"."""


@dataclass(frozen=True, slots=True)
class BirthWords:
    """The words around a date of birth."""

    born: Forms
    at: Words
    """Before the place."""
    between: Words
    """Between birth and date."""
    in_year: Words
    """Before a year alone."""
    ages: Forms
    """Behind numbers that are ages and no date, without the hyphen or space before."""
    event: Forms
    """What began or was decided on a day is no birth."""
    laws: Forms
    """What is called by its date, with words between: "la loi relative aux droits du ..."."""
    event_links: Forms
    """Between such a word and its date."""
    first: Words = frozenset()
    """The first of a month in words, where it is not a number like others."""
    day_endings: Forms = ()
    """Behind the number of the first of a month, the same."""


@dataclass(frozen=True, slots=True)
class ContactWords:
    """The words around phone numbers, e-mail addresses and numbers of persons and files."""

    phone: Words
    at_sign: Words
    """How the sign in an e-mail address is called."""
    dot: Words
    """How the sign in the name of a site is called."""
    national_number: Forms
    """The number of the national register."""
    file: Words
    file_number: Words
    """Number, as it stands beside `file`."""
    file_reference: Words
    """A reference, as it stands beside `file` ..."""
    reference: Words
    """... and alone."""
    of_file: Forms
    """Between number and file."""
    documents: Forms
    """What has a number of its own that is a person's: an identity card, a health insurance."""
    number_signs: Words
    """Number, shortened."""
    networks: Forms
    """Between the name of a social network and somebody's name on it."""
    mailboxes: Words
    """Before the sign of an e-mail address: nobody's own, but an organisation's."""
    switchboards: Forms
    """Before a phone number that is an organisation's."""
    capital_documents: Words = frozenset()
    """Like `documents`, in capitals only; left out if there are none."""


@dataclass(frozen=True, slots=True)
class Traces:
    """All words that the guard needs."""

    names: NameCues
    telling: Telling
    addresses: AddressWords
    births: BirthWords
    contacts: ContactWords
