"""German, as it is spoken in Ostbelgien: the words that are understood, and what is looked for.

A draft: written by one hand, to be proofread by people of the nine German-speaking municipalities.
"""

from __future__ import annotations

from conversations.languages.german.ages import AGES
from conversations.languages.german.calendar import CALENDAR, DATE_WORDS
from conversations.languages.german.danger import DANGER
from conversations.languages.german.desk import DESK_COMMANDS
from conversations.languages.german.grammar import GRAMMAR
from conversations.languages.german.means import HERE, MEANS
from conversations.languages.german.moments import TIME_WORDS
from conversations.languages.german.numbers import NUMBERS
from conversations.languages.german.questions import QUESTIONS
from conversations.languages.german.story import STORY
from conversations.languages.german.story_cues import STORY_CUES
from conversations.languages.german.traces import TRACES
from conversations.languages.german.typed import (
    CHOOSING,
    COMMANDS,
    INTRODUCTIONS,
    PLACES,
    SECOND_THOUGHTS,
    TYPED,
)
from conversations.languages.pack import LanguagePack
from conversations.text import _

GERMAN = LanguagePack(
    name=_("German"),
    own_name="Deutsch",
    emergency_line="Notruf",
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
    draft=True,
)
