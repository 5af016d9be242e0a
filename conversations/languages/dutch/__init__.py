"""Dutch: the words that are understood in it, and what is looked for.

A word is added here alone; who reads it builds on all languages at once.
"""

from __future__ import annotations

from conversations.languages.dutch.calendar import CALENDAR, DATE_WORDS, RELATIVE_WORDS, VAGUENESS
from conversations.languages.dutch.danger import DANGER
from conversations.languages.dutch.means import HERE, MEANS
from conversations.languages.dutch.numbers import NUMBERS
from conversations.languages.dutch.traces import TRACES
from conversations.languages.dutch.typed import (
    CHOOSING,
    COMMANDS,
    DESK_COMMANDS,
    INTRODUCTIONS,
    PLACES,
    TYPED,
)
from conversations.languages.pack import LanguagePack
from conversations.text import _

DUTCH = LanguagePack(
    name=_("Dutch"),
    own_name="Nederlands",
    emergency_line="Noodnummer",
    typed=TYPED,
    commands=COMMANDS,
    desk_commands=DESK_COMMANDS,
    numbers=NUMBERS,
    choosing=CHOOSING,
    introductions=INTRODUCTIONS,
    places=PLACES,
    means=MEANS,
    here=HERE,
    calendar=CALENDAR,
    vagueness=VAGUENESS,
    relative_words=RELATIVE_WORDS,
    date_words=DATE_WORDS,
    traces=TRACES,
    danger=DANGER,
)
