"""French: the words that are understood in it, and what is looked for.

A word is added here alone; who reads it builds on all languages at once.
"""

from __future__ import annotations

from conversations.languages.french.ages import AGES
from conversations.languages.french.calendar import CALENDAR, DATE_WORDS
from conversations.languages.french.danger import DANGER
from conversations.languages.french.desk import DESK_COMMANDS
from conversations.languages.french.grammar import GRAMMAR
from conversations.languages.french.means import HERE, MEANS
from conversations.languages.french.moments import TIME_WORDS
from conversations.languages.french.numbers import NUMBERS
from conversations.languages.french.questions import QUESTIONS
from conversations.languages.french.story import STORY
from conversations.languages.french.story_cues import STORY_CUES
from conversations.languages.french.traces import TRACES
from conversations.languages.french.typed import (
    CHOOSING,
    COMMANDS,
    INTRODUCTIONS,
    PLACES,
    SECOND_THOUGHTS,
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
    grammar=GRAMMAR,
    numbers=NUMBERS,
    ages=AGES,
    choosing=CHOOSING,
    introductions=INTRODUCTIONS,
    places=PLACES,
    means=MEANS,
    here=HERE,
    calendar=CALENDAR,
    date_words=DATE_WORDS,
    time_words=TIME_WORDS,
    traces=TRACES,
    danger=DANGER,
    story=STORY,
    story_cues=STORY_CUES,
    questions=QUESTIONS,
    second_thoughts=SECOND_THOUGHTS,
)
