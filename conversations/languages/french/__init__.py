"""French: the words that are understood in it, and what is looked for.

A word is added here alone; who reads it builds on all languages at once.
"""

from __future__ import annotations

from conversations.languages.french.calendar import CALENDAR, DATE_WORDS, RELATIVE_WORDS, VAGUENESS
from conversations.languages.french.danger import DANGER
from conversations.languages.french.means import HERE, MEANS
from conversations.languages.french.numbers import NUMBERS
from conversations.languages.french.traces import TRACES
from conversations.languages.french.typed import (
    CHOOSING,
    COMMANDS,
    DESK_COMMANDS,
    INTRODUCTIONS,
    PLACES,
    TYPED,
)
from conversations.languages.pack import LanguagePack
from conversations.text import _

FRENCH = LanguagePack(
    name=_("French"),
    own_name="Français",
    emergency_line="Urgences",
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
