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


def ends_like_a_word(word: str) -> bool:
    """Tell whether a word is short, or ends like a verb or an adjective."""
    return len(word) < _SHORTEST or _WORDLIKE.fullmatch(word) is not None


def is_old_name(word: str) -> bool:
    """Tell whether a word is spelt as only old names of Belgium are: "verhaeghe", "vandewiele"."""
    return _OLD_SPELLING.fullmatch(word) is not None
