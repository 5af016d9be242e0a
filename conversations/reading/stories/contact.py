"""How to reach the writer: the means, with what is said about them."""

from __future__ import annotations

import re

from conversations.reading.contact import read_contact
from conversations.reading.means import Contact
from conversations.reading.stories.fact import Fact, denied
from conversations.reading.stories.text import MEANS, Story

FARTHEST = 150
"""Characters between two means of the same person."""

LONGEST_SAID = 60
"""Characters of what is said about them."""

_AFTER = re.compile(
    r"\s?\([^()\n]{1,60}\)"
    r"|,? ?(?:apr[eè]s|avant|entre|le (?:matin|soir|midi)|pas|sms|par sms|de pr[eé]f|uniquement"
    r"|seulement|demande[rz]|on est|ou|of|kan|niet|na|voor|tussen|vanaf|liefst|bij voorkeur|vraag"
    r"|als|enkel|ligne|'s|smorgens|savonds|en journ[eé]e|en soir[eé]e|whatsapp)\b"
    r"[^.;!?\n()]{0,50}(?=[.;!?\n(]|$)",
    re.IGNORECASE,
)
_BEFORE = re.compile(
    r"(?:(?:bel|belt|belle|mail|mailen|sms|whatsapp|stuur sms|appelez|appeler|sonnez)\b"
    r"[^.;@\n\d]{0,20}(?:liefst|liever|apres|après|avant|na \d\S*|over de middag)[^.;@\n\d]{0,16}"
    r"|whatsapp |sms |stuur sms |sonnez moi |liefst mailen: ?|demandez \w+ au )$",
    flags=re.IGNORECASE,
)
_ASKED_FOR = re.compile(
    r"(?:contactez|contacter|vraag naar|demandez) ((?:[A-Z][\w.-]+ ){1,3}(?:au|op) )$"
)
_NUMBER = ("num", "gsm", "tel", "mail", "adres")
_OF = frozenset({"du", "de", "d", "van"})
_THEIRS = re.compile(r"\b(?:son|sa|haar|zijn|hun|leur) (?:num|nr|gsm|tel|mail)", re.IGNORECASE)


def _not_the_writers(story: Story) -> bool:
    """Tell whether the first means is denied, or said to be another's: "le numéro du patient"."""
    at = story.words.index(MEANS)
    clause = [i for i in range(at) if story.clause[i] == story.clause[at]]
    named = any(story.words[i].startswith(_NUMBER) for i in clause)
    others = {
        first for first, *_ in story.of("person", "cared", "one", "kin", "family", "relative")
    }
    return denied(story, at) or (
        named and any(i in others and {story.word(i - 1), story.word(i - 2)} & _OF for i in clause)
    )


def read_means(story: Story) -> Fact | None:
    """Give the writer's means of contact; nothing if it may be another's."""
    if not story.means or _THEIRS.search(story.text) or _not_the_writers(story):
        return None
    start, end = story.means[0]
    for first, last in story.means[1:]:
        if first - end <= FARTHEST:
            end = last
    if said := _AFTER.match(story.text, end):
        end = said.end()
    before = story.text[max(0, start - LONGEST_SAID) : start]
    if said := _BEFORE.search(before):
        start -= len(said[0])
    elif said := _ASKED_FOR.search(before):
        start -= len(said[1])
    contact = read_contact(story.text[start:end])
    if not isinstance(contact, Contact):
        return None
    return Fact("contact", contact.model_dump(mode="json"), start, end)
