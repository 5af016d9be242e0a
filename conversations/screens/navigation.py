"""The last row, the same under every screen, and the actions that have a button anywhere."""

from __future__ import annotations

from conversations.protocol.actions import ChatAction
from conversations.protocol.screen import Button, Row
from conversations.text import _

BACK = Button(_("↩️ Back"), ChatAction.BACK)
HELP = Button(_("❔ Help"), ChatAction.HELP)
LANGUAGE = Button(_("🌐 Taal"), ChatAction.LANGUAGE)
EMERGENCY = Button(_("🆘 Emergency"), ChatAction.EMERGENCY)
CANCEL = Button(_("Cancel the request"), ChatAction.CANCEL)
RESUME = Button(_("Take up where I was"), ChatAction.RESUME)
PRIVACY = Button(_("Privacy"), ChatAction.PRIVACY)
CLOSE_PAGE = Button(_("↩️ Back"), ChatAction.CLOSE)

NAVIGATION: Row = (BACK, HELP, LANGUAGE)
FIRST_NAVIGATION: Row = (HELP, LANGUAGE)


def one_per_row(*buttons: Button) -> tuple[Row, ...]:
    """Stack buttons, the safest layout for labels of any length."""
    return tuple((button,) for button in buttons)


def two_per_row(*buttons: Button) -> tuple[Row, ...]:
    """Pair short buttons."""
    return tuple(buttons[at : at + 2] for at in range(0, len(buttons), 2))
