"""The colleagues at a desk: everybody who acted or wrote in its group, and who is away."""

from __future__ import annotations

from datetime import date

from conversations.forms.stored import Stored
from conversations.identities import PersonId


class Colleague(Stored):
    """A member of a desk's group, under the name last seen there.

    Away up to and including the day `away_until`; then no new work is given to him or her.
    """

    desk: str
    person: PersonId
    name: str
    away_until: date | None = None

    def away_on(self, day: date) -> bool:
        """Say whether he or she is away on a day."""
        return self.away_until is not None and day <= self.away_until
