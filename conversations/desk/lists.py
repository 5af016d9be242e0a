"""The open requests of a desk, or of one coordinator, in one message."""

from __future__ import annotations

from conversations.desk.happening import languages_of
from conversations.effects import Effect, Send
from conversations.inbound import Sender
from conversations.request import Request
from conversations.screen import Line, Screen, strong
from conversations.screens.result import name_of
from conversations.surroundings import Surroundings
from conversations.text import Msg, _
from conversations.wording import said_to

MOST = 30
"""Lines of a list; more do not fit one message with certainty."""

OPEN_REQUESTS = _("Open requests")
YOUR_REQUESTS = _("Your open requests")
NONE_OPEN = _("No open request.")
AND_MORE = _("… and {n} more.")


def listing(sender: Sender, around: Surroundings, *, own: bool) -> tuple[Effect, ...]:
    """List what is open, the oldest first."""
    mine = (one for one in around.of_desk if one.owner and one.owner.actor == sender.person)
    requests = tuple(mine) if own else around.of_desk
    lines = [strong(YOUR_REQUESTS if own else OPEN_REQUESTS)]
    lines += [Line(_in_one_line(request)) for request in requests[:MOST]]
    if not requests:
        lines.append(Line(NONE_OPEN))
    if len(requests) > MOST:
        lines.append(Line(AND_MORE(n=len(requests) - MOST)))
    assert around.desk_here is not None
    screen = Screen(tuple(lines))
    languages = languages_of(around.desk_here, around)
    return (Send(around.desk_here, screen, languages, key=f"list:{around.nonce}"),)


def _in_one_line(request: Request) -> Msg:
    state = said_to(None, request.state.label)
    assert state is not None
    line = _("{reference} · {mission} · {date} · {state}")(
        reference=request.reference,
        mission=name_of(request.mission),
        date=request.submitted_at.date(),
        state=state,
    )
    owner = request.owner
    return _("{first} · {second}")(first=line, second=owner.actor_name) if owner else line
