"""The words around names of persons, of all languages, in small letters and without accents.

What each list is for stands in its description, `conversations.languages.traces.NameCues`.
"""

from __future__ import annotations

from collections.abc import Callable

from conversations.languages.calendar_words import FULL_MONTHS, WEEKDAYS
from conversations.languages.packs import either, every
from conversations.languages.traces import NameCues
from conversations.languages.words import Words


def _every(words: Callable[[NameCues], Words]) -> Words:
    return every(lambda pack: words(pack.traces.names))


TITLES = _every(lambda names: names.titles)
CAPITAL_TITLES = _every(lambda names: names.capital_titles)
ROLES = _every(lambda names: names.roles)
KIN = _every(lambda names: names.kin)
OF = _every(lambda names: names.of)
FEMININES = _every(lambda names: names.feminines)
ACRONYMS = _every(lambda names: names.acronyms)
CALLED = _every(lambda names: names.called)
CALLED_BY = _every(lambda names: names.called_by)
CALLED_BY_BEFORE = _every(lambda names: names.called_by_before)
CALLED_BEHIND = _every(lambda names: names.called_behind)
COMPANIONS = _every(lambda names: names.companions)
SPOKEN = _every(lambda names: names.spoken)
SPOKEN_TO = _every(lambda names: names.spoken_to)
THAT = _every(lambda names: names.that)
INTRODUCED = _every(lambda names: names.introduced)
LABELS = _every(lambda names: names.labels)
LINKS = _every(lambda names: names.links)
REFLEXIVES = _every(lambda names: names.reflexives)
PERSONS = _every(lambda names: names.persons)
PARTICLES = _every(lambda names: names.particles)
ARTICLES = _every(lambda names: names.articles)
NO_NAMES = _every(lambda names: names.no_names | names.openers)
METHODS = _every(lambda names: names.methods) | frozenset(FULL_MONTHS) | frozenset(WEEKDAYS)
DETERMINERS = ARTICLES | _every(lambda names: names.determiners)
MET = _every(lambda names: names.met)
BELONGINGS = _every(lambda names: names.belongings)
BESIDE_PEOPLE = _every(lambda names: names.beside_people)
OWN = _every(lambda names: names.own)
SHORTENINGS = _every(lambda names: names.shortenings)
THINGS = _every(lambda names: names.things)
NAMED_AFTER = THINGS | _every(lambda names: names.named_after)
NAMED_BEHIND = _every(lambda names: names.named_behind)
NAMED_ENDINGS = tuple(_every(lambda names: names.named_endings))
AGED = either(lambda pack: pack.traces.names.aged)
