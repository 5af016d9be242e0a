"""Who is known at the desks, kept in memory as the bot keeps it."""

from __future__ import annotations

from conversations.desk import met
from conversations.identities import PersonId
from conversations.protocol.colleagues import Colleague
from conversations.protocol.context import Needs
from conversations.protocol.effects import NoteColleague
from conversations.protocol.inbound import Inbound
from conversations.protocol.rights import MemberRole


class KnownColleagues:
    """Members of desks' groups, read back after each change."""

    def __init__(self) -> None:
        self._known: dict[tuple[str, PersonId], Colleague] = {}

    def meet(self, inbound: Inbound, desk: str | None, role: MemberRole, needs: Needs) -> None:
        """Remember who acts at a desk; an absence stays as it was noted."""
        who = met(inbound, desk, role, acts=needs.member_role)
        if who:
            before = self._known.get((who.desk, who.person), who)
            self.note(NoteColleague(before.replace(name=who.name)))

    def note(self, effect: NoteColleague) -> None:
        """Remember a colleague as given."""
        one = Colleague.model_validate_json(effect.colleague.model_dump_json())
        self._known[one.desk, one.person] = one

    def at(self, desk: str | None) -> tuple[Colleague, ...]:
        """Give who is known at a desk."""
        return tuple(one for one in self._known.values() if one.desk == desk)
