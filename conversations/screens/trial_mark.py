"""The mark of a test: where a request of somebody who tries the bot stands, TEST comes first."""

from __future__ import annotations

from conversations.protocol.actions import ChatAction
from conversations.protocol.screen import Button, Line, strong
from conversations.requests.request import Request
from conversations.text import Msg, _

NO_TEST = Button(_("This is no test"), ChatAction.NO_TEST)
ON_SUMMARY = strong(_("🧪 TEST: the card will say so, and the request is not counted."))
ON_RECEIPT = Line(_("🧪 This is a test: its card says TEST, and it is not counted."))


def marked(request: Request, line: Msg) -> Msg:
    """Set the mark before what is said of a request, if it is a test."""
    return _("🧪 TEST · {line}")(line=line) if request.test else line
