"""Dutch: the words that are understood in it, and what is looked for.

A word is added here alone; who reads it builds on all languages at once.
"""

from __future__ import annotations

from conversations.languages.dutch.ages import AGES
from conversations.languages.dutch.calendar import CALENDAR, DATE_WORDS
from conversations.languages.dutch.danger import DANGER
from conversations.languages.dutch.desk import DESK_COMMANDS
from conversations.languages.dutch.grammar import GRAMMAR
from conversations.languages.dutch.means import HERE, MEANS
from conversations.languages.dutch.moments import TIME_WORDS
from conversations.languages.dutch.numbers import NUMBERS
from conversations.languages.dutch.questions import QUESTIONS
from conversations.languages.dutch.story import STORY
from conversations.languages.dutch.story_cues import STORY_CUES
from conversations.languages.dutch.traces import TRACES
from conversations.languages.dutch.typed import (
    CHOOSING,
    COMMANDS,
    INTRODUCTIONS,
    PLACES,
    SECOND_THOUGHTS,
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
