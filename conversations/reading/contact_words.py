"""The words around means of contact: which belongs to which means, and which says nothing.

Separators and "my number is" are told from what somebody wanted to say; in doubt it is said.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from conversations.reading.means import ContactKind, Found, Means
from conversations.text.cleaning import folded


def _words(listed: str) -> frozenset[str]:
    return frozenset(listed.split())


_FILL = _words(
    """
    mon ma mes mijn le la les de du des d het numero numeros nummer nr n no adresse adres
    est is c voici voila par via per op au a sur aan naar bij met ou of or et en and sinon
    anders puis dan bien aussi alors ook bonjour bonsoir hallo goeiedag goedendag merci
    bedankt dank svp stp aub alstublieft plait s il te vous joindre bereiken contact
    contacter joignable bereikbaar je suis ik ben pouvez u kan kunt me m mij
    """
)
_OF_KIND = {
    ContactKind.PHONE: _words(
        """
    tel telephone telefoon telefonisch gsm portable mobile mobiel phone appeler appelez
    bellen bel telefoonnummer gsmnummer
    """
    ),
    ContactKind.EMAIL: _words(
        """
    mail email e courriel courrier electronique mailadres emailadres mailen mailto mel
    mailadresse
    """
    ),
    ContactKind.TELEGRAM: _words(
        """
    telegram ici hier chat bot message bericht canal kanaal dit ce deze dans in repondez
        moi antwoord graag
    """
    ),
}
_OF_PLACES = _words(
    """
    bureau kantoor werk travail boulot prive perso fixe vast vaste secretariat secretariaat
    accueil onthaal direct collegue collega pro professionnel general algemeen maison thuis
    ligne lijn standard whatsapp sms signal liever plutot liefst
    """
)
_IDLE = _FILL.union(*_OF_KIND.values())
_LABELS = _IDLE | _OF_PLACES
_RESTRICTS = re.compile(
    r"\s*(?:\d|(?:pas|jamais|niet|nooit|geen|avant|apr[èe]s|na|voor|vanaf|[àa] partir|entre|tussen"
    r"|seulement|uniquement|alleen|enkel|sms)\b"
    r"|(?:lu|ma|me|je|ve|sa|di|wo|do|vr|za|zo)(?=\s*(?:[-–,+&]|tot\b|\d|$))"
    r"|(?:(?:du|de|le|les|van|op|elke|chaque|tous les|in de|'s)\s+)?(?:lundi|mardi|mercredi|jeudi"
    r"|vendredi|samedi|dimanche|(?:maan|dins|woens|donder|vrij|zater|zon)dag|matin|midi|soir|morgens"
    r"|avond|avonds|ochtend|(?:voor|na)?middag)s?\b)",
    re.IGNORECASE,
)
"""Begins what is said of a means that was given: a time, a condition."""
_SEPARATOR = re.compile(
    r"[;\n]|,|(?<!\d)/(?!\d)|\.(?=\s)|\b(?:ou|of|or|sinon|anders|puis|et|en|and)\b"
    r"|\b(?:mais|maar)(?=\s+(?:plut[oô]t|liever|liefst|de pr[ée]f[ée]rence|mieux|beter)\b)",
    re.IGNORECASE,
)
_WEAK = frozenset({",", "/", "et", "en", "and", "."})
_BETWEEN = re.compile(r"\n|\.\s")
_EDGES = " \n\t,;:–—"
_BRACKETS = {"(": ")", "[": "]", "<": ">", "“": "”", "«": "»", '"': '"'}


def is_label(word: str) -> bool:
    """Say whether a word only announces a means, or says whose, where or when it is."""
    return folded(word) in _LABELS or _RESTRICTS.fullmatch(word) is not None


def told_apart(text: str, found: Sequence[Found]) -> tuple[tuple[Means, ...], str]:
    """Give each means with its remark, and the words that belong to none; nothing is left out.

    `found` are the means in the order of the text, at least one.
    """
    before: list[str] = [""] * len(found)
    after: list[str] = [""] * len(found)
    words, before[0] = _ahead(text[: found[0].start], len(found))
    for at, (one, following) in enumerate(pairwise(found)):
        after[at], before[at + 1] = _split(text[one.end : following.start])
    after[-1], rest = _behind(text[found[-1].end :], len(found))
    means = [
        Means(kind=one.kind, value=one.value, remark=_joined(_said(left, one), _said(right, one)))
        for one, left, right in zip(found, before, after, strict=True)
    ]
    besides = (part for part in map(_trimmed, (words, rest)) if not _idle(part, _IDLE))
    return _once(means), _joined(*besides)


def _ahead(gap: str, many: int) -> tuple[str, str]:
    """Tell what stands before the first of several means from what announces it."""
    cuts = list(_SEPARATOR.finditer(gap))
    if many == 1 or not cuts or not is_announced(gap[cuts[-1].end() :]):
        return "", gap
    return gap[: cuts[-1].start()], gap[cuts[-1].end() :]


def _behind(gap: str, many: int) -> tuple[str, str]:
    """Tell what is said of the last of several means from what is said on a line of its own."""
    cut = _BETWEEN.search(gap)
    if many == 1 or cut is None:
        return gap, ""
    return gap[: cut.start()], gap[cut.end() :]


def is_announced(words: str) -> bool:
    """Say whether these words lead to what comes after them."""
    return words.rstrip().endswith(":") or all(word in _LABELS for word in folded(words).split())


def _split(gap: str) -> tuple[str, str]:
    """Tell what is said of one means from what announces the next; in doubt it is the former's."""
    if gap.lstrip()[:1] in _BRACKETS and (end := _closing(gap)):
        left, right = _split(gap[end:])
        return gap[:end] + left, right
    cuts = list(_SEPARATOR.finditer(gap))
    for cut in reversed(cuts):
        if is_announced(gap[cut.end() :]):
            return gap[: cut.start()], gap[cut.end() :]
    for cut in cuts:
        if not gap[: cut.start()].strip(_EDGES) and not _RESTRICTS.match(gap, cut.end()):
            return "", gap[cut.end() :]
    for cut in reversed(cuts):
        if cut[0].lower() not in _WEAK and not _RESTRICTS.match(gap, cut.end()):
            return gap[: cut.start()], gap[cut.end() :]
    return ("", gap) if is_announced(gap) else (gap, "")


def _closing(gap: str) -> int:
    """Give the place after the bracket that closes the one a gap begins with; 0 without one."""
    opened = gap.lstrip()[0]
    start = gap.index(opened) + 1
    return gap.find(_BRACKETS[opened], start) + 1


def _said(piece: str, of: Found) -> str:
    """Give what a piece says about a means; nothing where it only announces it."""
    trimmed = _trimmed(piece)
    return "" if _idle(trimmed, _FILL | _OF_KIND[of.kind]) else trimmed


def _idle(piece: str, known: frozenset[str]) -> bool:
    return all(word in known for word in folded(piece).split())


def _trimmed(piece: str) -> str:
    """Take off the edges what only separates, and brackets around the whole or without a pair."""
    text = " ".join(piece.split()).strip(_EDGES)
    for opened, closed in _BRACKETS.items():
        if text[:1] == opened and text.find(closed, 1) == len(text) - 1:
            text = text[1:-1].strip(_EDGES)
        if text.count(opened) != text.count(closed):
            text = text.strip(opened + closed).strip(_EDGES)
    return text.removesuffix(".").removeprefix(". ").strip(_EDGES)


def _joined(*parts: str) -> str:
    return ", ".join(filter(None, parts))


def _once(means: Sequence[Means]) -> tuple[Means, ...]:
    """Give each means once, with all that was said about it."""
    kept: dict[tuple[ContactKind, str | None], Means] = {}
    for one in means:
        same = kept.get((one.kind, one.value))
        remark = _joined(same.remark, one.remark) if same else one.remark
        kept[one.kind, one.value] = one.model_copy(update={"remark": remark})
    return tuple(kept.values())
