"""Who is spoken to in a group: a desk in its language, a coordinator in his or her own."""

from __future__ import annotations

from conversations.directory import Directory
from conversations.forms.kinds.identity import PARTS
from conversations.protocol.context import Context
from conversations.protocol.inbound import Sender
from conversations.requests.request import Request
from conversations.requests.visibility import shows_everything
from conversations.text import Language, Value, _, shortened
from conversations.text.cleaning import clean

NAMELESS = "Coordination"
"""Stands for a name that prints as nothing; understood in each language."""

LONGEST_NAME = 40
"""Characters; messengers allow several lines of them."""

SOMEBODY = _("the requester")
LONGEST_ON_BUTTON = 20
"""Characters of a name on a button, which shows some 32 on a phone."""


def languages_of(desk_id: str, context: Context) -> tuple[str, ...]:
    """Give the main language of a desk's group; the fallback desk's for one that is gone.

    A group that speaks two reads one at a time, so that nothing stands there twice.
    """
    return (context.directory.desk_in_charge(desk_id).languages[0],)


def board_language(desk_id: str, context: Context) -> Language:
    """Give the language of a desk's board: the one to which it was turned, if still spoken."""
    spoken = context.directory.desk_in_charge(desk_id).languages
    turned = context.board_language
    return turned if turned in spoken else spoken[0]


def card_language(request: Request, directory: Directory, desk_id: str = "") -> Language:
    """Give the language in which a request's card stands: the one to which it was turned.

    Before anybody turned it, that of the request; where the desk does not speak it, the desk's.
    A group that the request has left, that of `desk_id`, reads of it alike.
    """
    spoken = directory.desk_in_charge(desk_id or request.desk).languages
    wished = (request.card_language, request.language)
    return next((one for one in wished if one in spoken), spoken[0])


def other_language(request: Request, directory: Directory) -> Language | None:
    """Give the language to which a card can be turned; None where the desk speaks one."""
    return following(card_language(request, directory), request.desk, directory)


def following(now: Language, desk_id: str, directory: Directory) -> Language | None:
    """Give the language after this one among those of a desk; None where it speaks one."""
    spoken = directory.desk_in_charge(desk_id).languages
    after = (*spoken, *spoken)[spoken.index(now) + 1]
    return after if after is not now else None


def language_of(sender: Sender, context: Context) -> tuple[str, ...]:
    """Give the language for what one coordinator reads: the phone's, if the desk speaks it."""
    here, offered = context.desk_here, context.directory.languages
    spoken = context.directory.desk_in_charge(here).languages if here else offered
    own = (sender.language_code or "")[:2].lower()
    return (own if own in spoken else spoken[0],)


def name_in_group(sender: Sender) -> str:
    """Give a coordinator's name as everyone reads it: on one line, not too long, never empty."""
    return shortened(" ".join(clean(sender.name).split()) or NAMELESS, LONGEST_NAME)


def requester_of(request: Request, directory: Directory) -> Value:
    """Name the requester to whoever writes to him or her, once the name may be read."""
    name = request.answers.get(PARTS[0])
    if isinstance(name, str) and name and shows_everything(request, directory):
        return shortened(name, LONGEST_ON_BUTTON)
    return SOMEBODY


def stands_here(request: Request, context: Context) -> bool:
    """Say whether a request belongs to this group.

    What a desk's group cannot get stands in the fallback desk's group: there, messages that were
    meant for the desk that has the request now act on it, and no others, for a transfer takes it
    away from the fallback desk too. A desk whose group cannot be reached is looked after there
    altogether.
    """
    if context.desk_here != context.directory.fallback_desk:
        return context.desk_here == request.desk
    alone = context.directory.keeper(request.desk).id == context.desk_here
    return alone or request.desk in {context.desk_here, context.written_to}
