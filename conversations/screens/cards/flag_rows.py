"""The flags of a request as buttons: each is settled, or its question is asked again."""

from __future__ import annotations

from conversations.flows.journey import QUESTIONS
from conversations.protocol.orders import DeskAction
from conversations.protocol.screen import Button, Row
from conversations.requests.flags import ASKED_BY, SETTLED, live_flags
from conversations.requests.request import Request
from conversations.screens.cards.buttons import button, menu_button
from conversations.screens.cards.questions import BITS, askable
from conversations.screens.navigation import one_per_row
from conversations.text import _

FLAGS = "flags"
TO_SETTLE = _("Points to settle")
SETTLES = _("✓ {settled}")
ASKS_AGAIN = _("❓ {question}")


def flags_button(request: Request) -> tuple[Button, ...]:
    """Lead to the flags that can be settled, where there are any."""
    found = any(flag in SETTLED for flag in live_flags(request))
    return (menu_button(request, TO_SETTLE, FLAGS),) if found else ()


def flag_rows(request: Request) -> tuple[Row, ...]:
    """Let each flag be settled, or its question be asked again."""
    flags = [flag for flag in live_flags(request) if flag in SETTLED]
    keys = dict.fromkeys(key for flag in flags for key in ASKED_BY.get(flag, ()))
    can_be = {question.key for question in askable(request)}
    return one_per_row(
        *(
            button(request, SETTLES(settled=SETTLED[flag]), DeskAction.SETTLE, flag.value)
            for flag in flags
        ),
        *(_ask_again(request, key) for key in keys if key in can_be),
    )


def _ask_again(request: Request, key: str) -> Button:
    name = QUESTIONS[key].name(str(request.answers["role"]))
    return button(request, ASKS_AGAIN(question=name), DeskAction.ASKED, f"{BITS[key]:x}")
