"""Words and phrases that open the emergency page, whatever was being asked."""

from conversations.emergency.danger import speaks_of_danger as speaks_of_danger
from conversations.emergency.words import EMERGENCY_WORDS as EMERGENCY_WORDS
