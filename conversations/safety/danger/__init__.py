"""Words and phrases that open the emergency page, whatever was being asked."""

from conversations.safety.danger.signs import speaks_of_danger as speaks_of_danger
from conversations.safety.danger.words import EMERGENCY_WORDS as EMERGENCY_WORDS
