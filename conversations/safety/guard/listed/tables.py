"""The tables of names, each as one set. Made by `make names`: not to be edited."""

from conversations.safety.guard.listed.family_1 import FAMILY as FAMILY_1
from conversations.safety.guard.listed.family_2 import FAMILY as FAMILY_2
from conversations.safety.guard.listed.family_3 import FAMILY as FAMILY_3
from conversations.safety.guard.listed.family_4 import FAMILY as FAMILY_4
from conversations.safety.guard.listed.family_5 import FAMILY as FAMILY_5
from conversations.safety.guard.listed.given_1 import GIVEN as GIVEN_1
from conversations.safety.guard.listed.given_2 import GIVEN as GIVEN_2
from conversations.safety.guard.listed.given_3 import GIVEN as GIVEN_3
from conversations.safety.guard.listed.given_4 import GIVEN as GIVEN_4
from conversations.safety.guard.listed.places_1 import PLACES as PLACES_1
from conversations.safety.guard.listed.places_2 import PLACES as PLACES_2
from conversations.safety.guard.listed.wordlike_1 import WORDLIKE as WORDLIKE_1

GIVEN = frozenset((GIVEN_1 + GIVEN_2 + GIVEN_3 + GIVEN_4).split())
FAMILY = frozenset((FAMILY_1 + FAMILY_2 + FAMILY_3 + FAMILY_4 + FAMILY_5).split())
PLACES = frozenset((PLACES_1 + PLACES_2).split())
WORDLIKE = frozenset((WORDLIKE_1).split())
