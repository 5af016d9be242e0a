"""What a language gives to the reader of questions to the bot: typed data, no rules."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from conversations.languages.words import Forms, Words


@dataclass(frozen=True, slots=True)
class BotWords:
    """Words folded as `text.cleaning.folded` leaves them.

    Attributes:
        said_shorter: turns of phrase that are read as fewer words: "il y a" as "y a".
        cues: by what is asked (a language by its code: to go on in it), ways of asking it,
            separated by commas. The words of one stand in the text in their order, others may
            stand between; `a|b` is one word or the other, `word*` any word that begins so.
        plain: words that may stand in any question: they tell nothing of a situation.
        beside: by what is asked, words that may stand in such a question too.
        courtesy: words of politeness, which may stand in any question of any language.
        asking_first: how a question begins, in words.
        asking: words that ask wherever they stand.
        talk: by kind of small talk, whole texts, separated by commas.
    """

    said_shorter: Mapping[str, str]
    cues: Mapping[str, str]
    plain: Words
    beside: Mapping[str, Words]
    courtesy: Words
    talk: Mapping[str, str]
    asking_first: Forms
    asking: Forms
