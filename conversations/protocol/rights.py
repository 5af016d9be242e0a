"""The role of a person in a group, and the rights of the bot there."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum


class MemberRole(Enum):
    """What a person is in the group where he or she acts, as the messenger tells it.

    UNKNOWN where it could not be asked: whoever writes or presses in a group is most likely of it.
    """

    STRANGER = "stranger"
    MEMBER = "member"
    ADMINISTRATOR = "administrator"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class Rights:
    """What may be done in a group; to a chat that one is not in, nothing."""

    write: bool = False
    pin: bool = False
    topics: bool = False


NO_RIGHTS = Rights()


@dataclass(frozen=True, slots=True)
class Tried:
    """A code that was given in a group to link it.

    Attributes:
        desk: whose code it is; None for one that is used up, expired, or guessed.
        wrong: how many wrong ones were given in this group within the last hour.
        rights: what the bot may do in the group; None where it could not be asked.
    """

    desk: str | None
    wrong: int
    rights: Rights | None
