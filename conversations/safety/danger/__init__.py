"""Words and phrases that show the emergency numbers, whatever was being asked.

Its figures are measured on a corpus: see docs/danger.md before and after a change.
"""

from conversations.languages.dangers import DangerKind as DangerKind
from conversations.safety.danger.found import Level as Level
from conversations.safety.danger.signs import EMERGENCY_WORDS as EMERGENCY_WORDS
from conversations.safety.danger.signs import Sign as Sign
from conversations.safety.danger.signs import signs_of as signs_of
