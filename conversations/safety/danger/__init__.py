"""Words and phrases that open the emergency page, whatever was being asked.

Its figures are measured on a corpus: see the tests before and after a change.
"""

from conversations.safety.danger.signs import speaks_of_danger as speaks_of_danger
from conversations.safety.danger.words import EMERGENCY_WORDS as EMERGENCY_WORDS
