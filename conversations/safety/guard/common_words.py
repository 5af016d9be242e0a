"""Words in small letters that follow a title or a first name and are no family name."""

from __future__ import annotations

import re

from conversations.languages.packs import either, every

COMMON = every(lambda pack: pack.traces.names.common)
"""Words that are never taken for a part of a name."""

_WORDLIKE = re.compile(rf".*(?:{either(lambda pack: pack.traces.names.word_endings)})")
_SHORTEST = 4
# As words were spelt when families got their names: no word of today is written so.
_OLD_SPELLING = re.compile(
    r".*(?:aerts?|aere|aeren|aele|aegh?en|aeghe|eghem|berghe|inghe|ooghe|uyn|uys|uyt|uyse|eyn|eyns|eyts?"
    r"|eyer|aeyer|maeker|schaeve|oover|eeren|eire|eiren|ssens|ckx|inck|ynck|[aoeu]eck|uyck|[rln]ck|uylen"
    r"|kerke|beke|brouck|velde|meersch|bossche|(?<!ma)mans)"
    r"|van(?:de[nr]?|h|c|k|l|n|p|r|s)[a-z]{4,}"
)
# As other languages write their names: no French or Dutch word begins or ends so.
_ELSEWHERE = re.compile(
    r"(?:tse|tsh|mb|mp|mv|mw|nd|ng|nk|ns|nt|ny|nz|rw|gj|xh|zh|dzh|kh|dj[ei]|abd[aeiou]|gh?ebre|w[eo]lde"
    r"|haile|tekle|tesfa|habte|muka[a-z]{2}|nyira|niyo|ndi)[a-z]{3,}"
    r"|[a-z]*q(?!u)[a-z]+"
    r"|[a-z]{2,}(?:imana|ullah|zai|kh?ov|yev|iev|aev|eev|[mnklrdv]ova|[nydal]eva|enko|chuk|escu|o[gh]lu|"
    r"[nwc]ski|[nwc]ska|wicz|czyk|dze|shvili|aoui|ouni|oudi|inho|ishta|zadeh|xhaj|gjoni|guchi"
    r"|selassie|slassie|michael|mariam|yohannes|bayeva|khanov)"
)


def may_be_family_name(word: str, known: frozenset[str]) -> bool:
    """Tell whether a word without a capital looks like a family name after a title or first name.

    Most words that end like a verb or an adjective are taken for one, so that a sentence is not
    eaten; the names in `known` never are.
    """
    if word in known:
        return True
    if word in COMMON or len(word) < _SHORTEST:
        return False
    return is_old_name(word) or not _WORDLIKE.fullmatch(word)


def is_old_name(word: str) -> bool:
    """Tell whether a word is spelt as only names are: "verhaeghe", "vandewiele", "hakizimana"."""
    return (_OLD_SPELLING.fullmatch(word) or _ELSEWHERE.fullmatch(word)) is not None
